"""The page Today: who needs me, by ordered rules, each line with its reason; then a look at the next days."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.today import Group, TodayGroup
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.followup_words import day_heading
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.models.followup_model import Mood, Section
from ror_desktop.ui.models.today_model import TodayModel
from ror_desktop.ui.today_words import Moment
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from ror_desktop.ui.widgets.followup_keys import FollowUpKeys
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.review_offer import ReviewOffer
from ror_desktop.ui.widgets.today_list import TodayList

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.review_walk import ReviewWalk

AHEAD = 7
"""Days of the preview."""
PREVIEWED = 30
"""Follow-ups of the preview, at most."""
WIDTH = 920
"""Pixels above which lines would be too long to read across."""
FIRST, MORE = 20, 200
"""Lines of a group that are there at once, and that each "and 12 more" adds. The counts are always true."""
NAMED = 3
"""Of those who wait for an answer at the end of the day, so many are named."""
GROWN_OLD = timedelta(minutes=10)
"""After so long the page is read anew when it is shown: messages come to wait longer than a day by time alone."""
FOLLOW_UPS = (Group.OVERDUE, Group.DUE)


class TodayPage(QWidget):
    """Reads and shows the day. Enter opens the contact, D is done, S puts off, E, L and F act on the contact."""

    contact_activated = Signal(int)
    """The contact that somebody wants to see."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, drafts: DraftService | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._drafts = drafts
        self._review: ReviewWalk | None = None
        self._stack = QStackedWidget(self)
        self._day = QWidget(self)
        self._today = tools.desk.book.today()
        self._groups: list[TodayGroup] = []
        self._most = dict.fromkeys(Group, FIRST)
        self._stale = True
        self.model = TodayModel(self)
        self.list = TodayList(self.model, FollowUpVerbs(tools, self), tools, self)
        self.list.setAccessibleName(self.tr("Today"))
        self.editor = FollowUpEditor(tools, drafts, self)
        self.keys = FollowUpKeys(tools, self.list.menu, self, drafts)
        self.title = plain_label("", self, TextSize.TITLE)
        self.summary = plain_label("", self)
        self.offer = ReviewOffer(tools, self)
        self.empty = EmptyState(tools.icons, "sun", "", "", [tools.actions["followup.new"]], self)
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Read everything shown."""
        self._stale = False
        book = self._tools.desk.book
        self._groups = self._tools.desk.today.groups(self._most)
        ahead = self._ahead()
        self.model.set_moment(Moment(book.clock(), book.zone), self.locale())
        self.model.show_groups(self._groups, list(self._preview(ahead)))
        self._say(ahead)
        self.offer.look()

    def begin_review(self) -> None:
        """Go on with the weekly review that was left, or begin one, in the place of the day."""
        if self._review is None:
            from ror_desktop.ui.widgets.review_walk import ReviewWalk

            if self._drafts is None:
                return
            self._review = ReviewWalk(self._tools, self._drafts, self)
            self._review.left.connect(self._on_review_left)
            self._stack.addWidget(self._review)
        already = self.reviewing() is not None
        self._stack.setCurrentWidget(self._review)
        if not already or not self._review.going():
            self._review.begin()
        self._review.focus_keys()

    def reviewing(self) -> "ReviewWalk | None":
        """The weekly review, while it is in the place of the day."""
        return self._review if self._review is not None and self._stack.currentWidget() is self._review else None

    def _ahead(self) -> list[FollowUp]:
        """The next days, one by one until there is enough to look at."""
        found: list[FollowUp] = []
        for days in range(1, AHEAD + 1):
            day = self._today + timedelta(days=days)
            found += _open(self._tools.desk.followups.between(day, day))
            if len(found) >= PREVIEWED:
                break
        return found[:PREVIEWED]

    def close_panes(self) -> None:
        """Keep what is being typed; called once, before the page goes."""
        self.editor.keep_draft()
        self.keys.keep_drafts()
        if self._review is not None:
            self._review.finish_editing()

    def chosen_contacts(self) -> list[int]:
        """The contacts of the selected lines, each once; in the weekly review the one on the screen."""
        review = self.reviewing()
        if review is not None:
            return [review.current] if review.current else []
        return list(dict.fromkeys(line.contact_id for line in self.list.lines()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        review = self.reviewing()
        if review is not None:
            review.focus_keys()
            return
        self._show_day()

    def _show_day(self) -> None:
        if self._stale or self._tools.desk.book.clock() - self.model.at.now > GROWN_OLD:
            self.load()
        if not self.list.lines():
            self.list.select_first()
        bars = self.editor, self.keys.done_bar, self.keys.let_go_bar
        if self.list.isVisible() and not any(bar.is_open for bar in bars):
            self.list.setFocus()

    def _preview(self, ahead: Sequence[FollowUp]) -> Iterator[Section]:
        for day, items in groupby(ahead, key=_day_of):
            yield Section(day.isoformat(), day_heading(day, self._today, self.locale()), tuple(items), Mood.QUIET)

    def _say(self, ahead: Sequence[FollowUp]) -> None:
        day = full_day(self._today, self.locale())
        self.title.setText(day[:1].upper() + day[1:])
        totals = {group.group: group.total for group in self._groups}
        overdue, due = (totals.get(group, 0) for group in FOLLOW_UPS)
        people = sum(totals.values()) - overdue - due
        parts = [self.tr("%n overdue", "", overdue)] if overdue else []
        if due:
            parts.append(self.tr("%n due today", "", due))
        promised = self._tools.desk.today.promised() if overdue or due else 0
        if promised:
            parts.append(self.tr("%n promised", "", promised))
        if people:
            parts.append(self.tr("%n to get in touch with", "", people))
        if not parts:
            nothing = self.tr("Nothing is due. Here is what comes in the next days.")
            parts.append(nothing if ahead else self.tr("Nothing is due."))
        self.summary.setText(" · ".join(parts))
        self.list.setVisible(bool(totals or ahead))
        self.empty.setVisible(not totals)
        if not totals:
            self._say_end()

    def _say_end(self) -> None:
        """Everything is done: what the day had, and where to go from here."""
        done = self._tools.desk.today.done()
        had = [self.tr("%n follow-up(s) done", "", done.follow_ups)] if done.follow_ups else []
        if done.contacts:
            had.append(self.tr("in touch with %n contact(s)", "", done.contacts))
        waiting = self._waiting()
        if had:
            words = self.tr("Today: {what}.").format(what=", ".join(had))
            nobody = self.tr("Nobody is waiting for you.")
            self.empty.say(self.tr("That was everything for today"), f"{words} {waiting or nobody}")
        elif waiting:
            self.empty.say(self.tr("Nothing is due today"), waiting)
        else:
            self.empty.say(
                self.tr("Nobody needs you today"),
                self.tr("A good day to get in touch with somebody you have not heard from for a while."),
            )

    def _waiting(self) -> str:
        """Who waits for an answer without standing on the page: since a moment ago, or put off; else nothing."""
        amount, names = self._tools.desk.today.waiting(NAMED)
        if not amount:
            return ""
        if amount > len(names):
            names.append(self.tr("%n more", "", amount - len(names)))
        return self.tr("Waiting for your answer: {names}.").format(names=", ".join(names))

    # Actions

    @Slot()
    def _on_new_triggered(self) -> None:
        if not self._day.isVisible():
            return
        chosen = self.list.lines()
        if chosen:
            self.editor.begin(chosen[0].contact_id, chosen[0].contact, self._today)
        else:
            self.editor.begin(0, "", self._today)

    # Answers

    @Slot(object)
    def _on_entered_on(self, item: FollowUp) -> None:
        self.contact_activated.emit(item.contact_id)

    @Slot(object)
    def _on_edit_wanted(self, item: FollowUp) -> None:
        self.editor.change(item)

    @Slot(object)
    def _on_more_wanted(self, group: Group) -> None:
        self._most[group] += MORE
        place = self.list.currentIndex().row()
        self.load()
        self.list.select_place(place)

    @Slot(int)
    def _on_log_wanted(self, contact_id: int) -> None:
        self.contact_activated.emit(contact_id)
        self._tools.actions["entry.interaction"].trigger()

    @Slot()
    def _on_review_left(self) -> None:
        self._stack.setCurrentWidget(self._day)
        self._stale = True
        self._show_day()
        if self.list.isHidden():
            self.offer.setFocus()

    @Slot()
    def _on_editor_closed(self) -> None:
        self.list.setFocus()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        """Whatever changed, some rule may look at it: an interaction, a circle, a return, a setting."""
        self._stale = True
        if self._day.isVisible():
            self.load()
            self.list.keep_selection()

    @Slot(object)
    def _on_day_changed(self, today: date) -> None:
        self._today = today
        self.editor.set_today(today)
        self._stale = True
        if self._review is not None:
            self._review.say_days_anew()
        if self._day.isVisible():
            self.load()

    # Building

    def _connect(self) -> None:
        actions = self._tools.actions
        self.addAction(actions.answer("followup.new", self._on_new_triggered))
        self.list.entered_on.connect(self._on_entered_on)
        self.list.contact_wanted.connect(self.contact_activated)
        self.list.edit_wanted.connect(self._on_edit_wanted)
        self.list.more_wanted.connect(self._on_more_wanted)
        self.list.verbs.log_wanted.connect(self._on_log_wanted)
        self.editor.closed.connect(self._on_editor_closed)
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)
        self.contact_activated.connect(hub.contact_wanted)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._tools.actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(4)
        head.addLayout(words, 1)
        for name in ("followup.done", "followup.snooze", "followup.new"):
            head.addWidget(self._button(name), 0, Qt.AlignmentFlag.AlignBottom)
        column = QWidget(self)
        column.setMaximumWidth(WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.offer)
        inner.addWidget(self.editor)
        for bar in (self.keys.done_bar, self.keys.let_go_bar):
            bar.set_margin(16)
            inner.addWidget(bar)
        inner.addWidget(self.empty, 1)
        inner.addWidget(self.list, 2)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(self._day)
        layout.setContentsMargins(8, 16, 8, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)
        self._stack.addWidget(self._day)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange} and not self._stale:
            self.load()


def _open(items: list[FollowUp]) -> list[FollowUp]:
    return [item for item in items if item.state is FollowUpState.OPEN]


def _day_of(item: FollowUp) -> date:
    return item.draft.due_day
