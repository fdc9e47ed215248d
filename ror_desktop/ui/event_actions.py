"""What can be done with events from anywhere: the event on now, a new one, the wrap-up; and the title of the window."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.plain import plain_action
from ror_desktop.ui.rail_pages import EVENTS
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.domain.event import Event
    from ror_desktop.ui.pages.events_page import EventsPage

OFFERED = 9
"""Events that are offered in the menu, each with a digit as its key."""


class EventActions(QObject):
    """Answers the actions on events, and says the event on now in the title bar."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        for name, handler in (
            ("event.new", self._on_new_triggered),
            ("event.edit", self._on_edit_triggered),
            ("event.delete", self._on_delete_triggered),
            ("event.now", self._on_now_triggered),
            ("event.wrap_up", self._on_wrap_up_triggered),
            ("contact.met_at", self._on_met_at_triggered),
        ):
            tools.actions.answer(name, handler)
        tools.runner.hub.changed.connect(self._on_changed)
        tools.runner.hub.day_changed.connect(self._on_day_changed)

    def say_event(self) -> None:
        """Say in the title bar which event is on now; once the window is painted, and whenever it changes."""
        event = self._tools.desk.events.on_now()
        self._window.say_event(event.draft.name if event else "")

    def _page(self) -> "EventsPage":
        """The page, brought into sight."""
        self._window.show_page(EVENTS)
        return cast("EventsPage", self._window.page(EVENTS))

    def _in_sight(self) -> bool:
        return self._window.page_name() == EVENTS

    @Slot()
    def _on_new_triggered(self) -> None:
        self._page().begin_new()

    @Slot()
    def _on_edit_triggered(self) -> None:
        self._page().change_current()

    @Slot()
    def _on_delete_triggered(self) -> None:
        """From elsewhere the page comes into sight first: nobody deletes what cannot be seen."""
        in_sight = self._in_sight()
        page = self._page()
        if in_sight:
            page.delete_current()

    @Slot()
    def _on_wrap_up_triggered(self) -> None:
        """Of the event chosen on the page; from elsewhere, of the one on now or the last that has begun."""
        chosen = 0 if self._in_sight() else self._last_event()
        self._page().wrap_up(chosen)

    def _last_event(self) -> int:
        events = self._tools.desk.events
        on_now = events.on_now()
        today = self._tools.desk.book.today()
        begun = (event for event in events.all() if event.draft.start_day <= today)
        last = on_now or next(begun, None)
        return last.id if last is not None else 0

    @Slot()
    def _on_now_triggered(self) -> None:
        on_now = self._tools.desk.events.on_now()
        menu = self._menu()
        for place, event in enumerate(self._near(), 1):
            action = menu.addAction(_numbered(place, event))
            action.setCheckable(True)
            action.setChecked(on_now is not None and event.id == on_now.id)
            action.triggered.connect(partial(self._set_now, event.id))
        menu.addSeparator()
        nowhere = menu.addAction(self._tools.say(translate("EventActions", "&0  At no event")))
        nowhere.setCheckable(True)
        nowhere.setChecked(on_now is None)
        nowhere.triggered.connect(partial(self._set_now, None))
        menu.addAction(self._tools.actions["event.new"])
        self._open(menu)

    @Slot()
    def _on_met_at_triggered(self) -> None:
        ids = self._tools.chosen()
        if not ids:
            said = translate("EventActions", "Choose one or more contacts first")
            self._tools.runner.hub.said.emit(said, False)
            return
        menu = self._menu()
        for place, event in enumerate(self._near(), 1):
            menu.addAction(_numbered(place, event)).triggered.connect(partial(self._set_event, ids, event.id))
        menu.addSeparator()
        nowhere = menu.addAction(self._tools.say(translate("EventActions", "&0  At no event")))
        nowhere.triggered.connect(partial(self._set_event, ids, None))
        self._open(menu)

    def _near(self) -> "list[Event]":
        """The events nearest to today, the one on now first."""
        today = self._tools.desk.book.today()
        on_now = self._tools.desk.events.on_now()

        def distance(event: "Event") -> tuple[bool, int]:
            draft = event.draft
            away = max((draft.start_day - today).days, (today - draft.end_day).days, 0)
            return on_now is None or event.id != on_now.id, away

        return sorted(self._tools.desk.events.all(), key=distance)[:OFFERED]

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open(self, menu: QMenu) -> None:
        menu.adjustSize()
        area = self._window
        menu.popup(area.mapToGlobal(QPoint((area.width() - menu.width()) // 2, area.height() // 6)))
        menu.setActiveAction(menu.actions()[0])

    def _set_now(self, event_id: int | None, _checked: object = None) -> None:
        self._tools.runner.run(partial(self._tools.desk.events.set_now, event_id))

    def _set_event(self, ids: list[int], event_id: int | None, _checked: object = None) -> None:
        self._tools.runner.run(partial(self._tools.desk.encounters.set_event, ids, event_id))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or change.nouns & {Noun.EVENT, Noun.SETTING}:
            self.say_event()

    @Slot(object)
    def _on_day_changed(self, _today: object) -> None:
        self.say_event()


def _numbered(place: int, event: "Event") -> str:
    return f"&{place}  {plain_action(event.draft.name)}"
