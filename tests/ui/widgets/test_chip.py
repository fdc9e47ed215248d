"""A chip is a button: by mouse and keyboard, named, and in the colours of the theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.chip import Chip


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    controller = ThemeController(qapp, ThemeChoice.LIGHT)
    yield controller
    controller.choose(ThemeChoice.SYSTEM)
    controller.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def chip(themes: ThemeController, qtbot: QtBot) -> Chip:
    made = Chip("jane@acme.example", themes, IconSet(lambda: themes.theme), "mail")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_click(chip: Chip, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_mouse_clicks(chip: Chip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_other_keys_do_nothing(chip: Chip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_A)


def test_screen_reader_hears_a_named_button(chip: Chip) -> None:
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "jane@acme.example"


def test_focus_is_seen(chip: Chip, themes: ThemeController, qtbot: QtBot) -> None:
    plain = chip.grab().toImage()
    with qtbot.waitExposed(chip):
        chip.show()
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    image = chip.grab().toImage()
    assert image != plain
    assert image.pixelColor(image.width() // 2, 0) == themes.theme.accent


def test_theme_and_tone_are_followed(chip: Chip, themes: ThemeController) -> None:
    themes.choose(ThemeChoice.DARK)
    middle = chip.height() // 2
    assert chip.grab().toImage().pixelColor(6, middle) == themes.theme.chip
    chip.set_tone(Tone.OVERDUE)
    assert chip.grab().toImage().pixelColor(6, middle) == themes.theme.overdue_soft


def test_checked_and_disabled_look_different(chip: Chip) -> None:
    chip.setCheckable(True)
    pictures = [chip.grab().toImage()]
    chip.setChecked(True)
    pictures.append(chip.grab().toImage())
    chip.setChecked(False)
    chip.setEnabled(False)
    pictures.append(chip.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2]


def test_narrow_chip_elides(chip: Chip) -> None:
    assert chip.minimumSizeHint().width() < chip.sizeHint().width()
    chip.resize(chip.minimumSizeHint())
    assert not chip.grab().isNull()


def test_a_short_one_is_as_narrow_as_its_words(themes: ThemeController, qtbot: QtBot) -> None:
    made = Chip("+2", themes, IconSet(lambda: themes.theme))
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() == made.sizeHint().width() < 48
