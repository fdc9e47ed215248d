"""The scenarios of the playbook in a list, from praise to the worst case: Enter changes one, Delete deletes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.feedback import Scenario
from ror_desktop.ui.feedback_words import severity_icon, severity_words
from ror_desktop.ui.models.finding_model import Finding, FindingModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.finding_list import FindingDelegate
from ror_desktop.ui.widgets.master_list import MasterList

ACTIONS = ("scenario.edit", "scenario.new", "scenario.delete")


class ScenarioList(MasterList):
    """Shows what is prepared for."""

    delete_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, ACTIONS, parent)
        self.found = FindingModel(self)
        delegate = FindingDelegate(tools, self)
        self.dress(self.found, delegate)
        self.setAccessibleName(self.tr("Scenarios"))

    def show_scenarios(self, scenarios: Sequence[Scenario]) -> None:
        """Show these without telling who is chosen; the chosen one stays so, or the one that stands there now."""
        kept, place = self.current(), self.currentIndex().row()
        self.blockSignals(True)
        self.found.show_findings([self._finding(one) for one in scenarios])
        if self.current() != kept or not kept:
            there = next((i for i, one in enumerate(scenarios) if one.id == kept), min(place, len(scenarios) - 1))
            self.go_to(max(there, 0))
        self.blockSignals(False)

    def choose(self, scenario_id: int) -> None:
        """Choose this scenario."""
        for place, found in enumerate(self.found.findings()):
            if found.key == scenario_id:
                self.go_to(place)
                self.chosen.emit(scenario_id)

    def current(self) -> int:
        """The chosen scenario, 0 for none."""
        found = self.found.finding_at(self.currentIndex().row())
        return found.key if found is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes; all else as in each such list."""
        if event.key() == Qt.Key.Key_Delete and self.current():
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _finding(self, scenario: Scenario) -> Finding:
        draft = scenario.draft
        steps = self.tr("%n step(s)", "", len(draft.steps))
        below = " · ".join(part for part in (severity_words(draft.severity), steps, draft.owner) if part)
        return Finding(scenario.id, 0, draft.title, below=below, icon=severity_icon(draft.severity))
