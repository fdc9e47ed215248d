"""The notes of a card: their texts are vCard's own; of what kind they are, and pinned, stands in parameters of ours."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ror_desktop.domain.card import Card, KeptParameters, Parameter
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.note import NoteKind, SaidNote

NOTE = "NOTE"
KIND, PINNED = "X-ROR-KIND", "X-ROR-PINNED"
_OURS = frozenset({KIND, PINNED})
_PLAIN = NoteKind.OBSERVED
"""What a note is where nothing is said."""
_KINDS = {kind.value: kind for kind in NoteKind}


def notes_of(card: Card) -> tuple[SaidNote, ...]:
    """The notes that are not empty; what is no kind of ours is something observed."""
    if not card.kept:
        return tuple([SaidNote(text) for text in map(clean, card.notes) if text.strip()])
    ours = {item.index: _ours(item) for item in card.kept if item.name == NOTE}
    return tuple(
        [_note(text, ours.get(place, {})) for place, text in enumerate(map(clean, card.notes)) if text.strip()]
    )


def kept_of(card: Card) -> tuple[KeptParameters, ...]:
    """What else was kept of the properties of the card."""
    if not any(item.name == NOTE and _ours(item) for item in card.kept):
        return card.kept
    rest = [replace(item, parameters=_without_ours(item)) if item.name == NOTE else item for item in card.kept]
    return tuple([item for item in rest if item.parameters or item.group])


def said_of(
    notes: Sequence[SaidNote], kept: tuple[KeptParameters, ...] = ()
) -> tuple[tuple[str, ...], tuple[KeptParameters, ...]]:
    """How a card says these notes: their texts, and beside what was kept of the file their kinds and pins."""
    return tuple([text for text, _, _ in notes]), _kept_with(kept, notes)


def _kept_with(kept: tuple[KeptParameters, ...], notes: Sequence[SaidNote]) -> tuple[KeptParameters, ...]:
    ours = [_mark(place, kind, pinned) for place, (_, kind, pinned) in enumerate(notes) if pinned or kind is not _PLAIN]
    if not kept or not ours:
        return kept or tuple(ours)
    made = {mark.index: mark for mark in ours}
    found = []
    for item in kept:
        mark = made.pop(item.index, None) if item.name == NOTE else None
        found.append(replace(item, parameters=(*item.parameters, *mark.parameters)) if mark else item)
    return (*found, *made.values())


def _note(text: str, ours: dict[str, str]) -> SaidNote:
    kind = _KINDS.get(ours.get(KIND, "").lower(), _PLAIN)
    return SaidNote(text, kind, pinned=ours.get(PINNED) == "1")


@lru_cache(maxsize=256)
def _mark(place: int, kind: NoteKind, pinned: bool) -> KeptParameters:
    """The parameters of the note in this place, of a kind or with a pin that must be said."""
    said = () if kind is _PLAIN else (Parameter(KIND, (kind.value,)),)
    return KeptParameters(NOTE, place, "", (*said, Parameter(PINNED, ("1",))) if pinned else said)


def _ours(item: KeptParameters) -> dict[str, str]:
    return {one.name.upper(): one.values[0] for one in item.parameters if one.name.upper() in _OURS and one.values}


def _without_ours(item: KeptParameters) -> tuple[Parameter, ...]:
    return tuple(one for one in item.parameters if one.name.upper() not in _OURS)
