"""What a person decided about parts, put into the text before anything is guessed."""

import re
from collections.abc import Sequence

from ror_desktop.domain.capture.notes import note_of
from ror_desktop.domain.capture.numbers import phone_of
from ror_desktop.domain.capture.parts import CaptureContext, Part, PartKind, Ruling, Span
from ror_desktop.domain.capture.places import address_of
from ror_desktop.domain.capture.reach import find_webs, network_of
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.steps import channel_of, parted_when
from ror_desktop.domain.name_splitting import split_name


def apply_rulings(sheet: Sheet, context: CaptureContext, rulings: Sequence[Ruling]) -> list[str]:
    """Takes what was decided to be a part, and blocks what was decided to be none, wherever it stands.

    Gives the words that somebody put into a part and that are none of it: they are a note.
    """
    beside: list[str] = []
    for ruling in rulings:
        spans = _places(sheet, ruling.text)
        if spans and ruling.becomes is not None:
            part, rest = part_of(ruling.becomes, sheet.text, spans, context, ruling)
            sheet.take(part)
            beside += [rest] if rest else []
        while spans and ruling.becomes is None:
            sheet.block(spans)
            spans = _places(sheet, ruling.text)
    return beside


def part_of(
    kind: PartKind, text: str, spans: tuple[Span, ...], context: CaptureContext, ruling: Ruling
) -> tuple[Part, str]:
    """The part that a person says these words are, and the words that do not belong to it."""
    if kind is PartKind.PHONE:
        return _phone("\n".join(text[slice(*span)] for span in spans), spans, context, ruling)
    return _other(kind, text, spans, context, ruling), ""


def _phone(written: str, spans: tuple[Span, ...], context: CaptureContext, ruling: Ruling) -> tuple[Part, str]:
    """A number with its extension; where the new words say no label, it has that of the old ones."""
    regions = (context.region,) if context.region else ()
    before = phone_of(written, regions)
    words = " ".join((ruling.value or written).split())
    now = phone_of(words, regions)
    rest = note_of(words, now.spans) if now else ""
    if now is None or (rest and not ruling.value):
        return Part(PartKind.PHONE, written, words, spans, label=before.label if before else ""), ""
    label = now.label or (before.label if before else "")
    return Part(PartKind.PHONE, written, now.value, spans, label=label), rest


def _other(kind: PartKind, text: str, spans: tuple[Span, ...], context: CaptureContext, ruling: Ruling) -> Part:
    written = "\n".join(text[slice(*span)] for span in spans)
    words = " ".join((ruling.value or written).split())
    match kind:
        case PartKind.NEXT_STEP:
            return _step(written, words, spans, context)
        case PartKind.NAME | PartKind.INTRODUCED_BY:
            return Part(kind, written, words, spans, name=split_name(words))
        case PartKind.ADDRESS:
            return Part(kind, written, words, spans, address=address_of(words))
        case PartKind.URL:
            return Part(kind, written, words, spans, network=_network(written, words))
        case PartKind.TAG:
            return Part(kind, written, words.lstrip("#＃"), spans)
        case _:
            return Part(kind, written, words, spans)


def _network(written: str, words: str) -> str:
    """The network of the new words; a new name on the same network is said by the words around the old one."""
    sheet = Sheet(written)
    find_webs(sheet)
    again = Sheet(written.replace(sheet.parts[0].value, words) if sheet.parts else words)
    find_webs(again)
    return next((part.network for part in again.parts if part.value == words), network_of(words))


def _step(written: str, words: str, spans: tuple[Span, ...], context: CaptureContext) -> Part:
    """The day that the new words say, else that of the old ones."""
    title, when = parted_when(words, context.today, context.order)
    if when is None:
        _title, when = parted_when(" ".join(written.split()), context.today, context.order)
    return Part(PartKind.NEXT_STEP, written, title, spans, when=when, channel=channel_of(title.split()))


def _places(sheet: Sheet, text: str) -> tuple[Span, ...]:
    """Where the words stand that a part was shown with, each of its places after the one before; all or none."""
    found: list[Span] = []
    at = 0
    for piece in text.split("\n"):
        place = _place(sheet, piece, at)
        if place is None:
            return ()
        found.append(place)
        at = place[1]
    return tuple(found)


def _place(sheet: Sheet, piece: str, at: int) -> Span | None:
    if not piece.strip():
        return None
    pattern = re.compile(rf"(?<![\w@]){re.escape(piece)}(?![\w@]|[.-]\w)", re.IGNORECASE)
    return next((one.span() for one in pattern.finditer(sheet.masked, at) if sheet.free(*one.span())), None)
