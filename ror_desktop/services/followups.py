"""Verbs and reads of follow-ups."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import (
    DayCount,
    FollowUp,
    FollowUpDraft,
    FollowUpState,
    RecurFrom,
    Snooze,
    snoozed_day,
)
from ror_desktop.domain.recurrence import next_occurrence, tidy_rule, valid_rule
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book, VerbRun
from ror_desktop.store import contacts, followups
from ror_desktop.store.followups import Closing


class FollowUpService:
    """What can be done with follow-ups."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: FollowUpDraft) -> Change:
        """Set a follow-up for a contact. `created` is its id."""
        draft = self._ready(draft)
        with self._book.verb(Verb.FOLLOW_UP_ADD) as run:
            if not contacts.existing(self._book.db, [contact_id]):
                raise RorError(translate("FollowUps", "This contact is not in the book any more."))
            follow_up_id = followups.insert(self._book.db, contact_id, draft, self._book.clock())
            run.about(Noun.CONTACT, contact_id, translate("FollowUps", "Follow-up saved"))
            run.created = follow_up_id
        return run.change

    def edit(self, follow_up_id: int, draft: FollowUpDraft) -> Change:
        """Make a follow-up what the draft says; the day first agreed on stays."""
        draft = self._ready(draft)
        with self._book.verb(Verb.FOLLOW_UP_EDIT) as run:
            found = self._demand(follow_up_id)
            followups.update(self._book.db, follow_up_id, draft)
            run.about(Noun.CONTACT, found.contact_id, translate("FollowUps", "Follow-up changed"))
        return run.change

    def done(self, follow_up_id: int) -> Change:
        """Mark a follow-up as done now; where it recurs, the next one is made, and `created` is its id."""
        with self._book.verb(Verb.FOLLOW_UP_DONE) as run:
            found = self._demand(follow_up_id)
            run.about(
                Noun.CONTACT, found.contact_id, translate("FollowUps", "Done: {title}").with_args(title=_title(found))
            )
            if found.state is not FollowUpState.DONE:
                followups.close(self._book.db, follow_up_id, self._closing(FollowUpState.DONE))
                self._follow(found, run)
        return run.change

    def reopen(self, follow_up_id: int) -> Change:
        """Make a follow-up open again that was done or let go."""
        with self._book.verb(Verb.FOLLOW_UP_REOPEN) as run:
            found = self._demand(follow_up_id)
            followups.reopen(self._book.db, follow_up_id)
            run.about(Noun.CONTACT, found.contact_id, translate("FollowUps", "Follow-up open again"))
        return run.change

    def let_go(self, follow_up_id: int, reason: str) -> Change:
        """Cancel a follow-up on purpose, and keep why. The reason may be empty."""
        with self._book.verb(Verb.FOLLOW_UP_LET_GO) as run:
            found = self._demand(follow_up_id)
            closing = self._closing(FollowUpState.CANCELLED, one_line(reason))
            followups.close(self._book.db, follow_up_id, closing)
            run.about(
                Noun.CONTACT, found.contact_id, translate("FollowUps", "Let go: {title}").with_args(title=_title(found))
            )
        return run.change

    def delete(self, ids: Sequence[int]) -> Change:
        """Delete follow-ups."""
        with self._book.verb(Verb.FOLLOW_UP_DELETE) as run:
            found = followups.many(self._book.db, ids)
            followups.delete(self._book.db, list(found))
            _about(run, list(found.values()), translate("FollowUps", "Deleted %n follow-up(s)", "", len(found)))
        return run.change

    def snooze(self, ids: Sequence[int], until: Snooze | date) -> Change:
        """Put open follow-ups off, counted from today, or to a day; the day first agreed on stays."""
        day = snoozed_day(until, self._book.today()) if isinstance(until, Snooze) else until
        return self._move(Verb.FOLLOW_UP_SNOOZE, ids, day)

    def move(self, ids: Sequence[int], day: date) -> Change:
        """Give open follow-ups another day; the day first agreed on stays."""
        return self._move(Verb.FOLLOW_UP_MOVE, ids, day)

    def get(self, follow_up_id: int) -> FollowUp | None:
        """One follow-up, or nothing where it is gone."""
        return followups.get(self._book.db, follow_up_id)

    def between(self, start: date, end: date, contact_id: int | None = None) -> list[FollowUp]:
        """Follow-ups due from `start` to `end`, both included, in every state, by day and time."""
        return followups.between(self._book.db, start, end, contact_id)

    def overdue(self, contact_id: int | None = None) -> list[FollowUp]:
        """Open follow-ups whose day is past, oldest first."""
        return followups.overdue(self._book.db, self._book.today(), contact_id)

    def overdue_count(self, contact_id: int | None = None) -> int:
        """How many open follow-ups are past their day."""
        return followups.overdue_count(self._book.db, self._book.today(), contact_id)

    def counts(self, start: date, end: date, contact_id: int | None = None) -> list[DayCount]:
        """How many open and done follow-ups each day holds; empty days are left out."""
        return followups.counts(self._book.db, start, end, contact_id)

    def open_for(self, contact_id: int) -> list[FollowUp]:
        """The open follow-ups of a contact by day and time."""
        return followups.open_for(self._book.db, contact_id)

    def _move(self, verb: Verb, ids: Sequence[int], day: date) -> Change:
        with self._book.verb(verb) as run:
            found = followups.many(self._book.db, ids)
            still_open = [f for f in found.values() if f.state is FollowUpState.OPEN]
            for follow_up in still_open:
                followups.move(self._book.db, follow_up.id, day)
            _about(run, still_open, _moved(verb, len(still_open)))
        return run.change

    def _follow(self, done: FollowUp, run: VerbRun) -> None:
        """Make the next one of a recurring follow-up, unless an open one stands there already."""
        draft = done.draft
        today = self._book.today()
        start = today if draft.recur_from is RecurFrom.DONE else draft.due_day
        if not draft.recurrence or not valid_rule(draft.recurrence):
            return
        coming = next_occurrence(draft.recurrence, start, today)
        if coming is None:
            return
        following = replace(draft, due_day=coming.day, recurrence=coming.rule)
        if not followups.has_open_like(self._book.db, done.contact_id, following):
            run.created = followups.insert(self._book.db, done.contact_id, following, self._book.clock())

    def _closing(self, state: FollowUpState, reason: str = "") -> Closing:
        return Closing(state, self._book.clock(), self._book.zone.key, reason)

    def _demand(self, follow_up_id: int) -> FollowUp:
        found = followups.get(self._book.db, follow_up_id)
        if found is None:
            raise RorError(translate("FollowUps", "This follow-up is not in the book any more."))
        return found

    def _ready(self, draft: FollowUpDraft) -> FollowUpDraft:
        """The draft with tidy lines, and the home zone where a time has none."""
        title, rule = one_line(draft.title), tidy_rule(draft.recurrence)
        if not title:
            raise RorError(translate("FollowUps", "A follow-up needs a few words: what is to be done?"))
        if rule and not valid_rule(rule):
            raise RorError(translate("FollowUps", "This recurrence cannot be used. The follow-up was not saved."))
        zone = draft.zone or (self._book.zone.key if draft.due_time else "")
        return replace(draft, title=title, recurrence=rule, zone=zone)


def _about(run: VerbRun, found: Sequence[FollowUp], message: Message) -> None:
    owners = {follow_up.contact_id for follow_up in found}
    run.about(Noun.CONTACT, owners.pop() if len(owners) == 1 else None, message, len(found))


def _moved(verb: Verb, amount: int) -> Message:
    if verb is Verb.FOLLOW_UP_SNOOZE:
        return translate("FollowUps", "Snoozed %n follow-up(s)", "", amount)
    return translate("FollowUps", "Moved %n follow-up(s)", "", amount)


def _title(follow_up: FollowUp) -> str:
    return follow_up.draft.title
