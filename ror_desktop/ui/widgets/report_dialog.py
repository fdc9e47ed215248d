"""Which report to save: of a period or of an event, as PDF or CSV."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.event import Event
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import PeriodKind
from ror_desktop.ui.entry_words import said
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.widgets.labels import plain_label

FORMATS = ("pdf", "csv")
_EVENT = 1
"""The place of the event among what a report can be of."""


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What somebody wants to save: of an event (by its id) or of a period, in a format."""

    format: str
    kind: PeriodKind = PeriodKind.DAYS_365
    own: Span | None = None
    event_id: int | None = None


class ReportDialog(QDialog):
    """Asks what the report is of, and for its format; `wanted` carries a `ReportWish`."""

    wanted = Signal(object)

    def __init__(self, events: Sequence[Event], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setWindowTitle(self.tr("Save the returns report"))
        self.resize(460, 300)
        self.subject = QComboBox(self)
        self.subject.setAccessibleName(self.tr("What the report is of"))
        self.subject.addItem(self.tr("A period"))
        if events:
            self.subject.addItem(self.tr("An event"))
        self.periods = self._period_box()
        self.first, self.last = self._day_field(today.replace(day=1), today), self._day_field(today, today)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.events = QComboBox(self)
        self.events.setAccessibleName(self.tr("Event"))
        for event in events:
            self.events.addItem(event.draft.name, event.id)
        self.formats = self._format_box()
        self.subject.currentIndexChanged.connect(self._on_choice_changed)
        self.periods.currentIndexChanged.connect(self._on_choice_changed)
        self._lay_out()
        self._on_choice_changed()

    def wish(self) -> ReportWish:
        """What the fields say."""
        form = str(self.formats.currentData())
        if self.subject.currentIndex() == _EVENT:
            return ReportWish(form, event_id=int(self.events.currentData()))
        kind = PeriodKind(self.periods.currentData())
        own = Span(_day(self.first), _day(self.last)) if kind is PeriodKind.OWN else None
        return ReportWish(form, kind, own)

    def accept(self) -> None:
        wish = self.wish()
        super().accept()
        self.wanted.emit(wish)

    @Slot()
    def _on_choice_changed(self) -> None:
        of_event = self.subject.currentIndex() == _EVENT
        self._form.setRowVisible(self.periods, not of_event)
        self._form.setRowVisible(self.events, of_event)
        own = not of_event and self.periods.currentData() == PeriodKind.OWN.value
        self._form.setRowVisible(self._days, own)

    def _period_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Period"))
        for kind in PeriodKind:
            box.addItem(said(kind.words), kind.value)
        box.setCurrentIndex(box.findData(PeriodKind.DAYS_365.value))
        return box

    def _day_field(self, day: date, today: date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self)
        field.setMaximumDate(QDate(today.year, today.month, today.day))
        return field

    def _format_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Format"))
        box.addItem(self.tr("PDF, to read and print"), FORMATS[0])
        box.addItem(self.tr("CSV, each return in a line for a spreadsheet"), FORMATS[1])
        return box

    def _lay_out(self) -> None:
        self._days = QWidget(self)
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for widget in (self.first, plain_label("–", self._days), self.last):
            days.addWidget(widget)
        days.addStretch(1)
        self._form = QFormLayout()
        self._row(self.tr("&Report of"), self.subject)
        self._row(self.tr("&Period"), self.periods)
        self._row("", self._days)
        self._row(self.tr("&Event"), self.events)
        self._row(self.tr("&Format"), self.formats)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("What came back, as a file"), self, TextSize.TITLE))
        layout.addLayout(self._form)
        layout.addStretch(1)
        layout.addWidget(self._buttons())

    def _row(self, name: str, field: QWidget) -> None:
        label = plain_label(name, self)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        save = QPushButton(self.tr("&Save…"), self)
        save.setDefault(True)
        box.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
