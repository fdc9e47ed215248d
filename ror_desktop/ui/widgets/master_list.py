"""The list at the left of a page whose right shows what is chosen: events, feedback, scenarios."""

from abc import abstractmethod

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

from ror_desktop.ui.tools import Tools

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ListDelegate(QStyledItemDelegate):
    """A delegate that keeps the fonts it paints in."""

    @abstractmethod
    def refresh_fonts(self) -> None:
        """Take the sizes of the system's font again."""


class MasterList(QListView):
    """One line is always chosen where there is one. `dress` gives it model and delegate."""

    chosen = Signal(int)
    """The id of what is chosen now, 0 for nothing."""
    entered_on = Signal()
    """Enter, or a double click, on what is chosen."""

    def __init__(self, tools: Tools, actions: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions([tools.actions[name] for name in actions])
        self._delegate: ListDelegate | None = None
        tools.themes.changed.connect(self._on_theme_changed)

    def dress(self, model: QAbstractItemModel, delegate: ListDelegate) -> None:
        """Show this model by this delegate."""
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @abstractmethod
    def current(self) -> int:
        """The id of what is chosen, 0 for nothing."""

    def go_to(self, place: int) -> None:
        """Choose the line at that place, nothing where it is negative, and bring it in sight."""
        index = self.model().index(place, 0) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is chosen; all else walks the list."""
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self.current():
            self.entered_on.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        if self.indexAt(event.position().toPoint()).isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.entered_on.emit()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are commands."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}
        if event.type() in kinds and self._delegate is not None:
            self._delegate.refresh_fonts()
            self.scheduleDelayedItemsLayout()

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    def _on_theme_changed(self, _theme: object) -> None:
        self.viewport().update()
