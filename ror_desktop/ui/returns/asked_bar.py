"""What is looked at: a period, and everybody or a group of contacts."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.returns_overview import Asked, Group, GroupKind
from ror_desktop.messages import translate
from ror_desktop.services.progress import Progress
from ror_desktop.ui.returns.side_charts import group_name
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayEdit
from ror_desktop.ui.widgets.flow_layout import FlowLayout
from ror_desktop.ui.widgets.labels import plain_label

FIRST = PeriodKind.DAYS_365
"""What is shown when the page is opened for the first time: the return window."""
DAY_WIDTH = 112


class AskedBar(QWidget):
    """A box for the period with fields for days of one's own, and two for the group; `changed` when a person chose."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        today = tools.desk.book.today()
        self.period = QComboBox(self)
        self.first, self.last = DayEdit(today, self), DayEdit(today, self)
        self.days = QWidget(self)
        self.by = QComboBox(self)
        self.group = QComboBox(self)
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(tools.icons.icon("x", "secondary"))
        self._say()
        self._lay_out()
        self.period.activated.connect(self._on_period_activated)
        self.by.activated.connect(self._on_by_activated)
        self.group.activated.connect(self._on_group_activated)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        for field in (self.first, self.last):
            field.editingFinished.connect(self._on_day_entered)
        self._own: Span | None = None
        self._chosen: Group | None = None
        self._open = True
        self._show_fields()

    # What is asked

    def asked(self) -> Asked:
        """The period as it is today, and the group."""
        kind = PeriodKind(self.period.currentData())
        own = self._own if kind is PeriodKind.OWN else None
        return Asked(self._tools.desk.returns_page.period(kind, own), self.chosen_group())

    def chosen_group(self) -> Group | None:
        """The group that is chosen; nothing for everybody."""
        return self._chosen

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        for field in (self.first, self.last):
            field.set_today(today)

    def clear_group(self) -> bool:
        """Everybody again; whether it was not so before."""
        if not self.by.currentIndex():
            return False
        before = self._chosen
        self.by.setCurrentIndex(0)
        self._fill_groups(())
        if before is not None:
            self.changed.emit()
        return True

    def reload_groups(self) -> None:
        """Read the groups anew, on the worker; one that is gone gives way to everybody."""
        kind = self.by.currentData()
        if kind:
            title = self.tr("Reading the groups")
            work = partial(self._read_groups, GroupKind(kind))
            self._tools.runner.start(title, work, partial(self._on_groups_read, GroupKind(kind)))

    def let_go(self) -> None:
        """What is still being read is not wanted any more."""
        self._open = False

    def show_period(self, kind: PeriodKind, own: Span | None = None) -> None:
        """Choose this period, as a person does."""
        self.period.setCurrentIndex(self.period.findData(kind))
        if own is not None:
            self.first.set_day(own.first)
            self.last.set_day(own.last)
        self._on_period_activated()

    # Answers

    @Slot()
    def _on_period_activated(self) -> None:
        own = self.period.currentData() == PeriodKind.OWN
        if own and not (self.first.text() and self.last.text()):
            span = self._tools.desk.returns_page.period(FIRST).span
            self.first.set_day(span.first)
            self.last.set_day(span.last)
        self._own = self._typed() if own else None
        self._show_fields()
        self.changed.emit()

    @Slot()
    def _on_day_entered(self) -> None:
        found = self._typed()
        if found is not None and found != self._own:
            self._own = found
            self.changed.emit()

    def _typed(self) -> Span | None:
        """The days of one's own; nothing while one of them is not a day."""
        first, last = self.first.when(), self.last.when()
        return None if first is None or last is None else Span(first.day, last.day)

    @Slot()
    def _on_by_activated(self) -> None:
        """Another kind of group: the first of it is chosen when they are there; until then nothing changes."""
        if not self.by.currentData():
            before = self._chosen
            self._fill_groups(())
            if before is not None:
                self.changed.emit()
        elif self._chosen is None or self._chosen.kind != self.by.currentData():
            self.reload_groups()

    def _read_groups(self, kind: GroupKind, progress: Progress) -> Sequence[Group]:
        """On the worker: who is in which group takes a while in a large book."""
        progress.step(0)
        return self._tools.desk.returns_page.groups(kind)

    def _on_groups_read(self, kind: GroupKind, found: Sequence[Group]) -> None:
        if self._open and self.by.currentData() == kind:
            before = self._chosen
            self._fill_groups(found)
            if before != self._chosen:
                self.changed.emit()

    @Slot()
    def _on_group_activated(self) -> None:
        self._take_group()
        self.changed.emit()

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.clear_group()

    # Showing

    def _fill_groups(self, found: Sequence[Group]) -> None:
        """Offer these; the one chosen stays chosen where it is still there. Without any it is everybody again."""
        keys = [(one.kind, one.key) for one in found]
        self.group.clear()
        for one in found:
            self.group.addItem(group_name(one.kind, one.key, one.name), one)
        if not found:
            if self.by.currentIndex():
                said = translate("Returns", "Nobody is in a group of this kind yet.")
                self._tools.runner.hub.said.emit(said, False)
            self.by.setCurrentIndex(0)
        elif self._chosen is not None and (self._chosen.kind, self._chosen.key) in keys:
            self.group.setCurrentIndex(keys.index((self._chosen.kind, self._chosen.key)))
        self._take_group()
        self._show_fields()

    def _take_group(self) -> None:
        found = self.group.currentData()
        self._chosen = found if isinstance(found, Group) else None

    def _show_fields(self) -> None:
        self.days.setVisible(self.period.currentData() == PeriodKind.OWN)
        grouped = self.group.count() > 0
        self.group.setVisible(grouped)
        self.clear_button.setVisible(grouped)

    def _say(self) -> None:
        kind, by = self.period.currentData() or FIRST, self.by.currentIndex()
        self.period.clear()
        for one in PeriodKind:
            self.period.addItem(self._tools.say(one.words), one)
        self.period.setCurrentIndex(self.period.findData(kind))
        self.by.clear()
        names = {
            GroupKind.TAG: self.tr("A tag"),
            GroupKind.CIRCLE: self.tr("A circle"),
            GroupKind.PLACE: self.tr("A place"),
            GroupKind.INDUSTRY: self.tr("An industry"),
        }
        self.by.addItem(self.tr("Everybody"), "")
        for group, name in names.items():
            self.by.addItem(name, group)
        self.by.setCurrentIndex(max(0, by))
        self._name(self.period, self.tr("Period"))
        self._name(self.by, self.tr("Whose numbers"))
        self._name(self.group, self.tr("Which one"))
        self._name(self.first, self.tr("First day"))
        self._name(self.last, self.tr("Last day"))
        self._name(self.clear_button, self.tr("Everybody again (Esc)"))

    def _name(self, widget: QWidget, words: str) -> None:
        widget.setAccessibleName(words)
        widget.setToolTip(words)

    def _lay_out(self) -> None:
        inner = QHBoxLayout(self.days)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.first)
        inner.addWidget(plain_label("–", self.days))
        inner.addWidget(self.last)
        for field in (self.first, self.last):
            field.setFixedSize(DAY_WIDTH, self.period.sizeHint().height())
        for box in (self.period, self.by, self.group):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(18)
        flow = FlowLayout(self, 8)
        for widget in (self.period, self.days, self.by, self.group, self.clear_button):
            flow.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
