"""The strip under the header of a contact: five measures at a glance, each with the entries behind it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.letter import ASKS_SAID_FROM
from ror_desktop.domain.measures.measure import Entry, Measure
from ror_desktop.domain.measures.profile import ContactMeasures
from ror_desktop.messages import Message
from ror_desktop.ui.first_paint import BREATH
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.measure_words import NOTHING, MeasureWords, asks_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.measure_item import MeasureItem
from ror_desktop.ui.widgets.tag_mark import secondary

LEFT, RIGHT = 10, 12
"""Pixels beside the row: the words of the first item stand where those of the header do."""


class MeasureStrip(QWidget):
    """One line high. `opened` carries the words of a measure, its sentence and its entries.

    The measures are made after everything else of the contact was painted: a thousand entries take some milliseconds.
    Where there is no room for all, the last ones are left out; the button at the end leads to everything.
    """

    opened = Signal(str, str, object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contact = 0
        self._wanted = False
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._on_painted)
        self._breath = QTimer(self, singleShot=True, interval=BREATH)
        self._breath.timeout.connect(self.fill)
        self.row = _Row(tools, self._names(), self)
        self._asks = secondary(plain_label("", self, TextSize.SMALL))
        self._asks.setContentsMargins(16, 0, 16, 4)
        self._asks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._asks)
        self.setAccessibleName(self.tr("Measures"))
        for item in self.row.items:
            item.clicked.connect(self._on_item_clicked)
        self.hide()

    @property
    def items(self) -> list[MeasureItem]:
        """The measures in sight."""
        return [item for item in self.row.items if not item.isHidden()]

    def asks_line(self) -> str:
        """The quiet line about a row of asks; empty where there is none."""
        return "" if self._asks.isHidden() else self._asks.text()

    def show_contact(self, contact_id: int) -> None:
        """Show the measures of this contact: a row of asks at once, what takes longer after the paint."""
        another, self._contact = contact_id != self._contact, contact_id
        measures = self._tools.desk.measures
        shown = bool(contact_id) and measures.shown()
        if shown:
            asks = measures.asks_in_a_row(contact_id, ASKS_SAID_FROM)
            self._asks.setText(asks_words(asks) if asks else "")
            self._asks.setVisible(bool(asks))
            if another:
                self.row.clear()
            self._wait()
            self._wanted = True
            self.update()
        self.setVisible(shown)

    def fill(self) -> None:
        """Make the measures and show them."""
        self._wait()
        found = self._tools.desk.measures.of(self._contact) if self._contact else None
        if found is None:
            return
        words = MeasureWords(self._tools.desk.book.today(), self.locale())
        for item, (value, sentences, entries, grey) in zip(self.row.items, _said(found, words), strict=True):
            item.show_value(value, " ".join(words.sentence(one) for one in sentences), entries, grey=grey)
        self.row.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The timeline below is painted in the same turn: a breath later what is slow may begin."""
        super().paintEvent(event)
        if self._wanted:
            self._wanted = False
            self._painted.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: what is not made yet is made when it is painted again."""
        super().hideEvent(event)
        waited = self._wanted or self._painted.isActive() or self._breath.isActive()
        self._wait()
        self._wanted = waited

    def _wait(self) -> None:
        """Make nothing until the next paint: whoever was chosen last comes first."""
        self._wanted = False
        self._painted.stop()
        self._breath.stop()

    @Slot()
    def _on_painted(self) -> None:
        self._breath.start()

    def _names(self) -> list[str]:
        return [
            self.tr("In touch"),
            self.tr("Rhythm"),
            self.tr("Give and ask"),
            self.tr("Promises kept"),
            self.tr("Returns"),
        ]

    @Slot()
    def _on_item_clicked(self) -> None:
        item = self.sender()
        if isinstance(item, MeasureItem):
            self.opened.emit(item.text(), item.sentence, item.entries)


class _Row(QWidget):
    """The items side by side as far as there is room, and the button to everything at the end."""

    def __init__(self, tools: Tools, names: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.items = [MeasureItem(name, tools.themes, self) for name in names]
        self._more = QToolButton(self)
        self._more.setDefaultAction(tools.actions["contact.measures"])
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setAutoRaise(True)
        self._more.setIconSize(QSize(16, 16))
        self._more.setFixedSize(28, self.items[0].sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(LEFT, 2, RIGHT, 2)
        self._layout.setSpacing(2)
        for item in self.items:
            self._layout.addWidget(item)
        self._layout.addStretch(1)
        self._layout.addWidget(self._more)

    def clear(self) -> None:
        """Show no values: those of somebody else would be wrong for a moment."""
        for item in self.items:
            item.show_value("", "", ())

    def fit(self) -> None:
        """Leave out the last ones where there is no room."""
        room = self.width() - LEFT - RIGHT - self._more.width()
        for item in self.items:
            room -= item.sizeHint().width() + self._layout.spacing()
            item.setVisible(room >= 0)

    def sizeHint(self) -> QSize:
        return QSize(120, self.items[0].sizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


_Said = tuple[str, tuple[Message, ...], tuple[Entry, ...], bool]


def _said(found: ContactMeasures, words: MeasureWords) -> Iterator[_Said]:
    """The value, sentences, entries and greyness of each, in the order of the strip."""
    touch = found.days_in_touch
    yield words.value(touch), (found.last_contact.sentence, touch.sentence), _any(touch, found.last_contact), False
    rhythm = found.silence if found.due.value is None else found.due
    yield words.value(rhythm), (rhythm.sentence,), rhythm.entries, False
    balance = found.give_and_ask
    sides = words.pair(balance.sides) if balance.sides and balance.count else NOTHING
    yield sides, (balance.sentence,), balance.entries, False
    kept = found.follow_through
    yield words.value(kept), (kept.sentence,), kept.entries, kept.grey
    yield words.value(found.returned), (found.returned.sentence,), found.returned.entries, False


def _any(first: Measure[Any], second: Measure[Any]) -> tuple[Entry, ...]:
    return first.entries or second.entries
