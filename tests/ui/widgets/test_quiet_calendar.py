"""The drop-down calendar is readable in every theme and has no red but for what is overdue."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.past_day import PastDay
from ror_desktop.ui.widgets.quiet_calendar import ARROWS, QuietCalendar
from ror_desktop.ui.widgets.return_form import ReturnForm
from ror_desktop.ui.widgets.when_field import WhenChoice, WhenField
from tests.ui.workbench import Workbench


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


def field_of_a_moment(bench: Workbench) -> QWidget:
    made = WhenField(bench.tools)
    box = made.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData(WhenChoice.PICKED))
    box.activated.emit(box.currentIndex())
    return made


def field_of_a_past_day(bench: Workbench) -> QWidget:
    return PastDay(bench.tools)


def field_of_a_return(bench: Workbench) -> QWidget:
    return ReturnForm(bench.tools)


@pytest.mark.parametrize("make", [field_of_a_moment, field_of_a_past_day, field_of_a_return])
def test_drops_down_from_every_field_of_a_day(
    bench: Workbench, qtbot: QtBot, make: Callable[[Workbench], QWidget]
) -> None:
    made = make(bench)
    qtbot.addWidget(made)
    made.show()
    field = made if isinstance(made, QDateEdit) else made.findChild(QDateEdit)
    assert field is not None
    day = field.date()
    arrow = QPoint(field.width() - 6, field.height() // 2)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=arrow)
    calendar = field.calendarWidget()
    assert isinstance(calendar, QuietCalendar)
    assert calendar.isVisible()
    calendar.clicked.emit(day.addDays(-1))
    assert field.date() == day.addDays(-1)
    assert not calendar.isVisible()
