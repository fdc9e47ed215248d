"""Between columns and domain values: days, instants, money. SQLite keeps days as ISO text and instants as seconds."""

from datetime import date, datetime, time, timedelta
from typing import Any

from ror_desktop.domain.entity import Moment, Money, Precision, from_seconds, to_seconds


def day_text(day: date | None) -> str | None:
    """A day as the book keeps it."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """The day that `day_text` wrote."""
    return date.fromisoformat(text) if text else None


def time_text(value: time | None) -> str | None:
    """Wall-clock time to the minute, "HH:MM"."""
    return None if value is None else value.strftime("%H:%M")


def time_of(text: str | None) -> time | None:
    """The time that `time_text` wrote."""
    return time.fromisoformat(text) if text else None


def moment_columns(moment: Moment) -> dict[str, Any]:
    """The three columns of a moment."""
    return {"at": to_seconds(moment.at), "zone": moment.zone, "precision": moment.precision.value}


def moment_of(at: int, zone: str, precision: str) -> Moment:
    """The moment of its three columns."""
    return Moment(from_seconds(at), zone, Precision(precision))


COME = "at <= ? AND (at <= ? OR precision = 'day')"
"""May no longer lie in the future; for the values of `come_by`. Whether it counts, `domain.touch.counts` says.

What is known by its day stands at noon there, and counts from that day's morning on.
"""


def come_by(now: datetime) -> tuple[int, int]:
    """The values of `COME`. Noon of a day that has begun at home is nowhere further away than two days."""
    return to_seconds(now + timedelta(days=2)), to_seconds(now)


def money_of(minor: int | None, currency: str) -> Money | None:
    """The amount, where there is one."""
    return None if minor is None else Money(minor, currency)


def money_columns(money: Money | None, amount: str) -> dict[str, Any]:
    """The two columns of an amount; `amount` is the name of the one in cents."""
    return {amount: None if money is None else money.minor, "currency": "" if money is None else money.currency}
