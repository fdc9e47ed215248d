"""The demo book: full, repeatable, never in the future, obviously invented."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given
from hypothesis.strategies import dates, integers

from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import MethodKind
from ror_desktop.domain.entity import Noun, Precision
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.today import Group, Rule
from ror_desktop.domain.touch import touch_of, waiting_since
from ror_desktop.services.books import close_book
from ror_desktop.services.demo import demo_book, fill_demo
from ror_desktop.services.demo.calendar import RECENT, DemoCalendar
from ror_desktop.services.demo.files import read_files
from ror_desktop.services.demo.maker import make_demo
from ror_desktop.services.demo.touch import read_touch
from ror_desktop.services.demo.values import DemoBook, DemoContact
from ror_desktop.services.desk import Desk
from ror_desktop.store import changelog
from ror_desktop.store.triggers import logged_tables
from tests.builders import FixedClock, make_book

ZONE = "Europe/Amsterdam"
MONDAY = date(2026, 11, 23)
DAYS = [MONDAY + timedelta(days=n) for n in range(7)] + [date(2028, 2, 29), date(2027, 1, 1), date(2027, 3, 28)]
"""Each day of a week, a leap day, the first of a year, and the day of a clock change."""

FILES = read_files()


@pytest.fixture(scope="module", params=DAYS, ids=str)
def demo(request: pytest.FixtureRequest) -> DemoBook:
    return make_demo(FILES, request.param, ZONE)


@pytest.fixture(scope="module")
def monday() -> DemoBook:
    return make_demo(FILES, MONDAY, ZONE)


def today_of(book: DemoBook) -> date:
    """The day of a made book: the fixtures know it, but one value in the book says it as well."""
    recent = next(e for e in book.events if e.name == "Salón Escaparate")
    return recent.start_day + timedelta(days=6)


def touches(book: DemoBook) -> list[InteractionDraft]:
    return [i for c in book.contacts for i in c.interactions]


def texts(book: DemoBook) -> Iterator[str]:
    for contact in book.contacts:
        yield from (i.summary for i in contact.interactions)
        yield from (n.text for n in contact.notes)
        yield from (f.draft.title for f in contact.followups)
        yield from (f.let_go_reason for f in contact.followups)
        yield from (r.evidence for r in contact.returns)
        yield contact.let_go_reason


def newest_texts(book: DemoBook, amount: int) -> list[str]:
    entries = [(i.moment.at, i.summary) for i in touches(book)]
    entries += [(n.moment.at, n.text) for c in book.contacts for n in c.notes]
    return [text for _at, text in sorted(entries, reverse=True)[:amount]]


def test_it_has_the_size_of_a_salespersons_year(demo: DemoBook) -> None:
    assert 140 <= len(demo.contacts) <= 160
    assert 55 <= len(demo.organizations) <= 70
    assert (len(demo.events), len(demo.circles)) == (4, 4)
    assert 1200 <= len(touches(demo)) <= 1800
    assert 220 <= sum(len(c.notes) for c in demo.contacts) <= 400
    assert 180 <= sum(len(c.followups) for c in demo.contacts) <= 300
    assert 80 <= sum(len(c.returns) for c in demo.contacts) <= 150
    assert sum(len(c.feedback) for c in demo.contacts) >= 10
    first = min(i.moment.at for i in touches(demo)).date()
    assert 500 <= (today_of(demo) - first).days <= 560


def test_the_same_day_and_seed_give_the_same_book(monday: DemoBook) -> None:
    assert make_demo(read_files(), MONDAY, ZONE) == monday
    assert make_demo(FILES, MONDAY, ZONE, seed=FILES.book["seed"]) == monday


def test_another_seed_gives_other_threads_but_the_same_stories(monday: DemoBook) -> None:
    other = make_demo(FILES, MONDAY, ZONE, seed=7)
    assert other.contacts != monday.contacts
    told = {story["person"] for story in FILES.stories["story"]}
    for here, there in zip(monday.contacts, other.contacts, strict=True):
        if here.key in told:
            assert here.interactions == there.interactions


def test_every_kind_of_thing_is_there(demo: DemoBook) -> None:
    made = touches(demo)
    assert {i.channel for i in made} == set(Channel)
    assert {i.direction for i in made} == set(Direction)
    assert {i.kind for i in made} == set(InteractionKind)
    assert {i.sentiment for i in made} == {*Sentiment, None}
    assert {i.moment.precision for i in made} == set(Precision)
    assert {i.needs_answer for i in made} == {None, True}
    assert {i.bulk for i in made} == {False, True}
    assert {n.kind for c in demo.contacts for n in c.notes} == set(NoteKind)
    assert {r.kind for c in demo.contacts for r in c.returns} == set(ReturnKind)
    assert {f.state for c in demo.contacts for f in c.followups} == set(FollowUpState)
    assert {m.kind for c in demo.contacts for m in c.draft.methods} == set(MethodKind)
    assert {f.sentiment for c in demo.contacts for f in c.feedback} == set(Sentiment)
    assert any(f.draft.recurrence for c in demo.contacts for f in c.followups)
    assert any(n.pinned for c in demo.contacts for n in c.notes)


def test_addresses_and_sites_are_invented(demo: DemoBook) -> None:
    for method in (m for c in demo.contacts for m in c.draft.methods):
        if method.kind in {MethodKind.EMAIL, MethodKind.WEB}:
            assert method.value.endswith(".example")
        if method.kind is MethodKind.SOCIAL:
            assert method.value.endswith("example")


def test_phone_numbers_are_possible_and_each_is_given_once(monday: DemoBook) -> None:
    numbers = [m.value for c in monday.contacts for m in c.draft.methods if m.kind is MethodKind.PHONE]
    assert len(numbers) == len(set(numbers)) > 100
    impossible = [n for n in numbers if not phonenumbers.is_possible_number(phonenumbers.parse(n))]
    assert not impossible


def test_nothing_that_happened_lies_in_the_future(demo: DemoBook) -> None:
    today = today_of(demo)
    midnight = datetime.combine(today, time(), ZoneInfo(ZONE)).astimezone(UTC)
    for contact in demo.contacts:
        instants = [contact.captured.at]
        instants += [i.moment.at for i in contact.interactions]
        instants += [n.moment.at for n in contact.notes]
        instants += [f.made.at for f in contact.followups]
        instants += [f.closed.at for f in contact.followups if f.closed]
        instants += [f.said.at for f in contact.feedback]
        instants += [f.answered_at for f in contact.feedback if f.answered_at]
        assert max(instants) < midnight, contact.key
        days = [r.day for r in contact.returns] + [r.thanked_on for r in contact.returns if r.thanked_on]
        days += [m.connected_on for m in contact.draft.methods if m.connected_on] + [a.day for a in contact.answers]
        assert max(days, default=date.min) < today, contact.key


def test_what_is_answered_or_closed_was_there_before(demo: DemoBook) -> None:
    for contact in demo.contacts:
        for followup in contact.followups:
            assert followup.closed is None or followup.closed.at >= followup.made.at, (contact.key, followup)
            assert (followup.state is FollowUpState.OPEN) == (followup.closed is None)
        for feedback in contact.feedback:
            assert feedback.answered_at is None or feedback.answered_at > feedback.said.at
        for entry in contact.returns:
            assert entry.thanked_on is None or entry.thanked_on >= entry.day


def test_a_few_follow_ups_are_overdue_some_are_due_today_most_are_to_come(demo: DemoBook) -> None:
    today = today_of(demo)
    due = [f.draft.due_day for c in demo.contacts for f in c.followups if f.state is FollowUpState.OPEN]
    assert 3 <= sum(day < today for day in due) <= 5
    assert 3 <= sum(day == today for day in due) <= 4
    assert sum(day > today for day in due) >= 50
    assert max(due) <= today + timedelta(days=50)
    assert all(day.weekday() < 5 for day in due if day > today)


def test_talks_fall_on_working_days_with_few_exceptions(demo: DemoBook) -> None:
    weekend = sum(i.moment.day_in(ZoneInfo(ZONE)).weekday() >= 5 for i in touches(demo))
    assert weekend < 0.04 * len(touches(demo))


def test_encounters_lie_within_their_events_and_the_newest_event_is_recent(demo: DemoBook) -> None:
    for touch in touches(demo):
        if touch.event_id is not None:
            event = demo.events[touch.event_id - 1]
            assert event.start_day <= touch.moment.day_in(ZoneInfo(ZONE)) <= event.end_day
    met = Counter(i.event_id for i in touches(demo) if i.event_id)
    assert min(met[place] for place in (1, 2, 3, 4)) >= 8
    assert max(e.end_day for e in demo.events) >= today_of(demo) - timedelta(days=7)


def test_some_contacts_have_nothing_but_a_card(demo: DemoBook) -> None:
    bare = [c for c in demo.contacts if not (c.interactions or c.notes or c.followups or c.draft.own)]
    assert 5 <= len(bare) <= 15
    assert [c.key for c in demo.contacts if c.draft.own] == ["noor.hartman"]


def test_a_few_people_wait_for_an_answer(demo: DemoBook) -> None:
    assert 3 <= len([c for c in demo.contacts if waits(c)]) <= 7


def waits(contact: DemoContact) -> bool:
    home = ZoneInfo(ZONE)
    return waiting_since([touch_of(i, home) for i in contact.interactions if not i.bulk]) is not None


def test_birthdays_are_near_and_some_are_without_year(demo: DemoBook) -> None:
    today = today_of(demo)
    coming = {(day.month, day.day) for day in (today + timedelta(days=n) for n in range(8))}
    known = [c.draft.birthday for c in demo.contacts if c.draft.birthday]
    assert sum((b.month, b.day) in coming for b in known) >= 3
    assert sum(b.year is None for b in known) >= 10
    assert sum(b.year is not None for b in known) >= 20
    assert not [b for b in known if b.text]


@pytest.mark.parametrize("script", ["LATIN", "GREEK", "CYRILLIC", "CJK", "HANGUL", "ARABIC"])
def test_names_come_in_several_scripts(monday: DemoBook, script: str) -> None:
    found = [c for c in monday.contacts if unicodedata.name(c.draft.display_name[-1]).startswith(script)]
    assert len(found) >= 2


def test_what_is_seen_first_does_not_repeat_itself(demo: DemoBook) -> None:
    assert max(Counter(newest_texts(demo, 100)).values()) == 1
    assert max(Counter(newest_texts(demo, 400)).values()) <= 3
    titles = Counter(f.draft.title for c in demo.contacts for f in c.followups if f.state is FollowUpState.OPEN)
    assert max(titles.values()) <= 3


def test_one_contact_does_not_hear_the_same_twice(demo: DemoBook) -> None:
    said = ((c.key, Counter(i.summary for i in c.interactions if not i.bulk)) for c in demo.contacts)
    assert not [(key, text) for key, counter in said for text, count in counter.items() if count > 1]


def test_no_text_has_an_open_slot_or_is_empty(demo: DemoBook) -> None:
    assert not [text for text in texts(demo) if re.search(r"[{}]", text)]
    assert all(i.summary for i in touches(demo))
    assert all(n.text for c in demo.contacts for n in c.notes)


def test_referrals_name_another_contact(monday: DemoBook) -> None:
    named = [(c, r) for c in monday.contacts for r in c.returns if r.referred_contact_id]
    assert len(named) >= 5
    for contact, entry in named:
        brought = monday.contacts[(entry.referred_contact_id or 0) - 1]
        assert brought is not contact
        assert brought.captured.day_in(ZoneInfo(ZONE)) >= entry.day


@given(today=dates(date(2020, 1, 1), date(2040, 12, 31)), offset=integers(-600, -1))
def test_old_days_keep_their_weekday_and_workdays_are_working_days_of_the_past(today: date, offset: int) -> None:
    calendar = DemoCalendar(today, ZONE)
    if offset <= RECENT:
        assert calendar.day(offset).weekday() == (2 + offset) % 7
    assert calendar.day(offset - 1) < calendar.day(offset) < today
    assert calendar.day(calendar.workday(offset)).weekday() < 5
    assert calendar.workday(offset) < 0
    assert calendar.due_day(-offset).weekday() < 5


def test_the_notation_of_touches_is_read_word_by_word() -> None:
    touch = read_touch("in call help good 15 min needs-answer")
    assert (touch.direction, touch.channel, touch.kind) == (Direction.IN, Channel.CALL, InteractionKind.HELP)
    assert (touch.sentiment, touch.minutes, touch.needs_answer, touch.bulk) == (Sentiment.GOOD, 15, True, False)
    with pytest.raises(ValueError, match="shouting"):
        read_touch("in call shouting")
    with pytest.raises(ValueError, match="no channel"):
        read_touch("out good")


def test_it_is_written_whole_and_one_undo_empties_the_book_again(tmp_path: Path, monday: DemoBook) -> None:
    book = make_book(tmp_path / "demo.ror", FixedClock(), ZoneInfo(ZONE))
    empty = {table: book.db.value(f'SELECT count(*) FROM "{table}"') for table in logged_tables(book.db)}
    change = fill_demo(book)
    made = {table: book.db.value(f'SELECT count(*) FROM "{table}"') for table in logged_tables(book.db)}
    assert made["contact"] == len(monday.contacts)
    assert made["interaction"] == len(touches(monday))
    assert made["organization"] == len(monday.organizations)
    assert made["feedback"] == made["feedback_version"]
    assert not [t for t in made if made[t] == empty[t] and t not in LEFT_EMPTY]
    assert not book.db.rows("PRAGMA foreign_key_check")
    assert change.message is not None
    assert Noun.CONTACT in change.nouns
    assert [entry.verb for entry in changelog.entries(book.db)] == [Verb.DEMO_FILL]
    with book.db.atomic():
        changelog.undo(book.db, book.clock())
    assert {t: book.db.value(f'SELECT count(*) FROM "{t}"') for t in logged_tables(book.db)} == empty
    book.db.close()


LEFT_EMPTY = {"contact_uid", "photo", "import_batch", "import_mapping", "not_same"}
"""What comes with files that are imported, not with a demo."""


def test_the_summaries_agree_that_a_few_wait(tmp_path: Path, monday: DemoBook) -> None:
    book = make_book(tmp_path / "demo.ror", FixedClock(), ZoneInfo(ZONE))
    fill_demo(book)
    sql = "SELECT c.display_name FROM contact c JOIN contact_summary s ON s.contact_id = c.id WHERE s.waiting_since"
    assert {name for (name,) in book.db.rows(sql)} == {c.draft.display_name for c in monday.contacts if waits(c)}
    book.db.close()


def test_a_demo_book_opens_full_and_with_nothing_to_undo(tmp_path: Path, monday: DemoBook) -> None:
    book = demo_book(tmp_path / "demo.ror", FixedClock(), ZONE)
    assert book.db.value("SELECT count(*) FROM contact") == len(monday.contacts)
    assert changelog.next_undo(book.db) is None
    assert changelog.entries(book.db) == []
    close_book(book)


def test_written_things_hang_together(tmp_path: Path) -> None:
    book = make_book(tmp_path / "demo.ror", FixedClock(), ZoneInfo(ZONE))
    fill_demo(book)
    brought = book.db.rows(
        "SELECT a.display_name, b.display_name FROM return_entry r JOIN contact a ON a.id = r.contact_id "
        "JOIN contact b ON b.id = r.referred_contact_id WHERE a.display_name = 'Marieke van Dijk' ORDER BY r.day"
    )
    assert brought == [("Marieke van Dijk", "Jana Riedel"), ("Marieke van Dijk", "Claire Fontanel")]
    place = book.db.row(
        "SELECT c.captured_place, e.name, o.city, k.name FROM contact c JOIN event e ON e.id = c.captured_event_id "
        "JOIN organization o ON o.id = c.organization_id JOIN circle k ON k.id = c.circle_id "
        "WHERE c.display_name = 'Montserrat Vidal'"
    )
    assert place == ("Pabellón 3, stand B12, Barcelona", "Salón Escaparate", "Barcelona", "Key accounts")
    closed_early = "SELECT count(*) FROM follow_up WHERE done_at < created_at"
    assert book.db.value(closed_early) == 0
    book.db.close()


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_on_any_day_the_demo_shows_every_reason_of_today(tmp_path: Path, day: date) -> None:
    clock = FixedClock(datetime(day.year, day.month, day.day, 8, tzinfo=UTC))
    book = demo_book(tmp_path / "demo.ror", clock, ZONE)
    found = Desk(book).today.groups(dict.fromkeys(Group, 3))
    assert {line.rule for group in found for line in group.lines} == set(Rule)
    assert Desk(book).circles.capacity().asked > 0
    close_book(book)
