"""Between what a contact file says (`Card`) and what the book holds.

What the book has no column for travels with the contact as a `Card` of its own, the *rest*, and is put back when
the contact is written to a file again. A method's exact words in the file ("TYPE=HOME,CELL", parameters) stay in
the rest only where they cannot be made again from its label.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ror_desktop.domain.card import (
    Card,
    CardDate,
    CardMethod,
    CardMethodKind,
    ContentLine,
)
from ror_desktop.domain.card import PartialDate as CardPartialDate
from ror_desktop.domain.card import PersonName as CardName
from ror_desktop.domain.card import Photo as CardPhoto
from ror_desktop.domain.card import PostalAddress as CardAddress
from ror_desktop.domain.contact import (
    Contact,
    ContactDraft,
    Method,
    MethodKind,
    PersonName,
    Photo,
    PostalAddress,
)
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.exchange.vcard import text as vcard_text

INDUSTRY, KNOWN_SINCE, CADENCE = "X-ROR-INDUSTRY", "X-ROR-KNOWN-SINCE", "X-ROR-CADENCE"
"""Our own properties, for what vCard has no name for."""

_OWN = frozenset({INDUSTRY, KNOWN_SINCE, CADENCE})

_WORDS = {
    "work": "work",
    "home": "home",
    "cell": "mobile",
    "fax": "fax",
    "pager": "pager",
    "main": "main",
    "car": "car",
    "video": "video",
    "text": "text",
    "other": "other",
}
"""vCard's types (RFC 6350, 5.6 and 6.4.1) that a label says, in the order in which it says them."""

_TYPES = {word: kind for kind, word in _WORDS.items()}

_KINDS = {
    CardMethodKind.EMAIL: MethodKind.EMAIL,
    CardMethodKind.PHONE: MethodKind.PHONE,
    CardMethodKind.ADDRESS: MethodKind.ADDRESS,
    CardMethodKind.WEB: MethodKind.WEB,
    CardMethodKind.MESSAGING: MethodKind.SOCIAL,
    CardMethodKind.SOCIAL: MethodKind.SOCIAL,
}
_CARD_KINDS = {kind: card for card, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class CardContact:
    """A card in the book's terms: the draft, the notes, the picture, its identity, and the rest."""

    draft: ContactDraft
    notes: tuple[str, ...]
    photo: Photo | None
    uid: str
    rest: Card


def contact_of(card: Card) -> CardContact:
    """What the book takes from a card."""
    own = {line.name.upper(): vcard_text.unescape(line.value) for line in card.extra if line.name.upper() in _OWN}
    draft = ContactDraft(
        display_name=card.display_name(),
        name=_person_name(card.name),
        nickname=", ".join(card.nicknames),
        organization=card.organization[0] if card.organization else "",
        department=", ".join(card.organization[1:]),
        title=card.title,
        role=card.role,
        industry=own.get(INDUSTRY, ""),
        birthday=_date(card.birthday),
        anniversary=_date(card.anniversary),
        known_since=_known_since(own.get(KNOWN_SINCE, "")),
        cadence_days=_days(own.get(CADENCE, "")),
        methods=tuple(method_of(method) for method in card.methods),
        tags=card.categories,
    )
    photo = Photo(card.photo.data, card.photo.media_type) if card.photo and card.photo.data else None
    return CardContact(draft, card.notes, photo, card.uid, _rest_of(card))


def card_of(contact: Contact, notes: Sequence[str], photo: Photo | None, uid: str, rest: Card) -> Card:
    """The card that says everything the book knows and everything the file had said."""
    return replace(
        rest,
        uid=uid,
        full_name=contact.display_name,
        name=CardName(
            contact.name.prefix,
            contact.name.given,
            contact.name.additional,
            contact.name.family,
            contact.name.suffix,
        ),
        nicknames=_list_again(contact.nickname, rest.nicknames),
        organization=_organization(contact, rest),
        title=contact.title,
        role=contact.role,
        methods=tuple(card_method_of(method, rest.methods) for method in contact.methods),
        birthday=_card_date(contact.birthday),
        anniversary=_card_date(contact.anniversary),
        notes=tuple(notes),
        categories=contact.tags,
        photo=CardPhoto(photo.data, photo.media_type) if photo else rest.photo,
        revision=rest.revision if contact.revision == 1 else "",
        extra=(*rest.extra, *_own_lines(contact)),
    )


def method_of(method: CardMethod) -> Method:
    """A method of a file in the book's terms."""
    address = None
    if isinstance(method.value, CardAddress):
        parts = method.value
        address = PostalAddress(
            parts.po_box,
            parts.extended,
            parts.street,
            parts.locality,
            parts.region,
            parts.postcode,
            parts.country,
        )
    value = address.line() if address else method.text()
    label = method.label or _label(method.types)
    network = method.service or (_network(method.types) if _KINDS[method.kind] is MethodKind.SOCIAL else "")
    return Method(_KINDS[method.kind], value, label, method.preferred, network, address=address)


def card_method_of(method: Method, originals: Sequence[CardMethod]) -> CardMethod:
    """The method for a file: as the file had said it where it was not changed, made anew otherwise."""
    for original in originals:
        known = method_of(original)
        if (known.kind, known.value, known.label, known.network) == (
            method.kind,
            method.value,
            method.label,
            method.network,
        ):
            return replace(original, preferred=method.preferred)
    return _new_card_method(method)


def _new_card_method(method: Method) -> CardMethod:
    types = _types(method.label)
    value: str | CardAddress = method.value
    if method.kind is MethodKind.ADDRESS:
        parts = method.address or PostalAddress(street=method.value)
        value = CardAddress(*parts.parts())
    return CardMethod(
        _CARD_KINDS[method.kind],
        value,
        types,
        "" if types else method.label,
        method.preferred,
        method.network,
    )


def _label(types: Sequence[str]) -> str:
    return " ".join(word for kind, word in _WORDS.items() if kind in types)


def _types(label: str) -> tuple[str, ...]:
    words = label.split()
    return tuple(_TYPES[word] for word in words) if words and all(word in _TYPES for word in words) else ()


def _network(types: Sequence[str]) -> str:
    return next((kind for kind in types if kind not in _WORDS and kind != "pref"), "")


def _rest_of(card: Card) -> Card:
    units = card.organization
    plain_units = (units[0], ", ".join(units[1:])) if len(units) > 1 else units
    remade = (method for method in card.methods if _new_card_method(method_of(method)) != method)
    return replace(
        card,
        uid="",
        full_name="",
        name=CardName(),
        nicknames=() if len(card.nicknames) < 2 else card.nicknames,
        organization=() if tuple(units) == tuple(plain_units) else units,
        title="",
        role="",
        methods=tuple(remade),
        birthday=None,
        anniversary=None,
        notes=(),
        categories=(),
        photo=card.photo if card.photo and not card.photo.data else None,
        extra=tuple(line for line in card.extra if line.name.upper() not in _OWN),
    )


def _organization(contact: Contact, rest: Card) -> tuple[str, ...]:
    units = rest.organization
    if units and (contact.organization, contact.department) == (units[0], ", ".join(units[1:])):
        return units
    if contact.department:
        return (contact.organization, contact.department)
    return (contact.organization,) if contact.organization else ()


def _list_again(joined: str, original: tuple[str, ...]) -> tuple[str, ...]:
    if original and ", ".join(original) == joined:
        return original
    return (joined,) if joined else ()


def _own_lines(contact: Contact) -> tuple[ContentLine, ...]:
    values = {
        INDUSTRY: contact.industry,
        KNOWN_SINCE: contact.known_since.isoformat() if contact.known_since else "",
        CADENCE: str(contact.cadence_days) if contact.cadence_days else "",
    }
    return tuple(ContentLine(name, vcard_text.escape(value)) for name, value in values.items() if value)


def _person_name(name: CardName) -> PersonName:
    return PersonName(name.prefix, name.given, name.additional, name.family, name.suffix)


def _date(value: CardDate | None) -> PartialDate | None:
    if value is None or isinstance(value, str):
        return PartialDate(text=value) if value else None
    return PartialDate(value.year, value.month, value.day)


def _card_date(value: PartialDate | None) -> CardDate | None:
    if value is None:
        return None
    return value.text or CardPartialDate(value.year, value.month, value.day)


def _known_since(text: str) -> date | None:
    found = partial_date(text)
    return found.full() if found else None


def _days(text: str) -> int | None:
    return int(text) if text.isdecimal() and 0 < int(text) < 100_000 else None
