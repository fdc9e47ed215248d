"""The cards of the page Returns: each part of the overview goes to its card when it is there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ror_desktop.domain.period import Period
from ror_desktop.domain.returns_overview import (
    Breakdown,
    Breakdowns,
    CapacityNow,
    ChannelTime,
    Content,
    Events,
    GivesOverTime,
    GroupKind,
    Mark,
    Neglect,
    Newness,
    Promoters,
    ReturnsOverTime,
    Totals,
    Tree,
)
from ror_desktop.ui.charts.data import BarChart, Chart, RowChart, TreeChart
from ror_desktop.ui.charts.panel import ChartPanel
from ror_desktop.ui.returns.cards import Card, CardGrid
from ror_desktop.ui.returns.comparison import EventsPanel
from ror_desktop.ui.returns.neglect_list import NeglectList
from ror_desktop.ui.returns.side_charts import (
    breakdown_chart,
    capacity_chart,
    channels_chart,
    newness_chart,
    promoters_chart,
)
from ror_desktop.ui.returns.time_charts import gives_chart, returns_chart
from ror_desktop.ui.returns.totals import TotalsStrip
from ror_desktop.ui.returns.tree_chart import tree_chart
from ror_desktop.ui.returns.words import ReturnsWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import Option, Segments

GAP = 16


class OverviewCards(QWidget):
    """Shows contents as they come. `opened` carries the key of a mark and its words.

    Of the breakdowns one is in sight; `kind_wanted` asks for another `GroupKind` when it is chosen.
    """

    opened = Signal(object, str)
    kind_wanted = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._breakdowns: dict[GroupKind, Breakdown] = {}
        self._broken_down = GroupKind.TAG
        self._words = ReturnsWords(tools.desk.book.today(), self.locale())
        self.totals = TotalsStrip(tools.themes, self)
        self.totals.opened.connect(self._on_total_opened)
        self.grid = CardGrid(self)
        bars, rows = BarChart(title="", series=(), groups=()), RowChart(title="", columns=(), rows=())
        self.returns = self._card(bars, wide=True)
        self.gives = self._card(bars)
        self.channels = self._card(rows)
        self.newness = self._card(rows)
        self.capacity = self._card(rows)
        self.events = EventsPanel(tools, self)
        self.events.opened.connect(self.opened)
        self._add(self.events, wide=True)
        self.tree = self._card(TreeChart(title="", nodes=()), wide=True)
        self.promoters = self._card(rows)
        self.neglect = NeglectList(tools, self)
        self._add(self.neglect, flush=True)
        self.kinds = self._kind_buttons()
        self.breakdown = self._card(rows, wide=True, above=self.kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.totals)
        column.addWidget(self.grid)

    @property
    def kind(self) -> GroupKind:
        """The kind of groups that the returns are broken down by in sight."""
        kind = self.kinds.value()
        return kind if isinstance(kind, GroupKind) else GroupKind.TAG

    def expect(self) -> None:
        """Other numbers were asked for: what is shown stays until they come, the breakdowns aside are let go."""
        self._breakdowns.clear()

    def keep_kind(self) -> None:
        """Nothing more comes: where the kind that was chosen could not be read, the one in sight is the chosen one."""
        if self.kind not in self._breakdowns:
            self.kinds.set_value(self._broken_down)

    def show_part(self, content: Content, period: Period, words: ReturnsWords) -> None:
        """Show one part, on its card."""
        self._words = words
        match content:
            case Totals():
                self.totals.show_totals(content, words)
            case ReturnsOverTime():
                self.returns.show_chart(returns_chart(content, period, words))
            case GivesOverTime():
                self.gives.show_chart(gives_chart(content, period, words))
            case Tree():
                self.tree.show_chart(tree_chart(content, words))
            case Events():
                self.events.show_events(content, words)
            case Neglect():
                self.neglect.show_neglect(content, words)
            case _:
                self._show_side(content, words)

    def _show_side(self, content: Content, words: ReturnsWords) -> None:
        """What stands side by side, without time."""
        match content:
            case ChannelTime():
                self.channels.show_chart(channels_chart(content, words))
            case Newness():
                self.newness.show_chart(newness_chart(content, words))
            case Promoters():
                self.promoters.show_chart(promoters_chart(content, words))
            case CapacityNow():
                self.capacity.show_chart(capacity_chart(content, words))
            case Breakdowns():
                self._breakdowns.update(content.by)
                self._show_breakdown()

    def panels(self) -> list[ChartPanel]:
        """All panels with a chart, in the order of the page."""
        return self.findChildren(ChartPanel)

    # Building

    def _card(self, chart: Chart, *, wide: bool = False, above: QWidget | None = None) -> ChartPanel:
        panel = ChartPanel(self._tools, chart, self)
        panel.view.opened.connect(self._on_mark_opened)
        self._add(panel, wide=wide, above=above)
        return panel

    def _add(self, widget: QWidget, *, wide: bool = False, above: QWidget | None = None, flush: bool = False) -> None:
        """Put it on a card of its own; `flush` goes to the card's edges, as a list of lines does."""
        card = Card(self._tools.themes, self.grid)
        if flush:
            card.column.setContentsMargins(1, 12, 1, 12)
        if above is not None:
            card.column.addWidget(above, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(widget)
        card.column.addStretch(1)
        self.grid.add(card, wide=wide)

    def _kind_buttons(self) -> Segments[GroupKind]:
        options = [
            Option(GroupKind.TAG, self.tr("Tag"), "tag"),
            Option(GroupKind.CIRCLE, self.tr("Circle"), "circle"),
            Option(GroupKind.PLACE, self.tr("Place"), "map-pin"),
            Option(GroupKind.INDUSTRY, self.tr("Industry"), "briefcase"),
        ]
        made: Segments[GroupKind] = Segments(self.tr("Group by"), options, self._tools.icons, self, with_words=True)
        made.set_value(GroupKind.TAG)
        made.chosen.connect(self._on_kind_chosen)
        return made

    # Answers

    def _show_breakdown(self) -> None:
        found = self._breakdowns.get(self.kind)
        if found is not None:
            self._broken_down = self.kind
            self.breakdown.show_chart(breakdown_chart(found, self._words))

    @Slot()
    def _on_kind_chosen(self) -> None:
        self._show_breakdown()
        if self.kind not in self._breakdowns:
            self.kind_wanted.emit(self.kind)

    @Slot(object)
    def _on_mark_opened(self, key: Mark) -> None:
        view = self.sender()
        current = getattr(view, "current", None)
        self.opened.emit(key, current.sentence if current is not None else "")

    @Slot(object)
    def _on_total_opened(self, key: Mark) -> None:
        tile = next((one.figure for one in self.totals.tiles if one.figure is not None and one.figure.key == key), None)
        self.opened.emit(key, f"{tile.name}: {tile.value}" if tile is not None else "")
