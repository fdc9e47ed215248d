"""What is said about a follow-up: why it is here, how it repeats, and the headings it stands under."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState, Here
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


def own_clock_words(draft: FollowUpDraft, here: Here, locale: QLocale | None = None) -> str:
    """The time in its own zone, where that is another than here: "10:00 New York"; otherwise nothing."""
    if draft.due_time is None or here == (draft.due_day, draft.due_time):
        return ""
    return f"{time_words(draft.due_time, locale)} {draft.zone.rpartition('/')[2].replace('_', ' ')}"


def clock_words(draft: FollowUpDraft, here: Here, locale: QLocale | None = None) -> str:
    """The time in the home zone, and its own beside it: "16:00 (10:00 New York)"; nothing without one."""
    if here.at is None:
        return ""
    words, own = time_words(here.at, locale), own_clock_words(draft, here, locale)
    return f"{words} ({own})" if own else words


def when_words(draft: FollowUpDraft, here: Here, today: date, locale: QLocale | None = None) -> str:
    """How far away its day is in the home zone, and its time where it has one: "tomorrow, 10:00"."""
    clock = clock_words(draft, here, locale)
    day = day_words(here.day, today)
    return f"{day}, {clock}" if clock else day


def brief_when_words(here: Here, today: date) -> str:
    """The same where room is short, without its own zone."""
    day = day_words(here.day, today)
    return day if here.at is None else f"{day}, {time_words(here.at)}"


def hour_words(draft: FollowUpDraft, here: Here, today: date) -> str:
    """What a line says that stands under its own day: the time, and the day where it is another in the home zone."""
    if here.at is None:
        return ""
    return time_words(here.at) if here.day == draft.due_day else brief_when_words(here, today)


def reason(follow_up: FollowUp, today: date, day: date) -> str:
    """Why the follow-up is on the list, such as "promised, 3 days overdue"; put together from facts only.

    `day` is the one that it is judged by.
    """
    parts = [_standing(follow_up, today, day)]
    if follow_up.draft.promised:
        parts.insert(0, promise_word())
    return ", ".join(parts)


def _standing(follow_up: FollowUp, today: date, day: date) -> str:
    if follow_up.state is FollowUpState.DONE:
        return QCoreApplication.translate("FollowUps", "done")
    if follow_up.state is FollowUpState.CANCELLED:
        return QCoreApplication.translate("FollowUps", "let go")
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


def spoken(follow_up: FollowUp, here: Here, today: date, locale: QLocale, judged: date | None = None) -> str:
    """Everything about it in one line, for screen readers and tool tips.

    `here` is when it is in the home zone; `judged` is the day that it is judged by, if that is another.
    """
    draft = follow_up.draft
    parts = [draft.title, follow_up.contact, reason(follow_up, today, judged or here.day), full_day(here.day, locale)]
    if here.at is not None:
        parts.append(clock_words(draft, here, locale))
    if draft.recurrence:
        parts.append(recurrence_words(draft.recurrence, today, locale))
    moved = moved_words(follow_up, today, locale)
    return ", ".join([*parts, moved] if moved else parts)
