"""Measures as they are shown: the value with its unit, rounded half to even, and the sentence behind it.

Nothing is never 0: where there is not enough to say a value stands "–", or the words for it.
"""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.measure import Measure, Pair, Unit, rounded, shown
from ror_desktop.domain.measures.pulse import Part, Pulse
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.messages import Message, translate
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.entry_words import said

NOTHING = "–"
"""Where there is no value, and no room to say why."""

NAMES: dict[str, Message] = {
    "last_contact": translate("Measures", "Last contact"),
    "last_heard": translate("Measures", "Last heard"),
    "days_in_touch": translate("Measures", "Days in touch"),
    "due": translate("Measures", "Cadence used up"),
    "silence": translate("Measures", "Silence in their rhythm"),
    "they_start": translate("Measures", "They start"),
    "answered_outreach": translate("Measures", "Answered outreach"),
    "my_answer_time": translate("Measures", "My answer time"),
    "give_and_ask": translate("Measures", "Give : ask"),
    "follow_through": translate("Measures", "Follow-through"),
    "returned": translate("Measures", "Returns"),
    "value": translate("Measures", "Value"),
    "return_per_effort": translate("Measures", "Return per effort"),
    "time_invested": translate("Measures", "Time invested"),
    "mood": translate("Measures", "Mood"),
    "learn_learn": translate("Measures", "Learn / learn"),
    "pulse": translate("Measures", "Pulse"),
}
"""What each measure of a contact is called, by its name in `ContactMeasures`."""

_PARTS: dict[Part, Message] = {
    Part.RHYTHM: translate("Measures", "rhythm"),
    Part.RECIPROCITY: translate("Measures", "reciprocity"),
    Part.RELIABILITY: translate("Measures", "reliability"),
    Part.RETURNS: translate("Measures", "returns"),
}


def name_of(measure: str) -> str:
    """What the measure of that name is called in the language of the window."""
    return said(NAMES[measure])


class MeasureWords:
    """Says measures on a day, in a locale: numbers, days and money as people there write them."""

    def __init__(self, today: date, locale: QLocale | None = None) -> None:
        self._today = today
        self._locale = locale or QLocale()

    def sentence(self, message: Message) -> str:
        """The sentence with its days, numbers and amounts as the locale writes them."""
        return said(self._localised(message))

    def value(self, measure: Measure[Any], nothing: str = NOTHING) -> str:
        """The value with its unit; `nothing` where there is none."""
        match measure.value:
            case None:
                return nothing
            case Fraction():
                return self._with_unit(shown(measure) or Decimal(0), measure.unit)
            case ReturnCounts() as counts:
                return self.number(counts.total)
            case Pair() as pair:
                return self.pair(pair)
            case Value() as worth:
                return self._worth(worth) or nothing
            case other:
                return str(other)

    def pair(self, pair: Pair) -> str:
        """Two counts that are set against each other."""
        return f"{self.number(pair.left)} : {self.number(pair.right)}"

    def number(self, value: int | Decimal) -> str:
        """A number, with the decimals that it has."""
        if isinstance(value, int):
            return self._locale.toString(value)
        return self._locale.toString(float(value), "f", _places(value))

    def beside(self, measure: Measure[Any]) -> str:
        """What stands beside a share so that it can be judged: of how many; empty for everything else."""
        if measure.unit is Unit.PERCENT and measure.value is not None:
            words = _of(measure.count)
            return f"{words} · {_too_few()}" if measure.grey else words
        return ""

    def sum(self, pulse: Pulse) -> str:
        """The pulse as the sum that it is: "100 + 88 + 100 + 80 → 92"."""
        mean = shown(pulse.measure)
        added = " + ".join(self.number(value) for _part, value in pulse.parts)
        return NOTHING if mean is None else f"{added} → {self.number(mean)}"

    def parts(self, pulse: Pulse) -> str:
        """The parts of the pulse by name: "rhythm 100, reciprocity 88"."""
        return ", ".join(f"{said(_PARTS[part])} {self.number(value)}" for part, value in pulse.parts)

    def day(self, day: date) -> str:
        """A day, with the year where it is not this one."""
        return short_day(day, self._today, self._locale)

    def _with_unit(self, number: Decimal, unit: Unit) -> str:
        text = self.number(number)
        match unit:
            case Unit.DAYS:
                return QCoreApplication.translate("Measures", "%n day(s)", "", int(number))
            case Unit.TIMES:
                return f"{text} ×"
            case Unit.PERCENT:
                return QCoreApplication.translate("Measures", "{number} %").format(number=text)
            case Unit.HOURS:
                return QCoreApplication.translate("Measures", "{number} h").format(number=text)
            case Unit.RATIO:
                return f"{text} : 1"
            case Unit.PER_TEN_DAYS:
                return QCoreApplication.translate("Measures", "{number} per 10 days").format(number=text)
            case Unit.MOOD:
                return f"+{text}" if number > 0 else text
            case _:
                return text

    def _worth(self, worth: Value) -> str:
        """Amounts side by side, never added; what came through them says so."""
        own = [money_words(money, self._locale) for money in worth.own]
        through = [money_words(money, self._locale) for money in worth.through]
        found = [", ".join(own)] if own else []
        if through:
            words = QCoreApplication.translate("Measures", "{amounts} through them")
            found.append(words.format(amounts=", ".join(through)))
        if worth.perceived:
            values = ", ".join(self.number(value) for value in worth.perceived)
            found.append(QCoreApplication.translate("Measures", "perceived {values} of 5").format(values=values))
        return " · ".join(found)

    def _localised(self, message: Message) -> Message:
        return message.with_args(**{name: self._argument(value) for name, value in message.args.items()})

    def _argument(self, value: object) -> object:
        match value:
            case Message():
                return self._localised(value)
            case date():
                return self.day(value)
            case int() | Decimal():
                return self.number(value)
            case Fraction():
                return self.number(rounded(value, 0 if value.denominator == 1 else 1))
            case Money():
                return money_words(value, self._locale)
            case _:
                return value


def history_words(measure: Measure[Any]) -> str:
    """What stands in the place of a value that is not there."""
    if measure.count:
        return QCoreApplication.translate("Measures", "not enough history")
    return NOTHING


def asks_words(asks: int) -> str:
    """The quiet line on a row of asks."""
    return QCoreApplication.translate("Measures", "Your last %n entries were asks.", "", asks)


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _of(count: int) -> str:
    return QCoreApplication.translate("Measures", "of %n", "", count)


def _too_few() -> str:
    return QCoreApplication.translate("Measures", "too few to say much")
