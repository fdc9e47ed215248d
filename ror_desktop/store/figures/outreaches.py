"""What became of my outreaches, by the channel on which each began."""

from collections.abc import Mapping
from typing import NamedTuple

from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope


class Answered(NamedTuple):
    """How many were answered in time, were not, and may still be."""

    answered: int = 0
    unanswered: int = 0
    waiting: int = 0


def of(db: BookDatabase, scope: Scope, span: Span, present: Present) -> Mapping[Channel, Answered]:
    """The outreaches begun in the span, every channel; they are kept by the time for an answer that the book names."""
    return {channel: _kept(db, scope, channel, span, present) for channel in Channel}


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


_STATES = "SELECT sum(o.until IS NULL), sum(o.until < ?), sum(o.until >= ?)"
_OF_FEW = (
    "FROM json_each(?) g CROSS JOIN contact_outreach o ON o.contact_id = g.value "
    "WHERE o.channel = ? AND o.day BETWEEN ? AND ?"
)
_OF_MANY = "FROM contact_outreach o INDEXED BY contact_outreach_channel WHERE o.channel = ? AND o.day BETWEEN ? AND ?"
