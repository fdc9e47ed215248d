"""What can be done with the follow-ups selected in a list or a calendar, as a menu and as answers to keys."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ror_desktop.domain.followup import FollowUp, FollowUpState, Snooze
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.snooze_menu import fill_snooze_menu

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.done_bar import DoneBar
    from ror_desktop.ui.widgets.let_go_bar import LetGoBar


class Chooser(Protocol):
    """A view in which follow-ups are selected."""

    def selected_follow_ups(self) -> Sequence[FollowUp]:
        """The selected ones."""

    def choose_first_entry(self) -> bool:
        """Make the first one current; whether there is one."""

    def beside_current(self) -> QPoint:
        """Where a menu about the current one opens (global)."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class FollowUpMenu(QObject):
    """Done, snooze, another day, let go, edit, open, delete, for the view that is shown; a `Listing` of keys."""

    edit_wanted = Signal(object)
    """The `FollowUp` to change."""
    contact_wanted = Signal(int)

    def __init__(self, tools: Tools, verbs: FollowUpVerbs, view: Callable[[], Chooser], parent: QWidget) -> None:
        super().__init__(parent)
        self._tools, self._verbs, self._view, self._over = tools, verbs, view, parent
        self._done_bar: DoneBar | None = None
        self._let_go_bar: LetGoBar | None = None
        self._moving = False

    # What keys ask

    def selected(self) -> Sequence[FollowUp]:
        """The selected follow-ups."""
        return self._view().selected_follow_ups()

    def selectedIndexes(self) -> Sequence[object]:
        """What is selected, as the keys ask any list."""
        return self.selected()

    def select_first(self) -> None:
        """Put the keyboard on the first one."""
        self._view().choose_first_entry()
        self.setFocus()

    def setFocus(self) -> None:
        """Give the keyboard to the view."""
        self._view().setFocus()

    def ask_with(self, done: "DoneBar", let_go: "LetGoBar") -> None:
        """Let these bars ask what happened, and why one is let go."""
        self._done_bar, self._let_go_bar = done, let_go

    @Slot()
    def mark_done(self) -> None:
        """Ask what happened with a single one; several are marked as done, or opened again if all of them are."""
        still_open = self._open()
        if len(still_open) == 1 and self._done_bar is not None:
            self._done_bar.ask_about(still_open[0])
        else:
            self.tick()

    def tick(self) -> None:
        """Mark them as done without asking; open them again if all of them are."""
        self._verbs.toggle(self.selected())

    @Slot()
    def let_go(self) -> None:
        """Ask why they are let go."""
        if self._let_go_bar is not None:
            self._let_go_bar.begin(self._open())

    @Slot()
    def delete(self) -> None:
        """Delete them."""
        self._verbs.delete(self.selected())

    def open_snooze_menu(self) -> None:
        """Offer the days to put them off to."""
        if self.first_day(moving=False) is not None:
            menu = self.new_menu()
            self.fill_snooze(menu)
            menu.popup(self._view().beside_current())
            menu.setActiveAction(menu.actions()[0])

    @Slot()
    def open_picker(self) -> None:
        """Let a day be typed or picked to snooze them to."""
        self._pick(moving=False)

    @Slot()
    def open_mover(self) -> None:
        """Let a day be typed or picked to move them to."""
        self._pick(moving=True)

    def ask_about(self, item: FollowUp) -> None:
        """Ask what happened with this one, selected or not; open it again if it is done."""
        if item.state is FollowUpState.OPEN and self._done_bar is not None:
            self._done_bar.ask_about(item)
        else:
            self._verbs.toggle([item])

    def first_day(self, *, moving: bool) -> date | None:
        """The day that is offered first where they are put off or moved; nothing where none of them can be."""
        del moving
        items = self._open()
        return max(items[0].draft.due_day, self._verbs.today()) if items else None

    def put_off(self, until: Snooze | date) -> None:
        """Put them off."""
        self._verbs.snooze(self.selected(), until)

    def _pick(self, *, moving: bool) -> None:
        first = self.first_day(moving=moving)
        if first is None:
            return
        self._moving = moving
        picker = DayPicker(self._tools.themes, self._tools.icons, self._verbs.today(), self._over)
        picker.picked.connect(self._on_day_picked)
        picker.open_at(self._view().beside_current(), first)

    # The menu

    def open(self, at: QPoint) -> None:
        """The whole menu, there (global)."""
        items = self.selected()
        if not items:
            return
        icons, menu = self._tools.icons, self.new_menu()
        still_open = bool(self._open())
        words = self.tr("Done") if still_open else self.tr("Open again")
        menu.addAction(icons.icon("circle-check"), words).triggered.connect(self.mark_done)
        if still_open:
            self.fill_snooze(menu.addMenu(icons.icon("alarm-clock"), self.tr("Snooze")))
            move = menu.addAction(icons.icon("calendar-clock"), self.tr("Move to a day…"))
            move.triggered.connect(self.open_mover)
            if self._let_go_bar is not None:
                menu.addAction(icons.icon("user-minus"), self.tr("Let go…")).triggered.connect(self.let_go)
        if len(items) == 1:
            menu.addSeparator()
            menu.addAction(icons.icon("pencil"), self.tr("Edit")).triggered.connect(self._on_edit_triggered)
            menu.addAction(icons.icon("user"), self.tr("Open contact")).triggered.connect(self._on_open_triggered)
        menu.addSeparator()
        menu.addAction(icons.icon("trash-2"), self.tr("Delete")).triggered.connect(self.delete)
        menu.popup(at)

    def _open(self) -> list[FollowUp]:
        return [item for item in self.selected() if item.state is FollowUpState.OPEN]

    def new_menu(self) -> QMenu:
        """An empty one, which goes when it is closed."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def fill_snooze(self, menu: QMenu) -> None:
        """Offer the days to put them off to."""
        today, locale = self._verbs.today(), self._over.locale()
        fill_snooze_menu(menu, self._tools.icons, today, locale, self._on_snooze_triggered, self.open_picker)

    def _on_snooze_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.put_off(Snooze(action.data()))

    def _on_day_picked(self, day: date) -> None:
        if self._moving:
            self._verbs.move([item.id for item in self._open()], day)
        else:
            self.put_off(day)

    def _on_edit_triggered(self) -> None:
        for item in self.selected()[:1]:
            self.edit_wanted.emit(item)

    def _on_open_triggered(self) -> None:
        for item in self.selected()[:1]:
            self.contact_wanted.emit(item.contact_id)
