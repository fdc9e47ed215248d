"""What everybody who does not use a mouse, or does not see the window, needs of it; each rule finds what breaks it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PARTS = (QHeaderView, QScrollBar, QSplitterHandle)
"""Parts of other controls, which are reached through these."""

REACHED_OTHERWISE = {
    "QLineEditIconButton": "the cross that empties the search box: Escape does that",
    "QTableCornerButton": "selects the whole table: Ctrl+A does that",
    "OtherOfGroup": "one button of a group is reached by Tab, arrow keys go on to the others",
    "Parts of the name": "the arrow down in the name field opens them, so that one Tab leads to the organization",
    "Address": "the line says in one what the fields below it hold, and those are reached",
    "HasKey": "the button repeats an action that has a key and stands in a menu",
}
"""What Tab does not reach, and the way by key that there is."""


def controls(root: QWidget) -> list[QWidget]:
    """All that can be used of what is shown; parts of a control count as that control."""
    found = [w for w in root.findChildren(QWidget) if w.isVisible() and w.isEnabled() and _usable(w)]
    return [w for w in found if w.window() is root.window()]


def _usable(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(widget, PARTS) or isinstance(parent, (QAbstractSpinBox, QComboBox)):
        return False
    if isinstance(widget, CONTROLS):
        return True
    plain = isinstance(widget, (QMainWindow, QDialog, QScrollArea, QSplitter, QStackedWidget))
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not plain


def said_name(widget: QWidget) -> str:
    """The name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def described(widget: QWidget) -> str:
    """The control in words, for a failure."""
    words = said_name(widget) or widget.objectName() or widget.toolTip()
    inside: list[str] = []
    parent = widget.parentWidget()
    while parent is not None:
        inside.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} “{words}” in {' < '.join(inside[:4])}"


def unnamed(root: QWidget) -> Iterator[str]:
    """Controls of which a screen reader cannot say what they are."""
    for widget in controls(root):
        if not said_name(widget) and _exception(widget) not in {"QLineEditIconButton", "QTableCornerButton"}:
            yield f"no name: {described(widget)}"


def without_tip(root: QWidget) -> Iterator[str]:
    """Buttons that show only a picture and do not say in a tooltip what it means."""
    for widget in controls(root):
        silent = isinstance(widget, QAbstractButton) and _only_icon(widget) and not widget.toolTip()
        if silent and _exception(widget) not in {"QLineEditIconButton", "QTableCornerButton"}:
            yield f"icon without tooltip: {described(widget)}"


def rich_labels(root: QWidget) -> Iterator[str]:
    """Labels that would take a name for markup."""
    for label in root.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText and label.pixmap().isNull():
            yield f"label is not plain text: {described(label)} {label.text()[:30]!r}"


def _only_icon(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and not button.icon().isNull():
        return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly or not button.text()
    return not button.icon().isNull() and not button.text()


# the way that Tab goes


def tab_walk(root: QWidget) -> list[QWidget]:
    """Where the keyboard goes by Tab, from the first control round to it."""
    window = root.window()
    start = next((w for w in _chain(window) if _by_tab(w)), None)
    if start is None:
        return []
    start.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[QWidget] = []
    while (widget := QApplication.focusWidget()) is not None and widget not in walked and len(walked) < 300:
        walked.append(widget)
        window.focusNextChild()
    return walked


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()


def _by_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and _usable(widget)
    )


def unreached(root: QWidget, walked: Iterable[QWidget]) -> Iterator[str]:
    """Controls that no key reaches."""
    reached = set(walked)
    for widget in controls(root):
        if widget not in reached and widget.focusProxy() not in reached and not _exception(widget):
            yield f"not reached by Tab: {described(widget)}"


def _exception(widget: QWidget) -> str:
    """Which of `REACHED_OTHERWISE` holds for the control, if one does."""
    kind = widget.metaObject().className()
    for found in (kind, widget.accessibleName()):
        if found in REACHED_OTHERWISE:
            return found
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return "HasKey" if widget.defaultAction().shortcuts() else ""
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return "OtherOfGroup"
    return ""


def jumps(root: QWidget, walked: list[QWidget]) -> Iterator[str]:
    """Steps of Tab against the reading direction within a pane, and panes entered twice."""
    if walked and not isinstance(root, QMainWindow):  # one round through a dialog, begun at its top
        top = min(range(len(walked)), key=lambda number: _place(walked[number], root).top())
        walked = [*walked[top:], *walked[:top]]
    panes = [_pane(widget, root) for widget in walked]
    for (here, pane), (there, next_pane) in zip(
        zip(walked, panes, strict=True), list(zip(walked, panes, strict=True))[1:], strict=False
    ):
        if pane is next_pane and _against(*_places(here, there, root)):
            yield f"Tab goes back from {described(here)} to {described(there)}"
    entered = [pane for number, pane in enumerate(panes) if number == 0 or panes[number - 1] is not pane]
    if entered and entered[0] is entered[-1] and len(entered) > 1:
        entered.pop()  # the walk may begin in the middle of a pane
    for pane in {pane for pane in entered if entered.count(pane) > 1}:
        yield f"Tab enters twice: {type(pane).__name__}"


def _pane(widget: QWidget, root: QWidget) -> QWidget:
    """The pane that a control lies in: of a dialog all of it; a child of a splitter or of the window's centre."""
    if not isinstance(root, QMainWindow):
        return root
    while (parent := widget.parentWidget()) is not None:
        if isinstance(parent, QSplitter) or parent in {root, root.centralWidget()}:
            break
        widget = parent
    return widget


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root.window(), QPoint(0, 0)), widget.size())


def _places(here: QWidget, there: QWidget, root: QWidget) -> tuple[QRect, QRect]:
    """Where both are, or rather the parts of what holds both: a card is read to its end before the one beside it.

    So it does not matter how far a part is scrolled that holds only one of them.
    """
    above = [*_with_parents(here)]
    shared = next(parent for parent in _with_parents(there) if parent in above)
    return tuple(_place(_part_of(one, shared), root) for one in (here, there))  # type: ignore[return-value]


def _with_parents(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _part_of(widget: QWidget, whole: QWidget) -> QWidget:
    return next((one for one in _with_parents(widget) if one.parentWidget() is whole), widget)


def _against(here: QRect, there: QRect) -> bool:
    """Whether a step goes up, or back on the same line. What lies beside something high is on its line."""
    if there.bottom() <= here.top():
        return True
    same_line = here.top() < there.bottom() and there.top() < here.bottom()
    return same_line and there.right() <= here.left() and there.top() <= here.top() + here.height() // 2


# keys


def colliding_keys(window: QWidget) -> Iterator[str]:
    """Keys that two enabled actions of a window share: Qt then does neither."""
    holders: dict[str, set[str]] = defaultdict(set)
    for action in window.findChildren(QAction):
        if action.isEnabled():
            for key in action.shortcuts():
                holders[key.toString()].add(action.objectName() or action.text())
    for widget in [window, *window.findChildren(QWidget)]:
        for action in widget.actions():
            if action.isEnabled():
                for key in action.shortcuts():
                    holders[key.toString()].add(action.objectName() or action.text())
    for shortcut in window.findChildren(QShortcut):
        holders[shortcut.key().toString()].add(f"shortcut {id(shortcut)}")
    yield from (f"{key}: {sorted(names)}" for key, names in holders.items() if len(names) > 1)


def doubled_mnemonics(root: QWidget) -> Iterator[str]:
    """Letters after `&` that two entries of one menu share, or two words of one pane."""
    if isinstance(root, QMainWindow):
        bar = root.menuBar()
        yield from _doubled("menu bar", [action.text() for action in bar.actions()])
        for menu in bar.findChildren(QMenu):
            yield from _doubled(menu.title(), [action.text() for action in menu.actions()])
    texts = [w.text() for w in root.findChildren(QAbstractButton) if w.isVisible() and not isinstance(w, QToolButton)]
    texts += [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    yield from _doubled(root.windowTitle(), texts)


def _doubled(where: str, texts: Iterable[str]) -> Iterator[str]:
    holders: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        plain = text.replace("&&", "")
        if "&" in plain:
            holders[plain[plain.index("&") + 1].casefold()].append(text)
    yield from (f"{where}: {found}" for found in holders.values() if len(found) > 1)
