"""The command palette: every action and every contact by name, from the keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.models.palette_model import Offer, PaletteModel
from ror_desktop.ui.palette_offers import PaletteOffers
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.palette_delegate import PaletteDelegate

SIZE = (600, 440)
FROM_TOP = 72
"""Pixels: its size, and how far below the window's upper edge it opens."""
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QDialog):
    """One line to type in and the best fits below it; Enter does the chosen one. `chosen` carries the `Offer`."""

    chosen = Signal(object)

    def __init__(self, tools: Tools, offers: PaletteOffers, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._offers = offers
        self._window = parent.window()
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Everything by name"))
        self.resize(SIZE[0], min(SIZE[1], parent.height() - FROM_TOP - 16))
        self.box = QLineEdit(self)
        self.box.setFont(text_font(TextSize.TITLE))
        self.box.setPlaceholderText(self.tr("Type what you want to do, or a name"))
        self.box.setAccessibleName(self.tr("What you want to do, or a name"))
        self.box.setClearButtonEnabled(True)
        self.box.installEventFilter(self)
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Actions and contacts"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(tools, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = plain_label(self.tr("Nothing fits this. Try another word, or part of one."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self.box.textChanged.connect(self._on_text_changed)
        self.box.returnPressed.connect(self._on_return_pressed)
        self.list.clicked.connect(self._on_clicked)
        self._on_text_changed("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move through the list while the line keeps the focus."""
        pressed = watched is self.box and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._move(Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self._window
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, FROM_TOP)))
        self.box.setFocus()

    def _move(self, key: Qt.Key) -> None:
        page = max(self.list.viewport().height() // max(self.list.sizeHintForRow(0), 1), 1)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}[key]
        last = self.model.rowCount() - 1
        here = self.list.currentIndex().row()
        turned = last if step == -1 and here == 0 else 0 if step == 1 and here == last else here + step
        self._choose(min(max(turned, 0), last))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _on_text_changed(self, text: str) -> None:
        self.model.set_offers(self._offers.of(text))
        empty = self.model.rowCount() == 0
        self.list.setVisible(not empty)
        self._nothing.setVisible(empty)
        if not empty:
            self._choose(0)

    def _on_return_pressed(self) -> None:
        self._take(self.model.offer_at(self.list.currentIndex()))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(self.model.offer_at(index))

    def _take(self, offer: Offer | None) -> None:
        if offer is not None:
            self.accept()
            self.chosen.emit(offer)
