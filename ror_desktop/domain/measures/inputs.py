"""What all measures are made from: the present, the constants, windows of days, and interactions as they are seen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import Noun, to_seconds
from ror_desktop.domain.interaction import Interaction, Sentiment
from ror_desktop.domain.measures.measure import Entry, entries_of
from ror_desktop.domain.preferences import DEFAULTS, Preference
from ror_desktop.domain.returns import Return
from ror_desktop.domain.touch import Touch, has_come, touch_of


@dataclass(frozen=True)
class Present:
    """The instant from which everything is looked at, and the home zone that days belong to.

    What is asked of it for each of thousands of entries is worked out once.
    """

    now: datetime
    home: ZoneInfo

    @cached_property
    def today(self) -> date:
        """The calendar day at home."""
        return self.now.astimezone(self.home).date()

    @cached_property
    def seconds(self) -> int:
        """The instant in seconds since 1970 UTC."""
        return to_seconds(self.now)


@dataclass(frozen=True, slots=True)
class Constants:
    """The numbers that the definitions name, as the user may change them; windows in days."""

    touch_window: int = 90
    balance_window: int = 180
    return_window: int = 365
    answered_within: timedelta = timedelta(days=7)
    answer_target: timedelta = timedelta(hours=24)
    quiet_at: int = 3
    fading_at: int = 8
    days_for_rhythm: int = 4
    days_for_balance: int = 3


def constants_of(settings: Mapping[Preference, str]) -> Constants:
    """The constants as the book's settings say; what is not said there is as the definitions have it."""

    def number(preference: Preference) -> int:
        return int(settings.get(preference, DEFAULTS[preference]))

    return Constants(
        touch_window=number(Preference.TOUCH_WINDOW),
        balance_window=number(Preference.BALANCE_WINDOW),
        return_window=number(Preference.RETURN_WINDOW),
        answered_within=timedelta(days=number(Preference.ANSWERED_WITHIN)),
        answer_target=timedelta(hours=number(Preference.ANSWER_TARGET)),
        quiet_at=number(Preference.QUIET_AT),
        fading_at=number(Preference.FADING_AT),
        days_for_rhythm=number(Preference.DAYS_FOR_RHYTHM),
        days_for_balance=number(Preference.DAYS_FOR_BALANCE),
    )


class Span(NamedTuple):
    """Days from the first to the last, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        """Whether the day lies in it."""
        return isinstance(day, date) and self.first <= day <= self.last


def window(today: date, days: int) -> Span:
    """Today and the days before it, so many together."""
    return Span(today - timedelta(days=days - 1), today)


class Seen(NamedTuple):
    """An interaction as the measures see it: its id, what the rules of touch see, and how it felt."""

    id: int
    touch: Touch
    sentiment: Sentiment | None = None


def seen_of(entry: Interaction, home: ZoneInfo) -> Seen:
    """The interaction as the measures see it."""
    return Seen(entry.id, touch_of(entry.draft, home), entry.draft.sentiment)


def counted(entries: Iterable[Seen], present: Present) -> list[Seen]:
    """Those that count, in the order of time: touches that no longer lie in the future, and no mail to many."""
    seconds, today = present.seconds, present.today
    return sorted((one for one in entries if not one.touch.bulk and has_come(one.touch, seconds, today)), key=_by_time)


def _by_time(one: Seen) -> tuple[int, str, str, int]:
    """At the same instant by what it is, so that the order of entry decides only between those that are alike."""
    return one.touch.at, one.touch.channel, one.touch.kind, one.id


def within(entries: Iterable[Seen], span: Span) -> list[Seen]:
    """Those on the days of a span."""
    return [one for one in entries if one.touch.day in span]


def days_of(entries: Iterable[Seen]) -> list[date]:
    """The days with one of them, each once, in the order of time."""
    return sorted({one.touch.day for one in entries})


def touches_of(entries: Iterable[Seen]) -> list[Touch]:
    """What the rules of touch see of them, in the same order."""
    return [one.touch for one in entries]


def interactions(entries: Iterable[Seen]) -> tuple[Entry, ...]:
    """The entries behind a number."""
    return entries_of(Noun.INTERACTION, (one.id for one in entries))


def returns_within(returns: Iterable[Return], span: Span) -> list[Return]:
    """Those on the days of a span, in the order of their ids."""
    return sorted((one for one in returns if one.draft.day in span), key=lambda one: one.id)


def return_entries(returns: Sequence[Return]) -> tuple[Entry, ...]:
    """The entries behind a number."""
    return entries_of(Noun.RETURN, (one.id for one in returns))
