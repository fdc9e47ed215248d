"""The page Returns: what came back in a period, against what was put in; every mark opens to its entries."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns_overview import (
    Asked,
    ChannelTime,
    Content,
    Events,
    GivesOverTime,
    GroupKind,
    Mark,
    Neglect,
    Part,
    Promoters,
    Totals,
    Tree,
)
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.returns.asked_bar import AskedBar
from ror_desktop.ui.returns.overview import OverviewCards
from ror_desktop.ui.returns.reader import ReturnsReader
from ror_desktop.ui.returns.words import ReturnsWords
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

if TYPE_CHECKING:
    from ror_desktop.ui.returns.opened_dialog import OpenedDialog

WIDTH = 1120
"""Pixels above which charts would be too far apart to be read together."""
MARGIN = 16


class ReturnsPage(QWidget):
    """Asks for the numbers of a period on the worker, and shows each part when it is there; the first ones first."""

    def __init__(self, tools: Tools, parent: QWidget | None = None, _drafts: DraftService | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._stale = True
        self._asked: Asked | None = None
        self._found: dict[Part, Content] = {}
        self._opened: OpenedDialog | None = None
        self.title = plain_label(self.tr("Returns"), self, TextSize.TITLE)
        self.summary = secondary(plain_label("", self))
        self.bar = AskedBar(tools, self)
        self.cards = OverviewCards(tools, self)
        self.reader = ReturnsReader(tools, self)
        self.stack = QStackedWidget(self)
        actions = tools.actions
        self.hidden = EmptyState(
            tools.icons, "eye-off", self.tr("The numbers are hidden"),
            self.tr("You chose to see no numbers about your relationships. Nothing else depends on them."),
            [actions["view.numbers"]], self,
        )  # fmt: skip
        self.empty = EmptyState(
            tools.icons, "trending-up", self.tr("Nothing came back yet, and nothing was put in"),
            self.tr("A purchase, a referral, somebody who shared your work: note it on the contact and it shows here."),
            [actions["return.add"]], self,
        )  # fmt: skip
        self.area = QScrollArea(self)
        self.report = QToolButton(self)
        self._lay_out()
        self._connect()

    # What every page can do

    def load(self) -> None:
        """Ask for everything shown; the numbers come part by part."""
        self._stale = False
        if not self.numbers_shown:
            self.reader.stop()
            self._show_what_is_there()
            return
        self.bar.reload_groups()
        self._ask()

    def close_panes(self) -> None:
        """Nothing is typed here that would be lost; what is being read is let go."""
        self.reader.stop()
        self.bar.let_go()

    def chosen_contacts(self) -> list[int]:
        """Those selected in the list of entries that is open, or among those without contact lately."""
        return (self._opened.list if self._opened is not None else self.cards.neglect.list).chosen()

    @property
    def numbers_shown(self) -> bool:
        """Whether the user wants to see numbers at all."""
        return self._tools.desk.settings.get(Preference.SHOW_NUMBERS) == "1"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.load()
        if self.stack.currentWidget() is self.area:
            self.bar.period.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is still being read is not wanted any more."""
        super().hideEvent(event)
        if self.reader.reading:
            self.reader.stop()
            self._stale = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows everybody again; Page Up and Page Down turn the page."""
        scroll = self.area.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape and self.bar.clear_group():
            return
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            down = event.key() == Qt.Key.Key_PageDown
            scroll.setValue(scroll.value() + (scroll.pageStep() if down else -scroll.pageStep()))
            return
        super().keyPressEvent(event)

    # Reading and showing

    def _ask(self) -> None:
        self._asked = self.bar.asked()
        self._found = {}
        words = self._words()
        self.summary.setText(words.span(self._asked.period.span))
        self.cards.expect()
        self.reader.read(self._asked, self.cards.kind)

    def _words(self) -> ReturnsWords:
        return ReturnsWords(self._tools.desk.book.today(), self.locale())

    @Slot(object, object)
    def _on_part_read(self, part: Part, content: Content) -> None:
        if self._asked is None:
            return
        self._found[part] = content
        self.cards.show_part(content, self._asked.period, self._words())
        self._show_what_is_there()

    @Slot(object)
    def _on_kind_wanted(self, kind: GroupKind) -> None:
        if self._asked is not None:
            self.reader.read_breakdown(self._asked, kind)

    @Slot()
    def _on_finished(self) -> None:
        self.cards.keep_kind()
        self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        """The charts, unless numbers are hidden, or the book holds nothing at all that they could show."""
        shown = self.hidden if not self.numbers_shown else self.area
        complete = not self.reader.reading and len(self._found) == len(Part)
        if shown is self.area and complete and self._nothing_at_all():
            shown = self.empty
        if shown is self.area and self.stack.currentWidget() is self.empty and not complete:
            return  # not back and forth while the same emptiness is read again
        self.stack.setCurrentWidget(shown)
        self.bar.setVisible(shown is not self.hidden)
        self.summary.setVisible(shown is not self.hidden)
        self.report.setVisible(shown is not self.hidden)

    def _nothing_at_all(self) -> bool:
        return not any(_says_something(content) for content in self._found.values())

    # Opening

    @Slot(object, str)
    def _on_opened(self, mark: Mark, said: str) -> None:
        """List the entries behind a mark."""
        if self._asked is None:
            return
        from ror_desktop.ui.returns.opened_dialog import OpenedDialog  # not before somebody wants to see it

        self._opened = OpenedDialog(self._tools, self._asked, mark, said, self)
        self._opened.finished.connect(self._on_opened_closed)
        self._tools.open_dialog(self._opened)

    @Slot()
    def _on_opened_closed(self) -> None:
        self._opened = None

    @Slot(int, str)
    def _on_writing_wanted(self, contact_id: int, action: str) -> None:
        self._tools.runner.hub.contact_wanted.emit(contact_id)
        self._tools.actions[action].trigger()

    # Answers

    @Slot()
    def _on_asked_changed(self) -> None:
        self._ask()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Nearly every noun has a part in some number; drafts of letters and the like have none."""
        if not change.everything and change.nouns and change.nouns <= _WITHOUT_NUMBERS:
            return
        self._stale = True
        if self.isVisible():
            self.load()

    @Slot(object)
    def _on_day_changed(self, today: date) -> None:
        self.bar.set_today(today)
        self._stale = True
        if self.isVisible():
            self.load()

    # Building

    def _connect(self) -> None:
        self.bar.changed.connect(self._on_asked_changed)
        self.reader.part_read.connect(self._on_part_read)
        self.reader.finished.connect(self._on_finished)
        self.cards.opened.connect(self._on_opened)
        self.cards.kind_wanted.connect(self._on_kind_wanted)
        hub = self._tools.runner.hub
        self.cards.neglect.contact_wanted.connect(hub.contact_wanted)
        self.cards.neglect.writing_wanted.connect(self._on_writing_wanted)
        hub.changed.connect(self._on_changed)
        hub.day_changed.connect(self._on_day_changed)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.summary)
        self.report.setDefaultAction(self._tools.actions["report.save"])
        self.report.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.report.setIconSize(BESIDE_WORDS)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addLayout(words, 1)
        head.addWidget(self.report, 0, Qt.AlignmentFlag.AlignBottom)
        top = QWidget(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(8)
        above.addLayout(head)
        above.addWidget(self.bar)
        sheet = QWidget(self)
        bar = self.area.verticalScrollBar().sizeHint().width()
        _centred(self.cards, (MARGIN, 4, MARGIN, MARGIN), sheet)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.verticalScrollBar().setSingleStep(24)
        self.area.setWidget(sheet)
        for widget in (self.area, self.empty, self.hidden):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_centred(top, (MARGIN, MARGIN, MARGIN + bar, 0)))
        column.addWidget(self.stack, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange} and not self._stale:
            self.load()


def _centred(widget: QWidget, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> QHBoxLayout:
    """A line that holds the widget, in the middle where there is more room than it wants."""
    line = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    line.setContentsMargins(*margins)
    widget.setMaximumWidth(WIDTH)
    line.addStretch(1)
    line.addWidget(widget, 1000, Qt.AlignmentFlag.AlignTop)
    line.addStretch(1)
    return line


_WITHOUT_NUMBERS = frozenset({Noun.TEMPLATE})
"""Nouns that no number is made from."""


def _says_something(content: Content) -> bool:
    """Whether there is anything in this part."""
    match content:
        case Totals():
            return content.returns.count > 0
        case GivesOverTime():
            return any(point.gives or point.asks for point in content.points)
        case ChannelTime():
            return any(use.interactions for use in content.uses.values())
        case Tree() | Events() | Neglect():
            return bool(content.lines)
        case Promoters():
            return content.number.count > 0
    return False
