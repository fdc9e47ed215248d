"""All measures of a contact in place of its timeline: pictures, numbers with their sentences, and the ladder."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.measures.ladder import Move, step_name
from ror_desktop.domain.measures.measure import Measure
from ror_desktop.domain.measures.profile import ContactMeasures
from ror_desktop.services.measures import Mirror
from ror_desktop.ui.charts.panel import ChartPanel
from ror_desktop.ui.contact_charts import entries_of, entries_of_month, heat_map, sparkline
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.measure_words import NOTHING, MeasureWords, history_words, name_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.fact_row import FactRow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.ladder_view import LadderView

GROUPS: tuple[tuple[str, ...], ...] = (
    ("last_contact", "last_heard", "days_in_touch", "due", "silence"),
    ("they_start", "answered_outreach", "my_answer_time", "give_and_ask"),
    ("follow_through",),
    ("time_invested", "mood", "learn_learn"),
    ("returned", "value", "return_per_effort"),
)
"""The measures of each group, by their names in `ContactMeasures`."""
_MAY_BE_UNSET = frozenset({"due", "give_and_ask"})
"""Nothing here is no lack of history: no cadence is set, nothing was asked."""
MOVES = 20
"""Moves on the ladder that are listed, the newest first."""


class MeasuresView(QWidget):
    """`opened` carries the words of a number, its sentence and its entries; `closed` asks for the timeline again."""

    opened = Signal(str, str, object)
    closed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._mirror: Mirror | None = None
        self.title = plain_label("", self, TextSize.TITLE)
        self.rows: dict[str, FactRow] = {}
        self._made: list[QWidget] = []
        self._hidden = EmptyState(
            tools.icons,
            "eye-off",
            self.tr("Numbers are hidden"),
            self.tr("Nothing else depends on them. You can have them shown again at any time."),
            [tools.actions["view.numbers"]],
            self,
        )
        self._area = QScrollArea(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_contact(self, contact_id: int, name: str) -> None:
        """Show the measures of this contact, or that numbers are hidden."""
        self.title.setText(self.tr("Measures of {name}").format(name=name))
        shown = self._tools.desk.measures.shown()
        self._stack.setCurrentWidget(self._area if shown else self._hidden)
        mirror = self._tools.desk.measures.mirror(contact_id) if shown else None
        another = self._mirror is None or mirror is None or self._mirror.contact_id != mirror.contact_id
        self._mirror = mirror
        if mirror is None:
            return
        self._fill(mirror)
        if another:
            self._area.verticalScrollBar().setValue(0)

    def take_keyboard(self) -> None:
        """Give the keyboard to what is read: the first number, or the button that shows numbers again."""
        place = self._area if self._stack.currentWidget() is self._area else self._hidden
        first = place.findChild(QToolButton) if place is self._hidden else self.rows["last_contact"]
        (first or place).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _fill(self, mirror: Mirror) -> None:
        words = MeasureWords(mirror.today, self.locale())
        self.heat.show_chart(heat_map(mirror.seen, mirror.today, self.locale()))
        self.spark.show_chart(sparkline(mirror.seen, mirror.today, self.locale()))
        for name, row in self.rows.items():
            self._say(row, name, mirror.measures, words)
        came = {move.after: words.day(move.day) for move in mirror.measures.moves}
        self.ladder.show_step(mirror.measures.standing.step, came)
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        after = self._put(self._after_events, self._event_rows(mirror, words))
        below = [
            *self._put(self._badges, self._badge_rows(mirror, words)),
            *self._put(self._moves, self._move_rows(mirror, words)),
            *self._put(self._pulse, self._pulse_rows(mirror, words)),
        ]
        self._made = [*after, *below]
        self._no_badges.setVisible(not mirror.measures.badges)
        self._order_keys(after, below)

    def _order_keys(self, after: list[QWidget], below: list[QWidget]) -> None:
        """As the eye goes: rows that come and go stand between those that stay."""
        order: list[QWidget] = [self.spark.view]
        for measures in GROUPS:
            order += [self.rows[measure] for measure in measures]
            order += after if "give_and_ask" in measures else []
        for before, following in pairwise([*order, *below]):
            QWidget.setTabOrder(before, following)

    def _say(self, row: FactRow, name: str, found: ContactMeasures, words: MeasureWords) -> None:
        measure: Measure[Any] = found.my_answer_time.median if name == "my_answer_time" else getattr(found, name)
        entries = measure.entries
        if name == "my_answer_time" and found.my_answer_time.waiting is not None:
            entries = (*entries, found.my_answer_time.waiting)
        nothing = NOTHING if name in _MAY_BE_UNSET else history_words(measure)
        row.show_fact(
            name_of(name),
            words.value(measure, nothing),
            words.sentence(measure.sentence),
            entries,
            words.beside(measure),
            grey=measure.grey or measure.value is None,
        )

    def _event_rows(self, mirror: Mirror, words: MeasureWords) -> Iterator[FactRow]:
        for one in mirror.follow_ups:
            row = FactRow(self._tools, self)
            name = self.tr("First follow-up after {event}").format(event=one.event.draft.name)
            sentence, value = words.sentence(one.hours.sentence), words.value(one.hours)
            row.show_fact(name, value, sentence, one.hours.entries, grey=one.hours.value is None)
            yield row

    def _badge_rows(self, mirror: Mirror, words: MeasureWords) -> Iterator[FactRow]:
        for badge in mirror.measures.badges:
            row = FactRow(self._tools, self)
            row.show_fact(said(badge.name), "", " ".join(words.sentence(one) for one in badge.reasons), badge.entries)
            yield row

    def _move_rows(self, mirror: Mirror, words: MeasureWords) -> Iterator[FactRow]:
        standing = mirror.measures.standing
        row = FactRow(self._tools, self)
        until = self.tr("until {day}").format(day=words.day(standing.until)) if standing.until else ""
        facts = " ".join(words.sentence(fact.sentence) for fact in standing.facts)
        entries = tuple(dict.fromkeys(entry for fact in standing.facts for entry in fact.entries))
        now = self.tr("Now: {step}").format(step=said(step_name(standing.step)))
        row.show_fact(now, until, facts or words.sentence(standing.sentence), entries, grey=True)
        yield row
        for move in reversed(mirror.measures.moves[-MOVES:]):
            yield self._move_row(move, words)

    def _move_row(self, move: Move, words: MeasureWords) -> FactRow:
        row = FactRow(self._tools, self)
        way = self.tr("Up to {step}") if move.up else self.tr("Down to {step}")
        facts = " ".join(words.sentence(fact.sentence) for fact in move.facts)
        sentence = facts if move.up else self.tr("No longer holds: {facts}").format(facts=facts)
        entries = tuple(dict.fromkeys(entry for fact in move.facts for entry in fact.entries))
        name = f"{'↑' if move.up else '↓'} {way.format(step=said(step_name(move.after)))}"
        row.show_fact(name, words.day(move.day), sentence, entries)
        return row

    def _pulse_rows(self, mirror: Mirror, words: MeasureWords) -> Iterator[QWidget]:
        if not self._tools.desk.measures.pulse_shown():
            return
        pulse, row = mirror.measures.pulse, FactRow(self._tools, self)
        yield self._heading(name_of("pulse"))
        sentence = words.parts(pulse) or words.sentence(pulse.measure.sentence)
        row.show_fact(self.tr("The plain mean of its parts"), words.sum(pulse), sentence)
        yield row

    def _put(self, column: QVBoxLayout, widgets: Iterator[QWidget]) -> list[QWidget]:
        made = list(widgets)
        for widget in made:
            column.addWidget(widget)
            if isinstance(widget, FactRow):
                widget.clicked.connect(self._on_row_clicked)
        return made

    # Building

    def _lay_out(self) -> None:
        back = QToolButton(self)
        back.setIcon(self._tools.icons.icon("arrow-left"))
        back.setToolTip(self.tr("Back to the timeline (Esc)"))
        back.setAccessibleName(self.tr("Back to the timeline"))
        back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        back.clicked.connect(self.closed)
        self.title.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 16, 8)
        head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._area.setWidget(self._content())
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for page in (self._area, self._hidden):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _content(self) -> QWidget:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 0, 8, 16)
        column.setSpacing(2)
        today = self._tools.desk.book.today()
        self.heat = self._chart(ChartPanel(self._tools, heat_map((), today, self.locale()), content), column)
        self.spark = self._chart(ChartPanel(self._tools, sparkline((), today, self.locale()), content), column)
        self._after_events = QVBoxLayout()
        for name, measures in zip(self._group_names(), GROUPS, strict=True):
            column.addWidget(self._heading(name))
            for measure in measures:
                self.rows[measure] = FactRow(self._tools, content)
                self.rows[measure].clicked.connect(self._on_row_clicked)
                column.addWidget(self.rows[measure])
            if "give_and_ask" in measures:
                column.addLayout(self._after_events)
        column.addWidget(self._heading(self.tr("Badges")))
        self._badges, self._moves, self._pulse = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._no_badges = plain_label(self.tr("None: nothing stands out."), content, TextSize.SMALL)
        self._no_badges.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._no_badges)
        column.addLayout(self._badges)
        column.addWidget(self._heading(self.tr("Ladder")))
        self.ladder = LadderView(self._tools, content)
        column.addWidget(self.ladder)
        column.addLayout(self._moves)
        column.addLayout(self._pulse)
        column.addStretch(1)
        for layout in (self._after_events, self._badges, self._moves, self._pulse):
            layout.setSpacing(2)
        self.heat.view.opened.connect(self._on_day_opened)
        self.spark.view.opened.connect(self._on_month_opened)
        return content

    def _chart(self, panel: ChartPanel, column: QVBoxLayout) -> ChartPanel:
        holder = QVBoxLayout()
        holder.setContentsMargins(8, 4, 8, 8)
        holder.addWidget(panel)
        column.addLayout(holder)
        return panel

    def _group_names(self) -> list[str]:
        return [
            self.tr("In touch"),
            self.tr("Back and forth"),
            self.tr("Promises"),
            self.tr("What went in"),
            self.tr("What came back"),
        ]

    def _heading(self, words: str) -> QLabel:
        label = plain_label(words, self)
        label.setFont(text_font(bold=True))
        label.setContentsMargins(8, 12, 8, 2)
        return label

    # Answers

    @Slot()
    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, FactRow) and row.entries:
            self.opened.emit(row.name, row.sentence, row.entries)

    @Slot(object)
    def _on_day_opened(self, key: object) -> None:
        self._open_mark(self.heat, key, entries_of)

    @Slot(object)
    def _on_month_opened(self, key: object) -> None:
        self._open_mark(self.spark, key, entries_of_month)

    def _open_mark(self, panel: ChartPanel, key: object, find: Any) -> None:
        mark = next((one for one in panel.view.chart.marks if one.key == key), None)
        if mark is not None and self._mirror is not None:
            self.opened.emit(mark.label, mark.sentence, find(self._mirror.seen, key))
