"""What a search found, and why."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

Spans = tuple[tuple[int, int], ...]
"""Parts of a text to be marked: start and end (exclusive), ascending, not overlapping."""


class MatchField(StrEnum):
    """Where a word was found."""

    NAME = "name"
    ORGANIZATION = "organization"
    NICKNAME = "nickname"
    TITLE = "title"
    METHOD = "method"
    TAG = "tag"
    NOTE = "note"
    INTERACTION = "interaction"
    EVENT = "event"
    RETURN = "return"
    ANSWER = "answer"
    FEEDBACK = "feedback"
    CUSTOM = "custom"


class Match(NamedTuple):
    """Why a contact was found: the field, its text or a piece of it in one line, and what to mark in that.

    For `NAME` and `ORGANIZATION` the text is the whole display name or organization. `at` is the instant of the
    note, interaction or event in seconds, 0 for what has none.
    """

    field: MatchField
    text: str
    spans: Spans = ()
    at: int = 0


class Found(NamedTuple):
    """The contacts found, best first, as many as were asked for; how many there are, where that is known."""

    ids: Sequence[int]
    total: int | None
    matches: Mapping[int, Match]


NOTHING = Found((), 0, {})
"""No contact at all."""
