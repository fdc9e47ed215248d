"""The constants of the measures as the book's settings have them."""

from ror_desktop.domain.measures.inputs import Constants, constants_of
from ror_desktop.domain.preferences import LIMITS
from ror_desktop.store import settings
from ror_desktop.store.database import BookDatabase

_NAMES = {one.value: one for one in LIMITS}


def of_book(db: BookDatabase) -> Constants:
    """What the definitions say, where nobody set anything else."""
    found = settings.many(db, list(_NAMES))
    return constants_of({_NAMES[name]: value for name, value in found.items()})
