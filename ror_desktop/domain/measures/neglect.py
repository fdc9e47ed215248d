"""Neglect: relationships that gave something back, and that had no touch in the touch window.

Decided where the definition leaves it open: a return "lies in the past" from its day on, also inside the window:
something that came back yesterday from somebody I was not in touch with is all the more a reason. Somebody never in
touch with counts as well. The list comes in the order of ids; nobody is ranked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.measures.inputs import Constants, return_entries, window
from ror_desktop.domain.measures.measure import Entry
from ror_desktop.domain.returns import Return
from ror_desktop.messages import Message, translate


@dataclass(frozen=True, slots=True)
class Relationship:
    """A contact: the last day with a touch, nothing if there was none, and what came back."""

    contact_id: int
    touched_day: date | None
    returns: Sequence[Return]


@dataclass(frozen=True, slots=True)
class Neglected:
    """A relationship without a touch in the window: what came back, and the last day with a touch."""

    contact_id: int
    touched_day: date | None
    returned: int
    last_return: date
    sentence: Message
    entries: tuple[Entry, ...]


def neglected(people: Iterable[Relationship], today: date, constants: Constants) -> tuple[Neglected, ...]:
    """Those that gave something back and had no touch in the touch window, in the order of their ids."""
    found = []
    for one in people:
        past = [entry for entry in one.returns if entry.draft.day <= today]
        last = max((entry.draft.day for entry in past), default=None)
        if last is not None and is_neglected(last, one.touched_day, today, constants):
            said = _words(len(past), last, one.touched_day)
            found.append(Neglected(one.contact_id, one.touched_day, len(past), last, said, return_entries(past)))
    return tuple(sorted(found, key=_by_id))


def is_neglected(last_return: date | None, touched_day: date | None, today: date, constants: Constants) -> bool:
    """The rule on days alone, as the summary of a contact keeps them."""
    if last_return is None or last_return > today:
        return False
    return touched_day is None or touched_day < window(today, constants.touch_window).first


def _by_id(one: Neglected) -> int:
    return one.contact_id


def _words(returns: int, last: date, touched: date | None) -> Message:
    if touched is None:
        return translate("Measures", "%n return(s), the last on {day}; no contact yet.", "", returns).with_args(
            day=last
        )
    return translate("Measures", "%n return(s), the last on {day}; last contact on {touched}.", "", returns).with_args(
        day=last, touched=touched
    )
