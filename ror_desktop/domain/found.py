"""Whom a row of a file means: the contacts it may be about, and how they were found."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ror_desktop.messages import Message, translate

NAMED = 4
"""Contacts that a row with several is said to mean."""

Name = tuple[int, str]
"""A contact's id, and what it is called."""


class FoundBy(StrEnum):
    """By what the contact of a row was found; or somebody chose it."""

    EMAIL = "email"
    NAME = "name"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Found:
    """The contacts that a row may mean, by id and name: the one, several, or nobody."""

    contacts: tuple[Name, ...] = ()
    by: FoundBy = FoundBy.EMAIL

    @property
    def only(self) -> Name | None:
        """The contact, where it can be no other."""
        return self.contacts[0] if len(self.contacts) == 1 else None


def several(names: Sequence[str]) -> Message:
    """That a row may mean any of these."""
    more = len(names) - NAMED
    said = ", ".join(names[:NAMED])
    if more > 0:
        return translate("AnswerImport", "Could be {names} or %n more", "", more).with_args(names=said)
    return translate("AnswerImport", "Could be one of several: {names}").with_args(names=said)
