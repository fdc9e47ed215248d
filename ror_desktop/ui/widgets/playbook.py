"""The playbook: what could be said about us, from praise to the worst case, and what we do then."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import Scenario
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.feedback_ledger import LEAST_WIDTHS, WIDTHS
from ror_desktop.ui.widgets.scenario_detail import ScenarioDetail
from ror_desktop.ui.widgets.scenario_editor import ScenarioEditor
from ror_desktop.ui.widgets.scenario_list import ScenarioList


class Playbook(QWidget):
    """List and detail side by side; the editor takes the place of the detail."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._scenarios: dict[int, Scenario] = {}
        self.list = ScenarioList(tools, self)
        self.detail = ScenarioDetail(tools, self)
        self.editor = ScenarioEditor(tools, drafts, self)
        self._side = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._browse = QSplitter(Qt.Orientation.Horizontal, self)
        self._empty = EmptyState(
            tools.icons,
            "list-checks",
            self.tr("The playbook is empty"),
            self.tr("Prepare for what could be said about you: how you recognise it, what you do, and what you say."),
            [tools.actions["scenario.starters"], tools.actions["scenario.new"]],
            self,
        )
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.list.entered_on.connect(self.change_current)
        self.list.delete_wanted.connect(self.delete_current)
        self.editor.closed.connect(self._on_editor_closed)
        self.editor.saved.connect(self._on_saved)

    def load(self) -> None:
        """Read everything shown."""
        found = self._tools.desk.playbook.all()
        self._scenarios = {one.id: one for one in found}
        self.list.show_scenarios(found)
        self._show_current()

    def on_changed(self, change: Change) -> None:
        """Follow what changed."""
        if change.everything or change.nouns & {Noun.SCENARIO, Noun.FEEDBACK}:
            self.load()

    def flush(self) -> None:
        """Put on the disk what is being typed."""
        self.editor.keep_draft()

    def take_focus(self) -> None:
        """Put the keyboard where somebody goes on."""
        if self.editor.is_open:
            self.editor.title.setFocus()
        elif self._scenarios:
            self.list.setFocus()

    def begin_new(self) -> None:
        """Write a new scenario."""
        self.editor.begin()
        self._show_side()

    @Slot()
    def change_current(self) -> None:
        """Change the chosen scenario."""
        scenario = self._scenarios.get(self.list.current())
        if scenario is not None:
            self.editor.change(scenario)
            self._show_side()

    @Slot()
    def delete_current(self) -> None:
        """Delete the chosen scenario; feedback answered along it stays."""
        if self.list.current():
            self._tools.runner.run(partial(self._tools.desk.playbook.delete, self.list.current()))

    def _show_current(self) -> None:
        scenario = self._scenarios.get(self.list.current())
        for name in ("scenario.edit", "scenario.delete"):
            self._tools.actions[name].setEnabled(scenario is not None)
        if scenario is not None:
            self.detail.show_scenario(scenario)
        self._show_side()

    def _show_side(self) -> None:
        self._side.setCurrentWidget(self.editor if self.editor.is_open else self.detail)
        nothing = not self._scenarios and not self.editor.is_open
        self._stack.setCurrentWidget(self._empty if nothing else self._browse)

    def _on_chosen(self, _scenario_id: int) -> None:
        self._show_current()

    def _on_editor_closed(self) -> None:
        self._show_side()
        if self.isVisible() and self._scenarios:
            self.list.setFocus()

    def _on_saved(self, scenario_id: int) -> None:
        self.list.choose(scenario_id)

    def _lay_out(self) -> None:
        self._side.addWidget(self.detail)
        self._side.addWidget(self.editor)
        for pane, least in zip((self.list, self._side), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self._browse.addWidget(pane)
        self._browse.setChildrenCollapsible(False)
        self._browse.setOrientation(Qt.Orientation.Horizontal)
        self._browse.setStretchFactor(1, 1)
        self._browse.setSizes(list(WIDTHS))
        self._stack.addWidget(self._browse)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._stack)
