"""The rest of a card, what the book has no column for, as JSON text and back."""

import re
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from json import dumps, loads
from json.encoder import encode_basestring
from operator import attrgetter
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from ror_desktop.domain.card import Card

_UNCLEAN = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What cleaning would take out of the text, or make a line break of."""


_TEXT: Callable[[Any], str] = encode_basestring
"""A text as JSON; called for itself where there is one, because most of a rest is text."""


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def dump_rest(rest: Card) -> str:
    """The card as JSON in clean text, without what is empty; "" where nothing is left. Pictures are not kept here."""
    if rest is NO_REST:
        return ""
    text = _said(rest)
    if text == "{}":
        return ""
    return text if text.isprintable() else _UNCLEAN.sub(_escaped, text)


NO_REST = Card()
"""The rest where nothing is left."""


def load_rest(text: str) -> Card:
    """What `dump_rest` wrote; `NO_REST` itself where that was nothing."""
    card = _unpack(Card, loads(text)) if text else NO_REST
    if not isinstance(card, Card):
        raise TypeError("the rest of a card must be a card")
    return card


def _said(value: object) -> str:
    """The value as JSON; in one go, because a file has a rest for each of a hundred thousand cards."""
    kind: type = value.__class__
    if kind is str:
        return _TEXT(value)
    if kind is tuple:
        each: tuple[object, ...] = value  # type: ignore[assignment]  # its class says that it is one
        return "[" + ",".join([_TEXT(part) if part.__class__ is str else _said(part) for part in each]) + "]"
    parts = _parts(kind)
    if parts is None:
        return _plain(value)
    names, values_of, defaults = parts
    told = zip(names, values_of(value), defaults, strict=True)
    # Nearly everything is a default itself: that is quicker to see than that it equals one.
    said = [
        name + (_TEXT(part) if part.__class__ is str else _said(part))
        for name, part, default in told
        if part is not default and part != default
    ]
    return "{" + ",".join(said) + "}"


@lru_cache(maxsize=64, typed=True)
def _plain(value: object) -> str:
    """A member of an enumeration, a number, or yes, no and nothing: one number may equal another kind of value."""
    return dumps(value.value if isinstance(value, Enum) else value, ensure_ascii=False)


def _unpack(kind: Any, data: Any) -> Any:
    if get_origin(kind) is tuple:
        return tuple(_unpack(get_args(kind)[0], part) for part in data)
    if _has_fields(kind):
        hints = _hints(kind)
        return kind(**{name: _unpack(hints[name], part) for name, part in data.items()})
    if isinstance(kind, UnionType):
        return _unpack(_fitting(kind, data), data)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    return data


@cache
def _parts(kind: type) -> tuple[tuple[str, ...], Callable[[Any], Iterable[object]], tuple[object, ...]] | None:
    """Of a kind with fields: their names as JSON has them, what gives their values, and their defaults."""
    if not _has_fields(kind):
        return None
    if is_dataclass(kind):
        defaults = {field.name: field.default for field in fields(kind)}
        return _as_json_has_them(defaults), attrgetter(*defaults), tuple(defaults.values())
    named: Any = kind
    defaults = {name: named._field_defaults.get(name, MISSING) for name in named._fields}
    return _as_json_has_them(defaults), iter, tuple(defaults.values())


def _as_json_has_them(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f'"{name}":' for name in names)


def _has_fields(kind: Any) -> bool:
    """Whether this is a dataclass or a named tuple."""
    return isinstance(kind, type) and (is_dataclass(kind) or (issubclass(kind, tuple) and kind is not tuple))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _fitting(kind: UnionType, data: Any) -> Any:
    """Of the kinds of a union the one that this data was: an object of fields, or a plain value."""
    objects = [part for part in get_args(kind) if _has_fields(part)]
    return objects[0] if isinstance(data, dict) and objects else type(data)
