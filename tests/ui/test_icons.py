"""Icons are there, sharp, in the theme's colours, and stay alive in Qt's hands."""

import ast
import gc
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

import ror_desktop
from ror_desktop.assets import resources
from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.icons import APPLICATION, IconSet, application_icon, icon_names, render
from ror_desktop.ui.theme import Theme, load_theme
from ror_desktop.ui.widgets.capacity_line import CapacityLine
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.labels import IconPicture
from ror_desktop.ui.widgets.notice_bar import NoticeBar
from ror_desktop.ui.widgets.reminder_bar import ReminderBar
from tests.ui.workbench import Workbench

pytestmark = pytest.mark.usefixtures("qapp")

OUTLINES = [name for name in icon_names() if name != APPLICATION]


@dataclass
class Wardrobe:
    theme: Theme

    def current(self) -> Theme:
        return self.theme


@pytest.fixture
def wardrobe() -> Wardrobe:
    return Wardrobe(load_theme("light"))


@pytest.fixture
def icons(wardrobe: Wardrobe) -> IconSet:
    return IconSet(wardrobe.current)


def inks(image: QImage) -> Counter[str]:
    """How often each opaque colour occurs."""
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(colour.name() for colour in colours if colour.alpha() == 255)


@pytest.mark.parametrize("name", OUTLINES)
def test_each_outline_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = render(name, 48, 48, QColor("#c02040"))
    assert inks(image).most_common(1)[0][0] == "#c02040"


def test_licence_stands_beside_the_icons() -> None:
    text = (resources() / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "Lucide" in text


def test_unknown_icon_or_colour_is_an_error(icons: IconSet) -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-icon")
    with pytest.raises(KeyError):
        icons.icon("bell", "no_such_colour")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_as_many_pixels_as_the_screen_has(icons: IconSet, ratio: float) -> None:
    for pixmap in (icons.icon("bell").pixmap(QSize(16, 16), ratio), icons.pixmap("bell", 16, ratio)):
        assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))
        assert pixmap.devicePixelRatio() == ratio


def test_modes_and_states_have_their_colours(icons: IconSet, wardrobe: Wardrobe) -> None:
    theme = wardrobe.theme
    icon = icons.icon("bell")

    def ink(mode: QIcon.Mode, state: QIcon.State = QIcon.State.Off) -> set[str]:
        return set(inks(icon.pixmap(QSize(48, 48), 1.0, mode, state).toImage()))

    assert ink(QIcon.Mode.Normal) == {theme.text.name()}
    assert ink(QIcon.Mode.Disabled) == {theme.disabled.name()}
    assert ink(QIcon.Mode.Normal, QIcon.State.On) == {theme.accent.name()}
    assert set(inks(icons.icon("bell", "overdue").pixmap(48).toImage())) == {theme.overdue.name()}


def test_icon_already_shown_follows_the_theme(icons: IconSet, wardrobe: Wardrobe) -> None:
    icon = icons.icon("bell")
    icon.pixmap(48)
    wardrobe.theme = load_theme("dark")
    assert set(inks(icon.pixmap(48).toImage())) == {wardrobe.theme.text.name()}


def test_icon_outlives_the_name_it_was_made_under(icons: IconSet, qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icons.icon("bell"))
    button.setIconSize(QSize(32, 32))
    gc.collect()
    before = button.grab().toImage()
    button.setIcon(QIcon())
    assert before != button.grab().toImage()


def test_copy_that_qt_detaches_stays_alive(icons: IconSet) -> None:
    copy = QIcon(icons.icon("bell"))
    copy.addPixmap(QPixmap(4, 4))  # makes Qt clone the engine
    gc.collect()
    assert copy.pixmap(16).size() == QSize(16, 16)


def test_paint_fills_the_rectangle_it_is_given(icons: IconSet) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint(painter, QRect(10, 10, 40, 40), "circle", "accent")
    painter.end()
    drawn = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y).alpha()]
    assert min(drawn)[0] in range(10, 15)
    assert max(drawn)[0] in range(45, 50)


def test_pictures_are_kept(icons: IconSet) -> None:
    assert icons.pixmap("bell", 16).cacheKey() == icons.pixmap("bell", 16).cacheKey()


def test_application_icon_has_all_sizes() -> None:
    sizes = {size.width() for size in application_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes
    assert len(inks(application_icon().pixmap(64).toImage())) > 2


def icons_asked_for(source: str) -> set[str]:
    """The literal names in calls of `icon`, `pixmap` and `tinted`."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args)
    firsts = (
        call.args[0]
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"icon", "pixmap", "tinted"}
    )
    return {node.value for node in firsts if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_icon_that_the_program_names_is_there() -> None:
    assert icons_asked_for("a.icon('x', 'text'); b(c.icons.pixmap('y', 16)); d.icon(name)") == {"x", "y"}
    sources = Path(ror_desktop.__file__).parent.rglob("*.py")
    asked = set().union(*(icons_asked_for(path.read_text(encoding="utf-8")) for path in sources))
    assert asked <= set(OUTLINES)


@pytest.mark.parametrize("kind", ["empty", "notice", "reminder", "capacity"])
def test_an_icon_that_stands_alone_follows_the_theme(bench: Workbench, qtbot: QtBot, kind: str) -> None:
    tools, outer = bench.tools, QWidget()
    qtbot.addWidget(outer)
    made: dict[str, tuple[Callable[[], QWidget], str]] = {
        "empty": (lambda: EmptyState(tools.icons, "users", "Nobody", "", [], outer), "secondary"),
        "notice": (lambda: NoticeBar(tools.icons, outer), "overdue"),
        "reminder": (lambda: ReminderBar(tools, outer), "accent"),
        "capacity": (lambda: CapacityLine(tools.icons, outer), "warning"),
    }
    make, role = made[kind]
    mark = make().findChildren(IconPicture)[0]
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT):
        tools.themes.choose(choice)
        assert tools.themes.theme.colour(role).name() in inks(mark.grab().toImage())


def test_an_icon_that_stands_alone_is_as_sharp_as_its_screen(icons: IconSet, qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    mark = IconPicture(icons, "users", "text", 48, outer)
    drawn = QPixmap(96, 96)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    mark.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    assert drawn.toImage() == icons.pixmap("users", 48, 2).toImage()
