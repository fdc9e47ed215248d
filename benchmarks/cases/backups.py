"""A backup of the book, beside a copy of the file that is on the disk as well."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from benchmarks.measure import Figure, Line, Samples, Taken, against, timed_into
from benchmarks.place import Place, desk_on
from ror_desktop.domain.backup import Reason

TURNS = 3


def measure(place: Place) -> Iterator[Line]:
    """Copy and backup take turns; check and hash are timed by themselves on the finished file and taken off."""
    copied: list[Taken] = []
    made: list[Taken] = []
    checked: list[Taken] = []
    with desk_on(place.path) as desk:
        for _turn in range(place.times(TURNS)):
            with timed_into(copied):
                _copy(place.path, place.folder / "copy.ror")
            with timed_into(made):
                backup = desk.backups.make(Reason.MANUAL)
            with timed_into(checked):
                _check_and_hash(Path(backup.path))
    copy, whole, check = Samples(copied).median, Samples(made).median, Samples(checked).median
    alone = max(whole - check, 0)
    yield Line(
        f"backup of {place.path.stat().st_size / 1_000_000:,.0f} MB",
        (against("median", alone, copy, 3),),
        (Figure("alone", alone), Figure("with check and hash", whole)),
        (Figure("copying the file", copy), Figure("check and hash", check)),
    )


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _check_and_hash(path: Path) -> None:
    with closing(dbapi2.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        db.execute("PRAGMA integrity_check").fetchall()
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")
