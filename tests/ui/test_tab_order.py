"""The order of Tab is read from where things stand, not from when they were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QLineEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.ui.tab_order import go_on


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(400, 300)
    found.show()
    return found


def field(parent: QWidget, name: str, x: int, y: int) -> QLineEdit:
    line = QLineEdit(parent)
    line.setObjectName(name)
    line.setGeometry(x, y, 80, 24)
    line.show()
    return line


def names(window: QWidget, steps: int, *, forward: bool = True) -> list[str]:
    found = []
    for _step in range(steps):
        assert go_on(window, forward=forward)
        focus = window.focusWidget()
        found.append(focus.objectName() if focus is not None else "")
    return found


def test_lines_from_the_top_and_each_from_the_left(window: QWidget) -> None:
    for name, x, y in (("d", 100, 100), ("b", 100, 2), ("c", 0, 100), ("a", 0, 0)):
        field(window, name, x, y)
    assert names(window, 5) == ["a", "b", "c", "d", "a"]
    assert names(window, 3, forward=False) == ["d", "c", "b"]


def test_a_pane_is_gone_through_before_the_next_one(window: QWidget) -> None:
    for x, letters in ((200, "cd"), (0, "ab")):
        pane = QWidget(window)
        pane.setGeometry(x, 0, 190, 200)
        pane.show()
        for number, letter in enumerate(letters):
            field(pane, letter, 0, 50 * number)
    assert names(window, 4) == ["a", "b", "c", "d"]


def test_what_cannot_be_used_is_passed_over(window: QWidget) -> None:
    field(window, "a", 0, 0)
    field(window, "disabled", 0, 50).setEnabled(False)
    field(window, "hidden", 0, 100).hide()
    field(window, "mouse", 0, 150).setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    field(window, "b", 0, 200)
    assert names(window, 3) == ["a", "b", "a"]


def test_of_a_group_the_one_that_is_down(window: QWidget) -> None:
    group = QButtonGroup(window)
    for number, name in enumerate(("first", "second", "third")):
        button = QToolButton(window)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setGeometry(40 * number, 0, 40, 24)
        button.setChecked(name == "second")
        group.addButton(button)
        button.show()
    field(window, "end", 0, 50)
    assert names(window, 3) == ["second", "end", "second"]


def test_what_is_reached_is_seen(window: QWidget) -> None:
    area = QScrollArea(window)
    area.setGeometry(0, 0, 200, 100)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content = QWidget()
    content.resize(180, 900)
    field(content, "a", 0, 0)
    below = field(content, "b", 0, 800)
    area.setWidget(content)
    area.show()
    assert names(window, 2) == ["a", "b"]
    assert not below.visibleRegion().isEmpty()


def test_nowhere_to_go(window: QWidget) -> None:
    assert not go_on(window, forward=True)
    only = field(window, "only", 0, 0)
    assert go_on(window, forward=True)
    assert not go_on(window, forward=True)
    assert window.focusWidget() is only
    assert QApplication.focusWidget() in {only, None}
