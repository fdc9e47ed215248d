"""The background of a contact: what you would like to know in the second before you speak to them."""

from dataclasses import dataclass

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.interaction import Interaction
from ror_desktop.domain.note import Note


@dataclass(frozen=True, slots=True)
class Background:
    """Where and when we met, who introduced us, what is pinned, the last talk, and promises that are still open.

    `event` and `place` are empty where nobody said; `last` is the newest interaction that is not bulk mail and
    not in the future; `promises` are by day.
    """

    contact_id: int
    captured: Moment
    event: str = ""
    place: str = ""
    introduced_by: tuple[str, ...] = ()
    pinned: tuple[Note, ...] = ()
    last: Interaction | None = None
    promises: tuple[FollowUp, ...] = ()
