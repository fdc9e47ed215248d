"""What a notification says: of one reminder what, for whom and when; of several how many, and the first of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.dates import time_words

NAMED = 3
"""How many of several are named."""


def title_of(follow_ups: Sequence[FollowUp], *, missed: bool) -> str:
    """The heading of the notification."""
    if len(follow_ups) == 1 and not missed:
        return follow_ups[0].draft.title
    if missed:
        return QCoreApplication.translate("Reminders", "%n reminder(s) while you were away", "", len(follow_ups))
    return QCoreApplication.translate("Reminders", "%n reminder(s)", "", len(follow_ups))


def words_of(follow_ups: Sequence[FollowUp], *, missed: bool) -> str:
    """What stands below the heading."""
    if len(follow_ups) == 1 and not missed:
        return _who_and_when(follow_ups[0])
    lines = [f"{one.draft.title} · {_who_and_when(one)}" for one in follow_ups[:NAMED]]
    rest = len(follow_ups) - NAMED
    if rest > 0:
        lines.append(QCoreApplication.translate("Reminders", "and %n more", "", rest))
    return "\n".join(lines)


def line_of(follow_ups: Sequence[FollowUp]) -> str:
    """All of it in one line, for the bar in the window."""
    first = f"{follow_ups[0].draft.title} · {_who_and_when(follow_ups[0])}"
    rest = len(follow_ups) - 1
    if not rest:
        return first
    more = QCoreApplication.translate("Reminders", "and %n more", "", rest)
    return f"{first} {more}"


def _who_and_when(follow_up: FollowUp) -> str:
    if follow_up.draft.due_time is None:
        return follow_up.contact
    return f"{follow_up.contact}, {time_words(follow_up.draft.due_time)}"
