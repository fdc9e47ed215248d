"""Charts of every kind with marks that are nothing, grey, zero and large; and fonts whose words are easy to count."""

from datetime import date, timedelta

from ror_desktop.ui.charts.data import (
    BarChart,
    Chart,
    Column,
    FunnelChart,
    Group,
    HeatDay,
    HeatMap,
    LineChart,
    Mark,
    Node,
    Role,
    Row,
    RowChart,
    Series,
    TreeChart,
    Value,
)
from ror_desktop.ui.charts.scene import Metrics

METRICS = Metrics(lambda words: 7.0 * len(words), lambda words: 8.0 * len(words), 14.0, 16.0)
GAP = "not enough history"
SERIES = (Series("Loyalty", Role.FIRST), Series("Recommendations", Role.SECOND), Series("Sharing", Role.THIRD))


def mark(key: object, value: Value, role: Role = Role.FIRST, *, grey: bool = False, opens: bool = True) -> Mark:
    shown = "" if value is None else f"{value} ×"
    said = "nothing yet" if value is None else shown
    return Mark(key, f"M{key}", value, shown, f"Mark {key}: {said}.", role, grey, opens)


def bars(values: list[tuple[Value, ...]], *, stacked: bool = True) -> BarChart:
    groups = tuple(
        Group(f"G{place}", tuple(mark((place, row), value, SERIES[row].role) for row, value in enumerate(line)))
        for place, line in enumerate(values)
    )
    return BarChart(title="Returns", summary="In all.", series=SERIES[: len(values[0])], groups=groups, stacked=stacked)


def rows(values: list[tuple[Value, ...]], most: Value = None) -> RowChart:
    lines = tuple(
        Row(f"Row {place}", tuple(mark((place, column), value) for column, value in enumerate(line)))
        for place, line in enumerate(values)
    )
    return RowChart(title="Rows", columns=tuple(Column(f"C{n}", most=most) for n in range(len(values[0]))), rows=lines)


def line(values: list[Value], *, spark: bool = False) -> LineChart:
    points = tuple(mark(place, value) for place, value in enumerate(values))
    return LineChart(title="Line", points=points, spark=spark)


def funnel(values: list[Value]) -> FunnelChart:
    return FunnelChart(title="Funnel", steps=tuple(mark(place, value) for place, value in enumerate(values)))


def heat(values: list[Value], first: date = date(2026, 1, 1), first_weekday: int = 0) -> HeatMap:
    days = tuple(HeatDay(first + timedelta(place), mark(place, value)) for place, value in enumerate(values))
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return HeatMap(title="Year", days=days, first_weekday=first_weekday, months=months, less="less", more="more")


def tree(depths: list[int]) -> TreeChart:
    nodes = tuple(
        Node(mark(place, 1), depth, f"Referral {place}", "thanked" if place % 2 else "", bool(place % 2))
        for place, depth in enumerate(depths)
    )
    return TreeChart(title="Tree", nodes=nodes, columns=("Name", "Depth", "How", "Thanks"))


def every_kind() -> list[Chart]:
    return [
        bars([(1, 2, 0), (None, None, None), (4, 0, 3)]),
        bars([(1, 2), (0, 4)], stacked=False),
        rows([(12, 40), (None, 100), (0, None)], 100),
        line([1, None, 3, 4]),
        line([1, 2, 3], spark=True),
        funnel([20, 12, 5, 0]),
        heat([place % 7 for place in range(365)]),
        tree([0, 1, 2, 1, 0, 1]),
    ]
