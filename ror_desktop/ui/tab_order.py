"""Tab goes as one reads: pane by pane from the left, and from top to bottom in each.

Widgets come and go while the window is open (rows of a form, chips of a contact), and Qt puts each new one at the
end of its chain. So the order is read from where things stand, at the moment somebody presses Tab.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next control of the window, or the one before; whether there is one."""
    order = list(_controls(window))
    here = window.focusWidget()
    place = order.index(here) if here in order else (-1 if forward else len(order))
    step = 1 if forward else -1
    for distance in range(1, len(order) + 1):
        widget = order[(place + step * distance) % len(order)]
        if widget.isEnabled() and widget is not here and _stands_for_its_group(widget):
            widget.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            _bring_into_sight(widget)
            return True
    return False


def _controls(parent: QWidget) -> Iterator[QWidget]:
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox  # nobody presses Tab before the first paint

    for widget in _in_reading_order(parent):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
        if not isinstance(widget, (QAbstractSpinBox, QComboBox)):
            yield from _controls(widget)


def _in_reading_order(parent: QWidget) -> list[QWidget]:
    """The visible children, line by line; one that starts below the middle of a line's first begins the next line."""
    children = [child for child in parent.children() if isinstance(child, QWidget)]
    shown = [child for child in children if child.isVisible() and not child.isWindow()]
    lines: list[list[QWidget]] = []
    for child in sorted(shown, key=_from_the_top):
        if not lines or child.y() > lines[-1][0].geometry().center().y():
            lines.append([])
        lines[-1].append(child)
    return [child for line in lines for child in sorted(line, key=_from_the_left)]


def _from_the_top(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _from_the_left(widget: QWidget) -> tuple[int, int]:
    return widget.x(), widget.y()


def _stands_for_its_group(widget: QWidget) -> bool:
    """Of buttons of which one is down, Tab goes to that one; arrow keys go to the others."""
    from PySide6.QtWidgets import QAbstractButton

    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive() or group.checkedButton() is None:
        return True
    return group.checkedButton() is widget


def _bring_into_sight(widget: QWidget) -> None:
    from PySide6.QtWidgets import QScrollArea

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
