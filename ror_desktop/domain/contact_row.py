"""What the list of contacts shows, and in which order: all that the first paint of the window needs to know."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.entity import Noun


class ContactRow(NamedTuple):
    """What one row of the contact list shows. Days are calendar days in the home zone; nothing means nothing."""

    id: int
    name: str
    organization: str
    title: str
    photo_id: int | None
    next_step: str
    next_day: date | None
    next_time: str
    last_contact: date | None


class ContactOrder(StrEnum):
    """How the contact list is sorted."""

    NAME = "name"
    LAST_CONTACT = "last_contact"
    NEXT_STEP = "next_step"
    ADDED = "added"


RESORTED_BY = {
    ContactOrder.NAME: {Noun.CONTACT},
    ContactOrder.ADDED: {Noun.CONTACT},
    ContactOrder.LAST_CONTACT: {Noun.CONTACT, Noun.INTERACTION},
    ContactOrder.NEXT_STEP: {Noun.CONTACT, Noun.FOLLOW_UP},
}
"""What may change an order when things of these kinds are changed."""
