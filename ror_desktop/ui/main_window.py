"""The main window: menus, rail, pages, the one place for errors, and the status bar with Undo."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change, HistoryEntry
from ror_desktop.messages import Message
from ror_desktop.services.progress import Told
from ror_desktop.ui.menus import MENUS
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.notice_bar import NoticeBar
from ror_desktop.ui.widgets.rail import Rail
from ror_desktop.ui.widgets.status_line import StatusLine

DESIGN_SIZE = (1280, 800)
FRAME = 40
"""Pixels that a title bar and a border may take."""


class Page(Protocol):
    """A page of the rail: a widget that can read what it shows."""

    def load(self) -> None:
        """Read everything shown."""


class MainWindow(QMainWindow):
    """One window for one book. `files_dropped` carries the paths of files dropped anywhere on it.

    `may_close` is asked when somebody closes the window; where it says no, it closes the window itself later.
    `quitting` is whether the program is to end with the window, even where it could stay in the tray.
    """

    files_dropped = Signal(list)
    closing = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        self._menus: dict[str, QMenu] = {}
        self.may_close: Callable[[], bool] = _always
        self.quitting = False
        self.setObjectName("main")
        self.say_event("")
        self.setAcceptDrops(True)
        self.resize(*DESIGN_SIZE)
        self.notice = NoticeBar(tools.icons, self)
        self._bars = QVBoxLayout()
        self.rail = Rail(self)
        self._stack = QStackedWidget(self)
        self.status = StatusLine(tools.actions["edit.undo"], self)
        self.setStatusBar(self.status)
        self.setCentralWidget(self._central())
        self._fill_menus()
        hub = tools.runner.hub
        hub.said.connect(self._on_said)
        hub.saved.connect(self._on_saved)
        self.status.open_wanted.connect(self._on_open_wanted)
        hub.failed.connect(self._on_failed)
        hub.warned.connect(self._on_warned)
        hub.changed.connect(self._on_changed)
        tools.runner.job_started.connect(self.status.follow)
        tools.runner.waiting_changed.connect(self._on_waiting_changed)
        tools.actions.answer("edit.undo", self._on_undo_triggered)
        tools.actions.answer("edit.redo", self._on_redo_triggered)
        tools.actions.answer("file.quit", self._on_quit_triggered)

    def say_event(self, name: str) -> None:
        """Say in the title bar which event is on now, "" for none, before the book and the program."""
        parts = (name, self._tools.desk.book.db.path.stem, QCoreApplication.applicationName())
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def add_page(self, name: str, make: Callable[[], QWidget]) -> None:
        """Add a page, which is made when it is first wanted; the action `page.NAME` shows it."""
        self._makers[name] = make
        action = self._tools.actions.answer(f"page.{name}", partial(self.show_page, name))
        self.rail.add_page(action)

    def page(self, name: str) -> QWidget:
        """The page of that name."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def show_page(self, name: str, _checked: bool = True) -> None:
        """Show the page of that name."""
        self._tools.actions[f"page.{name}"].setChecked(True)
        self._stack.setCurrentWidget(self.page(name))

    def page_name(self) -> str:
        """The name of the page that is shown."""
        shown = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    def menu_of(self, action: str) -> QMenu:
        """The menu that the action of that name stands in."""
        return self._menus[action]

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar above the pages, below the failures; it shows and hides itself."""
        self._bars.addWidget(bar)

    def geometry_state(self) -> bytes:
        """Size and place, to be kept for the next start."""
        return bytes(self.saveGeometry().data())

    def restore_place(self, state: bytes) -> None:
        """Size and place from an earlier start."""
        self.restoreGeometry(QByteArray(state))

    def fit_to_screen(self) -> None:
        """Fill a screen that the design's size with its frame would not fit on, such as a small laptop's."""
        room = self.screen().availableGeometry().size()
        if room.width() < DESIGN_SIZE[0] + FRAME or room.height() < DESIGN_SIZE[1] + FRAME:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def report(self, message: Message, details: str = "") -> None:
        """Show a failure in the one place for them."""
        self.notice.report(self._tools.say(message), details)

    def _central(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(self._bars)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        return holder

    def _fill_menus(self) -> None:
        for title, names in MENUS:
            menu = self.menuBar().addMenu(self._tools.say(title))
            menu.setToolTipsVisible(True)
            self._fill(menu, names)

    def _fill(self, menu: QMenu, names: Sequence[str]) -> None:
        for name in names:
            if name:
                menu.addAction(self._tools.actions[name])
                self._menus[name] = menu
            else:
                menu.addSeparator()

    @Slot(object, bool)
    def _on_said(self, message: Message, undoable: bool) -> None:
        self.status.say(self._tools.say(message), undoable=undoable)

    @Slot(object, object)
    def _on_saved(self, message: Message, path: Path) -> None:
        self.status.say(self._tools.say(message), undoable=False, file=path)

    @Slot(object)
    def _on_open_wanted(self, path: Path) -> None:
        from PySide6.QtCore import QUrl

        self._tools.open_url(QUrl.fromLocalFile(str(path.absolute())).toString())

    @Slot(object)
    def _on_failed(self, message: Message) -> None:
        self.report(message)

    @Slot(object)
    def _on_warned(self, message: Message) -> None:
        self.notice.report(self._tools.say(message), lasting=True)

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self.notice.let_go()
        self.refresh_undo()

    @Slot(int)
    def _on_waiting_changed(self, waiting: int) -> None:
        if waiting:
            self.status.say(self.tr("Saving…"), undoable=False)

    @Slot()
    def _on_quit_triggered(self) -> None:
        self.quitting = True
        self.close()

    @Slot()
    def _on_undo_triggered(self) -> None:
        self._walk(self._tools.desk.history.undo, self._tools.desk.history.next_undo())

    @Slot()
    def _on_redo_triggered(self) -> None:
        self._walk(self._tools.desk.history.redo, self._tools.desk.history.next_redo())

    def _walk(self, step: Callable[[Told | None], Change | None], entry: HistoryEntry | None) -> None:
        if self._tools.runner.saving():  # in the queue it would take back what is being saved, and was not meant
            self.status.say(self.tr("Saving…"), undoable=False)
            return
        walk = partial(_change_of, step)
        if self._tools.desk.history.takes_long(entry):
            self._tools.runner.hold(self.tr("Bringing the book up to date"), walk)
        else:
            self._tools.runner.run(walk)

    def refresh_undo(self) -> None:
        """Offer Undo and Redo where there is something to take back or to do again."""
        history = self._tools.desk.history
        self._tools.actions["edit.undo"].setEnabled(history.next_undo() is not None)
        self._tools.actions["edit.redo"].setEnabled(history.next_redo() is not None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye, whatever came and went."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _always() -> bool:
    return True


def _change_of(step: Callable[[Told | None], Change | None], progress: Told | None = None) -> Change:
    """The change of an undo or redo; nothing to walk to is a change of nothing."""
    return step(progress) or Change(frozenset(), frozenset())
