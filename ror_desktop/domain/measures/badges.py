"""Badges: a few words about a contact that only stand with their reasons.

*Advocate* asks for a recommendation at any time up to today, or for the latest answer, however old; the step of the
ladder of that name is narrower.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ror_desktop.domain.answer import Answer, latest_answer
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.measures.inputs import Constants, return_entries
from ror_desktop.domain.measures.ladder import PROMOTES_FROM, answer_words, return_words
from ror_desktop.domain.measures.measure import Entry, Number, above, at_most, below
from ror_desktop.domain.returns import Return, ReturnGroup
from ror_desktop.messages import Message, translate

THEY_START_AT_MOST = 20
"""Percent of the days that they began, up to which it is one-sided."""
ONE_SIDED_DAYS = 5
"""Days that one of us began, from which that can be said."""
ANSWERED_AT_MOST = 25
"""Percent of my outreaches answered, up to which it is one-sided."""


class BadgeKind(StrEnum):
    """What a badge says."""

    ADVOCATE = "advocate"
    FADING = "fading"
    ONE_SIDED = "one_sided"
    ASKING_MORE = "asking_more"


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge, its reasons in words, and the entries behind them."""

    kind: BadgeKind
    reasons: tuple[Message, ...]
    entries: tuple[Entry, ...]

    @property
    def name(self) -> Message:
        """The badge in words."""
        return _NAMES[self.kind]


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """The measures that badges go by."""

    silence: Number
    they_start: Number
    answered_outreach: Number
    give_and_ask: Number


def badges_of(
    facts: BadgeFacts, returns: Iterable[Return], answers: Iterable[Answer], today: date, constants: Constants
) -> tuple[Badge, ...]:
    """Those that apply, in a fixed order. A measure that says nothing makes none."""
    found: list[Badge] = []
    advocate = _advocate(returns, answers, today)
    if advocate is not None:
        found.append(advocate)
    if above(facts.silence, constants.fading_at):
        found.append(_from(BadgeKind.FADING, facts.silence))
    if _one_sided(facts):
        found.append(_from(BadgeKind.ONE_SIDED, facts.they_start, facts.answered_outreach))
    if below(facts.give_and_ask, 1):
        found.append(_from(BadgeKind.ASKING_MORE, facts.give_and_ask))
    return tuple(found)


_NAMES = {
    BadgeKind.ADVOCATE: translate("Measures", "Advocate"),
    BadgeKind.FADING: translate("Measures", "Fading"),
    BadgeKind.ONE_SIDED: translate("Measures", "One-sided"),
    BadgeKind.ASKING_MORE: translate("Measures", "Asking more than giving"),
}


def _one_sided(facts: BadgeFacts) -> bool:
    return (
        facts.they_start.count >= ONE_SIDED_DAYS
        and at_most(facts.they_start, THEY_START_AT_MOST)
        and at_most(facts.answered_outreach, ANSWERED_AT_MOST)
    )


def _advocate(returns: Iterable[Return], answers: Iterable[Answer], today: date) -> Badge | None:
    last = max((one for one in returns if _recommends(one, today)), key=_by_day, default=None)
    answer = latest_answer(answers, today)
    reasons: list[Message] = []
    entries: list[Entry] = []
    if last is not None:
        reasons.append(return_words(last))
        entries += return_entries([last])
    if answer is not None and answer.draft.given >= PROMOTES_FROM:
        reasons.append(answer_words(answer))
        entries.append(Entry(Noun.ANSWER, answer.id))
    return Badge(BadgeKind.ADVOCATE, tuple(reasons), tuple(entries)) if reasons else None


def _recommends(one: Return, today: date) -> bool:
    return one.draft.kind.group is ReturnGroup.RECOMMENDATION and one.draft.day <= today


def _by_day(one: Return) -> tuple[date, str, int]:
    return one.draft.day, one.draft.kind, one.id


def _from(kind: BadgeKind, *measures: Number) -> Badge:
    entries = sorted({entry for measure in measures for entry in measure.entries})
    return Badge(kind, tuple(measure.sentence for measure in measures), tuple(entries))
