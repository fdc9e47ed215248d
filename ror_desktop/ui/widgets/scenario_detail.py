"""One scenario of the playbook: how to recognise it, what to do step by step, and what to say."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.feedback import Scenario
from ror_desktop.ui.feedback_words import severity_tone, severity_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.feedback_answer import heading_label
from ror_desktop.ui.widgets.feedback_detail import WIDEST
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.quotation import Quotation, wrapped
from ror_desktop.ui.widgets.tag_mark import TagMark, secondary


class ScenarioDetail(QScrollArea):
    """Shows the scenario given to `show_scenario`."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._inside = QWidget(self)
        self.name = wrapped(plain_label("", self._inside, TextSize.TITLE))
        self._marks = Flow(self._inside, gap=4)
        self._signals_heading = heading_label(self.tr("How you recognise it"), self._inside)
        self._signals = wrapped(plain_label("", self._inside))
        self._steps_heading = heading_label(self.tr("What we do"), self._inside)
        self._steps = QWidget(self._inside)
        self._wording_heading = heading_label(self.tr("What we say"), self._inside)
        self.wording = Quotation(tools, self._inside, "message-circle", large=False)
        self._column = QVBoxLayout()
        self._lay_out()

    def show_scenario(self, scenario: Scenario) -> None:
        """Show this scenario."""
        draft, themes = scenario.draft, self._tools.themes
        self.name.setText(draft.title)
        self._marks.clear()
        mark = TagMark(severity_words(draft.severity), themes, severity_tone(draft.severity), self._marks)
        self._marks.add(mark)
        facts = [self.tr("Done by: {owner}").format(owner=draft.owner)] if draft.owner else []
        facts += [self.tr("used %n time(s)", "", scenario.used)] if scenario.used else []
        if facts:
            said = secondary(plain_label(" · ".join(facts), self._marks, TextSize.SMALL))
            said.setContentsMargins(4, 0, 0, 0)
            said.setFixedHeight(mark.sizeHint().height())
            self._marks.add(said)
        for heading, words, text in (
            (self._signals_heading, self._signals, draft.signals),
            (self._wording_heading, self.wording, draft.wording),
        ):
            heading.setVisible(bool(text))
            words.setVisible(bool(text))
        self._signals.setText(draft.signals)
        self.wording.say(draft.wording)
        self._steps_heading.setVisible(bool(draft.steps))
        self._show_steps(draft.steps)
        self.verticalScrollBar().setValue(0)

    def _show_steps(self, steps: tuple[str, ...]) -> None:
        old, self._steps = self._steps, QWidget(self._inside)
        grid = QGridLayout(self._steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, text in enumerate(steps):
            number = secondary(plain_label(f"{place + 1}.", self._steps))
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(wrapped(plain_label(text, self._steps)), place, 1)
        self._column.replaceWidget(old, self._steps)
        self._steps.setVisible(bool(steps))
        old.hide()
        old.deleteLater()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self._inside)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(18, 18))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        for name in ("scenario.edit", "scenario.delete"):
            head.addWidget(self._button(self._tools.actions[name]))
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self._marks)
        for heading, below in (
            (self._signals_heading, self._signals),
            (self._steps_heading, self._steps),
            (self._wording_heading, self.wording),
        ):
            heading.setContentsMargins(0, 8, 0, 0)
            self._column.addWidget(heading)
            self._column.addWidget(below)
        self._column.addStretch(1)
        holder = QWidget(self._inside)
        holder.setLayout(self._column)
        holder.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(16, 8, 16, 16)
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.setWidget(self._inside)
