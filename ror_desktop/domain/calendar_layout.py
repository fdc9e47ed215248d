"""Where entries stand beside each other: columns of what happens at the same time, lines of what takes several days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from ror_desktop.domain.month import Span

SHOWN_MINUTES = 30
"""A follow-up has no length; so long is its box."""
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Column:
    """Where a box stands: which of how many columns of the same width, and from which to which minute of the day."""

    number: int
    of: int
    first: int
    last: int


def minute_of(at: time) -> int:
    """The minute of the day on the clock on the wall."""
    return 60 * at.hour + at.minute


def box_of(at: time) -> tuple[int, int]:
    """From which to which minute its box lies; one late in the evening ends with the day."""
    first = min(minute_of(at), DAY_MINUTES - SHOWN_MINUTES)
    return first, first + SHOWN_MINUTES


def columns(times: Sequence[time], most: int) -> list[Column | None]:
    """A column for each of these times, which are in order; nothing for those beyond `most` columns.

    Boxes that overlap stand side by side, and so does all that hangs together by overlapping; each takes the first
    column that is free. Two boxes never cover each other.
    """
    found: list[Column | None] = []
    group: list[tuple[int, int, int] | None] = []
    ends: list[int] = []
    for at in times:
        first, last = box_of(at)
        if ends and first >= max(ends):
            found += _widened(group, len(ends))
            group, ends = [], []
        number = next((n for n, end in enumerate(ends) if end <= first), len(ends))
        if number == most:
            group.append(None)
            continue
        ends[number : number + 1] = [last]
        group.append((number, first, last))
    return [*found, *_widened(group, len(ends))]


def _widened(group: Sequence[tuple[int, int, int] | None], of: int) -> list[Column | None]:
    return [None if box is None else Column(box[0], of, box[1], box[2]) for box in group]


def lanes(spans: Sequence[Span]) -> list[int]:
    """A line for each of these spans of days, so that none covers another; each takes the first that is free.

    The spans are in the order of their first days.
    """
    found: list[int] = []
    ends: list[date] = []
    for one in spans:
        lane = next((n for n, end in enumerate(ends) if end < one.first), len(ends))
        ends[lane : lane + 1] = [one.last]
        found.append(lane)
    return found
