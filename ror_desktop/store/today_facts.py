"""What the rules of Today look at, kept for each contact of whom there is anything to look at.

The rules are those of `domain.today`. What they say depends on the day and the hour only when it is read: by comparing.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
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

_KINDS = {k.value: k for k in ReturnKind}


class TodayFactsWriter:
    """Brings the facts of the contacts in `stale_summary` in step, once their summaries are.

    The touches of each contact pass by while the summary is made; they are not read a second time.
    """

    def __init__(self, db: BookDatabase, home: ZoneInfo, constants: Constants) -> None:
        self._db = db
        self._home = home
        self._constants = constants
        captured = db.rows(_CAPTURED_AT_EVENTS)
        self._captured: dict[int, int] = dict(captured)
        self._met: dict[int, int] = {i: at for i, at in captured if rules.met_at((), at, home) is not None}
        self._quiet: list[tuple[Any, ...]] = []

    def look_at(self, contact_id: int, counted: list[Touch]) -> None:
        """Take what the rules need from the touches of a contact that count now."""
        heard = {t.day for t in counted if t.direction is not Direction.OUT}
        numbers = self._constants
        if len(heard) >= numbers.days_for_rhythm:
            last = day_text(max(heard))
            for span in rules.quiet_spans(heard, numbers.quiet_at, numbers.days_for_rhythm, numbers.return_window):
                self._quiet.append((contact_id, str(span.start), str(span.end), span.twice_gap, last))
        if contact_id in self._captured or any(t.at_event for t in counted):
            at = rules.met_at(counted, self._captured.get(contact_id), self._home)
            self._met.pop(contact_id, None)
            if at is not None:
                self._met[contact_id] = at

    def write(self) -> None:
        """Write everything; the summaries of these contacts stand already."""
        db = self._db
        for table in ("contact_today", "contact_quiet"):
            db.execute_sql(f"DELETE FROM {table} WHERE contact_id IN (SELECT contact_id FROM stale_summary)")
        own = {i for (i,) in db.rows(_OWN)}
        found = list(self._rows(own, _oldest_thanks(db.rows(_UNTHANKED))))
        db.many(f"INSERT INTO contact_today VALUES ({', '.join('?' * 10)})", found)
        db.many("INSERT INTO contact_quiet VALUES (?, ?, ?, ?, ?)", (row for row in self._quiet if row[0] not in own))

    def _rows(self, own: set[int], thanks: dict[int, date]) -> Iterator[tuple[Any, ...]]:
        quiet = {row[0] for row in self._quiet}
        for contact_id, next_day, resting, rule, waiting, cadence, *more in self._db.execute_sql(_SELECT_FACTS):
            touched, captured, birthday, let_go = more
            if contact_id in own:
                continue
            due = None if cadence is None else self._due(touched, captured, cadence)
            met = None if let_go else self._met.get(contact_id)
            facts = (waiting, met, cadence, due, day_text(thanks.get(contact_id)), _month_day(birthday))
            if contact_id in quiet or any(fact is not None for fact in facts):
                yield (contact_id, next_day, resting, rule, *facts)

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


_OWN = "SELECT id FROM contact INDEXED BY contact_own WHERE own = 1"

_CAPTURED_AT_EVENTS = """
    SELECT c.id, c.captured_at FROM stale_summary s CROSS JOIN contact c ON c.id = s.contact_id
    WHERE +c.captured_event_id IS NOT NULL
"""

_UNTHANKED = """
    SELECT r.contact_id, r.day, r.kind FROM stale_summary s
    CROSS JOIN return_entry r INDEXED BY return_entry_contact ON r.contact_id = s.contact_id
    WHERE r.thanked_on IS NULL AND r.thanks_follow_up_id IS NULL
"""
"""A return that has a follow-up for its thanks is spoken of by that, on its day; or was let go with it."""

_SELECT_FACTS = """
    SELECT c.id, y.next_day, c.resting_until, c.resting_rule, y.waiting_since,
           coalesce(c.cadence_days, k.cadence_days), y.touched_day, c.captured_at, c.birthday, c.let_go_reason <> ''
    FROM stale_summary s
    CROSS JOIN contact c ON c.id = s.contact_id
    CROSS JOIN contact_summary y ON y.contact_id = c.id
    LEFT JOIN circle k ON k.id = c.circle_id
"""
"""CROSS JOIN: from the few contacts that are stale, never from all."""
