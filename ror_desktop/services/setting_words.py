"""What the settings of a book are called where it is said which of them changed: as in the preferences."""

from collections.abc import Iterable, Sequence

from ror_desktop.domain.preferences import Preference
from ror_desktop.messages import Message, translate

SHOWN = 5
"""How many things a message lists."""

_NAMES = {
    Preference.ZONE: translate("Settings", "Home time zone"),
    Preference.REGION: translate("Settings", "Country of phone numbers without a code"),
    Preference.TOUCH_WINDOW: translate("Settings", "Touch window"),
    Preference.BALANCE_WINDOW: translate("Settings", "Balance window"),
    Preference.RETURN_WINDOW: translate("Settings", "Return window"),
    Preference.ANSWERED_WITHIN: translate("Settings", "Answered within"),
    Preference.ANSWER_TARGET: translate("Settings", "Answer target"),
    Preference.QUIET_AT: translate("Settings", "Unusually quiet at"),
    Preference.FADING_AT: translate("Settings", "Likely fading at"),
    Preference.DAYS_FOR_RHYTHM: translate("Settings", "Days for a rhythm"),
    Preference.DAYS_FOR_BALANCE: translate("Settings", "Days for a balance"),
    Preference.SHOW_NUMBERS: translate("Settings", "Show numbers"),
    Preference.SHOW_PULSE: translate("Settings", "Show the pulse of a contact"),
    Preference.GIVE_IDEAS: translate("Settings", "Give ideas"),
    Preference.REVIEW_PEOPLE: translate("Settings", "People in a weekly review"),
}


def names_of(names: Iterable[str]) -> list[Message]:
    """What these settings (named as in the book) are called, in the order of the preferences."""
    known = set(names)
    return [_NAMES[preference] for preference in Preference if preference.value in known]


def changed_words(names: Iterable[str]) -> Message:
    """That these settings were changed, for the status bar."""
    called = names_of(names)
    if not called:
        return translate("Settings", "Setting changed")
    one, several = translate("Settings", "Setting changed: {what}"), translate("Settings", "Settings changed: {what}")
    return (one if len(called) == 1 else several).with_args(what=listed(called))


def history_words(names: Iterable[str]) -> Message:
    """The same for the history, and for what was undone."""
    called = names_of(names)
    if not called:
        return translate("History", "Changed a setting")
    one = translate("History", "Changed the setting “{what}”")
    several = translate("History", "Changed the settings: {what}")
    return (one if len(called) == 1 else several).with_args(what=listed(called))


def listed(things: Sequence[Message]) -> Message:
    """Things one after the other, and how many more there are."""
    said = things[0]
    for thing in things[1:SHOWN]:
        said = translate("History", "{first}, {second}").with_args(first=said, second=thing)
    if len(things) > SHOWN:
        rest = translate("History", "%n more", "", len(things) - SHOWN)
        said = translate("History", "{first}, {second}").with_args(first=said, second=rest)
    return said
