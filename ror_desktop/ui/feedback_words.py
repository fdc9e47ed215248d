"""Words, icons and tones for feedback: how grave it is, when it was said, how soon it was answered."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import Moment, Precision
from ror_desktop.domain.feedback import Feedback, FeedbackRow, Severity
from ror_desktop.domain.measures.feedback_shares import hours_to_answer
from ror_desktop.domain.measures.measure import Number, shown
from ror_desktop.messages import Message, translate
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.dates import day_words, full_day, short_day, time_words
from ror_desktop.ui.entry_words import icon_of, said

_HOURS_FROM, _DAYS_FROM = 1, 48
"""From so many hours on an answer time is said in hours, and in days."""

_SEVERITIES = {
    Severity.PRAISE: (translate("Feedback", "Praise"), Tone.SUCCESS),
    Severity.INNOCUOUS: (translate("Feedback", "Innocuous"), Tone.NEUTRAL),
    Severity.ANNOYING: (translate("Feedback", "Annoying"), Tone.NEUTRAL),
    Severity.SERIOUS: (translate("Feedback", "Serious"), Tone.WARNING),
    Severity.WORST: (translate("Feedback", "Worst case"), Tone.WARNING),
}
"""Red is for what is overdue or destroys; the words tell the grave from the gravest."""


def severity_words(severity: Severity) -> str:
    """How grave it is, in a word or two."""
    return said(_SEVERITIES[severity][0])


def severity_tone(severity: Severity) -> Tone:
    """The tone of its chip."""
    return _SEVERITIES[severity][1]


def severity_icon(severity: Severity) -> str:
    """The name of its icon."""
    return icon_of(severity)


def title_of(row: FeedbackRow) -> str:
    """Who said it: the contact, or where it stood, or nobody who is known."""
    return row.contact or row.draft.source or QCoreApplication.translate("Feedback", "Somebody")


def quoted(row: FeedbackRow) -> str:
    """What was said, on one line and in quotation marks; or that the words are gone."""
    if row.erased:
        return QCoreApplication.translate("Feedback", "The words were erased with the person who said them.")
    words = " ".join(row.draft.verbatim.split())
    return QCoreApplication.translate("Feedback", "“{words}”").format(words=words)


def when_words(moment: Moment, today: date, home: ZoneInfo, locale: QLocale) -> str:
    """The day in full and how far away, with the time where it is known."""
    day = moment.day_in(home)
    parts = [full_day(day, locale)]
    if moment.precision is Precision.MINUTE:
        parts.append(time_words(moment.at.astimezone(home).time(), locale))
    return f"{', '.join(parts)} ({day_words(day, today)})"


def after_words(row: FeedbackRow) -> str:
    """How long it took until it was answered; nothing where that is not known."""
    hours = hours_to_answer(Feedback(row.id, row.draft))
    if hours is None:
        return ""
    if hours < _HOURS_FROM:
        return QCoreApplication.translate("Feedback", "after %n minute(s)", "", int(hours * 60))
    if hours < _DAYS_FROM:
        return QCoreApplication.translate("Feedback", "after %n hour(s)", "", round(hours))
    return QCoreApplication.translate("Feedback", "after %n day(s)", "", round(hours / 24))


def state_words(row: FeedbackRow) -> str:
    """Whether it was answered, and how soon."""
    if not row.answered:
        return QCoreApplication.translate("Feedback", "not answered yet")
    after = after_words(row)
    return QCoreApplication.translate("Feedback", "answered {after}").format(after=after).strip()


def sentence_of(measure: Number, today: date, locale: QLocale) -> Message:
    """The sentence of a measure with its days as the locale writes them."""
    said_of = measure.sentence.args.items()
    args = {name: short_day(arg, today, locale) if isinstance(arg, date) else arg for name, arg in said_of}
    return replace(measure.sentence, args=args)


def value_words(measure: Number, locale: QLocale) -> str:
    """The value as it is shown, without its unit; nothing where there is none."""
    value = shown(measure)
    return "" if value is None else _number(value, locale)


def _number(value: Decimal | Fraction, locale: QLocale) -> str:
    places = -int(value.as_tuple().exponent) if isinstance(value, Decimal) else 0
    return locale.toString(float(value), "f", max(0, places))
