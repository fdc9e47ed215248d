"""Notes, interactions and the timeline; texts come back to the letter."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Moment, Noun, Precision, moment_of_day
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.errors import RorError
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.timeline import TimelineService
from ror_desktop.store import events, feedback, returns
from tests.builders import BERLIN, make_book, moment, note, person, todo, touch

TEXTS = [
    "123",
    "1e5",
    "0012",
    "-0",
    "NULL",
    "X'00'",
    "it's ''quoted''",
    '"double" \\ back',
    "👩‍👩‍👧 🎉",
    "\t- x\n- y",
    "nan",
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror")
    ContactService(made).add(person())
    yield made
    made.db.close()


@pytest.mark.parametrize("text", TEXTS)
def test_undo_brings_a_text_back_to_the_letter(book: Book, text: str) -> None:
    notes, history = NoteService(book), HistoryService(book)
    notes.add(1, note(text))
    notes.edit(1, note("other"))
    notes.delete(1)
    for _ in range(2):
        history.undo()
    found = notes.get(1)
    assert found is not None
    assert found.draft.text == text
    assert book.db.value("SELECT typeof(text) FROM note") == "text"
    assert book.db.value("SELECT typeof(uuid) FROM note") == "blob"


def test_control_characters_are_not_stored(book: Book) -> None:
    notes = NoteService(book)
    notes.add(1, note("a\x00b\x1b[0m\r\nc\td\ud800\x85e"))
    found = notes.get(1)
    assert found is not None
    assert found.draft.text == "ab[0m\nc\td\ne"


def test_a_note_comes_back_as_it_was_written(book: Book) -> None:
    notes = NoteService(book)
    with book.verb(Verb.DEMO_FILL):
        events.insert(book.db, EventDraft("Fair", date(2026, 11, 1), date(2026, 11, 2)), book.clock())
    draft = replace(
        note("*Sails*", pinned=True, event_id=1),
        kind=NoteKind.LEARNED,
        moment=moment_of_day(date(2026, 1, 2), "Asia/Tokyo"),
    )
    change = notes.add(1, draft)
    found = notes.get(change.created)
    assert found is not None
    assert (found.draft, found.event, found.contact_id) == (draft, "Fair", 1)
    assert change.nouns == {Noun.NOTE}
    notes.pin(1, pinned=False)
    found = notes.get(1)
    assert found is not None
    assert found.draft == replace(draft, pinned=False)


def test_an_interaction_comes_back_as_it_was_written(book: Book) -> None:
    interactions = InteractionService(book)
    drafts = [
        touch(),
        InteractionDraft(
            Moment(moment(-3).at, BERLIN.key, Precision.DAY),
            Channel.SOCIAL,
            Direction.MUTUAL,
            InteractionKind.GIFT,
            Sentiment.BAD,
            0,
            "summary",
            None,
            bulk=True,
            needs_answer=False,
        ),
    ]
    for draft in drafts:
        found = interactions.get(interactions.add(1, draft).created)
        assert found is not None
        assert found.draft == draft
    interactions.edit(1, drafts[1])
    found = interactions.get(1)
    assert found is not None
    assert found.draft == drafts[1]
    interactions.delete(1)
    assert interactions.get(1) is None


def test_what_cannot_be_written_says_so(book: Book) -> None:
    notes, interactions = NoteService(book), InteractionService(book)
    for failing in (
        lambda: notes.add(1, note(" \n")),
        lambda: notes.add(9, note()),
        lambda: notes.edit(9, note()),
        lambda: notes.pin(9, pinned=True),
        lambda: notes.delete(9),
        lambda: interactions.add(9, touch()),
        lambda: interactions.edit(9, touch()),
        lambda: interactions.delete(9),
    ):
        with pytest.raises(RorError):
            failing()
    assert HistoryService(book).entries()[0].verb is Verb.CONTACT_ADD


def test_the_timeline_holds_everything_newest_first(book: Book) -> None:
    followups = FollowUpService(book)
    NoteService(book).add(1, note(days=-5))
    InteractionService(book).add(1, touch(-4))
    for title in ("done", "open", "let go"):
        followups.add(1, todo(title))
    followups.done(1)
    followups.let_go([3], "why")
    with book.verb(Verb.DEMO_FILL):
        returns.insert(book.db, 1, ReturnDraft(date(2026, 11, 1), ReturnKind.SHARE), book.clock())
        feedback.insert(book.db, FeedbackDraft("Great", moment(-40), contact_id=1), book.clock())
    timeline = TimelineService(book)
    keys = timeline.keys(1)
    assert [(key.noun, key.id) for key in keys] == [
        ("follow_up", 3),
        ("follow_up", 1),
        ("interaction", 1),
        ("note", 1),
        ("return_entry", 1),
        ("feedback", 1),
    ]
    assert [key.at for key in keys] == sorted((key.at for key in keys), reverse=True)
    entries = timeline.entries(keys[::-1])
    assert [(type(e).__name__, e.id) for e in entries] == [
        ("FeedbackEntry", 1),
        ("Return", 1),
        ("Note", 1),
        ("Interaction", 1),
        ("FollowUp", 1),
        ("FollowUp", 3),
    ]
    NoteService(book).delete(1)
    assert len(timeline.entries(keys)) == 5
