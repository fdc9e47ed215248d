"""They start, answered outreach, my answer time, give and ask, beyond the worked examples."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest

from ror_desktop.domain.entity import moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, counted, seen_of, window
from ror_desktop.domain.measures.measure import Pair, below
from ror_desktop.domain.measures.reciprocity import (
    answered_outreach,
    give_and_ask,
    my_answer_time,
    outreaches,
    they_start,
)
from tests.domain.measures.people import BERLIN, CONSTANTS, PRESENT, TODAY, day, interaction, seen


def by_day(days: int, direction: Direction, number: int) -> Seen:
    draft = InteractionDraft(moment_of_day(day(days), BERLIN.key), Channel.EMAIL, direction)
    return seen_of(Interaction(number, 1, draft), BERLIN)


def test_the_first_touch_of_a_day_decides_and_meetings_count_for_neither() -> None:
    touches = seen(
        "-9 10:00 out email", "-9 09:00 in email", "-9 08:59 out email bulk", "-8 in call", "-7 mutual in_person",
        "-7 12:00 in call", "-6 out call", "-5 out call",
    )  # fmt: skip
    found = they_start(touches, TODAY, CONSTANTS)
    assert found.sides == Pair(2, 2)
    assert found.value == 50
    assert found.grey
    assert [entry.id for entry in found.entries] == [2, 4, 7, 8]
    assert found.sentence.plain() == (
        "One of you turned to the other first on 4 days since 2026-05-28: they on 2, you on 2."
    )


def test_at_the_same_instant_the_order_is_in_mutual_out() -> None:
    days = ["-9 out email", "-9 in call", "-8 mutual video", "-8 out email", "-7 out email", "-6 out email"]
    assert they_start(seen(*days), TODAY, CONSTANTS).sides == Pair(1, 2)


def test_what_is_known_by_its_day_begins_a_day_only_where_nothing_is_known_to_the_minute() -> None:
    touches = [*seen("-9 20:00 in email", "-7 in email"), by_day(-9, Direction.OUT, 8), by_day(-8, Direction.OUT, 9)]
    assert they_start(touches, TODAY, CONSTANTS).sides == Pair(2, 1)


def test_a_balance_takes_three_days_and_the_balance_window() -> None:
    two = ["-9 in call", "-8 in call"]
    assert they_start(seen(*two, "-180 in call"), TODAY, CONSTANTS).value is None
    assert they_start(seen(*two, "-179 in call"), TODAY, CONSTANTS).value == 100
    few = they_start(seen(*two), TODAY, CONSTANTS)
    assert few.sentence.plain() == (
        "One of you turned to the other first on 2 days since 2026-05-28; a balance takes 3."
    )


def test_an_outreach_is_answered_up_to_seven_days_later_to_the_minute() -> None:
    for at, share in (("10:00", 100), ("10:01", 0)):
        found = answered_outreach(seen("-20 out email", f"-13 {at} in email"), PRESENT, CONSTANTS)
        assert (found.value, found.count) == (share, 1)


def test_seven_days_are_168_hours_also_when_the_clock_changes() -> None:
    # Sunday 18 October 10:00 summer time; 168 hours later it is 9:00 winter time on the 25th.
    out = "-36 10:00 out email"
    assert answered_outreach(seen(out, "-29 09:00 in email"), PRESENT, CONSTANTS).value == 100
    assert answered_outreach(seen(out, "-29 09:01 in email"), PRESENT, CONSTANTS).value == 0


def test_while_the_seven_days_run_an_outreach_waits_and_counts_for_neither() -> None:
    found = answered_outreach(seen("-7 09:00 out email"), PRESENT, CONSTANTS)
    assert (found.value, found.count) == (None, 0)
    assert found.sentence.plain() == (
        "You reached out 0 times since 2026-05-28: 0 answered within 7 days, 0 not. An answer to 1 more may still come."
    )
    later = Present(PRESENT.now + timedelta(seconds=1), BERLIN)
    assert answered_outreach(seen("-7 09:00 out email"), later, CONSTANTS).value == 0
    assert answered_outreach([by_day(-7, Direction.OUT, 1)], PRESENT, CONSTANTS).value is None
    assert answered_outreach([by_day(-8, Direction.OUT, 1)], PRESENT, CONSTANTS).value == 0


def test_a_meeting_answers_an_outreach_and_nudges_belong_to_it() -> None:
    found = outreaches(
        seen("-30 out email", "-28 out call", "-24 mutual in_person", "-20 out email"), PRESENT,
        window(TODAY, 180), CONSTANTS,
    )  # fmt: skip
    assert [one.id for one in found.answered] == [1]
    assert [one.id for one in found.unanswered] == [4]
    assert found.waiting == ()


def test_an_answer_of_mine_is_no_outreach() -> None:
    found = answered_outreach(
        seen("-30 in email", "-29 out email", "-10 in message", "-9 out call"), PRESENT, CONSTANTS
    )
    assert found.count == 0


def test_my_answer_time_is_the_median_of_elapsed_hours() -> None:
    touches = seen(
        "-50 08:00 in email", "-50 20:00 in message", "-49 08:00 out email",  # from the first of two: 24 h
        "-40 08:00 in email", "-39 08:01 mutual call",  # 24 h 1 min
        "-20 in call", "-19 out call",  # nobody waits after a call
        "-10 in email", "-9 10:30 out message",  # 24 h 30 min
        "-2 in social",
    )  # fmt: skip
    found = my_answer_time(touches, TODAY, CONSTANTS)
    assert found.median.value == Fraction(24 * 60 + 1, 60)
    assert (found.median.count, found.in_target) == (3, 1)
    assert found.waiting is not None
    assert found.waiting.id == 10
    assert found.median.sentence.plain() == (
        "You answered 3 messages that came since 2026-05-28, 1 of them within 24 hours. "
        "One has waited since 2026-11-21."
    )


def test_an_hour_more_passes_in_the_night_when_the_clock_goes_back() -> None:
    found = my_answer_time(seen("-30 20:00 in email", "-29 08:00 out email"), TODAY, CONSTANTS)
    assert found.median.value == 13


def test_days_without_a_time_give_no_hours() -> None:
    answered_some_day = [*seen("-20 in email"), by_day(-19, Direction.OUT, 5)]
    assert my_answer_time(answered_some_day, TODAY, CONSTANTS).median.value is None
    assert my_answer_time(answered_some_day, TODAY, CONSTANTS).waiting is None
    asked_some_day = [by_day(-20, Direction.IN, 5), *seen("-18 in email", "-17 out email")]
    assert my_answer_time(asked_some_day, TODAY, CONSTANTS).median.value is None


@pytest.mark.parametrize(("marked", "hours"), [(True, 2), (None, None), (False, None)])
def test_a_call_wants_an_answer_where_the_user_says_so(marked: bool | None, hours: int | None) -> None:
    call = seen_of(interaction("-5 10:00 in call", 1, needs_answer=marked), BERLIN)
    found = my_answer_time([call, *seen("-5 12:00 out call")], TODAY, CONSTANTS)
    assert found.median.value == hours


def test_messages_from_before_the_balance_window_only_wait() -> None:
    old = my_answer_time(seen("-200 in email"), TODAY, CONSTANTS)
    assert old.median.value is None
    assert old.waiting is not None
    assert my_answer_time(seen("-180 in email", "-180 11:00 out email"), TODAY, CONSTANTS).median.value is None
    assert my_answer_time(seen("-179 in email", "-179 11:00 out email"), TODAY, CONSTANTS).median.value == 1


def test_gives_for_each_ask_in_the_return_window() -> None:
    touches = seen(
        "-364 out email help", "-365 out email gift", "-3 out call thanks", "-2 in call share",
        "-1 out call ask", "-1 11:00 out call ask",
    )  # fmt: skip
    found = give_and_ask(touches, TODAY, CONSTANTS)
    assert (found.value, found.sides) == (Fraction(3, 2), Pair(3, 2))
    assert found.sentence.plain() == "3 gives and 2 asks since 2025-11-24."
    none = give_and_ask(touches[1:3], TODAY, CONSTANTS)
    assert none.value is None
    assert not below(none, 1)


def test_the_constants_may_be_changed() -> None:
    touches = seen("-20 out email", "-10 in email")
    assert answered_outreach(touches, PRESENT, Constants(answered_within=timedelta(days=10))).value == 100
    target = my_answer_time(seen("-9 in email", "-7 out email"), TODAY, Constants(answer_target=timedelta(hours=48)))
    assert target.in_target == 1
    utc = counted(touches, Present(datetime(2026, 11, 23, 8, tzinfo=UTC), BERLIN))
    assert answered_outreach(utc, PRESENT, CONSTANTS).value == 0
