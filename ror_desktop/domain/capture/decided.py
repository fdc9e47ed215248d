"""What a person decided about parts, put into the text before anything is guessed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ror_desktop.domain.capture.notes import note_of
from ror_desktop.domain.capture.numbers import phone_of
from ror_desktop.domain.capture.parts import CaptureContext, Part, PartKind, Ruling, Span
from ror_desktop.domain.capture.places import address_of
from ror_desktop.domain.capture.reach import find_mails, find_webs, network_of
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
            written = "\n".join(sheet.text[slice(*span)] for span in spans)
            part, rest = part_of(ruling, written, context, spans)
            sheet.take(part)
            beside += [rest] if rest else []
        while spans and ruling.becomes is None:
            sheet.block(spans)
            spans = _places(sheet, ruling.text)
    return beside


def part_of(ruling: Ruling, written: str, context: CaptureContext, spans: tuple[Span, ...] = ()) -> tuple[Part, str]:
    """The part that a person says the written words are, and what they typed that does not belong to it."""
    kind = ruling.becomes or ruling.kind
    words = " ".join((ruling.value or written).split())
    part = Part(kind, written, words, spans)
    match kind:
        case PartKind.PHONE:
            return _phone(part, context, is_typed=bool(ruling.value))
        case PartKind.NEXT_STEP:
            return _step(part, context), ""
        case PartKind.NAME | PartKind.INTRODUCED_BY:
            return replace(part, name=split_name(words)), ""
        case PartKind.ADDRESS:
            return replace(part, address=address_of(words)), ""
        case PartKind.EMAIL:
            return _address(part, find_mails)
        case PartKind.URL:
            told, rest = _address(part, find_webs)
            return replace(told, network=_network(written, told.value)), rest
        case PartKind.TAG:
            return replace(part, value=words.lstrip("#＃")), ""
        case _:
            return part, ""


def _phone(part: Part, context: CaptureContext, *, is_typed: bool) -> tuple[Part, str]:
    """A number with its extension; where the new words say no label, it has that of the old ones."""
    regions = (context.region,) if context.region else ()
    before, now = phone_of(part.text, regions), phone_of(part.value, regions)
    rest = note_of(part.value, now.spans) if now else ""
    label = (now.label if now else "") or (before.label if before else "")
    if now is None or (rest and not is_typed):
        return replace(part, label=label), ""
    return replace(part, value=now.value, label=label), rest


def _address(part: Part, find: Callable[[Sheet], None]) -> tuple[Part, str]:
    """An address; words beside it are none of it, unless somebody said that they all are."""
    sheet = Sheet(part.value)
    find(sheet)
    now = next((one for one in sheet.parts if one.kind is part.kind), None)
    rest = note_of(part.value, now.spans) if now else ""
    if now is None or not rest or part.value == " ".join(part.text.split()):
        return part, ""
    return replace(part, value=now.value), rest


def _network(written: str, words: str) -> str:
    """The network of the new words; a new name on the same network is said by the words around the old one."""
    sheet = Sheet(written)
    find_webs(sheet)
    again = Sheet(written.replace(sheet.parts[0].value, words) if sheet.parts else words)
    find_webs(again)
    return next((part.network for part in again.parts if part.value == words), network_of(words))


def _step(part: Part, context: CaptureContext) -> Part:
    """The day that the new words say, else that of the old ones."""
    title, when = parted_when(part.value, context.today, context.order)
    if when is None:
        _title, when = parted_when(" ".join(part.text.split()), context.today, context.order)
    return replace(part, value=title, when=when, channel=channel_of(title.split()))


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
    for before, after in _AROUND:
        pattern = re.compile(f"{before}{re.escape(piece)}{after}", re.IGNORECASE)
        for one in pattern.finditer(sheet.masked, at):
            if sheet.free(*one.span()):
                return one.span()
    return None


_AROUND = (
    (r"(?<![\w@])", r"(?![\w@]|[.-]\w)"),
    (r"(?<![^\W_])(?<!@)", r"(?![^\W_]|@|[.-]\w)"),
)
"""A part stands by itself; or beside an underline, where it was read without it."""
