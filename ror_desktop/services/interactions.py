"""Verbs and reads of interactions."""

from collections.abc import Sequence
from datetime import datetime

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun, from_seconds
from ror_desktop.domain.interaction import Direction, Interaction, InteractionDraft
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
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

    def set_waiting(self, interaction_id: int, needs_answer: bool) -> Change:
        """Mark a message that came in as needing an answer, or as needing none."""
        with self._book.verb(Verb.INTERACTION_WAITING) as run:
            found = self._demand(interaction_id)
            if found.draft.direction is not Direction.IN:
                raise RorError(translate("Interactions", "Only what came in can wait for an answer."))
            interactions.mark_waiting(self._book.db, interaction_id, needs_answer)
            run.about(Noun.CONTACT, found.contact_id, _waiting_words(needs_answer))
        return run.change

    def answered(self, contact_ids: Sequence[int]) -> Change:
        """Nothing of these contacts waits for an answer any more: it was given elsewhere, or needs none."""
        with self._book.verb(Verb.INTERACTION_WAITING) as run:
            for contact_id in contact_ids:
                self.mark_answered(contact_id)
            only = contact_ids[0] if len(contact_ids) == 1 else None
            run.about(Noun.CONTACT, only, translate("Interactions", "Answered: nothing waits any more"))
        return run.change

    def mark_answered(self, contact_id: int) -> None:
        """Inside a verb: nothing of this contact waits for an answer any more."""
        book = self._book
        since = interactions.waiting_since(book.db, contact_id)
        if since is not None:
            for message in interactions.received_since(book.db, contact_id, since, book.clock(), book.zone):
                interactions.mark_waiting(book.db, message, needs_answer=False)

    def waiting_since(self, contact_id: int) -> datetime | None:
        """Since when a contact has been waiting for an answer of mine; nothing where it is not."""
        found = interactions.waiting_since(self._book.db, contact_id)
        return None if found is None else from_seconds(found)

    def last_received(self, contact_id: int) -> Interaction | None:
        """The newest that came in from a contact, which is what somebody marks as waiting."""
        book = self._book
        return next(interactions.newest_first(book.db, contact_id, book.clock(), book.zone, Direction.IN), None)

    def get(self, interaction_id: int) -> Interaction | None:
        """One interaction, or nothing where it is gone."""
        return interactions.get(self._book.db, interaction_id)

    def _demand(self, interaction_id: int) -> Interaction:
        found = interactions.get(self._book.db, interaction_id)
        if found is None:
            raise RorError(translate("Interactions", "This interaction is not in the book any more."))
        return found


def _waiting_words(needs_answer: bool) -> Message:
    if needs_answer:
        return translate("Interactions", "This waits for your answer until you give one")
    return translate("Interactions", "This does not wait for an answer")
