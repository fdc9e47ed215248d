"""Icons: the outlines of `resources/icons`, drawn in the theme's colours at any size and pixel ratio."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ror_desktop.assets import resources
from ror_desktop.ui.painting import pixel_ratio
from ror_desktop.ui.theme import Theme

BESIDE_WORDS = QSize(20, 16)
"""The size of an icon that has words beside it: the drawing is square, the rest is the gap to the words."""

APPLICATION = "app"
"""The application's own icon; it has its own colours."""


class IconSet:
    """All icons of the window in the colours of the theme of the moment.

    An icon asks for the theme each time it is painted, so icons already given out follow a change of theme.
    One set serves the whole window and lives as long as it.
    """

    def __init__(self, theme: Callable[[], Theme]) -> None:
        self._theme = theme
        self._pixmaps: dict[tuple[str, int, int, float, int], QPixmap] = {}
        self._clones: list[QIconEngine] = []

    def icon(self, name: str, role: str = "text") -> QIcon:
        """The icon of that file name; `role` is the name of the theme's colour that it has when enabled.

        KeyError when there is no such icon or no such colour.
        """
        if name not in _names():
            raise KeyError(f"no icon {name}")
        self._theme().colour(role)
        return QIcon(_TintedEngine(self, name, role))

    def pixmap(self, name: str, size: int, ratio: float = 1.0, role: str = "text") -> QPixmap:
        """A square picture of `size` logical pixels for a screen of that pixel ratio; kept for next time."""
        return self.tinted(name, QSize(size, size), ratio, self._theme().colour(role))

    def paint(self, painter: QPainter, rect: QRect, name: str, role: str = "text") -> None:
        """Paint the icon into the rectangle; for delegates."""
        ratio = pixel_ratio(painter)
        painter.drawPixmap(rect, self.tinted(name, rect.size(), ratio, self._theme().colour(role)))

    def tinted(self, name: str, size: QSize, ratio: float, colour: QColor) -> QPixmap:
        """The icon in that colour, `size` in logical pixels; nothing for a widget that has no room yet."""
        if size.isEmpty():
            return QPixmap()
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        key = (name, width, height, ratio, colour.rgba())
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = QPixmap.fromImage(render(name, width, height, colour))
            pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def keep(self, engine: QIconEngine) -> QIconEngine:
        """Hold a cloned engine; the bindings leave a clone to Python, which would free it at once."""
        self._clones.append(engine)
        return engine

    def colour_for(self, role: str, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        """The colour of an icon of that role in that state of its widget."""
        theme = self._theme()
        if mode == QIcon.Mode.Disabled:
            return theme.disabled
        if state == QIcon.State.On and role in {"text", "secondary"}:
            return theme.accent
        if mode == QIcon.Mode.Selected and role == "secondary":
            return theme.text
        return theme.colour(role)


class _TintedEngine(QIconEngine):
    """Paints one icon of a set."""

    def __init__(self, icons: IconSet, name: str, role: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._icons.colour_for(self._role, mode, state)
        ratio = pixel_ratio(painter)
        painter.drawPixmap(rect, self._icons.tinted(self._name, rect.size(), ratio, colour))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The picture for a size in device pixels; Qt sets its pixel ratio afterwards."""
        return self._icons.tinted(self._name, size, 1.0, self._icons.colour_for(self._role, mode, state))

    def iconName(self) -> str:
        return self._name

    def key(self) -> str:
        return "ror-tinted"

    def clone(self) -> QIconEngine:
        return self._icons.keep(_TintedEngine(self._icons, self._name, self._role))


def application_icon() -> QIcon:
    """The program's icon in the sizes that task bars and title bars ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(QPixmap.fromImage(render(APPLICATION, size, size, QColor(Qt.GlobalColor.black))))
    return icon


def render(name: str, width: int, height: int, colour: QColor) -> QImage:
    """The icon in device pixels, at the left where there is more width; `currentColor` becomes the colour."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(svg_source(name).replace(b"currentColor", colour.name().encode()))
    side = min(width, height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, (height - side) / 2, side, side))
    painter.end()
    return image


@cache
def svg_source(name: str) -> bytes:
    """The file of that icon; KeyError when there is none."""
    try:
        return _path(name).read_bytes()
    except FileNotFoundError:
        raise KeyError(f"no icon {name}") from None


def icon_names() -> list[str]:
    """The names of all icons, sorted."""
    return sorted(_names())


@cache
def _names() -> frozenset[str]:
    """One look into the folder tells of them all; the files are read when they are first drawn."""
    files = os.listdir(resources() / "icons")  # noqa: PTH208 - paths of a hundred files take a millisecond to make
    return frozenset(name.removesuffix(".svg") for name in files if name.endswith(".svg"))


def _path(name: str) -> Path:
    return resources() / "icons" / f"{name}.svg"
