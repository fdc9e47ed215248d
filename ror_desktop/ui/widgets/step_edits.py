"""The steps of a scenario as lines to write in: added, moved and removed by keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
NUMBERS = 20
"""Pixels of the numbers before the lines."""


class StepLine(QLineEdit):
    """One step. `split` by Enter, `emptied` by Backspace where nothing stands in it, `moved` by Alt and an arrow."""

    split = Signal()
    emptied = Signal()
    moved = Signal(int)

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
        self.add_button = QToolButton(self)
        self.add_button.setText(self.tr("Add a step"))
        self.add_button.setIcon(tools.icons.icon("plus", "secondary"))
        self.add_button.setIconSize(BESIDE_WORDS)
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add_button.clicked.connect(self._on_add_clicked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(self._column)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_steps(self, steps: Sequence[tuple[int, str]]) -> None:
        """Show these steps (id, 0 for a new one, and text)."""
        for row in self._rows:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._lines, self._rows = [], []
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
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        number = secondary(plain_label("", row))
        number.setFixedWidth(NUMBERS)
        layout.addWidget(number)
        layout.addWidget(line, 1)
        for icon, words, handler in (
            ("chevron-up", self.tr("Up (Alt+Up)"), partial(self._on_moved, line, -1)),
            ("chevron-down", self.tr("Down (Alt+Down)"), partial(self._on_moved, line, 1)),
            ("x", self.tr("Remove this step"), partial(self._on_removed, line)),
        ):
            button = QToolButton(row)
            button.setIcon(self._tools.icons.icon(icon, "secondary"))
            button.setIconSize(QSize(14, 14))
            button.setToolTip(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are quicker, and Tab goes from step to step
            button.clicked.connect(partial(_without_checked, handler))
            layout.addWidget(button)
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


def _without_checked(handler: "partial[None]", _checked: object = None) -> None:
    handler()
