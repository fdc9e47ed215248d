"""The controller follows the system until the person chooses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.theme_controller import ThemeController


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    controller = ThemeController(qapp)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")


def test_dresses_the_application(themes: ThemeController, qapp: QApplication) -> None:
    assert themes.theme.name == "light"
    assert qapp.palette().color(QPalette.ColorRole.Window) == themes.theme.window
    assert qapp.styleSheet()


def test_follows_the_system(themes: ThemeController, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(themes.changed) as changed:
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert changed.args == [themes.theme]
    assert themes.theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == themes.theme.base


def test_same_scheme_again_changes_nothing(themes: ThemeController, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(themes.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_choice_overrules_the_system(
    choice: ThemeChoice, themes: ThemeController, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(themes.changed):
        themes.choose(choice)
    with qtbot.assertNotEmitted(themes.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert themes.theme.name == choice.value
    assert themes.choice is choice


def test_back_to_the_system(themes: ThemeController, qtbot: QtBot) -> None:
    themes.choose(ThemeChoice.DARK)
    with qtbot.waitSignal(themes.changed):
        themes.choose(ThemeChoice.SYSTEM)
    assert themes.theme.name == "light"
