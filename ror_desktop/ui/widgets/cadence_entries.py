"""Soft entries of an agenda: whose cadence falls due on the chosen days. Nothing has to be ticked off."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ror_desktop.domain.cadence import CadenceDue
from ror_desktop.domain.calendar import ContactFilter
from ror_desktop.domain.month import Span
from ror_desktop.ui.cadence_words import due_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

SHOWN = 4
"""Names that are there; for more there is the page Today."""


class CadenceEntries(QWidget):
    """Names as chips under a quiet heading; a click or Enter opens the contact."""

    contact_wanted = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._heading = secondary(plain_label("", self, TextSize.SMALL))
        self.flow = Flow(self, gap=2)
        """Where the names stand."""
        self._counted: tuple[Span, Mapping[date, int]] | None = None
        self._chips: list[Chip] = []
        self._entries: list[CadenceDue] = []
        self._more = Chip("", tools.themes, tools.icons, parent=self.flow)
        self.flow.add(self._more)
        self._more.clicked.connect(tools.actions["page.today"].trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self.flow)
        self.hide()

    def chips(self) -> list[Chip]:
        """The names that are shown."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def show_names(self, *, shown: bool) -> None:
        """Whether there is room for the names, or only for how many there are."""
        self.flow.setVisible(shown)

    def know(self, days: Span, counts: Mapping[date, int]) -> None:
        """How many fall due on these days, of those who are shown: it need not be counted again."""
        self._counted = days, counts

    def show_days(self, days: Span, contact_id: int | None) -> None:
        """Show whose cadence falls due on these days, of everybody or of one contact."""
        circles, only = self._tools.desk.circles, ContactFilter(contact_id=contact_id or 0)
        total = self._total(days, only)
        found = circles.due_between(days.first, days.last, only, SHOWN) if total else []
        self._heading.setText(self.tr("By cadence: %n", "", total))
        self._entries = found
        while len(self._chips) < len(found):
            self._add_chip()
        for place, chip in enumerate(self._chips):
            if place < len(found):
                self._say(chip, found[place])
            chip.setVisible(place < len(found))
        self._more.setText(f"+{self.locale().toString(total - len(found))}")
        self._more.setAccessibleName(self.tr("%n more, on the page Today", "", total - len(found)))
        self._more.setToolTip(plain_tip(self._more.accessibleName()))
        self._more.setVisible(total > len(found))
        self.setVisible(total > 0)

    def _total(self, days: Span, only: ContactFilter) -> int:
        """How many fall due on these days."""
        if self._counted is not None and days.first in self._counted[0] and days.last in self._counted[0]:
            return sum(amount for day, amount in self._counted[1].items() if day in days)
        return sum(self._tools.desk.circles.due_counts(days.first, days.last, only).values())

    def _say(self, chip: Chip, entry: CadenceDue) -> None:
        words = due_words(entry, self._tools.desk.book.today())
        chip.setText(entry.name)
        chip.updateGeometry()
        chip.setAccessibleName(f"{entry.name}, {words}")
        chip.setToolTip(plain_tip(f"{entry.name}: {words}"))

    def _add_chip(self) -> None:
        chip = Chip("", self._tools.themes, self._tools.icons, "repeat", parent=self.flow)
        chip.clicked.connect(partial(self._on_clicked, len(self._chips)))
        self.flow.insert(len(self._chips), chip)
        self._chips.append(chip)

    def _on_clicked(self, place: int, _checked: bool = False) -> None:
        if place < len(self._entries):
            self.contact_wanted.emit(self._entries[place].contact_id)
