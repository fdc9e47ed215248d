"""The scenarios of the playbook in a list, from praise to the worst case: Enter changes one, Delete deletes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ror_desktop.domain.feedback import Scenario
from ror_desktop.ui.feedback_words import severity_icon, severity_words
from ror_desktop.ui.models.finding_model import Finding, FindingModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.finding_list import FindingDelegate

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ACTIONS = ("scenario.edit", "scenario.new", "scenario.delete")


class ScenarioList(QListView):
    """One scenario is always chosen where there is one."""

    chosen = Signal(int)
    """The scenario that is chosen now, 0 for none."""
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FindingModel(self)
        self._delegate = FindingDelegate(tools, self)
        self.setModel(self.found)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("Scenarios"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([tools.actions[name] for name in ACTIONS])
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_scenarios(self, scenarios: Sequence[Scenario]) -> None:
        """Show these without telling who is chosen; the chosen one stays so, or the one that stands there now."""
        kept, place = self.current(), self.currentIndex().row()
        self.blockSignals(True)
        self.found.show_findings([self._finding(one) for one in scenarios])
        if self.current() != kept or not kept:
            there = next((i for i, one in enumerate(scenarios) if one.id == kept), min(place, len(scenarios) - 1))
            self._go_to(max(there, 0))
        self.blockSignals(False)

    def choose(self, scenario_id: int) -> None:
        """Choose this scenario."""
        for place, found in enumerate(self.found.findings()):
            if found.key == scenario_id:
                self._go_to(place)
                self.chosen.emit(scenario_id)

    def current(self) -> int:
        """The chosen scenario, 0 for none."""
        found = self.found.finding_at(self.currentIndex().row())
        return found.key if found is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes, Delete deletes; all else walks the list."""
        if event.key() in ENTER and self.current():
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete and self.current():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        if self.indexAt(event.position().toPoint()).isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.edit_wanted.emit()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def _finding(self, scenario: Scenario) -> Finding:
        draft = scenario.draft
        steps = self.tr("%n step(s)", "", len(draft.steps))
        below = " · ".join(part for part in (severity_words(draft.severity), steps, draft.owner) if part)
        return Finding(scenario.id, 0, draft.title, below=below, icon=severity_icon(draft.severity))

    def _go_to(self, place: int) -> None:
        index = self.found.index(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()
