"""Builds the books that are measured, once for each version of schema and generator, and keeps them.

The rows are written straight to the tables, without triggers, and what is derived is made afterwards: the largest
book, with a million notes and interactions, then takes minutes and not hours. Days lie around "today": a book of an
earlier day is moved.
"""

import json
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from benchmarks.rows import ZONE, Amounts, Row, RowMaker
from benchmarks.rows_back import BackMaker
from benchmarks.words import Name
from ror_desktop.services import books
from ror_desktop.store import derived, opening, triggers
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.migrations import CURRENT, STEPS

GENERATOR = 3
"""Raised whenever the same size would make another book."""
FOLDER = Path(__file__).parent / ".books"
SEED = 20_261_123

Say = Callable[[str], object]


def book_of(contacts: int, say: Say, folder: Path = FOLDER, *, rebuild: bool = False) -> Path:
    """The kept book with so many contacts, built if it is not there; never to be written to."""
    path = folder / f"{_schema()}-generator{GENERATOR}-{contacts}.ror"
    stamp = path.with_suffix(".json")
    if rebuild or not stamp.exists():
        _remove_older(folder, contacts)
        folder.mkdir(parents=True, exist_ok=True)
        say(f"building the book of {contacts:,} contacts (kept in {folder})")
        began = time.perf_counter()
        _build(path, Amounts(contacts))
        stamp.write_text(json.dumps({"day": _today().isoformat()}))
        say(f"built in {time.perf_counter() - began:.0f} s")
    _move_to_today(path, stamp)
    return path


def _schema() -> str:
    """Version and content of the schema: until it is released, the first version may still change."""
    return f"schema{CURRENT}-{sha256(repr(STEPS).encode()).hexdigest()[:8]}"


def _remove_older(folder: Path, contacts: int) -> None:
    for old in folder.glob(f"schema*-{contacts}.*"):
        old.unlink()


def _build(path: Path, amounts: Amounts) -> None:
    books.close_book(books.create_book(path, _now, ZONE))
    db = opening.connect(path)
    try:
        # A half-built book has no stamp and is built anew: no need to wait for the disk.
        db.rows("PRAGMA synchronous = OFF")
        db.rows("PRAGMA cache_size = -400000")
        with db.atomic():
            _drop_triggers(db)
            now, random = int(time.time()), Random(SEED)
            _fill(db, RowMaker(amounts, random, _today(), now), BackMaker(amounts, random, _today(), now))
            triggers.recreate(db)
        with db.atomic():
            derived.rebuild(db, _now(), ZoneInfo(ZONE))
        db.rows("ANALYZE")
    finally:
        opening.close(db)


def _fill(db: BookDatabase, make: RowMaker, back: BackMaker) -> None:
    names: list[Name] = []
    for table, columns, rows in (
        ("organization", "id, uuid, name, name_key, industry, city, country, created_at", make.organizations()),
        ("circle", "id, uuid, name, cadence_days", make.circles()),
        ("tag", "id, uuid, name, name_key", make.tags()),
        ("event", "id, uuid, name, place, start_day, end_day, created_at", make.events()),
        (
            "contact",
            "id, uuid, display_name, sort_key, given, family, organization_id, title, captured_at, captured_zone, "
            "cadence_days, birthday, captured_event_id, circle_id",
            make.contacts(names),
        ),
        (
            "method",
            "uuid, contact_id, kind, value, label, preferred, position, method_key, network",
            make.methods(names),
        ),
        ("contact_tag", "contact_id, tag_id", make.contact_tags()),
        ("note", "uuid, contact_id, at, zone, precision, kind, text, pinned, created_at", make.notes()),
        (
            "interaction",
            "uuid, contact_id, at, zone, precision, channel, direction, kind, sentiment, minutes, summary, created_at",
            make.interactions(),
        ),
        (
            "follow_up",
            "uuid, contact_id, title, due_day, due_time, zone, original_day, promised, state, done_at, created_at",
            make.follow_ups(),
        ),
    ):
        _insert(db, table, columns, rows)
    _fill_back(db, back)


def _fill_back(db: BookDatabase, make: BackMaker) -> None:
    captured = db.rows(
        "SELECT c.id, c.captured_event_id, e.start_day FROM contact c JOIN event e ON e.id = c.captured_event_id"
    )
    for table, columns, rows in (
        (
            "interaction",
            "uuid, contact_id, event_id, at, zone, precision, channel, direction, kind, minutes, summary, created_at",
            make.meetings(captured),
        ),
        (
            "return_entry",
            "uuid, contact_id, day, kind, money_minor, currency, perceived, referred_contact_id, thanked_on, "
            "created_at",
            make.returns(),
        ),
        ("answer", "uuid, contact_id, day, score", make.answers()),
        (
            "feedback",
            "id, uuid, contact_id, at, zone, precision, channel, sentiment, severity, answer, answered_at, shining, "
            "created_at",
            make.feedback(),
        ),
        ("feedback_version", "feedback_id, at, verbatim, sentiment, severity", make.versions()),
    ):
        _insert(db, table, columns, rows)


def _insert(db: BookDatabase, table: str, columns: str, rows: Iterable[Row]) -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    db.many(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def _move_to_today(path: Path, stamp: Path) -> None:
    """Keep what was due tomorrow due tomorrow: a book that ages has more overdue every day."""
    built = date.fromisoformat(json.loads(stamp.read_text())["day"])
    days = (_today() - built).days
    if not days:
        return
    db = opening.connect(path)
    try:
        with db.atomic():
            _drop_triggers(db)
            by = f"{days:+} days"
            db.rows("UPDATE follow_up SET due_day = date(due_day, ?), original_day = date(original_day, ?)", (by, by))
            for table in ("contact_summary", "contact_today"):
                db.rows(f"UPDATE {table} SET next_day = date(next_day, ?) WHERE next_day IS NOT NULL", (by,))
            triggers.recreate(db)
    finally:
        opening.close(db)
    stamp.write_text(json.dumps({"day": _today().isoformat()}))


def _drop_triggers(db: BookDatabase) -> None:
    for name in triggers.existing(db):
        db.rows(f'DROP TRIGGER "{name}"')


def _now() -> datetime:
    return datetime.now(UTC)


def _today() -> date:
    return datetime.now(ZoneInfo(ZONE)).date()
