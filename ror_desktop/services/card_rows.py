"""From the rows of a contact to its card, where no file said more of it than the book knows: most of an export.

The same as `card_mapping.card_of` makes of the contact (a test compares them), without a `Contact` in between, its
dates and its methods, of which an export needs nothing but their words.
"""

from functools import lru_cache

from ror_desktop.domain.card import Card, CardDate, CardMethod, CardMethodKind, ContentLine
from ror_desktop.domain.card import Photo as CardPhoto
from ror_desktop.domain.contact import (
    UNKNOWN_WORKPLACE,
    Method,
    MethodKind,
    PersonName,
    PostalAddress,
    Workplace,
)
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.services.card_mapping import card_date, units_of
from ror_desktop.services.card_methods import CARD_KINDS, new_card_method, types_of
from ror_desktop.services.card_notes import said_of
from ror_desktop.services.card_own import own_lines
from ror_desktop.store.convert import day_of
from ror_desktop.store.exporting import MethodRow, RowContact
from ror_desktop.store.imports import uuid_text
from ror_desktop.store.methods import parts_of

_KINDS: dict[str, CardMethodKind] = {kind.value: card for kind, card in CARD_KINDS.items()}


def card_of_rows(one: RowContact) -> Card:
    """The card that says everything the book knows of this contact."""
    row = one.row
    texts, kept = said_of(one.notes)
    return Card(
        one.uid or uuid_text(row.uuid),
        row.display_name,
        PersonName(row.prefix, row.given, row.additional, row.family, row.suffix),
        (row.nickname,) if row.nickname else (),
        units_of(row.organization, row.department),
        row.title,
        row.role,
        tuple([_method(method) for method in one.methods]),
        _day(row.birthday) if row.birthday else None,
        _day(row.anniversary) if row.anniversary else None,
        texts,
        tuple(one.tags),
        CardPhoto(one.photo.data, one.photo.media_type) if one.photo else None,
        kept=kept,
        extra=_own_lines(one),
    )


def _method(row: MethodRow) -> CardMethod:
    _contact, kind, value, label, preferred, network, connected_on, parts = row
    if parts is not None or connected_on is not None or kind == MethodKind.ADDRESS:
        address = PostalAddress(*parts_of(parts)) if parts else None
        day = day_of(connected_on)
        return new_card_method(Method(MethodKind(kind), value, label, bool(preferred), network, day, address))
    types = types_of(label)
    return CardMethod(_KINDS[kind], value, types, "" if types else label, preferred == 1, network)


@lru_cache(maxsize=4096)
def _day(text: str) -> CardDate | None:
    return card_date(partial_date(text))


def _own_lines(one: RowContact) -> tuple[ContentLine, ...]:
    row = one.row
    place = (row.place_industry, row.place_city, row.place_country)
    workplace = Workplace(*place) if any(place) else UNKNOWN_WORKPLACE
    known_since = day_of(row.known_since)
    return own_lines(row.industry, known_since, row.cadence_days, workplace, one.circle, row.captured_place)
