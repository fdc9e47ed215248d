"""Badges stand with their reasons, and at exact thresholds."""

from fractions import Fraction

import pytest

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.measures.badges import Badge, BadgeFacts, BadgeKind, badges_of
from ror_desktop.domain.measures.measure import Measure, Number, Unit
from ror_desktop.messages import translate
from tests.domain.measures.people import CONSTANTS, TODAY, came_back, day, person


def number(value: Fraction | float | None, unit: Unit, count: int = 9) -> Number:
    exact = None if value is None else Fraction(value)
    return Measure(exact, unit, count, translate("Measures", "No cadence is set."))


def badges(
    silence: float | None = None,
    they_start: Fraction | float | None = None,
    days: int = 9,
    answered: Fraction | float | None = None,
    give: Fraction | None = None,
) -> list[BadgeKind]:
    facts = BadgeFacts(
        number(silence, Unit.TIMES),
        number(they_start, Unit.PERCENT, days),
        number(answered, Unit.PERCENT),
        number(give, Unit.RATIO),
    )
    return [badge.kind for badge in badges_of(facts, [], [], TODAY, CONSTANTS)]


def test_nothing_makes_no_badge() -> None:
    assert badges() == []
    assert badges(they_start=0) == []
    assert badges(answered=0) == []


def test_thresholds_are_exact() -> None:
    assert badges(silence=8) == []
    assert badges(silence=8.001) == [BadgeKind.FADING]
    assert badges(give=Fraction(1)) == []
    assert badges(give=Fraction(99, 100)) == [BadgeKind.ASKING_MORE]


@pytest.mark.parametrize(
    ("they_start", "days", "answered", "expected"),
    [(20, 5, 25, True), (20, 4, 25, False), (Fraction(201, 10), 9, 0, False), (0, 9, Fraction(251, 10), False)],
)
def test_one_sided_takes_all_three(they_start: Fraction, days: int, answered: Fraction, expected: bool) -> None:
    assert badges(they_start=they_start, days=days, answered=answered) == [BadgeKind.ONE_SIDED] * expected


def found(returns: list[str], answers: dict[int, int] | None = None) -> tuple[Badge, ...]:
    nothing = BadgeFacts(*(number(None, Unit.PERCENT) for _ in range(4)))
    entries = [came_back(text, number) for number, text in enumerate(returns, 1)]
    given = [
        Answer(number, 1, AnswerDraft(day(ago), says)) for number, (ago, says) in enumerate((answers or {}).items())
    ]
    return badges_of(nothing, entries, given, TODAY, CONSTANTS)


def test_an_advocate_recommended_at_any_time_or_says_they_would() -> None:
    [badge] = found(["-2000 referral", "-1500 testimonial", "-1 share"], {-900: 9})
    assert badge.kind is BadgeKind.ADVOCATE
    assert [reason.plain() for reason in badge.reasons] == [
        "Testimonial on 2022-10-15.", "Answered 9 of 10 on 2024-06-06.",
    ]  # fmt: skip
    assert [entry.id for entry in badge.entries] == [2, 0]
    assert badge.name.plain() == "Advocate"
    assert found(["1 referral", "-1 share"], {-9: 10, -8: 8}) == ()


def test_each_badge_gives_the_sentences_and_entries_of_its_measures() -> None:
    outs = " · ".join(f"−{ago} out email ask" for ago in range(30, 110, 10))
    badges = person(outs).measures().badges
    assert [badge.name.plain() for badge in badges] == ["One-sided", "Asking more than giving"]
    assert [reason.plain() for reason in badges[0].reasons] == [
        "One of you turned to the other first on 8 days since 2026-05-28: they on 0, you on 8.",
        "You reached out 8 times since 2026-05-28: 0 answered within 7 days, 8 not.",
    ]
    assert len(badges[0].entries) == 8
    assert badges[1].reasons[0].plain() == "0 gives and 8 asks since 2025-11-24."
