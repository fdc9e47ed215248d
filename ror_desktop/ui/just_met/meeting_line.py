"""Where and when somebody was met: the event on now, unless somebody says otherwise."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from ror_desktop.domain.event import Event
from ror_desktop.ui.chips import GAP, ICON, PADDING
from ror_desktop.ui.dates import day_words, full_day, time_words
from ror_desktop.ui.just_met.typed import BY_ITSELF, Typed
from ror_desktop.ui.plain import plain_action, plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.day_edit import DayPicker

KEY = "Ctrl+E"
NEAR = timedelta(days=60)
OFFERED = 6
"""Events of the last and the coming `NEAR` that are offered, at most so many."""


class MeetingChip(Chip):
    """A chip as wide as the line: when somebody was met stands at its end."""

    def sizeHint(self) -> QSize:
        """Wide enough for all words; the layout gives what there is."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + 2 * PADDING + ICON + GAP + 8
        return QSize(words, super().sizeHint().height())


class MeetingLine(QWidget):
    """Says event, place and time; its menu changes them. `changed` carries what was typed with the new choice."""

    changed = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._typed = Typed()
        self._event: Event | None = None
        self.chip = MeetingChip("", tools.themes, tools.icons, "map-pin", parent=self)
        self.chip.clicked.connect(self.open_menu)
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(self.tr("Place, such as Hall 5 or the train to Cologne"))
        self.place.setAccessibleName(self.tr("Place"))
        self.place.hide()
        self.place.editingFinished.connect(self._on_place_edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.chip)
        row.addWidget(self.place, 1)
        row.addStretch(1)

    def show_meeting(self, typed: Typed, event: Event | None) -> None:
        """Say this."""
        self._typed, self._event = typed, event
        words = self._words()
        if words != self.chip.text():
            key = QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText)
            self.chip.setText(words)
            self.chip.setShortcut(QKeySequence())
            self.chip.setAccessibleName(self.tr("Where and when: {words}").format(words=words))
            change = self.tr("Change event, place and day ({key})").format(key=key)
            self.chip.setToolTip(plain_tip(f"{words}\n{change}"))
            self.chip.updateGeometry()

    def words(self) -> str:
        """What it says."""
        return self.chip.text()

    @Slot()
    def open_menu(self) -> None:
        """Offer the events near today, another place, and another day."""
        menu = QMenu(self)
        menu.setObjectName("meeting_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_events(menu)
        menu.addSeparator()
        menu.addAction(self._tools.icons.icon("pencil"), self.tr("&Place…"), self._on_place_wanted)
        menu.addSeparator()
        self._offer_days(menu)
        menu.popup(self.chip.mapToGlobal(QPoint(0, self.chip.height())))
        menu.setActiveAction(menu.actions()[0])

    def _offer_events(self, menu: QMenu) -> None:
        on_now = self._tools.desk.events.on_now()
        if on_now is not None:
            words = self.tr("{event} (on now)").format(event=on_now.draft.name)
            self._offer(menu, words, replace(self._met_now(), event=BY_ITSELF, place=""), "map-pin")
        today = self._tools.desk.book.today()
        near = reversed(self._tools.desk.events.between(today - NEAR, today + timedelta(days=1)))
        for event in [one for one in near if on_now is None or one.id != on_now.id][:OFFERED]:
            self._offer(menu, event.draft.name, replace(self._typed, event=event.id, place=""), "map-pin")
        self._offer(menu, self.tr("At no event"), replace(self._typed, event=0, place=""), "x")

    def _offer_days(self, menu: QMenu) -> None:
        today = self._tools.desk.book.today()
        self._offer(menu, self.tr("Now"), self._met_now(), "clock")
        self._offer(menu, self.tr("Yesterday"), replace(self._typed, day=today - timedelta(days=1)), "history")
        menu.addAction(self._tools.icons.icon("calendar-days"), self.tr("Another &day…"), self._on_day_wanted)

    def _offer(self, menu: QMenu, words: str, typed: Typed, icon: str) -> None:
        action = menu.addAction(self._tools.icons.icon(icon), plain_action(words))
        action.triggered.connect(partial(self._choose, typed))

    def _choose(self, typed: Typed, _checked: object = None) -> None:
        self.place.hide()
        self.changed.emit(typed)

    @Slot()
    def _on_place_wanted(self) -> None:
        self.place.setText(self._typed.place or (self._event.draft.place if self._event is not None else ""))
        self.place.show()
        self.place.setFocus()
        self.place.selectAll()

    @Slot()
    def _on_place_edited(self) -> None:
        if self.place.isHidden():
            return
        self.place.hide()
        self.changed.emit(replace(self._typed, place=" ".join(self.place.text().split())))

    @Slot()
    def _on_day_wanted(self) -> None:
        today = self._tools.desk.book.today()
        picker = DayPicker(self._tools.themes, self._tools.icons, today, self)
        picker.picked.connect(self._on_day_picked)
        picker.open_at(self.chip.mapToGlobal(QPoint(0, self.chip.height())), self._typed.day or today)

    @Slot(object)
    def _on_day_picked(self, day: date) -> None:
        today = self._tools.desk.book.today()
        self.changed.emit(replace(self._typed, day=day) if day < today else self._met_now())

    def _met_now(self) -> Typed:
        desk = self._tools.desk
        on_now = desk.events.on_now()
        return self._typed.met_now(desk.book.clock(), desk.book.today(), on_now.id if on_now is not None else 0)

    def _when(self) -> str:
        book = self._tools.desk.book
        today = book.today()
        met = self._typed.met(book.clock(), today)
        if met is None:
            return self.tr("now")
        if isinstance(met, date):
            return f"{day_words(met, today)} ({full_day(met)})"
        day = met.day_in(book.zone)
        words = f"{day_words(day, today)} {time_words(met.at.astimezone(book.zone).time())}"
        return words if day == today else f"{words} ({full_day(day)})"

    def _words(self) -> str:
        when = self._when()
        where = [self._event.draft.name] if self._event is not None else []
        place = self._typed.place or (self._event.draft.place if self._event is not None else "")
        where += [place] if place else []
        if not where:
            return self.tr("Met {when}, at no event").format(when=when)
        return self.tr("At {where}, {when}").format(where=", ".join(where), when=when)
