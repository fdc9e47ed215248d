"""The recommendation tree: who brought whom."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.recommenders import Branch, recommendation_tree
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from tests.domain.measures.people import TODAY, came_back, day


def brought(number: int, ago: int, who: int, whom: int | None, kind: str = "referral", **fields: object) -> Return:
    return came_back(f"-{ago} {kind}", number, who, referred_contact_id=whom, **fields)


def drawn(branches: tuple[Branch, ...]) -> list[str]:
    return ["  " * one.depth + str(one.contact_id) for one in branches]


def test_each_stands_below_whoever_brought_them_oldest_first() -> None:
    returns = [
        brought(1, 100, 1, 3), brought(2, 200, 1, 2), brought(3, 50, 3, 4, "introduction"), brought(4, 300, 9, 8),
        brought(5, 10, 7, None), brought(6, 10, 7, 6, "share"),
    ]  # fmt: skip
    found = recommendation_tree(returns, TODAY)
    assert drawn(found) == ["9", "  8", "1", "  2", "  3", "    4"]
    first = found[2]
    assert (first.brought, first.below, first.brought_by, first.recommendation) == (2, 3, None, None)
    assert first.sentence.plain() == "Brought 2 contacts."


def test_the_outcome_is_what_they_bought_since_they_came() -> None:
    returns = [
        brought(1, 100, 1, 2, thanked_on=day(-99)),
        came_back("-101 purchase 5 EUR", 2, 2),
        came_back("-100 purchase 7 EUR", 3, 2),
        came_back("-3 renewal 8 USD", 4, 2),
        came_back("-3 testimonial", 5, 2),
    ]
    found = recommendation_tree(returns, TODAY)[1]
    assert [one.id for one in found.outcome] == [3, 4]
    assert found.money == (Money(700, "EUR"), Money(800, "USD"))
    assert found.thanked_on == day(-99)
    assert found.sentence.plain() == (
        "Referral on 2026-08-15. Thanked for on 2026-08-16. 2 returns since. Brought 0 contacts."
    )


def test_only_the_first_recommendation_brings_somebody_and_the_others_stand_beside() -> None:
    found = recommendation_tree([brought(1, 10, 5, 2), brought(2, 20, 1, 2), brought(3, 5, 1, 2)], TODAY)
    assert drawn(found) == ["1", "  2", "5"]
    assert [one.id for one in found[1].also] == [1, 3]
    assert found[1].thanked_on is None
    assert "Not thanked for yet." in found[1].sentence.plain()


def test_nobody_is_brought_by_those_they_brought_or_by_themselves() -> None:
    circle = [brought(1, 30, 1, 2), brought(2, 20, 2, 3), brought(3, 10, 3, 1), brought(4, 9, 7, 7)]
    found = recommendation_tree(circle, TODAY)
    assert drawn(found) == ["1", "  2", "    3", "7"]
    assert [one.id for one in found[0].also] == [3]
    assert [one.id for one in found[3].also] == [4]


def test_what_lies_in_the_future_brought_nobody_yet() -> None:
    later = Return(1, 1, ReturnDraft(day(1), ReturnKind.REFERRAL, referred_contact_id=2))
    assert recommendation_tree([later], TODAY) == ()


def test_a_chain_of_many_thousands_is_no_trouble() -> None:
    chain = [brought(number, 100, number, number + 1) for number in range(1, 20_000)]
    found = recommendation_tree(reversed(chain), TODAY)
    assert found[-1].depth == 19_999
    assert found[0].below == 19_999


RETURNS = st.lists(
    st.tuples(st.integers(-5, 400), st.integers(1, 7), st.none() | st.integers(1, 7), st.sampled_from(ReturnKind)),
    max_size=14,
)


@given(RETURNS, st.randoms())
def test_it_is_a_tree_that_leaves_nobody_out(
    rows: list[tuple[int, int, int | None, ReturnKind]], random: object
) -> None:
    returns = [
        Return(number, who, ReturnDraft(day(-ago), kind, referred_contact_id=whom))
        for number, (ago, who, whom, kind) in enumerate(rows, 1)
    ]
    found = recommendation_tree(returns, TODAY)
    links = [
        one
        for one in returns
        if one.draft.kind.group == "recommendation" and one.draft.referred_contact_id and one.draft.day <= TODAY
    ]
    named = {one.contact_id for one in links} | {one.draft.referred_contact_id for one in links}
    assert sorted(one.contact_id for one in found) == sorted(named)
    depth: dict[int, int] = {}
    for one in found:
        depth[one.contact_id] = 0 if one.brought_by is None else depth[one.brought_by] + 1
        assert one.depth == depth[one.contact_id]
    kept = [one.recommendation for one in found if one.recommendation] + [other for one in found for other in one.also]
    assert sorted(one.id for one in kept) == sorted(one.id for one in links)
    assert sum(one.below for one in found) == sum(one.depth for one in found)
    random.shuffle(returns)
    assert recommendation_tree(returns, TODAY) == found
