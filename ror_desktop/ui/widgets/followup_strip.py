"""The open follow-ups of the contact, slim, between background and composer."""

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.followup import FollowUp, at_home
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.followup_words import brief_when_words, clock_words, when_words
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.recurrence_words import recurrence_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.background_block import IconMark
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import ElidedLabel, TagMark, secondary

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.done_bar import DoneBar

SHOWN = 3
"""Follow-ups in sight; the calendar has all of them."""


class FollowUpStrip(QWidget):
    """What is agreed with this contact: done in place with what happened, another one with one key."""

    left = Signal()
    """What happened was answered, or not: the keyboard is free."""

    def __init__(self, tools: Tools, drafts: DraftService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._bar: DoneBar | None = None
        self._shown: list[FollowUp] | None = None
        self._rows: list[QWidget] = []
        self._nothing = secondary(plain_label(self.tr("No follow-up set"), self))
        self._more = secondary(plain_label("", self))
        self._add = QToolButton(self)
        self._add.setDefaultAction(tools.actions["followup.new"])
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.addWidget(self._nothing)
        self._list.addWidget(self._more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setContentsMargins(16, 2, 12, 2)
        row.setSpacing(8)
        row.addLayout(self._list, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Open follow-ups"))

    @property
    def done_bar(self) -> "DoneBar":
        """Asks what happened; made when it is first wanted."""
        if self._bar is None:
            from ror_desktop.ui.widgets.done_bar import DoneBar

            self._bar = DoneBar(self._tools, self._drafts, self)
            self._bar.set_margin(16)
            self._bar.closed.connect(self.left)
            self._column.addWidget(self._bar)
        return self._bar

    def keep_draft(self) -> None:
        """Put on the disk what is being written."""
        if self._bar is not None:
            self._bar.keep_draft()

    def show_follow_ups(self, found: list[FollowUp], contact_id: int) -> None:
        """Show these of the contact, the first of them in words. What is written about another's is put aside."""
        if self._bar is not None and self._bar.is_open and self._bar.items[0].contact_id != contact_id:
            self._bar.put_aside()
        if found == self._shown:
            return
        self._shown = found
        self._fill()

    def say_days_anew(self) -> None:
        """A new day has begun: what was due tomorrow is due today."""
        self._fill()

    def _fill(self) -> None:
        found = self._shown or []
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(follow_up) for follow_up in found[:SHOWN]]
        for place, row in enumerate(self._rows):
            self._list.insertWidget(place, row)
            row.show()
        self._order_keys()
        self._nothing.setVisible(not found)
        self._more.setVisible(len(found) > SHOWN)
        self._more.setText(self.tr("and %n more", "", len(found) - SHOWN))

    def _order_keys(self) -> None:
        """From row to row, then to the button beside the first."""
        buttons = [button for row in self._rows for button in row.findChildren(QToolButton)]
        for before, after in pairwise([*buttons, self._add]):
            QWidget.setTabOrder(before, after)

    def _row(self, follow_up: FollowUp) -> QWidget:
        today = self._tools.desk.book.today()
        draft = follow_up.draft
        here = at_home(draft, self._tools.desk.book.zone)
        overdue, day = here.day < today, brief_when_words(here, today)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._done_button(follow_up, holder))
        row.addWidget(ElidedLabel(draft.title, holder), 1)
        if draft.promised:
            promise = IconMark(self._tools, "handshake", holder, "promise")
            promise.setToolTip(self.tr("promised"))
            promise.setAccessibleName(self.tr("promised"))
            row.addWidget(promise)
        if draft.recurrence:
            words = recurrence_words(draft.recurrence, today, self.locale())
            again = IconMark(self._tools, "repeat", holder, "secondary")
            again.setToolTip(plain_tip(words))
            again.setAccessibleName(words)
            row.addWidget(again)
        if overdue:
            row.addWidget(IconMark(self._tools, "circle-alert", holder, "overdue"))
        mark = TagMark(day, self._tools.themes, Tone.OVERDUE if overdue else Tone.NEUTRAL, holder)
        clock, whole = clock_words(draft, here), when_words(draft, here, today)
        mark.setToolTip(f"{full_day(here.day)}, {clock}" if clock else full_day(here.day))
        mark.setAccessibleName(self.tr("overdue, {day}").format(day=whole) if overdue else whole)
        row.addWidget(mark)
        return holder

    def _done_button(self, follow_up: FollowUp, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setIcon(self._tools.icons.icon("circle", "secondary"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self.tr("Done: {title}").format(title=follow_up.draft.title)
        button.setToolTip(plain_tip(words))
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._ask, follow_up))
        return button

    def _ask(self, follow_up: FollowUp, _checked: object = None) -> None:
        self.done_bar.ask_about(follow_up)
