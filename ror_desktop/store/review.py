"""Reads of the weekly review, from what is derived: fast however much the book holds.

The rules are those of `domain.review`, said once more in SQL; a test compares the two. Of each step the first are read
that a review could show at most; that is enough (see `chosen_of`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import Noun, from_seconds, to_seconds
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.review import CameBack, Candidate, Chosen, PutIn, ReviewStep, Standing
from ror_desktop.domain.today import Rule, wants_thanks
from ror_desktop.store import followups, rows
from ror_desktop.store.changelog import unquote
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase


@dataclass(frozen=True, slots=True)
class Period:
    """From which day on is looked back, and when it is now."""

    since: date
    now: int
    today: date
    home: ZoneInfo

    @property
    def start(self) -> int:
        """The first second of the first day."""
        return to_seconds(datetime(self.since.year, self.since.month, self.since.day, tzinfo=self.home))

    @property
    def end(self) -> int:
        """The first second of tomorrow."""
        day = self.today + timedelta(days=1)
        return to_seconds(datetime(day.year, day.month, day.day, tzinfo=self.home))


def came_back(db: BookDatabase, at: Period) -> list[CameBack]:
    """The returns of the period, newest first."""
    sql = (
        "SELECT r.id, c.id, c.display_name, r.day, r.kind, r.thanked_on FROM return_entry r "
        "JOIN contact c ON c.id = r.contact_id WHERE r.day BETWEEN ? AND ? AND c.own = 0 ORDER BY r.day DESC, r.id DESC"
    )
    found = db.rows(sql, (at.since.isoformat(), at.today.isoformat()))
    return [
        CameBack(
            i, who, name, date.fromisoformat(day), ReturnKind(kind), thanked is None and wants_thanks(ReturnKind(kind))
        )
        for i, who, name, day, kind, thanked in found
    ]


def put_in(db: BookDatabase, at: Period) -> PutIn:
    """What I gave in the period."""
    contacts, gives = db.rows(_PUT_IN, (at.start, at.start, at.now, at.end))[0]
    return PutIn(int(contacts), int(gives or 0))


def candidates(
    db: BookDatabase, at: Period, most: int, quiet_at: int, fading_at: int
) -> dict[ReviewStep, list[Candidate]]:
    """The first people of each step."""
    values = {":today": f"'{at.today}'", ":most": most, ":quiet": quiet_at, ":fading": fading_at}
    return {
        ReviewStep.THANKS: _to_thank(db, values)[:most],
        ReviewStep.PROMISES: _missed(db, at)[:most],
        ReviewStep.WAITING: [
            Candidate(i, since=since, about=about or 0) for i, since, about in db.rows(_filled(_WAITING, values))
        ],
        ReviewStep.FADING: [_quiet(row) for row in db.rows(_filled(_QUIET.format(within=_FADING), values))],
        ReviewStep.REST: [_quiet(row) for row in db.rows(_filled(_QUIET.format(within=_SILENT), values))],
    }


def missed(db: BookDatabase, at: Period) -> list[tuple[int, int, date]]:
    """Promises that were missed, oldest first: id, contact, and the day first agreed on."""
    day, since = at.today.isoformat(), at.since.isoformat()
    found = [(i, who, date.fromisoformat(agreed)) for i, who, agreed in db.rows(_OPEN_PROMISES, (day,))]
    for i, who, agreed, done_at in db.rows(_DONE_PROMISES, (at.start, at.end, day)):
        done = from_seconds(done_at).astimezone(at.home).date().isoformat()
        if done > agreed and since <= done <= day:
            found.append((i, who, date.fromisoformat(agreed)))
    return sorted(found, key=lambda one: (one[2], one[1], one[0]))


def standings(db: BookDatabase, ids: Sequence[int]) -> dict[int, Standing]:
    """How these contacts stand; those that are gone are left out."""
    found: dict[int, Standing] = {}
    for marks, portion in rows.chunks(ids):
        for contact_id, thanks, waiting, touched, step, day, cadence, circle, resting, gone in db.rows(
            _STANDINGS.format(marks=marks), portion
        ):
            found[contact_id] = Standing(
                day_of(thanks), waiting, touched, step, day_of(day), cadence, circle, day_of(resting), bool(gone)
            )
    return found


def names(db: BookDatabase, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Name and UUID, in hexadecimal, of those of these contacts that are there."""
    found: dict[int, tuple[str, str]] = {}
    for marks, portion in rows.chunks(ids):
        sql = f"SELECT id, display_name, uuid FROM contact WHERE own = 0 AND id IN ({marks})"
        found.update((i, (name, bytes(uuid).hex())) for i, name, uuid in db.rows(sql, portion))
    return found


def abouts(db: BookDatabase, people: Sequence[Chosen]) -> dict[int, str]:
    """The UUID, in hexadecimal, of what each of these contacts is shown for, also where it was deleted."""
    found: dict[int, str] = {}
    for step, noun in _ABOUT.items():
        ids = {one.candidate.about: one.contact_id for one in people if one.step is step}
        found.update((ids[i], uuid) for i, uuid in uuids(db, noun, list(ids)).items())
    return found


def uuids(db: BookDatabase, noun: Noun, ids: Sequence[int]) -> dict[int, str]:
    """The UUIDs, in hexadecimal, of those of these rows that are in the book, or were deleted and can come back."""
    found: dict[int, str] = {}
    for marks, portion in rows.chunks(ids):
        deleted = (
            "SELECT row_id, json_extract(image, '$.uuid') FROM change_log "
            f"WHERE table_name = ? AND operation = 'D' AND row_id IN ({marks})"
        )
        logged = db.rows(deleted, (noun.value, *portion))
        found.update((i, unquote(uuid).hex()) for i, uuid in logged)
        found.update((i, bytes(uuid).hex()) for i, uuid in db.rows(_UUIDS.format(noun, marks), portion))
    return found


def follow_ups(db: BookDatabase, ids: Sequence[int]) -> dict[int, FollowUp]:
    """Follow-ups by id."""
    return followups.many(db, ids)


def first_day(db: BookDatabase, home: ZoneInfo) -> date | None:
    """The day on which the first contact was added."""
    found = db.value("SELECT min(captured_at) FROM contact WHERE own = 0")
    return None if found is None else from_seconds(found).astimezone(home).date()


def _missed(db: BookDatabase, at: Period) -> list[Candidate]:
    oldest: dict[int, Candidate] = {}
    for follow_up, who, agreed in missed(db, at):
        oldest.setdefault(who, Candidate(who, day=agreed, about=follow_up))
    return list(oldest.values())


def _to_thank(db: BookDatabase, values: Mapping[str, object]) -> list[Candidate]:
    """Oldest first, each contact once: thanks without a follow-up, and those whose follow-up is due."""
    found = [_thanks(row) for sql in (_THANKS, _THANKS_TO_DO) for row in db.rows(_filled(sql, values))]
    oldest: dict[int, Candidate] = {}
    for one in sorted(found, key=lambda c: (c.day or date.max, c.contact_id, c.about)):
        oldest.setdefault(one.contact_id, one)
    return list(oldest.values())


def _filled(sql: str, values: Mapping[str, object]) -> str:
    """The statement with its day and its numbers, which are no text that anybody typed."""
    for name, value in values.items():
        sql = sql.replace(name, str(value))
    return sql


def _thanks(row: Sequence[Any]) -> Candidate:
    contact_id, day, about, kind = row
    return Candidate(contact_id, day=day_of(day), about=about or 0, kind=ReturnKind(kind) if kind else None)


def _quiet(row: Sequence[Any]) -> Candidate:
    contact_id, heard, twice = row
    return Candidate(contact_id, day=day_of(heard), twice_gap=twice)


_AWAKE = "(t.resting_until IS NULL OR t.resting_until <= :today OR t.resting_rule > {rule})"
_KINDS = ", ".join(repr(kind.value) for kind in ReturnKind if wants_thanks(kind))
_FIRST = (
    "(SELECT r.{0} FROM return_entry r WHERE r.contact_id = t.contact_id AND r.day = t.thanks_day "
    f"AND r.thanked_on IS NULL AND r.thanks_follow_up_id IS NULL AND r.kind IN ({_KINDS}) ORDER BY r.id LIMIT 1)"
)
_THANKS_TO_DO = f"""
    SELECT r.contact_id, r.day, r.id, r.kind FROM return_entry r JOIN follow_up f ON f.id = r.thanks_follow_up_id
    WHERE r.thanks_follow_up_id IS NOT NULL AND r.thanked_on IS NULL AND r.day <= :today AND r.kind IN ({_KINDS})
    AND f.state = 'open' AND f.due_day <= :today
    AND r.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)
    ORDER BY r.day, r.contact_id, r.id
"""
"""Thanks that have a follow-up are due on its day; whoever let it go has decided."""

_THANKS = (
    f"SELECT t.contact_id, t.thanks_day, {_FIRST.format('id')}, {_FIRST.format('kind')} "
    "FROM contact_today t INDEXED BY contact_today_thanks WHERE t.thanks_day <= :today "
    f"AND {_AWAKE.format(rule=Rule.THANKS.value)} ORDER BY t.thanks_day, t.contact_id LIMIT :most"
)
_WAITING = (
    "SELECT t.contact_id, t.waiting_since, (SELECT i.id FROM interaction i WHERE i.contact_id = t.contact_id "
    "AND i.at = t.waiting_since AND i.direction = 'in' AND i.bulk = 0 ORDER BY i.id LIMIT 1) "
    "FROM contact_today t INDEXED BY contact_today_waiting WHERE t.waiting_since IS NOT NULL "
    f"AND {_AWAKE.format(rule=Rule.WAITING.value)} ORDER BY t.waiting_since, t.contact_id LIMIT :most"
)
_TIMES = "2 * (julianday(:today) - julianday(q.heard_day))"
_FADING = f"{_TIMES} >= :quiet * q.twice_gap AND {_TIMES} <= :fading * q.twice_gap"
_SILENT = f"{_TIMES} > :fading * q.twice_gap"
_QUIET = (
    "SELECT q.contact_id, q.heard_day, q.twice_gap FROM contact_quiet q INDEXED BY contact_quiet_until "
    "CROSS JOIN contact_today t ON t.contact_id = q.contact_id "
    "WHERE q.until_day >= :today AND q.from_day <= :today AND t.next_day IS NULL AND {within} "
    f"AND {_AWAKE.format(rule=Rule.QUIET.value)} ORDER BY {_TIMES} / q.twice_gap DESC, q.contact_id LIMIT :most"
)
"""Of those who are quiet, whoever has a follow-up has a next step already."""

_OPEN_PROMISES = """
    SELECT f.id, f.contact_id, f.original_day FROM follow_up f INDEXED BY follow_up_open
    WHERE f.state = 'open' AND f.promised = 1 AND f.original_day < ?
    AND f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)
"""
_ABOUT = {
    ReviewStep.THANKS: Noun.RETURN,
    ReviewStep.PROMISES: Noun.FOLLOW_UP,
    ReviewStep.WAITING: Noun.INTERACTION,
}
_UUIDS = 'SELECT id, uuid FROM "{}" WHERE id IN ({})'
_DONE_PROMISES = """
    SELECT f.id, f.contact_id, f.original_day, f.done_at FROM follow_up f
    WHERE f.state = 'done' AND f.promised = 1 AND f.done_at >= ? AND f.done_at < ? AND f.original_day < ?
    AND f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)
"""
_GIVES = ", ".join(repr(kind.value) for kind in InteractionKind if kind.give)
_PUT_IN = f"""
    SELECT count(DISTINCT i.contact_id), sum(i.kind IN ({_GIVES}))
    FROM contact_summary s INDEXED BY contact_summary_touched
    CROSS JOIN interaction i ON i.contact_id = s.contact_id
    WHERE s.touched_at >= ? AND i.at >= ? AND i.direction <> 'in' AND i.bulk = 0
    AND (i.at <= ? OR (i.precision = 'day' AND i.at < ?))
    AND s.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)
"""
_STANDINGS = """
    SELECT c.id, t.thanks_day, s.waiting_since, s.touched_at, s.next_id, s.next_day, c.cadence_days, c.circle_id,
           c.resting_until, c.let_go_reason <> ''
    FROM contact c LEFT JOIN contact_summary s ON s.contact_id = c.id LEFT JOIN contact_today t ON t.contact_id = c.id
    WHERE c.id IN ({marks})
"""
