"""Notices when the keyboard leaves a form, as opposed to going from one of its fields to the next."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget


def holds(ancestor: QWidget, widget: QWidget | None) -> bool:
    """Whether the widget is the ancestor or somewhere inside it; pop-ups of its fields count as inside."""
    while widget is not None:
        if widget is ancestor:
            return True
        widget = widget.parentWidget()
    return False


class LeaveWatcher(QObject):
    """`left` is emitted when the focus goes from inside the form to a widget outside it.

    Another window in front (the focus is nowhere then) is not leaving: people look something up and come back.
    """

    left = Signal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._inside = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        was_inside, self._inside = self._inside, holds(self._form, new)
        if was_inside and not self._inside and self._form.isVisible():
            self.left.emit()
