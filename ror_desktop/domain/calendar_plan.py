"""What an entry of a calendar file would become in the book: a follow-up, or an event."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ror_desktop.domain.calendar_item import INSTANT, CalendarItem, ItemKind, When
from ror_desktop.domain.entity import known_zone
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.recurrence import Occurrence, as_written, next_occurrence, valid_rule
from ror_desktop.messages import Message, translate

YEARS = range(1900, 2200)
"""A day outside of them is a mistake of the file."""

_STEP = timedelta(days=3_652)
"""A rule is followed so far at a time: it is asked for nothing beyond its horizon."""
_NOON = time(12)


@dataclass(frozen=True, slots=True)
class Plan:
    """A follow-up or an event as it would be added; neither where that cannot be.

    `done_at` is when the follow-up was done. `over` says that the last day of an appointment has passed. `problems` say
    what of the entry the book cannot keep.
    """

    follow_up: FollowUpDraft | None = None
    event: EventDraft | None = None
    done_at: datetime | None = None
    over: bool = False
    problems: tuple[Message, ...] = ()


def as_follow_up(item: CalendarItem, now: datetime, home: ZoneInfo) -> Plan:
    """The entry as something to be done for a contact.

    One that repeats begins on the first of its days that is not past. An appointment that is over is done.
    """
    today = now.astimezone(home).date()
    problems: list[Message] = []
    start = _start(item, today, home, problems)
    rule = _rule(item, start, problems)
    coming: Occurrence | None = Occurrence(start.day, rule)
    if rule:
        coming = _first_from(Occurrence(start.day, rule), today, item.excepted)
    over = coming is None or (not rule and item.kind is ItemKind.APPOINTMENT and _last(item, start) < today)
    if coming is None or over:
        coming = Occurrence(start.day, "")
    if coming.rule and any(day > coming.day for day in item.excepted):
        problems.append(translate("CalendarImport", "the days that are left out in the file are not left out here"))
    if coming.day.year not in YEARS:
        return Plan(problems=(_too_far(coming.day),))
    done = (item.done or over) and not coming.rule
    draft = FollowUpDraft(item.title, coming.day, start.at, start.zone or (home.key if start.at else ""))
    if not done:
        return Plan(_repeating(draft, coming.rule), over=over, problems=tuple(problems))
    at = item.done_at or _instant(start, home)
    return Plan(draft, None, min(at, now), over, tuple(problems))


def as_event(item: CalendarItem, today: date, home: ZoneInfo) -> Plan:
    """The days of an entry as an event of the book. Events do not repeat: it is the first one that is not over."""
    if item.start is None:
        return Plan()
    problems: list[Message] = []
    start = item.start.at_home(home)
    length = _last(item, start) - start.day
    first = start.day
    if item.rule:
        coming = (
            _first_from(Occurrence(first, as_written(item.rule, first)), today - length, item.excepted)
            if _valid(item.rule)
            else None
        )
        first = coming.day if coming else first
        problems.append(translate("CalendarImport", "it repeats in the file, but events do not: this is one of them"))
    try:
        last = first + length
    except OverflowError:
        last = first
    if first.year not in YEARS or last.year not in YEARS:
        return Plan(problems=(_too_far(first),))
    draft = EventDraft(item.title, first, last, item.place, start.zone or home.key, notes=item.notes)
    return Plan(event=draft, over=last < today, problems=tuple(problems))


def _start(item: CalendarItem, today: date, home: ZoneInfo, problems: list[Message]) -> When:
    """When it is due; what has no day was due when it was done, else today."""
    if item.start is not None:
        return item.start.at_home(home)
    if item.done_at is not None:
        return When(item.done_at.astimezone(home).date())
    if not item.done:
        problems.append(translate("CalendarImport", "the file gives no day: it is due today"))
    return When(today)


def _rule(item: CalendarItem, start: When, problems: list[Message]) -> str:
    """Its rule, if the book can keep it; one that names days of the week does not hold where the day is another."""
    if not item.rule or item.done:
        return ""
    shifted = item.start is not None and item.start.zone == INSTANT and item.start.day != start.day
    if _valid(item.rule) and not (shifted and "BY" in item.rule):
        return as_written(item.rule, start.day)
    problems.append(translate("CalendarImport", "how it repeats cannot be kept: this is the first one only"))
    return ""


def _valid(rule: str) -> bool:
    return len(rule) < 200 and valid_rule(rule)


def _first_from(here: Occurrence, today: date, excepted: AbstractSet[date]) -> Occurrence | None:
    """The first day of a rule from `today` on that is not excepted; nothing where it is over before."""
    found: Occurrence | None = here
    while found is not None and (found.day < today or found.day in excepted):
        after = found.day
        if found.day < today:
            after = max(after, min(today - timedelta(days=1), found.day + _STEP))
        found = next_occurrence(found.rule, found.day, after)
    return found


def _last(item: CalendarItem, start: When) -> date:
    return max(item.last_day or start.day, start.day)


def _repeating(draft: FollowUpDraft, rule: str) -> FollowUpDraft:
    return FollowUpDraft(draft.title, draft.due_day, draft.due_time, draft.zone, recurrence=rule)


def _instant(start: When, home: ZoneInfo) -> datetime:
    """When it was, at noon where only the day is known."""
    zone = known_zone(start.zone, home) if start.zone else home
    return datetime.combine(start.day, start.at or _NOON, zone).astimezone(UTC)


def _too_far(day: date) -> Message:
    return translate("CalendarImport", "its day, {day}, cannot be meant").with_args(day=day.isoformat())
