"""The follow-ups of the chosen day or days, under a line that keeps the overdue ones in sight."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.month import Span
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.followup_words import day_heading
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.models.followup_model import FollowUpModel, Mood, Section
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.cadence_entries import CadenceEntries
from ror_desktop.ui.widgets.coming_entries import ComingEntries
from ror_desktop.ui.widgets.flow_layout import settle
from ror_desktop.ui.widgets.followup_delegate import FollowUpDelegate
from ror_desktop.ui.widgets.followup_list import FollowUpList
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.overdue_bar import OverdueBar

LEAST_FOR_NAMES = 260
"""Pixels of height from which there is room for names besides the follow-ups."""

FIRST = 24
"""Follow-ups of other days that are read before these are painted: more than are in sight."""
AFTER_PAINTING = 40
"""Milliseconds after which the others follow: a little more than until a held key repeats."""


class Agenda(QWidget):
    """Reads and shows what is overdue and what the chosen days hold, of everybody or of one contact."""

    edit_wanted = Signal(object)
    """The `FollowUp` to change."""
    new_wanted = Signal()
    contact_wanted = Signal(int)
    """The contact to open."""

    def __init__(self, tools: Tools, verbs: FollowUpVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._followups, self._book = tools.desk.followups, tools.desk.book
        self._today = tools.desk.book.today()
        self._span = Span(self._today, self._today)
        self._contact: int | None = None
        self._overdue: list[FollowUp] = []
        self._others = QTimer(self)
        self._others.setSingleShot(True)
        self._others.setInterval(AFTER_PAINTING)
        self._others.timeout.connect(self._read_others)
        self.bar = OverdueBar(tools.themes, tools.icons, self)
        self.model = FollowUpModel(self._today, self)
        delegate = FollowUpDelegate(tools.themes, tools.icons, self)
        self.list = FollowUpList(self.model, delegate, verbs, tools, self)
        self.list.setAccessibleName(self.tr("Agenda"))
        self.soft = CadenceEntries(tools, self)
        self.coming = ComingEntries(tools, self)
        self._nothing = plain_label("", self, TextSize.BODY)
        self._add = QPushButton(tools.icons.icon("calendar-plus"), "", self)
        self._add.setIconSize(BESIDE_WORDS)
        self._empty = self._laid_out_empty()
        self._lay_out()
        self.bar.toggled.connect(self.refresh)
        self.list.entered_on.connect(self.edit_wanted)
        self.list.edit_wanted.connect(self.edit_wanted)
        self.list.contact_wanted.connect(self.contact_wanted)
        self.soft.contact_wanted.connect(self.contact_wanted)
        self._add.clicked.connect(self.new_wanted)

    @property
    def span(self) -> Span:
        """The chosen days."""
        return self._span

    def show_span(self, chosen: Span) -> None:
        """Show these days."""
        if chosen != self._span:
            self._span = chosen
            self._read(FIRST)
            self.list.scrollToTop()  # another day begins at its beginning

    def show_contact(self, contact_id: int | None) -> None:
        """Show the follow-ups of this contact only, or of everybody."""
        self._contact = contact_id
        self.refresh()

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        self.model.set_today(self._today, self._book.zone, self.locale())
        self.bar.set_count(self._followups.overdue_count(self._contact))
        self._overdue = self._followups.overdue(self._contact) if self.bar.isChecked() else []
        self._read()

    def select(self, follow_up_id: int) -> None:
        """Select the follow-up, wherever it stands, and put the keyboard on it."""
        self.complete()
        self.list.select(follow_up_id)
        self.list.setFocus()

    def complete(self) -> None:
        """Read now what would follow."""
        if self._others.isActive():
            self._others.stop()
            self._read_others()

    def _read_others(self) -> None:
        self._fill()
        self.list.executeDelayedItemsLayout()

    def _read(self, most: int = -1) -> None:
        self._others.stop()
        self.coming.show_days(self._span, self._contact)
        items = self._fill(most)
        self.list.setVisible(bool(items or self._overdue))
        self._empty.setVisible(not items)
        self.soft.show_days(self._span, self._contact)
        self._say()
        self._settle()

    def _settle(self) -> None:
        """Put everything in its place now, up to the pane: otherwise much of it is painted twice."""
        settle(self.soft.flow, 4)
        self.list.executeDelayedItemsLayout()

    def _fill(self, most: int = -1) -> list[FollowUp]:
        """Put the first of the chosen days into the list, or all; gives them. Where some are left they follow."""
        items = self._followups.between(self._span.first, self._span.last, self._contact, most)
        unread = 0
        if len(items) == most:
            last = items[-1].draft.due_day
            unread = self._followups.amount_on(last, self._contact) - sum(_day_of(item) == last for item in items)
            self._others.start()
        self.model.set_sections([*self._overdue_section(), *self._day_sections(items, unread)])
        return items

    def _overdue_section(self) -> Iterator[Section]:
        if self._overdue:
            yield Section("overdue", "", tuple(self._overdue), Mood.OVERDUE)

    def _day_sections(self, items: list[FollowUp], unread: int) -> Iterator[Section]:
        for day, of_day in groupby(items, key=_day_of):
            more = unread if day == _day_of(items[-1]) else 0
            yield Section(day.isoformat(), day_heading(day, self._today, self.locale()), tuple(of_day), unread=more)

    def _say(self) -> None:
        if self._span.days == 1:
            day = day_heading(self._span.first, self._today, self.locale())
            self._nothing.setText(self.tr("{day}: nothing planned.").format(day=day))
        else:
            self._nothing.setText(self.tr("Nothing planned on these days."))
        self._add.setText(self.tr("Add a follow-up"))

    def _laid_out_empty(self) -> QWidget:
        empty = QWidget(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setWordWrap(True)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._add)
        line.addStretch(1)
        layout = QVBoxLayout(empty)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addStretch(1)
        layout.addWidget(self._nothing)
        layout.addLayout(line)
        layout.addStretch(2)
        return empty

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        bar_line = QHBoxLayout()
        bar_line.setContentsMargins(8, 0, 8, 0)
        bar_line.addWidget(self.bar)
        layout.addLayout(bar_line)
        layout.addWidget(self.coming)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.soft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the month keeps its height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low pane the follow-ups keep their room; of the soft entries only how many there are is said."""
        super().resizeEvent(event)
        self.soft.show_names(shown=self.height() >= LEAST_FOR_NAMES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange}:
            self.refresh()


def _day_of(item: FollowUp) -> date:
    return item.draft.due_day
