"""The list of the page Today: a list of follow-ups that also holds people."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.today import TodayLine
from ror_desktop.ui.followup_verbs import FollowUpVerbs
from ror_desktop.ui.models.today_model import TodayModel
from ror_desktop.ui.today_verbs import TodayVerbs
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.followup_delegate import Hit
from ror_desktop.ui.widgets.followup_list import ENTER, FollowUpList
from ror_desktop.ui.widgets.followup_menu import FollowUpMenu
from ror_desktop.ui.widgets.today_delegate import TodayDelegate
from ror_desktop.ui.widgets.today_menu import TodayMenu


class TodayList(FollowUpList):
    """Enter opens the contact, Space is done, S puts off; "and 12 more" is opened by any of them or a click."""

    more_wanted = Signal(object)
    """The `Group` of which more is to be shown."""

    def __init__(self, model: TodayModel, follow_ups: FollowUpVerbs, tools: Tools, parent: QWidget) -> None:
        self.verbs = TodayVerbs(tools, parent)
        super().__init__(model, TodayDelegate(tools.themes, tools.icons, parent), follow_ups, tools, parent)
        self._lines = model
        self._kept_key: tuple[str, int | str] | None = None

    def new_menu(self, tools: Tools, verbs: FollowUpVerbs) -> FollowUpMenu:
        return TodayMenu(tools, verbs, self.verbs, self.itself, self)

    def lines(self) -> list[TodayLine]:
        """The selected lines, from top to bottom."""
        rows = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return [line for line in map(self._lines.line_at, rows) if line is not None]

    def select_contact(self, contact_id: int) -> None:
        """Select the first line about this contact, if there is one."""
        for place in range(self._lines.rowCount()):
            line = self._lines.line_at(self._lines.index(place))
            if line is not None and line.contact_id == contact_id:
                self._select(self._lines.index(place))
                return

    def select_place(self, place: int) -> None:
        """Select the line at that place, or the nearest one."""
        self._select(self._lines.nearest(max(place, 0)))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space act on people as on follow-ups."""
        index = self.currentIndex()
        group, line = self._lines.group_at(index), self._lines.line_at(index)
        acting = event.key() in ENTER or event.key() == Qt.Key.Key_Space
        if group is not None and acting:
            self.more_wanted.emit(group)
        elif line is not None and line.follow_up is None and acting:
            if event.key() in ENTER:
                self.contact_wanted.emit(line.contact_id)
            else:
                self.menu.mark_done()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what stands under the pointer."""
        index = self.indexAt(event.position().toPoint())
        group, line = self._lines.group_at(index), self._lines.line_at(index)
        if event.button() != Qt.MouseButton.LeftButton or (line is None and group is None):
            super().mouseReleaseEvent(event)
        elif group is not None:
            self.more_wanted.emit(group)
        elif line is not None and line.follow_up is None and self._hit(event) is not Hit.ROW:
            self._act(index, line, self._hit(event))
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        line = self._lines.line_at(self.indexAt(event.position().toPoint()))
        if line is None or line.follow_up is not None:
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and self._hit(event) is Hit.ROW:
            self.contact_wanted.emit(line.contact_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would happen under the pointer."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self._lines.line_at(index)
        if line is not None and line.follow_up is None:
            self._point((index.row(), self._hit(event)))
        elif self._lines.group_at(index) is not None:
            self._point((index.row(), Hit.ROW))

    def _act(self, index: QModelIndex, line: TodayLine, hit: Hit) -> None:
        if hit is Hit.OPEN:
            self.contact_wanted.emit(line.contact_id)
            return
        if hit is Hit.DONE:
            self.verbs.done([line])
            return
        self._select(index)
        self.menu.open_snooze_menu()

    def _hit(self, event: QMouseEvent) -> Hit:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if self._lines.line_at(index) is None:
            return Hit.ROW
        return self._delegate.hit(self.visualRect(index), point)

    # Answers

    def _on_model_about_to_be_reset(self) -> None:
        row = self._lines.row_at(self.currentIndex())
        self._kept_key = row.key if row else None

    def _on_model_reset(self) -> None:
        super()._on_model_reset()
        self._select(self._lines.place_of_key(self._kept_key))
