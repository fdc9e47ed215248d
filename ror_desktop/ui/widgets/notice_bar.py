"""The one place for errors: what happened, what was kept, what to do; it can be copied and closed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.widgets.labels import IconPicture, plain_label


class NoticeBar(QFrame):
    """A bar above the page, hidden while nothing failed. The newest failure replaces the one before."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._details = ""
        self._lasting = False
        mark = IconPicture(icons, "circle-alert", "overdue", 20, self)
        self._text = plain_label("", self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = QToolButton(self)
        self._copy.setText(self.tr("Copy details"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close = QToolButton(self)
        self._close.setIcon(icons.icon("x"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        for button in (self._copy, self._close):
            button.setAutoRaise(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(mark)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._copy)
        layout.addWidget(self._close)
        self.hide()

    def report(self, sentence: str, details: str = "", *, lasting: bool = False) -> None:
        """Show this failure; `details` is what Copy puts on the clipboard besides the sentence.

        A lasting one stays until somebody closes it.
        """
        self._lasting = lasting
        self._details = f"{sentence}\n\n{details}".strip()
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def let_go(self) -> None:
        """Something was done since: a failure that is not lasting is over."""
        if not self._lasting:
            self.hide()

    def reported(self) -> str:
        """The sentence that is shown, or nothing."""
        return "" if self.isHidden() else self._text.text()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
