"""Builds what people install, on the system that it is for: `python packaging/build.py`.

Linux: the one-folder bundle as an archive, and the Debian package. Windows: the bundle, and the installer where a
compiler for one is here. macOS: the bundle as an application (then macos/sign.sh and macos/make_dmg.sh).
Everything stands in dist/ afterwards; nothing outside build/ and dist/ is written. Two builds of the same commit by the
same tools give the same bytes.
"""

import argparse
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

import meta

BUNDLE = meta.DIST / meta.COMMAND
"""The folder that PyInstaller makes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, and say what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle-only", action="store_true", help="only the folder, neither archive nor package")
    options = parser.parse_args(arguments)
    freeze()
    made = [BUNDLE] if options.bundle_only else [BUNDLE, *_packed()]
    for path in made:
        print(f"{size(path) / 1e6:8.1f} MB  {path.relative_to(meta.ROOT)}")
    return 0


def freeze(folder: Path = meta.DIST, **variables: str) -> Path:
    """Run PyInstaller with the one spec; the bundle stands in `folder` afterwards."""
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(folder), "--workpath", str(meta.BUILD / "pyinstaller")),
        str(meta.HERE / "ror_desktop.spec"),
    ]
    dated = {"SOURCE_DATE_EPOCH": str(meta.source_date()), "PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    # PyInstaller keeps compiled modules and hashes of libraries in a folder of its own.
    kept = {"PYINSTALLER_CONFIG_DIR": str(meta.BUILD / "pyinstaller-cache"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, cwd=meta.ROOT, env={**os.environ, **dated, **kept, **variables})
    made = folder / meta.COMMAND
    _date(made)
    return made


def _packed() -> list[Path]:
    if sys.platform == "win32":
        import windows_setup

        return windows_setup.make_all(BUNDLE)
    if sys.platform == "darwin":
        return [meta.DIST / f"{meta.NAME}.app"]
    import deb

    return [archive(BUNDLE, meta.DIST / archive_name()), deb.make(BUNDLE)]


def archive_name() -> str:
    """The archive for distributions without .deb."""
    return f"{meta.COMMAND}-{meta.version()}-linux-{platform.machine()}.tar.gz"


def archive(folder: Path, target: Path) -> Path:
    """The folder as a compressed archive: sorted, everything dated alike and root's."""

    def plain(found: tarfile.TarInfo) -> tarfile.TarInfo:
        found.uid = found.gid = 0
        found.uname = found.gname = "root"
        found.mtime = meta.source_date()
        return found

    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=file, mtime=meta.source_date()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in [folder, *sorted(folder.rglob("*"))]:
            tar.add(path, f"{meta.COMMAND}-{meta.version()}" / path.relative_to(folder), recursive=False, filter=plain)
    return target


def _date(folder: Path) -> None:
    """Give every file the date of the source."""
    moment = (meta.source_date(), meta.source_date())
    for path in [*folder.rglob("*"), folder]:
        if path.is_symlink():
            os.utime(path, moment, follow_symlinks=False)
        else:
            os.utime(path, moment)


def size(path: Path) -> int:
    """Bytes of a file, or of everything in a folder; links count nothing."""
    if path.is_dir():
        return sum(p.lstat().st_size for p in path.rglob("*") if p.is_file() and not p.is_symlink())
    return path.stat().st_size


def copy(source: Path, target: Path, mode: int = 0o644) -> Path:
    """Copy a file with that mode; its folder is made where it is missing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(mode)
    return target


def write(target: Path, text: str, mode: int = 0o644) -> Path:
    """Write a text with that mode; its folder is made where it is missing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
    target.chmod(mode)
    return target


def sha256(path: Path) -> str:
    """The SHA-256 of a file, as people compare it."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
