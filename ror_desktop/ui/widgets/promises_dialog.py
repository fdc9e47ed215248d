"""What I promised: the open promises, and how those went that were due lately, each by the day first agreed on."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.measures.measure import GREY_UNDER
from ror_desktop.domain.promise import FollowThrough, Standing, judged_day, standing_of
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.followup_words import promise_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.models.followup_model import FollowUpModel, Mood, Section
from ror_desktop.ui.painting import draw_text
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.done_bar import DoneBar
from ror_desktop.ui.widgets.followup_delegate import MARK, Cell, FollowUpDelegate
from ror_desktop.ui.widgets.followup_list import FollowUpList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.let_go_bar import LetGoBar

SHOWN = frozenset({Noun.FOLLOW_UP, Noun.CONTACT, Noun.SETTING})


class View(Enum):
    """Which promises are listed."""

    OPEN = "open"
    JUDGED = "judged"
    KEPT = "kept"
    LATE = "late"
    OVERDUE = "overdue"


class PromiseModel(FollowUpModel):
    """Promises are late after the day first agreed on, wherever they were moved."""

    def judged_day(self, follow_up: FollowUp) -> date:
        return judged_day(follow_up)


class PromiseDelegate(FollowUpDelegate):
    """Says beside the contact for which day it was promised, how far it was moved, and when it was done."""

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools.themes, tools.icons, parent)
        self._book = tools.desk.book

    def paint_contact(self, painter: QPainter, line: QRect, cell: Cell) -> None:
        """For whom, and for which day."""
        painter.setFont(self._small)
        words = f"{cell.item.contact} · {promise_words(cell.item, cell.today, self._book.zone)}"
        draw_text(painter, line, words, self.theme.secondary)

    def paint_marks(self, painter: QPainter, line: QRect, item: FollowUp) -> int:
        """Recurrence only: all of them are promised."""
        if not item.draft.recurrence:
            return line.right()
        mark = QRect(line.right() - MARK + 1, line.center().y() - MARK // 2 + 1, MARK, MARK)
        self._icons.paint(painter, mark, "repeat", "secondary")
        return mark.left() - 6


class PromisesDialog(QDialog):
    """Counts that open to their entries; D is done, S snoozes, Enter opens the contact."""

    def __init__(self, tools: Tools, drafts: DraftService | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.setObjectName("promises")
        self.setWindowTitle(self.tr("What I promised"))
        self.resize(640, 560)
        self._today = tools.desk.book.today()
        self.model = PromiseModel(self._today, self)
        verbs = FollowUpVerbs(tools, self)
        self.list = FollowUpList(self.model, PromiseDelegate(tools, self), verbs, tools, self)
        self.list.setAccessibleName(self.tr("Promises"))
        self.done_bar = DoneBar(tools, drafts, self)
        self.let_go_bar = LetGoBar(tools, drafts, self)
        self.list.menu.ask_with(self.done_bar, self.let_go_bar)
        self.sentence = plain_label("", self)
        self.sentence.setWordWrap(True)
        self._nothing = plain_label("", self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._group = QButtonGroup(self)
        self.views = {view: self._view_button(view) for view in View}
        self.views[View.OPEN].setChecked(True)
        self._lay_out()
        self._connect()
        self.load()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is on the first promise."""
        super().showEvent(event)
        if not self.list.selected_follow_ups():
            self.list.select_first()
            self.list.scrollToTop()

    @Slot()
    def load(self) -> None:
        """Read and show the promises of the chosen view."""
        book = self._tools.desk.book
        self._today = book.today()
        found, through = self._tools.desk.followups.promises()
        standing = {item.id: standing_of(item, self._today, book.zone) for item in found}
        still_open = [item for item in found if item.state is FollowUpState.OPEN]
        chosen = {
            View.OPEN: still_open,
            View.JUDGED: [*through.overdue, *through.late, *through.kept],
            View.KEPT: list(through.kept),
            View.LATE: list(through.late),
            View.OVERDUE: list(through.overdue),
        }
        self.model.set_today(self._today, book.zone, self.locale())
        items = chosen[self.view()]
        self.model.set_sections(list(self._sections(items, standing)))
        self.list.setVisible(bool(items))
        self._nothing.setVisible(not items)
        if self.isVisible():
            self.list.keep_selection()
        self._say(through, {view: len(entries) for view, entries in chosen.items()})

    def view(self) -> View:
        """Which of them are listed."""
        return next(view for view, button in self.views.items() if button.isChecked())

    def _sections(self, items: list[FollowUp], standing: dict[int, Standing | None]) -> Iterator[Section]:
        titles = {
            Standing.OVERDUE: self.tr("Open, and past the day I promised"),
            Standing.OPEN: self.tr("Open"),
            Standing.LATE: self.tr("Kept, but late"),
            Standing.KEPT: self.tr("Kept on time"),
        }
        for one, title in titles.items():
            those = tuple(item for item in items if standing[item.id] is one)
            if those:
                yield Section(one.value, title, those, Mood.OVERDUE if one is Standing.OVERDUE else Mood.PLAIN)

    def _say(self, through: FollowThrough, counts: dict[View, int]) -> None:
        words = {
            View.OPEN: self.tr("Open: %n", "", counts[View.OPEN]),
            View.JUDGED: self.tr("Judged: %n", "", counts[View.JUDGED]),
            View.KEPT: self.tr("Kept on time: %n", "", counts[View.KEPT]),
            View.LATE: self.tr("Late: %n", "", counts[View.LATE]),
            View.OVERDUE: self.tr("Open and overdue: %n", "", counts[View.OVERDUE]),
        }
        for view, button in self.views.items():
            button.setText(words[view])
        self.sentence.setText(self._sentence(through))
        self.sentence.setVisible(self._tools.desk.measures.shown())
        self.sentence.setEnabled(through.judged >= GREY_UNDER)
        self._nothing.setText(self.tr("No promise stands here."))

    def _sentence(self, through: FollowThrough) -> str:
        """Built from the counts that the buttons open."""
        days = self._tools.desk.followups.touch_window()
        if through.percent is None:
            nothing = self.tr("No promise was due in the last {days} days, so there is nothing to judge yet.")
            return nothing.format(days=days)
        text = self.tr("{percent} % kept on time: {kept} of {judged} promises that were due in the last {days} days.")
        return text.format(
            percent=self.locale().toString(round(through.percent)),
            kept=len(through.kept),
            judged=through.judged,
            days=days,
        )

    # Keys and answers

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self.load)
        self.list.entered_on.connect(self._on_entered_on)
        self.list.contact_wanted.connect(self._open_contact)
        self.list.edit_wanted.connect(self._on_entered_on)
        for bar in (self.done_bar, self.let_go_bar):
            bar.closed.connect(self.list.setFocus)
        for name, handler in {**self._acts(), "edit.undo": self._tools.actions["edit.undo"].trigger}.items():
            for key in self._tools.actions[name].shortcuts():
                QShortcut(QKeySequence(key), self).activated.connect(handler)
        hub = self._tools.runner.hub
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)

    def _acts(self) -> dict[str, Callable[[], None]]:
        return {
            "followup.done": self.list.menu.mark_done,
            "followup.snooze": self.list.menu.open_snooze_menu,
            "followup.move": self.list.menu.open_mover,
            "followup.let_go": self.list.menu.let_go,
        }

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or change.nouns & SHOWN:
            self.load()

    @Slot(object)
    def _on_day_changed(self, _today: date) -> None:
        self.load()

    @Slot(object)
    def _on_entered_on(self, item: FollowUp) -> None:
        self._open_contact(item.contact_id)

    @Slot(int)
    def _open_contact(self, contact_id: int) -> None:
        self.accept()
        self._tools.runner.hub.contact_wanted.emit(contact_id)

    def done(self, result: int) -> None:
        """Keep what is being typed."""
        self.done_bar.keep_draft()
        self.let_go_bar.keep_draft()
        super().done(result)

    # Building

    def _view_button(self, _view: View) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        return button

    def _act_button(self, name: str) -> QToolButton:
        """A button for what a key does, so that it can be found."""
        action = self._tools.actions[name]
        button = QToolButton(self)
        button.setIcon(action.icon())
        button.setIconSize(BESIDE_WORDS)
        button.setText(action.text().replace("&", "").rstrip("…"))
        button.setToolTip(action.toolTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        views = QHBoxLayout()
        views.setSpacing(4)
        for button in self.views.values():
            views.addWidget(button)
        views.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        buttons: list[QWidget] = []
        for name, handler in self._acts().items():
            button = self._act_button(name)
            button.clicked.connect(partial(_call, handler))
            acts.addWidget(button)
            buttons.append(button)
        acts.addStretch(1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = box.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        box.rejected.connect(self.reject)
        self._order_keys([*buttons, close])
        acts.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(plain_label(self.tr("What I promised"), self, TextSize.TITLE))
        layout.addWidget(self.sentence)
        layout.addLayout(views)
        layout.addWidget(self.done_bar)
        layout.addWidget(self.let_go_bar)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        layout.addLayout(acts)

    def _order_keys(self, below: list[QWidget]) -> None:
        """Views, what is asked, the list, what can be done."""
        done, let_go, views = self.done_bar, self.let_go_bar, list(self.views.values())
        QWidget.setTabOrder(views[-1], done.channel)
        QWidget.setTabOrder(done.leave, let_go.reason)
        QWidget.setTabOrder(let_go.leave, self.list)
        for before, after in pairwise([self.list, *below]):
            QWidget.setTabOrder(before, after)


def _call(handler: Callable[[], None], _checked: object = None) -> None:
    handler()
