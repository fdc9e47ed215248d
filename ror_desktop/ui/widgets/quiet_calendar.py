"""The calendar that drops down from a date field, in the colours of the theme."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.tools import Tools

ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
"""Qt's names of the two buttons, which come with black arrows of their own."""

WEEKDAYS = (*Qt.DayOfWeek,)


def give_calendar(field: QDateEdit, tools: Tools) -> None:
    """Let it drop down from the field; once, and not before the field is needed: it takes milliseconds to make."""
    field.setCalendarPopup(True)
    field.setCalendarWidget(QuietCalendar(tools.themes, tools.icons, field))


class QuietCalendar(QCalendarWidget):
    """Qt's calendar without red weekends, since red means overdue, and with arrows that can be seen.

    The week begins as the system says.
    """

    def __init__(self, themes: ThemeController, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self.setFirstDayOfWeek(QLocale.system().firstDayOfWeek())
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        themes.changed.connect(self._on_theme_changed)
        self._dress()

    def _on_theme_changed(self, _theme: object) -> None:
        self._dress()

    def _dress(self) -> None:
        working = QLocale.system().weekdays()
        theme = self._themes.theme
        for day in WEEKDAYS:
            look = QTextCharFormat()
            look.setForeground(theme.text if day in working else theme.secondary)
            self.setWeekdayTextFormat(day, look)
        for name, icon in ARROWS.items():
            button = self.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(self._icons.icon(icon))
