"""Photos: each picture once, by the SHA-256 of what kind it is said to be and of its bytes."""

from collections.abc import Iterable
from hashlib import sha256

from ror_desktop.domain.contact import Photo
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import PhotoTable


def id_of(db: BookDatabase, photo: Photo) -> int:
    """The row of this picture, written if it is new. Two cards may say the same bytes to be of two kinds."""
    digest = sha256(photo.media_type.encode() + b"\0" + photo.data).digest()
    found = db.value("SELECT id FROM photo WHERE hash = ?", (digest,))
    if found is not None:
        return int(found)
    return rows.insert(db, PhotoTable, {"hash": digest, "media_type": photo.media_type, "data": photo.data})


def get(db: BookDatabase, photo_id: int) -> Photo | None:
    """The picture with its bytes."""
    row = db.row("SELECT data, media_type FROM photo WHERE id = ?", (photo_id,))
    return None if row is None else Photo(bytes(row[0]), row[1])


def unused(db: BookDatabase) -> list[int]:
    """Pictures that no contact shows and that nothing in the change log could bring back."""
    logged = db.rows(
        "SELECT json_extract(image, '$.photo_id') FROM change_log "
        "WHERE table_name = 'contact' AND operation = 'D' "
        "UNION SELECT json_extract(image, '$.photo_id[0]') FROM change_log "
        "WHERE table_name = 'contact' AND operation = 'U' "
        "UNION SELECT json_extract(image, '$.photo_id[1]') FROM change_log "
        "WHERE table_name = 'contact' AND operation = 'U'"
    )
    needed = {int(text) for (text,) in logged if text not in {None, "NULL"}}
    free = db.rows("SELECT id FROM photo WHERE NOT EXISTS (SELECT 1 FROM contact WHERE photo_id = photo.id)")
    return [photo_id for (photo_id,) in free if photo_id not in needed]


def remove(db: BookDatabase, ids: Iterable[int]) -> None:
    """Remove pictures."""
    rows.delete(db, PhotoTable, ids)
