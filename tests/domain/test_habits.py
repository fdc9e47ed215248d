from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.habits import used

NAMES = st.sampled_from(["a", "b", "c", "d"])


def after(*names: str) -> dict[str, float]:
    scores: dict[str, float] = {}
    for name in names:
        scores = used(scores, name)
    return scores


def test_what_is_used_more_often_counts_more() -> None:
    scores = after("a", "b", "a", "a", "b")
    assert scores["a"] > scores["b"]


def test_what_was_used_lately_overtakes_what_was_used_long_ago() -> None:
    scores = after(*"aaa", *"b" * 8)
    assert scores["b"] > scores["a"]


@given(st.lists(NAMES, max_size=30), NAMES)
def test_of_two_things_used_the_last_one_gains(names: list[str], last: str) -> None:
    before = after(*names)
    scores = used(before, last)
    assert scores[last] > before.get(last, 0.0) * 0.9
    assert all(scores[name] < score for name, score in before.items() if name in scores and name != last)


@given(st.lists(st.integers(0, 500), min_size=200, max_size=300))
def test_what_is_not_used_any_more_is_forgotten(numbers: list[int]) -> None:
    assert len(after("once", *(f"n{number}" for number in numbers if number))) < 60
    assert "once" not in after("once", *(f"n{number}" for number in numbers))
