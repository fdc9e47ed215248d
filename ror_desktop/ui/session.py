"""A book on the screen: makes the window and its pages, keeps the machine's settings, and ends cleanly."""

import base64
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.messages import Message, translate
from ror_desktop.services.desk import Desk
from ror_desktop.services.drafts import DraftService
from ror_desktop.settings import Language, Settings
from ror_desktop.ui.actions import Actions
from ror_desktop.ui.calendar_actions import CalendarActions
from ror_desktop.ui.dialogs import Dialogs
from ror_desktop.ui.first_paint import FirstPaint
from ror_desktop.ui.habits import Habits
from ror_desktop.ui.hub import Hub
from ror_desktop.ui.look import Look
from ror_desktop.ui.machine import Machine
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.pages.people_page import PeoplePage
from ror_desktop.ui.rail_pages import PAGE_NAMES, PAGES, PEOPLE, TODAY, Maker, RailPage
from ror_desktop.ui.runner import Runner
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.view_choices import ViewChoices

if TYPE_CHECKING:
    from ror_desktop.ui.field_undo import FieldUndo
    from ror_desktop.ui.global_key.key import GlobalKey
    from ror_desktop.ui.pages.today_page import TodayPage
    from ror_desktop.ui.reminders import Reminders
    from ror_desktop.ui.window_actions import WindowActions

ON_PEOPLE = (
    "contact.new",
    "contact.edit",
    "contact.measures",
    "contact.next",
    "contact.previous",
    "entry.note",
    "entry.interaction",
    "return.add",
    "edit.search",
    "calendar.selected_only",
)
"""Actions that show or take something on the page People, which comes into sight first."""

ABOUT_CHOSEN = frozenset({"contact.edit", "contact.measures", "entry.note", "entry.interaction", "return.add"})
"""Those of them that are about the contact chosen on the page from which they were wanted."""


class Session(QObject):
    """One open book with its window. `ended` is emitted once the window was closed and everything is saved.

    `save` is given the machine's settings when the window closes. `settled` is emitted when the window was painted
    and the panes that could wait are there. `settings_changed` carries the machine's new settings, `books_given` the
    paths of books that were dropped; `notify` gives a heading and words to the system.
    """

    ended = Signal()
    settled = Signal()
    settings_changed = Signal(object)
    restore_wanted = Signal(object)
    books_given = Signal(list)

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        drafts: DraftService,
        settings: Settings,
        save: Callable[[Settings], object],
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.desk = desk
        self._drafts = drafts
        self._machine = Machine(settings, save, self)
        self._machine.changed.connect(self._on_settings_changed)
        self.may_close: Callable[[], bool] | None = None
        self.notify: Callable[[str, str], object] = _say_nothing
        self.reminders: Reminders | None = None
        self.themes, self.languages, self.icons = look.themes, look.languages, look.icons
        self._habits = Habits(settings.uses)
        self._dialogs = Dialogs(settings.dialog_geometries, self)
        self.hub = Hub(self)
        self.hub.contact_wanted.connect(self._on_contact_wanted)
        self._field_undo: FieldUndo | None = None
        self._system_key: GlobalKey | None = None
        self.runner = Runner(self.hub, self, desk.book.let_go_of_thread)
        self.window: MainWindow
        self.people: PeoplePage
        self.make_window()

    def make_window(self) -> None:
        """Make the window in the language of the moment and put it in the place it had."""
        self._answering: WindowActions | None = None
        self.actions = Actions(self.icons, self._render, self)
        self.tools = Tools(
            self.desk,
            self.runner,
            self.actions,
            self.themes,
            self.icons,
            self._say,
            self._open_url,
            self.chosen_contacts,
            self._dialogs.open,
        )
        self.window = MainWindow(self.tools)
        self.actions.setParent(self.window)  # all that belongs to a window goes with it
        self.window.may_close = self._may_close
        for name in ON_PEOPLE:  # before the page answers: whoever types on must see where
            self.actions[name].triggered.connect(self._on_people_wanted)
        CalendarActions(self.tools, self.window)  # as well: it may show the page People
        self.people = PeoplePage(self.tools, self._drafts, self.window)
        self.people.hide()  # until it is wanted: where another page comes first, it would stand over the menu
        self._pages: dict[str, RailPage] = {PEOPLE: self.people}
        self.window.add_page(PEOPLE, self._people_page)
        for name, maker in PAGES.items():
            self.window.add_page(name, partial(self._made_page, name, maker))
        self.view_choices = ViewChoices(self.tools, self._machine, self.system_key, self.window)
        self.view_choices.language_chosen.connect(self._on_language_chosen)
        self.window.closing.connect(self._on_window_closing)
        self._first_paint = FirstPaint(self.window)
        self._first_paint.over.connect(self._settle_on)
        self._to_settle = self._settling()
        self._restore()

    @property
    def answering(self) -> "WindowActions":
        """Whoever answers what needs no page; made after the first paint, or when one of them is needed."""
        if self._answering is None:
            from ror_desktop.ui.window_actions import WindowActions

            contacts = self.people.contacts
            made = WindowActions(self._app, self.tools, self._drafts, self._habits, contacts, self.window)
            made.files.restore_wanted.connect(self.restore_wanted)
            made.books_given.connect(self.books_given)
            made.just_met.many_given.connect(self._on_many_given)
            self._answering = made
        return self._answering

    @property
    def today(self) -> "TodayPage":
        """The page Today; made when it is first wanted."""
        return cast("TodayPage", self.window.page(TODAY))

    def chosen_contacts(self) -> list[int]:
        """The contacts that are selected on the page in sight."""
        return list(self._pages[self.window.page_name()].chosen_contacts())

    def settle(self) -> None:
        """Make what the first paint did not wait for, as far as it is not made yet."""
        for _step in self._to_settle:
            pass

    def _settling(self) -> Generator[QWidget]:
        """What `settle` does, in steps short enough to come between two key presses."""
        self._watch_fields()
        answering = self.answering
        yield self.window
        yield self.people.notes
        yield self.people.calendar
        self.window.refresh_undo()
        answering.reach.come_back()
        yield self.window
        answering.events.say_event()
        answering.review.tick()
        yield self.window
        self.desk.warm_up()
        yield self.window
        self._begin_reminding()
        self.settled.emit()

    def _watch_fields(self) -> None:
        from ror_desktop.ui.field_undo import FieldUndo

        if self._field_undo is None:
            self._field_undo = FieldUndo(self._app, self)

    def _begin_reminding(self) -> None:
        from ror_desktop.ui.reminder_actions import ReminderActions
        from ror_desktop.ui.reminders import Reminders

        if self.reminders is None:
            self.reminders = Reminders(self.desk, self.hub, self)
        ReminderActions(self.tools, self.window, self.reminders, self._notify, self.window)
        if self.settings.reminders:
            self.reminders.start()
            self.reminders.looked.emit()

    def _notify(self, title: str, words: str) -> None:
        self.notify(title, words)

    @property
    def settings(self) -> Settings:
        """The machine's settings as they are now."""
        return self._machine.settings

    def change_settings(self, **values: object) -> None:
        """Change settings of the machine: kept at once, and told to whoever has to follow them."""
        self._machine.change(**values)

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        if self.reminders is not None:
            self.reminders.start() if settings.reminders else self.reminders.stop()
        self.settings_changed.emit(settings)

    @Slot()
    def _settle_on(self) -> None:
        if next(self._to_settle, None) is not None:
            QTimer.singleShot(0, self.window, self._settle_on)

    # the system-wide key

    def system_key(self) -> "GlobalKey":
        """The key that opens Just met from other programs: imported and made when it is first wanted."""
        if self._system_key is None:
            from ror_desktop.ui.global_key.key import GlobalKey

            self._system_key = GlobalKey(self)
            self._system_key.pressed.connect(self._on_system_key_pressed)
        return self._system_key

    def take_system_key(self) -> None:
        """Have the key where the settings want it; a failure is said."""
        if self.settings.system_key:
            reason = self.system_key().start()
            if reason is not None:
                self.hub.said.emit(reason, False)

    @Slot()
    def _on_system_key_pressed(self) -> None:
        self.answering.just_met.open()

    def load(self) -> None:
        """Read what the pages show."""
        for page in self._pages.values():
            page.load()
        if self.settings.last_contact.isdecimal():
            self.people.show_contact(int(self.settings.last_contact))

    def _people_page(self) -> PeoplePage:
        return self.people

    def _made_page(self, name: str, maker: Maker) -> QWidget:
        made = maker(self.tools, self.window, self._drafts)
        page = cast("RailPage", made)
        self._pages[name] = page
        return made

    # another language

    @Slot(object)
    def _on_language_chosen(self, choice: Language) -> None:
        """The window is made anew in the other language; the book stays open and everything typed stays.

        Not while a job is under way: its progress, and what waits for it, belong to the window that is there.
        """
        if self.runner.busy():
            self.view_choices.tick_language()
            self.hub.said.emit(translate("Session", "Choose the language once what is under way is done."), False)
            return
        self._keep_place()
        self._machine.change(language=choice)
        old = self.window
        old.closing.disconnect(self._on_window_closing)
        old.may_close = _always
        self._close_pages()
        self.languages.choose(choice)
        self.make_window()
        self.load()
        self.window.show()
        if self.people.isVisible():
            self.people.contacts.focus_list()
        old.close()
        old.deleteLater()

    # the machine's settings

    def _restore(self) -> None:
        settings = self.settings
        if settings.window_geometry:
            self.window.restore_place(base64.b64decode(settings.window_geometry))
        self.people.set_widths(settings.splitters.get(PEOPLE, ()))
        if settings.list_sort in set(ContactOrder):
            self.people.contacts.sort_by(ContactOrder(settings.list_sort))
        self.window.show_page(settings.last_page if settings.last_page in PAGE_NAMES else PEOPLE)

    def _keep_place(self) -> None:
        self._machine.note(
            window_geometry=base64.b64encode(self.window.geometry_state()).decode(),
            splitters={**self.settings.splitters, PEOPLE: self.people.widths()},
            last_page=self.window.page_name(),
            last_contact=str(self.people.contacts.current() or ""),
            list_sort=self.people.contacts.order().value,
            uses=self._habits.scores,
            dialog_geometries=self._dialogs.sizes,
        )

    def _close_pages(self) -> None:
        """Everything typed is on the disk before the drafts' file is closed."""
        if self._answering is not None:
            self._answering.close()
        for page in self._pages.values():
            page.close_panes()

    @Slot(list)
    def _on_many_given(self, paths: list[Path]) -> None:
        """Several contacts dropped on Just met go to the import, with its preview; so does what is no contact."""
        self.window.raise_()
        self.window.activateWindow()
        self.answering.open_files(paths)

    @Slot()
    def _on_window_closing(self) -> None:
        if self._system_key is not None:
            self._system_key.stop()
        self._keep_place()
        self._first_paint.over.disconnect(self._settle_on)
        self._to_settle.close()
        self._close_pages()
        if self.reminders is not None:
            self.reminders.stop()
        self.runner.close()
        self._machine.save()
        self.window.deleteLater()
        self.ended.emit()

    @Slot()
    def _on_people_wanted(self) -> None:
        """What is written on another page is written about the contact chosen there."""
        name = self.sender().objectName()
        chosen = self.chosen_contacts() if self.window.page_name() != PEOPLE else []
        self.window.show_page(PEOPLE)
        if chosen and name in ABOUT_CHOSEN:
            self.people.show_contact(chosen[0])

    @Slot(int)
    def _on_contact_wanted(self, contact_id: int) -> None:
        self.window.show_page(PEOPLE)
        self.people.show_contact(contact_id)

    def _may_close(self) -> bool:
        return self.may_close is None or self.may_close()

    # what tools need

    def _say(self, message: Message) -> str:
        return self.languages.render(message)

    def _render(self, context: str, source: str, comment: str, n: int) -> str:
        return self.languages.catalogue.translate(context, source, comment, n)

    def _open_url(self, url: str) -> bool:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl(url))


def _always() -> bool:
    return True


def _say_nothing(_title: str, _words: str) -> None:
    """Without a tray there is nobody to notify; the window says it."""
