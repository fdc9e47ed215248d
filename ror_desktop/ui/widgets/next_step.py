"""What comes next, in one line: what is to be done, and when; empty where nothing comes next."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ror_desktop.domain.daytext import When
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.tasktext import Task, read_task
from ror_desktop.services.book import Book
from ror_desktop.ui.dates import full_day, short_day, time_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.widgets.day_edit import DayEdit, date_order
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

USUAL = timedelta(days=7)
"""When, where nobody says."""


class NextStep(QWidget):
    """What and when. Nothing typed is no next step; without a day, here or in the line itself, it is in a week."""

    changed = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(self.tr("Next step, such as: tue 10:00 send the price"))
        self.title.setAccessibleName(self.tr("Next step"))
        self.day = DayEdit(book.today(), self)
        self.day.setPlaceholderText(self.tr("in a week"))
        self.day.setAccessibleName(self.tr("Day of the next step"))
        self.day.setFixedWidth(112)
        self._words: QLabel = secondary(plain_label("", self, TextSize.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.title, 1)
        row.addWidget(self.day)
        row.addWidget(self._words)
        for field in (self.title, self.day):
            field.textChanged.connect(self._on_text_changed)
        self._say()

    def is_understood(self) -> bool:
        """Whether the day can be read; where it cannot, the cursor goes there."""
        if self._task() is None and self.title.text().strip():
            self.day.setFocus()
            return False
        return True

    def draft(self) -> FollowUpDraft | None:
        """The follow-up that is typed, or nothing."""
        task = self._task()
        if task is None:
            return None
        title, when = task.title or self.tr("Get in touch"), task.when
        return FollowUpDraft(title, when.day, when.at, self._book.zone.key if when.at else "")

    def suggest(self, title: str, day: str) -> None:
        """Offer a next step, unless something was typed."""
        if not self.title.isModified():
            self.title.setText(title)
            self.day.setText(day)

    def clear(self) -> None:
        """Nothing comes next."""
        self.day.set_today(self._book.today())
        for field in (self.title, self.day):
            field.clear()
            field.setModified(False)

    def set_today(self, today: date) -> None:
        """Another day has begun: words such as "tomorrow" count from it."""
        self.day.set_today(today)
        self._say()

    def state(self) -> dict[str, object]:
        """What is typed, for a draft on the disk."""
        return {"next": self.title.text(), "next_day": self.day.kept(), "next_typed": self.title.isModified()}

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        self.title.setText(str(state.get("next", "")))
        self.day.restore(state.get("next_day", ""))
        self.title.setModified(state.get("next_typed") is True)

    def _task(self) -> Task | None:
        """What is typed: the day of its own field, or else the one that the line begins or ends with."""
        text = self.title.text().strip()
        if not text:
            return None
        if self.day.text().strip():
            when = self.day.when()
            return None if when is None else Task(text, when, "")
        usual = Task(text, When(self._book.today() + USUAL), "")
        return read_task(text, self._book.today(), date_order(self.locale())) or usual

    def _say(self) -> None:
        task = self._task()
        if not self.title.text().strip():
            words = ""
        elif task is None:
            words = self.tr("Not a day yet")
        else:
            at = f", {time_words(task.when.at)}" if task.when.at else ""
            words = short_day(task.when.day, self._book.today()) + at
            self._words.setToolTip(full_day(task.when.day))
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _on_text_changed(self) -> None:
        self._say()
        self.changed.emit()
