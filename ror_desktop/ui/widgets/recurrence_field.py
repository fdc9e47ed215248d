"""A field for how a follow-up repeats: chosen from a list, or typed as people say it, such as "every 2 weeks"."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ror_desktop.domain.recurrence_text import read_rule
from ror_desktop.ui.recurrence_words import offered_rules, recurrence_words
from ror_desktop.ui.widgets.day_edit import date_order


class RecurrenceField(QComboBox):
    """Offers the rules that suit the day of the follow-up; a rule of another program is kept as it is."""

    understood = Signal()
    """Another rule was chosen or typed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # What is typed would be completed to a rule that nobody meant.
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self.setAccessibleName(self.tr("Repeats"))
        self.setToolTip(self.tr("Choose, or type it: every 2 weeks, every tuesday, every month on the last friday"))
        self.set_rule("")
        self.editTextChanged.connect(self._on_text_changed)

    def rule(self) -> str | None:
        """The rule chosen or typed, empty for none; nothing where the text cannot be read."""
        text = self.currentText().strip()
        if not text:
            return ""
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if place >= 0:
            return str(self.itemData(place))
        return read_rule(text, self._today, date_order(self.locale()))

    def set_rule(self, rule: str) -> None:
        """Show this rule."""
        self._offer(rule)
        self.setCurrentIndex(self.findData(rule))

    def set_text(self, text: str) -> None:
        """Show what was typed before."""
        self.setEditText(text)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today

    def set_day(self, day: date) -> None:
        """Offer what suits this day; what is chosen or typed stays."""
        if day == self._day:
            return
        self._day = day
        text, rule = self.currentText(), self.rule()
        blocked = self.blockSignals(True)
        self._offer(rule or "")
        if rule is None:
            self.setEditText(text)
        else:
            self.setCurrentIndex(self.findData(rule))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around."""
        event.ignore()

    def _offer(self, present: str) -> None:
        offered = list(offered_rules(self._day))
        if present not in offered:
            offered.append(present)
        self.clear()
        for rule in offered:
            self.addItem(recurrence_words(rule, self._today, self.locale()), rule)

    def _on_text_changed(self) -> None:
        self.understood.emit()
