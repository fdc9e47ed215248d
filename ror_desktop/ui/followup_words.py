"""What is said about a follow-up: why it is here, how it repeats, and the headings it stands under."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.ui.dates import day_words, full_day, short_day, time_words

RULES = ("", "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY")
"""The recurrence rules that are offered (RFC 5545, 3.3.10); any other is kept as it is."""


def overdue_words(days: int) -> str:
    """How long something has been overdue."""
    if days == 1:
        return QCoreApplication.translate("FollowUps", "since yesterday")
    return QCoreApplication.translate("FollowUps", "%n days overdue", "", days)


def promise_word() -> str:
    """Said of a follow-up that was promised."""
    return QCoreApplication.translate("FollowUps", "promised")


def reason(follow_up: FollowUp, today: date) -> str:
    """Why the follow-up is on the list, such as "promised, 3 days overdue"; put together from facts only."""
    parts = [_standing(follow_up, today)]
    if follow_up.draft.promised:
        parts.insert(0, promise_word())
    return ", ".join(parts)


def _standing(follow_up: FollowUp, today: date) -> str:
    if follow_up.state is FollowUpState.DONE:
        return QCoreApplication.translate("FollowUps", "done")
    if follow_up.state is FollowUpState.CANCELLED:
        return QCoreApplication.translate("FollowUps", "let go")
    day = follow_up.draft.due_day
    if day < today:
        late = (today - day).days
        if late == 1:
            return QCoreApplication.translate("FollowUps", "due yesterday")
        return overdue_words(late)
    return QCoreApplication.translate("FollowUps", "due {day}").format(day=day_words(day, today))


def moved_words(follow_up: FollowUp, today: date, locale: QLocale | None = None) -> str:
    """For which day it was first agreed on, where that is another; otherwise nothing."""
    if follow_up.original_day == follow_up.draft.due_day:
        return ""
    return QCoreApplication.translate("FollowUps", "first set for {day}").format(
        day=short_day(follow_up.original_day, today, locale)
    )


def recurrence_words(rule: str) -> str:
    """How it repeats; a rule of another program is shown as it stands."""
    words = {
        "": QCoreApplication.translate("FollowUps", "does not repeat"),
        "FREQ=DAILY": QCoreApplication.translate("FollowUps", "every day"),
        "FREQ=WEEKLY": QCoreApplication.translate("FollowUps", "every week"),
        "FREQ=MONTHLY": QCoreApplication.translate("FollowUps", "every month"),
        "FREQ=YEARLY": QCoreApplication.translate("FollowUps", "every year"),
    }
    return words.get(rule, rule)


def day_heading(day: date, today: date, locale: QLocale) -> str:
    """The day as a heading: how far away where that is near, and its date in full."""
    full = full_day(day, locale)
    if abs((day - today).days) <= 1:
        words = day_words(day, today)
        return f"{words[:1].upper()}{words[1:]}, {full}"
    return f"{full[:1].upper()}{full[1:]}"


def spoken(follow_up: FollowUp, today: date, locale: QLocale) -> str:
    """Everything about it in one line, for screen readers and tool tips."""
    draft = follow_up.draft
    parts = [draft.title, follow_up.contact, reason(follow_up, today), full_day(draft.due_day, locale)]
    if draft.due_time is not None:
        parts.append(time_words(draft.due_time, locale))
    if draft.recurrence:
        parts.append(recurrence_words(draft.recurrence))
    moved = moved_words(follow_up, today, locale)
    return ", ".join([*parts, moved] if moved else parts)
