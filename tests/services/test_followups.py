"""Follow-ups: done, moved, let go, and the next of one that recurs."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.followup import DayCount, FollowUp, FollowUpState, RecurFrom, Snooze
from ror_desktop.domain.interaction import Channel
from ror_desktop.errors import RorError
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from tests.builders import MONDAY, FixedClock, make_book, person, snapshot, todo, touch

DONE = RecurFrom.DONE
DONE_STATE = FollowUpState.DONE


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path / "book.ror", FixedClock())
    contacts = ContactService(made)
    contacts.add(person("Jane"))
    contacts.add(person("Bob"))
    contacts.add(person("Me", own=True))
    yield made
    made.db.close()


@pytest.fixture
def followups(book: Book) -> FollowUpService:
    return FollowUpService(book)


def got(followups: FollowUpService, follow_up_id: int = 1) -> FollowUp:
    found = followups.get(follow_up_id)
    assert found is not None
    return found


def test_a_follow_up_comes_back_as_it_was_written(followups: FollowUpService) -> None:
    draft = todo("Call \x00Jane", date(2026, 12, 1), due_time=time(10, 30), promised=True)
    change = followups.add(1, draft)
    found = got(followups, change.created)
    assert found.contact == "Jane"
    assert found.draft.title == "Call Jane"
    assert (found.draft.due_time, found.draft.zone, found.draft.promised) == (time(10, 30), "Europe/Berlin", True)
    assert found.original_day == date(2026, 12, 1)


def test_snooze_and_move_keep_the_day_first_agreed_on(followups: FollowUpService) -> None:
    for _ in range(2):
        followups.add(1, todo(day=date(2026, 11, 20)))
    assert followups.overdue_count() == 2
    followups.snooze([1], Snooze.THREE_DAYS)
    followups.move([2], date(2026, 12, 24))
    assert [got(followups, i).draft.due_day for i in (1, 2)] == [date(2026, 11, 26), date(2026, 12, 24)]
    assert {got(followups, i).original_day for i in (1, 2)} == {date(2026, 11, 20)}
    followups.done(1)
    assert followups.move([1], date(2027, 1, 1)).group == 0


def test_done_reopened_and_let_go(followups: FollowUpService) -> None:
    followups.add(1, todo())
    followups.done(1)
    assert (got(followups).state, got(followups).done_at) == (FollowUpState.DONE, MONDAY)
    assert followups.done(1).group == 0
    followups.reopen(1)
    assert (got(followups).state, got(followups).done_at) == (FollowUpState.OPEN, None)
    followups.let_go([1], " changed\njobs ")
    assert (got(followups).state, got(followups).let_go_reason) == (FollowUpState.CANCELLED, "changed jobs")


@pytest.mark.parametrize(
    ("due", "rule", "recur_from", "following"),
    [
        (date(2026, 11, 23), "FREQ=WEEKLY", RecurFrom.DUE, (date(2026, 11, 30), "FREQ=WEEKLY")),
        (date(2026, 11, 25), "freq=weekly", RecurFrom.DUE, (date(2026, 12, 2), "FREQ=WEEKLY")),
        (date(2026, 10, 1), "FREQ=WEEKLY", RecurFrom.DUE, (date(2026, 11, 26), "FREQ=WEEKLY")),
        (date(2026, 10, 1), "FREQ=WEEKLY", RecurFrom.DONE, (date(2026, 11, 30), "FREQ=WEEKLY")),
        (date(2026, 11, 23), "RRULE:FREQ=MONTHLY;COUNT=3", RecurFrom.DUE, (date(2026, 12, 23), "FREQ=MONTHLY;COUNT=2")),
        (date(2026, 10, 31), "FREQ=MONTHLY", RecurFrom.DUE, (date(2026, 11, 30), "FREQ=MONTHLY;BYMONTHDAY=-1")),
        (date(2026, 10, 31), "FREQ=MONTHLY", RecurFrom.DONE, (date(2026, 12, 23), "FREQ=MONTHLY")),
        (
            date(2026, 8, 30),
            "FREQ=MONTHLY;INTERVAL=6;COUNT=3",
            RecurFrom.DUE,
            (date(2027, 2, 28), "FREQ=MONTHLY;INTERVAL=6;COUNT=2;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ),
        (date(2026, 11, 23), "FREQ=MONTHLY;COUNT=1", RecurFrom.DUE, None),
        (date(2026, 11, 23), "FREQ=DAILY;UNTIL=20261123T235959Z", RecurFrom.DUE, None),
    ],
)
def test_the_next_of_one_that_recurs(
    followups: FollowUpService, due: date, rule: str, recur_from: RecurFrom, following: tuple[date, str] | None
) -> None:
    followups.add(1, todo(day=due, recurrence=rule, recur_from=recur_from, promised=True))
    change = followups.done(1)
    if following is None:
        assert change.created == 0
        return
    found = got(followups, change.created)
    assert (found.draft.due_day, found.draft.recurrence) == following
    assert found.original_day == found.draft.due_day
    assert found.draft.promised


def test_done_again_after_reopening_makes_no_second_next_one(followups: FollowUpService) -> None:
    followups.add(1, todo(recurrence="FREQ=WEEKLY"))
    followups.done(1)
    followups.reopen(1)
    followups.done(1)
    assert len(followups.open_for(1)) == 1


def test_undo_of_done_takes_the_next_one_away(book: Book, followups: FollowUpService) -> None:
    followups.add(1, todo(recurrence="FREQ=WEEKLY"))
    created = followups.done(1).created
    HistoryService(book).undo()
    assert followups.get(created) is None
    assert got(followups).state is FollowUpState.OPEN


@pytest.mark.parametrize("rule", ["nonsense", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY\nEXDATE:20260101"])
def test_a_rule_that_cannot_be_carried_out_is_refused(followups: FollowUpService, rule: str) -> None:
    with pytest.raises(RorError):
        followups.add(1, todo(recurrence=rule))
    with pytest.raises(RorError):
        followups.add(1, todo("  "))


def test_the_reads_of_the_calendar(followups: FollowUpService) -> None:
    days = [date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 30), date(2026, 11, 23)]
    for number, day in enumerate(days):
        followups.add(1 + number % 2, todo(f"n{number}", day, due_time=time(9) if number == 2 else None))
    followups.add(3, todo("own", date(2026, 11, 20)))
    followups.done(2)
    followups.let_go([5], "")
    found = followups.between(date(2026, 11, 20), date(2026, 11, 23))
    assert [f.draft.title for f in found] == ["n0", "n1", "n4", "n2"]
    assert followups.between(date(2026, 11, 20), date(2026, 11, 23), most=3) == found[:3]
    assert [followups.amount_on(day) for day in (date(2026, 11, 20), date(2026, 11, 23))] == [1, 3]
    assert followups.amount_on(date(2026, 11, 23), contact_id=2) == 1
    assert [f.id for f in followups.between(date(2026, 11, 1), date(2026, 12, 1), contact_id=2)] == [2, 4]
    assert [f.id for f in followups.overdue()] == [1]
    assert followups.overdue_count() == 1
    assert (followups.overdue(2), followups.overdue_count(2)) == ([], 0)
    assert followups.counts(date(2026, 11, 1), date(2026, 11, 30)) == [
        DayCount(date(2026, 11, 20), 1, 0),
        DayCount(date(2026, 11, 23), 1, 1),
        DayCount(date(2026, 11, 30), 1, 0),
    ]
    assert [f.id for f in followups.open_for(1)] == [1, 3]


def test_done_with_what_happened_and_what_comes_next_is_one_step(book: Book, followups: FollowUpService) -> None:
    """All of it or nothing; the clock of the contact is reset by what happened."""
    followups.add(1, todo("Call her", date(2026, 11, 20), promised=True))
    contacts = ContactService(book)
    before = snapshot(book)
    happened = touch(0, summary="Wants the blue one", channel=Channel.CALL)
    change = followups.finish(1, happened, todo(" Send\nthe price ", date(2026, 11, 24)))
    assert (got(followups).state, got(followups).done_at) == (FollowUpState.DONE, MONDAY)
    assert (got(followups, change.created).draft.title, got(followups, change.created).contact_id) == (
        "Send the price",
        1,
    )
    assert change.message is not None
    assert change.message.plain() == "Done: Call her. Next: Send the price"
    row = contacts.rows([1])[0]
    assert (row.last_contact, row.next_step) == (date(2026, 11, 23), "Send the price")
    HistoryService(book).undo()
    assert snapshot(book) == before
    assert contacts.rows([1])[0].last_contact is None
    with pytest.raises(RorError):
        followups.finish(1, happened, todo("  "))
    with pytest.raises(RorError):
        followups.finish(99, happened)
    assert snapshot(book) == before


def test_what_happened_is_logged_also_where_it_was_done_before(followups: FollowUpService, book: Book) -> None:
    followups.add(1, todo(recurrence="FREQ=WEEKLY"))
    followups.done(1)
    assert followups.finish(1, touch(0, summary="Late words")).group
    assert len(followups.open_for(1)) == 1
    assert ContactService(book).rows([1])[0].last_contact == date(2026, 11, 23)


def test_many_are_done_or_let_go_together(book: Book, followups: FollowUpService) -> None:
    for contact, rule in ((1, ""), (1, "FREQ=WEEKLY"), (2, "")):
        followups.add(contact, todo(recurrence=rule))
    followups.let_go([3], "left the company")
    change = followups.done_all([1, 2, 3, 99])
    assert change.message is not None
    assert change.message.plain() == "Did 2 follow-ups"
    assert [got(followups, n).state for n in (1, 2, 3)] == [DONE_STATE, DONE_STATE, FollowUpState.CANCELLED]
    assert len(followups.open_for(1)) == 1
    HistoryService(book).undo()
    assert [item.id for item in followups.open_for(1)] == [1, 2]
    followups.let_go([1, 2], "")
    assert followups.open_for(1) == []
    assert followups.let_go([1, 2], "again").group == 0


def test_promises_are_judged_by_the_day_first_agreed_on(book: Book, followups: FollowUpService) -> None:
    clock = book.clock
    assert isinstance(clock, FixedClock)
    days = {"kept": -10, "late": -10, "snoozed": -5, "coming": 5, "today": 0, "old": -200, "let go": -3}
    for title, ahead in days.items():
        followups.add(1, todo(title, MONDAY.date() + timedelta(days=ahead), promised=True))
    followups.add(1, todo("not promised", MONDAY.date() - timedelta(days=4)))
    clock.advance(days=-11)
    followups.done(1)
    clock.advance(days=11)
    followups.done(2)
    followups.move([3], MONDAY.date() + timedelta(days=3))
    followups.let_go([7], "")
    found, through = followups.promises()
    assert [item.draft.title for item in found] == ["old", "kept", "late", "snoozed", "today", "coming"]
    assert [[item.draft.title for item in group] for group in (through.kept, through.late, through.overdue)] == [
        ["kept"],
        ["late"],
        ["snoozed"],
    ]
    assert through.percent == pytest.approx(100 / 3)
    assert through.judged == 3


def test_the_days_to_come_of_those_that_recur(followups: FollowUpService) -> None:
    """Each open one is expanded from its own day, or from today where that is past; nothing else is."""
    followups.add(1, todo("ahead", date(2026, 12, 1), recurrence="FREQ=WEEKLY;INTERVAL=2"))
    followups.add(2, todo("late", date(2026, 11, 20), recurrence="FREQ=WEEKLY"))
    followups.add(2, todo("late, from when it is done", date(2026, 11, 20), recurrence="FREQ=WEEKLY", recur_from=DONE))
    followups.add(1, todo("once", date(2026, 12, 1)))
    followups.add(3, todo("my own", date(2026, 12, 1), recurrence="FREQ=DAILY"))
    followups.done(followups.add(1, todo("over", recurrence="FREQ=DAILY;COUNT=1")).created)
    december = (date(2026, 12, 1), date(2026, 12, 16))
    assert [(one.day.day, one.follow_up.draft.title) for one in followups.coming(*december)[0]] == [
        (4, "late"),
        (7, "late, from when it is done"),
        (11, "late"),
        (14, "late, from when it is done"),
        (15, "ahead"),
    ]
    assert [one.day.day for one in followups.coming(*december, contact_id=1)[0]] == [15]
    first, amount = followups.coming(*december, most=2)
    assert ([one.day.day for one in first], amount) == ([4, 7], 5)


def test_what_a_calendar_was_told_is_what_comes(book: Book, followups: FollowUpService) -> None:
    """Done on its day, each follow-up gives the day that was shown ahead."""
    followups.add(1, todo(day=date(2026, 11, 23), recurrence="FREQ=MONTHLY;BYDAY=-1FR"))
    ahead = [one.day for one in followups.coming(date(2026, 11, 23), date(2027, 11, 23))[0]]
    clock, seen = book.clock, []
    assert isinstance(clock, FixedClock)
    for _ in ahead:
        made = got(followups, followups.done(followups.open_for(1)[0].id).created)
        seen.append(made.draft.due_day)
        clock.advance(days=(made.draft.due_day - book.today()).days)
    assert seen == ahead
    assert len(ahead) == 12


def test_a_promise_begins_on_the_day_it_has_when_it_is_made(followups: FollowUpService) -> None:
    today = MONDAY.date()
    followups.add(1, todo("Send offer", today - timedelta(days=20)))
    followups.edit(1, todo("Send offer", today + timedelta(days=7), promised=True))
    assert got(followups, 1).original_day == today + timedelta(days=7)
    assert followups.promises()[1].overdue == ()
    followups.move([1], today + timedelta(days=9))
    followups.edit(1, todo("Send the offer", today + timedelta(days=12), promised=True))
    assert got(followups, 1).original_day == today + timedelta(days=7), "from then on it stays"
