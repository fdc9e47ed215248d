"""Files that are whole or not there: flushed to the disk, then given their name in one step."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

_CHUNK = 1 << 20
_MAX_JSON = 1 << 20
"""A small file of ours is smaller than this, in bytes."""


def flush(path: Path) -> None:
    """Wait until the file's contents are on the disk; on macOS also through the drive's own cache."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        _sync(descriptor)
    finally:
        os.close(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until names made or changed in the folder are on the disk; Windows does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(temporary: Path, path: Path) -> None:
    """Give a finished file its name, over an older one if there is one; after a crash it is the old or the new."""
    flush(temporary)
    temporary.replace(path)
    flush_folder(path.parent)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that somebody asked for: there whole, over an older one, or not at all; OSError otherwise.

    A link stays; the file is where it leads.
    """
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.part")
    try:
        temporary.write_bytes(data)
        publish(temporary, path)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def publish_new(temporary: Path, path: Path) -> None:
    """Give a finished file its name; FileExistsError where the name is taken."""
    flush(temporary)
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without links, such as FAT on a USB stick
        if path.exists():
            raise FileExistsError(str(path)) from None
        temporary.replace(path)
    else:
        temporary.unlink()
    flush_folder(path.parent)


def private_file(path: Path) -> None:
    """Make an empty file that only its owner can read; one that is left over is emptied."""
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600)
    os.close(descriptor)
    path.chmod(0o600)


def copy(source: Path, target: Path) -> None:
    """Copy the contents to a private file and flush it."""
    import shutil  # a start does without

    private_file(target)
    with source.open("rb") as reader, target.open("r+b") as writer:
        shutil.copyfileobj(reader, writer, _CHUNK)
    flush(target)


def sha256(path: Path) -> str:
    """The SHA-256 of the contents, in hexadecimal."""
    import hashlib  # a start does without

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_json(path: Path, data: Mapping[str, Any]) -> None:
    """Write a small file so that after a crash it is the old one or the new one."""
    temporary = path.with_name(path.name + ".new")
    private_file(temporary)
    temporary.write_text(json.dumps(data, indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")
    publish(temporary, path)


def read_json(path: Path) -> dict[str, Any] | None:
    """What `write_json` wrote; nothing where the file is not there, or is not such a file."""
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_MAX_JSON))
    except (OSError, ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # not every file system knows it: FAT on a USB stick, some network drives
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
