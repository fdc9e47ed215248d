"""A laid-out chart: shapes, lines and words at their places, in logical pixels; made without a window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from ror_desktop.ui.charts.data import Role

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter

GRID = 8.0
"""The rhythm of the window."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a layout must know of the fonts: how wide words are, small or of the body, and how high a line is."""

    small: Callable[[str], float]
    body: Callable[[str], float]
    small_line: float
    body_line: float


class Form(Enum):
    """How a shape is filled; never by colour alone."""

    FILLED = "filled"
    HOLLOW = "hollow"
    """An outline: a percentage of too few observations."""
    PLAIN = "plain"
    """Filled without the pattern of its role: tracks and cells."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in a colour of the theme."""

    rect: QRectF
    colour: str
    form: Form = Form.FILLED
    radius: float = 2.0


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points, or the surface that it encloses."""

    points: tuple[QPointF, ...]
    colour: str
    width: float = 1.0
    filled: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a line or tree."""

    centre: QPointF
    radius: float
    colour: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of plain text, vertically centred, cut with an ellipsis where it does not fit."""

    rect: QRectF
    text: str
    colour: str = "secondary"
    align: Qt.AlignmentFlag = LEFT
    small: bool = True
    bold: bool = False


Item = Box | Path | Dot | Words


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything to paint, in that order, and where each mark is: what mouse, focus and hover mean by it."""

    size: QSizeF
    items: tuple[Item, ...]
    places: tuple[QRectF, ...]

    def mark_at(self, point: QPointF) -> int | None:
        """The mark at that place; the smallest where several overlap."""
        found = [
            (rect.width() * rect.height(), index) for index, rect in enumerate(self.places) if rect.contains(point)
        ]
        return min(found)[1] if found else None


def role_of(colour: str) -> Role | None:
    """The role whose colour that is; none for other colours of the theme."""
    return Role(colour) if colour in _ROLES else None


_ROLES = frozenset(role.value for role in Role)
