"""Everything that was done, newest first, and a way to take back any of it."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, QTime, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change, HistoryEntry
from ror_desktop.ui.dates import day_words, full_day
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.labels import plain_label

SHOWN = 300
"""How many verbs of the past are listed."""


class HistoryDialog(QDialog):
    """Lists the change log in words; follows what happens while it is open."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._entries: list[HistoryEntry] = []
        self.setObjectName("history")
        self.setWindowTitle(self.tr("History"))
        self.resize(640, 520)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What was done"))
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(3)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._revert = QPushButton(self.tr("Take this back"), self)
        self._revert.clicked.connect(self._on_revert_clicked)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.addButton(self._revert, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        sentence = plain_label(
            self.tr(
                "Taking something back is itself noted here. What was changed again since then is kept, and named. "
                "The history goes back 90 days."
            ),
            self,
        )
        sentence.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("What was done"), self, TextSize.TITLE))
        layout.addWidget(sentence)
        self._empty = EmptyState(
            tools.icons,
            "history",
            self.tr("Nothing was done yet"),
            self.tr("Whatever you add, change or delete is listed here, and can be taken back."),
            [],
            self,
        )
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(box)
        tools.runner.hub.changed.connect(self._on_changed)
        self._fill()

    def _fill(self) -> None:
        row = max(self._list.currentRow(), 0)
        chosen = self._entries[row].group if row < len(self._entries) else 0
        self._entries = self._tools.desk.history.entries(SHOWN)
        row = next((place for place, entry in enumerate(self._entries) if entry.group == chosen), row)
        self._list.clear()
        for entry in self._entries:
            self._list.addItem(self._item(entry))
        self._list.setVisible(bool(self._entries))
        self._empty.setVisible(not self._entries)
        self._list.setCurrentRow(min(row, len(self._entries) - 1))
        self._on_row_changed(self._list.currentRow())

    def _item(self, entry: HistoryEntry) -> QListWidgetItem:
        desk = self._tools.desk
        local = entry.at.astimezone(desk.book.zone)
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        words = self._tools.say(desk.history.words(entry))
        when = self.tr("{day}, {time}").format(day=day_words(local.date(), desk.book.today()), time=time)
        text = self.tr("{when} · {words} (taken back)") if entry.undone else self.tr("{when} · {words}")
        item = QListWidgetItem(text.format(when=when, words=words))
        item.setToolTip(full_day(local.date()))
        if entry.undone:
            item.setForeground(self._tools.themes.theme.secondary)
        item.setData(Qt.ItemDataRole.UserRole, entry.group)
        return item

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self._revert.setEnabled(0 <= row < len(self._entries) and self._entries[row].revertible)

    @Slot()
    def _on_revert_clicked(self) -> None:
        history, runner = self._tools.desk.history, self._tools.runner
        entry = self._entries[self._list.currentRow()]
        revert = partial(history.revert, entry.group)
        if history.takes_long(entry):
            runner.hold(self.tr("Bringing the book up to date"), revert)
        else:
            runner.run(revert)

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._fill()
