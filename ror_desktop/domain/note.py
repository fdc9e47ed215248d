"""Notes: Markdown text on a contact."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.entity import Moment


class NoteKind(StrEnum):
    """What a note holds: what I observed, what I learned about them, what I shared about us."""

    OBSERVED = "observed"
    LEARNED = "learned"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """What a person writes about a contact."""

    text: str
    moment: Moment
    kind: NoteKind = NoteKind.OBSERVED
    pinned: bool = False
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it stands in the book."""

    id: int
    contact_id: int
    draft: NoteDraft
    event: str = ""


class SaidNote(NamedTuple):
    """A note as a file says it, which knows no moment."""

    text: str
    kind: NoteKind = NoteKind.OBSERVED
    pinned: bool = False
