"""Periods that numbers are looked at in: which days they hold, and the months or weeks they are drawn in.

A period never reaches beyond today: what lies in the future does not count, so "this year" ends today.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ror_desktop.domain.measures.inputs import Span, window
from ror_desktop.messages import Message, translate

WEEKS_UPTO = 92
"""Days of the longest period that is drawn in weeks: a quarter."""


class PeriodKind(StrEnum):
    """The periods that are offered; `OWN` has days of its own."""

    DAYS_30 = "30-days"
    DAYS_90 = "90-days"
    DAYS_365 = "365-days"
    THIS_QUARTER = "this-quarter"
    LAST_QUARTER = "last-quarter"
    THIS_YEAR = "this-year"
    LAST_YEAR = "last-year"
    ALL = "all"
    OWN = "own"

    @property
    def words(self) -> Message:
        """What it is called."""
        return _WORDS[self]


class Grain(StrEnum):
    """What a period is divided into."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first to the last, both included, and what they are called."""

    kind: PeriodKind
    span: Span

    @property
    def grain(self) -> Grain:
        """Weeks up to a quarter, months beyond."""
        return Grain.WEEK if days_in(self.span) <= WEEKS_UPTO else Grain.MONTH

    @property
    def buckets(self) -> tuple[Span, ...]:
        """The weeks (from Monday) or months of the period in order; the first and last may be cut by its edges."""
        return buckets_of(self.span, self.grain)


def buckets_of(span: Span, grain: Grain) -> tuple[Span, ...]:
    """The weeks (from Monday) or months of a span in order; the first and last may be cut by its edges."""
    return tuple(_buckets(span, grain))


def days_in(span: Span) -> int:
    """How many days it has."""
    return (span.last - span.first).days + 1


def period_of(kind: PeriodKind, today: date, beginning: date, own: Span | None = None) -> Period:
    """The period as it is today. `beginning` is the first day that anything is known of, for `ALL`.

    Own days are put in order and end today at the latest; without them `OWN` is all.
    """
    if kind is PeriodKind.OWN and own is not None:
        first, last = min(own), min(max(own), today)
        return Period(kind, Span(min(first, last), last))
    return Period(kind, _span_of(kind, today, beginning))


def bucket_of(day: date, buckets: tuple[Span, ...]) -> int | None:
    """The place of the bucket that holds a day; nothing outside."""
    return next((place for place, one in enumerate(buckets) if day in one), None)


_WORDS = {
    PeriodKind.DAYS_30: translate("Period", "Last 30 days"),
    PeriodKind.DAYS_90: translate("Period", "Last 90 days"),
    PeriodKind.DAYS_365: translate("Period", "Last 365 days"),
    PeriodKind.THIS_QUARTER: translate("Period", "This quarter"),
    PeriodKind.LAST_QUARTER: translate("Period", "Last quarter"),
    PeriodKind.THIS_YEAR: translate("Period", "This year"),
    PeriodKind.LAST_YEAR: translate("Period", "Last year"),
    PeriodKind.ALL: translate("Period", "All time"),
    PeriodKind.OWN: translate("Period", "Days of your own"),
}


def _span_of(kind: PeriodKind, today: date, beginning: date) -> Span:
    quarter = today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1)
    year = today.replace(month=1, day=1)
    match kind:
        case PeriodKind.DAYS_30:
            return window(today, 30)
        case PeriodKind.DAYS_90:
            return window(today, 90)
        case PeriodKind.DAYS_365:
            return window(today, 365)
        case PeriodKind.THIS_QUARTER:
            return Span(quarter, today)
        case PeriodKind.LAST_QUARTER:
            before = quarter - timedelta(days=1)
            return Span(before.replace(month=before.month - 2, day=1), before)
        case PeriodKind.THIS_YEAR:
            return Span(year, today)
        case PeriodKind.LAST_YEAR:
            before = year - timedelta(days=1)
            return Span(before.replace(month=1, day=1), before)
        case _:
            return Span(min(beginning, today), today)


def _buckets(span: Span, grain: Grain) -> Iterator[Span]:
    first = span.first
    while first <= span.last:
        last = min(_end_of(first, grain), span.last)
        yield Span(first, last)
        first = last + timedelta(days=1)


def _end_of(day: date, grain: Grain) -> date:
    if grain is Grain.WEEK:
        return day + timedelta(days=6 - day.weekday())
    following = day.replace(day=28) + timedelta(days=4)
    return following - timedelta(days=following.day)
