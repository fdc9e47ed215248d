"""The list of reminders that wait: done, put off, or opened, each with one key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.models.followup_model import FollowUpModel, Section
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.followup_list import FollowUpList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.today_delegate import TodayDelegate

MINUTES = (10, 60)
"""For how long a reminder is put off with one key; days are in the menu."""


class ReminderDialog(QDialog):
    """Follows what happens while it is open; every button has a letter of its own."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._verbs = FollowUpVerbs(tools, self)
        self.setObjectName("reminders")
        self.setWindowTitle(self.tr("Reminders"))
        self.resize(640, 400)
        self.model = FollowUpModel(self._verbs.today(), self)
        self.list = FollowUpList(self.model, TodayDelegate(tools.themes, tools.icons, self), self._verbs, tools, self)
        self.list.setAccessibleName(self.tr("Reminders"))
        self.list.entered_on.connect(self._on_entered_on)
        self.list.contact_wanted.connect(self._on_contact_wanted)
        self.empty = EmptyState(
            tools.icons,
            "bell",
            self.tr("No reminder waits"),
            self.tr("Give a follow-up a time of day, and you are reminded of it."),
            [],
            self,
        )
        self._acts = [
            self._button(self.tr("Done"), "D", self._on_done_clicked),
            self._button(self.tr("In 10 minutes"), "1", partial(self._put_off, MINUTES[0])),
            self._button(self.tr("In an hour"), "H", partial(self._put_off, MINUTES[1])),
            self._button(self.tr("Snooze…"), "S", self.list.menu.open_snooze_menu),
            self._button(self.tr("Open"), "O", self._on_open_clicked),
        ]
        self._lay_out()
        tools.runner.hub.changed.connect(self._on_changed)
        self.load()

    def load(self) -> None:
        """Read what waits."""
        pending = self._tools.desk.reminders.pending()
        self.model.set_today(self._verbs.today(), self._tools.desk.book.zone, self.locale())
        self.model.set_sections([Section("pending", "", tuple(pending))] if pending else [])
        self.list.setVisible(bool(pending))
        self.empty.setVisible(not pending)
        for button in self._acts:
            button.setEnabled(bool(pending))
        self.list.keep_selection()
        if pending:
            self.list.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._acts:
            row.addWidget(button)
        row.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box.rejected.connect(self.reject)
        row.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("Reminders"), self, TextSize.TITLE))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1)
        layout.addLayout(row)

    def _button(self, words: str, key: str, answer: Callable[[], object]) -> QPushButton:
        button = QPushButton(f"{words}  ({key})", self)
        button.setAutoDefault(False)
        button.clicked.connect(answer)
        shortcut = QShortcut(QKeySequence(key), self)  # a button's own shortcut would wait for its animation
        shortcut.activated.connect(button.click)
        return button

    def _put_off(self, minutes: int, _checked: bool = False) -> None:
        ids = self._verbs.open_ids(self.list.selected_follow_ups())
        if ids:
            self._tools.runner.run(partial(self._tools.desk.reminders.put_off, ids, minutes))

    @Slot()
    def _on_done_clicked(self) -> None:
        self._verbs.done(self.list.selected_follow_ups())

    @Slot()
    def _on_open_clicked(self) -> None:
        for item in self.list.selected_follow_ups()[:1]:
            self._on_contact_wanted(item.contact_id)

    @Slot(object)
    def _on_entered_on(self, item: FollowUp) -> None:
        self._on_contact_wanted(item.contact_id)

    @Slot(int)
    def _on_contact_wanted(self, contact_id: int) -> None:
        self._tools.runner.hub.contact_wanted.emit(contact_id)
        self.close()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self.load()
