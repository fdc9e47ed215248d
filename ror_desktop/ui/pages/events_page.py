"""The page Events: where people were met, who, and what came of it; and the wrap-up of an event."""

import time
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.encounter import EventReport
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.event import Event
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.event_detail import EventDetail
from ror_desktop.ui.widgets.event_editor import EventEditor
from ror_desktop.ui.widgets.event_list import EventList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.wrap_up import WrapUp

WIDTHS = (348, 840)
LEAST_WIDTHS = (248, 420)
AT_ONCE = 0.015
"""Seconds for which coverage is read before the page is seen; the rest follows, one event at a time."""
WITH_EVENT = ("event.edit", "event.delete")


class EventsPage(QWidget):
    """List and detail side by side; the editor takes the place of the detail, the wrap-up that of both."""

    def __init__(self, tools: Tools, parent: QWidget | None, drafts: DraftService) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._events: dict[int, Event] = {}
        self._unread: list[int] = []
        self._stale = True
        self._wrap_up: WrapUp | None = None
        self.list = EventList(tools, self)
        self.detail = EventDetail(tools, self)
        self.editor = EventEditor(tools, drafts, self)
        self._side = QStackedWidget(self)
        self._stack = QStackedWidget(self)
        self._browse = QSplitter(Qt.Orientation.Horizontal, self)
        self._empty = EmptyState(
            tools.icons,
            "map-pin",
            self.tr("No events yet"),
            self.tr("A trade show, a conference, a visit, a dinner: where you meet people, and what comes of it."),
            [tools.actions["event.new"]],
            self,
        )
        self._lay_out()
        self._connect()

    # What every page can do

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        desk = self._tools.desk
        events = desk.events.all()
        self._events = {event.id: event for event in events}
        on_now = desk.events.on_now()
        self.list.show_numbers(desk.measures.shown())
        self.list.events.set_today(desk.book.today(), self.locale())
        self.list.show_events(events, on_now.id if on_now else 0)
        self._show_current()
        self._read_coverage([event.id for event in events if event.id != self.list.current() or self._wrapping()])

    def close_panes(self) -> None:
        """Keep what is being typed; called once, before the page goes."""
        self.editor.keep_draft()
        self._unread.clear()
        if self._wrap_up is not None:
            self._wrap_up.finish_editing()

    def chosen_contacts(self) -> list[int]:
        """The person of the wrap-up, or those selected among the entries of the event."""
        wrap_up = self._wrapping()
        if wrap_up is not None:
            return [wrap_up.current] if wrap_up.current else []
        return self.detail.list.chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()
        wrap_up = self._wrapping()
        if wrap_up is not None:
            wrap_up.focus_keys()
        elif not self.editor.is_open and self._events:
            self.list.setFocus()

    # What can be done with events

    def current(self) -> Event | None:
        """The chosen event."""
        return self._events.get(self.list.current())

    def choose(self, event_id: int) -> None:
        """Choose this event."""
        self._catch_up()
        self.list.choose(event_id)

    def begin_new(self) -> None:
        """Write a new event."""
        self._leave_wrap_up()
        self.editor.begin()
        self._show_right_pane()

    def change_current(self) -> None:
        """Change the chosen event."""
        event = self.current()
        if event is not None:
            self._leave_wrap_up()
            self.editor.change(event)
            self._show_right_pane()

    def delete_current(self) -> None:
        """Delete the chosen event; the people met there stay."""
        event = self.current()
        if event is not None:
            self._tools.runner.run(partial(self._tools.desk.events.delete, event.id))

    def wrap_up(self, event_id: int) -> None:
        """Go through the people of this event, or of the chosen one (0)."""
        self._catch_up()
        event = self._events.get(event_id or self.list.current())
        if event is None:
            return
        self.list.choose(event.id)
        if self._wrap_up is None:
            self._wrap_up = WrapUp(self._tools, self._drafts, self)
            self._wrap_up.left.connect(self._leave_wrap_up)
            self._stack.addWidget(self._wrap_up)
        self._stack.setCurrentWidget(self._wrap_up)
        self._wrap_up.begin(event)

    # Showing

    def _catch_up(self) -> None:
        if self._stale:
            self.load()

    def _wrapping(self) -> WrapUp | None:
        """The wrap-up, while it is shown."""
        return self._wrap_up if self._wrap_up is not None and self._stack.currentWidget() is self._wrap_up else None

    @Slot()
    def _leave_wrap_up(self) -> None:
        if self._wrapping() is not None:
            self._show_right_pane()
            self._show_current()
            self.list.setFocus()

    def _show_right_pane(self) -> None:
        self._side.setCurrentWidget(self.editor if self.editor.is_open else self.detail)
        nothing = not self._events and not self.editor.is_open
        self._stack.setCurrentWidget(self._empty if nothing else self._browse)

    def _show_current(self) -> None:
        event = self.current()
        for name in WITH_EVENT:
            self._tools.actions[name].setEnabled(event is not None)
        if self._wrapping() is None:
            self._show_right_pane()
            if event is not None:
                self.detail.show_event(event, self._report(event), numbers=self.list.events.numbers)

    def _report(self, event: Event) -> EventReport:
        report = self._tools.desk.encounters.report(event)
        self.list.events.set_coverage(event.id, report.coverage)
        return report

    def _read_coverage(self, ids: list[int]) -> None:
        """Read the coverage of these events: some at once, the others between two turns of the event loop."""
        idle = not self._unread
        self._unread += [event_id for event_id in ids if event_id not in self._unread]
        end = time.perf_counter() + AT_ONCE
        while self._unread and time.perf_counter() < end:
            self._read_next()
        if idle and self._unread:
            QTimer.singleShot(0, self, self._on_turn)

    def _read_next(self) -> None:
        event = self._events.get(self._unread.pop(0))
        if event is not None:
            self.list.events.set_coverage(event.id, self._tools.desk.encounters.coverage(event))

    @Slot()
    def _on_turn(self) -> None:
        if self._unread:
            self._read_next()
        if self._unread:
            QTimer.singleShot(0, self, self._on_turn)

    # Answers

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
        elif change.everything or change.nouns & {Noun.EVENT, Noun.SETTING}:
            self.load()
        elif change.contacts:
            self._refresh(change)

    def _refresh(self, change: Change) -> None:
        """Read anew what these contacts have a part in: where they are met now, and where they were listed."""
        touched = self._tools.desk.encounters.events_of(list(change.contacts))
        for row in self.list.events.rows():
            if row.coverage is not None and any(one.contact_id in change.contacts for one in row.coverage.people):
                touched.add(row.event.id)
        current = self.list.current()
        self._read_coverage([event_id for event_id in touched if event_id != current])
        if current in touched:
            self._show_current()

    def _on_day_changed(self, today: date) -> None:
        self.editor.set_today(today)
        if self._wrap_up is not None:
            self._wrap_up.say_days_anew()
        self._stale = True
        if self.isVisible():
            self.load()

    def _on_chosen(self, _event_id: int) -> None:
        self._show_current()

    def _on_entered_on(self) -> None:
        if self.detail.list.isVisible():
            self.detail.list.setFocus()
            if not self.detail.list.chosen():
                self.detail.list.setCurrentIndex(self.detail.list.found.index(0))

    def _on_contacts_dropped(self, event_id: int, ids: list[int]) -> None:
        self._tools.runner.run(partial(self._tools.desk.encounters.set_event, ids, event_id))

    def _on_writing_wanted(self, contact_id: int, action: str) -> None:
        self._tools.runner.hub.contact_wanted.emit(contact_id)
        self._tools.actions[action].trigger()

    def _on_escaped(self) -> None:
        self.list.setFocus()

    def _on_editor_closed(self) -> None:
        self._show_right_pane()
        if self.isVisible() and self._events:
            self.list.setFocus()

    def _on_saved(self, event_id: int) -> None:
        self._catch_up()
        self.list.choose(event_id)

    # Building

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.entered_on.connect(self._on_entered_on)
        self.list.contacts_dropped.connect(self._on_contacts_dropped)
        self.detail.writing_wanted.connect(self._on_writing_wanted)
        self.detail.escaped.connect(self._on_escaped)
        self.editor.closed.connect(self._on_editor_closed)
        self.editor.saved.connect(self._on_saved)
        hub = self._tools.runner.hub
        self.detail.contact_wanted.connect(hub.contact_wanted)
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 8, 0)
        head.addWidget(plain_label(self.tr("Events"), self, TextSize.TITLE), 1)
        for name in ("event.now", "event.new"):
            button = QToolButton(self)
            button.setDefaultAction(self._tools.actions[name])
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(18, 18))
            head.addWidget(button)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._side.addWidget(self.detail)
        self._side.addWidget(self.editor)
        for pane, least in zip((left, self._side), LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(least)
            self._browse.addWidget(pane)
        self._browse.setChildrenCollapsible(False)
        self._browse.setStretchFactor(1, 1)
        self._browse.setSizes(list(WIDTHS))
        self._stack.addWidget(self._browse)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange} and not self._stale:
            self.load()
