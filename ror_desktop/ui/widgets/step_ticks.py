"""The steps of a scenario for one feedback entry, each to be ticked."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.painting import draw_focus_ring
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.quotation import wrapped
from ror_desktop.ui.widgets.tag_mark import secondary


class StepTicks(QWidget):
    """A box for each step. `ticked` carries the step and whether it was done."""

    ticked = Signal(int, bool)

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._boxes: dict[int, QCheckBox] = {}
        self._shown: tuple[tuple[int, str], ...] = ()
        self._progress = secondary(plain_label("", self, TextSize.SMALL))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows = QWidget(self)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._progress)

    def show_steps(
        self, steps: Sequence[tuple[int, str]], done: Mapping[int, datetime], words: Mapping[int, str]
    ) -> None:
        """Show these steps (id and text); `words` say when each was done. The keyboard stays where it is."""
        if tuple(steps) != self._shown:
            self._make(steps)
        for step_id, box in self._boxes.items():
            box.setChecked(step_id in done)
            box.setToolTip(plain_tip(words.get(step_id, "")))
        count = sum(1 for step_id in self._boxes if step_id in done)
        self._progress.setText(self.tr("{done} of {all} steps done").format(done=count, all=len(self._boxes)))
        self.setVisible(bool(steps))

    def boxes(self) -> list[QCheckBox]:
        """The boxes, in order."""
        return list(self._boxes.values())

    def _on_clicked(self, step_id: int, _checked: object = None) -> None:
        self.ticked.emit(step_id, self._boxes[step_id].isChecked())

    def _make(self, steps: Sequence[tuple[int, str]]) -> None:
        self._shown = tuple(steps)
        old, self._rows, self._boxes = self._rows, QWidget(self), {}
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for step_id, text in steps:
            column.addLayout(self._row(step_id, text))
        self._column.replaceWidget(old, self._rows)
        self._rows.show()
        old.hide()
        old.deleteLater()

    def _row(self, step_id: int, text: str) -> QHBoxLayout:
        box = _StepBox(self._themes, self._rows)
        box.setAccessibleName(text)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.clicked.connect(partial(self._on_clicked, step_id))
        self._boxes[step_id] = box
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_StepLabel(text, box, self._rows), 1)
        return row


class _StepBox(QCheckBox):
    """A box without words, on which Qt's style would show no focus."""

    def __init__(self, themes: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            mark = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            painter = QPainter(self)
            draw_focus_ring(painter, QRectF(mark), self._themes.theme, radius=2)
            painter.end()


class _StepLabel(QLabel):
    """The words of a step; a click on them is one on its box."""

    def __init__(self, text: str, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        wrapped(self)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(box.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
