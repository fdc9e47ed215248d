"""A month with its name and the buttons that turn it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.followup import DayCount
from ror_desktop.domain.month import Sheet, Span
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.widgets.month_grid import MonthGrid
from ror_desktop.ui.widgets.rest_button import RestButton


class MonthView(QWidget):
    """The month grid under its name, with previous, today and next; `counted` leaves room for counts."""

    chosen = Signal(object)
    """The `Span` that is selected now."""
    activated = Signal(object)
    """The day on which Enter or a double click was given."""
    month_shown = Signal(object)
    """A day of the month that is shown now."""
    dropped = Signal(object, object)
    """Ids of follow-ups, and the day they were dropped on."""
    contacts_dropped = Signal(object, object)
    """Ids of contacts, and the day they were dropped on."""

    def __init__(
        self,
        theme: ThemeController,
        icons: IconSet,
        today: date,
        parent: QWidget | None = None,
        *,
        counted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.grid = MonthGrid(theme, icons, today, self, counted=counted)
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setFont(text_font(TextSize.TITLE))
        self._previous = self._turner(icons, "chevron-left")
        self._next = self._turner(icons, "chevron-right")
        self.today_button = QPushButton(self)
        self.today_button.setFlat(True)
        self.today_button.setProperty("flat", True)
        self.header = self._laid_out()
        self._connect()
        self.setFocusProxy(self.grid)
        self._say()

    @property
    def sheet(self) -> Sheet:
        """The days shown."""
        return self.grid.sheet

    @property
    def selection(self) -> Span:
        """The day or days selected."""
        return self.grid.selection

    def set_today(self, today: date) -> None:
        """Another day has begun."""
        self._today = today
        self.grid.set_today(today)

    def set_counts(self, counts: Sequence[DayCount], soft: Mapping[date, int] | None = None) -> None:
        """How many follow-ups the days hold, and apart from them whose cadence falls due."""
        self.grid.set_counts(counts, soft)

    def choose(self, day: date) -> None:
        """Select the day and show its month."""
        self.grid.choose(day)
        self.grid.show_month(day)

    def go_today(self) -> None:
        """Select today and show its month."""
        self.choose(self._today)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Week numbers are wanted in some countries and in the way in others."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        weeks = menu.addAction(self.tr("Week numbers"))
        weeks.setCheckable(True)
        weeks.setChecked(self.grid.week_numbers)
        weeks.toggled.connect(self.grid.set_week_numbers)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the locale, the language and the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange}:
            self._say()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._name.setFont(text_font(TextSize.TITLE))

    def _turner(self, icons: IconSet, icon: str) -> RestButton:
        button = RestButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        button.setAutoRepeat(True)
        return button

    def _laid_out(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(8, 0, 0, 0)
        header.setSpacing(2)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        header.addWidget(self._name, 1)
        for button in (self._previous, self.today_button, self._next):
            header.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.grid, 1)
        return header

    def _connect(self) -> None:
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self.today_button.clicked.connect(self.go_today)
        self.grid.chosen.connect(self.chosen)
        self.grid.activated.connect(self.activated)
        self.grid.dropped.connect(self.dropped)
        self.grid.contacts_dropped.connect(self.contacts_dropped)
        self.grid.month_shown.connect(self._on_month_shown)

    def _say(self) -> None:
        self._previous.setToolTip(self.tr("Previous month (Page Up)"))
        self._previous.setAccessibleName(self.tr("Previous month"))
        self._next.setToolTip(self.tr("Next month (Page Down)"))
        self._next.setAccessibleName(self.tr("Next month"))
        self.today_button.setText(self.tr("Today"))
        month = self.grid.sheet.month
        name = self.locale().standaloneMonthName(month.month)
        self._name.setText(f"{name[:1].upper()}{name[1:]} {month.year}")

    def _on_previous_clicked(self) -> None:
        self.grid.turn(-1)

    def _on_next_clicked(self) -> None:
        self.grid.turn(1)

    def _on_month_shown(self, month: date) -> None:
        self._say()
        self.month_shown.emit(month)
