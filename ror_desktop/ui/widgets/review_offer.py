"""One quiet line on the page Today: a weekly review is under way, or the last one is more than a week ago."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ror_desktop.ui.dates import day_words
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.tag_mark import ElidedLabel, secondary


class ReviewOffer(QWidget):
    """Takes no room where there is nothing to offer."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._words = ElidedLabel("", self)
        secondary(self._words)
        button = QToolButton(self)
        button.setDefaultAction(tools.actions["review.start"])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def look(self) -> None:
        """Say it where there is something to say."""
        service = self._tools.desk.review
        words = ""
        if service.under_way() is not None:
            words = self.tr("Your weekly review is not finished; it goes on where you left it.")
        elif service.is_due():
            last = service.last()
            words = self.tr("A quarter of an hour for your week: what came back, and who waits?")
            if last is not None:
                ago = day_words(last, self._tools.desk.book.today())
                words = self.tr("Your last weekly review was {ago}.").format(ago=ago)
        self._words.say(words)
        self.setVisible(bool(words))
