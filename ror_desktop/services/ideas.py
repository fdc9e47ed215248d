"""Ideas what to do for a contact, from own notes only; and putting one aside."""

from datetime import timedelta

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.ideas import ASIDE, Idea, IdeaFacts, ideas_of, thanks_due
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import Return
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.settings import SettingsService, value_of
from ror_desktop.store import contacts, ideas, returns


class IdeaService:
    """Reads ideas for one contact at a time. Where they are switched off, nothing is read."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def wanted(self) -> bool:
        """Whether ideas are given at all."""
        return value_of(self._book, Preference.GIVE_IDEAS) == "1"

    def switch(self, *, on: bool) -> Change:
        """Give ideas from now on, or none."""
        return SettingsService(self._book).change(Preference.GIVE_IDEAS, "1" if on else "0")

    def for_contact(self, contact_id: int) -> tuple[Idea, ...]:
        """At most three ideas, the most pressing first."""
        if not self.wanted():
            return ()
        facts = self._facts(contact_id)
        today = self._book.today()
        return () if facts is None else ideas_of(facts, today, ideas.aside(self._book.db, contact_id, today))

    def put_aside(self, idea: Idea) -> Change:
        """Not now: the idea does not come back for 90 days, unless this is undone."""
        book = self._book
        with book.verb(Verb.IDEA_ASIDE) as run:
            ideas.put_aside(book.db, idea.key, book.today() + timedelta(days=ASIDE), book.today())
            words = translate("Ideas", "Not now: this idea comes back in %n days, if it still fits", "", ASIDE)
            run.about(Noun.CONTACT, idea.contact_id, words)
        return run.change

    def _facts(self, contact_id: int) -> IdeaFacts | None:
        db, now, home = self._book.db, self._book.clock(), self._book.zone
        contact = contacts.get(db, contact_id)
        if contact is None or contact.own:
            return None
        learned = ideas.learned(db, contact_id, now, home)
        return IdeaFacts(
            contact_id,
            contact.display_name,
            self._thanks(contact_id),
            ideas.promises(db, contact_id),
            ideas.kept(db, contact_id, home),
            contact.birthday,
            [note for note, _text in learned],
            ideas.last_out(db, contact_id, now, home),
            ideas.topics(db, [text for _note, text in learned], contact_id),
            ideas.shared_tags(db, contact_id),
        )

    def _thanks(self, contact_id: int) -> list[Return]:
        return thanks_due(returns.unthanked(self._book.db, [contact_id], self._book.today()))
