"""What a contact's interactions say about touch: when last, when last heard, and whether they wait for an answer.

The definitions are those of the measures: mail to many (bulk) is never a touch, what lies in the future does not
count yet, the order of entry changes nothing, and an instant known only by its day counts in days, never in
hours: it can end a wait, but none is counted from it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import Moment, Precision, to_seconds
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind

ANSWERED_WITHIN = timedelta(days=7)
"""An outreach counts as answered when they are heard from within this long, inclusive."""


class Touch(NamedTuple):
    """An interaction as the rules see it: `at` in seconds, `day` in the home zone, both as `Moment.day_in` says."""

    at: int
    day: date
    precise: bool
    direction: Direction
    channel: Channel
    kind: InteractionKind
    minutes: int | None = None
    bulk: bool = False
    needs_answer: bool | None = None
    at_event: bool = False


@dataclass(frozen=True, slots=True)
class TouchSummary:
    """What the rules say at one instant; nothing where there is nothing. Instants in seconds, days in the home zone.

    `touched_at` and `heard_at` are for sorting (noon where only the day is known); the days are for people.
    `future_at` is the instant at which an interaction begins to count that does not count yet.
    """

    touched_at: int | None = None
    touched_day: date | None = None
    heard_at: int | None = None
    heard_day: date | None = None
    first_at: int | None = None
    first_day: date | None = None
    waiting_since: int | None = None
    future_at: int | None = None


@dataclass(slots=True)
class ChannelMonth:
    """What one channel saw of a contact in one month; `unmeasured` interactions have no minutes."""

    days: set[date] = field(default_factory=set)
    incoming: int = 0
    outgoing: int = 0
    mutual: int = 0
    gives: int = 0
    asks: int = 0
    minutes: int = 0
    unmeasured: int = 0


def touch_of(draft: InteractionDraft, home: ZoneInfo) -> Touch:
    """The interaction as the rules see it."""
    return Touch(
        to_seconds(draft.moment.at),
        draft.moment.day_in(home),
        draft.moment.precision is Precision.MINUTE,
        draft.direction,
        draft.channel,
        draft.kind,
        draft.minutes,
        draft.bulk,
        draft.needs_answer,
        draft.event_id is not None,
    )


def summary_of(
    touches: Iterable[Touch], now: datetime, home: ZoneInfo, within: timedelta = ANSWERED_WITHIN
) -> TouchSummary:
    """What stands in the derived summary of a contact with these interactions; `within` is the time for an answer."""
    counted, future = parted((touch for touch in touches if not touch.bulk), now, home)
    return summarised(counted, future, exchange_of(counted, within), home)


def summarised(counted: Sequence[Touch], future: Sequence[Touch], exchange: "Exchange", home: ZoneInfo) -> TouchSummary:
    """The same of touches that were parted, with the exchange of those that count."""
    heard = [touch for touch in counted if touch.direction is not Direction.OUT]
    return TouchSummary(
        touched_at=max((t.at for t in counted), default=None),
        touched_day=last_day(counted),
        heard_at=max((t.at for t in heard), default=None),
        heard_day=last_day(heard),
        first_at=min((t.at for t in counted), default=None),
        first_day=min((t.day for t in counted), default=None),
        waiting_since=_waiting(counted, exchange),
        future_at=min((_begins_to_count(t, home) for t in future), default=None),
    )


def has_come(touch: Touch, now: int, today: date) -> bool:
    """Whether it no longer lies in the future, at this instant (seconds) of this day."""
    return touch.at <= now if touch.precise else touch.day <= today


def parted(touches: Iterable[Touch], now: datetime, home: ZoneInfo) -> tuple[list[Touch], list[Touch]]:
    """Those that count now, and those that lie in the future; one known by its day counts from that day on."""
    seconds = to_seconds(now)
    today = now.astimezone(home).date()
    counted: list[Touch] = []
    future: list[Touch] = []
    for touch in touches:
        (counted if has_come(touch, seconds, today) else future).append(touch)
    return counted, future


def counts(moment: Moment, now: datetime, home: ZoneInfo) -> bool:
    """Whether something of this moment counts now, and does not lie in the future."""
    if moment.precision is Precision.MINUTE:
        return moment.at <= now
    return moment.day_in(home) <= now.astimezone(home).date()


def last_day(touches: Iterable[Touch]) -> date | None:
    """The last calendar day with one of these."""
    return max((touch.day for touch in touches), default=None)


def waiting_since(counted: Sequence[Touch], within: timedelta = ANSWERED_WITHIN) -> int | None:
    """Since when (seconds) they have been waiting for an answer, nothing if they are not."""
    return _waiting(counted, exchange_of(counted, within))


def _waiting(counted: Sequence[Touch], exchange: "Exchange") -> int | None:
    waits = exchange.waits
    return counted[waits[-1].begun].at if waits and waits[-1].ended is None else None


@dataclass(slots=True)
class Outreach:
    """My first `out` that answers nothing of theirs, my later ones while it ran, and the answer that came in time.

    All are places in the touches that were looked at.
    """

    begun: int
    nudges: list[int] = field(default_factory=list)
    answered: int | None = None


@dataclass(slots=True)
class Wait:
    """From a message of theirs that wants an answer to my next `out` or `mutual`; places in the touches.

    It begins with what is known to the minute. It is not `whole` where something known only by its day had come
    before, so that nobody can say how many hours it took.
    """

    begun: int
    ended: int | None = None
    whole: bool = True


@dataclass(slots=True)
class Exchange:
    """Who turned to whom, and what became of it, in the order of time."""

    outreaches: list[Outreach] = field(default_factory=list)
    waits: list[Wait] = field(default_factory=list)


def exchange_of(counted: Sequence[Touch], within: timedelta = ANSWERED_WITHIN) -> Exchange:
    """My outreaches and the answers to them, and the messages of theirs and my answers.

    A wait begins with the first unanswered written `in` that is not itself an answer to my outreach, or with an `in`
    that the user marked as needing an answer, and ends with my next `out` or `mutual`. An outreach is my first `out`
    that answers nothing, and later ones within `within` belong to it; the first `in` or `mutual` within `within` is
    the answer to it.
    """
    found = Exchange()
    seconds, days = within // _SECOND, within.days
    outreach: Outreach | None = None
    wait: Wait | None = None
    unanswered = False
    for place in sorted(range(len(counted)), key=[_in_order(touch) for touch in counted].__getitem__):
        touch = counted[place]
        if outreach is not None and not _in_time(counted[outreach.begun], touch, seconds, days):
            outreach = None
        if touch.direction is Direction.IN:
            wants = _asks_for_answer(touch, outreach is not None)
            if wants and wait is None and touch.precise:
                wait = Wait(place, whole=not unanswered)
                found.waits.append(wait)
            unanswered = unanswered or wants
        elif unanswered:
            if wait is not None:
                wait.ended = place
            wait, unanswered = None, False
        elif touch.direction is Direction.OUT:
            outreach = _reached_out(outreach, place, found)
        if outreach is not None and touch.direction is not Direction.OUT:
            outreach.answered = place
            outreach = None
    return found


def answerable_until(begun: Touch, home: ZoneInfo, within: timedelta = ANSWERED_WITHIN) -> int:
    """The last second (since 1970) at which an answer to this outreach comes in time.

    Of one that is known only by its day, the last of a day at home.
    """
    if begun.precise:
        return begun.at + within // _SECOND
    after = begun.day + timedelta(days=within.days + 1)
    return to_seconds(datetime(after.year, after.month, after.day, tzinfo=home)) - 1


def in_time(first: Touch, later: Touch, within: timedelta) -> bool:
    """Whether it came within that long, inclusive: in elapsed time, or in days where one is known only by its day."""
    return _in_time(first, later, within // _SECOND, within.days)


def _in_time(first: Touch, later: Touch, seconds: int, days: int) -> bool:
    if first.precise and later.precise:
        return later.at - first.at <= seconds
    return (later.day - first.day).days <= days


def _reached_out(outreach: Outreach | None, place: int, found: Exchange) -> Outreach:
    if outreach is not None:
        outreach.nudges.append(place)
        return outreach
    found.outreaches.append(Outreach(place))
    return found.outreaches[-1]


def months_of(counted: Iterable[Touch]) -> dict[tuple[str, Channel], ChannelMonth]:
    """The counters of each month ("2026-11") and channel; bulk and future ones must be left out before."""
    found: dict[tuple[int, int, Channel], ChannelMonth] = {}
    for touch in counted:
        key = (touch.day.year, touch.day.month, touch.channel)
        month = found.get(key)
        if month is None:
            month = found[key] = ChannelMonth()
        _count(month, touch)
    return {(f"{year:04d}-{number:02d}", channel): m for (year, number, channel), m in found.items()}


def _count(month: ChannelMonth, touch: Touch) -> None:
    month.days.add(touch.day)
    if touch.direction is Direction.IN:
        month.incoming += 1
    elif touch.direction is Direction.OUT:
        month.outgoing += 1
    else:
        month.mutual += 1
    if touch.kind is InteractionKind.ASK:
        month.asks += 1
    elif touch.kind is not InteractionKind.CONTACT:
        month.gives += 1
    if touch.minutes is None:
        month.unmeasured += 1
    else:
        month.minutes += touch.minutes


_SECOND = timedelta(seconds=1)
_WRITTEN = frozenset(channel for channel in Channel if channel.written)
_AT_ONCE = {Direction.IN: 0, Direction.MUTUAL: 1, Direction.OUT: 2}
_MARKS = {None: 0, False: 1, True: 2}


def _in_order(touch: Touch) -> tuple[int, int, bool, int, bool, str]:
    """By instant; at the same instant in, mutual, out; the rest only keeps the order of entry out of it."""
    return (
        touch.at,
        _AT_ONCE[touch.direction],
        touch.channel not in _WRITTEN,
        _MARKS[touch.needs_answer],
        not touch.precise,
        touch.channel,
    )


def _asks_for_answer(touch: Touch, answers_outreach: bool) -> bool:
    if touch.needs_answer is not None:
        return touch.needs_answer
    return touch.channel in _WRITTEN and not answers_outreach


def _begins_to_count(touch: Touch, home: ZoneInfo) -> int:
    if touch.precise:
        return touch.at
    return to_seconds(datetime(touch.day.year, touch.day.month, touch.day.day, tzinfo=home))
