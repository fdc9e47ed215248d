"""The list of feedback, newest first: Enter answers, Alt+Enter corrects."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ror_desktop.ui.models.feedback_model import FeedbackModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.feedback_delegate import FeedbackDelegate

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
ACTIONS = ("feedback.answer", "feedback.edit", "feedback.new")


class FeedbackList(QListView):
    """Shows a `FeedbackModel`; one entry is always chosen where there is one."""

    chosen = Signal(int)
    """The entry that is chosen now, 0 for none."""
    answer_wanted = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        book = tools.desk.book
        self.entries = FeedbackModel(tools.desk.feedback.rows, book.today, book.zone, self)
        self._delegate = FeedbackDelegate(tools, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setAccessibleName(self.tr("Feedback"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([tools.actions[name] for name in ACTIONS])
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        tools.themes.changed.connect(self._on_theme_changed)

    def show_ids(self, ids: list[int]) -> None:
        """Show these without telling who is chosen; the chosen one stays so, or the one that stands there now."""
        kept, place = self.current(), self.currentIndex().row()
        self.blockSignals(True)
        self.entries.show_ids(ids)
        if self.current() != kept or not kept:
            there = self.entries.place_of(kept)
            self._go_to(there if there >= 0 else min(max(place, 0), len(ids) - 1))
        self.blockSignals(False)

    def choose(self, feedback_id: int) -> bool:
        """Choose this entry; whether it stands in the list."""
        place = self.entries.place_of(feedback_id)
        if place >= 0:
            before = self.current()
            self._go_to(place)
            if before == feedback_id:
                self.chosen.emit(feedback_id)
        return place >= 0

    def current(self) -> int:
        """The chosen entry, 0 for none."""
        return self.entries.id_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the answer; all else walks the list."""
        if event.key() in ENTER and not event.modifiers() and self.current():
            self.answer_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        if self.indexAt(event.position().toPoint()).isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.answer_wanted.emit()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def _go_to(self, place: int) -> None:
        index = self.entries.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()
