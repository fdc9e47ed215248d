"""Verbs and reads of follow-ups."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.coming import coming_by_day
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import (
    Coming,
    DayCount,
    FollowUp,
    FollowUpDraft,
    FollowUpState,
    RecurFrom,
    Snooze,
    agreed_day,
    counted_from,
    day_there,
    snoozed_day,
)
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.promise import FollowThrough, follow_through
from ror_desktop.domain.recurrence import in_every_month, next_occurrence, tidy_rule, valid_rule
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book, VerbRun
from ror_desktop.services.settings import value_of
from ror_desktop.store import contacts, followups, interactions
from ror_desktop.store.followups import Closing

EXPANDED = 200
"""Follow-ups that recur which a calendar expands, at most."""
COMING = 500
"""Days that are given of them, at most."""


class FollowUpService:
    """What can be done with follow-ups."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: FollowUpDraft) -> Change:
        """Set a follow-up for a contact. `created` is its id."""
        draft = self.ready(draft)
        with self._book.verb(Verb.FOLLOW_UP_ADD) as run:
            if not contacts.existing(self._book.db, [contact_id]):
                raise RorError(translate("FollowUps", "This contact is not in the book any more."))
            follow_up_id = followups.insert(self._book.db, contact_id, draft, self._book.clock())
            run.about(Noun.CONTACT, contact_id, translate("FollowUps", "Follow-up saved"))
            run.created = follow_up_id
        return run.change

    def edit(self, follow_up_id: int, draft: FollowUpDraft) -> Change:
        """Make a follow-up what the draft says; the day first agreed on stays (see `agreed_day`)."""
        draft = self.ready(draft)
        with self._book.verb(Verb.FOLLOW_UP_EDIT) as run:
            found = self._demand(follow_up_id)
            followups.update(self._book.db, follow_up_id, draft, agreed_day(found, draft))
            run.about(Noun.CONTACT, found.contact_id, translate("FollowUps", "Follow-up changed"))
        return run.change

    def done(self, follow_up_id: int) -> Change:
        """Mark a follow-up as done now; where it recurs, the next one is made, and `created` is its id."""
        return self.finish(follow_up_id)

    def finish(
        self, follow_up_id: int, happened: InteractionDraft | None = None, following: FollowUpDraft | None = None
    ) -> Change:
        """Mark a follow-up as done now, log what happened, and set what comes next: one undo takes all of it back.

        `created` is the id of the follow-up that was set, or else of the next one where it recurs, or 0.
        """
        coming = None if following is None else self.ready(following)
        db, now = self._book.db, self._book.clock()
        with self._book.verb(Verb.FOLLOW_UP_DONE) as run:
            found = self.mark_done(follow_up_id, run)
            if happened is not None:
                interactions.insert(db, found.contact_id, happened, now)
            if coming is not None:
                run.created = followups.insert(db, found.contact_id, coming, now)
            run.about(Noun.CONTACT, found.contact_id, _finished(found, happened, coming))
        return run.change

    def done_all(self, ids: Sequence[int]) -> Change:
        """Mark those that are open as done now, together; where one recurs, its next one is made."""
        with self._book.verb(Verb.FOLLOW_UP_DONE) as run:
            found = self.open_of(ids)
            for follow_up in found:
                self.mark_done(follow_up.id, run)
            run.created = 0
            about(run, found, translate("FollowUps", "Did %n follow-up(s)", "", len(found)))
        return run.change

    def mark_done(self, follow_up_id: int, run: VerbRun) -> FollowUp:
        """Inside a verb: mark a follow-up as done now, and make the next one where it recurs."""
        found = self._demand(follow_up_id)
        if found.state is not FollowUpState.DONE:
            followups.close(self._book.db, follow_up_id, self._closing(FollowUpState.DONE))
            self._thank(follow_up_id, self._book.today())
            self._follow(found, run)
        return found

    def reopen(self, follow_up_id: int) -> Change:
        """Make a follow-up open again that was done or let go."""
        with self._book.verb(Verb.FOLLOW_UP_REOPEN) as run:
            found = self._demand(follow_up_id)
            followups.reopen(self._book.db, follow_up_id)
            self._thank(follow_up_id, None)
            run.about(Noun.CONTACT, found.contact_id, translate("FollowUps", "Follow-up open again"))
        return run.change

    def reopen_all(self, ids: Sequence[int]) -> Change:
        """Make follow-ups open again that were done or let go, together."""
        with self._book.verb(Verb.FOLLOW_UP_REOPEN) as run:
            found = [one for one in followups.many(self._book.db, ids).values() if one.state is not FollowUpState.OPEN]
            for follow_up in found:
                followups.reopen(self._book.db, follow_up.id)
                self._thank(follow_up.id, None)
            about(run, found, translate("FollowUps", "Opened %n follow-up(s) again", "", len(found)))
        return run.change

    def let_go(self, ids: Sequence[int], reason: str) -> Change:
        """Cancel open follow-ups on purpose, and keep why. The reason may be empty; one that recurs ends with it."""
        with self._book.verb(Verb.FOLLOW_UP_LET_GO) as run:
            found = self.open_of(ids)
            self._cancel(found, one_line(reason))
            message = translate("FollowUps", "Let %n follow-up(s) go", "", len(found))
            if len(found) == 1:
                message = translate("FollowUps", "Let go: {title}").with_args(title=_title(found[0]))
            about(run, found, message)
        return run.change

    def cancel_of(self, contact_id: int, reason: str) -> None:
        """Inside a verb: cancel the open follow-ups of a contact, promises excepted."""
        self._cancel([one for one in self.open_for(contact_id) if not one.draft.promised], reason)

    def delete(self, ids: Sequence[int]) -> Change:
        """Delete follow-ups."""
        with self._book.verb(Verb.FOLLOW_UP_DELETE) as run:
            found = followups.many(self._book.db, ids)
            followups.delete(self._book.db, list(found))
            about(run, list(found.values()), translate("FollowUps", "Deleted %n follow-up(s)", "", len(found)))
        return run.change

    def snooze(self, ids: Sequence[int], until: Snooze | date) -> Change:
        """Put open follow-ups off, counted from today, or to a day at home; the day first agreed on stays."""
        day = snoozed_day(until, self._book.today()) if isinstance(until, Snooze) else until
        return self._move(Verb.FOLLOW_UP_SNOOZE, ids, day, here=True)

    def move(self, ids: Sequence[int], day: date, *, here: bool = False) -> Change:
        """Give open follow-ups another day; the day first agreed on stays.

        It is the day by their own clocks, or `here`: what has a time of another zone may be on the day beside there.
        """
        return self._move(Verb.FOLLOW_UP_MOVE, ids, day, here=here)

    def get(self, follow_up_id: int) -> FollowUp | None:
        """One follow-up, or nothing where it is gone."""
        return followups.get(self._book.db, follow_up_id)

    def between(self, start: date, end: date, contact_id: int | None = None, most: int = -1) -> list[FollowUp]:
        """Follow-ups due from `start` to `end`, both included, in every state, by day and time; the first or all."""
        return followups.between(self._book.db, start, end, contact_id, most)

    def amount_on(self, day: date, contact_id: int | None = None) -> int:
        """How many follow-ups in every state are due that day."""
        return followups.amount_on(self._book.db, day, contact_id)

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

    def open_of(self, ids: Sequence[int]) -> list[FollowUp]:
        """Those of these follow-ups that are open still."""
        found = followups.many(self._book.db, ids)
        return [follow_up for follow_up in found.values() if follow_up.state is FollowUpState.OPEN]

    def touch_window(self) -> int:
        """Days, today the last of them, over which follow-through is judged."""
        return int(value_of(self._book, Preference.TOUCH_WINDOW))

    def promises(self) -> tuple[list[FollowUp], FollowThrough]:
        """The promises that are open or were due in the touch window, by the day first agreed on; and how they went."""
        window, today = self.touch_window(), self._book.today()
        found = followups.promised(self._book.db, today - timedelta(days=window - 1))
        return found, follow_through(found, today, self._book.zone, window)

    def coming(
        self, start: date, end: date, contact_id: int | None = None, most: int = COMING
    ) -> tuple[list[Coming], int]:
        """The days from `start` to `end` on which open follow-ups that recur will fall again (`coming_by_day`), by day.

        The `EXPANDED` oldest are expanded; the first `most` days are given, and how many there are.
        """
        found = followups.recurring(self._book.db, end, EXPANDED, contact_id)
        by_day = coming_by_day(found, start, end, self._book.today())
        first = islice((Coming(one, day) for day in sorted(by_day) for one in by_day[day]), most)
        return list(first), sum(map(len, by_day.values()))

    def ready(self, draft: FollowUpDraft) -> FollowUpDraft:
        """The draft with tidy lines, and the home zone where a time has none; `RorError` where it cannot be kept."""
        title, rule = one_line(draft.title), tidy_rule(draft.recurrence)
        if not title:
            raise RorError(translate("FollowUps", "A follow-up needs a few words: what is to be done?"))
        if rule and not valid_rule(rule):
            raise RorError(translate("FollowUps", "This recurrence cannot be used. The follow-up was not saved."))
        zone = draft.zone or (self._book.zone.key if draft.due_time else "")
        return replace(draft, title=title, recurrence=rule, zone=zone)

    def _move(self, verb: Verb, ids: Sequence[int], day: date, *, here: bool) -> Change:
        with self._book.verb(verb) as run:
            still_open = self.open_of(ids)
            for one in still_open:
                there = day_there(one.draft, day, self._book.zone) if here else day
                followups.move(self._book.db, one.id, there)
            about(run, still_open, _moved(verb, len(still_open)))
        return run.change

    def _thank(self, follow_up_id: int, day: date | None) -> None:
        """Where it was for saying thanks for a return, that was done on this day, or is to be done again."""
        from ror_desktop.store import returns  # the start does nothing

        returns.follow_up_done(self._book.db, follow_up_id, day)

    def _follow(self, done: FollowUp, run: VerbRun) -> None:
        """Make the next one of a recurring follow-up, unless an open one stands there already."""
        draft = done.draft
        if not draft.recurrence or not valid_rule(draft.recurrence):
            return
        count = counted_from(draft, done.original_day, self._book.today())
        coming = next_occurrence(draft.recurrence, count.start, count.after)
        if coming is None:
            return
        rule = coming.rule if draft.recur_from is RecurFrom.DONE else in_every_month(coming.rule, count.start)
        following = replace(draft, due_day=coming.day, recurrence=rule)
        if not followups.has_open_like(self._book.db, done.contact_id, following):
            run.created = followups.insert(self._book.db, done.contact_id, following, self._book.clock())

    def _cancel(self, found: Sequence[FollowUp], reason: str) -> None:
        closing = self._closing(FollowUpState.CANCELLED, reason)
        for follow_up in found:
            followups.close(self._book.db, follow_up.id, closing)

    def _closing(self, state: FollowUpState, reason: str = "") -> Closing:
        return Closing(state, self._book.clock(), self._book.zone.key, reason)

    def _demand(self, follow_up_id: int) -> FollowUp:
        found = followups.get(self._book.db, follow_up_id)
        if found is None:
            raise RorError(translate("FollowUps", "This follow-up is not in the book any more."))
        return found


def about(run: VerbRun, found: Sequence[FollowUp], message: Message) -> None:
    """Inside a verb: say what was done with these follow-ups, and whose they are where that is one contact."""
    owners = {follow_up.contact_id for follow_up in found}
    run.about(Noun.CONTACT, owners.pop() if len(owners) == 1 else None, message, len(found))


def _finished(found: FollowUp, happened: InteractionDraft | None, coming: FollowUpDraft | None) -> Message:
    title = _title(found)
    if coming is not None:
        message = translate("FollowUps", "Done: {title}. Next: {next}").with_args(next=coming.title)
    elif happened is not None:
        message = translate("FollowUps", "Done and logged: {title}")
    else:
        message = translate("FollowUps", "Done: {title}")
    return message.with_args(title=title)


def _moved(verb: Verb, amount: int) -> Message:
    if verb is Verb.FOLLOW_UP_SNOOZE:
        return translate("FollowUps", "Snoozed %n follow-up(s)", "", amount)
    return translate("FollowUps", "Moved %n follow-up(s)", "", amount)


def _day_of(coming: Coming) -> date:
    return coming.day


def _title(follow_up: FollowUp) -> str:
    return follow_up.draft.title
