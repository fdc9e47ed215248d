"""A field for a day that is not in the future."""

from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.still import StillDay


class PastDay(StillDay):
    """Today or a day before, as the locale writes it, with a calendar to pick from."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shown = False
        today = tools.desk.book.today()
        self.setCalendarPopup(True)
        self.setMaximumDate(_qdate(today))
        self.setDisplayFormat(_format(self.locale()))
        self.setAccessibleName(self.tr("Day"))
        self.set_day(today)

    def day(self) -> date:
        """The day that stands there."""
        picked = self.date()
        return date(picked.year(), picked.month(), picked.day())

    def set_today(self, today: date) -> None:
        """Another day has begun: none after it."""
        self.setMaximumDate(_qdate(today))

    def set_day(self, day: date) -> None:
        """Show this day; one that lies in the future, because the clock was wrong, stays what it is."""
        self.setMaximumDate(max(self.maximumDate(), _qdate(day)))
        self.setDate(_qdate(day))

    def showEvent(self, event: QShowEvent) -> None:
        """The calendar is made with the first look at it."""
        if not self._shown:
            from ror_desktop.ui.widgets.quiet_calendar import give_calendar  # the first paint needs none

            self._shown = True
            give_calendar(self, self._tools)
        super().showEvent(event)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _format(locale: QLocale) -> str:
    """The short date of the locale with its whole year: '26 alone could be a day."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")
