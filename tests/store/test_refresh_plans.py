"""What is derived is brought in step by looking at the contacts concerned, never by reading the whole book."""

import re
from pathlib import Path

import pytest

from ror_desktop.services.circles import CircleService
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from tests.builders import make_book, note, person, todo, touch

SMALL = {
    "stale_name",
    "stale_summary",
    "stale_text",
    "fresh_text",
    "derived_state",
    "change_state",
    "sqlite_sequence",
    "circle",
    "s",
}
"""Tables of few rows, and `s`, as the statements call the one of them that they start from."""


@pytest.mark.parametrize("statistics", [True, False])
def test_no_verb_reads_every_contact(tmp_path: Path, statistics: bool) -> None:
    book = make_book(tmp_path / "book.ror")
    try:
        contacts = ContactService(book)
        created = [contacts.add(person(f"Person {n}")).created for n in range(20)]
        for contact in created * 7:
            InteractionService(book).add(contact, touch())
        circle = CircleService(book).add("Friends", 30).created
        CircleService(book).put(created[15:17], circle)
        if statistics:
            _say_it_is_large(book)
        statements: list[str] = []
        book.db.connection().set_trace_callback(statements.append)
        NoteService(book).add(created[7], note())
        InteractionService(book).add(created[8], touch())
        FollowUpService(book).add(created[9], todo())
        contacts.edit(created[10], person("Somebody else"))
        CircleService(book).set_cadence(created[11:13], 14)
        CircleService(book).edit(circle, "Friends", 7)
        contacts.let_go(created[13:15], "no")
        book.db.connection().set_trace_callback(None)
        assert {table for statement in statements for table in _scanned(book, statement)} <= SMALL
    finally:
        book.db.close()


def _say_it_is_large(book):
    """Statistics as a large book has them; the stale tables are empty when they are made."""
    book.db.execute_sql("ANALYZE")
    book.db.execute_sql("UPDATE sqlite_stat1 SET stat = '10000' || substr(stat, instr(stat, ' ')) WHERE stat > '1'")
    book.db.execute_sql("ANALYZE sqlite_schema")


def _scanned(book, statement):
    if not re.match(r"\s*(SELECT|INSERT|UPDATE|DELETE)\b", statement):
        return
    for *_ids, step in book.db.rows(f"EXPLAIN QUERY PLAN {statement}"):
        found = re.match(r"SCAN (?!CONSTANT ROW)(\w+)\b(?!.*VIRTUAL TABLE)", step)
        if found or "AUTOMATIC" in step:
            yield found[1] if found else step
