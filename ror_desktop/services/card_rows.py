"""From the rows of a contact to its vCard, where no file said more of it than the book knows: most of an export.

The same as `write_card` makes of the card of the whole contact (tests compare them byte for byte), without a `Contact`
and a `Card` in between. What is the same for many contacts is made once, by whoever makes it for a card.
"""

from collections.abc import Callable
from functools import lru_cache

from ror_desktop.domain.card import PartialDate
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import UNKNOWN_WORKPLACE, Method, MethodKind, Workplace
from ror_desktop.domain.note import NoteKind, SaidNote
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.exchange.vcard.dates import format_date
from ror_desktop.exchange.vcard.fold import line_of
from ror_desktop.exchange.vcard.labels import label_value
from ror_desktop.exchange.vcard.properties import URIS, escaped_parts, head_of, method_head
from ror_desktop.exchange.vcard.text import escape, escape_uri
from ror_desktop.services.card_mapping import card_date, units_of
from ror_desktop.services.card_methods import new_card_method
from ror_desktop.services.card_notes import said_of
from ror_desktop.services.card_own import own_lines
from ror_desktop.store.convert import day_of
from ror_desktop.store.exporting import ContactRow, MethodRow, RowContact
from ror_desktop.store.imports import uuid_text
from ror_desktop.store.methods import parts_of

_BEGIN, _END = b"BEGIN:VCARD\r\nVERSION:3.0\r\n", b"END:VCARD\r\n"


def vcard_of_rows(one: RowContact) -> bytes:
    """The vCard, in version 3.0, that says everything the book knows of this contact."""
    row = one.row
    lines = [_BEGIN, *_names(row)]
    labelled = 0
    for method in one.methods:
        head, value, label = _method(method)
        if label:
            labelled += 1
            lines += (line_of(f"item{labelled}.{head}", value), line_of(f"item{labelled}.X-ABLabel", label))
        else:
            lines.append(line_of(head, value))
    if row.birthday:
        lines.append(_birthday(row.birthday))
    lines += [line_of(_note_head(kind, pinned), escape(text)) for _, text, kind, pinned in one.notes]
    if one.tags:
        lines.append(line_of("CATEGORIES", ",".join(map(escape, one.tags))))
    lines.append(line_of("UID", escape_uri(one.uid or uuid_text(row.uuid))))
    place = (row.place_industry, row.place_city, row.place_country)
    lines.append(_own(row.industry, row.known_since, row.cadence_days, place, one.circle, row.captured_place))
    lines.append(_END)
    return b"".join(lines)


def _names(row: ContactRow) -> list[bytes]:
    parts = (row.family, row.given, row.additional, row.prefix, row.suffix)
    lines = [line_of("FN", escape(row.display_name)), line_of("N", escaped_parts(parts))]
    if row.nickname:
        lines.append(line_of("NICKNAME", escape(row.nickname)))
    if row.organization or row.department:
        lines.append(line_of("ORG", escaped_parts(units_of(row.organization, row.department))))
    if row.title:
        lines.append(line_of("TITLE", escape(row.title)))
    if row.role:
        lines.append(line_of("ROLE", escape(row.role)))
    return lines


def _method(row: MethodRow) -> tuple[str, str, str]:
    """Head, value, and the person's own word for it."""
    _contact, kind, value, label, preferred, network, connected_on, parts = row
    head, own_word, escaped = _method_head(kind, label, preferred, network, connected_on)
    if kind == MethodKind.ADDRESS:
        said = parts_of(parts) if parts else ()
        return head, escaped_parts(said if any(said) else ("", "", value, "", "", "", "")), own_word
    return head, escaped(value), own_word


@lru_cache(maxsize=1024)
def _method_head(
    kind: str, label: str, preferred: int, network: str, connected_on: str | None
) -> tuple[str, str, Callable[[str], str]]:
    """The head, the value of the label and how a value is escaped."""
    method = new_card_method(Method(MethodKind(kind), "", label, preferred == 1, network, day_of(connected_on)))
    own_word = label_value(method.label) if method.label else ""
    return method_head(method), own_word, escape_uri if method.kind in URIS else escape


@lru_cache(maxsize=4096)
def _birthday(text: str) -> bytes:
    day = card_date(partial_date(text))
    if isinstance(day, PartialDate):
        return line_of("BDAY", format_date(day))
    return line_of("BDAY;VALUE=text", escape(day)) if day else b""


@lru_cache(maxsize=16)
def _note_head(kind: str, pinned: int) -> str:
    _texts, marks = said_of([SaidNote("", NoteKind(kind), pinned == 1)])
    return head_of("NOTE", marks[0].parameters if marks else ())


@lru_cache(maxsize=4096)
def _own(
    industry: str,
    known_since: str | None,
    cadence_days: int | None,
    place: tuple[str, str, str],
    circle: Circle | None,
    captured_place: str,
) -> bytes:
    """What only this program knows: of many contacts the same."""
    workplace = Workplace(*place) if any(place) else UNKNOWN_WORKPLACE
    said = own_lines(industry, day_of(known_since), cadence_days, workplace, circle, captured_place)
    return b"".join([line_of(line.name, line.value) for line in said])
