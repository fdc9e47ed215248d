"""A field in which a day is typed as people say it, and a popup that offers a month beside it."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ror_desktop.domain.daytext import DateOrder, When, read_when
from ror_desktop.domain.month import Span
from ror_desktop.ui.dates import day_words, full_day, time_words
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.month_view import MonthView


def date_order(locale: QLocale) -> DateOrder:
    """Which part of a short date comes first there."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    first = next((letter for letter in form if letter in "dMy"), "d")
    return {"d": DateOrder.DAY_MONTH, "M": DateOrder.MONTH_DAY, "y": DateOrder.YEAR_MONTH}[first]


class DayEdit(QLineEdit):
    """A line for a day, with its time if one likes: "tomorrow", "fri 10:00", "24 dec".

    Where a time has no place, a text with one is no day: what is typed is never left out in silence.
    """

    understood = Signal(object)
    """The `When` that the text means now, or nothing."""

    def __init__(self, today: date, parent: QWidget | None = None, *, timed: bool = True) -> None:
        super().__init__(parent)
        self._today = today
        self._timed = timed
        self.setPlaceholderText(self.tr("tomorrow, fri, in 2 weeks…"))
        self.setAccessibleName(self.tr("Day"))
        self.textChanged.connect(self._on_text_changed)

    def set_today(self, today: date) -> None:
        """Words such as "tomorrow" count from this day."""
        self._today = today

    def when(self) -> When | None:
        """The day and time that the text means."""
        when = read_when(self.text(), self._today, date_order(self.locale()))
        return None if when is not None and when.at is not None and not self._timed else when

    def set_day(self, day: date) -> None:
        """Write the day as the locale does, so that it is read back as the same."""
        self.setText(day_text(day, self.locale()))

    def kept(self) -> str:
        """The text for a draft; a day in figures as ISO 8601, which is the same day in every language."""
        text, when = self.text().strip(), self.when()
        if when is None or any(letter.isalpha() for letter in text):
            return text
        return f"{when.day} {when.at:%H:%M}" if when.at is not None else f"{when.day}"

    def restore(self, kept: object) -> None:
        """What `kept` gave, in the order of the locale of now."""
        text = str(kept)
        try:
            self.set_day(date.fromisoformat(text))
        except ValueError:
            self.setText(text)

    def words(self) -> str:
        """The day in full and how far away, with its time, or what is missing."""
        when = self.when()
        if when is not None:
            at = f", {time_words(when.at, self.locale())}" if when.at is not None else ""
            return f"{full_day(when.day, self.locale())} · {day_words(when.day, self._today)}{at}"
        if read_when(self.text(), self._today, date_order(self.locale())) is not None:
            return self.tr("Only a day, without a time")
        return self.tr("Not a day yet") if self.text().strip() else ""

    def _on_text_changed(self) -> None:
        self.understood.emit(self.when())


def day_text(day: date, locale: QLocale) -> str:
    """The day in numbers with its whole year, in the locale's order."""
    match date_order(locale):
        case DateOrder.MONTH_DAY:
            return f"{day.month}/{day.day}/{day.year}"
        case DateOrder.DAY_MONTH:
            return f"{day.day}-{day.month}-{day.year}"
        case DateOrder.YEAR_MONTH:
            return day.isoformat()


class DayPicker(QFrame):
    """A popup with a field and a month; gone once a day was picked or Escape pressed."""

    picked = Signal(object)
    """The day."""

    def __init__(self, theme: ThemeController, icons: IconSet, today: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = DayEdit(today, self, timed=False)
        self._words = QLabel(self)
        self._words.setFont(text_font(TextSize.SMALL))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.month = MonthView(theme, icons, today, self, counted=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for widget in (self._field, self._words, self.month):
            layout.addWidget(widget)
        self._field.understood.connect(self._on_understood)
        self._field.returnPressed.connect(self._on_return_pressed)
        self.month.grid.clicked.connect(self._pick)
        self.month.activated.connect(self._pick)
        self.month.chosen.connect(self._on_chosen)

    def open_at(self, corner: QPoint, day: date) -> None:
        """Show it there (global), on that day, moved so that it stays on the screen."""
        self.month.choose(day)
        self.adjustSize()
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self._field.setFocus()

    def _on_understood(self, when: When | None) -> None:
        self._words.setText(self._field.words())
        if when is not None and when.day != self.month.grid.cursor_day:
            self.month.choose(when.day)

    def _on_chosen(self, chosen: Span) -> None:
        if self.month.grid.hasFocus():
            self._field.blockSignals(True)
            self._field.set_day(chosen.last)
            self._field.blockSignals(False)
            self._words.setText(self._field.words())

    def _on_return_pressed(self) -> None:
        when = self._field.when()
        if when is not None:
            self._pick(when.day)

    def _pick(self, day: date) -> None:
        self.picked.emit(day)
        self.close()
