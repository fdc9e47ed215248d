"""The drop-down calendar is readable in every theme and has no red but for what is overdue."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.quiet_calendar import ARROWS, QuietCalendar


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    controller = ThemeController(qapp, ThemeChoice.LIGHT)
    yield controller
    controller.choose(ThemeChoice.SYSTEM)
    controller.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def calendar(themes: ThemeController, qtbot: QtBot) -> QuietCalendar:
    made = QuietCalendar(themes, IconSet(lambda: themes.theme))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_days_have_text_colours(calendar: QuietCalendar, themes: ThemeController, choice: ThemeChoice) -> None:
    themes.choose(choice)
    allowed = (themes.theme.text, themes.theme.secondary)
    assert all(calendar.weekdayTextFormat(day).foreground().color() in allowed for day in Qt.DayOfWeek)


def test_arrows_are_ours(calendar: QuietCalendar) -> None:
    for name, icon in ARROWS.items():
        button = calendar.findChild(QToolButton, name)
        assert button is not None
        assert button.icon().name() == icon


def test_week_begins_as_the_system_says(calendar: QuietCalendar) -> None:
    assert calendar.firstDayOfWeek() == QLocale.system().firstDayOfWeek()


def test_serves_a_date_field(themes: ThemeController, qtbot: QtBot) -> None:
    field = QDateEdit()
    qtbot.addWidget(field)
    calendar = QuietCalendar(themes, IconSet(lambda: themes.theme))  # the field takes it over
    field.setCalendarPopup(True)
    field.setCalendarWidget(calendar)
    assert field.calendarWidget() is calendar
