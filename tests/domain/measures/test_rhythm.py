"""Last contact, last heard, days in touch, due and silence, beyond the worked examples."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft
from ror_desktop.domain.measures.inputs import Constants, Present, constants_of, counted, seen_of, window
from ror_desktop.domain.measures.rhythm import days_in_touch, due, last_contact, last_heard, silence, usual_gap
from ror_desktop.domain.preferences import DEFAULTS, Preference
from tests.domain.measures.people import BERLIN, CONSTANTS, PRESENT, TODAY, day, seen


def test_the_sentences_say_dates_and_counts() -> None:
    touches = seen("-12 out email", "-12 15:00 in email", "-20 in call")
    assert last_contact(touches, TODAY).sentence.plain() == "Last contact on 2026-11-11, 12 days ago."
    assert last_contact(touches, TODAY).count == 2
    assert [entry.id for entry in last_contact(touches, TODAY).entries] == [1, 2]
    assert last_heard(seen("-1 in call"), TODAY).sentence.plain() == "Last heard from on 2026-11-22, 1 day ago."
    assert last_contact(seen("0 08:00 out call"), TODAY).sentence.plain() == "Last contact today."
    assert last_heard(seen("0 08:00 in call"), TODAY).sentence.plain() == "Last heard from today."
    assert days_in_touch(touches, TODAY, CONSTANTS).sentence.plain() == "In touch on 2 days since 2026-08-26."


def test_nobody_was_heard_from_by_what_i_wrote() -> None:
    found = last_heard(seen("-3 out email"), TODAY)
    assert found.value is None
    assert found.sentence.plain() == "Nothing heard from them has been written down yet."
    assert last_contact([], TODAY).value is None
    assert last_contact([], TODAY).sentence.plain() == "No contact has been written down yet."


def test_today_is_the_last_day_of_a_window_and_counts_as_one() -> None:
    assert window(TODAY, 90) == (date(2026, 8, 26), TODAY)
    inside, outside = seen("-89 out call"), seen("-90 out call")
    assert days_in_touch(inside, TODAY, CONSTANTS).value == 1
    assert days_in_touch(outside, TODAY, CONSTANTS).value == 0
    assert days_in_touch(outside, TODAY, Constants(touch_window=91)).value == 1


def test_a_touch_later_today_does_not_count_yet_but_one_known_by_its_day_does() -> None:
    assert last_contact(seen("0 09:00 out call"), TODAY).value == 0
    assert last_contact(seen("0 09:01 out call"), TODAY).value is None
    today = InteractionDraft(moment_of_day(TODAY, "Europe/Berlin"))
    tomorrow = InteractionDraft(moment_of_day(TODAY + timedelta(days=1), "Europe/Berlin"))
    for draft, count in ((today, 1), (tomorrow, 0)):
        found = counted([seen_of(Interaction(1, 1, draft), BERLIN)], PRESENT)
        assert days_in_touch(found, TODAY, CONSTANTS).value == count


def test_due_says_from_which_day_it_counts() -> None:
    touches = seen("-11 in email")
    found = due(Fraction(11, 30), day(-11), 30, touches)
    assert found.value == Fraction(11, 30)
    assert found.sentence.plain() == "Last contact on 2026-11-12; a cadence of 30 days falls due on 2026-12-12."
    fresh = due(Fraction(3, 14), day(-3), 14, [])
    assert fresh.sentence.plain() == (
        "Added on 2026-11-20, no contact yet; a cadence of 14 days falls due on 2026-12-04."
    )
    assert due(None, day(-3), None, []).value is None
    assert due(None, day(-3), None, []).sentence.plain() == "No cadence is set."


def test_silence_needs_four_days_heard_in_the_window() -> None:
    three = ["-100 in call", "-70 in call", "-40 in call", "-40 12:00 in call"]
    assert silence(seen(*three), TODAY, CONSTANTS).value is None
    assert silence(seen(*three), TODAY, CONSTANTS).sentence.plain() == (
        "Heard from on 3 days since 2025-11-24; a rhythm takes 4."
    )
    assert silence(seen(*three, "-365 in call"), TODAY, CONSTANTS).value is None
    assert silence(seen(*three, "-364 in call"), TODAY, CONSTANTS).value == Fraction(40, 30)
    assert silence(seen(*three), TODAY, Constants(days_for_rhythm=3)).value == Fraction(40, 30)


def test_the_gap_in_the_middle_may_be_half_a_day() -> None:
    touches = seen("-30 in call", "-20 mutual call", "-9 in call", "-1 out call", "-8 in call", "-3 in email")
    found = silence(touches, TODAY, CONSTANTS)
    assert found.value == 3 / Fraction(15, 2)
    assert found.count == 5
    assert found.sentence.plain() == (
        "Last heard from on 2026-11-20; "
        "of the gaps between the 5 days heard since 2025-11-24, the middle one is 7.5 days."
    )
    assert usual_gap([day(-3)]) is None


@pytest.mark.parametrize(
    ("zone", "touched", "now", "ago"),
    [
        # The clock goes back in Berlin on 25 October: that day has 25 hours, and is one day.
        ("Europe/Berlin", "2026-10-24T22:30+00:00", "2026-10-25T22:30+00:00", 0),
        ("Europe/Berlin", "2026-10-24T22:30+00:00", "2026-10-25T23:30+00:00", 1),
        # It goes forward on 29 March: 23 hours.
        ("Europe/Berlin", "2026-03-28T22:59+00:00", "2026-03-28T23:01+00:00", 1),
        ("Europe/Berlin", "2026-03-28T23:01+00:00", "2026-03-29T21:59+00:00", 0),
        # The date line, and a zone of half an hour.
        ("Pacific/Auckland", "2026-11-22T10:59+00:00", "2026-11-22T11:01+00:00", 1),
        ("Pacific/Honolulu", "2026-11-22T10:59+00:00", "2026-11-22T11:01+00:00", 0),
        ("Asia/Kolkata", "2026-11-22T18:29+00:00", "2026-11-22T18:31+00:00", 1),
    ],
)
def test_days_are_those_of_the_home_zone_across_clock_changes(zone: str, touched: str, now: str, ago: int) -> None:
    home = ZoneInfo(zone)
    draft = InteractionDraft(Moment(datetime.fromisoformat(touched).astimezone(UTC)), Channel.CALL, Direction.IN)
    present = Present(datetime.fromisoformat(now), home)
    found = counted([seen_of(Interaction(1, 1, draft), home)], present)
    assert last_contact(found, present.today).value == ago
    assert last_heard(found, present.today).value == ago


def test_the_constants_are_those_of_the_settings() -> None:
    assert constants_of(DEFAULTS) == constants_of({}) == Constants()
    changed = constants_of({Preference.TOUCH_WINDOW: "30", Preference.ANSWER_TARGET: "48"})
    assert changed == Constants(touch_window=30, answer_target=timedelta(hours=48))
