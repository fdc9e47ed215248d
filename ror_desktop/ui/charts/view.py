"""The one widget that shows charts: keys, mouse, tool tips, a text alternative, and its menu."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from ror_desktop.ui.charts.data import Chart, Mark, TreeChart, step
from ror_desktop.ui.charts.menu import ChartMenu
from ror_desktop.ui.charts.painter import Look, height_for, look_of, paint_scene, scene_of
from ror_desktop.ui.charts.scene import Scene
from ror_desktop.ui.charts.trees import RADIUS, dot_of
from ror_desktop.ui.painting import draw_focus_ring
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools

LEAST = 160
"""Pixels of width below which nothing could be read."""


class ChartView(QWidget):
    """Shows one chart. Arrows go from mark to mark, Enter or a click opens the entries behind one."""

    opened = Signal(object)
    """The key of the mark whose entries somebody wants to see."""

    def __init__(self, tools: Tools, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chart = chart
        self._look = look_of(tools.themes.theme)
        self._scene: Scene | None = None
        self._current = 0
        self._hovered: int | None = None
        self.menu = ChartMenu(self, tools, self._shown, self)
        # Not fixed: a layout would then give it the height that it hints at, and not the one that its width needs.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tools.themes.changed.connect(self._on_theme_changed)
        self.show_chart(chart)

    # What is shown

    @property
    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    @property
    def look(self) -> Look:
        """The colours and fonts of the moment."""
        return self._look

    def _shown(self) -> Chart:
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Show this chart; the keyboard stays at the mark with the same key, where there is one."""
        here = self.current
        self._chart = chart
        keys = [mark.key for mark in chart.marks]
        if here is None or self._current >= len(keys) or keys[self._current] != here.key:
            self._current = keys.index(here.key) if here is not None and here.key in keys else 0
        self._hovered = None
        self._lay_out_anew()
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self.words())

    @property
    def current(self) -> Mark | None:
        """The mark where the keyboard is; nothing in a chart without marks."""
        marks = self._chart.marks
        return marks[self._current] if self._current < len(marks) else None

    def words(self) -> str:
        """The whole chart in words: its summary, then each mark's sentence."""
        said = (self._chart.summary, *(mark.sentence for mark in self._chart.spoken))
        return "\n".join(part for part in said if part)

    def gap_words(self) -> str:
        """What stands where nothing is known."""
        return self.tr("not enough history")

    def choose(self, index: int) -> None:
        """Bring the keyboard to that mark and let a screen reader say it."""
        marks = self._chart.marks
        if not 0 <= index < len(marks):
            return
        self._current = index
        self.update()
        scene = self.scene()
        if scene.places[index].isValid():
            self._show_in_area(scene.places[index])
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, marks[index].sentence))

    def scene(self) -> Scene:
        """The chart laid out for the widget's size."""
        if self._scene is None:
            self._scene = scene_of(self._chart, QSizeF(self.size()), self._look, self.gap_words())
        return self._scene

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(height_for(self._chart, width, self._look)) + 4

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(max(self.width(), LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dirty = QRectF(event.rect())
        scene = self.scene()
        paint_scene(painter, scene, self._look, dirty.intersects)
        if self._hovered is not None:
            painter.setPen(QPen(self._look.theme.border_strong, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(scene.places[self._hovered].adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)
        if self.hasFocus():
            here = scene.places[self._current] if self._current < len(scene.places) else QRectF()
            ring = here.adjusted(-4, -4, 4, 4) if here.isValid() else QRectF(self.rect())
            draw_focus_ring(painter, ring.intersected(QRectF(self.rect())), self._look.theme, 4)
        painter.end()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.menu.copy_numbers()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self._current)
        elif not self._go(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _go(self, key: Qt.Key) -> bool:
        """Whether that key goes from mark to mark."""
        arrows = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        if key in arrows:
            self.choose(step(self._chart.places, self._current, *arrows[key]))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(len(self._chart.marks) - 1)
        else:
            return False
        return True

    def _open(self, index: int) -> None:
        marks = self._chart.marks
        if 0 <= index < len(marks) and marks[index].opens:
            self.opened.emit(marks[index].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self.scene().mark_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            opens = hovered is not None and self._chart.marks[hovered].opens
            self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark."""
        index = self.scene().mark_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark that was pressed."""
        index = self.scene().mark_at(event.position())
        if index is not None and index == self._current and event.button() == Qt.MouseButton.LeftButton:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu, where the mouse or the keyboard is."""
        self.menu.popup_at(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Hovering a mark says its sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.scene().mark_at(event.pos().toPointF())
            said = "" if index is None else plain_tip(self._chart.marks[index].sentence)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Changes from outside

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.LanguageChange}:
            self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._look = look_of(self._tools.themes.theme)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._scene = None
        self.updateGeometry()
        self.update()

    def _show_in_area(self, rect: QRectF) -> None:
        """Scroll the areas that this stands in, the innermost first, so that the mark is in sight."""
        parent = self.parentWidget()
        while parent is not None:
            content = parent.widget() if isinstance(parent, QScrollArea) else None
            if isinstance(parent, QScrollArea) and content is not None:
                centre = self.mapTo(content, rect.center().toPoint())
                parent.ensureVisible(centre.x(), centre.y(), 0, round(rect.height() / 2) + 16)
            parent = parent.parentWidget()


class TreeView(ChartView):
    """Shows a tree. Right unfolds or goes down, Left folds or goes up; a click on the dot does the same."""

    def _go(self, key: Qt.Key) -> bool:
        chart = self._chart
        if not isinstance(chart, TreeChart) or key not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return super()._go(key)
        shown = chart.shown
        if self._current < len(shown):
            place = shown[self._current]
            node = chart.nodes[place]
            folded = node.mark.key in chart.folded
            if key == Qt.Key.Key_Right and chart.below(place):
                if folded:
                    self.fold(place)
                else:
                    self.choose(self._current + 1)
            elif key == Qt.Key.Key_Left:
                if chart.below(place) and not folded:
                    self.fold(place)
                else:
                    above = [row for row in range(self._current) if chart.nodes[shown[row]].depth < node.depth]
                    self.choose(above[-1] if above else self._current)
        return True

    def fold(self, place: int) -> None:
        """Fold or unfold what hangs below that node."""
        chart = self._chart
        if isinstance(chart, TreeChart):
            self.show_chart(replace(chart, folded=chart.folded ^ {chart.nodes[place].mark.key}))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The dot folds, the rest opens."""
        chart, index = self._chart, self.scene().mark_at(event.position())
        if isinstance(chart, TreeChart) and index is not None and event.button() == Qt.MouseButton.LeftButton:
            place, rect = chart.shown[index], self.scene().places[index]
            dot = dot_of(chart.nodes[place].depth, rect.top() - 1, rect.height() + 2)
            if chart.below(place) and (event.position() - dot).manhattanLength() <= 2 * RADIUS:
                self.fold(place)
                return
        super().mouseReleaseEvent(event)
