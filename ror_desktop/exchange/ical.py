"""Entries of an iCalendar file (RFC 5545), each read by itself with the library `icalendar`.

A time keeps the zone that the file names, if the tz database has it (Windows names are mapped); one in a zone that only
the file defines becomes an instant. What cannot be understood is said of the entry, and never an exception.
"""

import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from ror_desktop.domain.calendar_item import INSTANT, CalendarItem, Invited, ItemKind, When
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.recurrence import tidy_rule, valid_rule
from ror_desktop.exchange.ical_lines import Block, CalendarPart
from ror_desktop.messages import Message, translate

if TYPE_CHECKING:
    from icalendar.cal import Component

LONGEST_TITLE = 300
"""Characters."""
LONGEST_LINE = 100_000
"""Characters of a property; a text that is longer is cut short."""
MOST_PEOPLE = 200
"""Of whom an entry invites, so many are looked for in the book."""
LONGEST_ZONE = 1_000
"""Lines of the definition of a time zone; what is longer is not looked at."""

_READ = frozenset((
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "DUE", "DURATION", "COMPLETED", "STATUS",
    "PERCENT-COMPLETE", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
))  # fmt: skip
_FAILURES = (
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, AssertionError),
    OSError,
)
"""What the library raises on bytes that make no sense; OverflowError is one of ArithmeticError.

OSError comes of a zone whose name is that of a folder of zones ("Europe"), or too long for a file.
"""

_DAY = timedelta(days=1)
_TIME_OF_DAY = re.compile(r";BY(?:HOUR|MINUTE|SECOND)=\d{1,2}(?=;|\Z)")


def read_items(part: CalendarPart) -> Iterator[CalendarItem]:
    """The entries of one calendar, in their order. Zones that it defines hold for itself only."""
    from icalendar.timezone import tzp

    with _quiet():
        tzp.use_default()  # forgets the zones of other files
        for zone in part.zones:
            _learn(zone)
    for block in part.entries:
        yield _Entry(block, part.method).item()


def _learn(zone: Block) -> None:
    """Let the library know a time zone that has no name of its own; not one whose rules would take years to carry out.

    Outlook defines the zones that Windows has names for; by these they are known better.
    """
    from icalendar.cal.component import Component

    names = [line.partition(":")[2].strip() for line in zone.lines if _property(line) == "TZID"]
    rules = [line.partition(":")[2] for line in zone.lines if _property(line) == "RRULE"]
    if len(zone.lines) > LONGEST_ZONE or not all(map(_yearly, rules)):
        return
    try:
        if names and not _known(names[0]):
            Component.from_ical(_text(zone.name, zone.lines))
    except _FAILURES:
        return  # a time in it then says that its zone is not known


def _known(zone: str) -> bool:
    from icalendar.timezone import tzp

    try:
        return tzp.timezone(zone) is not None
    except OSError:  # the tz database looks for a file of that name
        return False


def _yearly(rule: str) -> bool:
    tidy = _TIME_OF_DAY.sub("", tidy_rule(rule))
    return "FREQ=YEARLY" in tidy and valid_rule(tidy)


class _Entry:
    """One entry on its way to a `CalendarItem`."""

    def __init__(self, block: Block, method: str) -> None:
        self._block = block
        self._cancelled = method == "CANCEL"
        self._problems: list[Message] = []
        self._kind = ItemKind.TASK if block.name == "VTODO" else ItemKind.APPOINTMENT

    def item(self) -> CalendarItem:
        try:
            with _quiet():
                return self._read(self._component())
        except _FAILURES:
            text = translate("CalendarFile", "this entry cannot be read")
            return CalendarItem(self._block.line, self._kind, broken=text)

    def _component(self) -> "Component":
        """What the library makes of it; of one that it refuses, of the lines that it does not."""
        lines = self._lines()
        try:
            return _parsed(self._block.name, lines)
        except _FAILURES:
            good = [line for line in lines if _can_be_read(self._block.name, line)]
        for name in dict.fromkeys(_property(line) for line in lines if line not in good):
            self._problems.append(translate("CalendarFile", "{name} cannot be read").with_args(name=name))
        return _parsed(self._block.name, good)

    def _lines(self) -> list[str]:
        lines = [line for line in self._block.lines if _property(line) in _READ]
        if any(len(line) > LONGEST_LINE for line in lines):
            self._problems.append(translate("CalendarFile", "a text in it is cut short"))
            lines = [line[:LONGEST_LINE] for line in lines]
        if len(lines) <= MOST_PEOPLE:
            return lines
        invited = [line for line in lines if _property(line) == "ATTENDEE"]
        left = set(invited[MOST_PEOPLE:])
        return [line for line in lines if line not in left]

    def _read(self, found: "Component") -> CalendarItem:
        if not self._block.whole:
            self._problems.append(translate("CalendarFile", "it does not end in the file"))
        status = one_line(str(_first(found, "STATUS") or "")).upper()
        start, last_day, spans_days = self._times(found)
        moved = self._when(found, "RECURRENCE-ID")
        title = self._title(found)
        return CalendarItem(
            self._block.line,
            self._kind,
            title,
            start,
            last_day,
            spans_days,
            one_line(str(_first(found, "LOCATION") or "")),
            clean(str(_first(found, "DESCRIPTION") or "")).strip(),
            _people(found),
            self._rule(found),
            self._excepted(found),
            str(_first(found, "UID") or ""),
            moved.day if moved else None,
            self._cancelled or status == "CANCELLED",
            status == "COMPLETED" or "COMPLETED" in found or str(_first(found, "PERCENT-COMPLETE")) == "100",
            _instant(_first(found, "COMPLETED")),
            tuple(self._problems),
            self._broken(title, start),
        )

    def _title(self, found: "Component") -> str:
        """What it is called; without a name, the first line of what is written in it."""
        title = one_line(str(_first(found, "SUMMARY") or ""))
        if not title:
            lines = str(_first(found, "DESCRIPTION") or "").strip().splitlines()
            title = one_line(lines[0]) if lines else ""
        if len(title) <= LONGEST_TITLE:
            return title
        self._problems.append(translate("CalendarFile", "its title is cut short"))
        return f"{title[:LONGEST_TITLE].rstrip()}…"

    def _broken(self, title: str, start: When | None) -> Message | None:
        if not title:
            return translate("CalendarFile", "it has no title")
        if start is None and self._kind is ItemKind.APPOINTMENT:
            return translate("CalendarFile", "it has no day that can be read")
        return None

    # Times

    def _times(self, found: "Component") -> tuple[When | None, date | None, bool]:
        """When it begins (a task: is due), its last day, and whether it takes whole days or more than one."""
        if self._kind is ItemKind.TASK:
            return self._when(found, "DUE") or self._when(found, "DTSTART"), None, False
        start = self._when(found, "DTSTART")
        if start is None:
            return None, None, False
        begun = _value(_first(found, "DTSTART"))
        end = _value(_first(found, "DTEND"))
        length = getattr(_first(found, "DURATION"), "td", None)
        span = _span(begun, end) if end is not None else length if isinstance(length, timedelta) else None
        if span is not None and span < timedelta():
            self._problems.append(translate("CalendarFile", "it ends before it begins"))
            span = None
        return _lasting(start, span, all_day=_is_day_in_outlook(found))

    def _when(self, found: "Component", name: str) -> When | None:
        value = _first(found, name)
        at = _value(value)
        if at is None:
            if value is not None:
                self._problems.append(_unread(name, value))
            return None
        params = value.params
        if not isinstance(at, datetime) or str(params.get("VALUE", "")).upper() == "DATE":
            return When(at.date() if isinstance(at, datetime) else at)
        wall = at.time().replace(second=0, microsecond=0, tzinfo=None, fold=0)
        if at.tzinfo is None:
            if "TZID" in params:
                text = translate("CalendarFile", "the time zone “{zone}” is not known: the time is taken as it stands")
                self._problems.append(text.with_args(zone=one_line(str(params["TZID"]))[:60]))
            return When(at.date(), wall)
        key = str(getattr(at.tzinfo, "key", "")).removeprefix("posix/")
        if key:
            return When(at.date(), wall, key)
        instant = at.astimezone(UTC)
        return When(instant.date(), instant.time().replace(second=0, microsecond=0), INSTANT)

    # Repetition

    def _rule(self, found: "Component") -> str:
        rules = _all(found, "RRULE")
        if "RDATE" in found or "EXRULE" in found or len(rules) > 1:
            self._problems.append(translate("CalendarFile", "not all of its repetition can be kept"))
        if not rules:
            return ""
        rule = rules[0]
        written = rule.to_ical() if hasattr(rule, "to_ical") else rule
        return tidy_rule(written.decode("utf-8", "replace") if isinstance(written, bytes) else str(written))

    def _excepted(self, found: "Component") -> frozenset[date]:
        stamps = [stamp for some in _all(found, "EXDATE") for stamp in getattr(some, "dts", ())]
        days = (_value(stamp) for stamp in stamps)
        return frozenset(day.date() if isinstance(day, datetime) else day for day in days if day is not None)


def _parsed(name: str, lines: Sequence[str]) -> "Component":
    from icalendar.cal.component import Component

    return Component.from_ical(_text(name, lines))


def _can_be_read(name: str, line: str) -> bool:
    try:
        _parsed(name, [line])
    except _FAILURES:
        return False
    return True


def _property(line: str) -> str:
    return line[:40].partition(":")[0].partition(";")[0].strip().upper()


def _text(name: str, lines: Sequence[str]) -> str:
    return "\r\n".join((f"BEGIN:{name}", *lines, f"END:{name}", ""))


def _quiet() -> "warnings.catch_warnings[None]":
    """Without warnings of what the library guessed; it is said to whoever imports, not to developers."""
    return warnings.catch_warnings(action="ignore")


def _all(found: "Component", name: str) -> list[Any]:
    value = found.get(name)
    return [] if value is None else value if isinstance(value, list) else [value]


def _first(found: "Component", name: str) -> Any:
    return next(iter(_all(found, name)), None)


def _value(stamp: Any) -> date | None:
    """The day or time of a property; nothing where it has none, or says something else."""
    try:
        at = stamp.dt if stamp is not None else None
    except _FAILURES:
        return None
    return at if isinstance(at, date) else None


def _instant(stamp: Any) -> datetime | None:
    """The instant of a property; a floating time is none."""
    at = _value(stamp)
    return at.astimezone(UTC) if isinstance(at, datetime) and at.tzinfo is not None else None


def _span(start: date | None, end: date) -> timedelta | None:
    """From start to end, by the clock on the wall where only one of them has a zone."""
    if start is None or isinstance(start, datetime) is not isinstance(end, datetime):
        return None if start is None else _day(end) - _day(start)
    if isinstance(start, datetime) and isinstance(end, datetime) and (start.tzinfo is None) is not (end.tzinfo is None):
        return end.replace(tzinfo=None) - start.replace(tzinfo=None)
    return end - start


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _lasting(start: When, span: timedelta | None, *, all_day: bool) -> tuple[When, date, bool]:
    """The last day, itself included: the end of RFC 5545 is the first moment that is no part of it any more."""
    whole = start.at is None or (all_day and start.at == time())
    length = span or (_DAY if whole else timedelta())
    begun = datetime.combine(start.day, start.at or time())
    try:
        over = begun + length
        last = (over - timedelta(microseconds=1)).date() if length else start.day
    except OverflowError:
        last = start.day
    spans = whole or length >= _DAY
    return (When(start.day) if whole else start), max(last, start.day), spans


def _is_day_in_outlook(found: "Component") -> bool:
    return str(_first(found, "X-MICROSOFT-CDO-ALLDAYEVENT")).upper() == "TRUE"


def _people(found: "Component") -> tuple[Invited, ...]:
    """Whoever invites first, each once."""
    named = [*_all(found, "ORGANIZER"), *_all(found, "ATTENDEE")]
    return tuple(dict.fromkeys(Invited(_address(one), one_line(_parameter(one, "CN"))) for one in named))


def _address(one: Any) -> str:
    address = one_line(_parameter(one, "EMAIL") or str(one))
    return address[7:] if address[:7].lower() == "mailto:" else address


def _parameter(one: Any, name: str) -> str:
    value = getattr(one, "params", {}).get(name, "")
    return str(value[0] if isinstance(value, list) and value else value).strip('"')


def _unread(name: str, value: object) -> Message:
    text = translate("CalendarFile", "“{text}” is no day or time ({name})")
    return text.with_args(text=one_line(str(value))[:60], name=name)
