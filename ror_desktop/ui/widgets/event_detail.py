"""One event: its days and place, its numbers, and the entries behind the number that is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.encounter import EventReport
from ror_desktop.domain.event import Event
from ror_desktop.ui.event_findings import entries_of, findings_of
from ror_desktop.ui.event_words import event_days, event_distance
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.event_figures import EventFigures
from ror_desktop.ui.widgets.finding_list import FindingList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.markdown_text import MarkdownText
from ror_desktop.ui.widgets.tag_mark import secondary


class EventDetail(QWidget):
    """Shows the event given to `show_event`. `contact_wanted` carries a contact that somebody wants to see."""

    contact_wanted = Signal(int)
    writing_wanted = Signal(int, str)
    escaped = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._event: Event | None = None
        self._report = EventReport((), (), ())
        self._numbers = True
        self.name = _wrapped(plain_label("", self, TextSize.TITLE))
        self._facts = secondary(_wrapped(plain_label("", self)))
        self._notes = MarkdownText(tools, "", self)
        self.figures = EventFigures(tools, self)
        self._heading = secondary(plain_label("", self, TextSize.SMALL))
        self.list = FindingList(tools, self)
        self._nothing = secondary(plain_label("", self))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._lay_out()
        self.figures.opened.connect(self._on_figure_opened)
        self.list.contact_wanted.connect(self.contact_wanted)
        self.list.writing_wanted.connect(self.writing_wanted)
        self.list.escaped.connect(self.escaped)

    def show_event(self, event: Event, report: EventReport, *, numbers: bool) -> None:
        """Show this event; another one begins with everybody met there. Without `numbers`, no measures of it."""
        if self._event is None or self._event.id != event.id:
            self.figures.show_everybody()
        self._event, self._report, self._numbers = event, report, numbers
        self.say_days_anew()
        self.name.setText(event.draft.name)
        self._notes.say(event.draft.notes)
        self._notes.setVisible(bool(event.draft.notes))
        self.figures.show_report(report, event.draft.cost, numbers=numbers)
        self._list_entries()

    def say_days_anew(self) -> None:
        """Say days, counted from today."""
        if self._event is not None:
            draft, today = self._event.draft, self._tools.desk.book.today()
            days = f"{event_days(draft, today, self.locale())} ({event_distance(draft, today)})"
            zone = draft.zone if draft.zone != self._tools.desk.book.zone.key else ""
            self._facts.setText(" · ".join(part for part in (days, draft.place, zone) if part))

    def _list_entries(self) -> None:
        entries = entries_of(self.figures.figure, self._report)
        words = self.figures.chip(self.figures.figure).accessibleName()
        found = findings_of(entries, self._tools.desk.book, self.locale(), numbers=self._numbers)
        self.list.show_findings(found, words)
        self._heading.setText(words)
        self._heading.setVisible(bool(entries))
        self.list.setVisible(bool(entries))
        self._nothing.setText(self.tr("Nobody yet. Whoever you write down during the event stands here."))
        self._nothing.setVisible(not entries)

    def _on_figure_opened(self, _figure: object) -> None:
        if self._event is not None:
            self._list_entries()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self._facts)
        actions = self._tools.actions
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.setSpacing(4)
        head.addLayout(words, 1)
        head.addWidget(self._button(actions["event.wrap_up"], words=True), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._button(actions["event.edit"]), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._button(actions["event.delete"]), 0, Qt.AlignmentFlag.AlignTop)
        notes = QHBoxLayout()
        notes.setContentsMargins(16, 0, 16, 0)
        notes.addWidget(self._notes)
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 0, 16, 0)
        heading.addWidget(self._heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(notes)
        column.addWidget(self.figures)
        column.addLayout(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)

    def _button(self, action: QAction, *, words: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(BESIDE_WORDS)
            button.setProperty("framed", True)
        return button


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
