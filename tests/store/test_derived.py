"""Derived data: the summary says what the rules say, in step after every change, and `verify` sees what is not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.entity import Moment, from_seconds, moment_of_day, to_seconds
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, Span, counted
from ror_desktop.domain.measures.reciprocity import outreaches
from ror_desktop.domain.touch import months_of, parted, summary_of, touch_of
from ror_desktop.services.book import Book
from ror_desktop.services.circles import CircleService
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.store import derived, summaries
from tests.builders import BERLIN, MONDAY, FixedClock, assert_sound, make_book, note, person, todo, touch


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror")
    yield made
    made.db.close()


def summary(book: Book, contact: int, columns: str = "touched_day, heard_day") -> tuple[object, ...] | None:
    return book.db.row(f"SELECT {columns} FROM contact_summary WHERE contact_id = ?", (contact,))


def test_every_contact_has_a_summary_and_it_goes_with_the_contact(book: Book) -> None:
    jane = ContactService(book).add(person()).created
    assert summary(book, jane) == (None, None)
    ContactService(book).delete([jane])
    assert summary(book, jane) is None
    HistoryService(book).undo()
    assert summary(book, jane) == (None, None)


def test_a_verb_names_the_contacts_it_touched(book: Book) -> None:
    jane, bob = (ContactService(book).add(person(name)).created for name in ("Jane", "Bob"))
    made = NoteService(book).add(jane, note())
    assert made.contacts == {jane}
    assert FollowUpService(book).add(bob, todo()).contacts == {bob}
    assert NoteService(book).delete(made.created).contacts == {jane}
    assert ContactService(book).delete([bob]).contacts == {bob}


def test_next_step_is_the_earliest_whole_days_first(book: Book) -> None:
    jane = ContactService(book).add(person()).created
    steps = FollowUpService(book)
    steps.add(jane, todo("late", date(2026, 12, 1)))
    steps.add(
        jane, todo("at nine", date(2026, 11, 24), due_time=datetime(2026, 1, 1, 9, tzinfo=UTC).time(), zone="UTC")
    )
    assert summary(book, jane, "next_day, next_time") == ("2026-11-24", "09:00")
    whole = steps.add(jane, todo("that day", date(2026, 11, 24))).created
    assert summary(book, jane, "next_id, next_day, next_time") == (whole, "2026-11-24", None)
    steps.done(whole)
    assert summary(book, jane, "next_time") == ("09:00",)


def test_what_lay_in_the_future_counts_when_its_time_has_come(tmp_path: Path) -> None:
    clock = FixedClock()
    book = make_book(tmp_path / "book.ror", clock)
    jane = ContactService(book).add(person()).created
    InteractionService(book).add(jane, touch(2, direction=Direction.IN, channel=Channel.CALL))
    assert summary(book, jane) == (None, None)
    clock.advance(days=1)
    assert book.catch_up().contacts == frozenset()
    clock.advance(days=1)
    assert book.catch_up().contacts == {jane}
    assert summary(book, jane) == ("2026-11-25", "2026-11-25")
    book.db.close()


def test_what_a_wrong_clock_made_of_the_past_is_future_again_once_it_is_right(tmp_path: Path) -> None:
    clock = FixedClock()
    book = make_book(tmp_path / "book.ror", clock)
    jane, bob = (ContactService(book).add(person(name)).created for name in ("Jane", "Bob"))
    clock.advance(days=800)
    InteractionService(book).add(jane, touch(799, direction=Direction.IN, channel=Channel.CALL))
    InteractionService(book).add(bob, InteractionDraft(moment_of_day(date(2026, 11, 23), "Europe/Berlin")))
    assert summary(book, jane) == ("2029-01-30", "2029-01-30")
    clock.advance(days=-800, hours=-1)
    assert book.catch_up().contacts == {jane}
    assert summary(book, jane) == (None, None)
    assert summary(book, bob, "touched_day") == ("2026-11-23",)
    assert book.catch_up().contacts == frozenset()
    assert_sound(book)
    book.db.close()


def test_days_are_those_of_the_home_zone(tmp_path: Path) -> None:
    book = make_book(tmp_path / "book.ror")
    jane = ContactService(book).add(person()).created
    late = Moment(datetime(2026, 10, 24, 21, 30, tzinfo=UTC), "Europe/Berlin")
    InteractionService(book).add(jane, InteractionDraft(late))
    assert summary(book, jane, "touched_day") == ("2026-10-24",)
    tokyo = Book(book.db, book.clock, ZoneInfo("Asia/Tokyo"))
    tokyo.catch_up()
    assert summary(book, jane, "touched_day") == ("2026-10-25",)
    assert_sound(tokyo)
    book.db.close()


def test_verify_sees_each_kind_of_damage_and_changes_nothing(book: Book) -> None:
    jane, bob = (ContactService(book).add(person(name)).created for name in ("Jane", "Bob"))
    InteractionService(book).add(jane, touch(summary="golf"))
    CircleService(book).set_cadence([bob], 14)
    for days in (-60, -53, -46, -39):
        InteractionService(book).add(bob, touch(days, direction=Direction.MUTUAL))
    assert derived.verify(book.db, book.clock(), BERLIN) == []
    for damage in (
        f"UPDATE contact_summary SET touched_at = 1 WHERE contact_id = {jane}",
        f"DELETE FROM contact_month WHERE contact_id = {jane}",
        "UPDATE month_sums SET minutes = minutes + 1",
        f"UPDATE contact_outreach SET until = NULL WHERE contact_id = {jane}",
        f"DELETE FROM contact_summary WHERE contact_id = {bob}",
        f"UPDATE contact_today SET due_day = '2026-11-24' WHERE contact_id = {bob}",
        f"DELETE FROM contact_today WHERE contact_id = {bob}",
        f"INSERT INTO contact_today (contact_id, met_at) VALUES ({jane}, 1)",
        "UPDATE contact_quiet SET twice_gap = 2",
        f"DELETE FROM name_search WHERE rowid = {bob}",
        f"DELETE FROM text_search WHERE rowid = {jane}",
        "INSERT INTO text_search (rowid, words) VALUES (99, 'nobody')",
        "UPDATE text_newest SET at = 0",
        f"INSERT INTO stale_name VALUES ({jane})",
    ):
        book.db.execute_sql(damage)
        assert len(derived.verify(book.db, book.clock(), BERLIN)) == 1, damage
        with book.db.atomic():
            derived.rebuild(book.db, book.clock(), BERLIN)
        assert derived.verify(book.db, book.clock(), BERLIN) == [], damage


def test_rebuild_tells_how_far_it_is(book: Book) -> None:
    for name in ("Jane", "Bob"):
        ContactService(book).add(person(name))
    told: list[tuple[int, int]] = []
    with book.db.atomic():
        derived.rebuild(book.db, book.clock(), BERLIN, lambda done, total: told.append((done, total)))
    assert told == [(2, 2)]


HOURS = st.integers(-5000, 100)
MOMENTS = st.one_of(
    HOURS.map(lambda h: Moment(MONDAY + timedelta(hours=h), "Asia/Tokyo")),
    HOURS.map(lambda h: moment_of_day((MONDAY + timedelta(hours=h)).date(), "Pacific/Honolulu")),
)
DRAFTS = st.builds(
    InteractionDraft,
    MOMENTS,
    st.sampled_from(Channel),
    st.sampled_from(Direction),
    st.sampled_from(InteractionKind),
    minutes=st.sampled_from([None, 0, 15]),
    summary=st.sampled_from(["", "golf", "Straße"]),
    bulk=st.booleans(),
    needs_answer=st.sampled_from([None, True, False]),
)
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "add", "edit", "delete", "undo", "redo"]), st.integers(0, 5), DRAFTS), max_size=10
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_the_summary_is_what_the_rules_say_after_any_verbs(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, InteractionDraft]]
) -> None:
    book = make_book(tmp_path_factory.mktemp("book") / "book.ror")
    people = [ContactService(book).add(person(name)).created for name in ("Jane", "Bob")]
    for step, which, draft in steps:
        _take(book, people, step, which, draft)
    for contact in people:
        assert summary(book, contact, _COLUMNS) == _expected(book, contact)
    assert derived.verify(book.db, book.clock(), book.zone) == []
    assert_sound(book)
    book.db.close()


def _take(book: Book, people: list[int], step: str, which: int, draft: InteractionDraft) -> None:
    service = InteractionService(book)
    ids = [i for (i,) in book.db.rows("SELECT id FROM interaction ORDER BY id")]
    present = [i for i in people if ContactService(book).get(i) is not None]
    if step == "add" and present:
        service.add(present[which % len(present)], draft)
    elif step == "edit" and ids:
        service.edit(ids[which % len(ids)], draft)
    elif step == "delete" and ids:
        service.delete(ids[which % len(ids)])
    elif step == "undo":
        HistoryService(book).undo()
    elif step == "redo":
        HistoryService(book).redo()


_COLUMNS = "touched_at, touched_day, heard_at, heard_day, first_at, first_day, waiting_since, future_at"


def _expected(book: Book, contact: int) -> tuple[object, ...] | None:
    if ContactService(book).get(contact) is None:
        return None
    rows = book.db.rows("SELECT id FROM interaction WHERE contact_id = ?", (contact,))
    drafts = [InteractionService(book).get(i).draft for (i,) in rows]
    touches = [touch_of(draft, BERLIN) for draft in drafts]
    found = summary_of(touches, MONDAY, BERLIN)
    months = months_of(parted([t for t in touches if not t.bulk], MONDAY, BERLIN)[0])
    kept = book.db.rows(
        "SELECT month, channel, days, incoming, outgoing, mutual, gives, asks, minutes, unmeasured "
        "FROM contact_month WHERE contact_id = ?",
        (contact,),
    )
    assert sorted(kept) == sorted(
        (*key, len(m.days), m.incoming, m.outgoing, m.mutual, m.gives, m.asks, m.minutes, m.unmeasured)
        for key, m in months.items()
    )
    _assert_outreaches(book, contact, drafts)
    return tuple(
        v.isoformat() if isinstance(v, date) else v for v in (getattr(found, c.strip()) for c in _COLUMNS.split(","))
    )


def _assert_outreaches(book: Book, contact: int, drafts: list[InteractionDraft]) -> None:
    """The outreaches kept are those of the measures, answered, waiting and not."""
    present = Present(MONDAY, BERLIN)
    seen = [Seen(number, touch_of(draft, BERLIN)) for number, draft in enumerate(drafts)]
    found = outreaches(counted(seen, present), present, Span(date.min, date.max), Constants())
    kept = book.db.rows(
        "SELECT day, channel, CASE WHEN until IS NULL THEN 0 WHEN until < ? THEN 1 ELSE 2 END "
        "FROM contact_outreach WHERE contact_id = ?",
        (present.seconds, contact),
    )
    assert sorted(kept) == sorted(
        (one.touch.day.isoformat(), one.touch.channel.value, state)
        for state, those in enumerate((found.answered, found.unanswered, found.waiting))
        for one in those
    )


FIRST, LAST = (to_seconds(datetime(year, 1, 2, tzinfo=UTC)) for year in (2, 9999))
CHANGES = [to_seconds(datetime(2026, month, day, tzinfo=UTC)) for month, day in ((3, 29), (10, 25))]


@given(
    st.one_of(st.integers(FIRST, LAST), *(st.integers(at - 100_000, at + 200_000) for at in CHANGES)),
    st.sampled_from(["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Africa/Monrovia", "Asia/Kathmandu", "UTC"]),
)
def test_the_day_of_an_instant_is_that_of_the_calendar(at: int, name: str) -> None:
    zone = ZoneInfo(name)
    assert summaries.day_at(at, zone) == from_seconds(at).astimezone(zone).date()
