"""A contact method as a chip: a click writes, calls or opens; its menu copies."""

import re
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.method_links import link_of, network_name
from ror_desktop.ui.dates import full_day
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.link_menu import copy_text

CONNECTED_ICON = "user-check"
"""The sign with a check mark for a profile on which one is connected."""

_BEGINNING = re.compile(r"^https?://(www\.)?", re.IGNORECASE)


class MethodChip(Chip):
    """One way to reach the contact. What cannot be opened (a postal address) is copied by a click.

    `opened` carries the `Method` that was handed to the mail program, the phone or the browser.
    """

    opened = Signal(object)

    def __init__(self, tools: Tools, method: Method, parent: QWidget | None = None) -> None:
        super().__init__("", tools.themes, tools.icons, icon_of(method.kind), parent=parent)
        self._tools = tools
        self.show_method(method)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu_requested)

    def show_method(self, method: Method) -> None:
        """Stand for this method from now on: making a chip anew costs more than changing one."""
        self._method = method
        self._link = link_of(method)
        self._icon = CONNECTED_ICON if method.connected_on else icon_of(method.kind)
        self.setText(chip_words(method))
        self.setShortcut(QKeySequence())  # an "&" in an address marks no key
        self.setAccessibleName(f"{self._verb()}: {method.value}" + _after_comma(self._connected_words()))
        self.setToolTip(plain_tip(self._tip()))
        self.updateGeometry()

    def link(self) -> str:
        """What a click opens, or nothing where it copies."""
        return self._link

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the value."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_text(self._method.value)
        else:
            super().keyPressEvent(event)

    def _tip(self) -> str:
        method = self._method
        label = " · ".join(t for t in (words_of(method.kind), method.network, method.label) if t)
        star = self.tr("preferred") if method.preferred else ""
        first = " · ".join(t for t in (label, star, self._connected_words()) if t)
        return f"{first}\n{method.value}\n{self._verb()}"

    def _connected_words(self) -> str:
        day = self._method.connected_on
        return "" if day is None else self.tr("connected on {day}").format(day=full_day(day))

    def _verb(self) -> str:
        if not self._link:
            return self.tr("Copy")
        match self._method.kind:
            case MethodKind.EMAIL:
                return self.tr("Write an e-mail")
            case MethodKind.PHONE:
                return self.tr("Call")
            case _:
                return self.tr("Open in the browser")

    @Slot()
    def _on_clicked(self) -> None:
        if self._link:
            self._tools.open_url(self._link)
            self.opened.emit(self._method)
        else:
            copy_text(self._method.value)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._link:
            menu.addAction(self._tools.icons.icon(icon_of(self._method.kind)), self._verb(), self._on_clicked)
        copying = menu.addAction(self._tools.icons.icon("copy"), self.tr("Copy"))
        copying.triggered.connect(partial(copy_text, self._method.value))
        if self._method.kind is MethodKind.SOCIAL and self._method.id:
            self._add_connected(menu)
        menu.popup(self.mapToGlobal(place))

    def _add_connected(self, menu: QMenu) -> None:
        """A tick that sets today, and another day."""
        menu.addSeparator()
        ticking = menu.addAction(self.tr("Connected"))
        ticking.setCheckable(True)
        ticking.setChecked(self._method.connected_on is not None)
        ticking.triggered.connect(self._on_connected_triggered)
        choosing = menu.addAction(self._tools.icons.icon("calendar"), self.tr("Connected on another day…"))
        choosing.triggered.connect(self._on_day_wanted)

    @Slot(bool)
    def _on_connected_triggered(self, checked: bool) -> None:
        self._connect(self._tools.desk.book.today() if checked else None)

    @Slot()
    def _on_day_wanted(self) -> None:
        from ror_desktop.ui.widgets.day_edit import DayPicker  # seldom wanted

        today = self._tools.desk.book.today()
        picker = DayPicker(self._tools.themes, self._tools.icons, today, self)
        picker.picked.connect(self._connect)
        picker.open_at(self.mapToGlobal(self.rect().bottomLeft()), self._method.connected_on or today)

    def _connect(self, day: date | None) -> None:
        self._tools.runner.run(partial(self._tools.desk.contacts.connect, self._method.id, day))


def _after_comma(words: str) -> str:
    return f", {words}" if words else ""


def chip_words(method: Method) -> str:
    """What the chip says: the value; of a page its address without the beginning, of a profile its network."""
    if method.kind is MethodKind.SOCIAL and method.network:
        return network_name(method.network)
    if method.kind is MethodKind.WEB:
        return _BEGINNING.sub("", method.value).rstrip("/")
    return method.value
