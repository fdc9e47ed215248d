"""What is said about cadences: how often, at best and at worst, when due, and what all of them ask of a week."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.cadence import CadenceDue, Capacity, ContactCadence, Gaps
from ror_desktop.messages import Message, translate
from ror_desktop.ui.dates import day_words
from ror_desktop.ui.today_words import every_words, last_words


def chip_words(standing: ContactCadence, today: date) -> str:
    """How often, and when it falls due: "every 14 days, due in 3 days"; a passed one is said quietly."""
    if standing.cadence is None or standing.due_day is None:
        return ""
    late = (today - standing.due_day).days
    due = QCoreApplication.translate("Cadence", "due {day}").format(day=day_words(standing.due_day, today))
    if late > 1:
        due = QCoreApplication.translate("Cadence", "due for %n days", "", late)
    return f"{every_words(standing.cadence.days)}, {due}"


def due_words(entry: CadenceDue, today: date) -> str:
    """How often, when it falls due, and when there was a touch last."""
    due = QCoreApplication.translate("Cadence", "due {day}").format(day=day_words(entry.due_day, today))
    return f"{every_words(entry.cadence_days)}, {due}, {last_words(entry.last_day, today)}"


def standing_words(standing: ContactCadence) -> str:
    """How often, and how it was: "every 30 days · in touch at best 9, at worst 41 days apart"."""
    if standing.cadence is None:
        return ""
    often = every_words(standing.cadence.days)
    if standing.cadence.circle:
        often = f"{often} ({standing.cadence.circle})"
    return " · ".join(part for part in (often, gaps_words(standing.gaps)) if part)


def gaps_words(gaps: Gaps | None) -> str:
    """The shortest and the longest time between days in touch within a year."""
    if gaps is None:
        return ""
    words = QCoreApplication.translate("Cadence", "in touch at best {best}, at worst %n day(s) apart", "", gaps.worst)
    return words.format(best=gaps.best)


def capacity_words(capacity: Capacity, locale: QLocale) -> str:
    """What the cadences ask for, and what the last weeks had."""
    if not capacity.asked:
        return QCoreApplication.translate("Cadence", "No contact has a cadence yet.")
    return QCoreApplication.translate(
        "Cadence", "Your cadences ask for {asked} contacts a week; the last 4 weeks had {made}."
    ).format(asked=_number(capacity.asked, locale), made=_number(capacity.made, locale))


def capacity_warning(capacity: Capacity, locale: QLocale) -> Message:
    """The same sentence as a warning, said when a cadence asks for more than the last weeks had."""
    return translate(
        "Cadence",
        "Your cadences now ask for {asked} contacts a week; the last 4 weeks had {made}. "
        "A longer cadence, or a smaller circle, is easier to keep.",
    ).with_args(asked=_number(capacity.asked, locale), made=_number(capacity.made, locale))


def cadence_text(days: int | None) -> str:
    """A cadence as it stands in a field."""
    return "" if days is None else str(days)


def same(values: Sequence[int | None]) -> int | None:
    """What all of them have; nothing where they differ."""
    return values[0] if values and len(set(values)) == 1 else None


def _number(value: Fraction, locale: QLocale) -> str:
    tenths = round(value * 10)  # half to even, as the measures are shown
    return locale.toString(tenths / 10, "f", 0 if tenths % 10 == 0 else 1)
