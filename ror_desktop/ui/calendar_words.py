"""What is said of the entries of a calendar: the line that is painted, and the whole of it for screen readers."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.calendar import Entry, EntryKind
from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.followup import Here
from ror_desktop.ui.dates import day_words, full_day, time_words
from ror_desktop.ui.followup_words import day_heading, spoken
from ror_desktop.ui.recurrence_words import recurrence_words


def line_words(line: Line, today: date, locale: QLocale) -> str:
    """Everything about a line, for screen readers and tool tips."""
    if line.kind is LineKind.OVERDUE:
        return QCoreApplication.translate("Calendar", "%n overdue", "", line.count)
    if line.kind is LineKind.MORE:
        return more_words(line, locale)
    if line.entry is None:
        parts = [full_day(line.day, locale), day_words(line.day, today)]
        return ", ".join([*parts, amount_words(line.count)])
    return entry_words(line.entry, today, locale)


def amount_words(amount: int) -> str:
    """How much a day holds."""
    if not amount:
        return QCoreApplication.translate("Calendar", "nothing planned")
    return QCoreApplication.translate("Calendar", "%n entries", "", amount)


def more_words(line: Line, locale: QLocale) -> str:
    """How many more a day holds."""
    if line.day == date.min:
        return QCoreApplication.translate("Calendar", "%n more overdue", "", line.count)
    more = QCoreApplication.translate("Calendar", "%n more on {day}", "", line.count)
    return more.format(day=full_day(line.day, locale))


def brief_more_words(amount: int) -> str:
    """The same in a cell."""
    return QCoreApplication.translate("Calendar", "+%n more", "", amount)


def heading_words(line: Line, today: date, locale: QLocale) -> str:
    """The heading of a day in the agenda."""
    if line.kind is LineKind.OVERDUE:
        return QCoreApplication.translate("Calendar", "Overdue")
    return day_heading(line.day, today, locale)


def entry_words(entry: Entry, today: date, locale: QLocale) -> str:
    """Everything about an entry in one line."""
    day = full_day(entry.day, locale)
    if entry.kind is EntryKind.FOLLOW_UP and entry.follow_up is not None:
        return spoken(entry.follow_up, Here(entry.day, entry.at), today, locale)
    parts = [entry_title(entry), kind_words(entry, today, locale), day]
    if entry.at is not None:
        parts.append(time_words(entry.at, locale))
    if entry.last_day != entry.day:
        until = QCoreApplication.translate("Calendar", "until {day}")
        parts.append(until.format(day=full_day(entry.last_day, locale)))
    return ", ".join(part for part in parts if part)


def entry_title(entry: Entry) -> str:
    """What is read first: for whom, and what."""
    if entry.kind is EntryKind.EVENT:
        return entry.title
    if entry.kind is EntryKind.BIRTHDAY:
        return birthday_words(entry)
    if entry.kind is EntryKind.CADENCE:
        return entry.contact
    return f"{entry.contact}: {entry.title}"


def birthday_words(entry: Entry) -> str:
    """Whose birthday it is, and how old they become, where that is known."""
    if entry.number is None:
        return entry.contact
    words = QCoreApplication.translate("Calendar", "{name} ({age})")
    return words.format(name=entry.contact, age=entry.number)


def kind_words(entry: Entry, today: date, locale: QLocale) -> str:
    """What kind of entry it is, where its title does not say so; nothing for a follow-up."""
    if entry.kind is EntryKind.EVENT:
        return QCoreApplication.translate("Calendar", "event")
    if entry.kind is EntryKind.BIRTHDAY:
        return QCoreApplication.translate("Calendar", "birthday")
    if entry.kind is EntryKind.CADENCE:
        if entry.number is None:
            return QCoreApplication.translate("Calendar", "get in touch again")
        return QCoreApplication.translate("Calendar", "get in touch again, every %n days", "", entry.number)
    if entry.kind is EntryKind.COMING and entry.follow_up is not None:
        words = QCoreApplication.translate("Calendar", "will come again: {rule}")
        return words.format(rule=recurrence_words(entry.follow_up.draft.recurrence, today, locale))
    return ""
