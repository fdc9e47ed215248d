"""The first half of an import: read the files, and compare each card with the book, which is only read."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ror_desktop.domain.card import Card
from ror_desktop.domain.contact import ContactDraft, ForeignUid
from ror_desktop.domain.imports import ImportRow, RowAction, Verdict, new_workplace, updated
from ror_desktop.domain.naming import name_key
from ror_desktop.exchange.rest import dump_rest, load_rest
from ror_desktop.exchange.vcard import CardRead, read_cards
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.card_mapping import CardContact, contact_of, rest_updated
from ror_desktop.services.import_content import told
from ror_desktop.services.progress import Progress
from ror_desktop.services.settings import region_of
from ror_desktop.services.staging import StagedCard, Staging
from ror_desktop.store import exporting, imports
from ror_desktop.store.contact_rows import rows_of
from ror_desktop.store.exporting import WholeContact

BATCH = 500
BATCH_BYTES = 4 * 1024 * 1024
"""Cards that go from step to step together: so many, or of so many bytes, whichever is less.

The processor does one step for many cards in four fifths of the time in which it does all steps for each in turn.
"""

UID = "vcard"
CONTENT = "vcard-content"
"""The sources of identifiers: the card's own UID, or the SHA-256 of a card that has none, or not one of its own."""


@dataclass(slots=True)
class _Read:
    """A card in the book's terms, where it stands in which file, what identifies it, and if an earlier one did."""

    raw: bytes
    line: int
    source: str
    contact: CardContact | None
    identity: ForeignUid
    problems: tuple[Message, ...] = ()
    is_card: bool = True
    repeated: bool = False


class ImportReader:
    """Reads cards into a `Staging`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._region = region_of(book)
        self._seen: dict[ForeignUid, tuple[bytes, str]] = {}

    def read(self, paths: Sequence[Path], staging: Staging, progress: Progress) -> None:
        """Read the files; raises `RorError` for one that cannot be read at all."""
        total = sum(_size(path) for path in paths)
        done = 0
        for path in paths:
            for batch, place in _batches(path):
                progress.step(done + place, total)
                self._compare([self._identified(read, path.name) for read in batch], staging)
            done += _size(path)

    def _identified(self, read: CardRead, source: str) -> _Read:
        """The card with what identifies it: its UID, unless somebody else in these files has the same."""
        digest = sha256(read.raw).digest()
        contact = contact_of(read.card, self._region) if read.card is not None else None
        identity = ForeignUid(UID, contact.uid) if contact is not None and contact.uid else _content(digest)
        one = _Read(read.raw, read.line_number, source, contact, identity, read.problems, read.is_card)
        if contact is None:
            return one
        said = digest, contact.draft.display_name
        first = self._seen.setdefault(identity, said)
        if first is said:
            return one
        if first[0] == digest:
            one.repeated = True
        elif name_key(first[1]) == name_key(said[1]):
            one.repeated = True
            one.problems += (_says_otherwise(),)
        else:
            one.identity = _content(digest)
            one.repeated = one.identity in self._seen
            one.problems += (_of_somebody_else(),)
            self._seen.setdefault(one.identity, said)
        return one

    def _compare(self, batch: Sequence[_Read], staging: Staging) -> None:
        known = imports.known(self._book.db, [one.identity for one in batch])
        wholes = exporting.whole(self._book.db, sorted(set(known.values())), with_photos=False)
        found = {whole.contact.id: whole for whole in wholes}
        for one in batch:
            staging.add(
                self._row(one, len(staging.rows), found.get(known.get(one.identity, 0))),
                _staged(one),
                one.raw if one.contact is None or (one.repeated and one.problems) else b"",
            )

    def _row(self, one: _Read, number: int, whole: WholeContact | None) -> ImportRow:
        draft = one.contact.draft if one.contact else _NOBODY
        verdict, action = Verdict.NEW, RowAction.ADD
        changes: tuple[str, ...] = ()
        if one.contact is None:
            verdict, action = Verdict.PROBLEM, RowAction.SKIP
        elif one.repeated:
            verdict, action = Verdict.REPEATED, RowAction.SKIP
        elif whole is not None:
            changes = changes_of(whole, one.contact)
            verdict, action = Verdict.KNOWN, RowAction.UPDATE if changes else RowAction.SKIP
        return ImportRow(
            number,
            one.source,
            one.line,
            draft.display_name,
            draft.organization,
            verdict,
            action,
            whole.contact.id if whole is not None else None,
            changes,
            one.problems,
            one.is_card,
        )


_NOBODY = ContactDraft()


def _batches(path: Path) -> Iterator[tuple[list[CardRead], int]]:
    """The cards of a file, and how many of its bytes were read by then."""
    batch: list[CardRead] = []
    size = 0
    with told(path), path.open("rb") as stream:
        for card in read_cards(stream):
            batch.append(card)
            size += len(card.raw)
            if len(batch) == BATCH or size > BATCH_BYTES:
                yield batch, stream.tell()
                batch, size = [], 0
        if batch:
            yield batch, stream.tell()


def changes_of(whole: WholeContact, said: CardContact) -> tuple[str, ...]:
    """The names of what an update from this card would change."""
    changes = list(updated(whole.contact.draft(), said.draft)[1])
    contact = whole.contact
    same = name_key(said.draft.organization) == name_key(contact.organization)
    if same and new_workplace(contact.workplace, said.draft.workplace):
        changes.append("workplace")
    if said.circle is not None and (whole.circle is None or name_key(said.circle.name) != name_key(whole.circle.name)):
        changes.append("circle")
    if said.place and not contact.captured_place:
        changes.append("place")
    if {note.text for note in said.notes} - {note.text for note in whole.notes}:
        changes.append("notes")
    if said.photo is not None and whole.contact.photo_id is None:
        changes.append("photo")
    if said.rest != _NO_REST and not _says_the_same(load_rest(whole.rest), said.rest):
        changes.append("details")
    return tuple(changes)


_NO_REST = Card()


def _says_the_same(rest: Card, said: Card) -> bool:
    """Whether a file adds nothing to the rest of a card; the stamp of its last change alone is nothing."""
    return rest_updated(rest, said)._replace(revision="") == rest._replace(revision="")


def _staged(one: _Read) -> StagedCard | None:
    if one.contact is None:
        return None
    contact = one.contact
    rest = dump_rest(contact.rest)
    rows = rows_of(contact.draft)
    return StagedCard(rows, contact.notes, contact.photo, one.identity, rest, contact.circle, contact.place)


def _content(digest: bytes) -> ForeignUid:
    return ForeignUid(CONTENT, f"sha256:{digest.hex()}")


def _says_otherwise() -> Message:
    return translate(
        "Import",
        "An earlier card has the same identifier and the same name; this one says something else and was left out.",
    )


def _of_somebody_else() -> Message:
    return translate(
        "Import", "An earlier card has the same identifier but another name; this one is a contact of its own."
    )


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
