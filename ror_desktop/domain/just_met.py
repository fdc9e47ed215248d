"""Somebody just met: from the parts that were recognised in a text to what is written in the book."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain, compress
from typing import NamedTuple

from ror_desktop.domain.capture import Part, PartKind, Ruling
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import ContactDraft, ForeignUid, Method, MethodKind, PersonName, Photo
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.folding import words_of
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.name_splitting import split_name
from ror_desktop.domain.naming import NAMELESS, name_key


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where and when somebody was met; without a moment it was now."""

    event_id: int | None = None
    place: str = ""
    moment: Moment | None = None


NOWHERE = Meeting()
"""Now, at no event and no place that has a name."""


@dataclass(frozen=True, slots=True)
class Introducer:
    """Who introduced them: the name, the words of the text, and the contact of that name or the wish to add one."""

    name: str = ""
    words: str = ""
    contact_id: int = 0
    is_new: bool = False


class Named(NamedTuple):
    """A contact of the book by its name and organization."""

    id: int
    name: str
    organization: str


@dataclass(frozen=True, slots=True)
class CaptureDraft:
    """Everything that is saved of a person just met.

    `photo`, `uids` and `extra` come from a contact card only: `extra` is what of it the book has no place for.
    """

    contact: ContactDraft
    note: str = ""
    follow_ups: tuple[FollowUpDraft, ...] = ()
    meeting: Meeting = NOWHERE
    introducer: Introducer | None = None
    photo: Photo | None = None
    uids: tuple[ForeignUid, ...] = ()
    extra: str = ""

    def names_somebody(self) -> bool:
        """Whether there is anything to call them by: a name, an organization, or a way to reach them."""
        contact = self.contact
        return bool(contact.display_name or contact.name.display() or contact.organization or contact.methods)


class Sameness(StrEnum):
    """How sure it is that a contact of the book is the person just met."""

    CERTAIN = "certain"
    LIKELY = "likely"
    MAYBE = "maybe"


_METHODS = {
    PartKind.EMAIL: MethodKind.EMAIL,
    PartKind.PHONE: MethodKind.PHONE,
    PartKind.URL: MethodKind.WEB,
    PartKind.ADDRESS: MethodKind.ADDRESS,
}
_KINDS = {
    MethodKind.EMAIL: PartKind.EMAIL,
    MethodKind.PHONE: PartKind.PHONE,
    MethodKind.WEB: PartKind.URL,
    MethodKind.SOCIAL: PartKind.URL,
    MethodKind.ADDRESS: PartKind.ADDRESS,
}


_SINGLE_KINDS = (PartKind.NAME, PartKind.TITLE, PartKind.ORGANIZATION, PartKind.INTRODUCED_BY)


def one_of_each(parts: Sequence[Part], rulings: Sequence[Ruling]) -> tuple[tuple[Part, ...], tuple[str, ...]]:
    """The parts, of a kind that a contact has once only the one decided last, and the words of the others.

    Where nothing was decided the first stands. The words are a note: what was typed into a part and what was read.
    """
    kept = {kind: _decided_last(parts, kind, rulings) for kind in _SINGLE_KINDS}
    stays = [kept.get(part.kind, part) is part for part in parts]
    words = (_words_of(part) for part, stay in zip(parts, stays, strict=True) if not stay)
    return tuple(compress(parts, stays)), tuple(chain.from_iterable(words))


def _decided_last(parts: Sequence[Part], kind: PartKind, rulings: Sequence[Ruling]) -> Part | None:
    turns = {ruling.text: turn for turn, ruling in enumerate(rulings, start=1) if ruling.becomes is kind}
    return max((part for part in parts if part.kind is kind), key=lambda part: turns.get(part.text, 0), default=None)


def _words_of(part: Part) -> tuple[str, ...]:
    value, text = one_line(part.value), one_line(part.text)
    return (text,) if value in text else (value, text)


def parts_of(draft: ContactDraft) -> tuple[Part, ...]:
    """What a contact card says, as parts: they are shown, corrected and rejected like those of a text."""
    single = (
        (PartKind.NAME, draft.display_name),
        (PartKind.TITLE, draft.title),
        (PartKind.ORGANIZATION, draft.organization),
    )
    return (
        *(Part(kind, value, value) for kind, value in single if value),
        *(_part_of(method) for method in draft.methods),
        *(Part(PartKind.TAG, name, name) for name in draft.tags),
    )


def contact_of(parts: Sequence[Part], card: ContactDraft | None = None) -> ContactDraft:
    """The contact that the parts describe; what a card says beside its parts (a birthday, say) stays."""
    start = card or ContactDraft()
    name = _first(parts, PartKind.NAME)
    whole = one_line(name.value) if name else ""
    said = start.name if card and whole == start.display_name else _name_of(name)
    return start._replace(
        display_name=whole,
        name=said,
        organization=_value(parts, PartKind.ORGANIZATION),
        title=_value(parts, PartKind.TITLE),
        methods=tuple(_method_of(part, start.methods) for part in parts if part.kind in _METHODS),
        tags=tuple(part.value for part in parts if part.kind is PartKind.TAG),
    )


def follow_ups_of(
    parts: Iterable[Part], today: date, title: Callable[[Channel | None], str]
) -> tuple[FollowUpDraft, ...]:
    """What is to be done next; `title` says what where the text names only a day. Without a day it is tomorrow."""
    steps = (part for part in parts if part.kind is PartKind.NEXT_STEP)
    return tuple(_follow_up_of(step, today, title) for step in steps)


def follow_up_title(step: Part, title: Callable[[Channel | None], str]) -> str:
    """What is to be done, as a title."""
    words = one_line(step.value)
    return words[:1].upper() + words[1:] if words else title(step.channel)


def promises(text: str) -> bool:
    """Whether these words of mine are a promise, in one of the five languages."""
    return _PROMISE.search(text) is not None


def added(draft: ContactDraft, said: ContactDraft) -> tuple[ContactDraft, tuple[str, ...]]:
    """What a contact becomes when more is said about it, and what was said otherwise.

    Empty fields are filled, methods and tags are added. Nothing is overwritten: what differs comes back as words,
    for the note.
    """
    changes: dict[str, object] = {}
    otherwise: list[str] = []
    if said.display_name and _is_unnamed(draft, said):
        changes |= {"display_name": said.display_name, "name": said.name}
    elif said.display_name and name_key(said.display_name) != name_key(draft.display_name):
        otherwise.append(said.display_name)
    for field in _SINGLE:
        has, says = getattr(draft, field), getattr(said, field)
        if says in ("", None) or has == says:
            continue
        if has in ("", None):
            changes[field] = says
        elif isinstance(says, str) and name_key(says) != name_key(str(has)):
            otherwise.append(says)
    known = {_sameness(method) for method in draft.methods}
    methods = tuple(one._replace(preferred=False) for one in said.methods if _sameness(one) not in known)
    carried = {name_key(tag.lstrip("#")) for tag in draft.tags}
    tags = tuple(tag for tag in said.tags if name_key(tag.lstrip("#")) not in carried)
    if methods:
        changes["methods"] = (*draft.methods, *methods)
    if tags:
        changes["tags"] = (*draft.tags, *tags)
    return draft._replace(**changes), tuple(otherwise)  # type: ignore[arg-type]  # names are those of its fields


def alike(one: str, other: str) -> bool:
    """Whether two names may be of one person: they share a word of two letters or more, whatever its case."""
    mine, theirs = ({word for word in words_of(name) if len(word) > 1} for name in (one, other))
    return bool(mine & theirs)


_SINGLE = (
    "nickname",
    "organization",
    "department",
    "title",
    "role",
    "industry",
    "birthday",
    "anniversary",
    "known_since",
)

_PROMISE = re.compile(
    r"\b(?:i(?:'|’)?ll|i will|i promised?|promised?|ik zal|beloofd?e?|beloof|ich werde|versprochen|verspreche|versprach"
    r"|zugesagt|j(?:'|’)ai promis|promis(?:e|es)?|je promets|prometí|prometido|le prometo|te prometo)\b",
    re.IGNORECASE,
)


def _first(parts: Iterable[Part], kind: PartKind) -> Part | None:
    return next((part for part in parts if part.kind is kind), None)


def _value(parts: Iterable[Part], kind: PartKind) -> str:
    found = _first(parts, kind)
    return one_line(found.value) if found else ""


def _name_of(part: Part | None) -> PersonName:
    if part is None:
        return PersonName()
    return part.name if part.name is not None else split_name(one_line(part.value))


def _part_of(method: Method) -> Part:
    value = one_line(method.value)
    return Part(_KINDS[method.kind], value, value, (), method.label, method.network, address=method.address)


def _method_of(part: Part, known: Iterable[Method]) -> Method:
    """The method of a part: the card's own where it stands there, with all that the card says about it."""
    value = one_line(part.value)
    same = [one for one in known if _KINDS[one.kind] is part.kind and one_line(one.value) == value]
    labelled = [one for one in same if (one.label, one.network) == (part.label, part.network)]
    for method in (*labelled, *same):
        return method
    kind = MethodKind.SOCIAL if part.kind is PartKind.URL and part.network else _METHODS[part.kind]
    return Method(kind, value, part.label, network=part.network, address=part.address)


def _follow_up_of(step: Part, today: date, title: Callable[[Channel | None], str]) -> FollowUpDraft:
    words = follow_up_title(step, title)
    promised = promises(step.text)
    if step.when is None:
        return FollowUpDraft(words, today + timedelta(days=1), promised=promised)
    return FollowUpDraft(words, step.when.day, step.when.at, promised=promised)


def _is_unnamed(draft: ContactDraft, said: ContactDraft) -> bool:
    """Whether a contact is called by what stands in for a name: an address, a number, the organization.

    Also by one of those that are only now said; otherwise saying the same again would find another answer.
    """
    methods = (*draft.methods, *said.methods)
    stand_ins = {NAMELESS, "", draft.organization, said.organization, *(method.value for method in methods)}
    return not draft.name.display() and draft.display_name in stand_ins


def _sameness(method: Method) -> tuple[str, str]:
    return method.kind.value, method.key or one_line(method.value).casefold()
