"""Undo, redo, and the history of verbs, across restarts."""

from collections.abc import Callable
from datetime import datetime, timedelta

from ror_desktop.domain.change import Change, HistoryEntry, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import Preference
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.history_words import kept_words, words_of
from ror_desktop.services.progress import Told
from ror_desktop.services.settings import apply_zone, takes_long
from ror_desktop.store import changelog, failures, reverting
from ror_desktop.store.database import BookDatabase

KEPT_FOR = timedelta(days=90)
"""How long the history reaches back."""
_OF_SETTINGS = frozenset({Verb.SETTING_CHANGE, Verb.REVERT})
"""Verbs that may have changed a setting by which much is derived."""


class HistoryService:
    """Walks what was done back and forth, and takes back single verbs of the past."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def undo(self, progress: Told | None = None) -> Change | None:
        """Take back the newest verb that stands; nothing where there is none. `progress` as in `Book.verb`."""
        return self._walk(self.next_undo(), changelog.undo, translate("History", "Undone: {what}"), progress)

    def redo(self, progress: Told | None = None) -> Change | None:
        """Do again what was undone last; nothing where there is none."""
        return self._walk(self.next_redo(), changelog.redo, translate("History", "Done again: {what}"), progress)

    def next_undo(self) -> HistoryEntry | None:
        """What undo would take back."""
        return changelog.next_undo(self._book.db)

    def next_redo(self) -> HistoryEntry | None:
        """What redo would do again."""
        return changelog.next_redo(self._book.db)

    def entries(self, limit: int = 200) -> list[HistoryEntry]:
        """The history, newest first: what stands and what was undone."""
        return changelog.entries(self._book.db, limit)

    def words(self, entry: HistoryEntry) -> Message:
        """What was done, in words, with the names of today."""
        return words_of(self._book.db, entry)

    def takes_long(self, entry: HistoryEntry | None) -> bool:
        """Whether to walk over it makes much that is derived anew, so that it belongs on the worker."""
        if entry is None or entry.verb not in _OF_SETTINGS:
            return False
        changed = set(changelog.settings_of(self._book.db, entry.group))
        return any(takes_long(preference) for preference in Preference if preference.value in changed)

    def revert(self, group: int, progress: Told | None = None) -> Change:
        """Take back one verb of the past; what was edited since is kept, and the message lists it.

        Raises `RorError` where the group is gone, undone already, or from before a change of the book's format.
        """
        entry = changelog.entry(self._book.db, group)
        if entry is None or not entry.revertible:
            raise RorError(translate("History", "This change can be read but no longer taken back."))
        what = self.words(entry)
        with self._book.verb(Verb.REVERT, progress=progress) as run:
            kept = reverting.revert(self._book.db, group)
            run.about(entry.subject or Noun.CONTACT, entry.subject_id, kept_words(what, kept), entry.amount)
        change = run.change
        apply_zone(self._book, change, progress)
        if change.group:
            return change
        nothing = translate("History", "Nothing was left to take back: {what}")
        return change._replace(message=nothing.with_args(what=what))

    def forget_old(self) -> int:
        """Forget what is older than 90 days, and pictures that nothing needs any more. Returns how many verbs."""
        with failures.told(self._book.db), self._book.db.atomic():
            return changelog.prune(self._book.db, self._book.clock() - KEPT_FOR)

    def _walk(
        self,
        entry: HistoryEntry | None,
        step: Callable[[BookDatabase, datetime], HistoryEntry | None],
        message: Message,
        progress: Told | None,
    ) -> Change | None:
        if entry is None:
            return None
        before = self.words(entry)
        with failures.told(self._book.db), self._book.db.atomic():
            now = self._book.clock()
            step(self._book.db, now)
            change = self._book.change_of(entry.group, None, now, progress)
        apply_zone(self._book, change, progress)
        after = self.words(entry)
        what = max(before, after, key=lambda words: len(words.args))
        return change._replace(message=message.with_args(what=what))
