"""Tags as chips that a click removes, and a field in which Enter or a comma adds one."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow


class TagEditor(QWidget):
    """The tags of one contact."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tags: list[str] = []
        self._chips = Flow(self)
        self.line = _TagLine(self)
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        self.line.ended.connect(self._on_ended)
        self.line.textEdited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these; the book's other tags are offered while somebody types."""
        self._tags = list(tags)
        self.line.clear()
        completer = QCompleter([tag.name for tag in self._tools.desk.contacts.tags()], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self._fill()

    def tags(self) -> tuple[str, ...]:
        """The tags, with the one that is being typed."""
        return (*self._tags, *typed_tags(self.line.text()))

    def _fill(self) -> None:
        self._chips.clear()
        self._chips.setVisible(bool(self._tags))
        for name in self._tags:
            chip = Chip(name, self._tools.themes, self._tools.icons, "x", parent=self._chips)
            chip.setShortcut(QKeySequence())
            words = self.tr("Remove the tag {name}").format(name=name)
            chip.setAccessibleName(words)
            chip.clicked.connect(partial(self._remove, name))
            self._chips.add(chip)

    def _remove(self, name: str, _checked: object = None) -> None:
        self.line.setFocus()  # before the chip goes: the focus would leave the form with it
        self._tags.remove(name)
        self._fill()
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        for name in typed_tags(self.line.text()):
            if name.casefold() not in {tag.casefold() for tag in self._tags}:
                self._tags.append(name)
        self.line.clear()
        self._fill()
        self.changed.emit()


def typed_tags(text: str) -> list[str]:
    """The tags in what was typed or pasted: a comma or the end of a line ends one, a leading # is no part of it."""
    parts = (part.strip().lstrip("#").strip() for line in text.splitlines() for part in line.split(","))
    return [part for part in parts if part]


class _TagLine(QLineEdit):
    """A comma, and Enter while there is something typed, end a tag."""

    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.text().strip() and (enter or event.text() == ","):
            self.ended.emit()
        else:
            super().keyPressEvent(event)
