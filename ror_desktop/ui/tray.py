"""The icon in the system's tray: notifications, and a way back to a window that was closed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

ENTRIES = ("capture.just_met", "reminders.show", "", "file.quit")
"""What the icon's menu offers below "Open"; an empty name is a separator."""


class Tray(QObject):
    """Shown while reminders are on. `opened` asks for the window, `asked` for the list of reminders.

    `action` gives the window's action of a name at the moment when the menu opens: windows come and go.
    """

    opened = Signal()
    asked = Signal()

    def __init__(self, icon: QIcon, action: Callable[[str], QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self._fill)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(QApplication.applicationName())
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.asked)

    @staticmethod
    def possible() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray."""
        self._fill()
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon.isVisible()

    def tell(self, title: str, words: str) -> None:
        """Let the system show a notification; nothing where it cannot."""
        if self._icon.isVisible() and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, words, self._icon.icon())

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Open ROR Desktop")).triggered.connect(self.opened)
        for name in ENTRIES:
            if name:
                self._menu.addAction(self._action(name))
            else:
                self._menu.addSeparator()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()
