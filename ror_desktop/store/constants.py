"""The constants of the measures as the book's settings have them."""

from ror_desktop.domain.measures.inputs import Constants, constants_of
from ror_desktop.domain.preferences import LIMITS
from ror_desktop.store.database import BookDatabase

_NAMES = {one.value: one for one in LIMITS}
_SELECT = f"SELECT name, value FROM setting WHERE name IN ({', '.join(repr(name) for name in _NAMES)})"
"""Without parameters: SQLite would plan it anew each time, by their values, within every save of an interaction."""


def of_book(db: BookDatabase) -> Constants:
    """What the definitions say, where nobody set anything else."""
    return constants_of({_NAMES[name]: value for name, value in db.execute_sql(_SELECT)})
