"""Initials and their colours are the same everywhere; photos are cut round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ror_desktop.ui.avatars import MAX_KEPT, AvatarPainter, avatar_colours, initials, round_photo
from ror_desktop.ui.theme import Theme, load_theme

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture
def avatars(theme: Theme) -> AvatarPainter:
    return AvatarPainter(lambda: theme)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jane Doe", "JD"),
        ("jane van der doe", "JD"),
        ("Madonna", "M"),
        ("(Acme) O'Neil", "AO"),
        ("e\u0301mile zola", "ÉZ"),
        ("ßen", "S"),
        ("王小明", "王"),
        ("김 민준", "김"),
        ("محمد علي", "م\u200cع"),
        ("कि मा", "किमा"),
        ("3M Europe", "3E"),
        ("jane@acme.example", "J"),
        ("", ""),
        ("— !", ""),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


@given(st.text(max_size=60))
def test_any_name_has_initials_and_a_colour(name: str) -> None:
    assert len([c for c in initials(name) if c.isalnum()]) <= 2
    assert avatar_colours(name, load_theme("light")) is not None


def test_colour_is_the_same_in_every_session(theme: Theme) -> None:
    """The expected places were worked out once; they must not depend on Python's hash seed."""
    places = [theme.avatars.index(avatar_colours(name, theme)) for name in ("Jane Doe", "Ann", "")]
    assert places == [5, 7, 0]


def test_writing_a_name_differently_keeps_its_colour(theme: Theme) -> None:
    assert avatar_colours("Zoë  Doe", theme) == avatar_colours("zoe\u0308 doe ", theme)


def test_colours_are_spread(theme: Theme) -> None:
    used = {theme.avatars.index(avatar_colours(f"Person {n}", theme)) for n in range(100)}
    assert used == set(range(len(theme.avatars)))


def test_circle_with_letters(avatars: AvatarPainter, theme: Theme) -> None:
    pixmap = avatars.pixmap("Jane Doe", 40, 2.0)
    assert pixmap.size() == QSize(80, 80)
    assert pixmap.devicePixelRatio() == 2.0
    image, pair = pixmap.toImage(), avatar_colours("Jane Doe", theme)
    names = {image.pixelColor(x, y).name() for x in range(80) for y in range(80)}
    assert {pair.ground.name(), pair.letters.name()} <= names
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(40, 4).name() == pair.ground.name()


def test_nameless_contact_is_somebody(avatars: AvatarPainter, theme: Theme) -> None:
    image = avatars.pixmap("", 40).toImage()
    assert image.pixelColor(20, 15).name() == avatar_colours("", theme).letters.name()


def test_pictures_are_kept_but_not_without_end(avatars: AvatarPainter) -> None:
    first = avatars.pixmap("Jane Doe", 8)
    assert avatars.pixmap("Jane Doe", 8).cacheKey() == first.cacheKey()
    for size in range(9, 9 + MAX_KEPT):
        avatars.pixmap("Jane Doe", size)
    assert avatars.pixmap("Jane Doe", 8).cacheKey() != first.cacheKey()


def test_paint_fills_the_rectangle(avatars: AvatarPainter, theme: Theme) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(theme.base)
    painter = QPainter(image)
    avatars.paint(painter, QRect(10, 10, 40, 40), "Jane Doe")
    painter.end()
    columns = [x for x in range(60) if image.pixelColor(x, 30) != theme.base]
    assert (columns[0], columns[-1]) == (10, 49)


def test_photo_is_cut_round_from_its_middle() -> None:
    photo = QImage(300, 100, QImage.Format.Format_RGB32)
    photo.fill(QColor("#ff0000"))
    painter = QPainter(photo)
    painter.fillRect(100, 0, 100, 100, QColor("#00ff00"))
    painter.end()
    result = round_photo(photo, 32, 2.0)
    assert result.size() == QSize(64, 64)
    assert result.devicePixelRatio() == 2.0
    image = result.toImage()
    assert image.pixelColor(32, 32) == QColor("#00ff00")
    assert image.pixelColor(8, 32) == QColor("#00ff00")
    assert image.pixelColor(1, 1).alpha() == 0


def test_photo_of_no_size_is_an_empty_circle() -> None:
    image = round_photo(QImage(), 16).toImage()
    assert all(image.pixelColor(x, 8) == QColor(Qt.GlobalColor.transparent) for x in range(16))
