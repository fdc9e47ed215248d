"""What contacts are called, many at once."""

import json
from collections.abc import Iterable

from ror_desktop.store.database import BookDatabase


def names_of(db: BookDatabase, ids: Iterable[int]) -> dict[int, str]:
    """The names of those of these contacts that are there."""
    sql = "SELECT c.id, c.display_name FROM json_each(?) g CROSS JOIN contact c ON c.id = g.value"
    return dict(db.rows(sql, (json.dumps(list(ids)),)))
