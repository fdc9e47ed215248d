"""The steps of a scenario as lines to write in: added, moved and removed by keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
NUMBERS = 20
"""Pixels of the numbers before the lines."""


class StepLine(QLineEdit):
    """One step. `split` by Enter, `emptied` by Backspace where nothing stands in it, `moved` by Alt and an arrow.

    `entered` when the keyboard comes.
    """

    split = Signal()
    emptied = Signal()
    moved = Signal(int)
    entered = Signal()

    def __init__(self, step_id: int, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.step_id = step_id
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain keys that act on the list of steps; Ctrl+Enter goes on to the editor."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and not ctrl:
            self.split.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        elif alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class StepEdits(QWidget):
    """`changed` at each change."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._lines: list[StepLine] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._current: StepLine | None = None
        self.add_button = self._button("plus", self.tr("Add a step"), self.tr("Add a step (Enter in a step)"))
        self.up_button = self._button("chevron-up", self.tr("Up"), self.tr("Move the step up (Alt+Up)"))
        self.down_button = self._button("chevron-down", self.tr("Down"), self.tr("Move the step down (Alt+Down)"))
        self.remove_button = self._button(
            "x", self.tr("Remove"), self.tr("Remove the step (Backspace where it is empty)")
        )
        self.add_button.clicked.connect(self._on_add_clicked)
        self.up_button.clicked.connect(self._on_up_clicked)
        self.down_button.clicked.connect(self._on_down_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        below = QHBoxLayout()
        below.setContentsMargins(NUMBERS, 0, 0, 0)
        buttons = Flow(self)
        for button in (self.add_button, self.up_button, self.down_button, self.remove_button):
            buttons.add(button)
        below.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        outer.addLayout(below)

    def show_steps(self, steps: Sequence[tuple[int, str]]) -> None:
        """Show these steps (id, 0 for a new one, and text)."""
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._lines, self._rows, self._current = [], [], None
        for step_id, text in steps:
            self._insert(len(self._lines), step_id, text)
        self._number()

    def steps(self) -> tuple[tuple[int, str], ...]:
        """The steps as they are now, empty ones too."""
        return tuple((line.step_id, line.text()) for line in self._lines)

    def line(self, place: int) -> StepLine:
        """The line of a step."""
        return self._lines[place]

    def _insert(self, place: int, step_id: int, text: str) -> StepLine:
        row = QWidget(self)
        line = StepLine(step_id, text, row)
        line.split.connect(partial(self._on_split, line))
        line.emptied.connect(partial(self._on_removed, line))
        line.moved.connect(partial(self._on_moved, line))
        line.textChanged.connect(self.changed)
        line.entered.connect(partial(self._on_entered, line))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        number = secondary(plain_label("", row))
        number.setFixedWidth(NUMBERS)
        layout.addWidget(number)
        layout.addWidget(line, 1)
        self._lines.insert(place, line)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.show()
        return line

    def _number(self) -> None:
        for place, (row, line) in enumerate(zip(self._rows, self._lines, strict=True), 1):
            item = row.layout()
            label = item.itemAt(0) if item is not None else None
            widget = label.widget() if label is not None else None
            if widget is not None:
                widget.setProperty("text", f"{place}.")
            line.setAccessibleName(self.tr("Step {number}").format(number=place))
        self._offer()

    def _offer(self) -> None:
        """The buttons act on the step that was last in hand."""
        place = self._lines.index(self._current) if self._current in self._lines else -1
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(0 <= place < len(self._lines) - 1)
        self.remove_button.setEnabled(place >= 0)

    def _on_entered(self, line: StepLine) -> None:
        self._current = line
        self._offer()

    def _on_up_clicked(self) -> None:
        if self._current is not None:
            self._on_moved(self._current, -1)

    def _on_down_clicked(self) -> None:
        if self._current is not None:
            self._on_moved(self._current, 1)

    def _on_remove_clicked(self) -> None:
        if self._current is not None:
            self._on_removed(self._current)

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setIcon(self._tools.icons.icon(icon, "secondary"))
        button.setIconSize(BESIDE_WORDS)
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _on_split(self, line: StepLine) -> None:
        """What stands behind the cursor becomes a step of its own."""
        place, at, text = self._lines.index(line), line.cursorPosition(), line.text()
        line.setText(text[:at].rstrip())
        made = self._insert(place + 1, 0, text[at:].lstrip())
        self._number()
        made.setFocus()
        made.setCursorPosition(0)
        self.changed.emit()

    def _on_removed(self, line: StepLine) -> None:
        place = self._lines.index(line)
        self._lines.pop(place)
        self._current = None
        row = self._rows.pop(place)
        beside = self._lines[max(0, place - 1)] if self._lines else self.add_button
        beside.setFocus()
        row.hide()
        row.setParent(None)
        row.deleteLater()
        self._number()
        self.changed.emit()

    def _on_moved(self, line: StepLine, by: int) -> None:
        place = self._lines.index(line)
        to = place + by
        if 0 <= to < len(self._lines):
            self._lines.insert(to, self._lines.pop(place))
            row = self._rows.pop(place)
            self._rows.insert(to, row)
            self._column.removeWidget(row)
            self._column.insertWidget(to, row)
            self._number()
            line.setFocus()
            self.changed.emit()

    def _on_add_clicked(self) -> None:
        made = self._insert(len(self._lines), 0, "")
        self._number()
        made.setFocus()
        self.changed.emit()
