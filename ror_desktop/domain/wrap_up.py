"""Wrap-up: in which order the people met at an event are gone through, and who comes next.

What is done stands in the book and nowhere else, so that a wrap-up can be left and continued at any time, also by
another way than the wrap-up itself.
"""

import calendar
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.followup import Snooze

STEPS = (Snooze.TOMORROW, Snooze.THREE_DAYS, Snooze.NEXT_WEEK)
"""The days of the keys 1 to 3."""

CADENCES = (7, 14, 30, 90)
"""The cadences, in days, that are one key away."""


RESTS = (1, 3, 6)
"""The months for which somebody can be let rest with one key."""


def rest_until(months: int, today: date) -> date:
    """The same day so many months later, or the last of a shorter month."""
    year, month = divmod(today.month - 1 + months, 12)
    last = calendar.monthrange(today.year + year, month + 1)[1]
    return date(today.year + year, month + 1, min(today.day, last))


def in_order(people: Iterable[MetPerson]) -> tuple[int, ...]:
    """The contacts in the order of the wrap-up: those left to decide first, each group as they were met."""
    return tuple(person.contact_id for person in sorted(people, key=_as_met))


def next_open(order: Sequence[int], settled: Collection[int], current: int) -> int | None:
    """Who comes after `current`: the next one left to decide, from the end round to the start; nothing once all are."""
    at = order.index(current) + 1 if current in order else 0
    return next((one for one in (*order[at:], *order[:at]) if one not in settled and one != current), None)


def _as_met(person: MetPerson) -> tuple[bool, int, int]:
    followed = person.followed
    # Those met on a day whose hour is not known stand at the beginning of that day.
    at = followed.met_at if followed.met_at is not None else (followed.met_day.toordinal() - 719_163) * 86_400
    return person.settled, at, person.contact_id
