"""Answering one feedback entry along a scenario of the playbook: its steps, the reply, and what came of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.feedback import FeedbackRow, Scenario
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.feedback_words import severity_icon, severity_words, when_words
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import PickBox
from ror_desktop.ui.widgets.feedback_outcome import FeedbackOutcome
from ror_desktop.ui.widgets.feedback_reply import FeedbackReply
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.quotation import wrapped
from ror_desktop.ui.widgets.step_ticks import StepTicks
from ror_desktop.ui.widgets.tag_mark import secondary


class FeedbackAnswer(QWidget):
    """Ticks and the choice of a scenario are saved at once; the reply when somebody says that it was given."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._row: FeedbackRow | None = None
        self._listed: list[tuple[int, str]] = []
        self.scenario = PickBox(self)
        self.scenario.setAccessibleName(self.tr("Scenario of the playbook"))
        self.scenario.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scenario.setIconSize(BESIDE_WORDS)
        self.scenario.setMinimumContentsLength(16)
        self.scenario.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._owner = secondary(wrapped(plain_label("", self, TextSize.SMALL)))
        self.steps = StepTicks(tools.themes, self)
        self.reply = FeedbackReply(tools, drafts, self)
        self.outcome = FeedbackOutcome(tools, drafts, self)
        self._outcome_heading = heading_label(self.tr("What came of it"), self)
        self._lay_out()
        self.scenario.activated.connect(self._on_scenario_activated)
        self.steps.ticked.connect(self._on_ticked)

    def show_entry(self, row: FeedbackRow) -> None:
        """Show how this entry is answered; what is being typed about it stays."""
        self._row = row
        playbook = self._tools.desk.playbook.all()
        scenario = next((one for one in playbook if one.id == row.draft.scenario_id), None)
        self._list_scenarios(row, playbook)
        self._show_steps(row, scenario)
        self.reply.show_entry(row, scenario.draft.wording if scenario else "")
        self.outcome.show_entry(row)
        with_outcome = not row.erased and (row.answered or bool(row.draft.outcome) or row.draft.shining)
        self._outcome_heading.setVisible(with_outcome)
        self.outcome.setVisible(with_outcome)

    def take_focus(self) -> None:
        """Where answering goes on: the scenario as long as none was chosen, then the steps left, then the reply."""
        row = self._row
        if row is None:
            return
        open_steps = [box for box in self.steps.boxes() if not box.isChecked()]
        if not row.answered and row.draft.scenario_id is None and self.scenario.count() > 1:
            self.scenario.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not row.answered and open_steps and len(open_steps) == len(self.steps.boxes()):
            open_steps[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reply.take_focus()

    def flush(self) -> None:
        """Put what is typed on the disk now."""
        self.reply.flush()
        self.outcome.flush()

    def _list_scenarios(self, row: FeedbackRow, playbook: Sequence[Scenario]) -> None:
        """Those for feedback so grave come first."""
        fitting = [one for one in playbook if one.draft.severity is row.draft.severity]
        others = [one for one in playbook if one.draft.severity is not row.draft.severity]
        listed = [(one.id, one.draft.title) for one in (*fitting, *others)]
        if listed != self._listed or self.scenario.count() == 0:
            self._listed = listed
            self.scenario.clear()
            self.scenario.addItem(self.tr("Without a scenario"), 0)
            for one in (*fitting, *others):
                icon = self._tools.icons.icon(severity_icon(one.draft.severity), "secondary")
                self.scenario.addItem(icon, one.draft.title, one.id)
                words = severity_words(one.draft.severity)
                self.scenario.setItemData(self.scenario.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.scenario.setCurrentIndex(max(0, self.scenario.findData(row.draft.scenario_id or 0)))

    def _show_steps(self, row: FeedbackRow, scenario: Scenario | None) -> None:
        done = self._tools.desk.feedback.steps_done(row.id)
        book = self._tools.desk.book
        words = {
            step_id: self.tr("Done {when}").format(when=when_words(Moment(at), book.today(), book.zone, self.locale()))
            for step_id, at in done.items()
        }
        self.steps.show_steps(scenario.draft.numbered_steps() if scenario else (), done, words)
        owner = scenario.draft.owner if scenario else ""
        self._owner.setText(self.tr("Done by: {owner}").format(owner=owner))
        self._owner.setVisible(bool(owner))

    def _on_scenario_activated(self, place: int) -> None:
        row, chosen = self._row, int(self.scenario.itemData(place))
        if row is not None and chosen != (row.draft.scenario_id or 0):
            self._tools.runner.run(partial(self._tools.desk.feedback.follow, row.id, chosen or None))

    def _on_ticked(self, step_id: int, done: bool) -> None:
        if self._row is not None:
            self._tools.runner.run(partial(self._tools.desk.feedback.tick, self._row.id, step_id, done=done))

    def _lay_out(self) -> None:
        along = QHBoxLayout()
        along.setSpacing(8)
        along.addWidget(self.scenario, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading_label(self.tr("What we do"), self))
        column.addLayout(along)
        column.addWidget(self._owner)
        column.addWidget(self.steps)
        column.addSpacing(8)
        column.addWidget(heading_label(self.tr("What we answer"), self))
        column.addWidget(self.reply)
        column.addSpacing(8)
        column.addWidget(self._outcome_heading)
        column.addWidget(self.outcome)


def heading_label(text: str, parent: QWidget) -> QLabel:
    """The heading of a part."""
    label = plain_label(text, parent)
    label.setFont(text_font(bold=True))
    return label
