"""How a contact is called and sorted, and a draft made ready to be stored."""

import re
from operator import attrgetter
from typing import Any

from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import ContactDraft, Method, PersonName, PostalAddress, Workplace
from ror_desktop.domain.folding import sort_text
from ror_desktop.domain.keys import method_key

NAMELESS = "?"
"""What a contact is called of whom nothing is known."""


_TEXTS = ("display_name", "nickname", "organization", "department", "title", "role", "industry")
_TEXTS_OF = attrgetter(*_TEXTS)


def ready(draft: ContactDraft, region: str) -> ContactDraft:
    """The draft as it is stored: clean single lines, a display name, keys on the methods, tags once each.

    `region` is the book's default region (ISO 3166-1 alpha-2) for phone numbers without a country code.
    """
    tidy = tidy_draft(draft)
    methods = tuple(with_key(method, region) for method in tidy.methods)
    return tidy._replace(methods=methods) if methods else tidy


def tidy_draft(draft: ContactDraft, *, tidy_methods: bool = False) -> ContactDraft:
    """The draft as it is stored, without keys on the methods: a draft that is tidy stays the same.

    `tidy_methods` says that the methods are tidy already.
    """
    texts = _TEXTS_OF(draft)
    lines = tuple([one_line(text) if text else text for text in texts])
    name = tidy_name(draft.name)
    made = draft.methods if tidy_methods else map(tidy_method, draft.methods)
    methods = tuple([method for method in made if method.value])
    tags = distinct_tags(draft.tags) if draft.tags else ()
    tidy = draft
    workplace = tidy_workplace(draft.workplace) if draft.workplace else draft.workplace
    if (texts, draft.name, draft.methods, draft.tags) != (lines, name, methods, tags) or workplace != draft.workplace:
        changed: dict[str, Any] = dict(zip(_TEXTS, lines, strict=True))
        tidy = draft._replace(**changed, name=name, methods=methods, tags=tags, workplace=workplace)
    return tidy if tidy.display_name else tidy._replace(display_name=display_name(tidy))


def tidy_workplace(said: Workplace) -> Workplace:
    """What is said of an organization, as it is stored."""
    return Workplace(one_line(said.industry), one_line(said.city), one_line(said.country))


def display_name(draft: ContactDraft) -> str:
    """What to call the contact: the name parts, else nickname, organization, the first method, or "?"."""
    first = draft.methods[0].value if draft.methods else ""
    return draft.name.display() or draft.nickname or draft.organization or first or NAMELESS


def ready_method(method: Method, region: str) -> Method:
    """The method with clean lines and its normalised key; an address without a value says its parts in one line."""
    return with_key(tidy_method(method), region)


def tidy_method(method: Method) -> Method:
    """The method with clean lines, its key as it was; one that is tidy stays the same object."""
    address = None if method.address is None else PostalAddress(*map(one_line, method.address.parts()))
    value = one_line(method.value) or (address.line() if address else "")
    label, network = one_line(method.label), one_line(method.network).casefold()
    said = (method.value, method.label, method.network, method.address)
    if said == (value, label, network, address):
        return method
    return method._replace(value=value, label=label, network=network, address=address)


def with_key(method: Method, region: str) -> Method:
    """A tidy method with its normalised key."""
    key = method_key(method, region)
    return method if key == method.key else method._replace(key=key)


def distinct_tags(names: tuple[str, ...]) -> tuple[str, ...]:
    """The tags in their order, each once, whatever its case; a leading # is not part of the word."""
    found: dict[str, str] = {}
    for name in names:
        tidy = one_line(one_line(name).lstrip("#"))
        if tidy:
            found.setdefault(name_key(tidy), tidy)
    return tuple(found.values())


def name_key(name: str) -> str:
    """The key that two spellings of a tag or an organization share."""
    return _folded(one_line(name))


def sort_key(name: str) -> str:
    """Where a name stands in the list: letters without case and marks; names without letters or digits last."""
    return _BEFORE_THE_NAME.sub("", _folded(name)) or "\uffff"


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else sort_text(text)


_BEFORE_THE_NAME = re.compile(r"\A[\W_]+")


def tidy_name(name: PersonName) -> PersonName:
    """The parts of a name as they are stored."""
    parts = (name.prefix, name.given, name.additional, name.family, name.suffix)
    tidy = tuple([one_line(part) if part else part for part in parts])
    return name if tidy == parts else PersonName(*tidy)
