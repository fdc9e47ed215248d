"""Opens Just met from anywhere in the program, also over a dialog; the window is made when it is first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.just_met.window import JustMetWindow

ACTION = "capture.just_met"


class JustMet(QObject):
    """Answers the action, and gives files of many contacts to the import by `many_given`."""

    many_given = Signal(list)

    def __init__(self, tools: Tools, drafts: DraftService, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._over = False
        self._window: JustMetWindow | None = None
        self._action = tools.actions.answer(ACTION, self.open)
        self._action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    @Slot()
    def open(self) -> None:
        """Show the window, with the keyboard in it."""
        self.window().open()

    def window(self) -> "JustMetWindow":
        """The window, made when it is first wanted."""
        if self._window is None:
            from ror_desktop.ui.just_met.window import JustMetWindow

            self._window = JustMetWindow(self._tools, self._drafts)
            self._window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
            self._window.many_given.connect(self.many_given)
        return self._window

    def close(self) -> None:
        """Put what is typed on the disk, and let go of the window; called once, before the book is closed."""
        self._over = True
        if self._window is not None:
            self._window.flush()
            self._window.close()
            self._window.deleteLater()
            self._window = None

    @Slot()
    def _on_focus_window_changed(self) -> None:
        """A dialog that blocks the main window blocks its actions as well: let this one be an action of it, too."""
        dialog = None if self._over else QApplication.activeModalWidget()
        if dialog is not None and self._action not in dialog.actions():
            dialog.addAction(self._action)
