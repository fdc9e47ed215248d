"""Settings of a book: what they are called, what they are by default, and what is a possible value."""

from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Preference(StrEnum):
    """A setting that lives in the book; the value is its name there. Windows are given in days (`2-metrics`)."""

    ZONE = "zone"
    REGION = "region"
    TOUCH_WINDOW = "touch_window_days"
    BALANCE_WINDOW = "balance_window_days"
    RETURN_WINDOW = "return_window_days"
    ANSWERED_WITHIN = "answered_within_days"
    ANSWER_TARGET = "answer_target_hours"
    QUIET_AT = "quiet_at"
    FADING_AT = "fading_at"
    DAYS_FOR_RHYTHM = "days_for_rhythm"
    DAYS_FOR_BALANCE = "days_for_balance"
    SHOW_NUMBERS = "show_numbers"
    SHOW_PULSE = "show_pulse"
    GIVE_IDEAS = "give_ideas"
    REVIEW_PEOPLE = "review_people"


DEFAULTS = {
    Preference.ZONE: "UTC",
    Preference.REGION: "",
    Preference.TOUCH_WINDOW: "90",
    Preference.BALANCE_WINDOW: "180",
    Preference.RETURN_WINDOW: "365",
    Preference.ANSWERED_WITHIN: "7",
    Preference.ANSWER_TARGET: "24",
    Preference.QUIET_AT: "3",
    Preference.FADING_AT: "8",
    Preference.DAYS_FOR_RHYTHM: "4",
    Preference.DAYS_FOR_BALANCE: "3",
    Preference.SHOW_NUMBERS: "1",
    Preference.SHOW_PULSE: "0",
    Preference.GIVE_IDEAS: "1",
    Preference.REVIEW_PEOPLE: "12",
}
"""What holds where nobody said otherwise; the constants are those of the measures."""

SWITCHES = frozenset({Preference.SHOW_NUMBERS, Preference.SHOW_PULSE, Preference.GIVE_IDEAS})
"""What is on ("1") or off ("0")."""


LIMITS = {
    Preference.TOUCH_WINDOW: (1, 3_660),
    Preference.BALANCE_WINDOW: (1, 3_660),
    Preference.RETURN_WINDOW: (1, 3_660),
    Preference.ANSWERED_WITHIN: (1, 365),
    Preference.ANSWER_TARGET: (1, 8_760),
    Preference.QUIET_AT: (1, 100),
    Preference.FADING_AT: (1, 100),
    Preference.DAYS_FOR_RHYTHM: (2, 100),
    Preference.DAYS_FOR_BALANCE: (1, 100),
}
"""The constants of the measures, in the order of the definitions, with the least and the most that each may be.

A rhythm takes two days heard: one has no gap.
"""


MOST_PEOPLE = 40
"""People that a weekly review may show: more do not fit into a quarter of an hour."""


def possible(preference: Preference, value: str) -> bool:
    """Whether a setting can have this value: a zone that exists, a region of two letters, a number, on or off."""
    if preference is Preference.ZONE:
        return zone_named(value) is not None
    if preference in SWITCHES:
        return value in {"0", "1"}
    if preference is Preference.REGION:
        return value == "" or (len(value) == 2 and value.isascii() and value.isalpha() and value.isupper())
    least, most = (1, MOST_PEOPLE) if preference is Preference.REVIEW_PEOPLE else LIMITS[preference]
    return value.isascii() and value.isdigit() and len(value) <= _LONGEST and least <= int(value) <= most


_LONGEST = 5
"""Digits: a longer number is none of ours, and need not be read."""


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of this name (IANA), where there is one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
