"""Who needs me today: ordered rules, not a score; the first that applies is the reason that is shown."""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.returns import ReturnGroup, ReturnKind
from ror_desktop.domain.touch import Touch

WAITED = 24 * 3600
"""Seconds after which a message that waits (the answer target), and somebody met at an event, need me."""
QUIET_AT = 3
"""Unusually quiet: so many times their own rhythm."""
DAYS_FOR_RHYTHM = 4
"""Days heard that make a rhythm."""
RETURN_WINDOW = 365
"""Days of which the rhythm is made, today the last."""
BIRTHDAY_WITHIN = 7
"""Days ahead in which a birthday is shown; today is 0."""


class Rule(IntEnum):
    """Why somebody is shown; the value is the place in the order."""

    FOLLOW_UP = 1
    WAITING = 2
    MET = 3
    CADENCE = 4
    QUIET = 5
    THANKS = 6
    BIRTHDAY = 7


LOGGED = frozenset({Rule.MET, Rule.CADENCE, Rule.QUIET})
"""Done by having been in touch: what there was is logged, and nothing is made up."""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line of the page: who, and the facts that the reason is made of; each rule fills those that it speaks of.

    `since` is in seconds (waiting, met), `day` the day due (cadence), last heard (quiet), of the return (thanks) or of
    the birthday; `days` the cadence, `gap` the usual days between days heard, `count` the years of a birthday, `place`
    the event, `return_id` the return to say thanks for, `interaction_id` the message that waits.
    """

    rule: Rule
    contact_id: int
    contact: str
    organization: str = ""
    follow_up: FollowUp | None = None
    since: int | None = None
    day: date | None = None
    last_day: date | None = None
    days: int = 0
    gap: float = 0
    count: int = 0
    place: str = ""
    return_id: int = 0
    return_kind: ReturnKind | None = None
    interaction_id: int = 0


@dataclass(frozen=True, slots=True)
class QuietSpan:
    """From which to which day, both included, somebody not heard of since is unusually quiet.

    `twice_gap` is twice the median of the days between days heard, so that it is a whole number.
    """

    start: date
    end: date
    twice_gap: int


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """What the rules look at, of one contact, none of it depending on the time of day.

    `next_day` is the due day of its earliest open follow-up; `waiting_since` and `met_at` are in seconds; `thanks_day`
    is the day of the oldest return to say thanks for; `resting` the day before which the contact was put off, by
    `resting_rule` and those after it.
    """

    next_day: date | None = None
    waiting_since: int | None = None
    met_at: int | None = None
    due_day: date | None = None
    quiet: tuple[QuietSpan, ...] = ()
    thanks_day: date | None = None
    birthday: PartialDate | None = None
    resting: date | None = None
    resting_rule: Rule = Rule.WAITING


def rule_for(facts: TodayFacts, now: int, today: date, waited: int = WAITED) -> Rule | None:
    """The first rule that applies at this instant (seconds) on this day; `waited` is the answer target in seconds."""
    if facts.next_day is not None and facts.next_day <= today:
        return Rule.FOLLOW_UP
    applies = {
        Rule.WAITING: facts.waiting_since is not None and now - facts.waiting_since > waited,
        Rule.MET: facts.met_at is not None and now - facts.met_at > WAITED and facts.next_day is None,
        Rule.CADENCE: facts.due_day is not None and today > facts.due_day,
        Rule.QUIET: any(span.start <= today <= span.end for span in facts.quiet),
        Rule.THANKS: facts.thanks_day is not None and facts.thanks_day <= today,
        Rule.BIRTHDAY: birthday_within(facts.birthday, today) is not None,
    }
    found = next((rule for rule, true in applies.items() if true), None)
    put_off = facts.resting is not None and facts.resting > today
    return None if found is not None and put_off and found >= facts.resting_rule else found


def met_at(touches: Iterable[Touch], captured_at: int | None, home: ZoneInfo) -> int | None:
    """When (seconds) somebody was last met at an event, if nothing out or mutual came since; otherwise nothing.

    `captured_at` is when a contact was captured at an event. An encounter is a touch at an event; it never counts as
    what came since, whenever it was written down. An encounter known only by its day counts from the end of that day,
    and what is known only by its day, or came on that day, came since.
    """
    counted = list(touches)
    met = [(t.at if t.precise else t.at + _HALF_A_DAY, t.day, t.precise) for t in counted if t.at_event]
    if captured_at is not None:
        met.append((captured_at, from_seconds(captured_at).astimezone(home).date(), True))
    if not met:
        return None
    last, day, precise = max(met)
    mine = [t for t in counted if not t.at_event and t.direction is not Direction.IN]
    since = any(t.at > last if t.precise and precise else t.day >= day for t in mine)
    return None if since else last


_HALF_A_DAY = 12 * 3600
"""From noon, where a day is kept, to its end."""


def quiet_spans(
    heard: Iterable[date], at: int = QUIET_AT, least: int = DAYS_FOR_RHYTHM, window: int = RETURN_WINDOW
) -> list[QuietSpan]:
    """When somebody heard on these days, and not since, is quiet: as long as the days of the window say so.

    Day by day the oldest falls out of the window, so that the rhythm may change without anything happening.
    """
    days = sorted(set(heard))
    spans: list[QuietSpan] = []
    gaps: list[int] = []
    last = len(days) - 1
    for first in range(last - 1, -1, -1):
        insort(gaps, (days[first + 1] - days[first]).days)
        if (days[last] - days[first]).days >= window:
            break
        if last - first + 1 < least:
            continue
        twice = gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]
        start = _later(days[last], -(-at * twice // 2))
        if first > 0:  # before that an older day stands in the window as well
            start = max(start, _later(days[first - 1], window))
        end = _later(days[first], window - 1)
        if start <= end:
            spans.append(QuietSpan(start, end, twice))
    return spans


def _later(day: date, days: int) -> date:
    """So many days later; the calendar ends somewhere, and nobody means a day after it."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def thanks_due(returns: Iterable[tuple[date, ReturnKind, date | None]]) -> date | None:
    """The day of the oldest recommendation or share (day, kind, thanked on) that was not thanked for.

    One that has a follow-up for its thanks is not among `returns`: the follow-up speaks of it, on the day that
    somebody chose, or was let go on purpose.
    """
    return min((day for day, kind, thanked in returns if thanked is None and wants_thanks(kind)), default=None)


def wants_thanks(kind: ReturnKind) -> bool:
    """Whether one says thanks for it: a recommendation or a share; a purchase has its own manners."""
    return kind.group is not ReturnGroup.LOYALTY


def birthday_within(birthday: PartialDate | None, today: date, days: int = BIRTHDAY_WITHIN) -> date | None:
    """The coming birthday, today included, where it is at most so many days away.

    The 29th of February is kept on the 28th in other years.
    """
    if birthday is None or birthday.text or birthday.month is None or birthday.day is None:
        return None
    for year in (today.year, today.year + 1):
        day = birthday_in(birthday.month, birthday.day, year)
        if 0 <= (day - today).days <= days:
            return day
    return None


def birthday_in(month: int, day: int, year: int) -> date:
    """The day on which a birthday is kept in a year."""
    try:
        return date(year, month, day)
    except ValueError:  # the 29th of February
        return date(year, month, day - 1)


@lru_cache(maxsize=4)
def birthdays_from(today: date, days: int = BIRTHDAY_WITHIN) -> Sequence[str]:
    """The birthdays ("05-17") that are kept from today on, so many days ahead, in the order of their days."""
    found = []
    for ahead in range(days + 1):
        day = today + timedelta(days=ahead)
        found.append(f"{day:%m-%d}")
        if (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).day == 1:
            found.append("02-29")
    return tuple(found)


class Group(StrEnum):
    """The groups in which the page shows its lines; those of the first rule stand in two."""

    OVERDUE = "overdue"
    DUE = "due"
    WAITING = "waiting"
    MET = "met"
    CADENCE = "cadence"
    QUIET = "quiet"
    THANKS = "thanks"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """One group: how many there are, and the first of them."""

    group: Group
    total: int
    lines: tuple[TodayLine, ...]


@dataclass(frozen=True, slots=True)
class DoneToday:
    """What a day had: follow-ups that were done, and contacts there was a touch with."""

    follow_ups: int
    contacts: int
