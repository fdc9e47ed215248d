"""Returns entry by entry, without evidence and names; and who brought whom, of which the tree is made."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.recommenders import Brought
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnGroup, ReturnKind
from ror_desktop.store.convert import day_of, money_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import OWN

_COLUMNS = (
    "r.id, r.contact_id, r.day, r.kind, r.money_minor, r.currency, r.perceived, r.referred_contact_id, r.thanked_on"
)
_KINDS = {kind.value: kind for kind in ReturnKind}


def kinds_of(group: ReturnGroup) -> str:
    """The kinds of a group, as a list of SQL."""
    return ", ".join(f"'{kind.value}'" for kind in ReturnKind if kind.group is group)


def of_contacts(db: BookDatabase, ids_json: str, span: Span) -> list[Return]:
    """The returns of some contacts (a JSON list) in a span."""
    sql = (
        f"SELECT {_COLUMNS} FROM json_each(?) g CROSS JOIN return_entry r INDEXED BY return_entry_contact "
        "ON r.contact_id = g.value WHERE r.day BETWEEN ? AND ?"
    )
    return _returns(db.execute_sql(sql, (ids_json, span.first.isoformat(), span.last.isoformat())))


def of_ids(db: BookDatabase, ids: Sequence[int]) -> list[Return]:
    """These returns."""
    sql = f"SELECT {_COLUMNS} FROM json_each(?) g CROSS JOIN return_entry r ON r.id = g.value"
    return _returns(db.execute_sql(sql, (json.dumps(ids),)))


def recommendations(db: BookDatabase, until: date) -> list[Brought]:
    """Who brought whom up to a day, but for the own card: what the recommendation tree is made of."""
    sql = (
        "SELECT r.day, r.id, r.contact_id, r.referred_contact_id FROM return_entry r INDEXED BY return_entry_referred "
        f"WHERE r.referred_contact_id IS NOT NULL AND r.kind IN ({kinds_of(ReturnGroup.RECOMMENDATION)}) "
        f"AND r.day <= ? AND r.contact_id NOT IN ({OWN}) AND r.referred_contact_id NOT IN ({OWN})"
    )
    rows = db.execute_sql(sql, (until.isoformat(),))
    return [Brought(date.fromisoformat(day), return_id, by, who) for day, return_id, by, who in rows]


def first_day(db: BookDatabase) -> date | None:
    """The first day of the month of the first thing that is known: an interaction, a return, an answer, an event."""
    months = db.row(
        "SELECT (SELECT min(month) FROM contact_month), (SELECT min(day) FROM return_entry), "
        "(SELECT min(day) FROM answer), (SELECT min(start_day) FROM event)"
    )
    known = [text[:7] for text in months or () if text]
    return date.fromisoformat(f"{min(known)}-01") if known else None


def _returns(rows: Iterable[Sequence[Any]]) -> list[Return]:
    found = []
    for return_id, contact_id, day, kind, minor, currency, perceived, referred, thanked in rows:
        money = money_of(minor, currency)
        draft = ReturnDraft(date.fromisoformat(day), _KINDS[kind], money, perceived, "", referred, day_of(thanked))
        found.append(Return(return_id, contact_id, draft))
    return found
