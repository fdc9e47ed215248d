"""Interactions summed up: how many, gives, asks and minutes, by channel, over the weeks or months of a period.

Months that lie wholly in the period come from the counters of all contacts, or of each of the group; what a period
cuts, and weeks, from the index on instants.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from ror_desktop.domain.entity import from_seconds, known_zone, to_seconds
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import OWN, Scope

A_DAY = 86_400
A_MONTH = 2_500
"""So many contacts are looked up as quickly as a month of all contacts is read."""
CHANNELS = {channel.value: channel for channel in Channel}


class Tally(NamedTuple):
    """What some interactions add up to; `unmeasured` are those without minutes."""

    interactions: int = 0
    gives: int = 0
    asks: int = 0
    minutes: int = 0
    unmeasured: int = 0

    def plus(self, other: Sequence[int]) -> "Tally":
        """Both together."""
        return Tally(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


Tallies = dict[Channel, Tally]
"""By channel; those without any interaction may be missing."""


def by_bucket(db: BookDatabase, scope: Scope, buckets: Sequence[Span], present: Present) -> list[Tallies]:
    """The tallies of each bucket, which follow each other without a gap."""
    found: list[Tallies] = [{} for _bucket in buckets]
    whole = {f"{bucket.first:%Y-%m}": place for place, bucket in enumerate(buckets) if is_month(bucket, present.today)}
    for month, channel, *sums in _months(db, scope, sorted(whole)):
        _add(found[whole[month]], channel, sums)
    cut = [place for place, bucket in enumerate(buckets) if place not in whole.values()]
    for place in cut:
        for name, *sums in _minutes_known(db, scope, buckets[place], present):
            _add(found[place], name, sums)
    for place, name, amounts in _days_known(db, scope, [(place, buckets[place]) for place in cut], present):
        _add(found[place], name, amounts)
    return found


def of_months(db: BookDatabase, scope: Scope, months: Sequence[Span], present: Present) -> Tally:
    """What some contacts' interactions add up to in all of these months, of which the first and last may be cut."""
    whole = [f"{one.first:%Y-%m}" for one in months if is_month(one, present.today)]
    found = total(by_bucket(db, scope, [one for one in months if not is_month(one, present.today)], present))
    if whole:
        few = len(scope.ids or ()) < A_MONTH * len(whole)
        sums = db.row(f"{_ADDED} {_OF_FEW if few else _OF_MANY}", (scope.listed, whole[0], whole[-1]))
        found = found.plus(sums or Tally())
    return found


def total(tallies: Sequence[Tallies]) -> Tally:
    """All of them together."""
    found = Tally()
    for by_channel in tallies:
        for one in by_channel.values():
            found = found.plus(one)
    return found


def by_channel(tallies: Sequence[Tallies]) -> Tallies:
    """All buckets together, every channel."""
    found = dict.fromkeys(Channel, Tally())
    for one in tallies:
        for channel, tally in one.items():
            found[channel] = found[channel].plus(tally)
    return found


def is_month(bucket: Span, today: date) -> bool:
    """Whether it is a whole calendar month, or the present one up to today, as the counters have it."""
    after = bucket.last + timedelta(days=1)
    return bucket.first.day == 1 and (after.day == 1 or bucket.last == today)


def start_of(day: date, present: Present) -> int:
    """The first second of a day at home."""
    return to_seconds(datetime(day.year, day.month, day.day, tzinfo=present.home))


def instants_of(span: Span, present: Present) -> tuple[int, int]:
    """The first and last second of a span that have come."""
    return start_of(span.first, present), min(start_of(span.last + timedelta(days=1), present) - 1, present.seconds)


def _months(db: BookDatabase, scope: Scope, months: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    if not months:
        return
    ends = (months[0], months[-1])  # they follow each other: only a first and a last one can be cut
    if scope.ids is None:
        yield from db.rows(_OF_EVERYBODY, (*ends, *ends))
    else:
        yield from db.rows(f"{_SUMS} {_OF_FEW if scope.few else _OF_MANY} {_BY_MONTH}", (scope.listed, *ends))


def _minutes_known(db: BookDatabase, scope: Scope, bucket: Span, present: Present) -> list[tuple[Any, ...]]:
    """Of what is known to the minute; each statement sums up, so that others may run meanwhile."""
    source, values = _source(scope, *instants_of(bucket, present))
    return db.rows(f"SELECT i.channel, {_RAW_SUMS} {source} AND i.precision = 'minute' GROUP BY i.channel", values)


def _days_known(
    db: BookDatabase, scope: Scope, buckets: Sequence[tuple[int, Span]], present: Present
) -> Iterator[tuple[int, str, Sequence[int]]]:
    """Of what is known only by its day, which is that of the zone where it was captured."""
    if not buckets:
        return
    first, last = buckets[0][1].first, buckets[-1][1].last
    margin = 2 * A_DAY
    source, values = _source(scope, start_of(first, present) - margin, start_of(last, present) + 2 * margin)
    sql = (
        f"SELECT i.at, i.zone, i.channel, {_RAW_SUMS} {source} AND i.precision = 'day' GROUP BY i.at, i.zone, i.channel"
    )
    for at, zone, channel, *sums in db.rows(sql, values):
        day = from_seconds(at).astimezone(known_zone(zone, present.home)).date()
        place = next((place for place, bucket in buckets if day in bucket and day <= present.today), None)
        if place is not None:
            yield place, channel, sums


def _source(scope: Scope, first: int, last: int) -> tuple[str, tuple[Any, ...]]:
    if scope.few:
        return _INTERACTIONS_OF_FEW, (scope.listed, first, last)
    of, values = scope.sql("i.contact_id")
    return f"{_INTERACTIONS}{of}", (first, last, *values)


def _add(tallies: Tallies, channel: str, sums: Sequence[int]) -> None:
    key = CHANNELS[channel]
    tallies[key] = tallies.get(key, Tally()).plus(sums)


_SUMS = (
    "SELECT m.month, m.channel, sum(m.incoming + m.outgoing + m.mutual), sum(m.gives), sum(m.asks), sum(m.minutes), "
    "sum(m.unmeasured)"
)
_ADDED = "SELECT " + ", ".join(
    f"coalesce(sum({one}), 0)"
    for one in ("m.incoming + m.outgoing + m.mutual", "m.gives", "m.asks", "m.minutes", "m.unmeasured")
)
_OF_EVERYBODY = f"""
    SELECT month, channel, interactions, gives, asks, minutes, unmeasured FROM month_sums WHERE month BETWEEN ? AND ?
    UNION ALL
    SELECT month, channel, -(incoming + outgoing + mutual), -gives, -asks, -minutes, -unmeasured FROM contact_month
    WHERE contact_id IN ({OWN}) AND month BETWEEN ? AND ?
"""
"""The sums of all contacts, and those of the own card taken off them."""
_BY_MONTH = "GROUP BY m.month, m.channel"
_OF_MANY = (
    "FROM contact_month m INDEXED BY contact_month_sums WHERE m.contact_id IN (SELECT value FROM json_each(?)) "
    "AND m.month BETWEEN ? AND ?"
)
_OF_FEW = "FROM json_each(?) g CROSS JOIN contact_month m ON m.contact_id = g.value WHERE m.month BETWEEN ? AND ?"
_RAW_SUMS = (
    "count(*), sum(i.kind NOT IN ('contact', 'ask')), sum(i.kind = 'ask'), coalesce(sum(i.minutes), 0), "
    "sum(i.minutes IS NULL)"
)
_INTERACTIONS = "FROM interaction i INDEXED BY interaction_at WHERE i.bulk = 0 AND i.at BETWEEN ? AND ?"
_INTERACTIONS_OF_FEW = (
    "FROM json_each(?) g CROSS JOIN interaction i INDEXED BY interaction_contact ON i.contact_id = g.value "
    "WHERE i.bulk = 0 AND i.at BETWEEN ? AND ?"
)
