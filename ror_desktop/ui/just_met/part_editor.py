"""The popup in which a recognised part is corrected: what it is, and what it says."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.capture import Part, PartKind
from ror_desktop.domain.just_met import Named
from ror_desktop.ui.just_met.part_words import icon_of, words_of
from ror_desktop.ui.just_met.typed import ADD_NEW
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import ChoiceBox, Option

WIDTH = 440


class PartEditor(QFrame):
    """Enter accepts, Escape leaves it as it was.

    `decided` carries kind, words, and who introduced (a contact, ADD_NEW or 0); `rejected` says that it is a note.
    """

    decided = Signal(object, str, int)
    rejected = Signal()

    def __init__(self, tools: Tools, part: Part, named: Sequence[Named], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("part_editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(WIDTH)
        kinds = [Option(kind, words_of(kind), icon_of(kind)) for kind in PartKind]
        self.kind = ChoiceBox(self.tr("What it is"), kinds, tools.icons, self)
        self.kind.set_value(part.kind)
        self.line = QLineEdit(_editable(part), self)
        self.line.setAccessibleName(self.tr("What it says"))
        self.line.selectAll()
        self.line.returnPressed.connect(self._on_accepted)
        self.who = self._who_box(part, named)
        accept = QPushButton(self.tr("Correct"), self)
        accept.setProperty("primary", True)
        accept.clicked.connect(self._on_accepted)
        note = QPushButton(self.tr("Only a note"), self)
        note.setToolTip(self.tr("This is none of these: its words belong to the note (Del on the chip)"))
        note.clicked.connect(self._on_note_wanted)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.addWidget(self.kind)
        fields.addWidget(self.line, 1)
        buttons.addWidget(note)
        buttons.addStretch(1)
        buttons.addWidget(accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self.who)
        column.addLayout(buttons)

    def open_below(self, chip: QWidget) -> None:
        """Show it below that chip, moved so that it stays on the screen."""
        self.adjustSize()
        corner = chip.mapToGlobal(QPoint(0, chip.height() + 4))
        room = chip.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def _who_box(self, part: Part, named: Sequence[Named]) -> QComboBox:
        """Which contact of that name it was; seen for an introducer only."""
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Who introduced you"))
        for one in named:
            box.addItem(f"{one.name} · {one.organization}" if one.organization else one.name, one.id)
        if len(named) != 1:
            box.insertItem(0, self.tr("Nobody in your book: the words stay in the note"), 0)
        box.addItem(self.tr("Add {name} as a new contact").format(name=part.value), ADD_NEW)
        box.setCurrentIndex(0)
        box.setVisible(part.kind is PartKind.INTRODUCED_BY)
        return box

    @Slot()
    def _on_accepted(self) -> None:
        kind = PartKind(self.kind.value())
        who = int(self.who.currentData()) if kind is PartKind.INTRODUCED_BY else 0
        self.close()  # before anybody puts the keyboard elsewhere
        self.decided.emit(kind, self.line.text().strip(), who)

    @Slot()
    def _on_note_wanted(self) -> None:
        self.close()
        self.rejected.emit()


def _editable(part: Part) -> str:
    """The words to correct: of a next step those of the text, because they also say the day."""
    return " ".join(part.text.split()) if part.kind is PartKind.NEXT_STEP else part.value
