"""A layout that sets its widgets side by side and goes on in the next line where there is no room left."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Lines of widgets at their preferred width, `gap` pixels apart, each line as high as its highest.

    `trailing` is a widget that stands at the right end of its line.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known: dict[int, int] = {}
        self.trailing: QWidget | None = None
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way in for `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at that place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the item up."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def move_last(self, place: int) -> None:
        """Put what was added last before those from this place on."""
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """None: a flow takes the width that it is given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at that width."""
        if width not in self._known:
            self._known[width] = self._arranged(QRect(0, 0, width, 0), move=False)
        return self._known[width]

    def invalidate(self) -> None:
        """Something has another size now."""
        self._known.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget in its place."""
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        """All items in one line; it may be narrower."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest and the highest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """Go through the items line by line; returns the height used."""
        left, top, line_height = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if left > rect.left() and left + hint.width() > rect.right() + 1:
                left, top = rect.left(), top + line_height + self.spacing()
                line_height = 0
            if item.widget() is self.trailing:
                left = max(left, rect.right() + 1 - hint.width())
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        return top + line_height - rect.top()


class Flow(QWidget):
    """A widget that holds a flow and asks for the height that its width needs."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end; it is seen at once, not a turn of the event loop later."""
        self._flow.addWidget(widget)
        widget.show()

    def add_trailing(self, widget: QWidget) -> None:
        """Add a widget at the end, at the right end of its line."""
        self._flow.trailing = widget
        self.add(widget)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before those from this place on."""
        self._flow.addWidget(widget)
        self._flow.move_last(place)
        widget.show()

    def clear(self) -> None:
        """Remove and delete every widget."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()


def settle(innermost: QWidget, levels: int) -> None:
    """Lay out a widget and so many of its ancestors now, from the inside outwards.

    A height that depends on a width reaches each ancestor one turn of the event loop later; in between, parts
    would be painted over each other.
    """
    widget: QWidget | None = innermost
    for _ in range(levels):
        if widget is None:
            return
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        widget = widget.parentWidget()
