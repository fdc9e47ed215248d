"""What an import would do, row by row, and what a contact becomes when a file says more about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.contact import ContactDraft, Method, Workplace
from ror_desktop.domain.naming import name_key
from ror_desktop.messages import Message


class Verdict(StrEnum):
    """What a row of a file is to the book."""

    NEW = "new"
    KNOWN = "known"
    REPEATED = "repeated"
    PROBLEM = "problem"


class RowAction(StrEnum):
    """What is done with a row."""

    ADD = "add"
    UPDATE = "update"
    SKIP = "skip"


class ImportRow(NamedTuple):
    """One card of a file and what will happen to it.

    `contact_id` is the contact known by the same identifier. `changes` names the fields an update would change;
    `problems` say what was left out or guessed, or why the card cannot be used (verdict PROBLEM). `is_card` is false
    of text that is part of no card, and of a file that holds none.
    """

    number: int
    source: str
    line: int
    name: str
    organization: str
    verdict: Verdict
    action: RowAction
    contact_id: int | None = None
    changes: tuple[str, ...] = ()
    problems: tuple[Message, ...] = ()
    is_card: bool = True


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many rows were added, updated and skipped, how many cards could not be used, and how many had problems."""

    added: int = 0
    updated: int = 0
    skipped: int = 0
    unusable: int = 0
    with_problems: int = 0


_SINGLE_FIELDS = (
    "nickname",
    "organization",
    "department",
    "title",
    "role",
    "industry",
    "birthday",
    "anniversary",
    "known_since",
    "cadence_days",
)


def updated(draft: ContactDraft, said: ContactDraft) -> tuple[ContactDraft, tuple[str, ...]]:
    """What the contact becomes when a file says this about it, and the names of the fields that changed.

    A single value that the file has wins; what it does not say stays. Methods and tags are added, never removed.
    """
    changes = {
        name: getattr(said, name)
        for name in _SINGLE_FIELDS
        if getattr(said, name) not in ("", None) and getattr(said, name) != getattr(draft, name)
    }
    if name_key(said.organization) == name_key(draft.organization):
        changes.pop("organization", None)  # another spelling of the same: contacts share their organization
    if said.display_name and said.display_name != draft.display_name:
        changes["display_name"] = said.display_name
    if said.name.display() and said.name != draft.name:
        changes["name"] = said.name
    methods = (*_connected(draft.methods, said.methods), *_new_methods(draft.methods, said.methods))
    if methods != draft.methods:
        changes["methods"] = methods
    known = set(map(name_key, draft.tags))
    tags = tuple(tag for tag in said.tags if name_key(tag) not in known)
    if tags:
        changes["tags"] = (*draft.tags, *tags)
    return draft._replace(**changes), tuple(changes)


def new_workplace(has: Workplace, said: Workplace | None) -> Workplace | None:
    """What an organization becomes when a file says this of it: gaps are filled. Nothing where that changes nothing.

    What is known of an organization belongs to everybody who works there: one card of one of them does not change it.
    """
    filled = has if said is None else has.filled(said)
    return None if filled == has else filled


def _connected(has: tuple[Method, ...], said: tuple[Method, ...]) -> tuple[Method, ...]:
    """The methods it has, each with the day of connecting that only the file knows."""
    days = {_sameness(method): method.connected_on for method in said if method.connected_on}
    if not days:
        return has
    return tuple(
        method._replace(connected_on=days[_sameness(method)])
        if method.connected_on is None and _sameness(method) in days
        else method
        for method in has
    )


def _new_methods(has: tuple[Method, ...], said: tuple[Method, ...]) -> tuple[Method, ...]:
    known = {_sameness(method) for method in has}
    return tuple(m._replace(preferred=False) for m in said if _sameness(m) not in known)


def _sameness(method: Method) -> tuple[str, str]:
    return method.kind.value, method.key or method.value.casefold()
