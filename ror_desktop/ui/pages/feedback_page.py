"""The page Feedback: what was said about us and what we answered, and the playbook along which we answer."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import Option, Segments
from ror_desktop.ui.widgets.feedback_ledger import FeedbackLedger
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.playbook import Playbook


class Part(StrEnum):
    """The two parts of the page."""

    LEDGER = "ledger"
    PLAYBOOK = "playbook"


class FeedbackPage(QWidget):
    """Two parts, of which one is shown; what is typed in the other stays."""

    def __init__(self, tools: Tools, parent: QWidget | None, drafts: DraftService) -> None:
        super().__init__(parent)
        self._tools = tools
        self._stale = True
        self.ledger = FeedbackLedger(tools, drafts, self)
        self.playbook = Playbook(tools, drafts, self)
        options = [
            Option(Part.LEDGER, self.tr("Ledger"), "message-square-quote"),
            Option(Part.PLAYBOOK, self.tr("Playbook"), "list-checks"),
        ]
        self.parts: Segments[Part] = Segments(self.tr("Part"), options, tools.icons, self, with_words=True)
        self.parts.set_value(Part.LEDGER)
        self._stack = QStackedWidget(self)
        self._new_feedback = self._button("feedback.new")
        self._new_scenario = self._button("scenario.new")
        self._lay_out()
        self.parts.chosen.connect(self._on_part_chosen)
        hub = tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)
        self.show_part(Part.LEDGER)

    # What every page can do

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        self.ledger.load()
        self.playbook.load()

    def close_panes(self) -> None:
        """Keep what is being typed; called once, before the page goes."""
        self.ledger.flush()
        self.playbook.flush()

    def chosen_contacts(self) -> list[int]:
        """Who said what is chosen in the ledger."""
        return self.ledger.chosen_contacts() if self.part is Part.LEDGER else []

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()
        self._shown().take_focus()

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return Part(self.parts.value() or Part.LEDGER)

    def show_part(self, part: Part) -> None:
        """Show this part."""
        self.parts.set_value(part)
        self._stack.setCurrentWidget(self._shown())
        self._new_feedback.setVisible(part is Part.LEDGER)
        self._new_scenario.setVisible(part is Part.PLAYBOOK)
        if self.isVisible():
            self._shown().take_focus()

    def catch_up(self) -> None:
        """Read anew what changed while the page was hidden."""
        if self._stale:
            self.load()

    def _shown(self) -> FeedbackLedger | Playbook:
        return self.ledger if self.part is Part.LEDGER else self.playbook

    def _on_part_chosen(self) -> None:
        self.show_part(self.part)

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.ledger.on_changed(change)
        self.playbook.on_changed(change)

    def _on_day_changed(self, today: date) -> None:
        self._stale = True
        if self.isVisible():
            self.ledger.say_days_anew(today)
            self._stale = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange} and not self._stale:
            self.load()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._tools.actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        button.setProperty("framed", True)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 16, 0)
        head.setSpacing(16)
        head.addWidget(plain_label(self.tr("Feedback"), self, TextSize.TITLE))
        head.addWidget(self.parts)
        head.addStretch(1)
        head.addWidget(self._new_feedback)
        head.addWidget(self._new_scenario)
        self._stack.addWidget(self.ledger)
        self._stack.addWidget(self.playbook)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
