"""What the page Today says: the headings of its groups, and for each line the reason and the facts behind it."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.followup import at_home
from ror_desktop.domain.today import Group, Rule, TodayLine
from ror_desktop.messages import Message, translate
from ror_desktop.ui.dates import day_words, full_day
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.followup_words import reason, spoken

_HOURS_UNTIL = 48
"""Hours that are still said as hours."""

HEADINGS: dict[Group, Message] = {
    Group.OVERDUE: translate("Today", "Overdue"),
    Group.DUE: translate("Today", "Due today"),
    Group.WAITING: translate("Today", "Waiting for your answer"),
    Group.MET: translate("Today", "Met at an event, and nothing since"),
    Group.CADENCE: translate("Today", "Past your cadence"),
    Group.QUIET: translate("Today", "Unusually quiet"),
    Group.THANKS: translate("Today", "Thanks not said yet"),
    Group.BIRTHDAY: translate("Today", "Birthdays"),
}

ICONS: dict[Rule, str] = {
    Rule.WAITING: "message-circle",
    Rule.MET: "map-pin",
    Rule.CADENCE: "repeat",
    Rule.QUIET: "ear",
    Rule.THANKS: "heart",
    Rule.BIRTHDAY: "cake",
}
"""The sign in front of a line that is no follow-up."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant from which everything is said, and the home zone."""

    now: datetime
    home: ZoneInfo

    @property
    def today(self) -> date:
        """The day that it is."""
        return self.now.astimezone(self.home).date()


def reason_words(line: TodayLine, at: Moment) -> str:
    """Why the line is there, in a few words made of facts."""
    if line.follow_up is not None:
        return reason(line.follow_up, at.today, at_home(line.follow_up.draft, at.home).day)
    if line.rule is Rule.WAITING:
        return waiting_words(from_seconds(line.since or 0), at)
    if line.rule is Rule.MET:
        return QCoreApplication.translate("Today", "met {day}").format(day=day_words(_day(line, at), at.today))
    day = line.day or line.last_day or at.today
    if line.rule is Rule.CADENCE:
        return cadence_due_words(day, at.today)
    if line.rule is Rule.QUIET:
        return QCoreApplication.translate("Today", "quiet for %n day(s)", "", (at.today - day).days)
    if line.rule is Rule.THANKS:
        return QCoreApplication.translate("Today", "not thanked yet")
    return QCoreApplication.translate("Today", "birthday {day}").format(day=day_words(day, at.today))


def facts_words(line: TodayLine, at: Moment) -> str:
    """What the reason is made of, for the second line."""
    parts = [line.organization]
    if line.rule in {Rule.WAITING, Rule.MET}:
        parts.append(line.place)
    elif line.rule is Rule.CADENCE:
        parts += [every_words(line.days), last_words(line.last_day, at.today)]
    elif line.rule is Rule.QUIET:
        parts.append(gap_words(line.gap))
    elif line.rule is Rule.THANKS and line.return_kind is not None and line.day is not None:
        parts.append(f"{words_of(line.return_kind)}, {day_words(line.day, at.today)}")
    elif line.rule is Rule.BIRTHDAY and line.count > 0:
        parts.append(QCoreApplication.translate("Today", "turns %n", "", line.count))
    return " · ".join(part for part in parts if part)


def spoken_words(line: TodayLine, at: Moment, locale: QLocale) -> str:
    """Everything about the line, for screen readers and tool tips."""
    if line.follow_up is not None:
        return spoken(line.follow_up, at_home(line.follow_up.draft, at.home), at.today, locale)
    parts = [line.contact, reason_words(line, at), facts_words(line, at)]
    day = _day(line, at) if line.since is not None else line.day or line.last_day
    if day is not None:
        parts.append(full_day(day, locale))
    return ", ".join(part for part in parts if part)


def waiting_words(since: datetime, at: Moment) -> str:
    """How long somebody has been waiting for an answer."""
    hours = int((at.now - since).total_seconds() // 3600)
    if hours < _HOURS_UNTIL:
        return QCoreApplication.translate("Today", "waiting for %n hour(s)", "", max(hours, 0))
    return QCoreApplication.translate("Today", "waiting for %n day(s)", "", hours // 24)


def cadence_due_words(due: date, today: date) -> str:
    """When a cadence falls due, or since when it has been."""
    return QCoreApplication.translate("Today", "due {day}").format(day=day_words(due, today))


def every_words(days: int) -> str:
    """How often."""
    if days == 1:
        return QCoreApplication.translate("Today", "every day")
    return QCoreApplication.translate("Today", "every %n days", "", days)


def last_words(last: date | None, today: date) -> str:
    """When there was a touch last."""
    if last is None:
        return QCoreApplication.translate("Today", "no contact yet")
    return QCoreApplication.translate("Today", "last contact {day}").format(day=day_words(last, today))


def more_words(hidden: int) -> str:
    """The line that shows more of a group."""
    return QCoreApplication.translate("Today", "and %n more", "", hidden)


def gap_words(gap: float) -> str:
    """How often somebody is usually heard of."""
    days = QLocale().toString(gap, "f", 0 if gap == int(gap) else 1)
    return QCoreApplication.translate("Today", "usually every {days} days").format(days=days)


def _day(line: TodayLine, at: Moment) -> date:
    return from_seconds(line.since or 0).astimezone(at.home).date()
