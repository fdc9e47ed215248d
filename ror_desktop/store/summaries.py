"""The derived summary of each contact: what lists, Today and Returns need without reading a million entries.

The rules are those of `domain.touch`; here they are fed with rows. Contacts are named by the table `stale_summary`,
so that a thousand imported contacts cost one statement each and not a thousand.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from ror_desktop.domain import touch as rules
from ror_desktop.domain.entity import from_seconds, known_zone, to_seconds
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.measures.inputs import Constants
from ror_desktop.domain.touch import Touch, TouchSummary
from ror_desktop.store import constants
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.today_facts import Row, StaleContact, TodayFacts

_CHANNELS = {c.value: c for c in Channel}
_DIRECTIONS = {d.value: d for d in Direction}
_KINDS = {k.value: k for k in InteractionKind}
_MARKS = {None: None, 0: False, 1: True}


def refresh(db: BookDatabase, now: datetime, home: ZoneInfo) -> None:
    """Bring the summaries of the contacts in `stale_summary` in step; the caller empties that table."""
    numbers = constants.of_book(db)
    facts = TodayFacts(db, home, numbers)
    counters = _Counters([], [])
    found = dict(_summed_up(db, now, home, numbers, counters, facts))
    touches = {i: (_text(one.touched_day), one.waiting_since) for i, one in found.items()}
    summaries = [_summary_row(one, found.get(one.id, _NOTHING)) for one in facts.contacts.values()]
    _write_differing(db, "contact_summary", 1, summaries)
    _write_differing(db, "contact_today", 1, list(facts.rows(touches)))
    _write_differing(db, "contact_quiet", 2, facts.quiet)
    _write_differing(db, "contact_month", 3, counters.months)
    _write_differing(db, "contact_outreach", 2, counters.outreaches)


class _Counters(NamedTuple):
    """Rows of what is counted by month, and of outreaches."""

    months: list[Row]
    outreaches: list[Row]


def _write_differing(db: BookDatabase, table: str, key: int, rows: Sequence[Row]) -> None:
    """Make what stands there of these contacts the rows: of the hundreds of a long history, one or two differ.

    So many columns, the first ones, are the `key`. Of a row that is there only the columns that differ are written: the
    indexes of the others need not be touched.
    """
    cursor = db.execute_sql(f"SELECT * FROM {table} WHERE contact_id IN ({_STALE})")
    before = {row[:key]: row for row in cursor.fetchall()}
    columns = [column[0] for column in cursor.description]
    new: dict[tuple[int, ...], list[Row]] = defaultdict(list)
    changed: dict[tuple[int, ...], list[Row]] = defaultdict(list)
    for row in rows:
        old = before.pop(row[:key], None)
        if old is None:
            filled = tuple([place for place, value in enumerate(row) if value is not None])
            new[filled].append(tuple([row[place] for place in filled]))
        elif old != row:
            places = tuple(place for place, value in enumerate(row) if value != old[place])
            changed[places].append((*(row[place] for place in places), *row[:key]))
    where = " AND ".join(f"{column} = ?" for column in columns[:key])
    if before:
        db.many(f"DELETE FROM {table} WHERE {where}", list(before))
    for places, values in changed.items():
        db.many(f"UPDATE {table} SET {', '.join(f'{columns[p]} = ?' for p in places)} WHERE {where}", values)
    for places, values in new.items():
        names, marks = ", ".join(columns[p] for p in places), ", ".join("?" * len(places))
        db.many(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)


def differences(db: BookDatabase, now: datetime, home: ZoneInfo) -> list[str]:
    """Which contacts in `stale_summary` have another summary than they ought to have; makes it anew to see."""
    before = _snapshot(db)
    refresh(db, now, home)
    differing = before ^ _snapshot(db)
    return [f"contact {contact_id}: summary" for contact_id in sorted({row[0] for row in differing})]


def wrong_sums(db: BookDatabase) -> list[str]:
    """Whether the months of all contacts together are other than the sums of each contact's."""
    kept = set(db.rows("SELECT * FROM month_sums"))
    return ["month_sums: not the sums of contact_month"] if kept != set(db.rows(_SUM_MONTHS)) else []


def _snapshot(db: BookDatabase) -> set[tuple[Any, ...]]:
    rows = db.rows(f"SELECT * FROM contact_summary WHERE contact_id IN ({_STALE})")
    others = (db.rows(f"SELECT * FROM {table} WHERE contact_id IN ({_STALE})") for table in _OTHERS)
    return {*rows, *(row for found in others for row in found)}


def mark_due(db: BookDatabase, now: datetime, home: ZoneInfo) -> None:
    """Mark as stale whose interactions have come out of the future; and everybody, where the home zone is another."""
    if not behind(db, now, home):
        return
    if db.value("SELECT zone FROM derived_state") != home.key:
        db.execute_sql("INSERT OR IGNORE INTO stale_summary SELECT id FROM contact")
        db.execute_sql("UPDATE derived_state SET zone = ?", (home.key,))
        return
    db.execute_sql(_MARK_MOVED, (to_seconds(now), now.astimezone(home).date().isoformat()))


def behind(db: BookDatabase, now: datetime, home: ZoneInfo) -> bool:
    """Whether time alone has changed something: an interaction came out of the future, or the home zone is another.

    Or went back into the future, where a wrong clock was put right.
    """
    return bool(db.value(_BEHIND, (to_seconds(now), now.astimezone(home).date().isoformat(), home.key)))


def _summed_up(
    db: BookDatabase,
    now: datetime,
    home: ZoneInfo,
    numbers: Constants,
    counters: _Counters,
    facts: TodayFacts,
) -> Iterator[tuple[int, TouchSummary]]:
    """What the touches of each contact come to; the rows of other tables go to `counters` and `facts` on the way."""
    for contact_id, rows in groupby(db.execute_sql(_SELECT_TOUCHES), key=itemgetter(0)):
        contact = facts.contacts.get(contact_id)
        if contact is None:  # of nobody, in a damaged book
            continue
        counted, future = rules.parted(_touches(rows, home), now, home)
        exchange = rules.exchange_of(counted, numbers.answered_within)
        counters.months.extend(_month_rows(contact_id, counted))
        counters.outreaches.extend(_outreach_rows(contact_id, counted, exchange, home, numbers))
        facts.look_at(contact, counted)
        yield contact_id, rules.summarised(counted, future, exchange, home)


def _summary_row(contact: StaleContact, found: TouchSummary) -> Row:
    """As it stands in `contact_summary`; every contact has one."""
    return (
        contact.id,
        found.touched_at,
        _text(found.touched_day),
        found.heard_at,
        _text(found.heard_day),
        found.first_at,
        _text(found.first_day),
        found.waiting_since,
        contact.next_id,
        contact.next_day,
        contact.next_time,
        found.future_at,
    )


def _touches(rows: Iterable[tuple[Any, ...]], home: ZoneInfo) -> Iterator[Touch]:
    for _contact, at, zone, precision, direction, channel, kind, minutes, mark, event_id in rows:
        precise = precision == "minute"
        day = day_at(at, home if precise else known_zone(zone, home))
        yield Touch(
            at,
            day,
            precise,
            _DIRECTIONS[direction],
            _CHANNELS[channel],
            _KINDS[kind],
            minutes,
            False,
            _MARKS[mark],
            event_id is not None,
        )


def day_at(at: int, zone: ZoneInfo) -> date:
    """The calendar day at an instant; the offset of each day is asked once, a day that changes it is looked at well."""
    offset = _offset(at // _DAY, zone)
    if offset is None:
        return from_seconds(at).astimezone(zone).date()
    return date.fromordinal(_EPOCH + (at + offset) // _DAY)


@lru_cache(maxsize=8192)
def _offset(day: int, zone: ZoneInfo) -> int | None:
    """The zone's offset from UTC in seconds, all through a day of UTC; nothing where it changes in it."""
    try:
        first, last = (from_seconds(day * _DAY + second).astimezone(zone).utcoffset() for second in (0, _DAY - 1))
    except OverflowError:  # the first or the last day that there is
        return None
    return int(first.total_seconds()) if first is not None and first == last else None


_MOVED = """
    SELECT contact_id FROM contact_summary WHERE future_at <= ?1
    UNION ALL SELECT contact_id FROM contact_summary WHERE touched_at > ?1 AND touched_day > ?2
"""
_MARK_MOVED = f"INSERT OR IGNORE INTO stale_summary {_MOVED}"
_BEHIND = f"SELECT EXISTS ({_MOVED}) OR (SELECT zone FROM derived_state) <> ?3"
_DAY = 24 * 60 * 60
_EPOCH = date(1970, 1, 1).toordinal()


def _month_rows(contact_id: int, counted: Iterable[Touch]) -> Iterator[tuple[Any, ...]]:
    for (month, channel), c in rules.months_of(counted).items():
        yield (
            contact_id,
            month,
            channel.value,
            len(c.days),
            c.incoming,
            c.outgoing,
            c.mutual,
            c.gives,
            c.asks,
            c.minutes,
            c.unmeasured,
        )


def _outreach_rows(
    contact_id: int, counted: Sequence[Touch], exchange: rules.Exchange, home: ZoneInfo, numbers: Constants
) -> Iterator[tuple[Any, ...]]:
    for one in exchange.outreaches:
        begun = counted[one.begun]
        until = rules.answerable_until(begun, home, numbers.answered_within) if one.answered is None else None
        yield contact_id, begun.at, begun.day.isoformat(), begun.channel.value, until


def _text(day: Any) -> str | None:
    return None if day is None else day.isoformat()


_NOTHING = TouchSummary()
_STALE = "SELECT contact_id FROM stale_summary"
_SUM_MONTHS = """
    SELECT month, channel, sum(incoming + outgoing + mutual), sum(gives), sum(asks), sum(minutes), sum(unmeasured)
    FROM contact_month INDEXED BY contact_month_sums GROUP BY month, channel
"""
_OTHERS = ("contact_month", "contact_outreach", "contact_today", "contact_quiet")

_SELECT_TOUCHES = """
    SELECT i.contact_id, i.at, i.zone, i.precision, i.direction, i.channel, i.kind, i.minutes, i.needs_answer,
           i.event_id
    FROM stale_summary s CROSS JOIN interaction i ON i.contact_id = s.contact_id
    WHERE +i.bulk = 0
    ORDER BY s.contact_id
"""
"""The plus keeps the planner from indexing all interactions by `bulk` for the sake of a few contacts."""
