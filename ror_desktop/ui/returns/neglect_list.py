"""Relationships that gave something back and had no contact for a while: by name, unless somebody sorts them."""

from enum import StrEnum

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.returns_overview import Neglect, NeglectLine
from ror_desktop.ui.dates import day_words
from ror_desktop.ui.fonts import text_font
from ror_desktop.ui.models.finding_model import Finding
from ror_desktop.ui.returns.words import ReturnsWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option
from ror_desktop.ui.widgets.finding_list import MARGIN, FindingList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

SHOWN = 5
"""Lines in sight at once."""


class Order(StrEnum):
    """How the list is sorted; by name unless somebody says otherwise."""

    NAME = "name"
    QUIET = "quiet"
    RETURNS = "returns"


class NeglectList(QWidget):
    """The list with its title. Enter opens the contact."""

    contact_wanted = Signal(int)
    writing_wanted = Signal(int, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[NeglectLine, ...] = ()
        self._words = ReturnsWords(tools.desk.book.today(), self.locale())
        self.title = plain_label(self.tr("Gave something back, and no contact lately"), self)
        self.title.setFont(text_font(bold=True))
        self.title.setWordWrap(True)
        self.words = secondary(plain_label("", self))
        self.words.setWordWrap(True)
        options = (
            Option(Order.NAME, self.tr("By name"), "arrow-down-a-z"),
            Option(Order.QUIET, self.tr("Longest without contact first"), "clock"),
            Option(Order.RETURNS, self.tr("Most returns first"), "trending-up"),
        )
        self.order = ChoiceBox(self.tr("Order of the list"), options, tools.icons, self)
        self.order.chosen.connect(self._on_order_chosen)
        self.list = FindingList(tools, self)
        self.list.contact_wanted.connect(self.contact_wanted)
        self.list.writing_wanted.connect(self.writing_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.order)
        self.words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_neglect(self, content: Neglect, words: ReturnsWords) -> None:
        """Show these people."""
        self._words, self._lines = words, content.lines
        said = self.tr("Everybody who gave something back was in touch with you lately.")
        if content.lines:
            said = self.tr("%n relationship(s)", "", content.total)
            if content.total > len(content.lines):
                said = self.tr("{shown} of %n relationship(s)", "", content.total).format(
                    shown=words.number(len(content.lines))
                )
        self.words.setText(said)
        self.list.setVisible(bool(content.lines))
        self.order.setVisible(len(content.lines) > 1)
        self._fill()

    def _fill(self) -> None:
        lines = sorted(self._lines, key=_BY[Order(self.order.value())])
        found = [self._finding(line) for line in lines]
        self.list.show_findings(found, self.title.text())
        self._fit(len(found))

    def _fit(self, amount: int) -> None:
        high = self.list.sizeHintForRow(0) if amount else 0
        self.list.setFixedHeight(max(1, high * min(SHOWN, amount)) + 2)

    def _finding(self, line: NeglectLine) -> Finding:
        touched = line.one.touched_day
        after = self.tr("no contact yet") if touched is None else day_words(touched, self._words.today)
        return Finding(
            line.one.contact_id, line.one.contact_id, line.name, "", self._words.say(line.one.sentence), after
        )

    @Slot()
    def _on_order_chosen(self) -> None:
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._fit(self.list.found.rowCount())


def _by_name(line: NeglectLine) -> tuple[str, int]:
    return line.name.casefold(), line.one.contact_id


def _by_quiet(line: NeglectLine) -> tuple[int, str]:
    touched = line.one.touched_day
    return 0 if touched is None else touched.toordinal(), line.name.casefold()


def _by_returns(line: NeglectLine) -> tuple[int, str]:
    return -line.one.returned, line.name.casefold()


_BY = {Order.NAME: _by_name, Order.QUIET: _by_quiet, Order.RETURNS: _by_returns}
