"""What became of my outreaches, by the channel on which each began."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from ror_desktop.domain.entity import known_zone
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.domain.touch import ANSWERED_WITHIN, Touch, answerable_until, exchange_of, has_come
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.summaries import day_at


class Answered(NamedTuple):
    """How many were answered in time, were not, and may still be."""

    answered: int = 0
    unanswered: int = 0
    waiting: int = 0


def of(db: BookDatabase, scope: Scope, span: Span, present: Present, within: timedelta) -> Mapping[Channel, Answered]:
    """The outreaches begun in the span, every channel.

    They are kept for the time for an answer that holds where nobody said otherwise; for another one each exchange is
    gone through anew, which takes seconds in a large book.
    """
    if within == ANSWERED_WITHIN:
        return {channel: _kept(db, scope, channel, span, present) for channel in Channel}
    counts = {channel: [0, 0, 0] for channel in Channel}
    for one in _anew(db, scope, present, within):
        if one.begun.day in span:
            counts[one.begun.channel][one.state] += 1
    return {channel: Answered(*sums) for channel, sums in counts.items()}


def begun_anew(
    db: BookDatabase,
    scope: Scope,
    channel: Channel,
    span: Span,
    present: Present,
    within: timedelta,
    *,
    answered: bool,
) -> list[int]:
    """The interactions that began the outreaches on a channel, for a time for an answer that is not kept."""
    state = 0 if answered else 1
    found = _anew(db, scope, present, within)
    return [one.entry for one in found if one.begun.channel is channel and one.begun.day in span and one.state == state]


def _kept(db: BookDatabase, scope: Scope, channel: Channel, span: Span, present: Present) -> Answered:
    days = (span.first.isoformat(), span.last.isoformat())
    if scope.few:
        sql = f"{_STATES} {_OF_FEW}"
        row = db.row(sql, (present.seconds, present.seconds, scope.listed, channel.value, *days))
    else:
        of_scope, values = scope.sql("o.contact_id")
        sql = f"{_STATES} {_OF_MANY}{of_scope}"
        row = db.row(sql, (present.seconds, present.seconds, channel.value, *days, *values))
    return Answered(*(int(amount or 0) for amount in row or ()))


class _Begun(NamedTuple):
    """An outreach by the interaction that began it; the state is its place in `Answered`."""

    entry: int
    begun: Touch
    state: int


def _anew(db: BookDatabase, scope: Scope, present: Present, within: timedelta) -> Iterator[_Begun]:
    of_scope, values = scope.sql("i.contact_id")
    rows = db.execute_sql(f"{_TOUCHES}{of_scope} ORDER BY i.contact_id", values)
    for _contact, found in groupby(rows, key=itemgetter(0)):
        touches = [(row[-1], _touch(row, present)) for row in found]
        counted = [(entry, one) for entry, one in touches if has_come(one, present.seconds, present.today)]
        for one in exchange_of([touch for _entry, touch in counted], within).outreaches:
            entry, begun = counted[one.begun]
            late = answerable_until(begun, present.home, within) < present.seconds
            yield _Begun(entry, begun, 0 if one.answered is not None else 1 if late else 2)


def _touch(row: tuple[Any, ...], present: Present) -> Touch:
    _contact, at, zone, precision, direction, channel, mark, _entry = row
    precise = precision == "minute"
    day = day_at(at, present.home if precise else known_zone(zone, present.home))
    wants = None if mark is None else bool(mark)
    kind = InteractionKind.CONTACT
    return Touch(at, day, precise, _DIRECTIONS[direction], _CHANNELS[channel], kind, needs_answer=wants)


_DIRECTIONS = {direction.value: direction for direction in Direction}
_CHANNELS = {channel.value: channel for channel in Channel}
_STATES = "SELECT sum(o.until IS NULL), sum(o.until < ?), sum(o.until >= ?)"
_OF_FEW = (
    "FROM json_each(?) g CROSS JOIN contact_outreach o ON o.contact_id = g.value "
    "WHERE o.channel = ? AND o.day BETWEEN ? AND ?"
)
_OF_MANY = "FROM contact_outreach o INDEXED BY contact_outreach_channel WHERE o.channel = ? AND o.day BETWEEN ? AND ?"
_TOUCHES = (
    "SELECT i.contact_id, i.at, i.zone, i.precision, i.direction, i.channel, i.needs_answer, i.id "
    "FROM interaction i INDEXED BY interaction_contact WHERE i.bulk = 0"
)
