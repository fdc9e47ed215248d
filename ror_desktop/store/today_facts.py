"""What the rules of Today look at, kept for each contact of whom there is anything to look at.

The rules are those of `domain.today`. What they say depends on the day and the hour only when it is read: by comparing.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain import today as rules
from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.measures.inputs import Constants
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.touch import Touch
from ror_desktop.store.convert import day_of, day_text
from ror_desktop.store.database import BookDatabase

Row = tuple[Any, ...]
TouchFacts = tuple[str | None, int | None]
"""The day of the last touch, and since when they have been waiting for an answer."""

_KINDS = {k.value: k for k in ReturnKind}
_UNTOUCHED: TouchFacts = (None, None)


class StaleContact(NamedTuple):
    """What of a contact in `stale_summary` stands on itself: its next step, and what the rules of Today ask for."""

    id: int
    next_id: int | None
    next_day: str | None
    next_time: str | None
    own: int
    at_event: int
    """Whether it was captured at an event."""
    captured_at: int
    resting_until: str | None
    resting_rule: int | None
    cadence_days: int | None
    birthday: str
    let_go: int


class TodayFacts:
    """The facts of the contacts in `stale_summary`; the touches of each pass by while its summary is made."""

    def __init__(self, db: BookDatabase, home: ZoneInfo, constants: Constants) -> None:
        self._home = home
        self._constants = constants
        self.contacts = {row[0]: StaleContact(*row) for row in db.execute_sql(_CONTACTS)}
        self._thanks = _oldest_thanks(db.rows(_UNTHANKED))
        self._met: dict[int, int] = {}
        for one in self.contacts.values():
            if one.at_event and rules.met_at((), one.captured_at, home) is not None:
                self._met[one.id] = one.captured_at
        self.quiet: list[Row] = []

    def look_at(self, contact: StaleContact, counted: list[Touch]) -> None:
        """Take what the rules need from the touches of a contact that count now."""
        heard = {t.day for t in counted if t.direction is not Direction.OUT}
        numbers = self._constants
        if len(heard) >= numbers.days_for_rhythm and not contact.own and not contact.let_go:
            last = day_text(max(heard))
            for span in rules.quiet_spans(heard, numbers.quiet_at, numbers.days_for_rhythm, numbers.return_window):
                self.quiet.append((contact.id, str(span.start), str(span.end), span.twice_gap, last))
        if contact.at_event or any(t.at_event for t in counted):
            at = rules.met_at(counted, contact.captured_at if contact.at_event else None, self._home)
            self._met.pop(contact.id, None)
            if at is not None:
                self._met[contact.id] = at

    def rows(self, touches: Mapping[int, TouchFacts]) -> Iterator[Row]:
        """The facts of those of whom there are any; `touches` say when each was touched, and waits since."""
        quiet = {row[0] for row in self.quiet}
        for one in self.contacts.values():
            if one.own:
                continue
            touched, waiting = touches.get(one.id, _UNTOUCHED)
            due = met = None  # whoever was let go is asked for by no cadence, and by no event
            if not one.let_go:
                due = None if one.cadence_days is None else self._due(touched, one.captured_at, one.cadence_days)
                met = self._met.get(one.id)
            thanks = day_text(self._thanks.get(one.id))
            facts = (waiting, met, one.cadence_days, due, thanks, _month_day(one.birthday))
            if one.id in quiet or any(fact is not None for fact in facts):
                yield (one.id, one.next_day, one.resting_until, one.resting_rule, *facts)

    def _due(self, touched: str | None, captured: int, days: int) -> str:
        from ror_desktop.domain.cadence import due_day  # a start where nothing is stale does without

        anchor = day_of(touched) or from_seconds(captured).astimezone(self._home).date()
        return due_day(anchor, days).isoformat()


def _oldest_thanks(entries: Iterable[tuple[Any, ...]]) -> dict[int, date]:
    found: dict[int, list[tuple[date, ReturnKind, date | None]]] = {}
    for contact_id, day, kind in entries:
        found.setdefault(contact_id, []).append((date.fromisoformat(day), _KINDS[kind], None))
    due = ((contact_id, rules.thanks_due(returns)) for contact_id, returns in found.items())
    return {contact_id: day for contact_id, day in due if day is not None}


def _month_day(birthday: str) -> str | None:
    found = partial_date(birthday) if birthday else None
    if found is None or found.text or found.month is None or found.day is None:
        return None
    return f"{found.month:02d}-{found.day:02d}"


_UNTHANKED = """
    SELECT r.contact_id, r.day, r.kind FROM stale_summary s
    CROSS JOIN return_entry r INDEXED BY return_entry_contact ON r.contact_id = s.contact_id
    WHERE r.thanked_on IS NULL AND r.thanks_follow_up_id IS NULL
"""
"""A return that has a follow-up for its thanks is spoken of by that, on its day; or was let go with it."""

_CONTACTS = """
    SELECT c.id, f.id, f.due_day, f.due_time, c.own, c.captured_event_id IS NOT NULL, c.captured_at, c.resting_until,
           c.resting_rule, coalesce(c.cadence_days, k.cadence_days), c.birthday, c.let_go_reason <> ''
    FROM stale_summary s
    CROSS JOIN contact c ON c.id = s.contact_id
    LEFT JOIN circle k ON k.id = c.circle_id
    LEFT JOIN follow_up f ON f.id = (
        SELECT n.id FROM follow_up n INDEXED BY follow_up_contact WHERE n.contact_id = c.id AND n.state = 'open'
        ORDER BY n.due_day, n.due_time, n.id LIMIT 1
    )
    ORDER BY s.contact_id
"""
"""Of two follow-ups on one day the one for the whole day comes first (NULL is least).

CROSS JOIN: from the few contacts that are stale, never from all; INDEXED BY: or every open follow-up would be read, for
each contact, to save the sorting.
"""
