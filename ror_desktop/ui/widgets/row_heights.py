"""Where rows of different heights stand, when only those that were seen have been measured."""

from bisect import bisect_right
from itertools import accumulate

ESTIMATE = 72
"""Pixels that a row is taken to need until it was measured."""


class RowHeights:
    """Heights by row. Positions are sums, made anew after a change: 1,000 rows take a tenth of a millisecond."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._bottoms: list[int] | None = None

    def reset(self, count: int) -> None:
        """So many rows, none of them measured."""
        self._heights = [ESTIMATE] * count
        self._measured = [False] * count
        self._bottoms = None

    def insert(self, row: int, count: int) -> None:
        """Rows came in front of this one."""
        self._heights[row:row] = [ESTIMATE] * count
        self._measured[row:row] = [False] * count
        self._bottoms = None

    def remove(self, row: int, count: int) -> None:
        """Rows from this one on went."""
        del self._heights[row : row + count]
        del self._measured[row : row + count]
        self._bottoms = None

    def forget(self, first: int = 0, last: int | None = None) -> None:
        """Measure these rows again when they are seen; until then they keep their height."""
        end = len(self._measured) if last is None else last + 1
        self._measured[first:end] = [False] * len(self._measured[first:end])

    def measured(self, row: int) -> bool:
        """Whether the height of the row is known."""
        return self._measured[row]

    def put(self, row: int, height: int) -> int:
        """The height of a row; returns by how much it differs from before."""
        difference = height - self._heights[row]
        self._heights[row], self._measured[row] = height, True
        if difference:
            self._bottoms = None
        return difference

    def count(self) -> int:
        """How many rows there are."""
        return len(self._heights)

    def height(self, row: int) -> int:
        """The height of a row, measured or taken."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._sums()[row - 1] if row else 0

    def total(self) -> int:
        """The height of all rows."""
        return self._sums()[-1] if self._heights else 0

    def row_at(self, y: int) -> int:
        """The row at that height, or -1."""
        if y < 0 or y >= self.total():
            return -1
        return bisect_right(self._sums(), y)

    def _sums(self) -> list[int]:
        if self._bottoms is None:
            self._bottoms = list(accumulate(self._heights))
        return self._bottoms
