"""What the tests of the page Calendar do again and again."""

from datetime import date, time, timedelta

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from ror_desktop.domain.calendar import EntryKind
from ror_desktop.domain.calendar_lines import Line, LineKind
from ror_desktop.domain.followup import FollowUp
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.widgets.calendar_view import CalendarView
from tests.builders import todo
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)
"""A Monday."""
FRIDAY = date(2026, 11, 27)
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def add(bench: Workbench, contact: int, title: str = "Call", days: int = 0, **fields: object) -> int:
    return bench.spread(bench.desk.followups.add(contact, todo(title, TODAY + timedelta(days=days), **fields)))


def stored(bench: Workbench, follow_up: int) -> FollowUp:
    found = bench.desk.followups.get(follow_up)
    assert found is not None
    return found


def when(bench: Workbench, follow_up: int) -> tuple[date, time | None]:
    draft = stored(bench, follow_up).draft
    return draft.due_day, draft.due_time


def titles(page: CalendarPage, day: date | None = None) -> list[str]:
    lines = [line for line in page.view.lines.lines if line.entry is not None and day in {None, line.day}]
    return [line.entry.title or line.entry.contact for line in lines if line.entry]


def choose(page: CalendarPage, follow_up: int) -> None:
    assert page.view.choose_entry((EntryKind.FOLLOW_UP, follow_up))
    page.view.setFocus()


def press(page: CalendarPage, qtbot: QtBot, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = ALT) -> None:
    for key in keys:
        qtbot.keyClick(page.view, key, modifiers)


def walk(page: CalendarPage, qtbot: QtBot, *keys: Qt.Key) -> None:
    press(page, qtbot, *keys, modifiers=Qt.KeyboardModifier.NoModifier)


def line_of(page: CalendarPage, kind: LineKind, day: date) -> Line:
    return next(line for line in page.view.lines.lines if (line.kind, line.day) == (kind, day))


def place(view: CalendarView, key: tuple[object, ...]) -> QPoint:
    return view.visualRect(view.lines.index(view.lines.row_of(key))).center()


def drop(view: CalendarView, data: QMimeData, point: QPoint) -> None:
    button, none, action = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    enter = QDragEnterEvent(point, action, data, button, none)
    view.dragEnterEvent(enter)
    assert enter.isAccepted()
    view.dropEvent(QDropEvent(QPointF(point), action, data, button, none))


def type_line(page: CalendarPage, qtbot: QtBot, text: str, *, enter: bool = True) -> None:
    page.focus_quick_add()
    qtbot.keyClicks(page.quick_add.line, text)
    if enter:
        qtbot.keyClick(page.quick_add.line, Qt.Key.Key_Return)
