"""Custom fields: fields of the user's own, and what contacts have in them."""

from collections.abc import Sequence

from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import CustomFieldTable, CustomValueTable


def insert_all(db: BookDatabase, fields: Sequence[tuple[str, str]]) -> range:
    """Make many fields, in this order: name and kind; returns their ids."""
    made = [{"name": name, "kind": kind, "position": position} for position, (name, kind) in enumerate(fields)]
    return rows.insert_all(db, CustomFieldTable, made)


def put_all(db: BookDatabase, values: Sequence[tuple[int, int, str]]) -> range:
    """Write what contacts have in fields: contact, field and value."""
    made = [{"contact_id": contact, "field_id": field, "value": value} for contact, field, value in values]
    return rows.insert_all(db, CustomValueTable, made)
