"""The entries and contacts behind a mark, line by line: how many there are, and the newest of them."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from ror_desktop.domain.entity import Noun, known_zone
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.domain.measures.measure import Entry
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.returns_overview import OpenedLine
from ror_desktop.store.convert import day_of, money_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope
from ror_desktop.store.figures.tallies import A_DAY, instants_of, start_of
from ror_desktop.store.summaries import day_at


class Lines(NamedTuple):
    """The newest lines, and how many there are."""

    lines: Sequence[OpenedLine]
    total: int


def returns(db: BookDatabase, scope: Scope, span: Span, condition: str, limit: int) -> Lines:
    """Returns of a span; `condition` is on `r`, after " AND "."""
    of, values = scope.sql("r.contact_id")
    asked = f"FROM return_entry r INDEXED BY return_entry_day WHERE r.day BETWEEN ? AND ?{of}{condition}"
    days = (span.first.isoformat(), span.last.isoformat(), *values)
    total = int(db.value(f"SELECT count(*) {asked}", days))
    ids = [i for (i,) in db.rows(f"SELECT r.id {asked} ORDER BY r.day DESC, r.id DESC LIMIT ?", (*days, limit))]
    return Lines(_return_lines(db, ids), total)


def returns_by_id(db: BookDatabase, ids: Collection[int], limit: int) -> Lines:
    """These returns."""
    return Lines(_return_lines(db, ids)[:limit], len(ids))


def interactions(db: BookDatabase, scope: Scope, span: Span, present: Present, condition: str, limit: int) -> Lines:
    """Interactions of a span that count; `condition` is on `i`, after " AND "."""
    of, values = scope.sql("i.contact_id")
    source = f"FROM interaction i INDEXED BY interaction_at WHERE i.bulk = 0 AND i.at BETWEEN ? AND ?{condition}{of}"
    first, last = instants_of(span, present)
    exact = f"{source} AND i.precision = 'minute'"
    total = int(db.value(f"SELECT count(*) {exact}", (first, last, *values)))
    newest = f"SELECT i.at, i.id {exact} ORDER BY i.at DESC LIMIT ?"
    found: list[tuple[int, int]] = db.rows(newest, (first, last, *values, limit))
    around = (start_of(span.first, present) - 2 * A_DAY, start_of(span.last, present) + 4 * A_DAY, *values)
    for at, zone, entry in db.rows(f"SELECT i.at, i.zone, i.id {source} AND i.precision = 'day'", around):
        day = day_at(at, known_zone(zone, present.home))
        if day in span and day <= present.today:
            found.append((at, entry))
            total += 1
    newest_ids = [entry for _at, entry in sorted(found, reverse=True)[:limit]]
    return Lines(_interaction_lines(db, newest_ids, present), total)


def interactions_by_id(db: BookDatabase, ids: Collection[int], present: Present, limit: int) -> Lines:
    """These interactions."""
    return Lines(_interaction_lines(db, ids, present)[:limit], len(ids))


def outreaches(
    db: BookDatabase,
    scope: Scope,
    channel: Channel,
    span: Span,
    present: Present,
    *,
    answered: bool,
    limit: int,
) -> Lines:
    """The interactions with which outreaches on a channel began that were answered in time, or were not."""
    of, values = scope.sql("o.contact_id")
    state = "o.until IS NULL" if answered else f"o.until < {present.seconds}"
    sql = f"""
        SELECT (SELECT min(i.id) FROM interaction i WHERE i.contact_id = o.contact_id AND i.at = o.at
                AND i.direction = 'out' AND i.bulk = 0 AND i.channel = o.channel)
        FROM contact_outreach o INDEXED BY contact_outreach_channel
        WHERE o.channel = ? AND o.day BETWEEN ? AND ? AND {state}{of} ORDER BY o.at DESC
    """
    days = (channel.value, span.first.isoformat(), span.last.isoformat(), *values)
    total = int(
        db.value(
            "SELECT count(*) FROM contact_outreach o INDEXED BY contact_outreach_channel "
            f"WHERE o.channel = ? AND o.day BETWEEN ? AND ? AND {state}{of}",
            days,
        )
    )
    ids = [i for (i,) in db.rows(f"{sql} LIMIT ?", (*days, limit))]
    return Lines(_interaction_lines(db, ids, present), total)


def answers(db: BookDatabase, scope: Scope, span: Span, given: tuple[int, int], limit: int) -> Lines:
    """Answers of a span from one number to another."""
    of, values = scope.sql("a.contact_id")
    asked = f"FROM answer a INDEXED BY answer_day WHERE a.day BETWEEN ? AND ? AND a.score BETWEEN ? AND ?{of}"
    with_values = (span.first.isoformat(), span.last.isoformat(), *given, *values)
    total = int(db.value(f"SELECT count(*) {asked}", with_values))
    ids = db.rows(f"SELECT a.id {asked} ORDER BY a.day DESC, a.id DESC LIMIT ?", (*with_values, limit))
    sql = f"""
        SELECT a.id, a.contact_id, c.display_name, a.day, a.score, a.comment FROM answer a
        JOIN contact c ON c.id = a.contact_id WHERE a.id IN {_LISTED} ORDER BY a.day DESC, a.id DESC
    """
    lines = [
        OpenedLine(Entry(Noun.ANSWER, i), contact, name, date.fromisoformat(day), None, comment, given=score)
        for i, contact, name, day, score, comment in db.rows(sql, (json.dumps([i for (i,) in ids]),))
    ]
    return Lines(lines, total)


def contacts(db: BookDatabase, ids: Collection[int], limit: int) -> Lines:
    """These contacts by name, with the last day in touch."""
    sql = f"""
        SELECT c.id, c.display_name, s.touched_day FROM contact c LEFT JOIN contact_summary s ON s.contact_id = c.id
        WHERE c.id IN {_LISTED} ORDER BY c.sort_key, c.id LIMIT ?
    """
    return Lines(_contact_lines(db.rows(sql, (json.dumps(list(ids)), limit))), len(ids))


def with_cadence(db: BookDatabase, scope: Scope, limit: int) -> Lines:
    """The contacts with a cadence by name, with the day on which it falls due."""
    of, values = scope.sql("t.contact_id")
    asked = f"FROM contact_today t JOIN contact c ON c.id = t.contact_id WHERE t.due_day IS NOT NULL{of}"
    total = int(db.value(f"SELECT count(*) {asked}", values))
    rows = db.rows(
        f"SELECT c.id, c.display_name, t.due_day {asked} ORDER BY c.sort_key, c.id LIMIT ?", (*values, limit)
    )
    return Lines(_contact_lines(rows), total)


def everybody(db: BookDatabase, scope: Scope) -> frozenset[int]:
    """The ids of a scope."""
    if scope.ids is not None:
        return scope.ids
    return frozenset(i for (i,) in db.execute_sql("SELECT id FROM contact INDEXED BY contact_added WHERE own = 0"))


def _contact_lines(rows: Iterable[Sequence[Any]]) -> list[OpenedLine]:
    return [OpenedLine(None, contact_id, name, day_of(day)) for contact_id, name, day in rows]


def _return_lines(db: BookDatabase, ids: Collection[int]) -> list[OpenedLine]:
    lines = []
    for row in db.rows(_RETURNS, (json.dumps(list(ids)),)):
        entry, contact, name, day, kind, minor, currency, perceived, evidence, referred = row
        text = " · ".join(part for part in (referred, evidence) if part)
        money, at = money_of(minor, currency), date.fromisoformat(day)
        lines.append(OpenedLine(Entry(Noun.RETURN, entry), contact, name, at, _KINDS[kind], text, money, perceived))
    return lines


def _interaction_lines(db: BookDatabase, ids: Collection[int], present: Present) -> list[OpenedLine]:
    lines = []
    for row in db.rows(_INTERACTIONS, (json.dumps(list(ids)),)):
        entry, contact, name, at, zone, precision, channel, minutes, summary = row
        day = day_at(at, present.home if precision == "minute" else known_zone(zone, present.home))
        made = OpenedLine(
            Entry(Noun.INTERACTION, entry), contact, name, day, _CHANNELS[channel], summary, minutes=minutes
        )
        lines.append(made)
    return lines


_KINDS = {kind.value: kind for kind in ReturnKind}
_CHANNELS = {channel.value: channel for channel in Channel}
_LISTED = "(SELECT value FROM json_each(?))"
_RETURNS = f"""
    SELECT r.id, r.contact_id, c.display_name, r.day, r.kind, r.money_minor, r.currency, r.perceived, r.evidence,
           coalesce(w.display_name, '')
    FROM return_entry r JOIN contact c ON c.id = r.contact_id LEFT JOIN contact w ON w.id = r.referred_contact_id
    WHERE r.id IN {_LISTED} ORDER BY r.day DESC, r.id DESC
"""
_INTERACTIONS = f"""
    SELECT i.id, i.contact_id, c.display_name, i.at, i.zone, i.precision, i.channel, i.minutes, i.summary
    FROM interaction i JOIN contact c ON c.id = i.contact_id WHERE i.id IN {_LISTED} ORDER BY i.at DESC, i.id DESC
"""
