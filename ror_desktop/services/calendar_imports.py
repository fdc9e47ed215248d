"""Import of calendar files: read and compare without touching the book, then write all of it as one verb."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ror_desktop.domain.calendar_import import CalendarRow, InBook, Verdict, row_of, settled, without_moved
from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.found import Found, FoundBy, Name
from ror_desktop.domain.imports import ImportCounts
from ror_desktop.domain.invited import addresses_of, found_of, names_of
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.import_content import content_of
from ror_desktop.services.imports import ImportResult
from ror_desktop.services.progress import Progress
from ror_desktop.store import events, followups, imports, matching
from ror_desktop.store.followups import Closing, NewFollowUp

if TYPE_CHECKING:
    from ror_desktop.domain.calendar_item import CalendarItem

FORMAT = "icalendar"
"""What an import batch says of where it came from."""
PORTION = 200
"""Entries read, compared with the book, or written, between two reports."""
NAMED = 3
"""The history names so many files of one import."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry and the name of its file."""

    source: str
    item: "CalendarItem"


class CalendarStaging:
    """The preview of some files: `rows` say what will happen to each entry; `empty` names files without any."""

    def __init__(self, rows: Sequence[CalendarRow], empty: Sequence[str], book: Book) -> None:
        self.empty = tuple(empty)
        self._book = book
        self._proposed = list(rows)
        self._wanted: dict[int, bool] = {}
        self._in_book = _in_book(book, rows)
        self.rows = self._settled()

    @property
    def source(self) -> str:
        """The names of the files."""
        names = list(dict.fromkeys(row.source for row in self._proposed))
        return ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")

    def take(self, numbers: Iterable[int], *, taken: bool) -> None:
        """Take these rows or leave them, as far as they can be taken."""
        self._wanted.update(dict.fromkeys(numbers, taken))
        self.rows = self._settled()

    def assign(self, numbers: Iterable[int], contact: Name | None) -> None:
        """Say whom these rows are about; nothing: nobody of the book."""
        now, home = self._book.clock(), self._book.zone
        found = Found((contact,) if contact else (), FoundBy.CHOICE)
        for number in numbers:
            row = self._proposed[number]
            if row.can_be_assigned:
                self._proposed[number] = row_of(number, row.source, row.item, found, now, home)
                self._wanted.pop(number, None)
        self._in_book = _in_book(self._book, self._proposed)
        self.rows = self._settled()

    def amount(self, verdict: Verdict) -> int:
        """How many rows are of this kind."""
        return sum(1 for row in self.rows if row.verdict is verdict)

    def taken(self) -> tuple[int, int]:
        """How many follow-ups and how many events would be added as it stands."""
        events_taken = sum(1 for row in self.rows if row.taken and row.plan.event is not None)
        return sum(1 for row in self.rows if row.taken) - events_taken, events_taken

    def counts(self) -> ImportCounts:
        """What carrying it out as it stands would do."""
        added, unusable = sum(self.taken()), self.amount(Verdict.PROBLEM)
        with_problems = sum(1 for row in self.rows if row.problems or row.verdict is Verdict.PROBLEM)
        return ImportCounts(added, 0, len(self.rows) - added - unusable, unusable, with_problems)

    def _settled(self) -> list[CalendarRow]:
        return [
            replace(row, taken=self._wanted[row.number]) if row.can_be_taken and row.number in self._wanted else row
            for row in settled(self._proposed, self._in_book)
        ]


class CalendarImportService:
    """Preview and import of calendar files. `before_import` is called once before the book is changed (the backup)."""

    def __init__(self, book: Book, before_import: Callable[[], object] | None = None) -> None:
        self._book = book
        self._before_import = before_import

    def preview(self, paths: Sequence[Path], progress: Progress) -> CalendarStaging:
        """Read the files and say for every entry what would happen. The book is only read.

        Raises `RorError` for a file that cannot be read, and where none of them has an entry.
        """
        entries, empty = _read(paths, progress)
        if not entries:
            text = translate(
                "CalendarImport",
                "{name} holds no appointments or tasks that can be imported; nothing was changed. "
                "Export the calendar as iCalendar (.ics) once more.",
            )
            raise RorError(text.with_args(name=", ".join(empty)))
        return CalendarStaging(self._rows(entries, progress), empty, self._book)

    def run(self, staging: CalendarStaging, progress: Progress) -> ImportResult:
        """Write the rows that are taken, as one verb. What came into the book since the preview is not doubled."""
        counts = staging.counts()
        if not counts.added:
            return ImportResult(counts)
        if self._before_import is not None:
            self._before_import()
        with progress.holding(), self._book.verb(Verb.CALENDAR_IMPORT) as run:
            new = self._still_new([row for row in staging.rows if row.taken])
            counts = replace(counts, added=len(new), skipped=counts.skipped + counts.added - len(new))
            if new:
                batch_id = imports.insert(self._book.db, self._book.clock(), staging.source, FORMAT, counts)
                self._write(new, progress)
                run.about(Noun.IMPORT, batch_id, _said(new, staging.source), len(new))
        return ImportResult(counts, run.change if new else None)

    def _rows(self, entries: Sequence[_Entry], progress: Progress) -> list[CalendarRow]:
        now, home = self._book.clock(), self._book.zone
        rows: list[CalendarRow] = []
        for start in range(0, len(entries), PORTION):
            progress.step(start, len(entries))
            portion = entries[start : start + PORTION]
            addresses = [key for one in portion for key in addresses_of(one.item)]
            by_email = matching.by_email(self._book.db, addresses)
            by_name = matching.by_name(self._book.db, [name for one in portion for name in names_of(one.item)])
            for number, one in enumerate(portion, start):
                found = found_of(one.item, by_email, by_name)
                rows.append(row_of(number, one.source, one.item, found, now, home))
        return rows

    def _still_new(self, rows: Sequence[CalendarRow]) -> list[CalendarRow]:
        there = set(matching.people(self._book.db, _contacts(rows)))
        kept = [row for row in rows if row.plan.event is not None or (row.found.only and row.found.only[0] in there)]
        return [row for row in settled(kept, _in_book(self._book, kept)) if row.taken]

    def _write(self, rows: Sequence[CalendarRow], progress: Progress) -> None:
        db, now = self._book.db, self._book.clock()
        for start in range(0, len(rows), PORTION):
            progress.step(start, len(rows))
            portion = rows[start : start + PORTION]
            events.insert_all(db, [row.plan.event for row in portion if row.plan.event is not None], now)
            followups.insert_all(db, [new for row in portion for new in self._new(row)], now)

    def _new(self, row: CalendarRow) -> list[NewFollowUp]:
        draft, done_at, contact = row.plan.follow_up, row.plan.done_at, row.found.only
        if draft is None or contact is None:
            return []
        closing = Closing(FollowUpState.DONE, done_at, self._book.zone.key) if done_at else None
        return [NewFollowUp(contact[0], draft, closing=closing)]


def _read(paths: Sequence[Path], progress: Progress) -> tuple[list[_Entry], list[str]]:
    """All entries in the order of the files, and the names of files without any."""
    from ror_desktop.exchange.ical import read_items  # late: the library takes a while to import
    from ror_desktop.exchange.ical_lines import take_apart

    entries: list[_Entry] = []
    empty: list[str] = []
    for path in paths:
        progress.step(len(entries))
        parts = take_apart(content_of(path))
        total = len(entries) + sum(len(part.entries) for part in parts)
        if total == len(entries):
            empty.append(path.name)
        for part in parts:
            items: list[CalendarItem] = []
            for item in read_items(part):
                if len(items) % PORTION == 0:
                    progress.step(len(entries) + len(items), total)
                items.append(item)
            entries += [_Entry(path.name, item) for item in without_moved(items)]
    return entries, empty


def _contacts(rows: Iterable[CalendarRow]) -> list[int]:
    return sorted({row.found.only[0] for row in rows if row.found.only})


def _in_book(book: Book, rows: Iterable[CalendarRow]) -> InBook:
    has = followups.of_contacts(book.db, _contacts(rows))
    return InBook(has, [event.draft for event in events.all_of(book.db)])


def _said(rows: Sequence[CalendarRow], source: str) -> Message:
    """The sentence for the status bar."""
    made = sum(1 for row in rows if row.plan.event is not None)
    tasks = len(rows) - made
    if not made:
        text = translate("Import", "Imported %n follow-up(s) from {name}", "", tasks)
    elif not tasks:
        text = translate("Import", "Imported %n event(s) from {name}", "", made)
    else:
        text = translate("Import", "Imported {follow_ups} and {events} from {name}").with_args(
            follow_ups=translate("Import", "%n follow-up(s)", "", tasks),
            events=translate("Import", "%n event(s)", "", made),
        )
    return text.with_args(name=source)
