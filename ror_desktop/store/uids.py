"""The identifiers that other programs gave a contact."""

from collections.abc import Sequence

from ror_desktop.domain.contact import ForeignUid
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ContactUidTable


def of(db: BookDatabase, contact_id: int) -> tuple[ForeignUid, ...]:
    """All identifiers of a contact."""
    found = db.rows("SELECT source, uid FROM contact_uid WHERE contact_id = ? ORDER BY id", (contact_id,))
    return tuple(ForeignUid(*row) for row in found)


def insert_all(db: BookDatabase, pairs: Sequence[tuple[int, ForeignUid]]) -> range:
    """Write identifiers: contact, identifier."""
    made = [(contact_id, *uid) for contact_id, uid in pairs]
    return rows.insert_tuples(db, ContactUidTable, ("contact_id", "source", "uid"), made)


def contacts_of(db: BookDatabase, uids: Sequence[str]) -> dict[ForeignUid, int]:
    """Which contact each identifier belongs to."""
    found: dict[ForeignUid, int] = {}
    for marks, portion in rows.chunks(uids):
        for source, uid, contact in db.rows(
            f"SELECT source, uid, contact_id FROM contact_uid WHERE uid IN ({marks})", portion
        ):
            found[ForeignUid(source, uid)] = contact
    return found
