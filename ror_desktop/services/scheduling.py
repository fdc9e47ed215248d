"""Verbs of a calendar: put follow-ups on a day and an hour, move them by keys, make one for each of some contacts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.scheduling import shifted
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.followups import FollowUpService, about
from ror_desktop.store import contacts, followups


class SchedulingService:
    """What can be done with follow-ups in a calendar. The day first agreed on always stays."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)

    def put(self, ids: Sequence[int], day: date, at: time | None) -> Change:
        """Give open follow-ups a day with a time in the home zone, or the whole day."""
        zone = self._book.zone.key if at is not None else ""

        def placed(draft: FollowUpDraft) -> FollowUpDraft:
            return replace(draft, due_day=day, due_time=at, zone=zone)

        return self._change(ids, placed)

    def shift(self, ids: Sequence[int], days: int, minutes: int = 0) -> Change:
        """Move open follow-ups by days and by minutes, each from where it is."""

        def placed(draft: FollowUpDraft) -> FollowUpDraft:
            return shifted(draft, days, minutes, self._book.zone.key)

        return self._change(ids, placed)

    def plan(self, contact_ids: Sequence[int], draft: FollowUpDraft) -> Change:
        """Set the same follow-up for each of these contacts, as one step. `created` is the first one's id."""
        ready = self._followups.ready(draft)
        with self._book.verb(Verb.FOLLOW_UP_ADD) as run:
            chosen = contacts.existing(self._book.db, contact_ids)
            if not chosen:
                raise RorError(translate("FollowUps", "This contact is not in the book any more."))
            now = self._book.clock()
            made = [followups.insert(self._book.db, contact, ready, now) for contact in chosen]
            message = translate("FollowUps", "Saved %n follow-up(s)", "", len(made))
            if len(made) == 1:
                message = translate("FollowUps", "Follow-up saved")
            run.about(Noun.CONTACT, chosen[0] if len(chosen) == 1 else None, message, len(made))
            run.created = made[0]
        return run.change

    def _change(self, ids: Sequence[int], placed: Callable[[FollowUpDraft], FollowUpDraft]) -> Change:
        with self._book.verb(Verb.FOLLOW_UP_MOVE) as run:
            still_open = self._followups.open_of(ids)
            for one in still_open:
                followups.update(self._book.db, one.id, placed(one.draft), one.original_day)
            about(run, still_open, translate("FollowUps", "Moved %n follow-up(s)", "", len(still_open)))
        return run.change
