"""Letters: what is known for writing one, and handing it to the mail program."""

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

from ror_desktop.domain.background import Background
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.letter import Letter
from ror_desktop.exchange.eml import eml_of
from ror_desktop.exchange.mail_text import mail_address
from ror_desktop.exchange.mailto import is_short_enough, mailto_of
from ror_desktop.messages import Message, translate
from ror_desktop.services.asked_files import not_written, write_asked
from ror_desktop.services.book import Book
from ror_desktop.store import backgrounds, contacts, interactions


@dataclass(frozen=True, slots=True)
class LetterMaterial:
    """What a letter is made from: the contact, the background, my own card, and how many asks stand in a row."""

    contact: Contact
    background: Background
    own: Contact | None
    asks: int


class LetterService:
    """Reads what letters are made from, and writes them to files. It never sends."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._folder: Path | None = None

    def material(self, contact_id: int) -> LetterMaterial | None:
        """What is known for a letter to this contact; nothing where the contact is gone."""
        db, now = self._book.db, self._book.clock()
        contact = contacts.get(db, contact_id)
        background = backgrounds.of(db, contact_id, now, self._book.zone)
        if contact is None or background is None:
            return None
        return LetterMaterial(contact, background, contacts.own(db), self.asks(contact_id))

    def asks(self, contact_id: int) -> int:
        """How many of my last entries with this contact were asks, one after the other."""
        book = self._book
        return interactions.my_asks_in_a_row(book.db, contact_id, book.clock(), book.zone)

    def takes(self, address: str) -> bool:
        """Whether this is one address that a letter can go to; two in one line are none, and the letter has no To."""
        return mail_address(address) is not None

    def hand_over(self, letter: Letter, platform: str = sys.platform) -> str:
        """The address to open so that the mail program begins this letter.

        A `mailto:`, or where that would be too long for the platform the address of an `.eml` file, which is kept
        until `forget_files`. Raises `RorError` where the file cannot be written.
        """
        address = mailto_of(letter)
        if is_short_enough(address, platform):
            return address
        data = eml_of(letter)
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="ror-desktop-mail-"))
            path = self._folder / f"{len(list(self._folder.iterdir())) + 1}.eml"
            path.write_bytes(data)
        except OSError as error:
            raise not_written(tempfile.gettempdir(), error, _failed()) from error
        return path.as_uri()

    def save(self, letter: Letter, path: Path) -> None:
        """Write the letter as an unsent `.eml` file. Raises `RorError` where that fails; nothing is lost then."""
        write_asked(self._book, path, eml_of(letter), _failed())

    def forget_files(self) -> None:
        """Remove the files that were handed over; called once, when the window closes."""
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _failed() -> Message:
    return translate("Letters", "{name} could not be written ({reason}). Your draft is kept.")
