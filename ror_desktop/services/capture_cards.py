"""Contact cards for Just met: from a dropped file, a pasted text, or a picture of a code."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ror_desktop.domain.card import Card
from ror_desktop.domain.contact import ContactDraft, ForeignUid, Photo
from ror_desktop.errors import RorError
from ror_desktop.exchange.mecard import read_mecard
from ror_desktop.exchange.qr import read_codes
from ror_desktop.exchange.rest import dump_rest
from ror_desktop.exchange.vcard import read_cards
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.card_mapping import contact_of
from ror_desktop.services.import_reading import CONTENT, UID
from ror_desktop.services.settings import region_of

LARGEST = 4 * 1024 * 1024
"""Bytes of the largest file that is read for one person; a larger one is an address book and goes to the import."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """One card: what the book takes from it, and its original bytes (each as one character), to be read again."""

    draft: ContactDraft
    note: str
    photo: Photo | None
    uids: tuple[ForeignUid, ...]
    extra: str
    raw: str


class CardReader:
    """Reads the cards of a book's region. Nothing here changes the book."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def of_file(self, path: Path) -> list[ReadCard] | None:
        """The cards of a file; nothing where it is too large to be a person's card. Raises `RorError`."""
        try:
            if path.stat().st_size > LARGEST:
                return None
            data = path.read_bytes()
        except OSError as error:
            text = translate("Capture", "{name} cannot be read ({reason}). What you typed is kept.")
            raise RorError(text.with_args(name=path.name, reason=error.strerror or str(error))) from error
        found = self.of_bytes(data)
        if not found:
            text = translate("Capture", "{name} holds no contact card. What you typed is kept.")
            raise RorError(text.with_args(name=path.name))
        return found

    def of_text(self, text: str) -> list[ReadCard]:
        """The cards of a pasted text or of a code: vCards, or one MECARD."""
        mecard = read_mecard(text)
        if mecard is not None:
            return [self._card(mecard, text.encode())]
        return self.of_bytes(text.encode("utf-8", "replace")) if "BEGIN:VCARD" in text.upper() else []

    def of_bytes(self, data: bytes) -> list[ReadCard]:
        """The usable cards of a vCard file."""
        return [self._card(read.card, read.raw) for read in read_cards(data) if read.card is not None]

    def texts_of_picture(self, grey: bytes, width: int, height: int, stride: int) -> list[str]:
        """What the codes in a picture of 8-bit grey say. Raises `RorError` where there is none."""
        found = read_codes(grey, width, height, stride)
        if not found:
            raise RorError(translate("Capture", "No code found in this picture. What you typed is kept."))
        return found

    def of_raw(self, raw: str) -> ReadCard | None:
        """The card again of which `raw` was kept with a draft."""
        data = raw.encode("latin-1", "replace")
        mecard = read_mecard(data.decode("utf-8", "replace"))
        if mecard is not None:
            return self._card(mecard, data)
        return next(iter(self.of_bytes(data)), None)

    def _card(self, card: Card, raw: bytes) -> ReadCard:
        found = contact_of(card, region_of(self._book))
        uid = ForeignUid(UID, found.uid) if found.uid else ForeignUid(CONTENT, f"sha256:{sha256(raw).hexdigest()}")
        note = "\n".join(note.text for note in found.notes)
        return ReadCard(found.draft, note, found.photo, (uid,), dump_rest(found.rest), raw.decode("latin-1"))
