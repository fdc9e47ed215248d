"""The timeline of a contact: everything that was said and done, newest first."""

from dataclasses import dataclass
from typing import NamedTuple

from ror_desktop.domain.answer import Answer
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import Interaction
from ror_desktop.domain.note import Note
from ror_desktop.domain.returns import Return


@dataclass(frozen=True, slots=True)
class FeedbackEntry:
    """A feedback entry of this contact."""

    id: int
    contact_id: int
    draft: FeedbackDraft


TimelineEntry = Note | Interaction | FollowUp | Return | Answer | FeedbackEntry
"""An entry of the timeline. A follow-up appears once it is done or cancelled, on the day that happened."""


class TimelineKey(NamedTuple):
    """Which entry stands at a place of the timeline: the noun's table, its id, and the instant in seconds.

    A tuple, because a contact may have thousands, all of which are read and compared at once.
    """

    noun: str
    id: int
    at: int
