"""The page Calendar in the window: ways to it, dragging contacts there, a change of language, key presses."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.domain.calendar import EntryKind
from ror_desktop.ui.models.drag_data import dragged_contacts
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.widgets.contact_view import ContactView
from tests.builders import person, todo
from tests.ui.driver import Driver
from tests.ui.scenes import settle

TODAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def jane(driver: Driver) -> int:
    change = driver.desk.contacts.add(person("Jane Doe", tags=("sails",)))
    driver.session.runner.spread(change)
    driver.session.people.show_contact(change.created)
    return change.created


def page_of(driver: Driver) -> CalendarPage:
    return cast("CalendarPage", driver.window.page("calendar"))


def keys(driver: Driver, *pressed: Qt.Key | str) -> int:
    """Press keys where the focus is; text in between is typed and does not count. How many were pressed."""
    count = 0
    for key in pressed:
        if isinstance(key, str):
            driver.type(key)
        else:
            driver.press(key)
            count += 1
        settle()
    return count


def contacts_dragged(driver: Driver) -> QMimeData:
    view = driver.session.people.contacts.findChild(ContactView)
    assert view is not None
    assert view.dragEnabled()
    index = view.currentIndex()
    assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    return view.model().mimeData([index])


def test_g_and_c_lead_there_and_its_actions_from_anywhere(driver: Driver, jane: int) -> None:
    driver.session.people.contacts.focus_list()
    keys(driver, Qt.Key.Key_G, Qt.Key.Key_C)
    assert driver.window.page_name() == "calendar"
    assert page_of(driver).month.hasFocus()
    for name, view in (("week", "week"), ("agenda", "agenda"), ("month", "month")):
        driver.window.show_page("people")
        driver.session.actions[f"calendar.{name}"].trigger()
        assert driver.window.page_name() == "calendar"
        assert page_of(driver).reader.name == view
    driver.window.show_page("today")
    driver.session.actions["calendar.go_to"].trigger()
    assert page_of(driver).head.go_to.hasFocus()
    assert jane


def test_today_stays_in_the_calendar_in_sight(driver: Driver) -> None:
    driver.window.show_page("calendar")
    page_of(driver).go_to(date(2027, 3, 5))
    driver.session.actions["calendar.today"].trigger()
    assert driver.window.page_name() == "calendar"
    assert page_of(driver).view.current_day() == TODAY
    driver.window.show_page("today")
    driver.session.people.calendar.month.choose(date(2027, 3, 5))
    driver.session.actions["calendar.today"].trigger()
    assert driver.window.page_name() == "people"
    assert driver.session.people.calendar.month.selection.first == TODAY


def test_a_contact_is_dragged_over_the_rail_to_a_day(driver: Driver, jane: int, qtbot: QtBot) -> None:
    data = contacts_dragged(driver)
    assert dragged_contacts(data) == [jane]
    button = next(
        found
        for found in driver.window.rail.findChildren(QToolButton)
        if found.defaultAction().objectName() == "page.calendar"
    )
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    button.dragEnterEvent(event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: driver.window.page_name() == "calendar", timeout=3000)
    page = page_of(driver)
    point = QPointF(page.month.cell(TUESDAY).center())
    page.month.dropEvent(
        QDropEvent(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    )
    assert [item.draft.due_day for item in driver.desk.followups.open_for(jane)] == [TUESDAY]
    driver.ctrl(Qt.Key.Key_Z)
    settle()


def test_a_change_of_language_keeps_the_filter(driver: Driver, jane: int) -> None:
    driver.window.show_page("calendar")
    page = page_of(driver)
    page.filter.tag.setCurrentIndex(1)
    page.filter.tag.activated.emit(1)
    driver.session.actions["language.nl"].trigger()
    settle()
    assert page_of(driver) is not page
    assert page_of(driver).filter.tag.currentText() == "sails"
    assert "sails" in page_of(driver).head.title.text()
    driver.session.actions["language.en"].trigger()
    settle()
    assert jane


def test_a_change_of_theme_repaints(driver: Driver, jane: int) -> None:
    driver.session.runner.spread(driver.desk.followups.add(jane, todo("Call", TODAY)))
    driver.session.actions["calendar.week"].trigger()
    settle()
    light = page_of(driver).grab().toImage()
    driver.session.actions["theme.dark"].trigger()
    settle()
    dark = page_of(driver).grab().toImage()
    corner = QPoint(light.width() // 2, light.height() - 60)
    assert light.pixelColor(corner).lightness() > 200
    assert dark.pixelColor(corner).lightness() < 80


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (2560, 1600)])
def test_nothing_is_cut_off(driver: Driver, jane: int, size: tuple[int, int]) -> None:
    driver.session.runner.spread(driver.desk.followups.add(jane, todo("Call", TODAY)))
    driver.window.resize(*size)
    for view in ("month", "week", "agenda"):
        driver.session.actions[f"calendar.{view}"].trigger()
        settle()
        page = page_of(driver)
        assert driver.window.width() == size[0]
        ground = page.view.viewport().rect()
        row = page.view.lines.row_of((EntryKind.FOLLOW_UP, 1))
        assert ground.contains(page.view.visualRect(page.view.lines.index(row)))
        for button in page.head.findChildren(QToolButton):
            assert button.width() >= button.sizeHint().width() or not button.isVisible()


def test_key_presses(driver: Driver, jane: int, capsys: pytest.CaptureFixture[str]) -> None:
    """A follow-up for next Tuesday from the page People, moving it, and doing it: beyond the text itself."""
    driver.session.people.contacts.focus_list()
    added = keys(driver, Qt.Key.Key_Q, "Jane next tue 10:00 call about price", Qt.Key.Key_Return)
    (made,) = driver.desk.followups.open_for(jane)
    assert (made.draft.title, made.draft.due_day) == ("call about price", date(2026, 12, 1))
    left = keys(driver, Qt.Key.Key_Escape)  # out of the line, which waits for the next one
    QTest.keyClick(driver.focus(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()
    assert driver.desk.followups.open_for(jane)[0].draft.due_day == date(2026, 12, 2)
    done = keys(driver, Qt.Key.Key_D, "She will order", Qt.Key.Key_Return)
    assert driver.desk.followups.open_for(jane) == []
    with capsys.disabled():
        print(f"\nkey presses in the calendar: follow-up for next Tuesday {added}, a day later {1 + left}, done {done}")
    assert added <= 4
    assert done <= 4
