"""The ground of a row in the contact list says whether it is chosen, and where the mouse and the keyboard are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.widgets.contact_view import ContactView
from tests.builders import person
from tests.ui.driver import Driver, running


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        for name in ("Anna Berg", "Jan de Vries", "Zoë Łukasz"):
            found.session.runner.spread(found.desk.contacts.add(person(name)))
        yield found


def view(driver: Driver) -> ContactView:
    found = driver.session.people.findChild(ContactView)
    assert found is not None
    return found


def colour_at(driver: Driver, row: int, *, from_left: int) -> QColor:
    """What is painted in the middle of the row's height."""
    place = view(driver).visualRect(view(driver).model().index(row, 0))
    return QColor(view(driver).viewport().grab().toImage().pixel(place.left() + from_left, place.center().y()))


def ground(driver: Driver, row: int) -> QColor:
    return colour_at(driver, row, from_left=6)  # between the bar of the focus and the initials


def test_a_chosen_row_is_seen_and_pales_without_the_keyboard(driver: Driver) -> None:
    theme = driver.session.themes.theme
    driver.ctrl(Qt.Key.Key_F)
    driver.press(Qt.Key.Key_Escape)
    driver.press(Qt.Key.Key_J)
    assert view(driver).currentIndex().row() == 1
    assert ground(driver, 1) == theme.selected
    assert colour_at(driver, 1, from_left=1) == theme.accent
    assert ground(driver, 0) == theme.base
    driver.ctrl(Qt.Key.Key_F)  # the keyboard is in the box
    assert ground(driver, 1) == theme.selected_inactive
    assert colour_at(driver, 1, from_left=1) == theme.selected_inactive


def test_the_row_under_the_mouse_is_seen_until_the_mouse_leaves(driver: Driver) -> None:
    theme = driver.session.themes.theme
    ports = view(driver).viewport()
    QTest.mouseMove(ports, view(driver).visualRect(view(driver).model().index(2, 0)).center())
    driver.wait_until_idle()
    assert ground(driver, 2) == theme.hover
    QTest.mouseMove(ports, view(driver).visualRect(view(driver).model().index(1, 0)).center())
    driver.wait_until_idle()
    assert ground(driver, 1) == theme.hover
    assert ground(driver, 2) == theme.base
    QTest.mouseMove(driver.window, QPoint(4, driver.window.height() - 4))
    driver.wait_until_idle()
    assert ground(driver, 1) == theme.base
