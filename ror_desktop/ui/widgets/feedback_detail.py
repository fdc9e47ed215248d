"""One feedback entry: what was said as a quotation, its earlier versions, and how it is answered."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.entity import Moment
from ror_desktop.domain.feedback import FeedbackRow
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.feedback_words import quoted, severity_tone, severity_words, title_of, when_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.feedback_answer import FeedbackAnswer
from ror_desktop.ui.widgets.flow_layout import Flow, settle
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.quotation import Quotation, wrapped
from ror_desktop.ui.widgets.tag_mark import TagMark

DEPTH = 5
"""Widgets from the steps outwards to this one: their height depends on their width."""

WIDEST = 760
"""Pixels: longer lines are hard to read."""


class FeedbackDetail(QScrollArea):
    """Shows the entry given to `show_entry`. `contact_wanted` carries a contact that somebody wants to see."""

    contact_wanted = Signal(int)

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.row: FeedbackRow | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._inside = QWidget(self)
        self.name = wrapped(plain_label("", self._inside, TextSize.TITLE))
        self.marks = Flow(self._inside, gap=4)
        self.contact = Chip(self.tr("Open the contact"), tools.themes, tools.icons, "user", parent=self._inside)
        self.quotation = Quotation(tools, self._inside)
        self.versions_button = QToolButton(self._inside)
        self.versions_button.setCheckable(True)
        self.versions_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.versions_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._versions = QWidget(self._inside)
        self.answer = FeedbackAnswer(tools, drafts, self._inside)
        self._lay_out()
        self.contact.clicked.connect(self._on_contact_clicked)
        self.versions_button.toggled.connect(self._on_versions_toggled)

    def show_entry(self, row: FeedbackRow) -> None:
        """Show this entry; another one begins at its top and with its versions closed."""
        other = self.row is None or self.row.id != row.id
        self.row = row
        self.name.setText(title_of(row))
        self._say_marks(row)
        words = row.draft.verbatim if not row.erased else quoted(row)
        self.quotation.say(words, self._facts(row), quiet=row.erased)
        self.contact.setVisible(row.draft.contact_id is not None)
        self.versions_button.setText(self.tr("%n earlier version(s)", "", max(0, row.versions - 1)))
        self.versions_button.setVisible(row.versions > 1)
        if other or row.versions < 2:
            self.versions_button.setChecked(False)
        self._show_versions()
        self.answer.show_entry(row)
        settle(self.answer.steps, DEPTH)
        if other:
            self.verticalScrollBar().setValue(0)

    def say_days_anew(self, _today: date) -> None:
        """Say days, counted from today."""
        if self.row is not None:
            self.show_entry(self.row)

    def versions(self) -> list[Quotation]:
        """The earlier versions that are open."""
        return [] if self._versions.isHidden() else self._versions.findChildren(Quotation)

    def _facts(self, row: FeedbackRow) -> str:
        draft, book = row.draft, self._tools.desk.book
        parts = [when_words(draft.said, book.today(), book.zone, self.locale()), words_of(draft.channel)]
        return " · ".join([*parts, draft.source] if draft.source and row.contact else parts)

    def _say_marks(self, row: FeedbackRow) -> None:
        self.marks.clear()
        draft, themes = row.draft, self._tools.themes
        marks = [(severity_words(draft.severity), severity_tone(draft.severity))]
        if words_of(draft.sentiment) != severity_words(draft.severity):
            marks.append((words_of(draft.sentiment), severity_tone(draft.severity).NEUTRAL))
        if not row.answered:
            marks.append((self.tr("open"), severity_tone(draft.severity).PROMISE))
        for words, tone in marks:
            self.marks.add(TagMark(words, themes, tone, self.marks))

    def _show_versions(self) -> None:
        """The earlier versions, the newest of them first; only while they are open."""
        opened = self.versions_button.isChecked()
        self.versions_button.setIcon(self._tools.icons.icon("chevron-up" if opened else "chevron-down", "secondary"))
        layout = self._versions.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._versions.setVisible(opened)
        if not opened or self.row is None or layout is None:
            return
        book = self._tools.desk.book
        for version in self._tools.desk.feedback.versions(self.row.id)[1:]:
            when = when_words(Moment(version.at), book.today(), book.zone, self.locale())
            judged = f"{severity_words(version.severity)}, {words_of(version.sentiment)}"
            shown = Quotation(self._tools, self._versions, "history", large=False)
            shown.say(version.verbatim, self.tr("Written down {when} · {judged}").format(when=when, judged=judged))
            layout.addWidget(shown)
            shown.show()

    def _on_versions_toggled(self, _opened: bool) -> None:
        self._show_versions()

    def _on_contact_clicked(self) -> None:
        if self.row is not None and self.row.draft.contact_id:
            self.contact_wanted.emit(self.row.draft.contact_id)

    def _lay_out(self) -> None:
        correct = QToolButton(self._inside)
        correct.setDefaultAction(self._tools.actions["feedback.edit"])
        correct.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        correct.setIconSize(QSize(18, 18))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.contact)
        head.addWidget(correct)
        versions = QVBoxLayout(self._versions)
        versions.setContentsMargins(16, 0, 0, 0)
        versions.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.marks)
        column.addWidget(self.quotation)
        column.addWidget(self.versions_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._versions)
        column.addSpacing(8)
        column.addWidget(self.answer)
        column.addStretch(1)
        holder = QWidget(self._inside)
        holder.setLayout(column)
        holder.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(16, 8, 16, 16)
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.setWidget(self._inside)
