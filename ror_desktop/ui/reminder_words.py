"""What a notification says: of one reminder what, for whom and when; of several how many, and the first of them."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.followup import FollowUp, at_home
from ror_desktop.ui.followup_words import clock_words, when_words

NAMED = 3
"""How many of several are named."""


def title_of(follow_ups: Sequence[FollowUp], *, missed: bool) -> str:
    """The heading of the notification."""
    if len(follow_ups) == 1 and not missed:
        return follow_ups[0].draft.title
    if missed:
        return QCoreApplication.translate("Reminders", "%n reminder(s) while you were away", "", len(follow_ups))
    return QCoreApplication.translate("Reminders", "%n reminder(s)", "", len(follow_ups))


def words_of(follow_ups: Sequence[FollowUp], today: date, home: ZoneInfo, *, missed: bool) -> str:
    """What stands below the heading."""
    if len(follow_ups) == 1 and not missed:
        return _who_and_when(follow_ups[0], today, home)
    lines = [f"{one.draft.title} · {_who_and_when(one, today, home)}" for one in follow_ups[:NAMED]]
    rest = len(follow_ups) - NAMED
    if rest > 0:
        lines.append(QCoreApplication.translate("Reminders", "and %n more", "", rest))
    return "\n".join(lines)


def line_of(follow_ups: Sequence[FollowUp], today: date, home: ZoneInfo) -> str:
    """All of it in one line, for the bar in the window."""
    first = f"{follow_ups[0].draft.title} · {_who_and_when(follow_ups[0], today, home)}"
    rest = len(follow_ups) - 1
    if not rest:
        return first
    more = QCoreApplication.translate("Reminders", "and %n more", "", rest)
    return f"{first} {more}"


def _who_and_when(follow_up: FollowUp, today: date, home: ZoneInfo) -> str:
    """The time is said in the home zone, and the day where that is not today: what was missed may be days old."""
    draft, here = follow_up.draft, at_home(follow_up.draft, home)
    when = clock_words(draft, here) if here.day == today else when_words(draft, here, today)
    return f"{follow_up.contact}, {when}" if when else follow_up.contact
