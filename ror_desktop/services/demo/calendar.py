"""Days counted from today, as the plain files of the demo book write them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import Moment, Precision, moment_of_day
from ror_desktop.domain.followup import FollowUpDraft

RECENT = -14
"""From this day on, days are exact; older ones move up to six days back, so that their weekday is always the same."""

_WRITTEN_ON = 2
"""The weekday that today is in the files: a Wednesday."""

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class DemoCalendar:
    """Turns "12 days ago at 10:00" into a day and an instant in the user's zone."""

    today: date
    zone: str

    def day(self, offset: int) -> date:
        """The day so many days from today; older than `RECENT` it keeps the weekday it was written for."""
        back = (self.today.weekday() - _WRITTEN_ON) % 7 if offset <= RECENT else 0
        return self.today + timedelta(days=offset - back)

    def due_day(self, offset: int) -> date:
        """The same for something planned: days to come are working days."""
        day = self.day(offset)
        return day + timedelta(days=max(0, 7 - day.weekday())) if offset > 0 and day.weekday() >= 5 else day

    def workday(self, offset: int) -> int:
        """The nearest offset that is no Saturday or Sunday: the Friday before, or the Monday after if that is past."""
        if self.day(offset).weekday() == 6 and offset < -1 and self.day(offset + 1).weekday() == 0:
            return offset + 1
        while self.day(offset).weekday() >= 5:
            offset -= 1
        return offset

    def moment(self, offset: int, clock: str) -> Moment:
        """The instant of that day's wall-clock time ("10:30"); known only by its day where the time is empty."""
        day = self.day(offset)
        if not clock:
            return moment_of_day(day, self.zone)
        local = datetime.combine(day, time.fromisoformat(clock), ZoneInfo(self.zone))
        return Moment(local.astimezone(UTC), self.zone, Precision.MINUTE)

    def followup(self, title: str, due: int, at: str = "", *, promised: bool = False, rule: str = "") -> FollowUpDraft:
        """What is to be done on that day; `at` is wall-clock time or empty, `rule` an RRULE or empty."""
        clock = time.fromisoformat(at) if at else None
        return FollowUpDraft(title, self.due_day(due), clock, self.zone if at else "", promised, rule)

    def month(self, offset: int) -> str:
        """The English name of the month so many months from this one."""
        return _MONTHS[(self.today.month - 1 + offset) % 12]
