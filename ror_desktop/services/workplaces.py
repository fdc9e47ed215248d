"""What a file says of an organization: it fills gaps, and changes nothing that somebody knows already."""

from ror_desktop.domain.contact import UNKNOWN_WORKPLACE, ContactDraft
from ror_desktop.domain.imports import new_workplace
from ror_desktop.domain.naming import name_key
from ror_desktop.store import organizations
from ror_desktop.store.database import BookDatabase


def filling_gaps(db: BookDatabase, draft: ContactDraft, said: ContactDraft) -> ContactDraft:
    """The draft with what its organization becomes when `said` speaks of it; nothing where it speaks of another."""
    if said.workplace is None or name_key(said.organization) != name_key(draft.organization):
        return draft._replace(workplace=None) if draft.workplace else draft
    known = organizations.workplace_of(db, draft.organization) or UNKNOWN_WORKPLACE
    return draft._replace(workplace=new_workplace(known, said.workplace))
