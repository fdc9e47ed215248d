"""Follow-ups that were being written for a contact, or about a follow-up, that is not in the book any more."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ror_desktop.services.desk import Desk
from ror_desktop.services.drafts import DraftKey, DraftService

NEW = "follow_up.new"
CHANGED = "follow_up.change:"
LEFT = "follow_up.left "
"""Places of drafts: of a new follow-up, of the change of one, and of one that has no contact any more."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """What was typed, where it is kept, and the contact where that one is still there (otherwise 0)."""

    key: DraftKey
    content: dict[str, Any]
    contact_id: int
    contact: str


def leftovers(drafts: DraftService, desk: Desk) -> Iterator[Leftover]:
    """Those that no contact and no follow-up leads to any more; they are to be given to somebody, or thrown away."""
    for key, content in drafts.all().items():
        if not key.place.startswith((NEW, CHANGED, LEFT)):
            continue
        rows = desk.contacts.rows([key.contact_id]) if key.contact_id else []
        mine = bool(rows) and drafts.take(key) is not None
        if key.place.startswith(LEFT) or (key.contact_id and not mine) or " of " in key.place:
            yield Leftover(_kept_apart(drafts, key, content, gone=not rows), content, 0, "")
        elif key.place.startswith(CHANGED) and desk.followups.get(_number(key.place)) is None:
            yield Leftover(key, content, rows[0].id, rows[0].name)


def _number(place: str) -> int:
    number = place.removeprefix(CHANGED)
    return int(number) if number.isdecimal() else 0


def _kept_apart(drafts: DraftService, key: DraftKey, content: dict[str, Any], *, gone: bool) -> DraftKey:
    """A place of its own where the number of the contact belongs to somebody else by now."""
    if gone or not key.contact_id:
        return key
    apart = DraftKey(f"{LEFT}{key.contact_id} {key.place}")
    drafts.keep(apart, content)
    drafts.drop(key)
    return apart
