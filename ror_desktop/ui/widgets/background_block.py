"""The background of a contact: where and when we met, who introduced us, and what is pinned."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.background import Background
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.note import Note
from ror_desktop.ui.background_words import met_words
from ror_desktop.ui.dates import full_moment
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.markdown_text import MarkdownText
from ror_desktop.ui.widgets.tag_mark import secondary

ICON = 16
PINS = 5
"""Pinned notes that are shown at first: more would not be in sight, and each has to be laid out."""


class IconMark(QLabel):
    """A small icon beside a line; it follows the theme."""

    def __init__(self, tools: Tools, name: str, parent: QWidget | None = None, role: str = "secondary") -> None:
        super().__init__(parent)
        self._icons: IconSet = tools.icons
        self._name = name
        self._role = role
        self.setFixedSize(ICON, ICON + 4)
        tools.themes.changed.connect(self._on_theme_changed)
        self._on_theme_changed(None)

    def _on_theme_changed(self, _theme: object) -> None:
        self.setPixmap(self._icons.pixmap(self._name, ICON, self.devicePixelRatioF(), self._role))


class BackgroundBlock(QWidget):
    """What you would like to know in the second before you speak. `note_opened` carries the id of a pinned note."""

    note_opened = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shown: tuple[Background, Contact] | None = None
        self._met = plain_label("", self, TextSize.SMALL)
        self._met.setWordWrap(True)
        self._met.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._met.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        secondary(self._met)
        self._pins: list[_Pin] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(6)
        self._column.addLayout(line_of(tools, "map-pin", self._met))
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setProperty("flat", True)
        self.more.clicked.connect(self._on_more_clicked)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Background"))

    def show_background(self, background: Background, contact: Contact) -> None:
        """Show this background."""
        if self._shown == (background, contact):
            return
        same = self._shown is not None and self._shown[1].id == contact.id
        self._shown = (background, contact)
        self.say_days_anew()
        self._show_pins(background.pinned, all_of_them=same and self.more.isHidden())

    def _show_pins(self, pinned: Sequence[Note], *, all_of_them: bool) -> None:
        shown = pinned if all_of_them or len(pinned) <= PINS + 1 else pinned[:PINS]
        while len(self._pins) < len(shown):
            self._pins.append(_Pin(self._tools, self))
            self._pins[-1].opened.connect(self.note_opened)
            self._column.insertWidget(self._column.count() - 1, self._pins[-1])
        # Each one shown would lay out all of the window above it anew.
        self._column.setEnabled(False)
        for pin, note in zip_longest(self._pins, shown):
            if note is not None:
                pin.show_note(note)
            pin.setVisible(note is not None)
        left = len(pinned) - len(shown)
        self.more.setText(self.tr("%n more pinned note(s)", "", left))
        self.more.setVisible(left > 0)
        self._column.setEnabled(True)
        self._column.invalidate()
        self.updateGeometry()

    @Slot()
    def _on_more_clicked(self) -> None:
        if self._shown is not None:
            before = len([pin for pin in self._pins if not pin.isHidden()])
            self._show_pins(self._shown[0].pinned, all_of_them=True)
            self._pins[before].setFocus()

    def say_days_anew(self) -> None:
        """Say where and when we met, counted from today."""
        if self._shown is not None:
            background, contact = self._shown
            self._met.setText(met_words(background, contact, self._tools))
            self._met.setToolTip(full_moment(background.captured, self._tools.desk.book.zone))


class _Pin(QWidget):
    """A pinned note with its icon."""

    opened = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._note_id = 0
        self._text = MarkdownText(tools, "", self)
        self._text.opened.connect(self._on_opened)
        self.setFocusProxy(self._text)
        self.setLayout(line_of(tools, "pin", self._text))

    def show_note(self, note: Note) -> None:
        """Show this note."""
        self._note_id = note.id
        self._text.say(note.draft.text.strip())

    @Slot()
    def _on_opened(self) -> None:
        self.opened.emit(self._note_id)


def line_of(tools: Tools, icon: str, widget: QWidget, role: str = "secondary") -> QHBoxLayout:
    """A line of an icon and the widget that belongs to it."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(IconMark(tools, icon, widget.parentWidget(), role), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(widget, 1)
    return line
