"""An open book: its connection, its clock, and the one way in which a verb changes it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ror_desktop.domain.change import MANY, Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import Message
from ror_desktop.services.progress import Told
from ror_desktop.store import failures
from ror_desktop.store.database import BookDatabase

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC."""


class VerbRun:
    """What a verb says about itself while it runs; `change` is there once it has committed."""

    def __init__(self, group: int, message: Message | None = None) -> None:
        self.group = group
        self.message = message
        self.created = 0
        self.subject = Noun.CONTACT
        self.subject_id: int | None = None
        self.amount = 1
        self.change = Change(frozenset(), frozenset())

    def about(self, noun: Noun, noun_id: int | None, message: Message, amount: int = 1) -> None:
        """What it was done to, and the sentence for the status bar."""
        self.subject, self.subject_id, self.message, self.amount = noun, noun_id, message, amount


class Book:
    """One book, open for reading and writing.

    `zone` is the user's home time zone: days are calendar days there. `trusted` is false until the file was
    checked, where the last close was unclean or the last check is long ago.
    """

    def __init__(self, db: BookDatabase, clock: Clock, zone: ZoneInfo) -> None:
        self.db = db
        self.clock = clock
        self.zone = zone
        self.trusted = True

    def today(self) -> date:
        """The calendar day that it is now in the home zone."""
        return self.clock().astimezone(self.zone).date()

    def let_go_of_thread(self) -> None:
        """Close the connection of the thread that calls; the next use opens one again."""
        self.db.close()

    @contextmanager
    def verb(self, verb: Verb, within: int = 0, progress: Told | None = None) -> Iterator[VerbRun]:
        """Run one verb: one transaction, one group of the change log, derived data kept in step.

        `within` is the group of a verb that this one goes on with: as long as nothing else was done since, both are
        one step of undo, and the history speaks of the first. `progress` is told how far derived data is in step,
        where much of it is made anew.
        Raises `RorError` for what a person can be told (full disk, locked, damaged); nothing is half done.
        """
        from ror_desktop.store import changelog  # a start changes nothing

        with failures.told(self.db), self.db.atomic():
            now = self.clock()
            goes_on = within and changelog.go_on(self.db, within)
            run = VerbRun(within if goes_on else changelog.begin(self.db, verb, now))
            yield run
            if not goes_on:
                changelog.describe(self.db, run.group, run.subject, run.subject_id, run.amount)
            nouns = changelog.end(self.db, run.group)
            run.change = self._change(run, run.group if nouns else 0, nouns, now, progress)

    def change_of(self, group: int, message: Message | None, now: datetime, progress: Told | None = None) -> Change:
        """Bring derived data in step inside a transaction that was not a verb's (undo, redo), and say what changed."""
        from ror_desktop.store import changelog

        nouns = changelog.nouns_of(self.db, group)
        return self._change(VerbRun(group, message), group, nouns, now, progress)

    def catch_up(self) -> Change:
        """Bring in step what time alone has changed: after opening, and when another day begins.

        Interactions come out of the future; in another home zone all days are others, which takes seconds in a
        large book and belongs on the worker.
        """
        with failures.told(self.db), self.db.atomic():
            return self._change(VerbRun(0), 0, frozenset(), self.clock())

    def _change(
        self, run: VerbRun, group: int, nouns: frozenset[Noun], now: datetime, progress: Told | None = None
    ) -> Change:
        from ror_desktop.store import derived

        touched = derived.refresh(self.db, now, self.zone, progress)
        many = len(touched) > MANY
        return Change(
            frozenset() if many else frozenset(touched),
            nouns,
            run.message,
            run.created,
            group,
            everything=many,
        )
