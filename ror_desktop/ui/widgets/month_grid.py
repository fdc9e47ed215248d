"""The days of one month: choose a day or several, see how many follow-ups each holds, drop follow-ups on another.

Days are `date`; the first weekday and the names follow the widget's locale.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ror_desktop.domain.followup import DayCount
from ror_desktop.domain.month import WEEKS, Sheet, Span, can_be_shown, months_later, span
from ror_desktop.ui.dates import day_words, full_day
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.models.drag_data import dragged_contacts, dragged_follow_ups, is_ours
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.month_cells import CellFrame
from ror_desktop.ui.widgets.month_painter import DayLook, MonthPainter

COMFORTABLE = 6
"""Pixels that a row is higher than it must be, where there is room."""
PAINTED_ANEW = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LayoutDirectionChange}
"""What changes the look of every word."""


class MonthGrid(QWidget):
    """Six weeks of days. The cursor is the day that keys move; the selection goes from its anchor to it."""

    chosen = Signal(object)
    """The `Span` that is selected now."""
    clicked = Signal(object)
    """The day on which the mouse was pressed and let go."""
    activated = Signal(object)
    """The day on which Enter or a double click was given."""
    month_shown = Signal(object)
    """A day of the month that is shown now."""
    dropped = Signal(object, object)
    """Ids of follow-ups, and the day they were dropped on."""
    contacts_dropped = Signal(object, object)
    """Ids of contacts, and the day they were dropped on."""

    def __init__(
        self,
        theme: ThemeController,
        icons: IconSet,
        today: date,
        parent: QWidget | None = None,
        *,
        counted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._controller = theme
        self._icons = icons
        self._counted = counted
        self._painter = self._new_painter()
        self._today = self._cursor = self._anchor = today
        self.turning = False  # whether what is chosen was chosen by turning to another month
        self._sheet = Sheet(today, self._first_weekday())
        self._counts: dict[date, DayCount] = {}
        self._soft: Mapping[date, int] = {}
        self._weeks = False
        self._drop: date | None = None
        self._wheel = 0
        self._frame = CellFrame(QSize())
        self._placed: Sequence[QRect] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Month"))
        self._describe()
        theme.changed.connect(self._on_theme_changed)

    # What is shown

    @property
    def sheet(self) -> Sheet:
        """The days shown."""
        return self._sheet

    @property
    def selection(self) -> Span:
        """The day or days selected."""
        return span(self._anchor, self._cursor)

    @property
    def cursor_day(self) -> date:
        """The day that keys move."""
        return self._cursor

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self._describe()
        self.update()

    def set_counts(self, counts: Sequence[DayCount], soft: Mapping[date, int] | None = None) -> None:
        """How many follow-ups the days hold, and apart from them whose cadence falls due; empty days are left out."""
        self._soft = soft or {}
        self._counts = {count.day: count for count in counts}
        self._describe()
        self.update()

    def set_week_numbers(self, shown: bool) -> None:
        """Whether the number of the week stands before each row."""
        self._weeks = shown
        self.update()

    @property
    def week_numbers(self) -> bool:
        """Whether the number of the week stands before each row."""
        return self._weeks

    def choose(self, day: date, *, extend: bool = False) -> None:
        """Select the day, or everything from the anchor to it, and bring it in sight."""
        if not can_be_shown(day):
            return
        self._update_selected()
        self._cursor = day
        if not extend:
            self._anchor = day
        if not self._sheet.holds(day) and (not extend or self._sheet.place(day) is None):
            self.show_month(day)
        self._describe()
        self._update_selected()
        self.chosen.emit(self.selection)

    def show_month(self, day: date) -> None:
        """Show the month of the day, where a calendar can; the selection stays where it is."""
        shown = Sheet(day.replace(day=1), self._first_weekday())
        if shown == self._sheet or not can_be_shown(day):
            return
        self._sheet = shown
        self.update()
        self.month_shown.emit(shown.month)

    def turn(self, months: int) -> None:
        """Go so many months on and select the same day there."""
        self.turning = True
        self.choose(months_later(self._cursor if self._sheet.holds(self._cursor) else self._sheet.month, months))
        self.turning = False

    def day_text(self, day: date) -> str:
        """The day and what it holds, in words: what hovering and a screen reader give."""
        parts = [full_day(day, self.locale()), day_words(day, self._today)]
        count = self._counts.get(day)
        if count is None:
            parts.append(self.tr("no follow-ups"))
        else:
            if count.open and day < self._today:
                parts.append(self.tr("%n overdue", "", count.open))
            elif count.open:
                parts.append(self.tr("%n open", "", count.open))
            if count.done:
                parts.append(self.tr("%n done", "", count.done))
        if self._soft.get(day):
            parts.append(self.tr("%n due by cadence", "", self._soft[day]))
        return ", ".join(parts)

    # Where things are

    def day_at(self, point: QPoint) -> date | None:
        """The day at that place of the widget."""
        places = (place for place, cell in enumerate(self._cells()) if cell.contains(point))
        return next((self._sheet.day(place) for place in places), None)

    def rect_of(self, day: date) -> QRect:
        """Where the day is painted; an empty rectangle where it is not shown."""
        place = self._sheet.place(day)
        return QRect() if place is None else QRect(self._cells()[place])

    def sizeHint(self) -> QSize:
        """Room for six rows to breathe."""
        least = self.minimumSizeHint()
        return QSize(least.width() + 42, least.height() + WEEKS * COMFORTABLE)

    def minimumSizeHint(self) -> QSize:
        """Six rows in which nothing is cut off."""
        cell = self._painter.cell_size
        return QSize(7 * cell.width() + self._margin(), WEEKS * cell.height() + self._names_height())

    def _names_height(self) -> int:
        return self._painter.names_height

    def _margin(self) -> int:
        return 26 if self._weeks else 0

    def _cells(self) -> Sequence[QRect]:
        """Where each day is painted."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame = CellFrame(self.size(), self._names_height(), self._margin(), mirrored)
        if frame != self._frame:
            self._frame, self._placed = frame, frame.cells()
        return self._placed

    def _first_weekday(self) -> int:
        return self.locale().firstDayOfWeek().value - 1

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of the weekdays, then the days that need it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.region()
        cells = self._cells()
        if dirty.boundingRect().top() < self._names_height() or self._weeks:
            self._paint_names(painter, cells)
        seen = [(cell, day) for cell, day in zip(cells, self._sheet.days, strict=True) if dirty.intersects(cell)]
        for (cell, _day), look in zip(seen, self._looks([day for _cell, day in seen]), strict=True):
            self._painter.day(painter, cell, look)
        painter.end()

    def _update_selected(self) -> None:
        """Paint the days that are selected anew; one day costs a fortieth of the month."""
        selected = self.selection
        for cell, day in zip(self._cells(), self._sheet.days, strict=True):
            if day in selected:
                self.update(cell)

    def _paint_names(self, painter: QPainter, cells: Sequence[QRect]) -> None:
        for cell, day in zip(cells[:7], self._sheet.days, strict=False):
            name = self.locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            self._painter.weekday(painter, QRect(cell.left(), 0, cell.width(), cell.top()), name)
        if self._weeks:
            for row in range(WEEKS):
                self._painter.week(painter, self._frame.beside(row), self._sheet.week(row))

    def _looks(self, days: Sequence[date]) -> Iterator[DayLook]:
        """How each of these days stands."""
        weekdays = {day.value - 1 for day in self.locale().weekdays()}
        month, today, selected, focused = self._sheet.month.month, self._today, self.selection, self.hasFocus()
        for day in days:
            yield DayLook(
                day,
                self._counts.get(day),
                self._soft.get(day, 0),
                in_month=day.month == month,
                today=day == today,
                past=day < today,
                weekend=day.weekday() not in weekdays,
                selected=day in selected,
                cursor=day == self._cursor,
                focused=focused,
                drop=day == self._drop,
            )

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page Up and Down, Home and End move; Shift extends; Enter activates."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.activated.emit(self._cursor)
            return
        target = self._target(event.key())
        if target is None:
            super().keyPressEvent(event)
            return
        self.choose(target, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _target(self, key: int) -> date | None:
        day = self._cursor
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in steps:
            return day + timedelta(days=steps[Qt.Key(key)])
        if key in months:
            return months_later(day, months[Qt.Key(key)])
        if key == Qt.Key.Key_Home:
            return day.replace(day=1)
        if key == Qt.Key.Key_End:
            return months_later(day.replace(day=1), 1) - timedelta(days=1)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day; with Shift, everything up to it."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(day, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag over several days to choose them all."""
        day = self.day_at(event.position().toPoint())
        if day is not None and day != self._cursor and event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(day, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release on one day is a click."""
        day = self.day_at(event.position().toPoint())
        if day is not None and day == self._anchor == self._cursor and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months, one for each notch; the selection stays."""
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / 120)
        self._wheel -= 120 * notches
        if notches:
            self.show_month(months_later(self._sheet.month, -notches))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor is drawn stronger."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor is drawn weaker."""
        super().focusOutEvent(event)
        self.update()

    # Dropping follow-ups and contacts

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take follow-ups and contacts only."""
        if is_ours(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the day that they would move to."""
        self._drop = self.day_at(event.position().toPoint())
        event.setAccepted(self._drop is not None)
        self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing would move."""
        self._drop = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move them to the day under the pointer."""
        ids, contacts = dragged_follow_ups(event.mimeData()), dragged_contacts(event.mimeData())
        day = self.day_at(event.position().toPoint())
        self._drop = None
        self.update()
        if day is not None and (ids or contacts):
            event.acceptProposedAction()
            if ids:
                self.dropped.emit(ids, day)
            else:
                self.contacts_dropped.emit(contacts, day)

    # Changes from outside

    def event(self, event: QEvent) -> bool:
        """Hovering a day tells what it holds."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.day_text(day) if day else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the locale, the font and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._sheet = Sheet(self._sheet.month, self._first_weekday())
            self.month_shown.emit(self._sheet.month)
        if event.type() in PAINTED_ANEW:
            self._painter = self._new_painter()
            self.updateGeometry()
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange}:
            self.setAccessibleName(self.tr("Month"))
            self._describe()
            self.update()

    def _on_theme_changed(self) -> None:
        self._painter = self._new_painter()
        self.update()

    def _new_painter(self) -> MonthPainter:
        direction = self.layoutDirection()
        return MonthPainter(self._controller.theme, self._icons, counted=self._counted, direction=direction)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.day_text(self._cursor))
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
