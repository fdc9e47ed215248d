"""What is said about a follow-up: why it is here, how it repeats, and the headings it stands under."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.ui.dates import day_words, full_day, short_day, time_words
from ror_desktop.ui.recurrence_words import recurrence_words


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
    """For which day it was first agreed on and by how far it was moved, where that is another; otherwise nothing."""
    moved = (follow_up.draft.due_day - follow_up.original_day).days
    if not moved:
        return ""
    first = short_day(follow_up.original_day, today, locale)
    if follow_up.draft.promised:
        said = QCoreApplication.translate("FollowUps", "promised for {day}").format(day=first)
    else:
        said = QCoreApplication.translate("FollowUps", "first set for {day}").format(day=first)
    return f"{said}, {_moved_by(moved)}"


def promise_words(follow_up: FollowUp, today: date, home: ZoneInfo, locale: QLocale | None = None) -> str:
    """For which day it was promised, how far it was moved since, and on which day of the home zone it was done."""
    words = moved_words(follow_up, today, locale)
    if not words:
        day = short_day(follow_up.original_day, today, locale)
        words = QCoreApplication.translate("FollowUps", "promised for {day}").format(day=day)
    if follow_up.done_at is None:
        return words
    done = short_day(follow_up.done_at.astimezone(home).date(), today, locale)
    return f"{words}, " + QCoreApplication.translate("FollowUps", "done {day}").format(day=done)


def _moved_by(days: int) -> str:
    if days == 1:
        return QCoreApplication.translate("FollowUps", "moved by a day")
    if days == -1:
        return QCoreApplication.translate("FollowUps", "brought forward by a day")
    if days > 0:
        return QCoreApplication.translate("FollowUps", "moved by %n days", "", days)
    return QCoreApplication.translate("FollowUps", "brought forward by %n days", "", -days)


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
        parts.append(recurrence_words(draft.recurrence, today, locale))
    moved = moved_words(follow_up, today, locale)
    return ", ".join([*parts, moved] if moved else parts)
