"""What is said about an event: its days, how soon people were followed up, what it took and what came back."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.coverage import Coverage, FirstFollowUp, Reach, share
from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import day_words, short_day

_HOUR = 3600
_LONG = 7 * 24 * _HOUR
"""Seconds from which on a wait is said in days."""


def event_days(draft: EventDraft, today: date, locale: QLocale | None = None) -> str:
    """The days of an event: "20 Nov", "20 Nov – 22 Nov", with the year where it is not this one."""
    start = short_day(draft.start_day, today, locale)
    return start if draft.start_day == draft.end_day else f"{start} – {short_day(draft.end_day, today, locale)}"


def event_distance(draft: EventDraft, today: date) -> str:
    """How far away an event is: "6 days ago", "in 3 weeks", "today"; counted from its nearest day."""
    if draft.start_day <= today <= draft.end_day:
        return day_words(today, today)
    return day_words(draft.end_day if draft.end_day < today else draft.start_day, today)


def elapsed_words(seconds: int | Fraction) -> str:
    """An elapsed time in its coarsest fitting unit, rounded half to even: "25 min", "66 h", "9 days"."""
    if seconds < _HOUR:
        return QCoreApplication.translate("Events", "%n min", "", round(Fraction(seconds) / 60))
    if seconds <= _LONG:
        return QCoreApplication.translate("Events", "%n h", "", round(Fraction(seconds) / _HOUR))
    return QCoreApplication.translate("Events", "%n days", "", round(Fraction(seconds) / (24 * _HOUR)))


def minutes_words(minutes: int) -> str:
    """Time that was spent: "45 min", "3 h 25 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("Events", "%n min", "", rest)
    if not rest:
        return QCoreApplication.translate("Events", "%n h", "", hours)
    return QCoreApplication.translate("Events", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def followed_words(one: FirstFollowUp) -> str:
    """How soon somebody was followed up: "after 19 h", "the next day", "not yet, 66 h so far"."""
    if one.entry is None:
        if one.so_far is None:
            return QCoreApplication.translate("Events", "not followed up yet")
        words = QCoreApplication.translate("Events", "not yet, {time} so far")
        return words.format(time=elapsed_words(one.so_far))
    if one.seconds is not None:
        return QCoreApplication.translate("Events", "after {time}").format(time=elapsed_words(one.seconds))
    days = 0 if one.day is None else (one.day - one.met_day).days
    if days < 1:
        return QCoreApplication.translate("Events", "the same day")
    if days == 1:
        return QCoreApplication.translate("Events", "the next day")
    return QCoreApplication.translate("Events", "after %n days", "", days)


def whether_followed_words(one: FirstFollowUp) -> str:
    """Only that somebody was not followed up yet; nothing where they were."""
    return QCoreApplication.translate("Events", "not followed up yet") if one.entry is None else ""


def standing_words(person: MetPerson, today: date) -> str:
    """What comes next for somebody: the next step, the cadence, why let go, or that nothing was decided."""
    if person.next_day is not None:
        return f"{day_words(person.next_day, today)} · {person.next_step}"
    if person.let_go_reason:
        return QCoreApplication.translate("Events", "let go: {reason}").format(reason=person.let_go_reason)
    if person.cadence_days is not None:
        return QCoreApplication.translate("Events", "in touch every %n day(s)", "", person.cadence_days)
    return QCoreApplication.translate("Events", "no next step")


def met_words(amount: int) -> str:
    """How many people were met."""
    if not amount:
        return QCoreApplication.translate("Events", "nobody met yet")
    return QCoreApplication.translate("Events", "%n met", "", amount)


def percent_words(part: int, whole: int) -> str:
    """A share as a whole percentage, rounded half to even; nothing where there was nobody."""
    found = share(part, whole)
    return "" if found is None else QCoreApplication.translate("Events", "{number} %").format(number=round(found))


def coverage_words(coverage: Coverage) -> str:
    """Coverage at a glance, in counts: "12 of 17 followed up within 7 days, 3 never"."""
    people = len(coverage.people)
    words = QCoreApplication.translate("Events", "{some} of {all} followed up within 7 days")
    said = words.format(some=len(coverage.within(Reach.WEEK)), all=people)
    never = len(coverage.of(Reach.NEVER))
    if never:
        said += ", " + QCoreApplication.translate("Events", "%n never", "", never)
    return said


def median_words(coverage: Coverage) -> list[str]:
    """The share within a week, and how long it took half of them to hear from me; nothing where there was nobody."""
    people = len(coverage.people)
    if not people:
        return []
    within = percent_words(len(coverage.within(Reach.WEEK)), people)
    said = [QCoreApplication.translate("Events", "{share} within 7 days").format(share=within)]
    if coverage.median is not None:
        time = elapsed_words(coverage.median * _HOUR)
        said.append(QCoreApplication.translate("Events", "half of them after {time}").format(time=time))
    if coverage.grey:
        said.append(QCoreApplication.translate("Events", "of %n, too few to say much", "", people))
    return said


def sums_words(amounts: Iterable[Money], locale: QLocale | None = None) -> str:
    """Amounts side by side, one for each currency; no line ends between a number and its currency."""
    return " · ".join(money_words(money, locale).replace(" ", "\u00a0") for money in amounts)
