"""The fields of a follow-up; `followup_editor` decides what becomes of them."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
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

from ror_desktop.domain.followup import Count, FollowUp, FollowUpDraft, RecurFrom, agreed_day, counted_from
from ror_desktop.domain.tasktext import Task, read_task
from ror_desktop.ui.dates import time_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.recurrence_words import coming_words, recurrence_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_field import ContactField
from ror_desktop.ui.widgets.day_edit import DayEdit, date_order, day_text
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.recurrence_field import RecurrenceField


class FollowUpForm(QWidget):
    """Lays the fields out in the editor that is its parent."""

    changed = Signal()
    """Something was typed or chosen."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = tools.desk.book.today()
        self._old: FollowUp | None = None
        self._offered = ("", "")
        self._reads_title = False
        self.contact = ContactField(tools.desk, self)
        self.whom = plain_label("", self, TextSize.SMALL)
        self.whom.setWordWrap(True)
        self.title = QLineEdit(self)
        self.day = DayEdit(self._today, self)
        self.pick = QToolButton(self)
        self.pick.setIcon(tools.icons.icon("calendar-days", "secondary"))
        self.time = QLineEdit(self)
        self.words = plain_label("", self, TextSize.SMALL)
        self.as_typed = QToolButton(self)
        self.as_typed.setIcon(tools.icons.icon("x", "secondary"))
        self.promised = QCheckBox(self)
        self.repeats = RecurrenceField(self._today, self)
        self.coming = plain_label("", self, TextSize.SMALL)
        self.counted = QComboBox(self)
        self.save = QPushButton(self)
        self.save.setProperty("primary", True)
        self.leave = QPushButton(self)
        self._say()
        self._lay_out(parent)
        self._connect()

    # Values

    def fill(self, draft: FollowUpDraft, time_text: str, old: FollowUp | None = None) -> None:
        """Show a draft; `old` is the follow-up that is changed. The title of a new one may say the day."""
        self._old = old
        self._reads_title = old is None
        self.title.setText(draft.title)
        self.day.set_day(draft.due_day)
        self.time.setText(time_text)
        self._offered = (self.day.text(), time_text)
        self.promised.setChecked(draft.promised)
        self.repeats.set_day(draft.due_day)
        self.repeats.set_rule(draft.recurrence)
        self.counted.setCurrentIndex(self.counted.findData(draft.recur_from))
        self.say_day()

    def offer_day(self, day: date) -> None:
        """Take this day, unless one was typed."""
        if self.day.isModified():
            return
        said = self.task() is not None
        self._offered = (day_text(day, self.locale()), self._offered[1])
        if not said:
            self.day.set_day(day)

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self.day.set_today(today)
        self.repeats.set_today(today)
        self.say_day()

    def task(self) -> Task | None:
        """What the title says where it begins or ends with a day; nothing once the day was typed by hand."""
        if not self._reads_title or self.day.isModified():
            return None
        return read_task(self.title.text(), self._today, date_order(self.locale()))

    def title_words(self) -> str:
        """What is to be done, without the day that the title said."""
        task = self.task()
        words = task.title if task else self.title.text().strip()
        return words or self.title.placeholderText()

    def show_contact(self, contact_id: int, name: str, *, new: bool) -> None:
        """For whom it is; where that is open, a field to choose."""
        self.contact.set_contact(0, "")
        self.contact.setVisible(not contact_id)
        self.whom.setVisible(bool(contact_id))
        words = self.tr("New follow-up for {name}") if new else self.tr("Follow-up for {name}")
        self.whom.setText(words.format(name=name))

    def ask_for_contact(self, words: str) -> None:
        """The contact it was for is gone: say so, and let another be chosen."""
        self.whom.setText(words)
        self.whom.show()
        self.contact.show()
        self.contact.setFocus()

    def rule(self) -> str | None:
        """The recurrence rule chosen or typed, empty for none; nothing where it cannot be read."""
        return self.repeats.rule()

    def recur_from(self) -> RecurFrom:
        """What the next one counts from."""
        return RecurFrom(self.counted.currentData())

    def state(self) -> dict[str, object]:
        """Everything typed and chosen, as plain values for a draft on the disk."""
        return {
            "title": self.title.text(),
            "day": self.day.kept(),
            "time": self.time.text(),
            "promised": self.promised.isChecked(),
            "by_hand": self.day.isModified(),
            "reads_title": self._reads_title,
            "rule": self.rule() or "",
            "repeats": self.repeats.currentText(),
            "recur_from": self.recur_from().value,
            "contact": self.contact.text(),
            "contact_id": self.contact.contact_id,
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave; values of the wrong kind are left out."""
        for name, field in (("title", self.title), ("time", self.time)):
            field.setText(str(state.get(name, "")))
        self.day.restore(state.get("day", ""))
        contact = state.get("contact_id")
        self.contact.restore(contact if isinstance(contact, int) else 0, str(state.get("contact", "")))
        self.day.setModified(state.get("by_hand") is not False)
        self._reads_title = self._reads_title and state.get("reads_title") is not False
        self.promised.setChecked(state.get("promised") is True)
        when = self.day.when()
        if when is not None:
            self.repeats.set_day(when.day)
        rule = str(state.get("rule", ""))
        self.repeats.set_rule(rule)
        if not rule and state.get("repeats"):
            self.repeats.set_text(str(state["repeats"]))
        self.counted.setCurrentIndex(max(0, self.counted.findData(state.get("recur_from"))))
        self.say_day()

    # Words

    def say_day(self) -> None:
        """The day in full under the field; what the title said, and on which days it will come again."""
        task = self.task()
        words = self.day.words()
        if task is not None:
            at = f", {time_words(task.when.at, self.locale())}" if task.when.at else ""
            words = self.tr("{day}{at}: “{title}”").format(day=words, at=at, title=self.title_words())
        self.words.setText(words)
        self.as_typed.setVisible(task is not None)
        self._say_coming()

    def _say_coming(self) -> None:
        rule = self.rule()
        self.counted.setVisible(bool(rule))
        self.coming.setVisible(rule != "")
        when = self.day.when()
        if rule is None:
            self.coming.setText(self.tr("Not understood yet; such as: every 2 weeks, every month on the last friday"))
        elif rule and when is not None:
            words = recurrence_words(rule, self._today, self.locale())
            ahead = coming_words(rule, self._counted(when.day), self._today, self.locale())
            self.coming.setText(f"{words[:1].upper()}{words[1:]}, {ahead}")

    def _counted(self, day: date) -> Count:
        """From where the next one is counted if this one is done on its day, or today where that is past."""
        draft = FollowUpDraft("", day, None, "", self.promised.isChecked(), self.rule() or "", self.recur_from())
        return counted_from(draft, agreed_day(self._old, draft) if self._old else day, max(day, self._today))

    def say_beside(self, words: str) -> None:
        """Say something under the fields; the keyboard stays where it is."""
        self.words.setText(words)

    def ask(self, field: QWidget, words: str) -> None:
        """Say what is missing and go there."""
        self.say_beside(words)
        field.setFocus()

    # Answers

    def _connect(self) -> None:
        self.day.understood.connect(self._on_day_understood)
        self.title.textEdited.connect(self._on_title_edited)
        self.repeats.understood.connect(self.say_day)
        self.counted.currentIndexChanged.connect(self.say_day)
        self.as_typed.clicked.connect(self._on_as_typed_clicked)
        for field in (self.title, self.day, self.time, self.contact):
            field.textChanged.connect(self.changed)
        self.promised.toggled.connect(self.changed)
        self.promised.toggled.connect(self.say_day)
        self.repeats.understood.connect(self.changed)
        self.counted.activated.connect(self.changed)

    @Slot()
    def _on_day_understood(self) -> None:
        when = self.day.when()
        if when is not None:
            self.repeats.set_day(when.day)
        self.say_day()

    @Slot()
    def _on_title_edited(self) -> None:
        """Show the day that the title says in the field of the day, or again the one that stood there before."""
        if not self._reads_title or self.day.isModified():
            return
        task = self.task()
        if task is not None:
            self.day.set_day(task.when.day)
            self.time.setText(time_words(task.when.at, self.locale()) if task.when.at else self._offered[1])
        elif self.day.text() != self._offered[0]:
            self.day.setText(self._offered[0])
            self.time.setText(self._offered[1])
        self.say_day()

    @Slot()
    def _on_as_typed_clicked(self) -> None:
        """The words of the title are its words; the day is the one that was offered."""
        self._reads_title = False
        self.day.setText(self._offered[0])
        self.time.setText(self._offered[1])
        self.say_day()
        self.changed.emit()
        self.day.setFocus()

    def _say(self) -> None:
        self.title.setPlaceholderText(self.tr("Get in touch"))
        self.title.setToolTip(self.tr("It may begin or end with the day: tue 10:00 send the price"))
        self.title.setAccessibleName(self.tr("What is to be done"))
        self.pick.setToolTip(self.tr("Pick the day from a month"))
        self.pick.setAccessibleName(self.tr("Pick the day from a month"))
        self.time.setPlaceholderText(self.tr("time"))
        self.time.setAccessibleName(self.tr("Time, if any"))
        self.promised.setText(self.tr("Promised"))
        self.promised.setToolTip(self.tr("A promise is judged by the day you first agreed on, however often it moves"))
        self.as_typed.setAccessibleName(self.tr("Keep the title as typed"))
        self.as_typed.setToolTip(self.tr("The title does not say the day: keep all of its words"))
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
        self.coming.setWordWrap(True)
        self.as_typed.setAutoRaise(True)
        self.as_typed.setIconSize(QSize(16, 16))
        self.as_typed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.counted.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.whom)
        layout.addWidget(self.contact)
        layout.addWidget(self.title)
        layout.addLayout(_row(self.day, self.pick, self.time, stretch=self.day))
        layout.addLayout(_row(self.words, self.as_typed, stretch=self.words))
        layout.addLayout(_row(self.promised, self.repeats, stretch=self.repeats))
        layout.addWidget(self.coming)
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
