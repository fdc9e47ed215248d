"""Tags of the selected contacts: type a word to add one, untick to remove."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_editor import typed_tags


class TagDialog(QDialog):
    """Each tick is a verb of its own, done at once and undoable; nothing has to be saved."""

    def __init__(self, contacts: Sequence[int], tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._contacts = list(contacts)
        self.setObjectName("tags")
        self.setWindowTitle(self.tr("Tags"))
        self.resize(320, 400)
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(self.tr("Add a tag, then Enter"))
        self._box.setAccessibleName(self.tr("Add a tag"))
        self._box.returnPressed.connect(self._on_return_pressed)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Tags"))
        self._list.setSpacing(3)
        self._list.itemChanged.connect(self._on_item_changed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Tags of %n contact(s)", "", len(self._contacts)), self, TextSize.TITLE))
        layout.addWidget(self._box)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self._fill()

    def _fill(self) -> None:
        contacts = self._tools.desk.contacts
        carried = Counter(chain.from_iterable(contacts.tags_of(self._contacts).values()))
        names = [tag.name for tag in contacts.tags()]
        self._box.setCompleter(_completer(names, self))
        self._list.blockSignals(True)
        self._list.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(carried[name], len(self._contacts)))
            self._list.addItem(item)
        self._list.blockSignals(False)

    @Slot()
    def _on_return_pressed(self) -> None:
        names, run = typed_tags(self._box.text()), self._tools.runner.run
        if names and all(run(partial(self._tools.desk.contacts.tag, self._contacts, name)) for name in names):
            self._box.clear()
            self._fill()

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        contacts = self._tools.desk.contacts
        verb = contacts.untag if item.checkState() == Qt.CheckState.Unchecked else contacts.tag
        self._tools.runner.run(partial(verb, self._contacts, item.text()))


def _state(carrying: int, contacts: int) -> Qt.CheckState:
    if not carrying:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if carrying == contacts else Qt.CheckState.PartiallyChecked


def _completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
