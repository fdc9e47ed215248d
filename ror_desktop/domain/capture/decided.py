"""What a person decided about parts, put into the text before anything is guessed."""

import re
from collections.abc import Sequence

from ror_desktop.domain.capture.numbers import international
from ror_desktop.domain.capture.parts import CaptureContext, Part, PartKind, Ruling, Span
from ror_desktop.domain.capture.places import address_of
from ror_desktop.domain.capture.reach import network_of
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.steps import channel_of, parted_when
from ror_desktop.domain.name_splitting import split_name


def apply_rulings(sheet: Sheet, context: CaptureContext, rulings: Sequence[Ruling]) -> None:
    """Takes what was decided to be a part, and blocks what was decided to be none, wherever it stands."""
    for ruling in rulings:
        spans = _places(sheet, ruling.text)
        if spans and ruling.becomes is not None:
            sheet.take(part_of(ruling.becomes, sheet.text, spans, context, ruling))
        while spans and ruling.becomes is None:
            sheet.block(spans)
            spans = _places(sheet, ruling.text)


def part_of(kind: PartKind, text: str, spans: tuple[Span, ...], context: CaptureContext, ruling: Ruling) -> Part:
    """The part that a person says these words are."""
    written = "\n".join(text[slice(*span)] for span in spans)
    words = " ".join((ruling.value or written).split())
    match kind:
        case PartKind.NEXT_STEP:
            return _step(written, words, spans, context)
        case PartKind.NAME | PartKind.INTRODUCED_BY:
            return Part(kind, written, words, spans, name=split_name(words))
        case PartKind.PHONE:
            return Part(kind, written, international(words, context.region) or words, spans)
        case PartKind.ADDRESS:
            return Part(kind, written, words, spans, address=address_of(words))
        case PartKind.URL:
            return Part(kind, written, words, spans, network=network_of(words))
        case PartKind.TAG:
            return Part(kind, written, words.lstrip("#＃"), spans)
        case _:
            return Part(kind, written, words, spans)


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
