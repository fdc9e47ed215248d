"""What was typed over something that is another by now: only what was typed goes onto it.

A form begins with a thing as it stands in the book. While it is open, or put aside, a tag may be added elsewhere or
an earlier step be undone; to save the form whole would take that back without a word.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

Thing = TypeVar("Thing")


def rebased(typed: Thing, start: Thing, now: Thing) -> Thing:
    """`now` with whatever differs between `typed` and `start`; all three are of one class of named fields."""
    names = _names_of(now)
    values = {name: _value(*(getattr(one, name) for one in (typed, start, now))) for name in names}
    made: Thing = replace(now, **values) if is_dataclass(now) else type(now)(**values)  # type: ignore[type-var]
    return made


def rebased_values(typed: Mapping[str, Any], start: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The same of plain values by name, as the draft of a form holds them; what `typed` does not name is as it is."""
    return {**now, **{name: _value(value, start.get(name), now.get(name)) for name, value in typed.items()}}


def _names_of(thing: object) -> Iterable[str]:
    if is_dataclass(thing):
        return [field.name for field in fields(thing)]
    names: Sequence[str] = thing._fields  # type: ignore[attr-defined]  # otherwise a NamedTuple
    return names


def _value(typed: Any, start: Any, now: Any) -> Any:
    if typed == start:
        return now
    if now == start or not all(map(_is_list, (typed, start, now))):
        return typed
    return type(typed)(_items(typed, start, now))


def _is_list(value: object) -> bool:
    return isinstance(value, list | tuple) and not hasattr(value, "_fields")


def _items(typed: Iterable[Any], start: Iterable[Any], now: Iterable[Any]) -> Iterable[Any]:
    """The items typed or touched, of the others those that are still there, and then those that have come since."""
    before, present = {_key(item): item for item in start}, {_key(item): item for item in now}
    mine = {_key(item): item for item in typed}
    for key, item in mine.items():
        untouched = key in before and item == before[key]
        if not untouched:
            yield item
        elif key in present:
            yield present[key]
    yield from (item for key, item in present.items() if key not in before and key not in mine)


def _key(item: Any) -> object:
    """What tells an item from the others: the number of its row, where it has one, or what it says."""
    number = item.get("id") if isinstance(item, dict) else getattr(item, "id", None)
    return number or repr(item)
