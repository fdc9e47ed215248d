"""The page Today: what is due and overdue, oldest first, each with its reason; then a look at the next days."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.followup_words import day_heading
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.models.followup_model import FollowUpModel, Mood, Section
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from ror_desktop.ui.widgets.followup_keys import FollowUpKeys
from ror_desktop.ui.widgets.followup_list import FollowUpList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.today_delegate import TodayDelegate

AHEAD = 7
"""Days of the preview."""
PREVIEWED = 30
"""Follow-ups of the preview, at most."""
WIDTH = 920
"""Pixels above which lines would be too long to read across."""
SHOWN = frozenset({Noun.FOLLOW_UP, Noun.CONTACT})


class TodayPage(QWidget):
    """Reads and shows the day's follow-ups. Enter opens the contact, D is done, S snoozes."""

    contact_activated = Signal(int)
    """The contact that somebody wants to see."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, drafts: DraftService | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._today = tools.desk.book.today()
        self._due: list[FollowUp] = []
        self._stale = True
        verbs = FollowUpVerbs(tools, self)
        self.model = FollowUpModel(self._today, self)
        self.list = FollowUpList(self.model, TodayDelegate(tools.themes, tools.icons, self), verbs, tools, self)
        self.list.setAccessibleName(self.tr("Today"))
        self.editor = FollowUpEditor(tools, drafts, self)
        self.keys = FollowUpKeys(tools, self.list, self, drafts)
        self.title = plain_label("", self, TextSize.TITLE)
        self.summary = plain_label("", self)
        self.empty = EmptyState(tools.icons, "sun", "", "", [tools.actions["followup.new"]], self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        followups = self._tools.desk.followups
        overdue = followups.overdue()
        today = _open(followups.between(self._today, self._today))
        ahead = self._ahead()
        self._due = [*overdue, *today]
        self.model.set_today(self._today, self.locale())
        self.model.set_sections([*self._due_sections(overdue, today), *self._preview(ahead)])
        self._say(len(overdue), len(today), any(ahead))

    def _ahead(self) -> list[FollowUp]:
        """The next days, one by one until there is enough to look at."""
        found: list[FollowUp] = []
        for days in range(1, AHEAD + 1):
            day = self._today + timedelta(days=days)
            found += _open(self._tools.desk.followups.between(day, day))
            if len(found) >= PREVIEWED:
                break
        return found[:PREVIEWED]

    def close_panes(self) -> None:
        """Keep what is being typed; called once, before the page goes."""
        self.editor.keep_draft()
        self.keys.keep_drafts()

    def chosen_contacts(self) -> list[int]:
        """The contacts of the selected lines, each once."""
        return list(dict.fromkeys(item.contact_id for item in self.list.selected()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()
        if not self.list.selected():
            self.list.select_first()

    def _due_sections(self, overdue: list[FollowUp], today: list[FollowUp]) -> Iterator[Section]:
        if overdue:
            yield Section("overdue", self.tr("Overdue"), tuple(overdue), Mood.OVERDUE)
        if today:
            yield Section("today", self.tr("Due today"), tuple(today))

    def _preview(self, ahead: list[FollowUp]) -> Iterator[Section]:
        for day, items in groupby(ahead, key=_day_of):
            yield Section(day.isoformat(), day_heading(day, self._today, self.locale()), tuple(items), Mood.QUIET)

    def _say(self, overdue: int, today: int, ahead: bool) -> None:
        day = full_day(self._today, self.locale())
        self.title.setText(day[:1].upper() + day[1:])
        parts = []
        if overdue:
            parts.append(self.tr("%n overdue", "", overdue))
        if today:
            parts.append(self.tr("%n due today", "", today))
        promised = sum(item.draft.promised for item in self._due)
        if promised:
            parts.append(self.tr("%n promised", "", promised))
        if not parts:
            nothing = self.tr("Nothing is due. Here is what comes in the next days.")
            parts.append(nothing if ahead else self.tr("Nothing is due."))
        self.summary.setText(" · ".join(parts))
        self.empty.say(
            self.tr("Nothing is due."),
            self.tr("A good day to get in touch with somebody you have not heard from for a while."),
        )
        self._stack.setCurrentWidget(self.list if self._due or ahead else self.empty)

    # Actions

    def _on_new_triggered(self) -> None:
        if not self.isVisible():
            return
        chosen = self.list.selected()
        if chosen:
            self.editor.begin(chosen[0].contact_id, chosen[0].contact, self._today)
        else:
            self.editor.begin(0, "", self._today)

    # Answers

    def _on_entered_on(self, item: FollowUp) -> None:
        self.contact_activated.emit(item.contact_id)

    def _on_edit_wanted(self, item: FollowUp) -> None:
        self.editor.change(item)

    def _on_editor_closed(self) -> None:
        self.list.setFocus()

    def _on_changed(self, change: Change) -> None:
        if change.everything or change.nouns & SHOWN:
            self._stale = True
            if self.isVisible():
                self.load()
                self.list.keep_selection()

    def _on_day_changed(self, today: date) -> None:
        self._today = today
        self.editor.set_today(today)
        self._stale = True
        if self.isVisible():
            self.load()

    # Building

    def _connect(self) -> None:
        actions = self._tools.actions
        self.addAction(actions.answer("followup.new", self._on_new_triggered))
        self.list.entered_on.connect(self._on_entered_on)
        self.list.contact_wanted.connect(self.contact_activated)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.editor.closed.connect(self._on_editor_closed)
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)
        self.contact_activated.connect(hub.contact_wanted)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._tools.actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(4)
        head.addLayout(words, 1)
        for name in ("followup.done", "followup.snooze", "followup.new"):
            head.addWidget(self._button(name), 0, Qt.AlignmentFlag.AlignBottom)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.editor)
        for bar in (self.keys.done_bar, self.keys.let_go_bar):
            bar.set_margin(16)
            inner.addWidget(bar)
        inner.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange} and not self._stale:
            self.load()


def _open(items: list[FollowUp]) -> list[FollowUp]:
    return [item for item in items if item.state is FollowUpState.OPEN]


def _day_of(item: FollowUp) -> date:
    return item.draft.due_day
