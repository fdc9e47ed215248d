"""Words of the page Returns: weeks and months, kinds of returns, amounts; on a day and in a locale."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.measure import rounded
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.domain.period import Grain
from ror_desktop.domain.returns import ReturnGroup
from ror_desktop.messages import Message, translate
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.measure_words import MeasureWords

GROUPS = (ReturnGroup.LOYALTY, ReturnGroup.RECOMMENDATION, ReturnGroup.SHARING)
"""The three kinds in their order."""

CURRENCIES = 2
"""Currencies that are named where room is short."""

_GROUP_WORDS = {
    ReturnGroup.LOYALTY: translate("Returns", "Loyalty"),
    ReturnGroup.RECOMMENDATION: translate("Returns", "Recommendations"),
    ReturnGroup.SHARING: translate("Returns", "Sharing"),
}


class ReturnsWords:
    """Says the contents of the page; `measures` says measures and their sentences."""

    def __init__(self, today: date, locale: QLocale) -> None:
        self.today = today
        self.locale = locale
        self.measures = MeasureWords(today, locale)

    def say(self, message: Message) -> str:
        """A sentence of the domain with days, numbers and amounts as the locale writes them."""
        return self.measures.sentence(message)

    def number(self, value: int) -> str:
        """A count."""
        return self.locale.toString(value)

    def one_decimal(self, value: Fraction) -> str:
        """A number with one decimal, rounded half to even, without a needless ".0"."""
        if value.denominator == 1:
            return self.number(int(value))
        return self.locale.toString(float(rounded(value, 1)), "f", 1)

    def percent(self, value: Fraction) -> str:
        """A share, rounded half to even."""
        return QCoreApplication.translate("Returns", "{number} %").format(number=self.number(int(rounded(value, 0))))

    def group(self, group: ReturnGroup) -> str:
        """What one of the three kinds is called."""
        return said(_GROUP_WORDS[group])

    def bucket(self, bucket: Span, grain: Grain) -> str:
        """A week by its days, a month by its name: on an axis, so in few characters."""
        if grain is Grain.WEEK:
            return short_day(bucket.first, self.today, self.locale)
        name = self.locale.standaloneMonthName(bucket.first.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return f"{name} {bucket.first.year % 100:02d}" if bucket.first.month == 1 else name

    def bucket_in_full(self, bucket: Span, grain: Grain) -> str:
        """The same in a sentence."""
        if grain is Grain.MONTH:
            return f"{self.locale.standaloneMonthName(bucket.first.month)} {bucket.first.year}"
        return self.span(bucket)

    def span(self, span: Span) -> str:
        """Days from the first to the last."""
        first, last = (short_day(day, self.today, self.locale) for day in span)
        return first if span.first == span.last else f"{first} – {last}"

    def amounts(self, amounts: Sequence[Money]) -> str:
        """Amounts side by side, one for each currency."""
        return " · ".join(money_words(money, self.locale) for money in amounts)

    def few_amounts(self, amounts: Sequence[Money]) -> str:
        """The first currencies, and how many more there are."""
        shown, more = self.amounts(amounts[:CURRENCIES]), len(amounts) - CURRENCIES
        if more <= 0:
            return shown
        return f"{shown} {QCoreApplication.translate('Returns', 'and %n more', '', more)}"

    def counts(self, counts: ReturnCounts) -> str:
        """The three kinds: "12 loyalty, 15 recommendations, 7 sharing"; kinds that did not come are left out."""
        parts = []
        if counts.loyalty:
            parts.append(QCoreApplication.translate("Returns", "%n loyalty", "", counts.loyalty))
        if counts.recommendation:
            parts.append(QCoreApplication.translate("Returns", "%n recommendation(s)", "", counts.recommendation))
        if counts.sharing:
            parts.append(QCoreApplication.translate("Returns", "%n sharing", "", counts.sharing))
        return ", ".join(parts)

    def worth(self, value: Value) -> str:
        """Own money, and beside it what came through them; "" where no money was noted."""
        parts = []
        if value.own:
            words = QCoreApplication.translate("Returns", "{amounts} of their own")
            parts.append(words.format(amounts=self.amounts(value.own)))
        if value.through:
            words = QCoreApplication.translate("Returns", "{amounts} through them")
            parts.append(words.format(amounts=self.amounts(value.through)))
        return " · ".join(parts)


def count_of(counts: ReturnCounts, group: ReturnGroup) -> int:
    """The count of one of the three kinds."""
    return (counts.loyalty, counts.recommendation, counts.sharing)[GROUPS.index(group)]
