"""The lines of a month, a week and an agenda: room is never exceeded, nothing is lost, nothing covers another."""

from collections import defaultdict
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.calendar import Days, Entry, EntryKind
from ror_desktop.domain.calendar_layout import DAY_MINUTES, SHOWN_MINUTES, box_of, columns, lanes, minute_of
from ror_desktop.domain.calendar_lines import Line, LineKind, agenda_lines, grid_lines, week_lines
from ror_desktop.domain.month import Span

MONDAY = date(2026, 11, 23)

times = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@st.composite
def entries(draw: st.DrawFn, days: int = 14) -> Days:
    """Some weeks of entries, in order, with some that were left out."""
    found = []
    for number in range(draw(st.integers(0, 40))):
        kind = draw(st.sampled_from(EntryKind))
        day = MONDAY + timedelta(days=draw(st.integers(0, days - 1)))
        length = draw(st.integers(0, 9)) if kind is EntryKind.EVENT else 0
        at = draw(st.none() | times) if kind is EntryKind.FOLLOW_UP else None
        found.append(Entry(kind, number, day, day + timedelta(days=length), at=at))
    left = draw(st.dictionaries(st.integers(0, days - 1), st.integers(1, 50), max_size=5))
    found.sort(key=lambda entry: (entry.day, entry.place))
    return Days(tuple(found), {MONDAY + timedelta(days=n): amount for n, amount in left.items()})


def days_of(line: Line) -> list[date]:
    return [line.day + timedelta(days=n) for n in range((line.last_day - line.day).days + 1)]


@given(st.lists(times).map(sorted), st.integers(1, 6))
def test_columns_never_overlap(found: list[time], most: int) -> None:
    placed = columns(found, most)
    assert len(placed) == len(found)
    boxes = [box for box in placed if box is not None]
    for n, one in enumerate(boxes):
        assert 0 <= one.number < one.of <= most
        assert 0 <= one.first < one.last <= DAY_MINUTES
        for other in boxes[n + 1 :]:
            if one.first < other.last and other.first < one.last:
                assert one.of == other.of
                assert one.number != other.number


@given(st.lists(times).map(sorted))
def test_with_enough_columns_nobody_is_left_out(found: list[time]) -> None:
    assert None not in columns(found, max(len(found), 1))


def test_what_follows_at_once_takes_the_whole_width_again() -> None:
    first, second, third = columns([time(10), time(10, 15), time(10, 45)], 3)
    assert first is not None
    assert second is not None
    assert third is not None
    assert (first.number, first.of, second.number, second.of) == (0, 2, 1, 2)
    assert (third.number, third.of) == (0, 1)


def test_the_last_box_of_the_day_ends_with_it() -> None:
    assert box_of(time(23, 59)) == (DAY_MINUTES - SHOWN_MINUTES, DAY_MINUTES)
    assert minute_of(time(10)) == 600


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 10))).map(sorted))
def test_lanes_never_overlap(found: list[tuple[int, int]]) -> None:
    spans = [Span(MONDAY + timedelta(days=a), MONDAY + timedelta(days=a + n)) for a, n in found]
    placed = list(zip(spans, lanes(spans), strict=True))
    for n, (one, lane) in enumerate(placed):
        for other, other_lane in placed[n + 1 :]:
            if one.first <= other.last and other.first <= one.last:
                assert lane != other_lane


@given(entries(), st.integers(1, 8))
def test_a_cell_holds_no_more_lines_than_it_has_room_for(days: Days, room: int) -> None:
    lines = grid_lines(MONDAY, 2, days, room)
    taken: dict[date, list[int]] = defaultdict(list)
    for line in lines:
        if line.kind is not LineKind.DAY:
            for day in days_of(line):
                taken[day].append(line.slot)
    for slots in taken.values():
        assert len(slots) == len(set(slots))
        # With room for one line only, an event and "more" cannot share it.
        assert max(slots) <= max(room, 2)


@given(entries(), st.integers(1, 8))
def test_what_is_not_shown_is_counted(days: Days, room: int) -> None:
    lines = grid_lines(MONDAY, 2, days, room)
    for day in (MONDAY + timedelta(days=n) for n in range(14)):
        wanted = sum(e.day <= day <= e.last_day for e in days.entries) + days.left_out.get(day, 0)
        shown = sum(day in days_of(line) for line in lines if line.kind is LineKind.ENTRY)
        more = sum(line.count for line in lines if line.kind is LineKind.MORE and line.day == day)
        heading = next(line for line in lines if line.kind is LineKind.DAY and line.day == day)
        assert (shown + more, heading.count) == (wanted, wanted)


@given(entries(7), st.integers(1, 5), st.integers(1, 4))
def test_a_week_loses_nothing(days: Days, room: int, most: int) -> None:
    lines = week_lines(MONDAY, days, room, most)
    headings = [line.day for line in lines if line.kind is LineKind.DAY]
    assert headings == [MONDAY + timedelta(days=n) for n in range(7)]
    for day in headings:
        wanted = sum(e.day <= day <= e.last_day for e in days.entries) + days.left_out.get(day, 0)
        shown = sum(day in days_of(line) for line in lines if line.kind is LineKind.ENTRY)
        more = sum(line.count for line in lines if line.kind is LineKind.MORE and line.day == day)
        heading = next(line for line in lines if line.kind is LineKind.DAY and line.day == day)
        assert (shown + more, heading.count) == (wanted, wanted)
    assert all((line.column is not None) == (line.entry.at is not None) for line in lines if line.entry)


@given(entries())
def test_an_agenda_shows_everything_once_in_order(days: Days) -> None:
    span = Span(MONDAY, MONDAY + timedelta(days=13))
    lines = agenda_lines(span, days, MONDAY, (), 0)
    assert sorted(line.entry.id for line in lines if line.entry) == sorted(e.id for e in days.entries)
    assert [line.day for line in lines] == sorted(line.day for line in lines)
    assert lines[0].kind is LineKind.DAY
    assert lines[0].day == MONDAY
    assert len({line.key for line in lines}) == len(lines)


def test_overdue_stands_before_the_days() -> None:
    late = Entry(EntryKind.FOLLOW_UP, 1, date(2026, 11, 2), date(2026, 11, 2))
    lines = agenda_lines(Span(MONDAY, MONDAY), Days(()), MONDAY, [late], 4)
    assert [line.kind for line in lines] == [LineKind.OVERDUE, LineKind.ENTRY, LineKind.MORE, LineKind.DAY]
    assert (lines[0].count, lines[2].count) == (4, 3)
