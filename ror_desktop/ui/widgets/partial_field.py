"""A field for a date that may lack its year: what is typed, and below it how it was understood."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.ui.dates import partial_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.partial_input import typed_partial
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary


class PartialField(QWidget):
    """A birthday or an anniversary; a value that nobody touched stays exactly what it was. `edited` at each change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: PartialDate | None = None
        self._start = ""
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("17 May, or with the year"))
        self.hint = secondary(plain_label("", self, TextSize.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.line.textEdited.connect(self._on_text_edited)

    def show_value(self, value: PartialDate | None) -> None:
        """Start from this date."""
        self._base = value
        self._start = partial_words(value) if value else ""
        self.restore(self._start)

    def restore(self, typed: str) -> None:
        """What was typed before."""
        self.line.setText(typed)
        self._say()

    def value(self) -> PartialDate | None:
        """The date as it is typed; a text that is no date is kept as a text."""
        typed = self.line.text()
        return self._base if typed == self._start else typed_partial(typed)

    def _say(self) -> None:
        """How it was understood, where that is not what is typed."""
        value = self.value()
        words = "" if value is None else partial_words(value)
        if value is not None and value.text:
            words = self.tr("kept as a text")
        self.hint.setText("" if words == self.line.text().strip() else words)
        self.hint.setVisible(bool(self.hint.text()))

    @Slot()
    def _on_text_edited(self) -> None:
        self._say()
        self.edited.emit()
