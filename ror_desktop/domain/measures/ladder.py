"""The ladder: stranger, acquaintance, customer or partner, fan, advocate. It moves by facts only, up and down.

Each fact holds from its day on, some for good and some for a number of days, so that where somebody stands on a day,
and every move before it, follow from the same list.

Decided where the definition leaves it open:
- "Within N days" is a window as all others: the day of the fact is its first day.
- A "share" is a return of the kind sharing, a mention as well.
- The fact of two loyalty returns begins with the second and ends when the first leaves the window.
- An answer stops counting when a later one is given, whatever that says.
- The hand mark holds from its day until it is taken away.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import pairwise, zip_longest

from ror_desktop.domain.answer import HIGHEST, Answer, latest_by_day
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.measures.inputs import Constants, Seen, interactions, return_entries
from ror_desktop.domain.measures.measure import Entry
from ror_desktop.domain.measures.rhythm import heard
from ror_desktop.domain.returns import Return, ReturnGroup, ReturnKind
from ror_desktop.messages import Message, translate

CUSTOMER_WINDOW = 730
"""Days in which a purchase or renewal makes a customer."""
PROMOTES_FROM = 9
"""An answer from which somebody would recommend us."""


class Step(IntEnum):
    """A step of the ladder; higher is further up."""

    STRANGER = 0
    ACQUAINTANCE = 1
    CUSTOMER = 2
    FAN = 3
    ADVOCATE = 4


@dataclass(frozen=True, slots=True)
class Fact:
    """Why somebody stands on a step: from which day to which day (both included; nothing: for good), in words."""

    step: Step
    day: date
    until: date | None
    sentence: Message
    entries: tuple[Entry, ...] = ()

    def holds(self, day: date) -> bool:
        """Whether it is true on that day."""
        return self.day <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands: the step, and the facts that hold them there, the newest first.

    `until` is the last day on which these facts hold the step; nothing where it is for good.
    """

    step: Step
    facts: tuple[Fact, ...]
    until: date | None

    @property
    def sentence(self) -> Message:
        """The newest fact with its date."""
        return self.facts[0].sentence if self.facts else translate("Measures", "Not heard from yet.")


@dataclass(frozen=True, slots=True)
class Move:
    """A day on which somebody came to another step, and the facts: those that began, or those that had ended."""

    day: date
    before: Step
    after: Step
    facts: tuple[Fact, ...]

    @property
    def up(self) -> bool:
        """Whether it was a step up."""
        return self.after > self.before


def facts_of(
    counted: Sequence[Seen],
    returns: Iterable[Return],
    answers: Iterable[Answer],
    marked_on: date | None,
    constants: Constants,
) -> list[Fact]:
    """All facts of the ladder, in the order of their days; those of the future begin to hold when they come."""
    entries = sorted(returns, key=_by_day)
    found = [
        *_acquainted(counted),
        *_bought(entries),
        *_marked(marked_on),
        *_twice_loyal(entries, constants.return_window),
        *_came_back(entries, constants.return_window),
        *_would_recommend(answers, constants.return_window),
    ]
    return sorted(found, key=_fact_order)


def standing(facts: Sequence[Fact], day: date) -> Standing:
    """Where somebody stands on that day: the highest step of which a fact holds."""
    holding = [fact for fact in facts if fact.holds(day)]
    step = max((fact.step for fact in holding), default=Step.STRANGER)
    held = tuple(fact for fact in reversed(holding) if fact.step is step)
    ends = [fact.until for fact in held if fact.until is not None]
    return Standing(step, held, max(ends) if ends and len(ends) == len(held) else None)


def moves(facts: Sequence[Fact], today: date) -> list[Move]:
    """Every change of the step up to today, in the order of time, with the facts that moved it."""
    days = {fact.day for fact in facts} | {_later(fact.until, 1) for fact in facts if fact.until is not None}
    found: list[Move] = []
    before = Standing(Step.STRANGER, (), None)
    for day in sorted(day for day in days if day <= today):
        after = standing(facts, day)
        if after.step is not before.step:
            why = after.facts if after.step > before.step else before.facts
            found.append(Move(day, before.step, after.step, why))
        before = after
    return found


def step_name(step: Step) -> Message:
    """The step in words."""
    return _NAMES[step]


_NAMES = {
    Step.STRANGER: translate("Measures", "Stranger"),
    Step.ACQUAINTANCE: translate("Measures", "Acquaintance"),
    Step.CUSTOMER: translate("Measures", "Customer or partner"),
    Step.FAN: translate("Measures", "Fan"),
    Step.ADVOCATE: translate("Measures", "Advocate"),
}
_KINDS = {
    ReturnKind.PURCHASE: translate("Measures", "Purchase on {day}."),
    ReturnKind.RENEWAL: translate("Measures", "Renewal on {day}."),
    ReturnKind.REFERRAL: translate("Measures", "Referral on {day}."),
    ReturnKind.INTRODUCTION: translate("Measures", "Introduction on {day}."),
    ReturnKind.TESTIMONIAL: translate("Measures", "Testimonial on {day}."),
    ReturnKind.SHARE: translate("Measures", "Share on {day}."),
    ReturnKind.MENTION: translate("Measures", "Mention on {day}."),
}


def return_words(one: Return) -> Message:
    """The kind of a return and its day."""
    return _KINDS[one.draft.kind].with_args(day=one.draft.day)


def answer_words(one: Answer) -> Message:
    """What was answered, and on which day."""
    said = translate("Measures", "Answered {given} of {highest} on {day}.")
    return said.with_args(given=one.draft.given, highest=HIGHEST, day=one.draft.day)


def _by_day(one: Return) -> tuple[date, str, int]:
    return one.draft.day, one.draft.kind, one.id


def _fact_order(fact: Fact) -> tuple[date, Step, tuple[Entry, ...]]:
    return fact.day, fact.step, fact.entries


def _last_day(day: date, days: int) -> date:
    """The last day whose window still holds that day."""
    return _later(day, days - 1)


def _later(day: date, days: int) -> date:
    """So many days later; the calendar ends somewhere, and nobody means a day after it."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _acquainted(counted: Sequence[Seen]) -> list[Fact]:
    first = min(heard(counted), key=_heard_order, default=None)
    if first is None:
        return []
    day = first.touch.day
    said = translate("Measures", "First heard from on {day}.").with_args(day=day)
    return [Fact(Step.ACQUAINTANCE, day, None, said, interactions([first]))]


def _heard_order(one: Seen) -> tuple[date, int, int]:
    return one.touch.day, one.touch.at, one.id


def _bought(returns: Sequence[Return]) -> list[Fact]:
    return [
        Fact(
            Step.CUSTOMER,
            one.draft.day,
            _last_day(one.draft.day, CUSTOMER_WINDOW),
            return_words(one),
            return_entries([one]),
        )
        for one in returns
        if one.draft.kind.group is ReturnGroup.LOYALTY
    ]


def _marked(day: date | None) -> list[Fact]:
    if day is None:
        return []
    said = translate("Measures", "Marked as customer or partner on {day}.").with_args(day=day)
    return [Fact(Step.CUSTOMER, day, None, said)]


def _twice_loyal(returns: Sequence[Return], days: int) -> list[Fact]:
    loyal = [one for one in returns if one.draft.kind.group is ReturnGroup.LOYALTY]
    found = []
    for first, second in pairwise(loyal):
        day, until = second.draft.day, _last_day(first.draft.day, days)
        if day <= until:
            said = translate("Measures", "Two returns in loyalty, on {first} and on {day}.")
            said = said.with_args(first=first.draft.day, day=day)
            found.append(Fact(Step.FAN, day, until, said, return_entries([first, second])))
    return found


def _came_back(returns: Sequence[Return], days: int) -> list[Fact]:
    steps = {ReturnGroup.SHARING: Step.FAN, ReturnGroup.RECOMMENDATION: Step.ADVOCATE}
    return [
        Fact(step, one.draft.day, _last_day(one.draft.day, days), return_words(one), return_entries([one]))
        for one in returns
        if (step := steps.get(one.draft.kind.group)) is not None
    ]


def _would_recommend(answers: Iterable[Answer], days: int) -> list[Fact]:
    each = latest_by_day(answers)
    found = []
    for one, later in zip_longest(each, each[1:]):
        if one.draft.given < PROMOTES_FROM:
            continue
        until = _last_day(one.draft.day, days)
        if later is not None:
            until = min(until, later.draft.day - timedelta(days=1))
        said = answer_words(one)
        found.append(Fact(Step.FAN, one.draft.day, until, said, (Entry(Noun.ANSWER, one.id),)))
    return found
