"""What a calendar is filtered by: a circle, a tag, an event; all of it in sight, and cleared with one key."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter
from ror_desktop.services.calendar import CalendarService
from ror_desktop.ui.tools import Tools

SHORTEST = 8
"""Characters of a box, at the least."""


class CalendarFilter(QWidget):
    """Three boxes, and a button that is there while something is filtered."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: CalendarService = tools.desk.calendar
        self.circle, self.tag, self.event_box = (QComboBox(self) for _n in range(3))
        self.clear_button = QToolButton(self)
        self.clear_button.setIcon(tools.icons.icon("x", "secondary"))
        self.clear_button.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in self._boxes():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(SHORTEST)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.activated.connect(self._on_activated)
            layout.addWidget(box)
        layout.addWidget(self.clear_button)
        self._say()

    @property
    def value(self) -> ContactFilter:
        """What is chosen."""
        return self._calendar.chosen

    def load(self) -> None:
        """Read what can be chosen; what was chosen and is gone is let go."""
        calendar, chosen = self._calendar, self._calendar.chosen
        self._fill(self.circle, self.tr("All circles"), ((c.id, c.name) for c in calendar.circles()), chosen.circle_id)
        self._fill(self.tag, self.tr("All tags"), ((t.id, t.name) for t in calendar.tags()), chosen.tag_id)
        events = ((e.id, e.draft.name) for e in calendar.events())
        self._fill(self.event_box, self.tr("All events"), events, chosen.event_id)
        self._take()

    def clear(self) -> bool:
        """Show everybody again; whether anything was filtered."""
        if self.value == EVERYBODY:
            return False
        for box in self._boxes():
            box.setCurrentIndex(0)
        self._on_activated()
        return True

    def words(self) -> str:
        """What is filtered by, in words; nothing where everybody is shown."""
        return ", ".join(box.currentText() for box in self._boxes() if box.currentIndex() > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.circle, self.tag, self.event_box

    def _fill(self, box: QComboBox, everything: str, found: Iterable[tuple[int, str]], chosen: int) -> None:
        box.clear()
        box.addItem(everything, 0)
        metrics = box.fontMetrics()  # a box counts its room in capital X
        wanted = math.ceil(metrics.horizontalAdvance(everything) / metrics.horizontalAdvance("X"))
        box.setMinimumContentsLength(max(SHORTEST, wanted))
        for number, name in found:
            box.addItem(name, number)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _take(self) -> None:
        self._calendar.chosen = ContactFilter(*(int(box.currentData() or 0) for box in self._boxes()))
        self.clear_button.setVisible(self.value != EVERYBODY)
        for box in self._boxes():
            box.setEnabled(box.count() > 1)

    def _on_activated(self) -> None:
        self._take()
        self.changed.emit()

    def _say(self) -> None:
        self.circle.setAccessibleName(self.tr("Circle"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.event_box.setAccessibleName(self.tr("Event"))
        self.clear_button.setToolTip(self.tr("Show everybody again (Esc)"))
        self.clear_button.setAccessibleName(self.tr("Show everybody again"))
