"""Adds or changes a scenario of the playbook in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.feedback import Scenario, ScenarioDraft, Severity
from ror_desktop.domain.letter import Placeholder, written
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.feedback_words import severity_icon, severity_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.letter_values import own_language
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option
from ror_desktop.ui.widgets.field_rows import FieldRow, at_the_left, field_rows
from ror_desktop.ui.widgets.inline_editor import InlineEditor, State
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.step_edits import StepEdits
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.text_box import TextBox


class ScenarioEditor(InlineEditor):
    """What is typed comes back with the next `begin` or `change` of the same scenario."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(tools, drafts, parent)
        self.title, self.owner = QLineEdit(self), QLineEdit(self)
        options = [Option(one, severity_words(one), severity_icon(one)) for one in Severity]
        self.severity = ChoiceBox(self.tr("Severity"), options, tools.icons, self)
        self.signals = TextBox(self, least=2, most=6)
        self.steps = StepEdits(tools, self)
        self.wording = TextBox(self, least=5, most=14)
        self._places = secondary(plain_label("", self, TextSize.SMALL))
        self._places.setWordWrap(True)
        self._say()
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Write a new scenario."""
        self._show(0, ScenarioDraft("", Severity.ANNOYING, steps=("",)))

    def change(self, scenario: Scenario) -> None:
        """Change one that exists."""
        self._show(scenario.id, scenario.draft)

    def verb(self) -> Callable[[], Change] | None:
        """Add or change it; nothing, and a word on what is missing, where it has no name."""
        if not self.title.text().strip():
            self._ask(self.title, self.tr("What happens? A few words are enough."))
            return None
        playbook, draft = self._tools.desk.playbook, self.draft()
        return partial(playbook.edit, self._old_id, draft) if self._old_id else partial(playbook.add, draft)

    def draft(self) -> ScenarioDraft:
        """What is typed and chosen."""
        steps = self.steps.steps()
        return ScenarioDraft(
            self.title.text(),
            Severity(self.severity.value()),
            self.signals.toPlainText(),
            self.wording.toPlainText(),
            self.owner.text(),
            tuple(text for _id, text in steps),
            tuple(step_id for step_id, _text in steps),
        )

    def state(self) -> State:
        """Everything typed."""
        return {
            "title": self.title.text(),
            "severity": str(self.severity.value()),
            "owner": self.owner.text(),
            "signals": self.signals.toPlainText(),
            "steps": [[step_id, text] for step_id, text in self.steps.steps()],
            "wording": self.wording.toPlainText(),
        }

    def restore(self, state: State) -> None:
        """What `state` gave."""
        self.title.setText(str(state.get("title", "")))
        known = {one.value: one for one in Severity}
        self.severity.set_value(known.get(str(state.get("severity")), Severity.ANNOYING))
        self.owner.setText(str(state.get("owner", "")))
        self.signals.setPlainText(str(state.get("signals", "")))
        steps = state.get("steps")
        pairs = steps if isinstance(steps, list) else []
        self.steps.show_steps([(int(step_id), str(text)) for step_id, text in pairs])
        self.wording.setPlainText(str(state.get("wording", "")))

    def _show(self, scenario_id: int, draft: ScenarioDraft) -> None:
        self._close_draft()
        self.heading.setText(self.tr("Change the scenario") if scenario_id else self.tr("New scenario"))
        self.title.setText(draft.title)
        self.severity.set_value(draft.severity)
        self.owner.setText(draft.owner)
        self.signals.setPlainText(draft.signals)
        self.steps.show_steps(draft.numbered_steps())
        self.wording.setPlainText(draft.wording)
        self._open(scenario_id, f"scenario.{scenario_id or 'new'}", self.title)

    def _connect(self) -> None:
        for signal in (
            self.title.textChanged, self.owner.textChanged, self.severity.chosen, self.signals.textChanged,
            self.steps.changed, self.wording.textChanged,
        ):  # fmt: skip
            signal.connect(self._edited)
        for box in (self.signals, self.wording):
            box.escaped.connect(self.put_aside)

    def _say(self) -> None:
        self.title.setPlaceholderText(self.tr("We were late, praise in public, a part is broken…"))
        self.owner.setPlaceholderText(self.tr("Who takes it on"))
        self.signals.setPlaceholderText(self.tr("Words and signs by which you recognise it"))
        self.wording.setPlaceholderText(self.tr("The answer in your own words"))
        places = (Placeholder.FIRST_NAME, Placeholder.NAME, Placeholder.ORGANIZATION, Placeholder.MY_NAME)
        shown = "  ".join(written(place, own_language()) for place in places)
        self._places.setText(self.tr("Filled in by itself: {places}").format(places=shown))
        self.save_button.setText(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.leave_button.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Scenario"))

    def _lay_out(self) -> None:
        wording = QVBoxLayout()
        wording.setSpacing(4)
        wording.addWidget(self.wording)
        wording.addWidget(self._places)
        rows = (
            FieldRow(self.tr("What happens"), self.title),
            FieldRow(self.tr("Severity"), self.severity, at_the_left(self.severity)),
            FieldRow(self.tr("Owner"), self.owner),
            FieldRow(self.tr("Signals"), self.signals),
            FieldRow(self.tr("Steps"), self.steps),
            FieldRow(self.tr("Wording"), self.wording, wording),
        )
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(field_rows(rows, self))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 24, 16)
        for button in (self.save_button, self.leave_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            below.addWidget(button)
        below.addWidget(self.complaint, 1)
        below.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(below)
