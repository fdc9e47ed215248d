"""A slim bar above the page while reminders wait: what for, and a way to the list of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.reminder_words import line_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import IconPicture, plain_label


class ReminderBar(QFrame):
    """Hidden while nothing waits, or until the next reminder once somebody has closed it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = tools.desk.book
        self._closed: frozenset[int] = frozenset()
        self._shown: frozenset[int] = frozenset()
        self.setObjectName("reminders_bar")
        mark = IconPicture(tools.icons, "bell", "accent", 18, self)
        self._text = plain_label("", self)
        show = QToolButton(self)
        show.setDefaultAction(tools.actions["reminders.show"])
        show.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        show.setIconSize(BESIDE_WORDS)
        close = QToolButton(self)
        close.setIcon(tools.icons.icon("x"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self._on_close_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.addWidget(mark)
        layout.addWidget(self._text, 1)
        layout.addWidget(show)
        layout.addWidget(close)
        self.hide()

    def show_pending(self, pending: Sequence[FollowUp]) -> None:
        """Say what waits; nothing new after somebody closed the bar leaves it closed."""
        self._shown = frozenset(one.id for one in pending)
        if not pending or self._shown <= self._closed:
            self.hide()
            return
        words = line_of(pending, self._book.today(), self._book.zone)
        self._text.setText(words)
        self.setAccessibleName(words)
        self.show()

    @Slot()
    def _on_close_clicked(self) -> None:
        self._closed = self._shown
        self.hide()
