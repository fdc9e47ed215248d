"""Chips fit their text, say "+2" for what does not fit, and stay where they belong."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.chips import MAX_WIDTH, Tone, chip_colours, chip_width, paint_chip, paint_chips
from ror_desktop.ui.theme import Theme, load_theme

pytestmark = pytest.mark.usefixtures("qapp")

TAGS = ["lead", "berlin fair", "golf", "sails", "newsletter"]


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture
def image(theme: Theme) -> QImage:
    image = QImage(600, 30, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    return image


def touched(image: QImage, theme: Theme) -> list[int]:
    return [x for x in range(image.width()) if image.pixelColor(x, 15) != theme.base]


def test_width_follows_the_text_up_to_a_limit(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    assert chip_width(metrics, "lead") < chip_width(metrics, "lead", icon=True) < chip_width(metrics, "leads of berlin")
    assert chip_width(metrics, "x" * 500) == MAX_WIDTH


def test_chip_fills_its_rectangle(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    paint_chip(painter, QRect(10, 4, 100, 22), "lead", chip_colours(Tone.NEUTRAL, theme))
    painter.end()
    assert (touched(image, theme)[0], touched(image, theme)[-1]) == (10, 109)
    assert image.pixelColor(100, 15) == theme.chip


@pytest.mark.parametrize("space", [0, 20, 60, 100, 150, 200, 300, 600])
def test_row_of_chips_never_leaves_its_rectangle(image: QImage, theme: Theme, space: int) -> None:
    painter = QPainter(image)
    used = paint_chips(painter, QRect(0, 0, space, 30), TAGS, theme)
    painter.end()
    assert used <= space
    assert all(x < used for x in touched(image, theme))


def test_all_chips_are_painted_where_there_is_room(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    metrics = painter.fontMetrics()
    used = paint_chips(painter, QRect(0, 0, 600, 30), TAGS, theme)
    painter.end()
    assert used == sum(chip_width(metrics, tag) for tag in TAGS) + 4 * (len(TAGS) - 1)


def test_no_chips_use_no_room(image: QImage, theme: Theme) -> None:
    painter = QPainter(image)
    assert paint_chips(painter, QRect(0, 0, 600, 30), [], theme) == 0
    painter.end()


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_has_its_colours(tone: Tone, theme: Theme) -> None:
    colours = chip_colours(tone, theme)
    assert isinstance(colours.ground, QColor)
    assert colours.ground != colours.text


def test_hovering_is_seen(theme: Theme) -> None:
    assert chip_colours(Tone.NEUTRAL, theme, hovered=True) != chip_colours(Tone.NEUTRAL, theme)
