"""Import of vCards from the file to the commit, and its undo, beside the least that an import could be."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks.cards import write_cards
from benchmarks.measure import Budget, Figure, Line, Samples, Taken, against, timed_into
from benchmarks.place import Place, desk_on
from ror_desktop.services.desk import Desk
from ror_desktop.services.imports import ImportService
from ror_desktop.services.progress import Progress

TURNS = 3
_FOLD = re.compile(rb"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\(.)")
_SCHEMA = (
    "CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, sort_key TEXT, organization TEXT, title TEXT, uid TEXT)",
    "CREATE INDEX contact_sort ON contact (sort_key)",
    "CREATE UNIQUE INDEX contact_uid ON contact (uid)",
    "CREATE TABLE method (id INTEGER PRIMARY KEY, contact_id INTEGER, kind TEXT, value TEXT)",
    "CREATE INDEX method_contact ON method (contact_id)",
    "CREATE INDEX method_value ON method (value)",
    "CREATE TABLE note (id INTEGER PRIMARY KEY, contact_id INTEGER, text TEXT)",
    "CREATE INDEX note_contact ON note (contact_id)",
    "CREATE VIRTUAL TABLE words USING fts5 (names, notes, content='', prefix='1 2 3', tokenize='unicode61')",
)


def measure(place: Place) -> Iterator[Line]:
    """Baseline, import and undo take turns; every undo leaves the book as it was."""
    path = write_cards(place.folder / f"cards-{place.cards}.vcf", place.cards)
    base: list[Taken] = []
    imported: list[Taken] = []
    undone: list[Taken] = []
    for _turn in range(place.times(TURNS)):
        target = place.folder / "baseline.db"
        target.unlink(missing_ok=True)
        with timed_into(base):
            baseline_import(path, target)
        with desk_on(place.path) as desk:
            before = desk.contacts.count()
            with timed_into(imported):
                import_file(desk, path)
            assert desk.contacts.count() == before + place.cards
            with timed_into(undone):
                desk.history.undo()
            assert desk.contacts.count() == before
    ours, undo, least = Samples(imported), Samples(undone), Samples(base)
    yield Line(
        f"import {place.cards:,} vCards",
        (against("median", ours.median, least.median, 4), Budget(Figure("", ours.median), 4_000)),
        ours.medians(),
        least.medians("minimal parse + raw insert"),
    )
    yield Line(
        "undo of that import",
        (against("median", undo.median, ours.median, 1),),
        undo.medians(),
        ours.medians("the import"),
    )


def import_file(desk: Desk, path: Path) -> None:
    """Preview and import, as the window and the command line do; without the backup before it, a line of its own."""
    service = ImportService(desk.book)
    with service.preview([path], Progress()) as staging:
        service.run(staging, {}, Progress())


def baseline_import(path: Path, target: Path) -> None:
    """Split, unfold and unescape; write four tables with their indexes in one transaction."""
    with closing(dbapi2.connect(str(target), isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = wal")
        db.execute("PRAGMA synchronous = full")
        db.execute("BEGIN")
        for statement in _SCHEMA:
            db.execute(statement)
        _write(db, enumerate(_parse(path.read_bytes()), start=1))
        db.execute("COMMIT")


def _parse(data: bytes) -> Iterator[dict[str, list[str]]]:
    for block in data.split(b"BEGIN:VCARD\r\n")[1:]:
        card: dict[str, list[str]] = {}
        for line in _FOLD.sub(b"", block).decode().splitlines():
            name, _, value = line.partition(":")
            card.setdefault(name.partition(";")[0], []).append(_ESCAPE.sub(_unescaped, value))
        yield card


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def _write(db: Any, cards: Iterator[tuple[int, dict[str, list[str]]]]) -> None:
    contacts, methods, notes, words = [], [], [], []
    for number, card in cards:
        name, organization, note = card["FN"][0], card.get("ORG", [""])[0], card.get("NOTE", [""])[0]
        contacts.append((number, name, name.casefold(), organization, card.get("TITLE", [""])[0], card["UID"][0]))
        reached = [(number, kind, value) for kind in ("EMAIL", "TEL", "ADR") for value in card.get(kind, ())]
        methods += reached
        notes.append((number, note))
        words.append((number, " ".join((name, organization, *(value for _n, _kind, value in reached))), note))
    db.executemany("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?)", contacts)
    db.executemany("INSERT INTO method (contact_id, kind, value) VALUES (?, ?, ?)", methods)
    db.executemany("INSERT INTO note (contact_id, text) VALUES (?, ?)", notes)
    db.executemany("INSERT INTO words (rowid, names, notes) VALUES (?, ?, ?)", words)
