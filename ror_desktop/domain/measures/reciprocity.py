"""Who turns to whom, and who answers: they start, answered outreach, my answer time, give and ask.

Decided where the definitions leave it open:
- The first touch of a day is the earliest known to the minute. Only where none of that day is, those known by the day
  decide, in the order of one instant: in, mutual, out.
- An outreach whose touches are known only by their day is measured in days: answered within 7 of them.
- My answer time leaves out answers, and messages, of which only the day is known; what is known to the minute still
  waits if a message known by its day came before it, but nobody can say for how long, so it is left out too.
- Gives and asks are counted by interaction, whoever began it: the kind says what I did in it. Ten on one day are ten
  gives, but one day in touch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from ror_desktop.domain.interaction import Direction, InteractionKind
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import (
    Constants,
    Present,
    Seen,
    Span,
    days_of,
    interactions,
    touches_of,
    window,
    within,
)
from ror_desktop.domain.measures.measure import Entry, Measure, Number, Pair, Unit, median, percent
from ror_desktop.domain.touch import Touch, exchange_of, in_time
from ror_desktop.messages import Message, translate

_AT_ONCE = {Direction.IN: 0, Direction.MUTUAL: 1, Direction.OUT: 2}


def they_start(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """Of the days that one of us began, the share that they began, in %; days that began with a meeting count for none.

    `sides` are theirs and mine, the count is both. Nothing under the days that a balance takes.
    """
    span = window(today, constants.balance_window)
    firsts = [one for one in _firsts(within(counted, span)) if one.touch.direction is not Direction.MUTUAL]
    theirs = sum(one.touch.direction is Direction.IN for one in firsts)
    sides = Pair(theirs, len(firsts) - theirs)
    enough = len(firsts) >= constants.days_for_balance
    return Measure(
        percent(theirs, len(firsts)) if enough else None,
        Unit.PERCENT,
        len(firsts),
        _start_words(sides, span, None if enough else constants.days_for_balance),
        interactions(firsts),
        sides,
    )


@dataclass(frozen=True, slots=True)
class Outreached:
    """The outreaches begun in a span, each by its first touch, and what became of them."""

    answered: tuple[Seen, ...]
    unanswered: tuple[Seen, ...]
    waiting: tuple[Seen, ...]


def outreaches(counted: Sequence[Seen], present: Present, span: Span, constants: Constants) -> Outreached:
    """What became of the outreaches begun in the span; those still inside the time for an answer are waiting."""
    touches = touches_of(counted)
    answered: list[Seen] = []
    unanswered: list[Seen] = []
    waiting: list[Seen] = []
    for one in exchange_of(touches, constants.answered_within).outreaches:
        begun = counted[one.begun]
        if begun.touch.day not in span:
            continue
        if one.answered is not None:
            answered.append(begun)
        else:
            (waiting if _still_waiting(begun.touch, present, constants) else unanswered).append(begun)
    return Outreached(tuple(answered), tuple(unanswered), tuple(waiting))


def answered_outreach(counted: Sequence[Seen], present: Present, constants: Constants) -> Number:
    """Of my outreaches begun in the balance window, the share that was answered in time, in %.

    `sides` are answered and not; those whose time is not over yet count for neither.
    """
    span = window(present.today, constants.balance_window)
    found = outreaches(counted, present, span, constants)
    sides = Pair(len(found.answered), len(found.unanswered))
    said = translate(
        "Measures",
        "You reached out %n time(s) since {since}: {answered} answered within {days}, {other} not.",
        "",
        sum(sides),
    ).with_args(
        since=span.first,
        answered=sides.left,
        days=words.days(constants.answered_within.days),
        other=sides.right,
    )
    return Measure(
        percent(sides.left, sum(sides)),
        Unit.PERCENT,
        sum(sides),
        _with_more(said, len(found.waiting)),
        interactions((*found.answered, *found.unanswered)),
        sides,
    )


@dataclass(frozen=True, slots=True)
class AnswerTime:
    """How long my answers took: the median, how many came within the target, and the message that waits now.

    `waiting_since` is in seconds; nothing where nobody waits. `waiting` is that message.
    """

    median: Number
    in_target: int
    waiting_since: int | None
    waiting: Entry | None


def my_answer_time(counted: Sequence[Seen], today: date, constants: Constants) -> AnswerTime:
    """The median of the hours that my answers took, to messages that began in the balance window."""
    span = window(today, constants.balance_window)
    waits = exchange_of(touches_of(counted), constants.answered_within).waits
    done: list[tuple[Seen, int]] = []
    for wait in waits:
        begun, ended = counted[wait.begun], None if wait.ended is None else counted[wait.ended].touch
        if wait.whole and ended is not None and ended.precise and begun.touch.day in span:
            done.append((begun, ended.at - begun.touch.at))
    taken = [seconds for _begun, seconds in done]
    fast = sum(seconds <= constants.answer_target.total_seconds() for seconds in taken)
    now = counted[waits[-1].begun] if waits and waits[-1].ended is None else None
    middle = median(Fraction(seconds, 3600) for seconds in taken)
    measure = Measure(
        middle,
        Unit.HOURS,
        len(done),
        _answer_words(len(done), fast, span, constants, now),
        interactions(begun for begun, _seconds in done),
        places=1,
    )
    return AnswerTime(measure, fast, now.touch.at if now else None, interactions([now])[0] if now else None)


def give_and_ask(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """Gives for each ask in the return window; nothing without an ask. `sides` are both, the count their sum."""
    span = window(today, constants.return_window)
    found = [one for one in within(counted, span) if one.touch.kind is not InteractionKind.CONTACT]
    asks = sum(one.touch.kind is InteractionKind.ASK for one in found)
    sides = Pair(len(found) - asks, asks)
    sentence = translate("Measures", "{gives} and {asks} since {since}.").with_args(
        gives=words.gives(sides.left), asks=words.asks(sides.right), since=span.first
    )
    value = Fraction(sides.left, asks) if asks else None
    return Measure(value, Unit.RATIO, len(found), sentence, interactions(found), sides, places=1)


def _firsts(entries: Sequence[Seen]) -> list[Seen]:
    """The first touch of each day, in the order of the days."""
    first: dict[date, Seen] = {}
    for one in sorted(entries, key=_in_the_day):
        first.setdefault(one.touch.day, one)
    return [first[day] for day in days_of(entries)]


def _in_the_day(one: Seen) -> tuple[bool, int, int]:
    touch = one.touch
    return not touch.precise, touch.at if touch.precise else 0, _AT_ONCE[touch.direction]


def _still_waiting(begun: Touch, present: Present, constants: Constants) -> bool:
    now = begun._replace(at=present.seconds, day=present.today)
    return in_time(begun, now, constants.answered_within)


def _start_words(sides: Pair, span: Span, needed: int | None) -> Message:
    if needed is not None:
        return translate(
            "Measures",
            "One of you turned to the other first on %n day(s) since {since}; a balance takes {needed}.",
            "",
            sum(sides),
        ).with_args(since=span.first, needed=needed)
    return translate(
        "Measures",
        "One of you turned to the other first on %n day(s) since {since}: they on {theirs}, you on {mine}.",
        "",
        sum(sides),
    ).with_args(since=span.first, theirs=sides.left, mine=sides.right)


def _with_more(said: Message, waiting: int) -> Message:
    if not waiting:
        return said
    more = translate("Measures", "An answer to %n more may still come.", "", waiting)
    return translate("Measures", "{first} {second}").with_args(first=said, second=more)


def _answer_words(answers: int, fast: int, span: Span, constants: Constants, now: Seen | None) -> Message:
    target = int(constants.answer_target.total_seconds()) // 3600
    said = translate(
        "Measures", "You answered %n message(s) that came since {since}, {fast} of them within {target}.", "", answers
    ).with_args(since=span.first, fast=fast, target=words.hours(target))
    if now is None:
        return said
    more = translate("Measures", "One has waited since {day}.").with_args(day=now.touch.day)
    return translate("Measures", "{first} {second}").with_args(first=said, second=more)
