"""Import of contact files: read and compare without touching the book, then write all of it as one verb."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.contact import ContactDraft, ForeignUid
from ror_desktop.domain.entity import Noun, moment_at
from ror_desktop.domain.imports import ImportCounts, ImportRow, RowAction, Verdict, updated
from ror_desktop.domain.naming import ready
from ror_desktop.domain.note import NoteDraft
from ror_desktop.errors import RorError
from ror_desktop.exchange.rest import dump_rest
from ror_desktop.exchange.vcard import CardRead, read_cards
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.card_mapping import CardContact, contact_of
from ror_desktop.services.progress import Progress
from ror_desktop.services.settings import region_of
from ror_desktop.services.staging import Staging
from ror_desktop.store import contacts, imports, notes, photos
from ror_desktop.store.contacts import Capture, NewContact

BATCH = 500
"""Rows compared or written at a time."""

UID = "vcard"
CONTENT = "vcard-content"
"""The sources of identifiers: the card's own UID, or the SHA-256 of a card that has none."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `change` is nothing after a dry run."""

    counts: ImportCounts
    change: Change | None = None


@dataclass(slots=True)
class _Read:
    """A card as read, with what identifies it."""

    read: CardRead
    source: str
    contact: CardContact | None
    uid: ForeignUid


class ImportService:
    """Preview and import of vCard files. `before_import` is called once before the book is changed (the backup)."""

    def __init__(self, book: Book, before_import: Callable[[], object] | None = None) -> None:
        self._book = book
        self._before_import = before_import

    def preview(self, paths: Sequence[Path], progress: Progress) -> Staging:
        """Read the files and say for every card what would happen. The book is only read.

        Raises `RorError` for a file that cannot be read at all.
        """
        staging = Staging()
        try:
            seen: set[ForeignUid] = set()
            for batch in _batches(self._cards(paths, progress)):
                self._compare(batch, seen, staging)
        except BaseException:
            staging.close()
            raise
        return staging

    def run(self, staging: Staging, actions: Mapping[int, RowAction], progress: Progress) -> ImportResult:
        """Carry the preview out as one verb; `actions` overrides what is done with single rows (by number)."""
        staging.rows = [
            row if row.verdict is Verdict.PROBLEM else replace(row, action=actions.get(row.number, row.action))
            for row in staging.rows
        ]
        counts = staging.counts()
        if not counts.added and not counts.updated:
            return ImportResult(counts)
        if self._before_import is not None:
            self._before_import()
        with progress.holding(), self._book.verb(Verb.IMPORT) as run:
            name = ", ".join(dict.fromkeys(row.source for row in staging.rows))
            batch_id = imports.insert(self._book.db, self._book.clock(), name, "vcard", counts)
            _Writer(self._book, batch_id).write(staging, progress)
            amount = counts.added + counts.updated
            message = translate("Import", "Imported %n contact(s) from {name}", "", amount).with_args(name=name)
            run.about(Noun.IMPORT, batch_id, message, amount)
        return ImportResult(counts, run.change)

    def _cards(self, paths: Sequence[Path], progress: Progress) -> Iterator[_Read]:
        total = sum(_size(path) for path in paths)
        done = 0
        for path in paths:
            with _opened(path) as stream:
                for number, read in enumerate(read_cards(stream)):
                    if number % 100 == 0:
                        progress.step(done + stream.tell(), total)
                    yield _with_identity(read, path.name)
            done += _size(path)

    def _compare(self, batch: Sequence[_Read], seen: set[ForeignUid], staging: Staging) -> None:
        known = imports.known(self._book.db, [one.uid for one in batch])
        for one in batch:
            row = self._row(one, known.get(one.uid), repeated=one.uid in seen, number=len(staging.rows))
            seen.add(one.uid)
            staging.add(row, one.contact, one.read.raw)

    def _row(self, one: _Read, contact_id: int | None, *, repeated: bool, number: int) -> ImportRow:
        draft = one.contact.draft if one.contact else ContactDraft()
        verdict, action = Verdict.NEW, RowAction.ADD
        changes: tuple[str, ...] = ()
        if one.contact is None:
            verdict, action = Verdict.PROBLEM, RowAction.SKIP
        elif repeated:
            verdict, action = Verdict.REPEATED, RowAction.SKIP
        elif contact_id is not None:
            changes = self._changes(contact_id, one.contact)
            verdict, action = Verdict.KNOWN, RowAction.UPDATE if changes else RowAction.SKIP
        return ImportRow(
            number,
            one.source,
            one.read.line_number,
            draft.display_name,
            draft.organization,
            verdict,
            action,
            contact_id,
            changes,
            one.read.problems,
        )

    def _changes(self, contact_id: int, said: CardContact) -> tuple[str, ...]:
        contact = contacts.get(self._book.db, contact_id)
        if contact is None:
            return ()
        changes = updated(contact.draft(), ready(said.draft, region_of(self._book)))[1]
        new_notes = set(said.notes) - set(notes.texts_of(self._book.db, contact_id))
        return (*changes, "notes") if new_notes else changes


@dataclass(slots=True)
class _Writer:
    """Writes the rows of an import inside its transaction."""

    book: Book
    batch_id: int
    waiting: list[tuple[ImportRow, CardContact]] = field(default_factory=list)

    def write(self, staging: Staging, progress: Progress) -> None:
        for row, contact in staging.contacts():
            if row.number % 100 == 0:
                progress.step(row.number, len(staging.rows))
            if contact is None or row.action is RowAction.SKIP:
                continue
            if row.action is RowAction.ADD:
                self.waiting.append((row, contact))
                if len(self.waiting) >= BATCH:
                    self._flush()
            else:
                self._flush()
                self._update(row, contact)
        self._flush()

    def _flush(self) -> None:
        if not self.waiting:
            return
        db = self.book.db
        capture = Capture(self.book.clock(), self.book.zone.key, batch_id=self.batch_id)
        taken = set(imports.known(db, [_identity(contact) for _row, contact in self.waiting]))
        new = [self._new(contact, capture, taken) for _row, contact in self.waiting]
        ids = contacts.insert_all(db, new, region_of(self.book))
        pairs = zip(ids, (contact for _row, contact in self.waiting), strict=True)
        notes.insert_all(db, [(i, self._note(text)) for i, contact in pairs for text in contact.notes])
        self.waiting = []

    def _new(self, contact: CardContact, capture: Capture, taken: set[ForeignUid]) -> NewContact:
        uid = _identity(contact)
        mine = () if uid in taken else (uid,)
        taken.add(uid)
        photo_id = photos.id_of(self.book.db, contact.photo) if contact.photo else None
        return NewContact(contact.draft, capture, photo_id, dump_rest(contact.rest), mine)

    def _update(self, row: ImportRow, said: CardContact) -> None:
        db = self.book.db
        contact = contacts.get(db, row.contact_id) if row.contact_id else None
        if contact is None:
            return
        draft, changes = updated(contact.draft(), ready(said.draft, region_of(self.book)))
        if changes:
            contacts.update(db, contact.id, draft, region_of(self.book), self.book.clock())
        known = set(notes.texts_of(db, contact.id))
        notes.insert_all(db, [(contact.id, self._note(text)) for text in said.notes if text not in known])
        if said.photo and contact.photo_id is None:
            contacts.set_photo(db, contact.id, photos.id_of(db, said.photo))

    def _note(self, text: str) -> NoteDraft:
        return NoteDraft(text, moment_at(self.book.clock(), self.book.zone.key))


def _with_identity(read: CardRead, source: str) -> _Read:
    contact = contact_of(read.card) if read.card is not None else None
    if contact is not None and not contact.uid:
        contact = replace(contact, uid=f"sha256:{sha256(read.raw).hexdigest()}")
    uid = _identity(contact) if contact else ForeignUid(CONTENT, f"sha256:{sha256(read.raw).hexdigest()}")
    return _Read(read, source, contact, uid)


def _identity(contact: CardContact) -> ForeignUid:
    return ForeignUid(CONTENT if contact.uid.startswith("sha256:") else UID, contact.uid)


def _batches(reads: Iterator[_Read]) -> Iterator[list[_Read]]:
    batch: list[_Read] = []
    for read in reads:
        batch.append(read)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise RorError(
            translate("Import", "{name} cannot be read ({reason}). Nothing was imported.").with_args(
                name=path.name, reason=error.strerror
            )
        ) from error


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
