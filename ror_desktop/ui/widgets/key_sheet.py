"""All keys on one sheet, by menu and by place, with a line to find one."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.folding import fold
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.keycaps import keys_width, paint_keys
from ror_desktop.ui.local_keys import LOCAL_KEYS
from ror_desktop.ui.menus import MENUS
from ror_desktop.ui.palette_offers import keys_of, plain
from ror_desktop.ui.tools import Tools

SIZE = (560, 640)
WORDS, KEYS = 0, 1


class KeySheet(QDialog):
    """Every action that has a key, under its menu; then the keys that belong to a place."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keys"))
        self.resize(SIZE[0], min(SIZE[1], parent.height() - 40))
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Find a key"))
        self.box.setAccessibleName(self.tr("Find a key"))
        self.box.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.tr("All keys"))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(12)
        self.tree.setItemDelegateForColumn(KEYS, _KeysDelegate(tools, self.tree))
        self._lines: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, rows in self._groups():
            self._add(title, rows)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(KEYS)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WORDS, header.ResizeMode.Stretch)
        header.setSectionResizeMode(KEYS, header.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)
        self.box.textChanged.connect(self._on_text_changed)
        self.box.setFocus()

    def _groups(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Titles with their lines: what it does, and its key in native text."""
        for menu, names in MENUS:
            actions = [self._tools.actions[name] for name in names if name]
            rows = [(plain(action.text()), keys_of(action)) for action in actions if not action.shortcut().isEmpty()]
            if rows:
                yield plain(self._tools.say(menu)), rows
        for place, keys in LOCAL_KEYS:
            yield self._tools.say(place), [(self._tools.say(words), _native(key)) for key, words in keys]

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self.tree, [title])
        group.setFont(WORDS, text_font(bold=True))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        lines = [QTreeWidgetItem(group, [words, keys]) for words, keys in rows]
        for line, (words, keys) in zip(lines, rows, strict=True):
            line.setData(WORDS, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {keys}")
        self._lines.append((group, lines))

    def _on_text_changed(self, typed: str) -> None:
        """Lines whose words or keys hold what is typed; a title stays with its lines."""
        for group, lines in self._lines:
            for line in lines:
                line.setHidden(not _fits(typed, line.text(WORDS), line.text(KEYS)))
            group.setHidden(all(line.isHidden() for line in lines))


def _fits(typed: str, words: str, keys: str) -> bool:
    sought = fold(typed).strip()
    in_keys = typed.strip().casefold() in keys.casefold()
    return in_keys or bool(sought and sought in fold(words))


class _KeysDelegate(QStyledItemDelegate):
    """Draws keys as caps at the right end."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._font = text_font(TextSize.SMALL)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(keys_width(metrics, str(index.data() or "")) + 16, metrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setFont(self._font)
        paint_keys(painter, QRect(option.rect).adjusted(0, 0, -8, 0), str(index.data() or ""), self._tools.themes.theme)
        painter.restore()


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
