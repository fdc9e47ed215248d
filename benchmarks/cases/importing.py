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

TURNS = 7
_FOLD = re.compile(rb"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\(.)")
_SPLIT = {"N": re.compile(r"(?<!\\);"), "ADR": re.compile(r"(?<!\\);"), "CATEGORIES": re.compile(r"(?<!\\),")}
"""Properties that are lists, and what parts them."""
_SCHEMA = (
    "CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, sort_key TEXT, family TEXT, given TEXT, additional TEXT, "
    "prefix TEXT, suffix TEXT, organization TEXT, title TEXT, birthday TEXT, uid TEXT, rest TEXT)",
    "CREATE INDEX contact_sort ON contact (sort_key)",
    "CREATE UNIQUE INDEX contact_uid ON contact (uid)",
    "CREATE TABLE method (id INTEGER PRIMARY KEY, contact_id INTEGER, kind TEXT, types TEXT, value TEXT)",
    "CREATE INDEX method_contact ON method (contact_id)",
    "CREATE INDEX method_value ON method (value)",
    "CREATE TABLE tag (id INTEGER PRIMARY KEY, contact_id INTEGER, name TEXT)",
    "CREATE INDEX tag_contact ON tag (contact_id)",
    "CREATE INDEX tag_name ON tag (name)",
    "CREATE TABLE note (id INTEGER PRIMARY KEY, contact_id INTEGER, text TEXT)",
    "CREATE INDEX note_contact ON note (contact_id)",
    "CREATE VIRTUAL TABLE words USING fts5 (names, notes, content='', prefix='1 2 3', tokenize='unicode61')",
)
_COLUMNS = 13

Property = tuple[list[str], list[str]]
"""What stands between name and colon, and the parts of the value."""


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
    """The least that an import could be which loses nothing of these cards.

    Split, unfold and unescape, with the types of each property and the parts of lists; write five tables with their
    indexes in one transaction. It is a minimal parse and not less: a baseline that leaves out the parts of names,
    types, birthdays, tags and what it does not know has not read the cards, and could not write them again.
    """
    with closing(dbapi2.connect(str(target), isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = wal")
        db.execute("PRAGMA synchronous = full")
        db.execute("BEGIN")
        for statement in _SCHEMA:
            db.execute(statement)
        _write(db, enumerate(_parse(path.read_bytes()), start=1))
        db.execute("COMMIT")


def _parse(data: bytes) -> Iterator[dict[str, list[Property]]]:
    for block in data.split(b"BEGIN:VCARD\r\n")[1:]:
        card: dict[str, list[Property]] = {}
        for line in _FOLD.sub(b"", block).decode().splitlines():
            head, _, value = line.partition(":")
            name, *parameters = head.split(";")
            parts = _SPLIT[name].split(value) if name in _SPLIT else [value]
            card.setdefault(name, []).append((parameters, [_ESCAPE.sub(_unescaped, part) for part in parts]))
        yield card


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]


def _write(db: Any, cards: Iterator[tuple[int, dict[str, list[Property]]]]) -> None:
    contacts, methods, tags, notes, words = [], [], [], [], []
    for number, card in cards:
        name, organization, note = _text(card, "FN"), _text(card, "ORG"), _text(card, "NOTE")
        parts = (*card["N"][0][1], "", "", "", "", "")[:5]
        rest = "\n".join(f"{key}:{_text(card, key)}" for key in card if key.startswith("X-"))
        facts = (_text(card, "TITLE"), _text(card, "BDAY"), _text(card, "UID"), rest)
        contacts.append((number, name, name.casefold(), *parts, organization, *facts))
        reached = [
            (number, kind, ";".join(parameters), ";".join(value))
            for kind in ("EMAIL", "TEL", "ADR")
            for parameters, value in card.get(kind, ())
        ]
        methods += reached
        tags += [(number, tag) for _parameters, value in card.get("CATEGORIES", ()) for tag in value]
        notes.append((number, note))
        words.append((number, " ".join((name, organization, *(one[-1] for one in reached))), note))
    db.executemany(f"INSERT INTO contact VALUES ({', '.join('?' * _COLUMNS)})", contacts)
    db.executemany("INSERT INTO method (contact_id, kind, types, value) VALUES (?, ?, ?, ?)", methods)
    db.executemany("INSERT INTO tag (contact_id, name) VALUES (?, ?)", tags)
    db.executemany("INSERT INTO note (contact_id, text) VALUES (?, ?)", notes)
    db.executemany("INSERT INTO words (rowid, names, notes) VALUES (?, ?, ?)", words)


def _text(card: dict[str, list[Property]], name: str) -> str:
    return card[name][0][1][0] if name in card else ""
