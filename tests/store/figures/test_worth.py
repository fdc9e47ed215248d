"""Sums of returns: those of some, and of all without them, are those of the others."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.returns import ReturnKind
from ror_desktop.store.figures.worth import Worth

ROWS = st.tuples(
    st.sampled_from([kind.value for kind in ReturnKind]),
    st.sampled_from(["", "EUR", "USD"]),
    st.one_of(st.none(), st.integers(0, 3)),
    st.one_of(st.none(), st.integers(1, 5)),
)
"""Kind, currency, amount and perceived value of one return; an amount of nothing was noted all the same."""


def worth_of(rows: list[tuple[str, str, int | None, int | None]]) -> Worth:
    found = Worth()
    for kind, currency, minor, perceived in rows:
        money, valued = minor is not None, minor is not None or perceived is not None
        found.add((kind, currency, 1, int(money), minor or 0, int(valued), "" if perceived is None else str(perceived)))
    return found


def said(one: Worth) -> tuple[object, ...]:
    return one.counts, one.value, one.valued, one.own_amounts, one.through_amounts


@given(st.lists(ROWS, max_size=8), st.lists(ROWS, max_size=8))
def test_without_some_the_others_are_left(
    some: list[tuple[str, str, int | None, int | None]], others: list[tuple[str, str, int | None, int | None]]
) -> None:
    both = worth_of(some)
    both.merge(worth_of(others))

    assert said(both) == said(worth_of([*others, *some]))
    assert said(both.less(worth_of(some))) == said(worth_of(others))
    assert said(both) == said(worth_of([*some, *others]))
