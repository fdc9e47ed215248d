"""The fields of a follow-up; `followup_editor` decides what becomes of them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.followup import FollowUpDraft, RecurFrom
from ror_desktop.ui.followup_words import RULES, recurrence_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_field import ContactField
from ror_desktop.ui.widgets.day_edit import DayEdit
from ror_desktop.ui.widgets.labels import plain_label


class FollowUpForm(QWidget):
    """Lays the fields out in the editor that is its parent."""

    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.contact = ContactField(tools.desk, self)
        self.whom = plain_label("", self, TextSize.SMALL)
        self.title = QLineEdit(self)
        self.day = DayEdit(tools.desk.book.today(), self)
        self.pick = QToolButton(self)
        self.pick.setIcon(tools.icons.icon("calendar-days", "secondary"))
        self.time = QLineEdit(self)
        self.words = plain_label("", self, TextSize.SMALL)
        self.promised = QCheckBox(self)
        self.repeats = QComboBox(self)
        self.counted = QComboBox(self)
        self.save = QPushButton(self)
        self.save.setProperty("primary", True)
        self.leave = QPushButton(self)
        self._say()
        self._lay_out(parent)
        self.day.understood.connect(self.say_day)
        self.repeats.currentIndexChanged.connect(self._on_repeats_changed)
        for field in (self.title, self.day, self.time, self.contact):
            field.textChanged.connect(self.changed)
        self.promised.toggled.connect(self.changed)
        self.repeats.activated.connect(self.changed)
        self.counted.activated.connect(self.changed)

    # Values

    def fill(self, draft: FollowUpDraft, time_text: str) -> None:
        """Show a draft."""
        self.title.setText(draft.title)
        self.day.set_day(draft.due_day)
        self.day.setModified(False)
        self.time.setText(time_text)
        self.promised.setChecked(draft.promised)
        self._offer_rules(draft.recurrence)
        self.counted.setCurrentIndex(self.counted.findData(draft.recur_from))
        self.say_day()

    def show_contact(self, contact_id: int, name: str, *, new: bool) -> None:
        """For whom it is; where that is open, a field to choose."""
        self.contact.set_contact(0, "")
        self.contact.setVisible(not contact_id)
        self.whom.setVisible(bool(contact_id))
        words = self.tr("New follow-up for {name}") if new else self.tr("Follow-up for {name}")
        self.whom.setText(words.format(name=name))

    def rule(self) -> str:
        """The recurrence rule chosen."""
        return str(self.repeats.currentData() or "")

    def recur_from(self) -> RecurFrom:
        """What the next one counts from."""
        return RecurFrom(self.counted.currentData())

    def state(self) -> dict[str, object]:
        """Everything typed and chosen, as plain values for a draft on the disk."""
        return {
            "title": self.title.text(),
            "day": self.day.text(),
            "time": self.time.text(),
            "promised": self.promised.isChecked(),
            "rule": self.rule(),
            "recur_from": self.recur_from().value,
            "contact": self.contact.text(),
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave; values of the wrong kind are left out."""
        for name, field in (("title", self.title), ("day", self.day), ("time", self.time), ("contact", self.contact)):
            field.setText(str(state.get(name, "")))
        self.day.setModified(True)
        self.promised.setChecked(state.get("promised") is True)
        self._offer_rules(str(state.get("rule", "")))
        self.counted.setCurrentIndex(max(0, self.counted.findData(state.get("recur_from"))))
        self.say_day()

    # Words

    def say_day(self) -> None:
        """The day in full under the field."""
        self.words.setText(self.day.words())

    def ask(self, field: QWidget, words: str) -> None:
        """Say what is missing and go there."""
        self.words.setText(words)
        field.setFocus()

    def _offer_rules(self, present: str) -> None:
        self.repeats.clear()
        for rule in (*RULES, *([present] if present not in RULES else [])):
            self.repeats.addItem(recurrence_words(rule), rule)
        self.repeats.setCurrentIndex(self.repeats.findData(present))
        self._on_repeats_changed()

    def _on_repeats_changed(self) -> None:
        self.counted.setVisible(bool(self.rule()))

    def _say(self) -> None:
        self.title.setPlaceholderText(self.tr("Get in touch"))
        self.title.setAccessibleName(self.tr("What is to be done"))
        self.pick.setToolTip(self.tr("Pick the day from a month"))
        self.pick.setAccessibleName(self.tr("Pick the day from a month"))
        self.time.setPlaceholderText(self.tr("time"))
        self.time.setAccessibleName(self.tr("Time, if any"))
        self.promised.setText(self.tr("Promised"))
        self.promised.setToolTip(self.tr("A promise is judged by the day you first agreed on, however often it moves"))
        self.repeats.setAccessibleName(self.tr("Repeats"))
        self.counted.setAccessibleName(self.tr("The next one counts from"))
        self.counted.addItem(self.tr("the next one counts from its day"), RecurFrom.DUE)
        self.counted.addItem(self.tr("the next one counts from when it is done"), RecurFrom.DONE)
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Save (Enter)"))
        self.leave.setText(self.tr("Discard"))
        self.leave.setToolTip(self.tr("Throw away what is typed; Escape only puts it aside"))

    def _lay_out(self, outer: QWidget) -> None:
        self.time.setFixedWidth(72)
        self.pick.setIconSize(QSize(16, 16))
        self.words.setWordWrap(True)
        self.repeats.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.counted.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.whom)
        layout.addWidget(self.contact)
        layout.addWidget(self.title)
        layout.addLayout(_row(self.day, self.pick, self.time, stretch=self.day))
        layout.addWidget(self.words)
        layout.addLayout(_row(self.promised, self.repeats, stretch=self.repeats))
        layout.addWidget(self.counted)
        layout.addLayout(_row(self.save, self.leave))
        around = QVBoxLayout(outer)
        around.setContentsMargins(12, 10, 12, 12)
        around.addWidget(self)
        self.setTabOrder(self.pick, self.time)


def _row(*widgets: QWidget, stretch: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is stretch else 0)
    if stretch is None:
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return row
