"""What stands in the window of Just met and where: the box, the chips, the note, who it may be, and the buttons."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ror_desktop.services.capture_candidates import Candidate
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.just_met.capture_box import CaptureBox
from ror_desktop.ui.just_met.match_bar import MatchBar
from ror_desktop.ui.just_met.meeting_line import MeetingLine
from ror_desktop.ui.just_met.part_chip import KEYS
from ror_desktop.ui.just_met.part_chips import PartChips
from ror_desktop.ui.just_met.reading import Understood, others_of
from ror_desktop.ui.just_met.saved_line import SavedLine
from ror_desktop.ui.painting import one_line
from ror_desktop.ui.plain import plain_action
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.flow_layout import settle
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.notice_bar import NoticeBar
from ror_desktop.ui.widgets.tag_mark import secondary

WIDTH = 660
NOTE_SHOWN = 220
"""Characters of the note that are shown: what is typed stands in the box above."""
NAME_SHOWN = 24
"""Characters of a name on a button."""


class JustMetForm(QWidget):
    """Lays out and shows; what the keys do is the window's business."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._tools = tools
        self._box_height = 0
        self.setObjectName("just_met")
        self.setWindowTitle(self.tr("Just met"))
        self.setAcceptDrops(True)
        self.box = CaptureBox(self)
        self.chips = PartChips(tools, self)
        self.match = MatchBar(tools, self)
        self.meeting = MeetingLine(tools, self)
        self.notice = NoticeBar(tools.icons, self)
        self.saved_line = SavedLine(tools.icons, self)
        self.note_label = secondary(plain_label("", self))
        self.clear_button = QToolButton(self)
        self.save_button = QPushButton(self)
        self._lay_out()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab follows the eye."""
        return go_on(self, forward=forward) or super().focusNextPrevChild(forward)

    def show_understood(self, found: Understood, candidates: Sequence[Candidate], today: date, *, empty: bool) -> None:
        """Show what was understood; the window grows where there is more."""
        grown = False
        if self.chips.show_parts(found.parts, today, unclear=found.unclear):
            self.box.setAccessibleDescription(self.chips.spoken())
            grown = self.chips.heightForWidth(self.chips.width()) != self.chips.height()
        grown |= self.match.show_candidates(candidates)
        grown |= self._show_note(found)
        self.show_button(empty=empty)
        if grown or self.box.height() != self._box_height:
            self.fit(empty=empty)

    def _lay_out(self) -> None:
        self.box.setAccessibleName(self.tr("Somebody you just met"))
        self.box.setPlaceholderText(
            self.tr("Jane Doe, Acme Corp, jane@acme.example, sails, wants the pricing sheet, call Tue 10:00 #lead")
        )
        self.note_label.setWordWrap(True)
        self.note_label.setAccessibleName(self.tr("Note"))
        self.save_button.setProperty("primary", True)
        self.clear_button.setText(self.tr("&Clear"))
        self.clear_button.setToolTip(self.tr("Empty the box for somebody else; Undo brings it back"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hint = self.tr("Enter saves · Shift+Enter new line · {keys} correct a chip · Esc closes, the text stays")
        keys = QKeySequence("Ctrl+1").toString(QKeySequence.SequenceFormat.NativeText) + f"–{KEYS}"
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(secondary(plain_label(hint.format(keys=keys), self, TextSize.SMALL)), 1)
        bottom.addWidget(self.clear_button)
        bottom.addWidget(self.save_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (self.notice, self.meeting, self.box, self.chips, self.note_label, self.match):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.saved_line)
        column.addLayout(bottom)
        self.saved_line.hide()
        self.resize(WIDTH, self.sizeHint().height())

    def _show_note(self, found: Understood) -> bool:
        introducer = found.draft.introducer.name if found.unclear and found.draft.introducer else ""
        note = one_line("\n".join(words for words in (found.note, introducer and f"via {introducer}") if words))
        shown = note if len(note) <= NOTE_SHOWN else f"{note[:NOTE_SHOWN]}…"
        more = self.tr("and more from the card") if others_of(found.draft.contact) else ""
        words = " · ".join(part for part in (shown, more) if part)
        text = self.tr("Note: {words}").format(words=words) if words else ""
        if text == self.note_label.text():
            return False
        resized = not text or not self.note_label.text() or len(text) // 60 != len(self.note_label.text()) // 60
        self.note_label.setText(text)
        self.note_label.setVisible(bool(text))
        return resized

    def show_button(self, *, empty: bool) -> None:
        """Say what Enter does."""
        name = self.match.name()
        name = name if len(name) <= NAME_SHOWN else f"{name[:NAME_SHOWN]}…"
        words = self.tr("Add to {name}").format(name=plain_action(name)) if name else self.tr("Save")
        if words != self.save_button.text():
            self.save_button.setText(words)
        self.save_button.setEnabled(not empty)
        self.clear_button.setEnabled(not empty)

    def fit(self, *, empty: bool) -> None:
        """As high as what it shows, within the screen; it shrinks only when it is empty again."""
        self._box_height = self.box.height()
        settle(self.chips, 2)
        wanted = max(self._column.totalHeightForWidth(self.width()), self.minimumSizeHint().height())
        most = self.screen().availableGeometry().height() - 40
        height = min(wanted if empty else max(wanted, self.height()), most)
        if height != self.height():
            self.resize(self.width(), height)
