"""Between what a contact file says (`Card`) and what the book holds.

What the book has no column for travels with the contact as a `Card` of its own, the *rest*, and is put back when
the contact is written to a file again. So do the exact words of the file, such as "TYPE=HOME,CELL" or a street of two
lines, where the book's own words cannot make them again; they are written as long as the contact still says the same.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import lru_cache
from typing import Any

from ror_desktop.domain.card import Card, CardDate, CardMethod, ContentLine
from ror_desktop.domain.card import PartialDate as CardPartialDate
from ror_desktop.domain.card import Photo as CardPhoto
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.contact import (
    NO_NAME,
    UNKNOWN_WORKPLACE,
    Contact,
    ContactDraft,
    Method,
    Photo,
    Workplace,
)
from ror_desktop.domain.naming import distinct_tags, name_key, tidy_draft, tidy_name
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.exchange.vcard import text as vcard_text
from ror_desktop.services.card_methods import (
    bare,
    card_methods_of,
    likeness,
    method_of,
    sameness,
    says_all,
)

INDUSTRY, KNOWN_SINCE, CADENCE = "X-ROR-INDUSTRY", "X-ROR-KNOWN-SINCE", "X-ROR-CADENCE"
ORG_INDUSTRY, ORG_CITY, ORG_COUNTRY = "X-ROR-ORG-INDUSTRY", "X-ROR-ORG-CITY", "X-ROR-ORG-COUNTRY"
"""Our own properties, for what vCard has no name for."""

FOREIGN_INDUSTRY = "X-INDUSTRY"
"""What other programs call it; read, and written back as it came."""

_OWN = frozenset({INDUSTRY, KNOWN_SINCE, CADENCE, ORG_INDUSTRY, ORG_CITY, ORG_COUNTRY, FOREIGN_INDUSTRY})
_SINGLE = tuple(field.name for field in fields(Card) if field.name not in {"methods", "kept", "extra"})


@dataclass(frozen=True, slots=True)
class CardContact:
    """A card in the book's terms: the draft, the notes, the picture, its identifier in the file, and the rest."""

    draft: ContactDraft
    notes: tuple[str, ...]
    photo: Photo | None
    uid: str
    rest: Card


def contact_of(card: Card, region: str) -> CardContact:
    """What the book takes from a card; the draft is ready to be stored, with `region` for phone numbers."""
    own = _own_values(card) if card.extra else {}
    methods = tuple([method_of(method, region) for method in card.methods])
    draft = tidy_draft(
        ContactDraft(
            display_name=card.display_name(),
            name=card.name,
            nickname=", ".join(card.nicknames),
            organization=card.organization[0] if card.organization else "",
            department=", ".join(card.organization[1:]) if len(card.organization) > 1 else "",
            title=card.title,
            role=card.role,
            industry=(own.get(INDUSTRY, "") or own.get(FOREIGN_INDUSTRY, "")) if own else "",
            birthday=_stored_date(card.birthday) if card.birthday else None,
            anniversary=_stored_date(card.anniversary) if card.anniversary else None,
            known_since=_known_since(own[KNOWN_SINCE]) if KNOWN_SINCE in own else None,
            cadence_days=_days(own[CADENCE]) if CADENCE in own else None,
            methods=methods,
            tags=card.categories,
            workplace=_workplace(card, own),
        ),
        tidy_methods=True,
    )
    photo = Photo(card.photo.data, card.photo.media_type) if card.photo and card.photo.data else None
    notes = tuple([text for text in map(clean, card.notes) if text.strip()])
    return CardContact(draft, notes, photo, clean(card.uid), _rest_of(card, draft, methods))


def card_of(contact: Contact, notes: Sequence[str], photo: Photo | None, uid: str, rest: Card) -> Card:
    """The card that says everything the book knows and everything the file had said."""
    return replace(
        rest,
        uid=uid,
        full_name=_again(rest.full_name, one_line, contact.display_name),
        name=_again(rest.name, tidy_name, contact.name),
        nicknames=_again(rest.nicknames, _joined, contact.nickname, _listed),
        organization=_organization(contact, rest),
        title=_again(rest.title, one_line, contact.title),
        role=_again(rest.role, one_line, contact.role),
        methods=card_methods_of(contact.methods, rest.methods),
        birthday=_again(rest.birthday, _stored_date, contact.birthday, card_date),
        anniversary=_again(rest.anniversary, _stored_date, contact.anniversary, card_date),
        notes=tuple(notes),
        categories=_categories(contact.tags, rest),
        photo=CardPhoto(photo.data, photo.media_type) if photo else rest.photo,
        revision=rest.revision if contact.revision == 1 else "",
        extra=(*rest.extra, *_own_lines(contact)),
    )


def rest_updated(rest: Card, said: Card) -> Card:
    """The rest after a file said more: what it says wins, what it does not say stays."""
    known = {sameness(method) for method in said.methods}
    names = {line.name.upper() for line in said.extra}
    places = {(item.name, item.index) for item in said.kept}
    single = {name: getattr(said, name) or getattr(rest, name) for name in _SINGLE}
    return Card(
        **single,
        methods=(*(one for one in rest.methods if sameness(one) not in known), *said.methods),
        kept=(*(item for item in rest.kept if (item.name, item.index) not in places), *said.kept),
        extra=(*(line for line in rest.extra if line.name.upper() not in names), *said.extra),
    )


def _rest_of(card: Card, draft: ContactDraft, methods: Sequence[Method]) -> Card:
    """What of the card cannot be made again from the draft."""
    own = _own_lines(draft)
    return Card(
        full_name="" if card.full_name == draft.display_name else card.full_name,
        name=NO_NAME if card.name is draft.name or card.name == draft.name else card.name,
        nicknames=() if card.nicknames == _listed(draft.nickname) else card.nicknames,
        organization=() if card.organization == _units(draft) else card.organization,
        title="" if card.title == draft.title else card.title,
        role="" if card.role == draft.role else card.role,
        methods=_said_otherwise(card.methods, methods),
        birthday=_said_otherwise_day(card.birthday),
        anniversary=_said_otherwise_day(card.anniversary),
        categories=() if card.categories == draft.tags else card.categories,
        photo=card.photo if card.photo and not card.photo.data else None,
        gender=card.gender,
        time_zone=card.time_zone,
        geo=card.geo,
        related=card.related,
        revision=card.revision,
        kind=card.kind,
        kept=card.kept,
        extra=tuple([line for line in card.extra if line not in own]) if own else card.extra,
    )


def _said_otherwise_day(said: CardDate | None) -> CardDate | None:
    return None if said is None or said == card_date(_stored_date(said)) else said


def _said_otherwise(said: Sequence[CardMethod], methods: Sequence[Method]) -> tuple[CardMethod, ...]:
    """The methods of the file that those of the book do not say."""
    if not said:
        return ()
    pairs = zip(map(bare, said), methods, strict=True)
    if len({method.value for method in methods}) == len(methods):
        return tuple([method for method, known in pairs if not says_all(known, method)])
    # Of two that the book tells no more apart, the file's own words say which is which.
    alike = Counter(map(likeness, methods))
    return tuple([method for method, known in pairs if alike[likeness(known)] > 1 or not says_all(known, method)])


def _same(value: Any) -> Any:
    return value


def _again(original: Any, mapped: Callable[[Any], Any], now: Any, made: Callable[[Any], Any] = _same) -> Any:
    """The file's own words where the book still says what they said, else what is made of the book's."""
    return original if original and mapped(original) == now else made(now)


def _organization(draft: ContactDraft | Contact, rest: Card) -> tuple[str, ...]:
    units = rest.organization
    if (
        units
        and name_key(units[0]) == name_key(draft.organization)
        and one_line(", ".join(units[1:])) == draft.department
    ):
        return units
    return _units(draft)


def _units(draft: ContactDraft | Contact) -> tuple[str, ...]:
    return units_of(draft.organization, draft.department)


def units_of(organization: str, department: str) -> tuple[str, ...]:
    """The organization as a card has it: the name and then the department, where there is one."""
    if department:
        return (organization, department)
    return (organization,) if organization else ()


def _categories(tags: tuple[str, ...], rest: Card) -> tuple[str, ...]:
    said = distinct_tags(rest.categories)
    return rest.categories if [*map(name_key, said)] == [*map(name_key, tags)] else tags


def _joined(names: tuple[str, ...]) -> str:
    return one_line(", ".join(names))


def _listed(nickname: str) -> tuple[str, ...]:
    return (nickname,) if nickname else ()


def _own_values(card: Card) -> dict[str, str]:
    return {line.name.upper(): vcard_text.unescape(line.value) for line in card.extra if line.name.upper() in _OWN}


def _own_lines(draft: ContactDraft | Contact) -> tuple[ContentLine, ...]:
    workplace = draft.workplace or UNKNOWN_WORKPLACE
    if not (draft.industry or draft.known_since or draft.cadence_days) and workplace is UNKNOWN_WORKPLACE:
        return ()
    return own_lines(draft.industry, draft.known_since, draft.cadence_days, workplace)


def own_lines(
    industry: str, known_since: date | None, cadence_days: int | None, workplace: Workplace
) -> tuple[ContentLine, ...]:
    """Our own properties of a contact, in their order."""
    values = {
        INDUSTRY: industry,
        ORG_INDUSTRY: workplace.industry,
        ORG_CITY: workplace.city,
        ORG_COUNTRY: workplace.country,
        KNOWN_SINCE: known_since.isoformat() if known_since else "",
        CADENCE: str(cadence_days) if cadence_days else "",
    }
    return tuple([ContentLine(name, vcard_text.escape(value)) for name, value in values.items() if value])


def _date(value: CardDate | None) -> PartialDate | None:
    if value is None or isinstance(value, str):
        return PartialDate(text=value) if value else None
    return PartialDate(value.year, value.month, value.day)


@lru_cache(maxsize=4096)
def _stored_date(value: CardDate | None) -> PartialDate | None:
    """The date as the book gives it back."""
    found = _date(value)
    return None if found is None else partial_date(clean(found.iso()))


def card_date(value: PartialDate | None) -> CardDate | None:
    """The date as a card has it."""
    if value is None:
        return None
    return value.text or CardPartialDate(value.year, value.month, value.day)


def _known_since(text: str) -> date | None:
    found = partial_date(text)
    return found.full() if found else None


def _workplace(card: Card, own: dict[str, str]) -> Workplace | None:
    """What our own properties say of the organization; nothing where there is no organization to say it of."""
    if not own:
        return None
    said = Workplace(own.get(ORG_INDUSTRY, ""), own.get(ORG_CITY, ""), own.get(ORG_COUNTRY, ""))
    return said if said != UNKNOWN_WORKPLACE and any(map(one_line, card.organization[:1])) else None


def _days(text: str) -> int | None:
    return int(text) if text.isdecimal() and 0 < int(text) < 100_000 else None
