"""Import batches, and which contacts a file's identifiers belong to."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from ror_desktop.domain.contact import ForeignUid
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.imports import ImportCounts
from ror_desktop.store import rows, uids
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ImportBatchTable

_URN = "urn:uuid:"


def insert(db: BookDatabase, at: datetime, source_name: str, format_name: str, counts: ImportCounts) -> int:
    """Note that an import took place; returns its id."""
    return rows.insert(
        db,
        ImportBatchTable,
        {
            "at": to_seconds(at),
            "source_name": source_name,
            "format": format_name,
            "added": counts.added,
            "updated": counts.updated,
            "skipped": counts.skipped,
            "problems": counts.unusable,
        },
    )


def source_of(db: BookDatabase, batch_id: int) -> str:
    """Where an import came from; "" where it is not there."""
    return str(db.value("SELECT source_name FROM import_batch WHERE id = ?", (batch_id,)) or "")


def known(db: BookDatabase, wanted: Sequence[ForeignUid]) -> dict[ForeignUid, int]:
    """Which contact each identifier belongs to: one it came with, or its own from an export of this book."""
    found = uids.contacts_of(db, [one.uid for one in wanted])
    own = {data: one for one in wanted if one not in found and (data := uuid_bytes(one.uid))}
    for marks, portion in rows.chunks(list(own)):
        for data, contact in db.rows(f"SELECT uuid, id FROM contact WHERE uuid IN ({marks})", portion):
            found[own[bytes(data)]] = contact
    return found


def uuid_text(data: bytes) -> str:
    """The identifier that an export gives a contact that came with none (RFC 9562, as a URN)."""
    digits = data.hex()
    return f"{_URN}{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def uuid_bytes(text: str) -> bytes | None:
    """What `uuid_text` wrote; nothing for any other identifier."""
    if not text.startswith(_URN):
        return None
    try:
        return UUID(text.removeprefix(_URN)).bytes
    except ValueError:
        return None
