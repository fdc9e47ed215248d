"""The background of a contact: where and when we met, who introduced us, and what is pinned."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.background import Background
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.note import Note
from ror_desktop.ui.dates import day_words, full_moment, short_day
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.markdown_text import MarkdownText
from ror_desktop.ui.widgets.tag_mark import secondary

ICON = 16


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
        self._pins: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(6)
        self._column.addLayout(self._line("map-pin", self._met))
        self.setAccessibleName(self.tr("Background"))

    def show_background(self, background: Background, contact: Contact) -> None:
        """Show this background."""
        if self._shown == (background, contact):
            return
        self._shown = (background, contact)
        self.say_days_anew()
        for pin in self._pins:
            pin.hide()
            pin.deleteLater()
        self._pins = [self._pin(note) for note in background.pinned]

    def say_days_anew(self) -> None:
        """Say where and when we met, counted from today."""
        if self._shown is not None:
            background, contact = self._shown
            self._met.setText(self._met_words(background, contact))
            self._met.setToolTip(full_moment(background.captured, self._tools.desk.book.zone))

    def _met_words(self, background: Background, contact: Contact) -> str:
        today = self._tools.desk.book.today()
        day = background.captured.day_in(self._tools.desk.book.zone)
        where = ", ".join(t for t in (background.event, background.place) if t)
        when = f"{short_day(day, today)} ({day_words(day, today)})"
        if where:
            words = [self.tr("Met at {place}, {day}").format(place=where, day=when)]
        else:
            words = [self.tr("In the book since {day}").format(day=when)]
        if contact.known_since is not None:
            words.append(self.tr("known since {day}").format(day=short_day(contact.known_since, today)))
        if background.introduced_by:
            words.append(self.tr("introduced by {names}").format(names=", ".join(background.introduced_by)))
        return " · ".join(words)

    def _pin(self, note: Note) -> QWidget:
        holder = QWidget(self)
        text = MarkdownText(self._tools, note.draft.text.strip(), holder)
        text.opened.connect(partial(self.note_opened.emit, note.id))
        line = self._line("pin", text)
        holder.setLayout(line)
        self._column.addWidget(holder)
        holder.show()
        return holder

    def _line(self, icon: str, widget: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(IconMark(self._tools, icon, widget.parentWidget()), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(widget, 1)
        return line
