"""Reads the days that a view of the calendar shows, and says which they are."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.calendar import EVERYBODY, ContactFilter, Days, Entry
from ror_desktop.domain.calendar_lines import Line, agenda_lines
from ror_desktop.domain.month import Sheet, Span, months_later, week_number, week_of
from ror_desktop.services.calendar import EVERYTHING
from ror_desktop.ui.calendar_ahead import Asked, DaysAhead
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.calendar_agenda import CalendarAgenda
from ror_desktop.ui.widgets.calendar_month import CalendarMonth
from ror_desktop.ui.widgets.calendar_view import CalendarView
from ror_desktop.ui.widgets.calendar_week import CalendarWeek
from ror_desktop.ui.widgets.empty_state import EmptyState

AHEAD = 30
"""Days of the agenda."""
OF_DAY = 8
"""Entries of each kind that the agenda shows of a day before somebody asks for more."""
OF_WEEK, TIMED = 8, 16
"""Entries of each kind, and those with a time, that the week reads of a day: there is no room for more."""
WEEKS_COUNTED_IN = frozenset(
    {
        QLocale.Country.Austria,
        QLocale.Country.Belgium,
        QLocale.Country.Denmark,
        QLocale.Country.Finland,
        QLocale.Country.Germany,
        QLocale.Country.Luxembourg,
        QLocale.Country.Netherlands,
        QLocale.Country.Norway,
        QLocale.Country.Sweden,
        QLocale.Country.Switzerland,
    }
)
"""Where people speak of weeks by their number; elsewhere the numbers would be in the way."""


class CalendarReader(QObject):
    """Knows the day that is current and the view it is shown in: `name` is "month", "week" or "agenda"."""

    def __init__(
        self, tools: Tools, month: CalendarMonth, week: CalendarWeek, agenda: CalendarAgenda, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._desk, self._widget = tools.desk, parent
        self._month, self._week, self._agenda = month, week, agenda
        self._more: date | None = None
        self.empty = EmptyState(tools.icons, "calendar-days", "", "", [tools.actions["followup.new"]], parent)
        self.name = "month"
        self.day = tools.desk.book.today()
        self.late = 0
        self._late_of: ContactFilter | None = None
        self._lines_ahead: dict[date, tuple[Days, list[Line]]] = {}
        self.shown: QWidget = month
        self.ahead = DaysAhead(self._desk.calendar, self)
        self.ahead.read.connect(self._on_read_ahead)
        for view in (month, week, agenda):
            view.painted.connect(self.ahead.go_on)
        self.reading = False
        """What becomes current meanwhile was not chosen by anybody."""
        self._agenda_first = self.day

    def now(self) -> datetime:
        """The time in the home zone."""
        return self._desk.book.clock().astimezone(self._desk.book.zone)

    def turned(self, by: int) -> date:
        """The day that is current a period later or before."""
        if self.name == "agenda":
            self._agenda_first = self._beside(by)
            return self._agenda_first
        return self._beside(by)

    def _beside(self, by: int) -> date:
        if self.name == "month":
            return months_later(self.day, by)
        if self.name == "agenda":
            return self._agenda_first + timedelta(days=by * AHEAD)
        return self.day + timedelta(days=7 * by)

    def forget(self) -> None:
        """The book or the day is another: nothing that was read holds."""
        self._late_of = None
        self._lines_ahead.clear()
        self.ahead.forget()

    def expand(self, day: date) -> None:
        """The agenda is to show all of that day."""
        self._more = day

    def read(self, today: date, only: ContactFilter) -> str:
        """Read the period, show it, and make the day current; the words for the period."""
        if self._late_of != only:
            self._late_of, self.late = only, self._desk.calendar.overdue_count(only)
        read = {"month": self._read_month, "week": self._read_week, "agenda": self._read_agenda}[self.name]
        self.reading = True
        try:
            return read(today, only)
        finally:
            self.reading = False
            self.ahead.prepare([self._asked(self._beside(by), only) for by in (1, -1)])

    def _asked(self, day: date, only: ContactFilter) -> Asked:
        """What is read of the period around a day; of the agenda, the one that begins with it."""
        if self.name == "month":
            sheet = self._sheet(day)
            return Asked(sheet.first, sheet.last, self._month.room, only)
        if self.name == "week":
            week = week_of(day, self._first_weekday())
            return Asked(week.first, week.last, OF_WEEK, only, TIMED)
        return Asked(day, day + timedelta(days=AHEAD - 1), OF_DAY, only)

    @Slot(object, object)
    def _on_read_ahead(self, asked: Asked, days: Days) -> None:
        """Draw what will be turned to, unless another view is shown by now."""
        today = self._desk.book.today()
        for by in (1, -1):
            beside = self._beside(by)
            if self.name == "month" and self._sheet(beside).first == asked.first:
                self._month.draw_ahead(self._sheet(beside), days, today)
            elif self.name == "agenda" and beside == asked.first:
                self._lines_ahead[beside] = days, agenda_lines(Span(asked.first, asked.last), days, today, [], 0)
            elif self.name == "week" and week_of(beside, self._first_weekday()).first == asked.first:
                self._week.draw_ahead(asked.first, days, today, self.now())

    def _sheet(self, day: date) -> Sheet:
        return Sheet(day.replace(day=1), self._first_weekday())

    def _read_month(self, today: date, only: ContactFilter) -> str:
        self._month.week_numbers = self._numbered()
        days = self.ahead.days(self._asked(self.day, only))
        self._month.show_days(self._sheet(self.day), days, today)
        self._show(self._month)
        return self._month_words(self.day)

    def _read_week(self, today: date, only: ContactFilter) -> str:
        week = week_of(self.day, self._first_weekday())
        days = self.ahead.days(self._asked(self.day, only))
        self._week.show_days(week.first, days, today, self.now())
        self._show(self._week)
        words = self._span_words(week, today)
        if not self._numbered():
            return words
        number = self.tr("week {number}").format(number=week_number(week.first))
        return f"{words} · {number}"

    def _read_agenda(self, today: date, only: ContactFilter) -> str:
        span = self._agenda_span(today)
        calendar = self._desk.calendar
        days = self.ahead.days(self._asked(span.first, only))
        late: list[Entry] = []
        if span.first == today:
            late = calendar.overdue(EVERYTHING if self._more == date.min else OF_DAY, only)
        if self._more is not None and self._more in span:
            days = _with_all(days, calendar.days(self._more, self._more, EVERYTHING, only), self._more)
        ahead = self._lines_ahead.get(span.first)
        if ahead is not None and ahead[0] is days and not late:
            lines = ahead[1]
        else:
            lines = agenda_lines(span, days, today, late, self.late)
        self._lines_ahead = {span.first: (days, lines)} if not late else {}
        self._agenda.show_lines(lines, today)
        if late or days.entries or days.left_out:
            self._show(self._agenda)
        else:
            self._say_empty(only)
            self.shown = self.empty
        return self._span_words(span, today)

    def _agenda_span(self, today: date) -> Span:
        """The days of the agenda: they change when the day that is current lies outside them."""
        span = Span(self._agenda_first, self._agenda_first + timedelta(days=AHEAD - 1))
        if self.day not in span:
            ahead = 0 <= (self.day - today).days < AHEAD
            self._agenda_first = today if ahead else self.day
            span = Span(self._agenda_first, self._agenda_first + timedelta(days=AHEAD - 1))
        return span

    def _show(self, view: CalendarView) -> None:
        """Make the day current, unless what is current stands on it."""
        self.shown = view
        if view.current_day() != self.day:
            view.choose_day(self.day)

    def _say_empty(self, only: ContactFilter) -> None:
        if only == EVERYBODY:
            self.empty.say(
                self.tr("Nothing is planned in these 30 days."),
                self.tr("Type “Jane tue 10:00 call about price” in the line above, or press F."),
            )
        else:
            self.empty.say(
                self.tr("Nothing here is of those you filtered by."), self.tr("Escape shows everybody again.")
            )

    def _numbered(self) -> bool:
        return self._widget.locale().territory() in WEEKS_COUNTED_IN

    def _first_weekday(self) -> int:
        return self._widget.locale().firstDayOfWeek().value - 1

    def _month_words(self, day: date) -> str:
        name = self._widget.locale().standaloneMonthName(day.month)
        return f"{name[:1].upper()}{name[1:]} {day.year}"

    def _span_words(self, span: Span, today: date) -> str:
        locale = self._widget.locale()
        first, last = (short_day(day, today, locale) for day in (span.first, span.last))
        return f"{first} – {last}"


def _with_all(days: Days, full: Days, day: date) -> Days:
    """The days with everything that one of them holds."""
    found = {entry.key: entry for entry in (*days.entries, *full.entries)}
    left_out = {other: amount for other, amount in days.left_out.items() if other != day}
    return Days(tuple(sorted(found.values(), key=_place)), {**left_out, **full.left_out})


def _place(entry: Entry) -> tuple[date, tuple[object, ...]]:
    return entry.day, entry.place
