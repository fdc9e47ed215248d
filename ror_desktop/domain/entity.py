"""What several nouns share: precision of an instant, money, and the days that instants belong to."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Noun(StrEnum):
    """The kinds of things a book holds; the value is the table's name."""

    CONTACT = "contact"
    ORGANIZATION = "organization"
    METHOD = "method"
    EVENT = "event"
    INTERACTION = "interaction"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    CIRCLE = "circle"
    TAG = "tag"
    RELATION = "relation"
    RETURN = "return_entry"
    FEEDBACK = "feedback"
    SCENARIO = "scenario"
    TEMPLATE = "template"
    SMART_LIST = "smart_list"
    CUSTOM_FIELD = "custom_field"
    ANSWER = "answer"
    IMPORT = "import_batch"
    SETTING = "setting"


class Precision(StrEnum):
    """How exactly an instant is known; one known only by its day counts in day measures, never in hours."""

    MINUTE = "minute"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the smallest unit of its currency (cents) and the ISO 4217 code. Never added across codes."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened: an instant in UTC, the zone it was captured in, and how exactly it is known.

    With precision *day* the instant is noon of that day in `zone`, so that the day survives a change of the
    home zone: read it through `day_in`.
    """

    at: datetime
    zone: str = "UTC"
    precision: Precision = Precision.MINUTE

    def day_in(self, home: ZoneInfo) -> date:
        """The calendar day: in the home zone for a minute, as it was captured for a day."""
        zone = known_zone(self.zone, home) if self.precision is Precision.DAY else home
        return self.at.astimezone(zone).date()


def known_zone(name: str, otherwise: ZoneInfo) -> ZoneInfo:
    """The time zone of that name; the other one for a name that this machine has never heard of."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return otherwise


def moment_of_day(day: date, zone: str) -> Moment:
    """The moment that is known only by its day."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=known_zone(zone, ZoneInfo("UTC")))
    return Moment(noon.astimezone(UTC), zone, Precision.DAY)


def to_seconds(at: datetime) -> int:
    """Whole seconds since 1970-01-01 UTC; a naive time is a mistake of the caller."""
    if at.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return (at - _EPOCH) // timedelta(seconds=1)


def from_seconds(seconds: int) -> datetime:
    """The aware UTC instant of `to_seconds`."""
    # Not `fromtimestamp`, which knows nothing before 1970 on Windows.
    return _EPOCH + timedelta(seconds=seconds)


def moment_at(at: datetime, zone: str) -> Moment:
    """The moment known to the minute."""
    return Moment(at.replace(second=0, microsecond=0), zone)
