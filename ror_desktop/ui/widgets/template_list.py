"""The templates to begin a letter from: those of the window's language first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ror_desktop.domain.template import Template
from ror_desktop.ui.letter_values import own_language
from ror_desktop.ui.plain import plain_tip

KEPT, NONE = 0, -1
"""What stands for the draft that was kept, and for no template; templates have their id."""


class TemplateList(QListWidget):
    """`looked_at` when another line is selected, `taken` by Enter or a double click; both carry the line's number."""

    looked_at = Signal(int)
    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Templates"))
        self.setSpacing(2)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row_changed)
        self.itemDoubleClicked.connect(self._on_double_clicked)

    def show_templates(self, templates: Sequence[Template], *, kept: bool) -> None:
        """Show these, after what was written before where something was kept; the first line is selected."""
        own = own_language()
        ordered = sorted(templates, key=lambda template: template.draft.language != own)
        blocked = self.blockSignals(True)
        self.clear()
        if kept:
            self._add(self.tr("What you wrote before"), KEPT)
        for template in ordered:
            draft = template.draft
            foreign = draft.language != own
            self._add(f"{draft.name} ({draft.language})" if foreign else draft.name, template.id)
        self._add(self.tr("Without a template"), NONE)
        self.setCurrentRow(0)
        self.blockSignals(blocked)

    def chosen(self) -> int:
        """What the selected line stands for."""
        number = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return number if isinstance(number, int) else NONE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the selected one."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.taken.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def _add(self, text: str, number: int) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, number)
        item.setToolTip(plain_tip(text))
        self.addItem(item)

    @Slot(int)
    def _on_row_changed(self, _row: int) -> None:
        self.looked_at.emit(self.chosen())

    @Slot(QListWidgetItem)
    def _on_double_clicked(self, _item: QListWidgetItem) -> None:
        self.taken.emit(self.chosen())
