"""The ledger: everything that was said about us, newest first, and beside it the chosen entry and its answer."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import FeedbackState
from ror_desktop.domain.preferences import Preference
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.feedback_detail import FeedbackDetail
from ror_desktop.ui.widgets.feedback_editor import FeedbackEditor
from ror_desktop.ui.widgets.feedback_figures import FeedbackFigures
from ror_desktop.ui.widgets.feedback_filter import FeedbackFilterBar
from ror_desktop.ui.widgets.feedback_list import FeedbackList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.leave_watcher import holds
from ror_desktop.ui.widgets.tag_mark import secondary

WIDTHS = (348, 840)
LEAST_WIDTHS = (248, 420)
AT_ONCE = 1000
"""With more entries than this what they come to is read after the list was painted."""

NOUNS = {Noun.FEEDBACK, Noun.SCENARIO, Noun.SETTING}
"""What the ledger is made of, besides what stands on contacts."""
ON_CONTACTS = {Noun.CONTACT, Noun.METHOD, Noun.ORGANIZATION}
"""What is named of contacts: who said it, and what a reply begins with."""


class FeedbackLedger(QWidget):
    """List and detail side by side; the editor takes the place of the detail."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._any = False
        self.figures = FeedbackFigures(tools, self)
        self.filter = FeedbackFilterBar(tools, self)
        self.list = FeedbackList(tools, self)
        self.detail = FeedbackDetail(tools, drafts, self)
        self.editor = FeedbackEditor(tools, drafts, self)
        self._nothing = secondary(plain_label(self.tr("Nothing of this kind was said."), self))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._side = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._browse = QSplitter(Qt.Orientation.Horizontal, self)
        self._empty = EmptyState(
            tools.icons,
            "message-square-quote",
            self.tr("Nothing was said yet"),
            self.tr(
                "Praise, a remark, a complaint: write it down word for word, with what you answered and how it ended."
            ),
            [tools.actions["feedback.new"]],
            self,
        )
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Read everything shown."""
        feedback = self._tools.desk.feedback
        counts = feedback.counts()
        self._any = counts.of(FeedbackState.ALL) > 0
        self.list.entries.locale = self.locale()
        self.filter.show_counts(counts)
        self.list.show_ids(feedback.ids(self.filter.wanted))
        numbers = self._tools.desk.settings.get(Preference.SHOW_NUMBERS) == "1"
        self.figures.setVisible(numbers and self._any)
        if numbers and counts.of(FeedbackState.ALL) > AT_ONCE:
            QTimer.singleShot(0, self, self._read_shares)
        elif numbers:
            self._read_shares()
        self._show_current()

    @Slot()
    def _read_shares(self) -> None:
        self.figures.show_shares(self._tools.desk.feedback.shares())

    def on_changed(self, change: Change) -> None:
        """Follow what changed."""
        if change.everything or change.nouns & NOUNS:
            self.load()
        elif change.nouns & ON_CONTACTS:
            self.list.entries.forget(change.contacts)
            if change.contacts & self._named():
                self._show_current()

    def say_days_anew(self, today: date) -> None:
        """Another day has begun."""
        self.detail.say_days_anew(today)
        self.load()

    def flush(self) -> None:
        """Put on the disk what is being typed."""
        self.editor.keep_draft()
        self.detail.answer.flush()

    def take_focus(self) -> None:
        """Put the keyboard where somebody goes on."""
        if self.editor.is_open:
            self.editor.verbatim.setFocus()
        elif self._any:
            self.list.setFocus()

    def chosen_contacts(self) -> list[int]:
        """Who said what is chosen."""
        row = self.detail.row if self.list.current() else None
        return [row.draft.contact_id] if row is not None and row.draft.contact_id else []

    def choose(self, feedback_id: int) -> None:
        """Choose this entry; where the filter leaves it out, everything is shown again."""
        if not self.list.choose(feedback_id):
            self.filter.reset()
            self.list.choose(feedback_id)

    def begin_new(self, contact_id: int = 0) -> None:
        """Write down something new."""
        self.editor.begin(contact_id)
        self._show_side()

    def correct_current(self) -> None:
        """Correct the chosen entry, of which there are words."""
        row = self.detail.row if self.list.current() else None
        if row is not None and not row.erased:
            self.editor.correct(row)
            self._show_side()

    @Slot()
    def answer_current(self) -> None:
        """Go to where the chosen entry is answered."""
        if self.list.current():
            if self.editor.is_open:
                self.editor.put_aside()
            self.detail.answer.take_focus()
            self._bring_into_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _named(self) -> set[int]:
        """The contacts who are named beside the list: who said it, and I who answer."""
        own = self._tools.desk.own_card.get()
        return {*self.chosen_contacts(), *(() if own is None else (own.id,))}

    def _bring_into_sight(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and holds(self.detail, focused):
            self.detail.ensureWidgetVisible(focused)

    def _show_current(self) -> None:
        row = self._tools.desk.feedback.get(self.list.current()) if self.list.current() else None
        for name, possible in (("feedback.edit", row is not None and not row.erased), ("feedback.answer", self._any)):
            self._tools.actions[name].setEnabled(possible)
        if row is not None:
            self.detail.show_entry(row)
        self._show_side()

    def _show_side(self) -> None:
        shown: QWidget = self.detail if self.list.current() else self._nothing
        self._side.setCurrentWidget(self.editor if self.editor.is_open else shown)
        nothing = not self._any and not self.editor.is_open
        self._stack.setCurrentIndex(1 if nothing else 0)

    def _on_chosen(self, _feedback_id: int) -> None:
        self._show_current()

    def _on_filter_changed(self) -> None:
        self.load()
        self.filter.setFocus()

    def _on_opened(self, ids: tuple[int, ...], words: str) -> None:
        self.filter.show_only(ids, words)
        self.list.setFocus()

    def _on_editor_closed(self) -> None:
        self._show_side()
        if self.isVisible() and self._any:
            self.list.setFocus()

    def _on_saved(self, feedback_id: int) -> None:
        self.load()
        self.choose(feedback_id)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.entered_on.connect(self.answer_current)
        self.filter.changed.connect(self._on_filter_changed)
        self.figures.opened.connect(self._on_opened)
        self.editor.closed.connect(self._on_editor_closed)
        self.editor.saved.connect(self._on_saved)
        self.detail.contact_wanted.connect(self._tools.runner.hub.contact_wanted)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        for widget in (self.detail, self.editor, self._nothing):
            self._side.addWidget(widget)
        for pane, least in zip((left, self._side), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self._browse.addWidget(pane)
        self._browse.setChildrenCollapsible(False)
        self._browse.setStretchFactor(1, 1)
        self._browse.setSizes(list(WIDTHS))
        whole = QWidget(self)  # the figures are of everything, whatever the list below shows
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        figures = QVBoxLayout()
        figures.setContentsMargins(12, 4, 12, 4)
        figures.addWidget(self.figures)
        rows.addLayout(figures)
        rows.addWidget(self._browse, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
