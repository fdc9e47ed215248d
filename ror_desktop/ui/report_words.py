"""A report in words: sentences and cells of its tables, in a language and with the numbers and days of a locale."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QDate, QLocale

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures.measure import rounded
from ror_desktop.domain.report import Cell
from ror_desktop.messages import Message, Translator
from ror_desktop.ui.amounts import money_words


class ReportWords:
    """Says what stands in a report."""

    def __init__(self, translator: Translator, locale: QLocale) -> None:
        self._translator = translator
        self._locale = locale

    def sentence(self, message: Message) -> str:
        """A sentence whose days, numbers and amounts are written as the locale writes them."""
        said = {name: self._argument(value) for name, value in message.args.items()}
        return message.with_args(**said).render(self._translator)

    def cell(self, cell: Cell) -> str:
        """What stands in a cell; what is not known is a dash, and never 0."""
        if cell is None:
            return "–"
        if isinstance(cell, tuple):
            return ", ".join(money_words(money, self._locale) for money in cell)
        return self._argument(cell)

    def is_number(self, cell: Cell) -> bool:
        """Whether it stands on the right of its column."""
        return isinstance(cell, int | Fraction | tuple)

    def _argument(self, value: object) -> str:
        match value:
            case Message():
                return self.sentence(value)
            case date():
                day = QDate(value.year, value.month, value.day)
                return self._locale.toString(day, QLocale.FormatType.ShortFormat)
            case Fraction():
                return self._argument(rounded(value, 1 if value.denominator > 1 else 0))
            case Decimal():
                places = max(-int(value.as_tuple().exponent), 0)
                return self._locale.toString(float(value), "f", places)
            case int():
                return self._locale.toString(value)
            case Money():
                return money_words(value, self._locale)
            case _:
                return str(value)
