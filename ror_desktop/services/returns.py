"""Verbs of returns: what came back, and whether thanks were said for it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.currencies import is_currency
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.just_met import Named
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnGroup
from ror_desktop.domain.thanks import ThanksStep, thanks_step, thanks_title
from ror_desktop.domain.today import wants_thanks
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.settings import region_of
from ror_desktop.store import contacts, followups, likely, returns
from ror_desktop.store.followups import Closing

Say = Callable[[Message], str]
"""Renders a sentence in the language of the window: the title of a follow-up is kept as text."""


class ReturnService:
    """What can be done with returns.

    A recommendation or share not thanked for has a follow-up for its thanks, made in the verb that noted it. Done,
    it says that thanks were said, and the other way round.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: ReturnDraft, say: Say = Message.plain) -> Change:
        """Note what came back from a contact, with the follow-up for its thanks. `created` is its id."""
        db = self._book.db
        with self._book.verb(Verb.RETURN_ADD) as run:
            if not contacts.existing(db, [contact_id]):
                raise RorError(translate("Returns", "This contact is not in the book any more."))
            ready = self._ready(contact_id, draft, None)
            return_id = returns.insert(db, contact_id, ready, self._book.clock())
            made = self._settle_thanks(Return(return_id, contact_id, ready), None, say)
            run.about(Noun.CONTACT, contact_id, _noted(made=made))
            run.created = return_id
        return run.change

    def edit(self, return_id: int, draft: ReturnDraft, say: Say = Message.plain, within: int = 0) -> Change:
        """Make a return what the draft says.

        `within` is the group of the verb that noted it, where one goes on with noting it: then it is one step of undo.
        """
        with self._book.verb(Verb.RETURN_EDIT, within) as run:
            old = self._demand(return_id)
            ready = self._ready(old.contact_id, draft, old)
            returns.update(self._book.db, return_id, ready)
            made = self._settle_thanks(replace(old, draft=ready), old.draft, say)
            noting = run.group == within
            message = _noted(made=made) if noting else translate("Returns", "Return changed")
            run.about(Noun.CONTACT, old.contact_id, message)
        return run.change

    def delete(self, ids: Sequence[int]) -> Change:
        """Delete returns, and what is still to be done to say thanks for them."""
        db = self._book.db
        with self._book.verb(Verb.RETURN_DELETE) as run:
            found = list(returns.many(db, ids).values())
            followups.delete(db, [one.thanks_id for one in self._to_thank(found) if one.thanks_id])
            returns.delete(db, [one.id for one in found])
            message = translate("Returns", "Deleted %n return(s)", "", len(found))
            run.about(Noun.CONTACT, _only(one.contact_id for one in found), message, len(found))
        return run.change

    def thanked(self, contact_ids: Sequence[int]) -> Change:
        """Thanks were said today for everything these contacts recommended or shared so far."""
        with self._book.verb(Verb.RETURN_THANKED) as run:
            due = self.mark_thanked(contact_ids)
            run.about(Noun.CONTACT, _only(contact_ids), _thanks(due), len(_wanting(due)))
        return run.change

    def mark_thanked(self, contact_ids: Sequence[int]) -> list[Return]:
        """Inside a verb: the same; gives what there was."""
        due = returns.unthanked(self._book.db, contact_ids, self._book.today())
        self._thank(due)
        return due

    def thank(self, ids: Sequence[int]) -> Change:
        """Thanks were said today for these returns."""
        with self._book.verb(Verb.RETURN_THANKED) as run:
            due = [one for one in returns.many(self._book.db, ids).values() if one.draft.thanked_on is None]
            self._thank(due)
            run.about(Noun.CONTACT, _only(one.contact_id for one in due), _thanks(due), len(_wanting(due)))
        return run.change

    def get(self, return_id: int) -> Return | None:
        """One return, or nothing where it is gone."""
        return returns.many(self._book.db, [return_id]).get(return_id)

    def named(self, name: str) -> list[Named]:
        """The contacts of exactly this name, whatever its case and marks: who may have come by a recommendation."""
        return likely.of_name(self._book.db, name) if one_line(name) else []

    def currency(self) -> str:
        """The currency in which a return was noted last; empty where none had an amount."""
        return returns.last_currency(self._book.db)

    def _thank(self, due: Iterable[Return]) -> None:
        today = self._book.today()
        for one in _wanting(due):
            returns.thank(self._book.db, one.id, today)
        for one in self._to_thank(due):
            self._close(one.thanks_id)

    def _to_thank(self, found: Iterable[Return]) -> list[Return]:
        """Those of which the follow-up for the thanks is open."""
        linked = {one.thanks_id: one for one in found if one.thanks_id is not None}
        known = followups.many(self._book.db, list(linked))
        return [linked[i] for i, one in known.items() if one.state is FollowUpState.OPEN]

    def _settle_thanks(self, entry: Return, old: ReturnDraft | None, say: Say) -> bool:
        """Bring the follow-up for the thanks in step with the return; says whether one was made."""
        db = self._book.db
        known = None if entry.thanks_id is None else followups.get(db, entry.thanks_id)
        match thanks_step(old, entry.draft, None if known is None else known.state):
            case ThanksStep.MAKE:
                task = FollowUpDraft(say(thanks_title(entry.draft.kind)), self._book.today())
                follow_up_id = followups.insert(db, entry.contact_id, task, self._book.clock())
                returns.thanks_by(db, entry.id, follow_up_id)
                return True
            case ThanksStep.CLOSE:
                self._close(entry.thanks_id)
            case ThanksStep.REOPEN if entry.thanks_id is not None:
                followups.reopen(db, entry.thanks_id)
            case ThanksStep.DELETE if entry.thanks_id is not None:
                followups.delete(db, [entry.thanks_id])
        if old is not None and known is not None and wants_thanks(entry.draft.kind):
            self._retitle(known, say(thanks_title(old.kind)), say(thanks_title(entry.draft.kind)))
        return False

    def _retitle(self, task: FollowUp, old: str, new: str) -> None:
        """Another kind of return has other words, unless somebody has found their own."""
        if task.draft.title == old != new:
            followups.update(self._book.db, task.id, replace(task.draft, title=new), task.original_day)

    def _close(self, follow_up_id: int | None) -> None:
        if follow_up_id is not None:
            closing = Closing(FollowUpState.DONE, self._book.clock(), self._book.zone.key)
            followups.close(self._book.db, follow_up_id, closing)

    def _ready(self, contact_id: int, draft: ReturnDraft, old: Return | None) -> ReturnDraft:
        """The draft as it is kept; `RorError` where it cannot be."""
        today = self._book.today()
        if draft.day > today and (old is None or old.draft.day != draft.day):
            raise RorError(translate("Returns", "What came back has a day in the past, or today."))
        if draft.perceived is not None and not 1 <= draft.perceived <= 5:
            raise RorError(translate("Returns", "The perceived value is a number from 1 to 5."))
        if draft.thanked_on is not None and draft.thanked_on > today:
            raise RorError(translate("Returns", "Thanks cannot have been said in the future."))
        return replace(
            draft,
            money=_ready_money(draft.money),
            evidence=clean(draft.evidence).strip(),
            referred_contact_id=self._who_came(contact_id, draft),
            thanked_on=draft.thanked_on if wants_thanks(draft.kind) else None,
            newcomer="",
        )

    def _who_came(self, contact_id: int, draft: ReturnDraft) -> int | None:
        """The contact who came by a recommendation: the one named, or a new one."""
        if draft.kind.group is not ReturnGroup.RECOMMENDATION:
            return None
        db, found, name = self._book.db, draft.referred_contact_id, one_line(draft.newcomer)
        if found is None and name:
            same = likely.of_name(db, name)
            found = same[0].id if len(same) == 1 else self._newcomer(name)
        if found == contact_id:
            raise RorError(translate("Returns", "Who came must be somebody else than who recommended you."))
        if found is not None and not contacts.existing(db, [found]):
            raise RorError(translate("Returns", "The contact who came is not in the book any more."))
        return found

    def _newcomer(self, name: str) -> int:
        book = self._book
        captured = contacts.Capture(book.clock(), book.zone.key)
        new = contacts.NewContact(ContactDraft(display_name=name), captured)
        return contacts.insert(book.db, new, region_of(book))

    def _demand(self, return_id: int) -> Return:
        found = self.get(return_id)
        if found is None:
            raise RorError(translate("Returns", "This return is not in the book any more."))
        return found


def _ready_money(money: Money | None) -> Money | None:
    if money is None:
        return None
    code = money.currency.strip().upper()
    if money.minor < 0:
        raise RorError(translate("Returns", "An amount is never less than nothing."))
    if not is_currency(code):
        words = translate("Returns", "There is no currency “{code}”. Write its three letters, such as EUR.")
        raise RorError(words.with_args(code=money.currency))
    return replace(money, currency=code)


def _wanting(found: Iterable[Return]) -> list[Return]:
    return [one for one in found if wants_thanks(one.draft.kind)]


def _only(ids: Iterable[int]) -> int | None:
    """The one contact that it is about, if it is one."""
    owners = set(ids)
    return owners.pop() if len(owners) == 1 else None


def _noted(*, made: bool) -> Message:
    if made:
        return translate("Returns", "Noted. Saying thanks is on your list for today.")
    return translate("Returns", "Noted what came back")


def _thanks(due: Iterable[Return]) -> Message:
    amount = len(_wanting(due))
    if not amount:
        return translate("Returns", "Nothing waits for your thanks here")
    return translate("Returns", "Thanks said for %n return(s)", "", amount)
