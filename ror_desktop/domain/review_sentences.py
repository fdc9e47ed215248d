"""The three sentences at the end of a weekly review: what came back, what I put in, what I take up next.

They are built from counts, names and days of this review only. Days and kinds stand in the messages as values: the
window says them in its language.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.review import CameBack, Outcome, PutIn
from ror_desktop.messages import Message, translate

NAMED = 6
"""Names in a row; more are counted."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done about one person; `day` is that of the next step, or until which they rest."""

    name: str
    outcome: Outcome
    day: date | None = None


def sentences(
    since: date, came: Sequence[CameBack], settled: Sequence[Settled], given: PutIn | None
) -> tuple[Message, Message, Message]:
    """What came back since that day, what I put in, what I take up next; `given` only where numbers are shown."""
    return _came_back(since, came), _put_in(settled, given), _next(settled)


def _came_back(since: date, came: Sequence[CameBack]) -> Message:
    if not came:
        return translate("Review", "What came back since {day}: nothing that I noted.").with_args(day=since)
    item = translate("Review", "{kind} from {name} ({day})")
    items = [item.with_args(kind=one.kind, day=one.day, name=one.name) for one in came]
    return translate("Review", "What came back since {day}: {list}.").with_args(day=since, list=joined(items))


def _put_in(settled: Sequence[Settled], given: PutIn | None) -> Message:
    parts: list[Message] = []
    if given is not None and given.contacts:
        parts.append(translate("Review", "in touch with %n contact(s)", "", given.contacts))
    if given is not None and given.gives:
        parts.append(translate("Review", "gave %n time(s) without asking", "", given.gives))
    for outcome, words in _DONE.items():
        names = [_name(one) for one in settled if one.outcome is outcome]
        if names:
            parts.append(words.with_args(names=joined(names)))
    if not parts:
        return translate("Review", "What I put in: I looked, and left everything as it was.")
    return translate("Review", "What I put in: {list}.").with_args(list=_clauses(parts))


def _next(settled: Sequence[Settled]) -> Message:
    parts: list[Message] = []
    steps = [_with_day(one) for one in settled if one.outcome is Outcome.NEXT_STEP]
    if steps:
        parts.append(joined(steps))
    for outcome, words in _LATER.items():
        found = [_with_day(one) for one in settled if one.outcome is outcome]
        if found:
            parts.append(words.with_args(names=joined(found)))
    if not parts:
        return translate("Review", "What I take up next week: nothing new.")
    return translate("Review", "What I take up next week: {list}.").with_args(list=_clauses(parts))


_DONE = {
    Outcome.THANKED: translate("Review", "said thanks to {names}"),
    Outcome.KEPT: translate("Review", "kept what I promised {names}"),
    Outcome.ANSWERED: translate("Review", "answered {names}"),
    Outcome.TOUCHED: translate("Review", "got in touch with {names}"),
}
_LATER = {
    Outcome.CADENCE: translate("Review", "from now on regularly in touch with {names}"),
    Outcome.RESTS: translate("Review", "let rest: {names}"),
    Outcome.LET_GO: translate("Review", "let go: {names}"),
}


def _name(one: Settled) -> Message:
    return Message("Review", "{name}", args={"name": one.name})  # nothing to translate


def _with_day(one: Settled) -> Message:
    if one.day is None:
        return _name(one)
    until, on = translate("Review", "{name} (until {day})"), translate("Review", "{name} ({day})")
    return (until if one.outcome is Outcome.RESTS else on).with_args(day=one.day, name=one.name)


def joined(items: Iterable[Message], most: int = NAMED) -> Message:
    """The items in a row; those after the first `most` are counted."""
    every = list(items)
    shown, hidden = every[:most], len(every) - most
    if hidden > 0:
        shown.append(translate("Review", "%n more", "", hidden))
    row = shown[0]
    for place, one in enumerate(shown[1:], 2):
        row = (_LAST if place == len(shown) else _AND_ON).with_args(last=one, before=row)
    return row


def _clauses(parts: Sequence[Message]) -> Message:
    row = parts[0]
    for one in parts[1:]:
        row = translate("Review", "{before}; {last}").with_args(last=one, before=row)
    return row


_LAST, _AND_ON = translate("Review", "{before} and {last}"), translate("Review", "{before}, {last}")
