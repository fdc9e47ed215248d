"""When to remind of follow-ups that have a time of day: each exactly once, whatever the clock and the laptop do.

What was reminded of is remembered by follow-up and instant: one that is put off, or given another time, is another
reminder. The clock may stand still (sleep), jump ahead, or be set back; an instant is never reminded of twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

LONGEST_WAIT = timedelta(hours=1)
"""Nobody looks further ahead: the clock may be set, and the laptop may sleep."""
PUNCTUAL = timedelta(minutes=5)
"""What is later than this was missed, and is told of in one digest with the others."""
KEPT = timedelta(days=7)
"""How long a given reminder is remembered: a clock that is set back further reminds again."""


class Due(NamedTuple):
    """A follow-up and the instant (UTC) at which it wants to be remembered."""

    at: datetime
    follow_up_id: int


@dataclass(frozen=True, slots=True)
class Reminded:
    """What was reminded of: everything up to the instant `until`, and these by themselves."""

    until: datetime
    given: frozenset[Due] = frozenset()


@dataclass(frozen=True, slots=True)
class Round:
    """What is to be told now, what is remembered from now on, and when to look again.

    `on_time` are told one by one, `missed` in one digest; both by instant.
    """

    on_time: tuple[Due, ...]
    missed: tuple[Due, ...]
    reminded: Reminded
    wait: timedelta


def look(dues: Iterable[Due], reminded: Reminded, now: datetime) -> Round:
    """What is due at `now` and was not reminded of yet.

    `dues` are those of open follow-ups, at least from `reminded.until` (or from now, where the clock was set back)
    to an hour ahead.
    """
    since = min(reminded.until, now)
    ordered = sorted(dues)
    fresh = tuple(due for due in ordered if since < due.at <= now and due not in reminded.given)
    coming = [due.at for due in ordered if due.at > now and due not in reminded.given]
    wait = min(LONGEST_WAIT, coming[0] - now) if coming else LONGEST_WAIT
    known = {due for due in reminded.given if abs(now - due.at) <= KEPT}
    return Round(
        tuple(due for due in fresh if now - due.at <= PUNCTUAL),
        tuple(due for due in fresh if now - due.at > PUNCTUAL),
        Reminded(now, frozenset(known | set(fresh))),
        wait,
    )
