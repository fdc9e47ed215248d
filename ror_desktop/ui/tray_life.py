"""The program in the tray: where reminders are on, closing the window leaves the icon, which is explained once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ror_desktop.settings import Settings
from ror_desktop.ui.icons import application_icon
from ror_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from ror_desktop.ui.tray import Tray


class TrayLife(QObject):
    """Shows the icon as the settings say. `explained` is emitted once the person has been told why it stays.

    `window` and `action` give what is open at the moment.
    """

    explained = Signal()

    def __init__(
        self, app: QApplication, window: Callable[[], MainWindow], action: Callable[[str], QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self._action = action
        self._tray: Tray | None = None
        self._keep = False
        self._told = False

    def follow(self, settings: Settings) -> None:
        """Show or hide the icon."""
        self._keep = settings.keep_in_tray
        self._told = settings.tray_explained
        if settings.reminders and self._possible():
            self._made().show()
        elif self._tray is not None:
            self._tray.hide()

    def shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self._tray is not None and self._tray.shown()

    def tell(self, title: str, words: str) -> None:
        """A notification, where there is a tray."""
        if self._tray is not None:
            self._tray.tell(title, words)

    def keeps(self, window: MainWindow) -> bool:
        """Whether the program goes on without its window, which is hidden then."""
        if window.quitting or not self._keep or not self.shown():
            return False
        self._app.setQuitOnLastWindowClosed(False)
        window.hide()
        if not self._told:
            self._told = True
            self.tell(
                self.tr("ROR Desktop stays here for your reminders"),
                self.tr("A click opens it again. Quit ends it; Preferences has a switch for this."),
            )
            self.explained.emit()
        return True

    @Slot()
    def open_window(self) -> None:
        """Bring the window back."""
        self._app.setQuitOnLastWindowClosed(True)
        window = self._window()
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def end(self) -> None:
        """The book was closed for good: nothing keeps the program."""
        if self._tray is not None:
            self._tray.hide()
        if not self._app.quitOnLastWindowClosed():
            self._app.setQuitOnLastWindowClosed(True)
            self._app.quit()

    def _possible(self) -> bool:
        from ror_desktop.ui.tray import Tray  # the first paint does without

        return Tray.possible()

    def _made(self) -> "Tray":
        if self._tray is None:
            from ror_desktop.ui.tray import Tray

            self._tray = Tray(application_icon(), self._action, self)
            self._tray.opened.connect(self.open_window)
            self._tray.asked.connect(self._on_asked)
        return self._tray

    @Slot()
    def _on_asked(self) -> None:
        self.open_window()
        self._action("reminders.show").trigger()
