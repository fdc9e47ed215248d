"""The pane of follow-ups: a month with counts, the agenda of the chosen days, and the editor in between."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpDraft
from ror_desktop.domain.month import Span
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.agenda import Agenda
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from ror_desktop.ui.widgets.followup_keys import FollowUpKeys
from ror_desktop.ui.widgets.month_view import MonthView

SHOWN = frozenset({Noun.FOLLOW_UP, Noun.CONTACT, Noun.INTERACTION, Noun.CIRCLE})
"""Nouns of which something is shown."""
LEAST_AGENDA = 128
"""With fewer pixels left the agenda is hidden while the editor is open."""


AFTER_TURNING = 40
"""Milliseconds after which the agenda follows a turned month: a little more than until a held key repeats."""


class FollowUpCalendar(QWidget):
    """Shows everybody's follow-ups, or those of the selected contact only."""

    contact_activated = Signal(int)
    """The contact that somebody wants to see."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, drafts: DraftService | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contact: int | None = None
        self._name = ""
        self._stale = True
        self._today = tools.desk.book.today()
        self.verbs = FollowUpVerbs(tools, self)
        self.month = MonthView(tools.themes, tools.icons, self._today, self)
        self.agenda = Agenda(tools, self.verbs, self)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(AFTER_TURNING)
        self.editor = FollowUpEditor(tools, drafts, self)
        self.keys = FollowUpKeys(tools, self.agenda.list.menu, self, drafts, self._next_of_contact)
        self._column, self._around = QVBoxLayout(self), QHBoxLayout()
        self._bar = QWidget(self)
        self._only = QToolButton(self)
        self._only.setCheckable(True)
        self._new = QToolButton(self)
        self._new.setDefaultAction(tools.actions["followup.new"])
        self.setAccessibleName(self.tr("Follow-up calendar"))
        self._lay_out()
        self._connect()
        self._answer()
        self._say()

    # What is shown

    def show_contact(self, contact_id: int | None) -> None:
        """Another contact is selected, or none."""
        if contact_id == self._contact:
            return
        self._contact = contact_id
        rows = self._tools.desk.contacts.rows([contact_id]) if contact_id else []
        self._name = rows[0].name if rows else ""
        action = self._tools.actions["calendar.selected_only"]
        action.setEnabled(bool(contact_id))
        self._say()
        if action.isChecked():
            self._mark_stale()

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        self._count()
        self.agenda.show_contact(self._shown_contact())

    def _count(self) -> None:
        """How many follow-ups the days of the month hold, and whose cadence falls due."""
        only, sheet, desk = self._shown_contact(), self.month.sheet, self._tools.desk
        soft = desk.circles.due_counts(sheet.first, sheet.last, ContactFilter(contact_id=only or 0))
        self.agenda.soft.know(Span(sheet.first, sheet.last), soft)
        self.month.set_counts(desk.followups.counts(sheet.first, sheet.last, only), soft)

    def come_back(self) -> None:
        """Open again what was being written when the program ended."""
        self.editor.come_back()
        self.keys.come_back()

    def keep_drafts(self) -> None:
        """Put on the disk what is being written."""
        self.editor.keep_draft()
        self.keys.keep_drafts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()
        self._make_room()

    def _shown_contact(self) -> int | None:
        return self._contact if self._tools.actions["calendar.selected_only"].isChecked() else None

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.load()

    # Actions

    def _answer(self) -> None:
        answers = {
            "followup.new": self._on_new_triggered,
            "calendar.today": self._on_today_triggered,
            "calendar.selected_only": self._on_selected_only_triggered,
        }
        for name, handler in answers.items():
            self.addAction(self._tools.actions.answer(name, handler))
        self._tools.actions["calendar.selected_only"].setEnabled(False)

    def _on_new_triggered(self) -> None:
        if self.isVisible():
            self._begin(max(self.month.selection.first, self._today))

    def _on_today_triggered(self) -> None:
        if self.isVisible():
            self.month.go_today()
            self.month.setFocus()

    def _on_selected_only_triggered(self) -> None:
        self._say()
        self._mark_stale()

    def _next_of_contact(self) -> FollowUp | None:
        """What is to be done next for the contact that is shown."""
        found = self._tools.desk.followups.open_for(self._contact) if self._contact else []
        return found[0] if found else None

    # Answers

    def _begin(self, day: date) -> None:
        self.editor.begin(self._contact or 0, self._name, day)

    def _on_day_activated(self, day: date) -> None:
        self._begin(day)

    def _on_chosen(self, chosen: Span) -> None:
        if self.month.grid.hasFocus() or self.editor.is_open:
            self.editor.offer_day(chosen.first)
        if self.month.grid.turning and self.isVisible():
            self._breath.start()
        else:
            self.agenda.show_span(chosen)

    def _on_breath_drawn(self) -> None:
        """Another month was painted: now what is on its day. Whoever holds the key down sees the months go by."""
        self.agenda.show_span(self.month.grid.selection)

    def _on_month_shown(self) -> None:
        if not self._stale:
            self._count()

    def _on_dropped(self, ids: list[int], day: date) -> None:
        self.verbs.move(ids, day)

    def _on_contacts_dropped(self, ids: list[int], day: date) -> None:
        """A follow-up for each at once; a single one is opened, to say what it is about."""
        draft = FollowUpDraft(self.editor.form.title.placeholderText(), day)
        verb = partial(self._tools.desk.scheduling.plan, ids, draft)
        self._tools.runner.run(verb, partial(self._on_planned, ids))

    def _on_planned(self, ids: list[int], change: Change) -> None:
        self._on_saved(change)
        made = self._tools.desk.followups.get(change.created)
        if len(ids) == 1 and made is not None:
            self.editor.change(made)

    def _on_edit_wanted(self, follow_up: FollowUp) -> None:
        self.editor.change(follow_up)

    def _on_saved(self, change: Change) -> None:
        """Show what was just added on its day."""
        made = self._tools.desk.followups.get(change.created) if change.created else None
        if made is not None:
            if made.draft.due_day not in self.month.selection:
                self.month.choose(made.draft.due_day)
            self.agenda.select(made.id)

    def _on_editor_closed(self) -> None:
        self._make_room()
        self._take_keyboard()

    def _on_bar_closed(self) -> None:
        self._make_room()
        if self.isVisible():
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """To the agenda; where that is empty, to the month above it. Qt would go on to the first button of the rail."""
        (self.agenda.list if self.agenda.list.isVisible() else self.month).setFocus()

    def _on_changed(self, change: Change) -> None:
        if not (change.everything or change.nouns & SHOWN):
            return
        only = self._shown_contact()
        if only is None or change.touches(only):
            self._mark_stale()

    def _on_day_changed(self, today: date) -> None:
        was_today = self.month.selection == Span(self._today, self._today)
        self._today = today
        self.month.set_today(today)
        self.editor.set_today(today)
        if was_today:
            self.month.choose(today)
        self._stale = True
        self.agenda.set_today(today)
        self._mark_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is said under the fields of a bar takes another line, or none."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """In a low window the agenda and the buttons over it step aside while somebody writes."""
        asking = [pane for pane in (self.editor, self.keys.done_bar, self.keys.let_go_bar) if pane.is_open]
        taken = sum(max(pane.sizeHint().height(), pane.heightForWidth(self.width())) for pane in asking)
        used = self.month.minimumSizeHint().height() + self._bar.height() + taken
        room = not asking or self.height() >= used + LEAST_AGENDA
        self.agenda.setMinimumHeight(LEAST_AGENDA if asking and room else 0)
        self.agenda.setVisible(room)
        self._bar.setVisible(room)
        self._column.setStretchFactor(self._around, int(not room))  # the days spread out, not the words of who asks

    # Building

    def _connect(self) -> None:
        self.month.chosen.connect(self._on_chosen)
        self.month.activated.connect(self._on_day_activated)
        self.month.month_shown.connect(self._on_month_shown)
        self._breath.timeout.connect(self._on_breath_drawn)
        self.month.dropped.connect(self._on_dropped)
        self.month.contacts_dropped.connect(self._on_contacts_dropped)
        self.agenda.edit_wanted.connect(self._on_edit_wanted)
        self.agenda.new_wanted.connect(self._on_new_triggered)
        self.agenda.contact_wanted.connect(self.contact_activated)
        self.editor.saved.connect(self._on_saved)
        self.editor.opened.connect(self._make_room)
        self.editor.closed.connect(self._on_editor_closed)
        for bar in (self.keys.done_bar, self.keys.let_go_bar):
            bar.opened.connect(self._make_room)
            bar.closed.connect(self._on_bar_closed)
            bar.installEventFilter(self)
        self._only.clicked.connect(self._tools.actions["calendar.selected_only"].trigger)
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)

    def _say(self) -> None:
        action = self._tools.actions["calendar.selected_only"]
        words = self.tr("Only {name}").format(name=self._name) if self._name else self.tr("Only the selected contact")
        self._only.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 180).replace("&", "&&"))
        self._only.setChecked(action.isChecked())
        self._only.setIcon(self._tools.icons.icon("check" if action.isChecked() else "list-filter", "secondary"))
        self._only.setEnabled(action.isEnabled())
        self._only.setToolTip(action.toolTip())
        self._only.setAccessibleName(words)

    def _lay_out(self) -> None:
        self._only.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._only.setIconSize(BESIDE_WORDS)
        self._only.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._new.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._new.setIconSize(BESIDE_WORDS)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(4, 0, 4, 0)
        bar.setSpacing(4)
        bar.addWidget(self._only)
        bar.addStretch(1)
        bar.addWidget(self._new)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._around.setContentsMargins(4, 0, 4, 0)
        self._around.addWidget(self.month)
        self._column.addLayout(self._around)
        for part in (self._bar, self.editor, self.keys.done_bar, self.keys.let_go_bar):
            self._column.addWidget(part)
        self._column.addWidget(self.agenda, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
