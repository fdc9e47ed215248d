"""What a chart shows: marks with a value or nothing, each with a sentence. Immutable; knows neither size nor colour.

A value that is nothing (None) is a gap with words, never 0. `shown` is the value as people read it, in their locale.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

Value = int | float | Fraction | Decimal | None
"""A number, or nothing where there is not enough to say one."""


class Role(StrEnum):
    """What a colour and its pattern stand for; the value is the name of the theme's colour."""

    FIRST = "chart_first"
    SECOND = "chart_second"
    THIRD = "chart_third"
    FOURTH = "chart_fourth"
    QUIET = "chart_quiet"


@dataclass(frozen=True, slots=True)
class Mark:
    """One number that is drawn. `key` is what `opened` hands on; `sentence` what hovering and a screen reader give.

    Where there is no value, `shown` may say why; the view has words for it otherwise.
    `grey` is for percentages of fewer than 5 observations. `opens` is whether there are entries behind it.
    """

    key: Hashable
    label: str
    value: Value
    shown: str
    sentence: str
    role: Role = Role.FIRST
    grey: bool = False
    opens: bool = True


@dataclass(frozen=True, slots=True)
class Series:
    """What the marks of one colour and pattern have in common."""

    label: str
    role: Role


Place = tuple[int, int]
"""Row and column in which the arrow keys find a mark."""

Cell = str | int | float | Fraction | Decimal | None
"""A cell of the table of numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What all kinds have: a title, and a summary in words that stands for the whole picture."""

    title: str
    summary: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks in the order of reading."""
        raise NotImplementedError

    @property
    def spoken(self) -> tuple[Mark, ...]:
        """The marks whose sentences together say what the picture shows."""
        return self.marks

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the arrow keys find each mark; one row unless the kind says otherwise."""
        return tuple((0, column) for column in range(len(self.marks)))

    @property
    def legend(self) -> tuple[Series, ...]:
        """What the colours and patterns mean; none where there is only one."""
        return ()

    def table(self) -> list[list[Cell]]:
        """The numbers with a line of headings."""
        return [["", self.title], *([mark.label, mark.value] for mark in self.marks)]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known: there is no mark, or none has a value."""
        return all(mark.value is None for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Group:
    """One place on the axis of time, with a mark for each series."""

    label: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart(Chart):
    """Bars over time, one on top of the other or side by side."""

    series: tuple[Series, ...]
    groups: tuple[Group, ...]
    stacked: bool = True

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Group by group, in each the marks of the series in their order."""
        return tuple(mark for group in self.groups for mark in group.marks)

    @property
    def places(self) -> tuple[Place, ...]:
        """A column for each group; the first series lies at the bottom of a stack."""
        rows = len(self.series) - 1
        return tuple(
            (rows - row if self.stacked else 0, column if self.stacked else column * (rows + 1) + row)
            for column in range(len(self.groups))
            for row in range(len(self.groups[column].marks))
        )

    @property
    def legend(self) -> tuple[Series, ...]:
        """The series, in the order in which they stand in a group; none where there is only one."""
        return self.series if len(self.series) > 1 else ()

    def table(self) -> list[list[Cell]]:
        """A line for each place on the axis, a column for each series."""
        head: list[Cell] = ["", *(one.label for one in self.series)]
        return [head, *([group.label, *(mark.value for mark in group.marks)] for group in self.groups)]


@dataclass(frozen=True, slots=True)
class Column:
    """One measure of a chart of rows, with its own scale; `most` is the end of the scale where that is fixed."""

    label: str
    role: Role = Role.FIRST
    most: Value = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it is about, and a mark for each column."""

    label: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChart(Chart):
    """Horizontal bars: several measures of each line beside each other."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Row by row, in each the measures in the order of the columns."""
        return tuple(mark for row in self.rows for mark in row.marks)

    @property
    def places(self) -> tuple[Place, ...]:
        """As on the screen: a row for each line, a column for each measure."""
        return tuple((place, column) for place, row in enumerate(self.rows) for column in range(len(row.marks)))

    def table(self) -> list[list[Cell]]:
        """A line for each row, a column for each measure."""
        head: list[Cell] = ["", *(column.label for column in self.columns)]
        return [head, *([row.label, *(mark.value for mark in row.marks)] for row in self.rows)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(Chart):
    """One line through points in time; `spark` is a small one without axes."""

    points: tuple[Mark, ...]
    spark: bool = False

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The points from the earliest to the latest; one without a value is a gap in the line."""
        return self.points


@dataclass(frozen=True, slots=True, kw_only=True)
class FunnelChart(Chart):
    """Steps of which each keeps some of the one before; the first is the whole."""

    steps: tuple[Mark, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The steps from the whole to the narrowest."""
        return self.steps

    @property
    def places(self) -> tuple[Place, ...]:
        """One below the other in a single column."""
        return tuple((row, 0) for row in range(len(self.steps)))


@dataclass(frozen=True, slots=True)
class HeatDay:
    """A day of a heat map."""

    day: date
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatMap(Chart):
    """Days in columns of weeks, in order and without holes. `first_weekday` is 0 for Monday, by the locale.

    `steps` are the least values of the four levels. Names of weekdays (Monday first) and months are the locale's.
    """

    days: tuple[HeatDay, ...]
    first_weekday: int = 0
    steps: tuple[int, int, int, int] = (1, 2, 3, 5)
    weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months: tuple[str, ...] = ()
    less: str = ""
    more: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """A mark for every day, the empty ones too, from the earliest to the latest."""
        return tuple(one.mark for one in self.days)

    @property
    def spoken(self) -> tuple[Mark, ...]:
        """Days that hold something; the empty ones go without saying."""
        return tuple(mark for mark in self.marks if mark.value)

    @property
    def places(self) -> tuple[Place, ...]:
        """Seven rows of weekdays from `first_weekday` on, a column for each week; the first week may begin late."""
        if not self.days:
            return ()
        before = (self.days[0].day.weekday() - self.first_weekday) % 7
        return tuple(((before + place) % 7, (before + place) // 7) for place in range(len(self.days)))

    def level(self, mark: Mark) -> int:
        """0 for nothing there, up to 4."""
        return 0 if mark.value is None else sum(mark.value >= step for step in self.steps)

    def table(self) -> list[list[Cell]]:
        """A line for each day (ISO 8601) with its number."""
        return [["", self.title], *([one.day.isoformat(), one.mark.value] for one in self.days)]


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody in a tree, below the last one before with a smaller depth.

    `detail` is how they came and with what outcome; `thanks` whether that was thanked for, in words, "" at a root.
    """

    mark: Mark
    depth: int
    detail: str
    thanks: str = ""
    thanked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeChart(Chart):
    """Who brought whom: every node after the one it hangs from. `folded` are the keys of those whose branch is shut.

    `columns` are the headings of its table of numbers.
    """

    nodes: tuple[Node, ...]
    folded: frozenset[Hashable] = frozenset()
    columns: tuple[str, ...] = ("", "", "", "")

    @property
    def shown(self) -> tuple[int, ...]:
        """Places of the nodes that are not inside a folded one."""
        result: list[int] = []
        inside: int | None = None
        for place, node in enumerate(self.nodes):
            if inside is not None and node.depth > inside:
                continue
            inside = node.depth if node.mark.key in self.folded else None
            result.append(place)
        return tuple(result)

    def below(self, place: int) -> int:
        """How many hang below that node."""
        depth = self.nodes[place].depth
        ends = (at for at in range(place + 1, len(self.nodes)) if self.nodes[at].depth <= depth)
        return next(ends, len(self.nodes)) - place - 1

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Of the nodes that are shown."""
        return tuple(self.nodes[place].mark for place in self.shown)

    @property
    def spoken(self) -> tuple[Mark, ...]:
        """Everybody, folded or not."""
        return tuple(node.mark for node in self.nodes)

    @property
    def places(self) -> tuple[Place, ...]:
        """Those that are shown, one below the other in a single column, however deep they hang."""
        return tuple((row, 0) for row in range(len(self.shown)))

    def table(self) -> list[list[Cell]]:
        """Everybody, folded or not: name, depth, how they came, thanks."""
        lines: list[list[Cell]] = [[node.mark.label, node.depth, node.detail, node.thanks] for node in self.nodes]
        return [list(self.columns), *lines]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Chart):
    """A table that is no picture: lines of cells, the headings first."""

    lines: tuple[tuple[Cell, ...], ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """None: nothing is drawn, so that nothing can be pointed at."""
        return ()

    def table(self) -> list[list[Cell]]:
        """The lines as they are."""
        return [list(line) for line in self.lines]


def step(places: Sequence[Place], here: int, row: int, column: int) -> int:
    """The place that an arrow leads to: the next one in that direction, or `here` where there is none.

    In a single row or column both pairs of arrows go along it.
    """
    if not places:
        return here
    rows, columns = {place[0] for place in places}, {place[1] for place in places}
    if len(rows) == 1 or len(columns) == 1:
        return min(max(here + row + column, 0), len(places) - 1)
    at = places[here]
    line = [
        (abs(place[0] - at[0]) + abs(place[1] - at[1]), index)
        for index, place in enumerate(places)
        if (row and place[1] == at[1] and (place[0] - at[0]) * row > 0)
        or (column and place[0] == at[0] and (place[1] - at[1]) * column > 0)
    ]
    return min(line)[1] if line else here
