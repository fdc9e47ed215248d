"""Follow-through: the worked examples of the measures, and what never changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.domain.promise import Standing, follow_through, standing_of

TODAY = date(2026, 11, 23)
BERLIN, CHICAGO = ZoneInfo("Europe/Berlin"), ZoneInfo("America/Chicago")


def one(due: int, done: int | None = None, *, original: int | None = None, let_go: bool = False) -> FollowUp:
    """A follow-up by its days from today; promised where an original day is given."""
    state = FollowUpState.CANCELLED if let_go else FollowUpState.OPEN if done is None else FollowUpState.DONE
    at = None if done is None else datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(days=done)
    day = TODAY + timedelta(days=due)
    agreed = day if original is None else TODAY + timedelta(days=original)
    return FollowUp(1, 1, "Jane", FollowUpDraft("Call", day, promised=original is not None), agreed, state, at)


@pytest.mark.parametrize(
    ("follow_ups", "percent", "judged"),
    [
        ([one(-30, -31), one(-12, -12), one(5)], 100.0, 2),  # A
        ([], None, 0),  # B
        ([one(-1, original=-1)], 0.0, 1),  # C
        ([one(-40, -40), one(-18, -16), one(-60, -55), one(-80, let_go=True)], 100 / 3, 3),  # E
        ([one(0), one(3, -1), one(-90), one(-89)], 0.0, 1),
        ([one(0, 0)], 100.0, 1),
        ([one(7, original=-2)], 0.0, 1),  # moved: judged by the day first agreed on
        ([one(7, 0, original=-2), one(-2, 0)], 0.0, 2),
    ],
)
def test_worked_examples(follow_ups: list[FollowUp], percent: float | None, judged: int) -> None:
    found = follow_through(follow_ups, TODAY, BERLIN, 90)
    assert found.judged == judged
    assert found.percent == (None if percent is None else pytest.approx(percent))


def test_done_late_in_the_evening_is_done_on_the_day_that_it_is_at_home() -> None:
    at = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # the 24th in Berlin, the 23rd in Chicago
    done = FollowUp(1, 1, "Jane", FollowUpDraft("Call", TODAY), TODAY, FollowUpState.DONE, at)
    assert standing_of(done, TODAY, BERLIN) is Standing.LATE
    assert standing_of(done, TODAY, CHICAGO) is Standing.KEPT


DAYS = st.integers(-120, 30)
FOLLOW_UPS = st.builds(one, DAYS, st.none() | st.integers(-120, 0), original=st.none() | DAYS, let_go=st.booleans())


@given(st.lists(FOLLOW_UPS), st.randoms(use_true_random=False))
def test_the_order_changes_nothing_and_each_is_counted_once(follow_ups: list[FollowUp], random: object) -> None:
    found = follow_through(follow_ups, TODAY, BERLIN, 90)
    mixed = list(follow_ups)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    again = follow_through(mixed, TODAY, BERLIN, 90)
    assert (len(found.kept), len(found.late), len(found.overdue)) == (
        len(again.kept),
        len(again.late),
        len(again.overdue),
    )
    assert found.judged <= len(follow_ups)
    assert found.percent is None or 0 <= found.percent <= 100
    assert (found.percent is None) == (found.judged == 0)
