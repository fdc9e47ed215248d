"""Import of calendar files into a real book: whose each entry is, the same file twice, and what is chosen by hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from ror_desktop.domain.calendar_import import Verdict
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.errors import RorError
from ror_desktop.services.calendar_imports import CalendarStaging
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Cancelled, Progress
from tests.builders import assert_sound, email, make_book, person, phone, snapshot

JANE, ZOE = (1, "Jane Doe"), (2, "Zoë Müller")
MEETING = ("SUMMARY:Demo", "DTSTART;TZID=America/New_York:20261208T100000", "ATTENDEE:mailto:JANE@acme.example")
FAIR = ("SUMMARY:Web Summit", "LOCATION:Lisbon", "DTSTART;VALUE=DATE:20271109", "DTEND;VALUE=DATE:20271112")
NOBODYS = ("SUMMARY:Dentist", "DTSTART:20261209T090000")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    for draft in (
        person("Jane Doe", methods=(email("jane@acme.example"), phone("123"))),
        person("Zoë Müller", methods=(email("zoe@acme.example"),)),
        person("Sam Poe"),
        person("Sam Poe"),
        person("Me Myself", own=True, methods=(email("me@acme.example"),)),
    ):
        made.contacts.add(draft)
    yield made
    made.book.db.close()


def entry(*lines: str, kind: str = "VEVENT") -> str:
    return "\r\n".join((f"BEGIN:{kind}", *lines, f"END:{kind}", ""))


def previewed(desk: Desk, *entries: str, name: str = "my calendar.ics") -> CalendarStaging:
    path = desk.book.db.path.with_name(name)
    path.write_text("BEGIN:VCALENDAR\r\n" + "".join(entries) + "END:VCALENDAR\r\n", encoding="utf-8")
    return desk.calendar_imports.preview([path], Progress())


def carry_out(desk: Desk, staging: CalendarStaging) -> str:
    change = desk.calendar_imports.run(staging, Progress()).change
    return change.message.plain() if change and change.message else ""


def follow_ups(desk: Desk, contact: int = 1) -> list[FollowUp]:
    return desk.followups.between(date(1990, 1, 1), date(2100, 1, 1), contact)


def verdicts(staging: CalendarStaging) -> list[Verdict]:
    return [row.verdict for row in staging.rows]


def test_follow_ups_and_events_come_in_and_one_undo_takes_them_back(desk: Desk) -> None:
    before = snapshot(desk.book)
    staging = previewed(desk, entry(*MEETING), entry(*FAIR), entry(*NOBODYS))
    assert verdicts(staging) == [Verdict.FOLLOW_UP, Verdict.EVENT, Verdict.UNMATCHED]
    assert staging.taken() == (1, 1)
    assert snapshot(desk.book) == before  # looked at first
    assert carry_out(desk, staging) == "Imported 1 follow-up and 1 event from my calendar.ics"
    (made,) = follow_ups(desk)
    assert (made.draft.title, made.draft.due_day, made.draft.due_time, made.draft.zone) == (
        "Demo",
        date(2026, 12, 8),
        time(10),
        "America/New_York",
    )
    assert (made.state, made.draft.promised) == (FollowUpState.OPEN, False)
    assert [event.draft for event in desk.events.all()] == [
        EventDraft("Web Summit", date(2027, 11, 9), date(2027, 11, 11), "Lisbon", desk.book.zone.key)
    ]
    (entry_of_history,) = desk.history.entries(1)
    assert desk.history.words(entry_of_history).plain() == "Imported 2 calendar items from my calendar.ics"
    desk.history.undo()
    assert snapshot(desk.book) == before
    assert_sound(desk.book)


def test_the_same_file_twice_adds_nothing(desk: Desk) -> None:
    weekly = entry("SUMMARY:Call Zoe Muller", "DTSTART:20261102T090000Z", "RRULE:FREQ=WEEKLY")
    task = entry("SUMMARY:Write Jane Doe", kind="VTODO")
    done = entry("SUMMARY:Wrote Jane Doe", "DUE:20261102", "COMPLETED:20261101T080000Z", kind="VTODO")
    entries = (entry(*MEETING), entry(*FAIR), weekly, task, done)
    assert carry_out(desk, previewed(desk, *entries)) == "Imported 4 follow-ups and 1 event from my calendar.ics"
    zoe = follow_ups(desk, 2)
    assert [(one.draft.due_day, one.draft.recurrence) for one in zoe] == [(date(2026, 11, 23), "FREQ=WEEKLY")]
    desk.followups.done(zoe[0].id)
    desk.followups.snooze([one.id for one in desk.followups.open_for(1)], date(2026, 12, 24))
    again = previewed(desk, *entries)
    assert verdicts(again) == [Verdict.KNOWN] * 5
    entries_before = len(desk.history.entries(50))
    assert carry_out(desk, again) == ""
    assert len(desk.history.entries(50)) == entries_before


def test_what_came_into_the_book_since_the_preview_is_not_doubled(desk: Desk) -> None:
    first, second = (previewed(desk, entry(*MEETING), name=f"{n}.ics") for n in (1, 2))
    carry_out(desk, first)
    assert carry_out(desk, second) == ""
    assert len(follow_ups(desk)) == 1


def test_whoever_was_deleted_since_the_preview_gets_nothing(desk: Desk) -> None:
    staging = previewed(desk, entry(*MEETING), entry(*FAIR))
    desk.contacts.delete([1])
    assert carry_out(desk, staging) == "Imported 1 event from my calendar.ics"
    assert_sound(desk.book)


def test_what_was_done_is_done(desk: Desk) -> None:
    task = entry("SUMMARY:Send prices to Jane Doe", "DUE:20261102", "COMPLETED:20261101T080000Z", kind="VTODO")
    carry_out(desk, previewed(desk, task))
    (made,) = follow_ups(desk)
    assert (made.state, made.done_at) == (FollowUpState.DONE, datetime(2026, 11, 1, 8, tzinfo=UTC))


def test_by_name_only_where_it_can_be_one_contact(desk: Desk) -> None:
    names = ("Lunch with Sam Poe", "Zoë Müller's birthday", "Me Myself", "Jane")
    staging = previewed(desk, *(entry(f"SUMMARY:{name}", "DTSTART:20261209T090000") for name in names))
    assert verdicts(staging) == [Verdict.AMBIGUOUS, Verdict.FOLLOW_UP, Verdict.UNMATCHED, Verdict.UNMATCHED]
    assert staging.rows[1].found.only == ZOE


def test_somebody_can_be_chosen_and_left_out(desk: Desk) -> None:
    staging = previewed(desk, entry(*NOBODYS), entry(*FAIR), entry(*MEETING))
    staging.assign([0, 1], ZOE)
    assert verdicts(staging) == [Verdict.FOLLOW_UP] * 3
    staging.take([2], taken=False)
    assert staging.taken() == (2, 0)
    assert carry_out(desk, staging) == "Imported 2 follow-ups from my calendar.ics"
    assert [(one.draft.title, one.draft.due_time) for one in follow_ups(desk, 2)] == [
        ("Dentist", time(9)),
        ("Web Summit", None),
    ]
    assert follow_ups(desk, 1) == []
    again = previewed(desk, entry(*NOBODYS))
    again.assign([0], ZOE)
    assert verdicts(again) == [Verdict.KNOWN]
    again.assign([0], None)
    assert verdicts(again) == [Verdict.UNMATCHED]
    again.take([0], taken=True)
    assert again.counts().added == 0


def test_what_is_over_can_be_taken_nevertheless(desk: Desk) -> None:
    staging = previewed(desk, entry("SUMMARY:Jane Doe", "DTSTART:20261020T090000"))
    assert (verdicts(staging), staging.taken()) == ([Verdict.OVER], (0, 0))
    staging.take([0], taken=True)
    carry_out(desk, staging)
    assert [one.state for one in follow_ups(desk)] == [FollowUpState.DONE]


def test_cancelled_and_unusable_entries_stay_out(desk: Desk) -> None:
    staging = previewed(desk, entry(*MEETING, "STATUS:CANCELLED"), entry("SUMMARY:Jane Doe", "DTSTART:soon"))
    assert verdicts(staging) == [Verdict.CANCELLED, Verdict.PROBLEM]
    staging.assign([0, 1], ZOE)
    staging.take([0, 1], taken=True)
    assert staging.counts().added == 0
    assert (staging.counts().skipped, staging.counts().unusable) == (1, 1)


def test_several_files_are_one_import(desk: Desk) -> None:
    folder = desk.book.db.path.parent
    for name, text in (("a.ics", entry(*MEETING)), ("b.ics", entry(*MEETING) + entry(*FAIR)), ("c.ics", "")):
        (folder / name).write_text(text, encoding="utf-8")
    staging = desk.calendar_imports.preview([folder / name for name in ("a.ics", "b.ics", "c.ics")], Progress())
    assert verdicts(staging) == [Verdict.FOLLOW_UP, Verdict.REPEATED, Verdict.EVENT]
    assert staging.empty == ("c.ics",)
    assert [row.source for row in staging.rows] == ["a.ics", "b.ics", "b.ics"]
    assert carry_out(desk, staging) == "Imported 1 follow-up and 1 event from a.ics, b.ics"


def test_a_file_without_entries_or_that_is_not_there_says_so(desk: Desk) -> None:
    with pytest.raises(RorError, match=r"my calendar\.ics holds no appointments or tasks .*nothing was changed"):
        previewed(desk, entry("FREEBUSY:x", kind="VFREEBUSY"))
    with pytest.raises(RorError, match=r"cannot be read .*Nothing was imported"):
        desk.calendar_imports.preview([desk.book.db.path.with_name("gone.ics")], Progress())


def test_a_stopped_import_leaves_nothing_half_done(desk: Desk) -> None:
    before = snapshot(desk.book)
    entries = [entry(f"SUMMARY:Call Jane Doe {n}", "DTSTART:20261209T090000") for n in range(500)]
    staging = previewed(desk, *entries)

    def stop(done: int, _total: int) -> None:
        if done:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        desk.calendar_imports.run(staging, progress)
    assert snapshot(desk.book) == before
    progress = Progress(stop)
    with pytest.raises(Cancelled):
        desk.calendar_imports.preview([desk.book.db.path.with_name("my calendar.ics")], progress)
