"""A recognised part as a chip, with the digit of its key."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.capture import Part
from ror_desktop.ui.chips import GAP, ICON, PADDING, Tone, chip_colours, chip_height, paint_chip
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.just_met.part_words import chip_words, icon_of_part, tone_of, words_of
from ror_desktop.ui.painting import draw_focus_ring, draw_rounded, one_line
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip

DIGIT = 12
"""Pixels that the digit takes at the right of a chip."""
KEYS = 9
"""So many chips have a key of their own."""
WIDEST = 360
"""Pixels; longer words end in an ellipsis, and the tool tip has them whole."""
_AT_THE_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class PartChip(Chip):
    """One part. `rejected` by Del, `correction_wanted` by Enter, F2 or a click, `typed_on` by any letter.

    `stepped` by arrows, `left` by Escape.
    """

    rejected = Signal()
    correction_wanted = Signal()
    stepped = Signal(int)
    left = Signal()
    typed_on = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__("", tools.themes, tools.icons, "user", parent=parent)
        self.part: Part | None = None
        self._number = 0
        self._asked = False
        self._small = text_font(TextSize.SMALL)
        self.clicked.connect(self.correction_wanted)

    def show_part(self, part: Part, number: int, today: date, *, asked: bool = False) -> None:
        """Stand for this part, the `number`th (from 1); `asked` where somebody has to say who is meant."""
        if (part, number, asked) == (self.part, self._number, self._asked):
            return
        self.part, self._number, self._asked = part, number, asked
        self._icon = icon_of_part(part)
        self._tone = tone_of(part)
        words = chip_words(part, today) + ("?" if asked else "")
        self.setText(words)
        self.setShortcut(QKeySequence())  # an "&" in an organization marks no key
        name = f"{words_of(part.kind)}: {words}"
        self.setAccessibleName(name)
        why = self.tr("Nobody, or more than one, of your book has this name: choose, add, or leave it in the note.")
        self.setToolTip(plain_tip("\n".join([name, *([why] if asked else ()), self._keys()])))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the words, up to a limit, and for the digit."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(one_line(self.text())) + 2 * PADDING + ICON + GAP + 4
        return QSize(min(WIDEST, words) + self._digit(), chip_height(metrics) + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del rejects, Enter and F2 correct, arrows go on, letters go back to the text."""
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.rejected.emit()
            case Qt.Key.Key_F2:
                self.correction_wanted.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _ if event.text().isprintable() and event.text().strip() and not _chord(event):
                self.typed_on.emit(event.text())
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the words in the part of it that the digit leaves, the digit, and the ring of the focus."""
        theme = self._themes.theme
        colours = chip_colours(self._tone, theme, hovered=self.underMouse())
        painter = QPainter(self)
        inside = self.rect().adjusted(2, 2, -2, -2)
        draw_rounded(painter, QRectF(inside), inside.height() / 2, colours.ground)
        icon = self._icons.tinted(self._icon, QSize(ICON, ICON), self.devicePixelRatioF(), colours.text)
        paint_chip(painter, inside.adjusted(0, 0, -self._digit(), 0), self.text(), colours, icon)
        if self._digit():
            painter.setFont(self._small)
            painter.setPen(colours.text if self._tone is not Tone.NEUTRAL else theme.secondary)
            painter.drawText(inside.adjusted(0, 0, -PADDING, 0), _AT_THE_END, str(self._number))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), theme, self.height() / 2)
        painter.end()

    def _digit(self) -> int:
        """Pixels for the digit."""
        return DIGIT if 0 < self._number <= KEYS else 0

    def _keys(self) -> str:
        if self._number > KEYS:
            return self.tr("Enter corrects, Del rejects")
        modifier = QKeySequence(f"Ctrl+{self._number}").toString(QKeySequence.SequenceFormat.NativeText)
        return self.tr("{key}, then Enter corrects, Del rejects").format(key=modifier)


def _chord(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held != Qt.KeyboardModifier.NoModifier
