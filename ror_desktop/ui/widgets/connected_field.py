"""Whether you are connected with somebody on a network, and since which day."""

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.past_day import PastDay


class ConnectedField(QWidget):
    """A tick that sets today; the day beside it can be another one. `changed` by a person."""

    changed = Signal()

    def __init__(self, tools: Tools, day: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = tools.desk.book.today()
        self._tick = QCheckBox(self)
        self._tick.setChecked(day is not None)
        self._tick.setAccessibleName(self.tr("Connected"))
        self._tick.setToolTip(self.tr("You are connected on this network; the day counts for how long you know them"))
        self._day = PastDay(tools, self)
        self._day.setAccessibleName(self.tr("Day on which you connected"))
        self._day.set_day(day or self._today)
        row = QHBoxLayout(self)
        row.setContentsMargins(60, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._tick)
        row.addWidget(self._day)
        row.addStretch(1)
        self._show_day()
        self._tick.clicked.connect(self._on_clicked)
        self._day.dateChanged.connect(self._on_day_changed)

    def day(self) -> date | None:
        """The day; nothing where you are not connected."""
        return self._day.day() if self._tick.isChecked() else None

    def controls(self) -> list[QWidget]:
        """Tick and day, in the order of the eye."""
        return [self._tick, self._day]

    def _show_day(self) -> None:
        ticked = self._tick.isChecked()
        self._tick.setText(self.tr("Connected on") if ticked else self.tr("Connected"))
        self._day.setVisible(ticked)

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        if checked:
            self._day.set_day(self._today)
        self._show_day()
        self.changed.emit()

    @Slot(QDate)
    def _on_day_changed(self, _day: QDate) -> None:
        if self._tick.isChecked():
            self.changed.emit()
