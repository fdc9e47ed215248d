"""The page Calendar: month, week with hours and agenda of 30 days over the same entries, filter and cursor."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.calendar import EntryKind
from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpDraft
from ror_desktop.domain.month import can_be_shown
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.calendar_reader import CalendarReader
from ror_desktop.ui.dates import time_words
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_agenda import CalendarAgenda
from ror_desktop.ui.widgets.calendar_filter import CalendarFilter
from ror_desktop.ui.widgets.calendar_head import VIEWS, CalendarHead
from ror_desktop.ui.widgets.calendar_month import CalendarMonth
from ror_desktop.ui.widgets.calendar_painter import CalendarPainter
from ror_desktop.ui.widgets.calendar_places import Target
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.calendar_week import CalendarWeek
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from ror_desktop.ui.widgets.followup_keys import FollowUpKeys
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu
from ror_desktop.ui.widgets.quick_add import QuickAdd

SHOWN = frozenset({Noun.FOLLOW_UP, Noun.CONTACT, Noun.EVENT, Noun.CIRCLE, Noun.TAG, Noun.INTERACTION, Noun.IMPORT})
"""Nouns of which something is shown or filtered by."""
EDITOR_WIDTH = 300
VIEW_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class CalendarPage(QWidget):
    """Keys 1, 2 and 3 change the view; the day that was current stays current in the next one."""

    contact_activated = Signal(int)
    """The contact that somebody wants to see."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, drafts: DraftService | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._today = tools.desk.book.today()
        self._stale = True
        self.verbs = FollowUpVerbs(tools, self, at_home=True)
        self.menu = FollowUpMenu(tools, self.verbs, self._shown_view, self)
        painter = CalendarPainter(tools.themes, tools.icons)
        self.month = CalendarMonth(painter, self.menu, tools, self)
        self.week = CalendarWeek(painter, self.menu, tools, self)
        self.agenda = CalendarAgenda(painter, self.menu, tools, self)
        self.reader = CalendarReader(tools, self.month, self.week, self.agenda, self)
        self.head = CalendarHead(tools, self)
        self.quick_add = QuickAdd(tools, drafts, self)
        self.filter = CalendarFilter(tools, self)
        self.editor = FollowUpEditor(tools, drafts, self)
        self.keys = FollowUpKeys(tools, self.menu, self, drafts)
        self._painter = painter
        self._stack = QStackedWidget(self)
        self._views: dict[str, CalendarView] = dict(zip(VIEWS, (self.month, self.week, self.agenda), strict=True))
        self._lay_out()
        self._connect()
        self.show_view("month")

    # What the window asks

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        self.filter.load()
        self._read()

    def close_panes(self) -> None:
        """Keep what is being typed; called once, before the page goes."""
        self.editor.keep_draft()
        self.quick_add.keep_draft()
        self.keys.keep_drafts()

    def chosen_contacts(self) -> Sequence[int]:
        """The contacts of the selected entries, each once."""
        found = (line.entry.contact_id for line in self.view.selected_lines() if line.entry is not None)
        return [contact for contact in dict.fromkeys(found) if contact]

    @property
    def view(self) -> CalendarView:
        """The view that is shown."""
        return self._views[self.reader.name]

    def show_view(self, name: str) -> None:
        """Show the month, the week or the agenda of the day that is current."""
        self.reader.name = name
        self.head.show_view(name)
        self._stack.setCurrentWidget(self.view)
        if not self._stale:
            self._read()
            self._focus()

    def focus_quick_add(self) -> None:
        """Type a new follow-up."""
        self.quick_add.line.setFocus()
        self.quick_add.line.selectAll()

    def focus_go_to(self) -> None:
        """Type a day to go there."""
        self.head.go_to.setFocus()
        self.head.go_to.selectAll()

    def go_today(self) -> None:
        """Make today current."""
        self.go_to(self._today)

    def go_to(self, day: date) -> None:
        """Make a day current, and bring it in sight."""
        if not can_be_shown(day):
            return
        self.reader.day = day
        self._read()
        self._focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()
        self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2, 3 change the view; Home goes to today; Escape shows everybody again."""
        key = Qt.Key(event.key())
        if key in VIEW_KEYS and not event.modifiers():
            self.show_view(VIEWS[VIEW_KEYS.index(key)])
        elif key == Qt.Key.Key_Home:
            self.go_today()
        elif key == Qt.Key.Key_Escape and self.filter.clear():
            self._focus()
        else:
            super().keyPressEvent(event)

    def _focus(self) -> None:
        """Give the keyboard to what is shown: letters are commands there."""
        (self.view if self.reader.shown is self.view else self).setFocus()

    # Reading

    def _read(self) -> None:
        """Show the period around the day that is current."""
        title = self.reader.read(self._today, self.filter.value)
        named = self.filter.words()
        self.head.title.setText(f"{title} · {named}" if named else title)
        self.head.set_overdue(self.reader.late)
        self.view.setAccessibleName(self.head.title.text())
        self.quick_add.set_day(max(self.reader.day, self._today), self._today)
        self._stack.setCurrentWidget(self.reader.shown)

    def _on_current_changed(self) -> None:
        day = self.view.current_day()
        if day is not None and day != date.min and not self.reader.reading:
            self.reader.day = day
            self.editor.offer_day(day)
            self.quick_add.set_day(max(day, self._today), self._today)

    def _on_turned(self, by: int) -> None:
        self.go_to(self.reader.turned(by))

    # Actions

    def _selected(self) -> list[FollowUp]:
        return self.view.selected_follow_ups()

    def _shown_view(self) -> CalendarView:
        return self.view

    def _on_new_triggered(self) -> None:
        if not self.isVisible():
            return
        line = self.view.current_line()
        entry = line.entry if line else None
        day = max(self.reader.day, self._today)
        self.editor.begin(entry.contact_id if entry else 0, entry.contact if entry else "", day)

    # Answers

    def _on_entered_on(self, line: Line) -> None:
        entry = line.entry
        if line.kind is LineKind.MORE:
            self._show_more(line)
        elif entry is None:
            self._begin(Target(line.day))
        elif entry.kind in {EntryKind.FOLLOW_UP, EntryKind.COMING} and entry.follow_up is not None:
            self.editor.change(entry.follow_up)
        elif entry.kind is EntryKind.EVENT:
            self._tools.actions["page.events"].trigger()
        else:
            self.contact_activated.emit(entry.contact_id)

    def _show_more(self, line: Line) -> None:
        """All of a day, in the agenda; there, all of it instead of the first."""
        self.reader.expand(line.day)
        if self.reader.name != "agenda":
            self.reader.day = line.day
            self.show_view("agenda")
        else:
            self._read()

    def _begin(self, target: Target) -> None:
        self.editor.begin(0, "", target.day)
        if self.editor.fresh and target.at is not None:
            self.editor.form.time.setText(time_words(target.at, self.locale()))

    def _on_shift_wanted(self, days: int, minutes: int) -> None:
        """The selection goes along to where they are then."""
        items = [item for item in self._selected() if item.id in self.verbs.open_ids([item])]
        if items:
            verb = partial(self._tools.desk.scheduling.shift, [item.id for item in items], days, minutes)
            self._tools.runner.run(verb, partial(self._follow, items[0].id))

    def _follow(self, follow_up_id: int, _change: Change | None = None) -> None:
        """Show where a follow-up is now."""
        made = self._tools.desk.followups.get(follow_up_id)
        if made is not None and can_be_shown(made.draft.due_day):
            self.reader.day = made.draft.due_day
            self._read()
            self.view.choose_entry((EntryKind.FOLLOW_UP, made.id))

    def _on_dropped(self, ids: list[int], target: Target) -> None:
        """A single one takes the hour as well; where hours are shown, put over them it loses its hour."""
        scheduling = self._tools.desk.scheduling
        if len(ids) == 1 and self.view is self.week:
            verb = partial(scheduling.put, ids, target.day, target.at)
            self._tools.runner.run(verb, partial(self._follow, ids[0]))
        else:
            self.verbs.move(ids, target.day)

    def _on_contacts_dropped(self, ids: list[int], target: Target) -> None:
        """A follow-up for each at once; a single one is opened, to say what it is about."""
        draft = FollowUpDraft(self.editor.form.title.placeholderText(), target.day, target.at)
        self._tools.runner.run(partial(self._tools.desk.scheduling.plan, ids, draft), partial(self._on_planned, ids))

    def _on_planned(self, ids: list[int], change: Change) -> None:
        self._follow(change.created)
        made = self._tools.desk.followups.get(change.created)
        if len(ids) == 1 and made is not None:
            self.editor.change(made)

    def _on_saved(self, change: Change) -> None:
        """Show what was just added on its day."""
        if change.created:
            self._follow(change.created)

    def _on_editor_closed(self) -> None:
        self._focus()

    def _on_left(self) -> None:
        self._focus()

    def _on_overdue_clicked(self) -> None:
        self.reader.day = self._today
        self.show_view("agenda")
        self.agenda.choose_entry(self.agenda.lines.lines[0].key)
        self.agenda.go_down(1, extend=False)

    def _on_changed(self, change: Change) -> None:
        if change.everything or change.nouns & SHOWN:
            self._mark_stale()

    def _on_day_changed(self, today: date) -> None:
        if self.reader.day == self._today:
            self.reader.day = today
        self._today = today
        self.editor.set_today(today)
        self.head.go_to.set_today(today)
        self._mark_stale()

    def _mark_stale(self) -> None:
        self._stale = True
        self.reader.forget()
        if self.isVisible():
            self.load()

    def _on_now_wanted(self) -> None:
        self.week.set_now(self.reader.now())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._painter.refresh_fonts()
        kinds = {QEvent.Type.FontChange, QEvent.Type.LocaleChange, QEvent.Type.LanguageChange}
        if event.type() in kinds and not self._stale:
            self._mark_stale()

    # Building

    def _connect(self) -> None:
        self.addAction(self._tools.actions.answer("followup.new", self._on_new_triggered))
        for view in self._views.values():
            self._connect_view(view)
        self.week.now_wanted.connect(self._on_now_wanted)
        self.month.room_changed.connect(self._on_room_changed)
        self.menu.edit_wanted.connect(self.editor.change)
        self.menu.contact_wanted.connect(self.contact_activated)
        self.head.turned.connect(self._on_turned)
        self.head.today_wanted.connect(self.go_today)
        self.head.view_wanted.connect(self.show_view)
        self.head.day_typed.connect(self.go_to)
        self.head.left.connect(self._on_left)
        self.head.overdue.clicked.connect(self._on_overdue_clicked)
        self.filter.changed.connect(self._read)
        self.quick_add.added.connect(self._on_saved)
        self.quick_add.left.connect(self._on_left)
        self.editor.saved.connect(self._on_saved)
        self.editor.closed.connect(self._on_editor_closed)
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)
        self.contact_activated.connect(hub.contact_wanted)

    def _connect_view(self, view: CalendarView) -> None:
        view.entered_on.connect(self._on_entered_on)
        view.new_wanted.connect(self._begin)
        view.day_wanted.connect(self.go_to)
        view.turned.connect(self._on_turned)
        view.shift_wanted.connect(self._on_shift_wanted)
        view.dropped.connect(self._on_dropped)
        view.contacts_dropped.connect(self._on_contacts_dropped)
        view.selectionModel().currentChanged.connect(self._on_current_changed)

    def _on_room_changed(self) -> None:
        if self.isVisible() and not self._stale:
            self._read()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.quick_add, 1)
        line.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignTop)
        for view in (*self._views.values(), self.reader.empty):
            self._stack.addWidget(view)
        self.editor.setFixedWidth(EDITOR_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self._stack, 1)
        below.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addLayout(line)
        layout.addWidget(self.keys.done_bar)
        layout.addWidget(self.keys.let_go_bar)
        layout.addLayout(below, 1)
