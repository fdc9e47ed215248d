"""Files that are to be imported, read as a whole; what is wrong with them in words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ror_desktop.errors import RorError
from ror_desktop.messages import translate

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest file that is read as a whole."""


def content_of(path: Path) -> bytes:
    """The bytes of a file; `RorError` where it cannot be read, or is larger than `LARGEST`."""
    with told(path), path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        text = translate("AnswerImport", "{name} is larger than 64 MB. Nothing was imported.")
        raise RorError(text.with_args(name=path.name))
    return data


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Around the reading of a file: its errors in words."""
    try:
        yield
    except OSError as error:
        raise RorError(
            translate("Import", "{name} cannot be read ({reason}). Nothing was imported.").with_args(
                name=path.name, reason=error.strerror or str(error)
            )
        ) from error
