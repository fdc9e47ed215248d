"""When something happened: now, some time ago, or a day that is picked."""

from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ror_desktop.domain.daytext import read_time
from ror_desktop.domain.entity import Moment, Precision, from_seconds, moment_of_day, to_seconds
from ror_desktop.ui.dates import day_words, short_day, time_words
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.past_day import PastDay
from ror_desktop.ui.widgets.still import StillBox


class WhenChoice(StrEnum):
    """What can be chosen without picking a day."""

    KEPT = "kept"
    NOW = "now"
    HOUR_AGO = "hour_ago"
    TODAY = "today"
    YESTERDAY = "yesterday"
    BEFORE_YESTERDAY = "before_yesterday"
    PICKED = "picked"


_DAYS_AGO = {WhenChoice.TODAY: 0, WhenChoice.YESTERDAY: 1, WhenChoice.BEFORE_YESTERDAY: 2}


class WhenField(QWidget):
    """A moment; "now" is the instant at which it is asked for. What is known by its day only stays so."""

    chosen = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = tools.desk.book
        self._kept: Moment | None = None
        self._box = StillBox(self)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setAccessibleName(self.tr("When"))
        self._box.setToolTip(self.tr("When it was"))
        self._day = PastDay(tools, self)
        self._day.setAccessibleName(self.tr("Day"))
        self.time = QLineEdit(self)
        self.time.setPlaceholderText(self.tr("time"))
        self.time.setAccessibleName(self.tr("Time of day, if known"))
        self.time.setObjectName("time")
        self.time.setFixedWidth(64)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._box, self._day, self.time):
            row.addWidget(widget)
        self._box.activated.connect(self._on_activated)
        self._day.dateChanged.connect(self._on_edited)
        self.time.textEdited.connect(self._on_edited)
        self.set_moment(None)

    def set_moment(self, moment: Moment | None) -> None:
        """Show a moment that is kept as it is until another one is chosen; nothing means now."""
        self._kept = moment
        self._fill()
        self._choose(WhenChoice.NOW if moment is None else WhenChoice.KEPT)

    def moment(self) -> Moment:
        """The moment chosen; relative ones count from this instant."""
        now, zone = self._book.clock(), self._book.zone
        match self._choice():
            case WhenChoice.KEPT if self._kept is not None:
                return self._kept
            case WhenChoice.HOUR_AGO:
                return Moment(now - timedelta(hours=1), zone.key)
            case WhenChoice.TODAY | WhenChoice.YESTERDAY | WhenChoice.BEFORE_YESTERDAY as choice:
                return moment_of_day(self._book.today() - timedelta(days=_DAYS_AGO[choice]), zone.key)
            case WhenChoice.PICKED:
                return self._picked(zone)
            case _:
                return Moment(now, zone.key)

    def is_understood(self) -> bool:
        """Whether the time of a picked day can be read, or is left open; where it cannot, the cursor goes there.

        Ask with `question` then: by `moment` alone it would be known by its day only.
        """
        if not self._typed_time() or read_time(self._typed_time()) is not None:
            return True
        self.time.setFocus()
        return False

    def question(self) -> str:
        """What to ask where the time cannot be read."""
        return self.tr("What time? Such as 14:30, or leave it empty.")

    def state(self) -> dict[str, object]:
        """What is chosen, and the time as it is typed, for a draft on the disk."""
        if self._choice() is WhenChoice.NOW:
            return {}
        moment = self.moment()
        state: dict[str, object] = {
            "at": to_seconds(moment.at),
            "zone": moment.zone,
            "precision": moment.precision.value,
        }
        return {**state, "time": self._typed_time()} if self._typed_time() else state

    def restore(self, state: dict[str, object]) -> None:
        """What `state` gave."""
        at, zone, precision = state.get("at"), state.get("zone"), state.get("precision")
        if isinstance(at, int) and isinstance(zone, str) and isinstance(precision, str):
            self.set_moment(Moment(from_seconds(at), zone, Precision(precision)))
            if state.get("time"):
                self._pick(str(state["time"]))
        else:
            self.set_moment(None)

    def _fill(self) -> None:
        self._box.clear()
        if self._kept is not None:
            self._box.addItem(self._words_of(self._kept), WhenChoice.KEPT)
        for choice, words in (
            (WhenChoice.NOW, self.tr("now")),
            (WhenChoice.HOUR_AGO, self.tr("an hour ago")),
            (WhenChoice.TODAY, self.tr("today")),
            (WhenChoice.YESTERDAY, self.tr("yesterday")),
            (WhenChoice.BEFORE_YESTERDAY, self.tr("2 days ago")),
            (WhenChoice.PICKED, self.tr("another day…")),
        ):
            self._box.addItem(words, choice)

    def _words_of(self, moment: Moment) -> str:
        today, zone = self._book.today(), self._book.zone
        day = moment.day_in(zone)
        words = day_words(day, today) if abs((today - day).days) <= 1 else short_day(day, today)
        if moment.precision is Precision.DAY:
            return words
        return f"{words}, {time_words(moment.at.astimezone(zone).time())}"

    def _choice(self) -> WhenChoice:
        return WhenChoice(self._box.currentData() or WhenChoice.NOW)

    def _choose(self, choice: WhenChoice) -> None:
        self._box.setCurrentIndex(self._box.findData(choice))
        picking = choice is WhenChoice.PICKED
        self._day.setVisible(picking)
        self.time.setVisible(picking)
        self.updateGeometry()

    def _picked(self, zone: ZoneInfo) -> Moment:
        day = self._day.day()
        at = read_time(self._typed_time())
        if at is None:
            return moment_of_day(day, zone.key)
        return Moment(_instant(datetime.combine(day, at), zone), zone.key)

    def _typed_time(self) -> str:
        """The time that is typed beside a picked day."""
        return self.time.text().strip() if self._choice() is WhenChoice.PICKED else ""

    def _start_picking(self) -> None:
        self._day.set_today(self._book.today())
        self._day.set_day(self._kept.day_in(self._book.zone) if self._kept else self._book.today())

    def _pick(self, time_text: str) -> None:
        """Show the day kept as one that is picked, with this time beside it."""
        self._start_picking()
        self.time.setText(time_text)
        self._choose(WhenChoice.PICKED)

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        choice = self._choice()
        if choice is WhenChoice.PICKED and not self._day.isVisible():
            self._start_picking()
        self._choose(choice)
        if choice is WhenChoice.PICKED:
            self._day.setFocus()
        self.chosen.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.chosen.emit()


def _instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """The instant in UTC of a wall-clock time in the zone."""
    return from_seconds(int(wall.replace(tzinfo=zone).timestamp()))
