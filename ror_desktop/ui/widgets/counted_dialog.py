"""The entries that a number was computed from, with the sentence; Enter goes to one of them in the timeline."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QFrame, QListView, QVBoxLayout, QWidget

from ror_desktop.domain.measures.measure import Entry
from ror_desktop.domain.timeline import TimelineEntry
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.counted_model import by_day, findings_of, key_of
from ror_desktop.ui.models.finding_model import Finding, FindingModel
from ror_desktop.ui.models.timeline_words import EntryWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.finding_list import LONG, FindingDelegate
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary


class CountedDialog(QDialog):
    """`chosen` carries what kind of entry somebody wants to go to, and its id."""

    chosen = Signal(str, int)

    def __init__(
        self,
        tools: Tools,
        title: str,
        sentence: str,
        entries: Sequence[Entry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setObjectName("counted")
        self.setWindowTitle(title)
        self.resize(560, 480)
        words, book = EntryWords(tools.desk.book.zone), tools.desk.book
        self.entries: list[TimelineEntry] = by_day(tools.desk.measures.entries(entries), words)
        self.list = CountedList(tools, self)
        self.list.show_entries(findings_of(self.entries, words, book.today(), self.locale()), title)
        said = plain_label(sentence, self)
        said.setWordWrap(True)
        said.setVisible(bool(sentence))
        amount = secondary(plain_label(self.tr("%n counted", "", len(self.entries)), self, TextSize.SMALL))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(title, self, TextSize.TITLE))
        layout.addWidget(said)
        layout.addWidget(amount)
        layout.addWidget(self.list, 1)
        layout.addWidget(box)
        self.list.activated_row.connect(self._on_row_activated)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on the newest entry."""
        super().showEvent(event)
        if self.entries and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_row_activated(self, row: int) -> None:
        key = key_of(self.entries[row])
        self.accept()
        self.chosen.emit(key.noun.value, key.id)


class CountedList(QListView):
    """Two lines an entry. `activated_row` carries the row of an entry on Enter and on a double click."""

    activated_row = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FindingModel(self)
        self.setModel(self.found)
        self.setItemDelegate(FindingDelegate(tools, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_entries(self, found: list[Finding], words: str) -> None:
        """Show these lines; `words` say what they are."""
        self.setAccessibleName(words)
        self.setLayoutMode(QListView.LayoutMode.Batched if len(found) > LONG else QListView.LayoutMode.SinglePass)
        self.found.show_findings(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the entry."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.activated_row.emit(index.row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: single letters are commands."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.activated_row.emit(index.row())

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()
