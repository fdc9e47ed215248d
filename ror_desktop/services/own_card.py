"""My own card: written once, shown as a QR code, given away as a file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ror_desktop.domain.card import Card, CardMethod, CardMethodKind
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.contact import Contact, ContactDraft
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.method_links import link_of
from ror_desktop.errors import RorError
from ror_desktop.exchange.qr_writing import QrCode, qr_of
from ror_desktop.exchange.rest import load_rest
from ror_desktop.exchange.vcard import write_card
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import write_asked
from ror_desktop.services.book import Book
from ror_desktop.services.card_mapping import card_of
from ror_desktop.services.settings import region_of
from ror_desktop.store import contacts, photos
from ror_desktop.store.imports import uuid_text


@dataclass(frozen=True, slots=True)
class ShownCard:
    """The code to show, the name under it, and whether it holds less than the card: lesser fields, or only an address.

    `url` is the address where not even the smallest card fits, empty otherwise.
    """

    code: QrCode
    name: str
    shortened: bool = False
    url: str = ""


class OwnCardService:
    """The contact that is me: it stands in no list."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self) -> Contact | None:
        """My own card; nothing until I have written it."""
        return contacts.own(self._book.db)

    def save(self, draft: ContactDraft) -> Change:
        """Make my card what the draft says; made on first use. `created` is its id then."""
        book, draft = self._book, draft._replace(own=True)
        with book.verb(Verb.OWN_CARD) as run:
            found = contacts.own(book.db)
            if found is None:
                capture = contacts.Capture(book.clock(), book.zone.key)
                run.created = contacts.insert(book.db, contacts.NewContact(draft, capture), region_of(book))
            else:
                contacts.update(book.db, found.id, draft, region_of(book), book.clock())
            card_id = run.created if found is None else found.id
            run.about(Noun.CONTACT, card_id, translate("OwnCard", "My card is saved"))
        return run.change

    def shown(self) -> ShownCard | None:
        """My card as a code that a phone can scan, as much of it as fits; nothing where I have no card.

        Raises `RorError` where neither the smallest card nor an address fits.
        """
        own = self.get()
        if own is None:
            return None
        for number, card in enumerate(smaller_and_smaller(_for_strangers(card_of(own, (), None, "", Card())))):
            code = qr_of(write_card(card).decode())
            if code is not None:
                return ShownCard(code, own.display_name, shortened=number > 0)
        for url in filter(None, map(link_of, own.methods)):
            code = qr_of(url) if url.startswith("http") else None
            if code is not None:
                return ShownCard(code, own.display_name, shortened=True, url=url)
        raise RorError(translate("OwnCard", "Your name and organization are too long for a code. Shorten your card."))

    def write(self, path: Path) -> None:
        """Write my card, whole and with its picture, to a vCard 3.0 file. Raises `RorError`, also without a card."""
        own = self.get()
        if own is None:
            raise RorError(translate("OwnCard", "Write your own card first: Contact, My card."))
        photo = None if own.photo_id is None else photos.get(self._book.db, own.photo_id)
        rest = load_rest(contacts.extra_of(self._book.db, own.id))
        card = card_of(own, (), photo, uuid_text(own.uuid), rest)._replace(categories=(), extra=())
        failed = translate("OwnCard", "{name} could not be written ({reason}).")
        write_asked(self._book, path, write_card(card), failed)


def smaller_and_smaller(card: Card) -> Iterator[Card]:
    """The card, then with one lesser thing less each time: first those that matter least to somebody just met.

    Nickname and role, other profiles, the postal address, all but the first web page, all but the preferred phone
    and e-mail, the department, the web page, the title. Name, organization, one phone and one e-mail stay.
    """
    yield card
    card = card._replace(nicknames=(), role="")
    yield card
    for kind, kept in (
        (CardMethodKind.MESSAGING, 0),
        (CardMethodKind.SOCIAL, 0),
        (CardMethodKind.ADDRESS, 0),
        (CardMethodKind.WEB, 1),
        (CardMethodKind.PHONE, 1),
        (CardMethodKind.EMAIL, 1),
    ):
        card = card._replace(methods=_at_most(card.methods, kind, kept))
        yield card
    card = card._replace(organization=card.organization[:1])
    yield card
    yield card._replace(methods=_at_most(card.methods, CardMethodKind.WEB, 0))
    yield card._replace(methods=_at_most(card.methods, CardMethodKind.WEB, 0), title="")


def _for_strangers(card: Card) -> Card:
    """Without what somebody just met has no business to know, or cannot use: dates, tags, what programs left."""
    return card._replace(birthday=None, anniversary=None, categories=(), photo=None, notes=(), extra=(), revision="")


def _at_most(methods: tuple[CardMethod, ...], kind: CardMethodKind, kept: int) -> tuple[CardMethod, ...]:
    """All methods of other kinds, and of this kind so many, the preferred first."""
    of_kind = sorted((m for m in methods if m.kind is kind), key=_not_preferred)[:kept]
    return tuple(m for m in methods if m.kind is not kind or m in of_kind)


def _not_preferred(method: CardMethod) -> bool:
    return not method.preferred
