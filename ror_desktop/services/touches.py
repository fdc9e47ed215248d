"""What happened and what comes next, in one verb: an e-mail that was sent, a call that was made, a follow-up done."""

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.followups import FollowUpService
from ror_desktop.store import contacts, followups, interactions


class TouchService:
    """Logs a touch together with what follows from it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)

    def log(
        self,
        contact_id: int,
        draft: InteractionDraft,
        follow_up: FollowUpDraft | None = None,
        closes: int | None = None,
    ) -> Change:
        """Log an interaction, mark the follow-up `closes` as done by it, and set the next one: one undo takes all back.

        `created` is the id of the interaction. Where `closes` recurs, its next one is made as well.
        """
        coming = None if follow_up is None else self._followups.ready(follow_up)
        book = self._book
        with book.verb(Verb.TOUCH_LOG) as run:
            if not contacts.existing(book.db, [contact_id]):
                raise RorError(translate("Touches", "This contact is not in the book any more."))
            interaction_id = interactions.insert(book.db, contact_id, draft, book.clock())
            if closes is not None:
                self._followups.mark_done(closes, run)
            if coming is not None:
                followups.insert(book.db, contact_id, coming, book.clock())
            run.about(Noun.CONTACT, contact_id, _said(follow_up))
            run.created = interaction_id
        return run.change


def _said(follow_up: FollowUpDraft | None) -> Message:
    if follow_up is None:
        return translate("Touches", "Logged")
    return translate("Touches", "Logged, and the next follow-up is set")
