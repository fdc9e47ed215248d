"""Verbs and reads of interactions."""

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.interaction import Interaction, InteractionDraft
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import contacts, interactions


class InteractionService:
    """What can be done with interactions."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: InteractionDraft) -> Change:
        """Log a touch point with a contact. `created` is its id."""
        with self._book.verb(Verb.INTERACTION_ADD) as run:
            if not contacts.existing(self._book.db, [contact_id]):
                raise RorError(translate("Interactions", "This contact is not in the book any more."))
            interaction_id = interactions.insert(self._book.db, contact_id, draft, self._book.clock())
            run.about(Noun.CONTACT, contact_id, translate("Interactions", "Interaction saved"))
            run.created = interaction_id
        return run.change

    def edit(self, interaction_id: int, draft: InteractionDraft) -> Change:
        """Make an interaction what the draft says."""
        with self._book.verb(Verb.INTERACTION_EDIT) as run:
            found = self._demand(interaction_id)
            interactions.update(self._book.db, interaction_id, draft)
            run.about(Noun.CONTACT, found.contact_id, translate("Interactions", "Interaction changed"))
        return run.change

    def delete(self, interaction_id: int) -> Change:
        """Delete an interaction."""
        with self._book.verb(Verb.INTERACTION_DELETE) as run:
            found = self._demand(interaction_id)
            interactions.delete(self._book.db, interaction_id)
            run.about(Noun.CONTACT, found.contact_id, translate("Interactions", "Interaction deleted"))
        return run.change

    def get(self, interaction_id: int) -> Interaction | None:
        """One interaction, or nothing where it is gone."""
        return interactions.get(self._book.db, interaction_id)

    def _demand(self, interaction_id: int) -> Interaction:
        found = interactions.get(self._book.db, interaction_id)
        if found is None:
            raise RorError(translate("Interactions", "This interaction is not in the book any more."))
        return found
