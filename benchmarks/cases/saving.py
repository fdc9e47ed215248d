"""Saving a note, with log, index and a commit that is on the disk, beside a bare INSERT and the same commit."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks.measure import Budget, Figure, Line, Samples, Taken, against, timed_into
from benchmarks.place import Place, desk_on, now
from benchmarks.rows import ZONE
from ror_desktop.domain.entity import moment_at
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft
from ror_desktop.services.desk import Desk

NOTES = 100
TEXT = "Prefers a call before noon. Sails on weekends, wants the pricing sheet, and asked about delivery number {n}."


def measure(place: Place) -> Iterator[Line]:
    """A bare row, a note on any contact, a note on the busiest one and an interaction take turns.

    The budget of a ratio is a note's: an interaction also makes the summary, the months and Today's facts of its
    contact anew.
    """
    saved: list[Taken] = []
    busy: list[Taken] = []
    logged: list[Taken] = []
    bare: list[Taken] = []
    random = place.random()
    with desk_on(place.path) as desk, closing(_bare_table(place.folder / "bare.db")) as table:
        for turn in range(place.times(NOTES) + 1):
            timings = (bare, saved, busy, logged) if turn else ([], [], [], [])
            draft = NoteDraft(TEXT.format(n=turn), moment_at(now(), ZONE))
            with timed_into(timings[0]):
                _insert(table, draft)
            _save(desk, random.randint(1, place.contacts), draft, timings[1])
            _save(desk, place.amounts.busy_contact, draft, timings[2])
            with timed_into(timings[3]):
                desk.interactions.add(
                    random.randint(1, place.contacts), InteractionDraft(draft.moment, summary=draft.text)
                )
    base = Samples(bare)
    for what, samples in (("save a note", Samples(saved)), ("save a note, 1,000 entries there", Samples(busy))):
        budgets = (samples.within(95, 10), against("median", samples.median, base.median, 4))
        yield _line(what, budgets, samples, base)
    interaction = Samples(logged)
    yield _line("log an interaction", (interaction.within(95, 10),), interaction, base)


def _line(what: str, budgets: tuple[Budget, ...], samples: Samples, base: Samples) -> Line:
    baseline = (*base.medians("bare INSERT p50"), Figure("p95", base.percentile(95)))
    return Line(what, budgets, samples.figures(50, 95), baseline)


def _save(desk: Desk, contact: int, draft: NoteDraft, timings: list[Taken]) -> None:
    with timed_into(timings):
        desk.notes.add(contact, draft)


def _bare_table(path: Path) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA synchronous = full")
    connection.execute(
        "CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB, contact_id INTEGER, at INTEGER, text TEXT)"
    )
    return connection


def _insert(connection: Any, draft: NoteDraft) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO note (uuid, contact_id, at, text) VALUES (?, 1, ?, ?)",
        (os.urandom(16), int(draft.moment.at.timestamp()), draft.text),
    )
    connection.execute("COMMIT")
