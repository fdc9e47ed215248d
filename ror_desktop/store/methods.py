"""Contact methods: how a contact is reached, in the order that the person gave them."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from ror_desktop.domain.contact import Method, MethodKind, PostalAddress
from ror_desktop.store import rows
from ror_desktop.store.convert import day_of, day_text
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import MethodTable

_COLUMNS = "id, kind, value, label, preferred, network, connected_on, address_parts, method_key"


_KINDS = {kind.value: kind for kind in MethodKind}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_dumps = json.JSONEncoder(ensure_ascii=False).encode


def of(db: BookDatabase, contact_id: int) -> tuple[Method, ...]:
    """The methods of a contact in order."""
    found = db.rows(f"SELECT {_COLUMNS} FROM method WHERE contact_id = ? ORDER BY position, id", (contact_id,))
    return tuple(_method(row) for row in found)


def of_all(db: BookDatabase, contact_ids: Sequence[int]) -> dict[int, list[Method]]:
    """The methods of many contacts, by contact, in order."""
    found: dict[int, list[Method]] = {}
    for marks, ids in rows.chunks(contact_ids):
        sql = (
            f"SELECT {_COLUMNS}, contact_id FROM method WHERE contact_id IN ({marks}) ORDER BY contact_id, position, id"
        )
        for row in db.execute_sql(sql, ids):
            found.setdefault(row[-1], []).append(_method(row[:-1]))
    return found


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, int, Method]]) -> range:
    """Write many methods: contact, position, method."""
    return insert_values(db, [(contact_id, *values_of(position, method)) for contact_id, position, method in pairs])


def insert_values(db: BookDatabase, values: Sequence[tuple[Any, ...]]) -> range:
    """Write many methods: the contact, and behind it what `values_of` made of the method."""
    return rows.insert_tuples(db, MethodTable, ("contact_id", *COLUMNS), values)


def set_of(db: BookDatabase, contact_id: int, methods: Sequence[Method]) -> None:
    """Give a contact exactly these methods: those with an id of this contact keep their row."""
    has = {row_id for (row_id,) in db.rows("SELECT id FROM method WHERE contact_id = ?", (contact_id,))}
    kept = {method.id for method in methods if method.id in has}
    rows.delete(db, MethodTable, sorted(has - kept))
    new = []
    for position, method in enumerate(methods):
        if method.id in kept:
            kept.discard(method.id)
            rows.update(db, MethodTable, method.id, dict(zip(COLUMNS, values_of(position, method), strict=True)))
        else:
            new.append((contact_id, position, method))
    insert_all(db, new)


def get(db: BookDatabase, method_id: int) -> tuple[int, Method] | None:
    """One method, behind the id of its contact."""
    row = db.row(f"SELECT contact_id, {_COLUMNS} FROM method WHERE id = ?", (method_id,))
    return None if row is None else (row[0], _method(row[1:]))


def connect(db: BookDatabase, method_id: int, day: date | None) -> None:
    """Keep on which day one connected there."""
    rows.update(db, MethodTable, method_id, {"connected_on": day_text(day)})


def contacts_with(db: BookDatabase, keys: Sequence[str]) -> dict[str, list[int]]:
    """Which contacts have a method of each of these normalised keys."""
    found: dict[str, list[int]] = {}
    for marks, portion in rows.chunks([key for key in keys if key]):
        sql = f"SELECT DISTINCT method_key, contact_id FROM method WHERE method_key IN ({marks}) AND method_key <> ''"
        for key, contact_id in db.rows(sql, portion):
            found.setdefault(key, []).append(contact_id)
    return found


COLUMNS = (
    "position",
    *("kind", "value", "label", "preferred", "network", "connected_on", "address_parts", "method_key"),
)
"""What a method says in its row."""


def values_of(position: int, method: Method) -> tuple[Any, ...]:
    """In the order of `COLUMNS`."""
    return (
        position,
        _NAMES[method.kind],
        method.value,
        method.label,
        int(method.preferred),
        method.network,
        day_text(method.connected_on),
        None if method.address is None else _dumps(method.address.parts()),
        method.key,
    )


def of_values(values: Sequence[Any]) -> Method:
    """The method that `values_of` made these of; it has no row yet."""
    return _method((0, *values[1:]))


def _method(row: Sequence[Any]) -> Method:
    row_id, kind, value, label, preferred, network, connected_on, parts, key = row
    address = PostalAddress(*parts_of(parts)) if parts else None
    return Method(_KINDS[kind], value, label, bool(preferred), network, day_of(connected_on), address, key, row_id)


def parts_of(text: str) -> list[str]:
    """The parts of an address, as its row has them."""
    found: list[str] = json.loads(text)
    return found
