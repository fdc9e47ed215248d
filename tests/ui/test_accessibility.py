"""Every page and dialog: each control has a name, is reached by keys in the order of reading, and no key is double."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ror_desktop.settings import Language
from tests.ui import access
from tests.ui.driver import ENGLISH, Driver, running
from tests.ui.scenes import SCENES, Scene, composer_in_the_past, licences, people, settle, trigger


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path, with_demo=True) as found:
        settle()
        yield found


def close_dialogs(driver: Driver) -> None:
    for widget in driver.app.topLevelWidgets():
        if widget is not driver.window and widget.isVisible():
            widget.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_everything_is_named_and_reached(driver: Driver, scene: Scene) -> None:
    root = scene(driver)
    walked = access.tab_walk(root)
    found = [
        *access.unnamed(root),
        *access.without_tip(root),
        *access.rich_labels(root),
        *access.unreached(root, walked),
        *access.jumps(root, walked),
        *access.colliding_keys(root),
        *access.doubled_mnemonics(root),
    ]
    amount = len(walked)
    close_dialogs(driver)
    assert not found, "\n".join(found)
    assert amount > 0


def test_an_empty_book_too(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        walked = access.tab_walk(driver.window)
        assert [*access.unnamed(driver.window), *access.unreached(driver.window, walked)] == []


def test_no_letter_of_a_menu_is_double_in_dutch(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, settings=ENGLISH._replace(language=Language.DUTCH)) as driver:
        assert list(access.doubled_mnemonics(driver.window)) == []


@pytest.mark.parametrize("scene", [composer_in_the_past, licences], ids=lambda scene: scene.__name__)
def test_what_is_found_by_what_it_is_and_not_by_its_words(qapp: QApplication, tmp_path: Path, scene: Scene) -> None:
    with running(qapp, tmp_path, with_demo=True, settings=ENGLISH._replace(language=Language.DUTCH)) as driver:
        settle()
        root = scene(driver)
        found = [*access.unnamed(root), *access.unreached(root, access.tab_walk(root)), *access.doubled_mnemonics(root)]
        close_dialogs(driver)
        assert found == []


def test_the_rules_find_what_breaks_them(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    field, label = QLineEdit(), QLabel("<b>Jane</b>")
    first, second, mouse_only = QPushButton("&Save"), QPushButton("&Send"), QToolButton()
    mouse_only.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    mouse_only.setIcon(QApplication.style().standardIcon(QStyle.StandardPixmap.SP_TrashIcon))
    for widget in (field, label, first, second, mouse_only):
        column.addWidget(widget)
    for button in (first, second):
        button.setShortcut(QKeySequence())
        action = QAction(button.text(), dialog)
        action.setShortcut("Ctrl+B")
        dialog.addAction(action)
    QWidget.setTabOrder(second, first)
    dialog.show()
    QTest.qWaitForWindowActive(dialog)
    walked = access.tab_walk(dialog)
    assert len(list(access.unnamed(dialog))) == 2
    assert len(list(access.without_tip(dialog))) == 1
    assert len(list(access.rich_labels(dialog))) == 1
    assert len(list(access.unreached(dialog, walked))) == 1
    assert len(list(access.jumps(dialog, walked))) == 1
    assert len(list(access.colliding_keys(dialog))) == 1
    assert len(list(access.doubled_mnemonics(dialog))) == 1
    dialog.close()


def test_tab_and_back_lead_to_the_same_place(driver: Driver) -> None:
    people(driver)
    trigger(driver, "contact.edit")
    there = driver.focus()
    for _step in range(12):
        driver.press(Qt.Key.Key_Tab)
    assert driver.focus() is not there
    for _step in range(12):
        driver.press(Qt.Key.Key_Backtab)
    assert driver.focus() is there
