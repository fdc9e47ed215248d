"""Who needs me today, read from what is derived: how many each rule finds, and the first of them.

The rules are those of `domain.today`, said once more in SQL; a test compares the two. A contact stands under the first
rule that applies: every statement leaves out those of the rules before it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ror_desktop.domain import today as rules
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.today import DoneToday, Group, Rule, TodayGroup, TodayLine
from ror_desktop.store import constants, followups
from ror_desktop.store.convert import day_of
from ror_desktop.store.database import BookDatabase


@dataclass(frozen=True, slots=True)
class Instant:
    """Now in seconds, the day that it is in the home zone, and after how many seconds a message waits too long."""

    now: int
    today: date
    target: int = rules.WAITED


def instant(db: BookDatabase, now: datetime, home: ZoneInfo) -> Instant:
    """What the rules compare with."""
    target = int(constants.of_book(db).answer_target.total_seconds())
    return Instant(to_seconds(now), now.astimezone(home).date(), target)


def groups(db: BookDatabase, at: Instant, most: Mapping[Group, int]) -> list[TodayGroup]:
    """The groups that hold anything, in the order of the rules; of each at most so many lines."""
    found = [
        _follow_ups(db, Group.OVERDUE, f"< '{at.today}'", most),
        _follow_ups(db, Group.DUE, f"= '{at.today}'", most),
        *(_by_rule(db, at, group, most) for group in _RULES),
    ]
    return [group for group in found if group.total]


def promised(db: BookDatabase, today: date) -> int:
    """How many of the follow-ups that are overdue or due were promised."""
    sql = (
        "SELECT count(*) FROM follow_up f INDEXED BY follow_up_open "
        f"WHERE f.state = 'open' AND f.due_day <= ? AND f.promised = 1 AND {_NOT_OWN}"
    )
    return int(db.value(sql, (today.isoformat(),)))


def waiting(db: BookDatabase, most: int) -> tuple[int, list[str]]:
    """How many wait for an answer, however short a time and also if they were put off; the names of the first."""
    among = "FROM contact_today t INDEXED BY contact_today_waiting CROSS JOIN contact c ON c.id = t.contact_id"
    where = "WHERE t.waiting_since IS NOT NULL"
    amount = int(db.value(f"SELECT count(*) {among} {where}"))
    found = db.rows(f"SELECT c.display_name {among} {where} ORDER BY t.waiting_since, c.id LIMIT ?", (most,))
    return amount, [name for (name,) in found]


def done_on(db: BookDatabase, day: date, home: ZoneInfo) -> DoneToday:
    """What a day had."""
    first = datetime(day.year, day.month, day.day, tzinfo=home)
    start, end = to_seconds(first), to_seconds(first + timedelta(days=1))
    done = db.value(
        "SELECT count(*) FROM follow_up WHERE state = 'done' AND done_at >= ? AND done_at < ?", (start, end)
    )
    touched = db.value(
        "SELECT count(*) FROM contact_summary INDEXED BY contact_summary_touched "
        "WHERE touched_at >= ? AND touched_day = ?",
        (start - _A_DAY, day.isoformat()),
    )
    return DoneToday(int(done), int(touched))


_A_DAY = 86_400
_NOT_OWN = "f.contact_id NOT IN (SELECT id FROM contact INDEXED BY contact_own WHERE own = 1)"


def _follow_ups(db: BookDatabase, group: Group, due: str, most: Mapping[Group, int]) -> TodayGroup:
    among = f"FROM follow_up f INDEXED BY follow_up_open WHERE f.state = 'open' AND f.due_day {due} AND {_NOT_OWN}"
    total = int(db.value(f"SELECT count(*) {among}"))
    if not total:
        return TodayGroup(group, 0, ())
    order = "ORDER BY f.due_day, f.due_time, f.id LIMIT ?"
    ids = [i for (i,) in db.rows(f"SELECT f.id {among} {order}", (most[group],))]
    found = followups.many(db, ids)
    lines = (TodayLine(Rule.FOLLOW_UP, f.contact_id, f.contact, follow_up=f) for f in (found[i] for i in ids))
    return TodayGroup(group, total, tuple(lines))


@dataclass(frozen=True, slots=True)
class _Query:
    """How one rule is read: from where, in which order, and what is said of each.

    `at_once` counts all while the first are chosen: better where each has to be looked at anyhow, worse where an index
    gives the first at once.
    """

    rule: Rule
    source: str
    order: str
    columns: str
    line: Callable[[Sequence[Any], Instant], TodayLine]
    within: str = "t.contact_id"
    at_once: bool = True


def _by_rule(db: BookDatabase, at: Instant, group: Group, most: Mapping[Group, int]) -> TodayGroup:
    query = _RULES[group]
    among = _filled(f"{query.source} WHERE {_conditions(query.rule)}", at)
    total = 0 if query.at_once else int(db.value(f"SELECT count(*) {among}"))
    if not total and not query.at_once:
        return TodayGroup(group, 0, ())
    amount = "count(*) OVER ()" if query.at_once else str(total)
    order = f"ORDER BY {_filled(query.order, at)}, t.contact_id LIMIT ?"
    # Materialised: the few that are shown are chosen before anything else is read of them. CROSS: in their order.
    sql = (
        f"WITH shown AS MATERIALIZED (SELECT t.contact_id AS id, {amount} AS amount, {query.within} {among} {order}) "
        f"SELECT shown.amount, c.id, c.display_name, coalesce(o.name, ''), {query.columns} FROM shown "
        "CROSS JOIN contact_today t ON t.contact_id = shown.id CROSS JOIN contact c ON c.id = shown.id "
        "LEFT JOIN organization o ON o.id = c.organization_id"
    )
    found = db.rows(sql, (most[group],))
    lines = tuple(query.line(row[1:], at) for row in found)
    return TodayGroup(group, found[0][0] if found else 0, lines)


def _conditions(rule: Rule) -> str:
    earlier = (f"({_APPLIES[other]}) IS NOT TRUE" for other in _APPLIES if other < rule)
    own = () if rule is Rule.QUIET else (_APPLIES[rule],)
    return " AND ".join((_NO_FOLLOW_UP, _AWAKE.replace("{rule}", str(rule.value)), *own, *earlier))


def _filled(sql: str, at: Instant) -> str:
    """The statement with its instant; a day and a number are no text that anybody typed."""
    days = ", ".join(f"'{day}'" for day in rules.birthdays_from(at.today))
    return (
        sql.replace("{today}", f"'{at.today}'")
        .replace("{waited}", str(at.now - at.target))
        .replace("{a_day_ago}", str(at.now - rules.WAITED))
        .replace("{birthdays}", days)
    )


_NO_FOLLOW_UP = "(t.next_day IS NULL OR t.next_day > {today})"
_AWAKE = "(t.resting_until IS NULL OR t.resting_until <= {today} OR t.resting_rule > {rule})"
_QUIET_NOW = "q.until_day >= {today} AND q.from_day <= {today}"
_APPLIES = {
    Rule.WAITING: "t.waiting_since < {waited}",
    Rule.MET: "t.met_at < {a_day_ago} AND t.next_day IS NULL",
    Rule.CADENCE: "t.due_day < {today}",
    Rule.QUIET: f"EXISTS (SELECT 1 FROM contact_quiet q WHERE q.contact_id = t.contact_id AND {_QUIET_NOW})",
    Rule.THANKS: "t.thanks_day <= {today}",
    Rule.BIRTHDAY: "t.birthday IN ({birthdays})",
}


def _waiting(row: Sequence[Any], _at: Instant) -> TodayLine:
    contact_id, name, organization, since, message, words = row
    return TodayLine(
        Rule.WAITING, contact_id, name, organization, since=since, interaction_id=message or 0, place=words or ""
    )


def _met(row: Sequence[Any], _at: Instant) -> TodayLine:
    contact_id, name, organization, since, event = row
    return TodayLine(Rule.MET, contact_id, name, organization, since=since, place=event or "")


def _cadence(row: Sequence[Any], _at: Instant) -> TodayLine:
    contact_id, name, organization, due, days, last = row
    return TodayLine(Rule.CADENCE, contact_id, name, organization, day=day_of(due), last_day=day_of(last), days=days)


def _quiet(row: Sequence[Any], _at: Instant) -> TodayLine:
    contact_id, name, organization, heard, twice = row
    return TodayLine(Rule.QUIET, contact_id, name, organization, last_day=day_of(heard), gap=twice / 2)


def _thanks(row: Sequence[Any], _at: Instant) -> TodayLine:
    contact_id, name, organization, day, kind, return_id = row
    return TodayLine(
        Rule.THANKS,
        contact_id,
        name,
        organization,
        day=day_of(day),
        return_kind=ReturnKind(kind),
        return_id=return_id,
    )


def _birthday(row: Sequence[Any], at: Instant) -> TodayLine:
    contact_id, name, organization, birthday = row
    born = partial_date(birthday)
    day = rules.birthday_within(born, at.today)
    years = day.year - born.year if day and born and born.year else 0
    return TodayLine(Rule.BIRTHDAY, contact_id, name, organization, day=day, count=years)


_MESSAGE = (
    "(SELECT {0} FROM interaction i WHERE i.contact_id = c.id AND i.at = t.waiting_since AND i.direction = 'in' "
    "AND i.bulk = 0 ORDER BY i.id LIMIT 1)"
)
_WANTING = ", ".join(repr(kind.value) for kind in ReturnKind if rules.wants_thanks(kind))
_UNTHANKED = (
    "(SELECT r.{0} FROM return_entry r WHERE r.contact_id = c.id AND r.day = t.thanks_day AND r.thanked_on IS NULL "
    f"AND r.thanks_follow_up_id IS NULL AND r.kind IN ({_WANTING}) ORDER BY r.id LIMIT 1)"
)
_EVENT = (
    "coalesce((SELECT e.name FROM interaction i JOIN event e ON e.id = i.event_id "
    "WHERE i.contact_id = c.id AND i.at <= t.met_at ORDER BY i.at DESC LIMIT 1), "
    "(SELECT e.name FROM event e WHERE e.id = c.captured_event_id))"
)

_RULES = {
    Group.WAITING: _Query(
        Rule.WAITING,
        "FROM contact_today t INDEXED BY contact_today_waiting",
        "t.waiting_since",
        f"t.waiting_since, {_MESSAGE.format('i.id')}, {_MESSAGE.format('i.summary')}",
        _waiting,
        at_once=False,
    ),
    Group.MET: _Query(
        Rule.MET,
        "FROM contact_today t INDEXED BY contact_today_met",
        "t.met_at DESC",
        f"t.met_at, {_EVENT}",
        _met,
    ),
    Group.CADENCE: _Query(
        Rule.CADENCE,
        "FROM contact_today t INDEXED BY contact_today_due",
        "(julianday({today}) - julianday(t.due_day)) / t.cadence_days DESC",
        "t.due_day, t.cadence_days, (SELECT s.touched_day FROM contact_summary s WHERE s.contact_id = c.id)",
        _cadence,
        at_once=False,
    ),
    Group.QUIET: _Query(
        Rule.QUIET,
        # The index says who is quiet now; of a row it does not hold, the rest is read for those who are shown only.
        # "+": to jump from one last day to the next is slower than to read on.
        "FROM contact_quiet now INDEXED BY contact_quiet_until CROSS JOIN contact_today t "
        "ON t.contact_id = now.contact_id AND now.until_day >= {today} AND +now.from_day <= {today} "
        "CROSS JOIN contact_quiet q ON q.contact_id = now.contact_id AND q.from_day = now.from_day",
        "(julianday({today}) - julianday(q.heard_day)) / q.twice_gap DESC",
        "shown.heard_day, shown.twice_gap",
        _quiet,
        "q.heard_day AS heard_day, q.twice_gap AS twice_gap",
    ),
    Group.THANKS: _Query(
        Rule.THANKS,
        "FROM contact_today t INDEXED BY contact_today_thanks",
        "t.thanks_day",
        f"t.thanks_day, {_UNTHANKED.format('kind')}, {_UNTHANKED.format('id')}",
        _thanks,
    ),
    Group.BIRTHDAY: _Query(
        Rule.BIRTHDAY,
        "FROM contact_today t INDEXED BY contact_today_birthday",
        "(julianday('2000-' || t.birthday) - julianday('2000-' || strftime('%m-%d', {today})) + 366) % 366",
        "c.birthday",
        _birthday,
    ),
}
"""The rules after the first, in their order. A birthday is as far away as in a leap year."""
