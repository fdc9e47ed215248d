"""Between what a contact file says (`Card`) and what the book holds.

What the book has no column for travels with the contact as a `Card` of its own, the *rest*, and is put back when
the contact is written to a file again. So do the exact words of the file, such as "TYPE=HOME,CELL" or a street of two
lines, where the book's own words cannot make them again; they are written as long as the contact still says the same.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from ror_desktop.domain.card import Card, CardDate, CardMethod, ContentLine
from ror_desktop.domain.card import PartialDate as CardPartialDate
from ror_desktop.domain.card import Photo as CardPhoto
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.contact import (
    NO_NAME,
    UNKNOWN_WORKPLACE,
    Contact,
    ContactDraft,
    Method,
    Photo,
)
from ror_desktop.domain.naming import distinct_tags, name_key, tidy_draft, tidy_name
from ror_desktop.domain.note import SaidNote
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.services.card_methods import (
    bare,
    card_methods_of,
    likeness,
    method_of,
    sameness,
    says_all,
)
from ror_desktop.services.card_notes import kept_of, notes_of, said_of
from ror_desktop.services.card_own import (
    cadence_of,
    circle_of,
    industry_of,
    known_since_of,
    own_lines,
    own_values,
    place_of,
    workplace_of,
)

_SINGLE = tuple(name for name in Card._fields if name not in {"methods", "kept", "extra"})


class CardContact(NamedTuple):
    """A card in the book's terms: the draft, the notes, the picture, its identifier in the file, and the rest.

    `circle` has no id yet; `place` is where they were captured, "" where the file does not say.
    """

    draft: ContactDraft
    notes: tuple[SaidNote, ...]
    photo: Photo | None
    uid: str
    rest: Card
    circle: Circle | None = None
    place: str = ""


def contact_of(card: Card, region: str) -> CardContact:
    """What the book takes from a card; the draft is ready to be stored, with `region` for phone numbers."""
    own = own_values(card) if card.extra else {}
    methods = tuple([method_of(method, region) for method in card.methods])
    draft = tidy_draft(
        ContactDraft(  # in order, without names: that takes a tenth of the time, here and below
            card.display_name(),
            card.name,
            ", ".join(card.nicknames),
            card.organization[0] if card.organization else "",
            ", ".join(card.organization[1:]) if len(card.organization) > 1 else "",
            card.title,
            card.role,
            industry_of(own) if own else "",
            _stored_date(card.birthday) if card.birthday else None,
            _stored_date(card.anniversary) if card.anniversary else None,
            known_since_of(own) if own else None,
            cadence_of(own) if own else None,
            None,  # the circle has no id yet
            methods,
            card.categories,
            False,
            workplace_of(own) if own and any(map(one_line, card.organization[:1])) else None,
        ),
        tidy_methods=True,
    )
    photo = Photo(card.photo.data, card.photo.media_type) if card.photo and card.photo.data else None
    circle, place = (circle_of(own), place_of(own)) if own else (None, "")
    rest = _rest_of(card, draft, methods, _own_lines(draft, circle, place))
    return CardContact(draft, notes_of(card), photo, clean(card.uid), rest, circle, place)


def card_of(
    contact: Contact,
    notes: Sequence[SaidNote],
    photo: Photo | None,
    uid: str,
    rest: Card,
    circle: Circle | None = None,
) -> Card:
    """The card that says everything the book knows and everything the file had said."""
    texts, kept = said_of(notes, rest.kept)
    return rest._replace(
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
        notes=texts,
        kept=kept,
        categories=_categories(contact.tags, rest),
        photo=CardPhoto(photo.data, photo.media_type) if photo else rest.photo,
        revision=rest.revision if contact.revision == 1 else "",
        extra=(*rest.extra, *_own_lines(contact, circle, contact.captured_place)),
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


def _rest_of(card: Card, draft: ContactDraft, methods: Sequence[Method], own: tuple[ContentLine, ...]) -> Card:
    """What of the card cannot be made again from the draft; `own` are the lines of ours that can."""
    return Card(
        "",  # the book has identifiers and notes in tables of their own
        "" if card.full_name == draft.display_name else card.full_name,
        NO_NAME if card.name == draft.name else card.name,
        () if card.nicknames == _listed(draft.nickname) else card.nicknames,
        () if card.organization == _units(draft) else card.organization,
        "" if card.title == draft.title else card.title,
        "" if card.role == draft.role else card.role,
        _said_otherwise(card.methods, methods),
        _said_otherwise_day(card.birthday),
        _said_otherwise_day(card.anniversary),
        (),
        () if card.categories == draft.tags else card.categories,
        card.photo if card.photo and not card.photo.data else None,
        card.gender,
        card.time_zone,
        card.geo,
        card.related,
        card.revision,
        card.kind,
        kept_of(card),
        tuple([line for line in card.extra if line not in own]) if own else card.extra,
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


def _own_lines(draft: ContactDraft | Contact, circle: Circle | None, place: str) -> tuple[ContentLine, ...]:
    workplace = draft.workplace or UNKNOWN_WORKPLACE
    return own_lines(draft.industry, draft.known_since, draft.cadence_days, workplace, circle, place)


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
