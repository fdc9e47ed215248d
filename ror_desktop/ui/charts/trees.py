"""Lays out a tree: two lines for each node, joined to the one that it hangs from."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ror_desktop.ui.charts.data import Node, TreeChart
from ror_desktop.ui.charts.scene import CENTRE, GRID, Box, Dot, Form, Item, Metrics, Path, Scene, Words

INDENT = 28.0
DEEPEST = 12
"""Levels that are indented; deeper ones stand below each other."""
RADIUS = 6.0
WIDEST = 760.0
"""Pixels beyond which thanks would stand too far from the name."""


def tree_height(chart: TreeChart, metrics: Metrics) -> float:
    """A row for each node that is shown."""
    return len(chart.shown) * row_height(metrics)


def row_height(metrics: Metrics) -> float:
    """Two lines of words with room to breathe."""
    return float(round(metrics.body_line + metrics.small_line + 2 * GRID))


def lay_out_tree(chart: TreeChart, width: float, metrics: Metrics, _gap_words: str) -> Scene:
    """Name and what came of it; a full dot for somebody who brought others, a ring for the others."""
    high = row_height(metrics)
    shown = chart.shown
    tops = {place: row * high for row, place in enumerate(shown)}
    items: list[Item] = []
    parents: list[int] = []
    for place in shown:
        depth = chart.nodes[place].depth
        del parents[depth:]
        if parents:
            items.append(_elbow(chart, parents[-1], place, tops, high))
        parents.append(place)
    for place in shown:
        node = chart.nodes[place]
        row = QRectF(0, tops[place], min(width, WIDEST), high)
        folded, below = node.mark.key in chart.folded, chart.below(place)
        items += _node(node, row, metrics, below=below, folded=folded)
    places = tuple(QRectF(0, tops[place] + 1, min(width, WIDEST), high - 2) for place in shown)
    return Scene(QSizeF(width, tree_height(chart, metrics)), tuple(items), places)


def dot_of(depth: int, top: float, high: float) -> QPointF:
    """Where the dot of a node stands: the mouse folds and unfolds there."""
    return QPointF(GRID + RADIUS + min(depth, DEEPEST) * INDENT, top + high / 2)


def _elbow(chart: TreeChart, upper: int, lower: int, tops: dict[int, float], high: float) -> Item:
    start = dot_of(chart.nodes[upper].depth, tops[upper], high)
    end = dot_of(chart.nodes[lower].depth, tops[lower], high)
    start = QPointF(start.x(), start.y() + RADIUS)
    return Path((start, QPointF(start.x(), end.y()), QPointF(end.x() - RADIUS, end.y())), "border_strong")


def _node(node: Node, row: QRectF, metrics: Metrics, *, below: int, folded: bool) -> Iterator[Item]:
    dot = dot_of(node.depth, row.top(), row.height())
    yield Dot(dot, RADIUS, node.mark.role, hollow=not below)
    if below:
        yield from _sign(dot, folded=folded)
    left = dot.x() + RADIUS + GRID
    right = row.right() - GRID
    if node.thanks:
        long = metrics.small(node.thanks) + 2 * GRID
        chip = QRectF(right - long, row.center().y() - (metrics.small_line + 6) / 2, long, metrics.small_line + 6)
        # Thanked is a filled chip, not yet thanked an outlined one: to be told apart without colour or reading.
        yield Box(chip, "success_soft" if node.thanked else "border_strong",
                  Form.PLAIN if node.thanked else Form.HOLLOW, chip.height() / 2)  # fmt: skip
        yield Words(chip, node.thanks, "success" if node.thanked else "text", CENTRE)
        right = chip.left() - GRID
    name = QRectF(left, row.top() + GRID, max(1.0, right - left), metrics.body_line)
    hidden = f"{node.mark.label}  +{below}" if folded and below else node.mark.label
    yield Words(name, hidden, "text", small=False, bold=node.depth == 0)
    detail = QRectF(left, name.bottom(), name.width(), metrics.small_line)
    yield Words(detail, node.detail)


def _sign(dot: QPointF, *, folded: bool) -> Iterator[Item]:
    """A minus in the dot of what can be folded, a plus where it is."""
    yield Path((QPointF(dot.x() - 3, dot.y()), QPointF(dot.x() + 3, dot.y())), "base", 1.5)
    if folded:
        yield Path((QPointF(dot.x(), dot.y() - 3), QPointF(dot.x(), dot.y() + 3)), "base", 1.5)
