"""The reader: one pass of all finders over a text, after what the person has decided."""

from collections.abc import Iterator, Sequence

from ror_desktop.domain.capture.around import set_aside
from ror_desktop.domain.capture.decided import apply_rulings
from ror_desktop.domain.capture.introducers import find_introducer
from ror_desktop.domain.capture.notes import note_of
from ror_desktop.domain.capture.numbers import find_phones
from ror_desktop.domain.capture.parts import Capture, CaptureContext, Part, PartKind, Ruling, Span
from ror_desktop.domain.capture.person import find_person
from ror_desktop.domain.capture.places import find_addresses
from ror_desktop.domain.capture.reach import find_mails, find_tags, find_webs
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.steps import find_steps

READ_AT_MOST = 20_000
"""Characters: what stands after so many is note. Nobody's card is as long, and no text makes a key press slow."""

_ONCE = frozenset((PartKind.NAME, PartKind.ORGANIZATION, PartKind.TITLE))


def read_capture(text: str, context: CaptureContext, rulings: Sequence[Ruling] = ()) -> Capture:
    """The parts of the text, in its order, and the note; every word is in one of them. No text is an error.

    What a person ruled about a part stands before all guesses, as long as its words are in the text. Everything is
    looked for with the surest signs first, so that the doubtful ones see only what is left.
    """
    sheet = Sheet(text[:READ_AT_MOST])
    beside = apply_rulings(sheet, context, rulings)
    set_aside(sheet)
    _find_all(sheet, context)
    rejected = {value for ruling in rulings if ruling.becomes is None for value in _rejected(ruling, context)}
    kept = (part for part in sheet.parts if (part.kind, part.value.casefold()) not in rejected)
    parts = tuple(sorted(kept, key=_place))
    note = note_of(text, (span for part in parts for span in part.spans))
    return Capture(parts, "\n".join(words for words in (note, *beside) if words))


def _find_all(sheet: Sheet, context: CaptureContext) -> None:
    find_mails(sheet)
    find_webs(sheet)
    find_tags(sheet)
    find_phones(sheet, (context.region,) if context.region else ())
    if not any(part.kind is PartKind.INTRODUCED_BY for part in sheet.parts):
        find_introducer(sheet)
    find_steps(sheet, context.today, context.order)
    find_addresses(sheet)
    find_person(sheet, _ONCE - {part.kind for part in sheet.parts})


def _rejected(ruling: Ruling, context: CaptureContext) -> Iterator[tuple[PartKind, str]]:
    """What the rejected words say, so that it is not shown again where the text says it in other words."""
    if ruling.kind in {PartKind.EMAIL, PartKind.PHONE, PartKind.URL, PartKind.TAG}:
        alone = Sheet(ruling.text[:READ_AT_MOST])
        _find_all(alone, context)
        yield from ((part.kind, part.value.casefold()) for part in alone.parts if part.kind is ruling.kind)


def _place(part: Part) -> Span:
    return part.spans[0]
