"""Events: where people are met, and which of them is on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ror_desktop.domain.entity import Money, known_zone


@dataclass(frozen=True, slots=True)
class EventDraft:
    """A trade show, conference, visit or dinner, with its days and what it cost.

    The days are those of its own place: of `zone`, a name of the tz database, or of the home zone where it is empty.
    """

    name: str
    start_day: date
    end_day: date
    place: str = ""
    zone: str = ""
    cost: Money | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it stands in the book."""

    id: int
    draft: EventDraft


@dataclass(frozen=True, slots=True)
class ChosenEvent:
    """The event on now as it was set by hand (nothing: at none), which holds until `until` and not any longer."""

    event_id: int | None
    until: datetime


def on_by_dates(events: Iterable[Event], now: datetime, home: ZoneInfo) -> Event | None:
    """The event whose days include this instant, in its own zone.

    Of several that are on, the one that started last: a dinner in the middle of a trade show. Of those that started
    on the same day the shortest, then the one written down last.
    """
    return max((event for event in events if _is_on(event.draft, now, home)), key=_closeness, default=None)


def end_of(draft: EventDraft, home: ZoneInfo) -> datetime:
    """The instant at which the last day of the event is over, in its own zone."""
    return _midnight_after(draft.end_day, known_zone(draft.zone, home) if draft.zone else home)


def chosen_now(event: Event | None, now: datetime, home: ZoneInfo) -> ChosenEvent:
    """What setting the event on now by hand means: until the event is over, and until midnight at the least."""
    midnight = _midnight_after(now.astimezone(home).date(), home)
    if event is None:
        return ChosenEvent(None, midnight)
    return ChosenEvent(event.id, max(midnight, end_of(event.draft, home)))


def _is_on(draft: EventDraft, now: datetime, home: ZoneInfo) -> bool:
    zone = known_zone(draft.zone, home) if draft.zone else home
    return draft.start_day <= now.astimezone(zone).date() <= draft.end_day


def _closeness(event: Event) -> tuple[date, timedelta, int]:
    draft = event.draft
    return draft.start_day, draft.start_day - draft.end_day, event.id


def _midnight_after(day: date, zone: ZoneInfo) -> datetime:
    if day == date.max:  # nobody means it, and there is no day after it
        return datetime.max.replace(tzinfo=ZoneInfo("UTC"))
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(ZoneInfo("UTC"))
