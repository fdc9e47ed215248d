"""The lines of a calendar: headings of days, entries, and "3 more" where there is no room; for each view its own."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import Enum

from ror_desktop.domain.calendar import Days, Entry, EntryKind
from ror_desktop.domain.calendar_layout import Column, columns, lanes
from ror_desktop.domain.month import Span

WEEK = 7


class LineKind(Enum):
    """What a line is."""

    DAY = "day"
    OVERDUE = "overdue"
    ENTRY = "entry"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a day. `slot` counts the lines below the day's own; `last_day` is another for what takes several.

    `count` is how many a heading has under it, or how many "more" stands for; `column` where a timed one stands.
    """

    kind: LineKind
    day: date
    last_day: date
    slot: int = 0
    entry: Entry | None = None
    count: int = 0
    column: Column | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same line after a change; entries are found again on another day, too."""
        if self.entry is None:
            return self.kind, self.day
        if self.entry.kind is EntryKind.FOLLOW_UP:
            return self.entry.kind, self.entry.id
        return *self.entry.key, self.day


def grid_lines(first: date, weeks: int, days: Days, room: int) -> list[Line]:
    """Weeks of days with `room` lines under each; what takes several days is one line in each week.

    Where not all fit, the last line says how many more there are.
    """
    found: list[Line] = []
    for week in range(weeks):
        start = first + timedelta(days=WEEK * week)
        found += _week(start, _of_week(days.entries, start), days.left_out, max(room, 1))
    return found


def week_lines(first: date, days: Days, room: int, most_columns: int) -> list[Line]:
    """The days of a week: what has no time as in `grid_lines`, and what has one in columns.

    A day that holds more at one time than there are columns says in its "more" how many are missing.
    """
    entries = _of_week(days.entries, first)
    missing: dict[date, int] = defaultdict(int, days.left_out)
    timed: dict[date, list[Line]] = {}
    for day in _days_of(first):
        of_day = sorted((e for e in entries if e.day == day and e.at is not None), key=_hour)
        placed = columns([entry.at for entry in of_day if entry.at is not None], most_columns)
        missing[day] += placed.count(None)
        pairs = zip(of_day, placed, strict=True)
        timed[day] = [Line(LineKind.ENTRY, day, day, entry=e, column=column) for e, column in pairs if column]
    untimed = [entry for entry in entries if entry.at is None]
    found: list[Line] = []
    for line in _week(first, untimed, missing, max(room, 1)):
        if line.kind is LineKind.DAY:
            found += timed.get(line.day - timedelta(days=1), [])
            found.append(replace(line, count=_amount(line.day, entries, days.left_out)))
        else:
            found.append(line)
    return [*found, *timed[first + timedelta(days=WEEK - 1)]]


def agenda_lines(span: Span, days: Days, today: date, overdue: Sequence[Entry], late: int) -> list[Line]:
    """One day under the other, empty ones left out but for today; before them what is overdue, `late` in all."""
    found: list[Line] = []
    if overdue:
        found.append(Line(LineKind.OVERDUE, today, today, count=late))
        found += [Line(LineKind.ENTRY, today, today, n, entry) for n, entry in enumerate(overdue, 1)]
        if late > len(overdue):
            found.append(Line(LineKind.MORE, date.min, date.min, len(overdue) + 1, count=late - len(overdue)))
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in days.entries:
        by_day[max(entry.day, span.first)].append(entry)
    for day in (span.first + timedelta(days=n) for n in range(span.days)):
        left_out = days.left_out.get(day, 0)
        of_day = by_day[day]
        if of_day or left_out or day == today:
            found.append(Line(LineKind.DAY, day, day, count=len(of_day) + left_out))
            found += [Line(LineKind.ENTRY, day, entry.last_day, n, entry) for n, entry in enumerate(of_day, 1)]
            if left_out:
                found.append(Line(LineKind.MORE, day, day, len(of_day) + 1, count=left_out))
    return found


def _week(start: date, entries: Sequence[Entry], left_out: Mapping[date, int], room: int) -> Iterator[Line]:
    end = start + timedelta(days=WEEK - 1)
    events = sorted((e for e in entries if e.kind is EntryKind.EVENT), key=_longest_first)
    spans = [Span(max(e.day, start), min(e.last_day, end)) for e in events]
    most_lanes = max(room - 1, 1)
    by_day: dict[date, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind is not EntryKind.EVENT:
            by_day[entry.day].append(entry)
    lines = list(zip(events, spans, lanes(spans), strict=True))
    for day in _days_of(start):
        over = [lane for _event, span, lane in lines if day in span]
        used = max((lane + 1 for lane in over if lane < most_lanes), default=0)
        of_day = by_day[day]
        hidden = left_out.get(day, 0) + sum(lane >= most_lanes for lane in over)
        yield Line(LineKind.DAY, day, day, count=len(of_day) + len(over) + left_out.get(day, 0))
        for event, span, lane in lines:
            if span.first == day and lane < most_lanes:
                yield Line(LineKind.ENTRY, day, span.last, lane + 1, event)
        yield from _under(day, of_day, used, hidden, room)


def _amount(day: date, entries: Sequence[Entry], left_out: Mapping[date, int]) -> int:
    return sum(entry.day <= day <= entry.last_day for entry in entries) + left_out.get(day, 0)


def _under(day: date, entries: Sequence[Entry], used: int, hidden: int, room: int) -> Iterator[Line]:
    fit = len(entries) if used + len(entries) + bool(hidden) <= room else max(room - 1 - used, 0)
    for slot, entry in enumerate(entries[:fit], used + 1):
        yield Line(LineKind.ENTRY, day, day, slot, entry)
    hidden += len(entries) - fit
    if hidden:
        yield Line(LineKind.MORE, day, day, used + fit + 1, count=hidden)


def _of_week(entries: Sequence[Entry], start: date) -> list[Entry]:
    end = start + timedelta(days=WEEK - 1)
    return [entry for entry in entries if entry.day <= end and entry.last_day >= start]


def _days_of(start: date) -> Iterator[date]:
    return (start + timedelta(days=n) for n in range(WEEK))


def _hour(entry: Entry) -> tuple[time, bool, int]:
    return entry.at or time.min, entry.closed, entry.id


def _longest_first(entry: Entry) -> tuple[date, int, int]:
    return entry.day, -(entry.last_day - entry.day).days, entry.id
