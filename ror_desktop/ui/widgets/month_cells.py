"""Where the days of a month stand: six weeks that share the room to the last pixel."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize

from ror_desktop.domain.month import DAYS, WEEKS


class CellFrame(NamedTuple):
    """The room of a month; lengths in logical pixels."""

    size: QSize
    top: int = 0
    """Height of the names of the days, above the weeks."""
    left: int = 0
    """Width of the numbers of the weeks, before the days."""
    mirrored: bool = False
    """Whether the first day of a week stands at the right."""

    def cells(self) -> list[QRect]:
        """The cell of each day; no row or column is wider than its neighbour by more than one pixel."""
        width, height = self.size.width() - self.left, self.size.height() - self.top
        xs = [self.left + column * width // 7 for column in range(8)]
        ys = [self.top + row * height // WEEKS for row in range(WEEKS + 1)]
        found = []
        for place in range(DAYS):
            row, column = divmod(place, 7)
            column = 6 - column if self.mirrored else column
            found.append(QRect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]))
        return found

    def beside(self, row: int) -> QRect:
        """Where the number of a week stands."""
        height = self.size.height() - self.top
        top, bottom = self.top + row * height // WEEKS, self.top + (row + 1) * height // WEEKS
        return QRect(0, top, self.left, bottom - top)
