"""Reminders: which follow-ups with a time of day are due now, each told exactly once."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.followup import FollowUp, instant_of
from ror_desktop.domain.reminding import LONGEST_WAIT, Due, Reminded, look
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.followups import FollowUpService, about
from ror_desktop.services.zones import UTC_NAME
from ror_desktop.store import failures, followups
from ror_desktop.store.reminder_file import read_reminded, write_reminded

_AHEAD = timedelta(days=1)
_ANY_ZONE = timedelta(days=1)
"""A wall-clock time in whatever zone lies within a day of its date here."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be told now: `on_time` one by one, `missed` in one digest; and how long to wait until the next look.

    `nothing_ahead` is whether no follow-up with a time is due within a day.
    """

    on_time: tuple[FollowUp, ...]
    missed: tuple[FollowUp, ...]
    wait: timedelta
    nothing_ahead: bool


class ReminderService:
    """Looks after the reminders of one book; used by one thread.

    What was told is remembered beside the book; where that cannot be written, at least until the program ends.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)
        self._reminded: Reminded | None = None

    def look(self) -> Told:
        """What is due at this instant and was not told yet; from now on it counts as told."""
        now = self._book.clock()
        before = self._known(now)
        found = self._timed(min(before.until, now), now + _AHEAD)
        told = look(found, before, now)
        self._remember(told.reminded)
        return Told(
            tuple(found[due] for due in told.on_time),
            tuple(found[due] for due in told.missed),
            told.wait,
            not any(due.at > now for due in found),
        )

    def pending(self) -> list[FollowUp]:
        """What was told and is still open at the same time, oldest first."""
        now = self._book.clock()
        given = self._known(now).given
        if not given:
            return []
        found = self._timed(min(due.at for due in given), now)
        return [found[due] for due in sorted(found) if due in given]

    def put_off(self, ids: Sequence[int], minutes: int) -> Change:
        """Be reminded of those that are still open again in so many minutes; the day first agreed on stays."""
        here = (self._book.clock() + timedelta(minutes=minutes)).astimezone(self._book.zone)
        # Of an hour that comes twice a clock on the wall means the first: the second is kept on the clock of UTC.
        at = here.astimezone(UTC) if here.fold else here
        zone, moment = UTC_NAME if here.fold else self._book.zone.key, time(at.hour, at.minute)
        with self._book.verb(Verb.FOLLOW_UP_SNOOZE) as run:
            found = self._followups.open_of(ids)
            for one in found:
                draft = replace(one.draft, due_day=at.date(), due_time=moment, zone=zone)
                followups.update(self._book.db, one.id, draft, one.original_day)
            message = translate("Reminders", "Snoozed %n follow-up(s) until {time}", "", len(found))
            about(run, found, message.with_args(time=f"{here:%H:%M}"))
        return run.change

    def _timed(self, start: datetime, end: datetime) -> dict[Due, FollowUp]:
        """Open follow-ups with a time from `start` to `end`, by the instant at which they are due."""
        zone = self._book.zone
        first, last = (start - _ANY_ZONE).astimezone(zone).date(), (end + _ANY_ZONE).astimezone(zone).date()
        with failures.told(self._book.db):
            rows = followups.timed(self._book.db, first, last)
        found = {Due(instant_of(one.draft, zone), one.id): one for one in rows}
        return {due: one for due, one in found.items() if start <= due.at <= end}

    def _known(self, now: datetime) -> Reminded:
        if self._reminded is None:
            midnight = datetime.combine(now.astimezone(self._book.zone).date(), time(0), self._book.zone)
            self._reminded = read_reminded(self._book.db.path, midnight.astimezone(now.tzinfo))
        return self._reminded

    def _remember(self, reminded: Reminded) -> None:
        known = self._reminded
        self._reminded = reminded
        if known is None or reminded.given != known.given or reminded.until - known.until >= LONGEST_WAIT:
            with suppress(OSError):
                write_reminded(self._book.db.path, reminded)
