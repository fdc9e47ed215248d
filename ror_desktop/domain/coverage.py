"""Event coverage: of the people met at an event, whom I followed up, and how soon.

The definitions are those of the measures ("first follow-up" and "event coverage"): from the capture at the event to
my first `out` or `mutual` after it. The capture's own encounter never counts, whenever it was saved: it is the first
meeting there, on the day of the capture or before. Mail to many is never a touch, what lies in the future does not
count yet, the order of entry changes nothing. What is known only by
its day is a follow-up, counted in days and never in hours. Hours are elapsed time, so a 25-hour day has 25; 7 d is
168 h, inclusive.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.measures.inputs import Present
from ror_desktop.domain.measures.measure import GREY_UNDER
from ror_desktop.domain.touch import Touch


class Reach(Enum):
    """How soon somebody was followed up; `BY_DAY` is known only by its day, so that no hours can be said."""

    DAY = timedelta(hours=24)
    TWO_DAYS = timedelta(hours=48)
    WEEK = timedelta(hours=168)
    LATER = "later"
    BY_DAY = "by day"
    NEVER = "never"


WITHIN = (Reach.DAY, Reach.TWO_DAYS, Reach.WEEK)
"""The spans that coverage is said in; whoever is within one is within the longer ones too."""


class MetTouch(NamedTuple):
    """An interaction with somebody met: its id, whether it belongs to the event, and what the rules see of it."""

    id: int
    here: bool
    touch: Touch


class Captured(NamedTuple):
    """When a contact came into the book at this event, in seconds, and the first day of the event."""

    at: int
    event_start: date


class FirstFollowUp(NamedTuple):
    """What became of one contact: when met (`met_at` in seconds where that is known), and the first follow-up.

    `entry` is the interaction that was the first follow-up, `seconds` the time until it; nothing where there is none,
    or where it is known only by its day. `so_far` is the time since they were met, where nothing followed yet.
    """

    contact_id: int
    met_day: date
    met_at: int | None
    reach: Reach
    entry: int | None = None
    day: date | None = None
    seconds: int | None = None
    so_far: int | None = None

    @property
    def hours(self) -> Fraction | None:
        """The elapsed hours until the first follow-up, exactly."""
        return None if self.seconds is None else Fraction(self.seconds, 3600)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What became of everybody met at an event: soonest first, those never followed up last."""

    people: tuple[FirstFollowUp, ...]

    def within(self, reach: Reach) -> tuple[FirstFollowUp, ...]:
        """Those followed up within that span (one of `WITHIN`), both those of the shorter ones and its own."""
        upto = WITHIN[: WITHIN.index(reach) + 1]
        return tuple(one for one in self.people if one.reach in upto)

    def of(self, reach: Reach) -> tuple[FirstFollowUp, ...]:
        """Those whose follow-up was just that, such as never."""
        return tuple(one for one in self.people if one.reach is reach)

    @property
    def median(self) -> Fraction | None:
        """The median of hours until the first follow-up, those never followed up sorted last.

        Nothing without anybody, or where half of them were never followed up; those known only by the day of their
        follow-up have no hours and are left out.
        """
        hours = sorted(one.hours for one in self.people if one.hours is not None)
        known = [*hours, *(None for _one in self.of(Reach.NEVER))]
        if not known:
            return None
        low, high = known[(len(known) - 1) // 2], known[len(known) // 2]
        return None if low is None or high is None else (low + high) / 2

    @property
    def grey(self) -> bool:
        """Whether these are too few for a share to mean much."""
        return len(self.people) < GREY_UNDER


def share(part: int, whole: int) -> Fraction | None:
    """The share in percent, exactly; nothing where there was nobody."""
    return Fraction(100 * part, whole) if whole else None


def coverage_of(people: Iterable[FirstFollowUp]) -> Coverage:
    """The coverage of an event; the order in which they come changes nothing."""
    return Coverage(tuple(sorted(people, key=_in_order)))


def first_follow_up(
    contact_id: int, captured: Captured | None, touches: Sequence[MetTouch], now: datetime, home: ZoneInfo
) -> FirstFollowUp | None:
    """What became of somebody met at an event; nothing where they were not met yet.

    `captured` is the capture, where it was at this event. Somebody who was in the book before (captured elsewhere, or
    before the event began) was met with the first encounter there. `touches` are the interactions with them in any
    order; those before they were met may be left out.
    """
    present = Present(now, home)
    met, others = since_met(captured, touches, present)
    if met is None:
        return None
    return _judged(contact_id, met, [one for one in others if one.touch.direction is not Direction.IN], present.seconds)


class WhenMet(NamedTuple):
    """When they were met: the instant where it is known to the minute, and the day in the home zone."""

    at: int | None
    day: date


def since_met(
    captured: Captured | None, touches: Sequence[MetTouch], present: Present
) -> tuple[WhenMet | None, list[MetTouch]]:
    """When they were met, and what counts after it in the order of time, without the encounter itself.

    `captured` and `touches` are those of `first_follow_up`.
    """
    counted = sorted((one for one in touches if _counts(one.touch, present)), key=_by_time)
    encounter = next((one for one in counted if one.here and not one.touch.channel.written), None)
    met = _met(captured, encounter, present)
    if met is None:
        return None, []
    own = encounter if encounter is not None and encounter.touch.day <= met.day else None
    return met, [one for one in counted if one is not own and _after(one.touch, met)]


def _met(captured: Captured | None, encounter: MetTouch | None, present: Present) -> WhenMet | None:
    if captured is not None:
        day = from_seconds(captured.at).astimezone(present.home).date()
        # A day of grace: the event's own zone may lie ahead of the home zone or behind it.
        if captured.at <= present.seconds and day >= captured.event_start - timedelta(days=1):
            return WhenMet(captured.at, day)
    if encounter is not None:
        touch = encounter.touch
        return WhenMet(touch.at if touch.precise else None, touch.day)
    if captured is not None and captured.event_start <= present.today:
        return WhenMet(None, captured.event_start)
    return None


def _counts(touch: Touch, present: Present) -> bool:
    if touch.bulk:
        return False
    return touch.at <= present.seconds if touch.precise else touch.day <= present.today


def _after(touch: Touch, met: WhenMet) -> bool:
    """Whether it came after they were met; where only a day is known, it counts from that day on."""
    if touch.precise and met.at is not None:
        return touch.at > met.at
    return touch.day >= met.day


def _judged(contact_id: int, met: WhenMet, after: Sequence[MetTouch], now: int) -> FirstFollowUp:
    if not after:
        so_far = None if met.at is None else now - met.at
        return FirstFollowUp(contact_id, met.day, met.at, Reach.NEVER, so_far=so_far)
    exact = next((one for one in after if one.touch.precise), None) if met.at is not None else None
    first = after[0] if exact is None else _earlier(exact, after)
    elapsed = None if exact is None or met.at is None else exact.touch.at - met.at
    # What is known to the minute bounds the wait from above, also where something came on a day before it.
    reach = _reach(elapsed) if elapsed is not None else Reach.BY_DAY
    if first is not exact and reach is Reach.LATER:
        reach = Reach.BY_DAY
    seconds = elapsed if first is exact else None
    return FirstFollowUp(contact_id, met.day, met.at, reach, first.id, first.touch.day, seconds)


def _earlier(exact: MetTouch, after: Sequence[MetTouch]) -> MetTouch:
    """The first on a day before the exact one; on the same day, the one whose minute is known."""
    return next((one for one in after if not one.touch.precise and one.touch.day < exact.touch.day), exact)


def _reach(elapsed: int) -> Reach:
    return next((reach for reach in WITHIN if timedelta(seconds=elapsed) <= reach.value), Reach.LATER)


_DIRECTIONS = {Direction.IN: 0, Direction.MUTUAL: 1, Direction.OUT: 2}


def _by_time(one: MetTouch) -> tuple[int, int, int]:
    """By instant; at the same one in, mutual, out; the id only makes ties come out alike."""
    return one.touch.at, _DIRECTIONS[one.touch.direction], one.id


def _in_order(one: FirstFollowUp) -> tuple[bool, int, int, int]:
    """Soonest first; those known by their day by how many days it took; never last, those waiting longest first."""
    never = one.reach is Reach.NEVER
    if never or one.day is None:
        return True, 0, -(one.so_far or 0), one.contact_id
    seconds = one.seconds if one.seconds is not None else (one.day - one.met_day).days * 86_400
    return False, seconds, 0, one.contact_id
