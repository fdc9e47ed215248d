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
}
"""What holds where nobody said otherwise; the constants are those of the measures."""

SWITCHES = frozenset({Preference.SHOW_NUMBERS, Preference.SHOW_PULSE, Preference.GIVE_IDEAS})
"""What is on ("1") or off ("0")."""


def possible(preference: Preference, value: str) -> bool:
    """Whether a setting can have this value: a zone that exists, a region of two letters, a number, on or off."""
    if preference is Preference.ZONE:
        return zone_named(value) is not None
    if preference in SWITCHES:
        return value in {"0", "1"}
    if preference is Preference.REGION:
        return value == "" or (len(value) == 2 and value.isascii() and value.isalpha() and value.isupper())
    return value.isascii() and value.isdigit() and 0 < int(value) <= 10_000


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone of this name (IANA), where there is one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
