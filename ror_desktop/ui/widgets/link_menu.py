"""A link in a note opens only after its target was shown; files and network shares never."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget, QWidgetAction

from ror_desktop.ui.markdown import link_may_open
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label

WIDTH = 320


class LinkMenu(QMenu):
    """Shows where a link goes, and offers to open it or to copy it."""

    def __init__(self, tools: Tools, target: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Link to {target}").format(target=target))
        self._add_label(target)
        if link_may_open(target):
            opening = self.addAction(tools.icons.icon("external-link"), self.tr("Open"))
            opening.triggered.connect(partial(_open, tools, target))
            self.setActiveAction(opening)
        else:
            self._add_label(self.tr("Links to files and programs are not opened from notes."))
        copying = self.addAction(tools.icons.icon("copy"), self.tr("Copy the address"))
        copying.triggered.connect(partial(copy_text, target))

    def _add_label(self, text: str) -> None:
        label = plain_label(_breakable(text), self)
        label.setWordWrap(True)
        label.setFixedWidth(WIDTH)
        label.setContentsMargins(12, 6, 12, 6)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setMinimumHeight(QLabel.heightForWidth(label, WIDTH))
        entry = QWidgetAction(self)
        entry.setDefaultWidget(label)
        entry.setEnabled(False)
        self.addAction(entry)


def show_link(tools: Tools, target: str, place: QPoint, parent: QWidget) -> LinkMenu:
    """Show the target beside the place on the screen."""
    menu = LinkMenu(tools, target, parent)
    menu.popup(place)
    return menu


def copy_text(text: str, _checked: object = None) -> None:
    """Put the text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _open(tools: Tools, target: str, _checked: object = None) -> None:
    tools.open_url(target.strip())


def _breakable(text: str) -> str:
    """The text with places where a line may end; a label breaks at spaces only."""
    for mark in "/?&=":
        text = text.replace(mark, f"{mark}\u200b")
    return text
