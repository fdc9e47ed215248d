"""The month grid: first weekday, keys, choosing several days, words for screen readers, dropping."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.domain.followup import DayCount
from ror_desktop.domain.month import Span
from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.models.drag_data import mime_of_follow_ups
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.month_grid import MonthGrid
from ror_desktop.ui.widgets.month_view import MonthView

TODAY = date(2026, 11, 23)


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    controller = ThemeController(qapp, ThemeChoice.LIGHT)
    yield controller
    controller.choose(ThemeChoice.SYSTEM)
    qapp.setStyleSheet("")


@pytest.fixture
def view(themes: ThemeController, qtbot: QtBot) -> MonthView:
    made = MonthView(themes, IconSet(lambda: themes.theme), TODAY)
    made.setLocale(QLocale("en_GB"))
    qtbot.addWidget(made)
    made.resize(320, 320)
    made.show()
    return made


@pytest.fixture
def grid(view: MonthView) -> MonthGrid:
    view.grid.setFocus()
    return view.grid


def centre(grid: MonthGrid, day: date) -> QPoint:
    return grid.rect_of(day).center()


@pytest.mark.parametrize(
    ("locale", "first"), [("en_US", date(2026, 11, 1)), ("nl_NL", date(2026, 10, 26)), ("en_GB", date(2026, 10, 26))]
)
def test_first_weekday_follows_the_locale(view: MonthView, locale: str, first: date) -> None:
    view.setLocale(QLocale(locale))
    assert view.sheet.first == first
    assert view.grid.day_at(QPoint(5, view.grid.height() // 6)) == first


def test_every_day_of_the_sheet_is_where_it_says(grid: MonthGrid) -> None:
    days = [grid.sheet.day(place) for place in range(42)]
    assert [grid.day_at(centre(grid, day)) for day in days] == days
    grid.set_week_numbers(True)
    assert [grid.day_at(centre(grid, day)) for day in days] == days


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_Right, date(2026, 11, 24)),
        (Qt.Key.Key_Up, date(2026, 11, 16)),
        (Qt.Key.Key_Down, date(2026, 11, 30)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_PageDown, date(2026, 12, 23)),
        (Qt.Key.Key_Home, date(2026, 11, 1)),
        (Qt.Key.Key_End, date(2026, 11, 30)),
    ],
)
def test_keys_move_the_cursor(grid: MonthGrid, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    with qtbot.waitSignal(grid.chosen) as chosen:
        qtbot.keyClick(grid, key)
    assert chosen.args == [Span(day, day)]
    assert grid.sheet.holds(day)


def test_shift_and_dragging_choose_several_days(grid: MonthGrid, qtbot: QtBot) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selection == Span(TODAY, date(2026, 12, 1))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(grid, left, pos=centre(grid, date(2026, 11, 12)))
    qtbot.mouseMove(grid, centre(grid, date(2026, 11, 10)))
    qtbot.mouseRelease(grid, left, pos=centre(grid, date(2026, 11, 10)))
    assert grid.selection.last == date(2026, 11, 12)
    qtbot.mouseClick(grid, left, Qt.KeyboardModifier.ShiftModifier, centre(grid, date(2026, 11, 14)))
    assert grid.selection == Span(date(2026, 11, 12), date(2026, 11, 14))


def test_enter_and_double_click_activate(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.activated) as activated:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert activated.args == [TODAY]
    with qtbot.waitSignal(grid.activated) as activated:
        qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=centre(grid, date(2026, 11, 5)))
    assert activated.args == [date(2026, 11, 5)]


def test_a_screen_reader_hears_the_day_and_what_it_holds(grid: MonthGrid) -> None:
    grid.set_counts([DayCount(TODAY, 3, 1), DayCount(date(2026, 11, 20), 2, 0)])
    assert "Monday" in grid.accessibleDescription()
    assert "today" in grid.accessibleDescription()
    assert "3 open" in grid.accessibleDescription()
    assert "1 done" in grid.accessibleDescription()
    grid.choose(date(2026, 11, 20))
    assert "2 overdue" in grid.accessibleDescription()
    grid.choose(date(2026, 11, 21))
    assert "no follow-ups" in grid.accessibleDescription()


def test_buttons_turn_the_month(view: MonthView) -> None:
    view._next.click()
    assert view.sheet.month == date(2026, 12, 1)
    view._previous.click()
    view._previous.click()
    assert view.sheet.month == date(2026, 10, 1)
    view.today_button.click()
    assert view.selection == Span(TODAY, TODAY)
    assert view.sheet.holds(TODAY)
    assert view._name.text() == "November 2026"


def test_overdue_is_marked_without_colour_too(grid: MonthGrid) -> None:
    """The same count looks different in grey on a past day and on a day to come."""
    past, ahead = date(2026, 11, 9), date(2026, 11, 30)
    grid.set_counts([DayCount(past, 2, 0), DayCount(ahead, 2, 0)])
    painter = grid._painter
    looks = grid._looks([past, ahead])
    assert [painter._open_text(look.held, look) for look in looks if look.held] == ["!2", "2"]


def test_follow_ups_are_dropped_on_the_day_under_the_pointer(grid: MonthGrid, qtbot: QtBot) -> None:
    day = date(2026, 11, 27)
    data = mime_of_follow_ups([4, 9])
    point = centre(grid, day)
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(point, move, data, Qt.MouseButton.LeftButton, none)
    moved = QDragMoveEvent(point, move, data, Qt.MouseButton.LeftButton, none)
    grid.dragEnterEvent(entered)
    grid.dragMoveEvent(moved)
    assert entered.isAccepted()
    assert moved.isAccepted()
    drop = QDropEvent(QPointF(point), move, data, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(grid.dropped) as dropped:
        grid.dropEvent(drop)
    assert dropped.args == [[4, 9], day]


def test_resting_on_a_button_while_dragging_turns_the_month(view: MonthView, qtbot: QtBot) -> None:
    data = mime_of_follow_ups([4])
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    view._next.dragEnterEvent(QDragEnterEvent(QPoint(4, 4), move, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: view.sheet.month == date(2026, 12, 1), timeout=3000)
    view._next.dragLeaveEvent(QDragLeaveEvent())
    assert view.sheet.month == date(2026, 12, 1)
