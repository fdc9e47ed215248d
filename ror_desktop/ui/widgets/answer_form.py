"""An answer to "would you recommend us?": a scale from 0 to 10, the day, and what they said with it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.answer import HIGHEST, AnswerDraft
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.past_day import PastDay
from ror_desktop.ui.widgets.tag_mark import secondary
from ror_desktop.ui.widgets.text_box import TextBox

LEAST_WIDTH = 28
"""Pixels of one number of the scale."""


class AnswerScale(QWidget):
    """Numbers from 0 to 10 of which one is chosen, by a click, arrow keys, or typing: 1 and then 0 is 10."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._began_ten = False
        self.setAccessibleName(self.tr("Answer from 0 to 10"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for number in range(HIGHEST + 1):
            button = self._button(number)
            self._group.addButton(button, number)
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._on_clicked)
        self._group.buttonToggled.connect(self._on_toggled)

    def value(self) -> int | None:
        """The number chosen, or nothing."""
        number = self._group.checkedId()
        return None if number < 0 else number

    def set_value(self, value: int | None) -> None:
        """Choose this number, or none."""
        self._group.setExclusive(False)
        for number in range(HIGHEST + 1):
            self._group.button(number).setChecked(number == value)
        self._group.setExclusive(True)

    def focus(self) -> None:
        """Put the keyboard on the number chosen, or on the first."""
        button = self._group.checkedButton() or self._group.button(0)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits choose, whichever number has the keyboard, and are no keys of the window meanwhile."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() in kinds and isinstance(event, QKeyEvent) and _digit(event) is not None:
            if event.type() == QEvent.Type.KeyPress:
                self._type(_digit(event) or 0)
            event.accept()
            return True
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress}:
            self._began_ten = False
        return super().eventFilter(watched, event)

    def _type(self, digit: int) -> None:
        number = HIGHEST if digit == 0 and self._began_ten else digit
        button = self._group.button(number)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        button.setChecked(True)
        self._began_ten = number == 1
        self.chosen.emit()

    def _button(self, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.locale().toString(number))
        button.setCheckable(True)
        button.setMinimumWidth(LEAST_WIDTH)
        button.setSizePolicy(button.sizePolicy().horizontalPolicy().Expanding, button.sizePolicy().verticalPolicy())
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("{given} of {highest}").format(given=number, highest=HIGHEST))
        button.setToolTip(self._meaning(number))
        button.installEventFilter(self)
        return button

    def _meaning(self, number: int) -> str:
        if number == 0:
            return self.tr("0: not at all")
        if number == HIGHEST:
            return self.tr("10: without a doubt (type 1, then 0)")
        return self.tr("{given} of {highest}").format(given=number, highest=HIGHEST)

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit()

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        """Arrow keys choose without a click."""
        if checked and button.hasFocus():
            self.chosen.emit()


class AnswerForm(QWidget):
    """`changed` at each choice and key press, `escaped` by Escape."""

    changed = Signal()
    escaped = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = AnswerScale(self)
        self.box = TextBox(self)
        self.box.setAccessibleName(self.tr("Comment"))
        self.box.setPlaceholderText(self.tr("What they said with it"))
        self.day = PastDay(tools, self)
        self._row = QHBoxLayout()
        self._lay_out()
        self.scale.chosen.connect(self.changed)
        self.box.textChanged.connect(self.changed)
        self.box.escaped.connect(self.escaped)
        self.day.dateChanged.connect(self._on_day_changed)

    def show_entry(self, draft: AnswerDraft) -> None:
        """Start from what stands in the book."""
        self._fill(draft.given, draft.day, draft.comment)

    def draft(self) -> AnswerDraft | None:
        """The answer as it is now; nothing as long as no number is chosen."""
        given = self.scale.value()
        return None if given is None else AnswerDraft(self.day.day(), given, self.box.toPlainText().strip())

    def ready(self) -> bool:
        """Whether a number is chosen."""
        return self.scale.value() is not None

    def state(self) -> dict[str, object]:
        """Everything typed and chosen, as plain values for a draft on the disk."""
        return {"given": self.scale.value(), "day": self.day.day().isoformat(), "comment": self.box.toPlainText()}

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        given = state.get("given")
        day = date.fromisoformat(str(state.get("day", self.day.day())))
        self._fill(given if isinstance(given, int) else None, day, str(state.get("comment", "")))

    def set_end(self, widget: QWidget) -> None:
        """What stands at the right end: the button that saves."""
        self._row.addWidget(widget)

    def focus_text(self) -> None:
        """Put the keyboard on the scale."""
        self.scale.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the scale and the day as well."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, given: int | None, day: date, comment: str) -> None:
        self.scale.set_value(given)
        self.day.set_day(day)
        self.box.setPlainText(comment)

    def _lay_out(self) -> None:
        ends = QHBoxLayout()
        ends.addWidget(secondary(plain_label(self.tr("not at all"), self, TextSize.SMALL)))
        ends.addStretch(1)
        ends.addWidget(secondary(plain_label(self.tr("without a doubt"), self, TextSize.SMALL)))
        self._row.setSpacing(8)
        self._row.addWidget(self.day)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.scale)
        column.addLayout(ends)
        column.addSpacing(4)
        column.addWidget(self.box)
        column.addSpacing(4)
        column.addLayout(self._row)

    @Slot(QDate)
    def _on_day_changed(self, _day: QDate) -> None:
        self.changed.emit()


def _digit(event: QKeyEvent) -> int | None:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier:
        return None
    number = event.key() - Qt.Key.Key_0
    return number if 0 <= number <= 9 else None
