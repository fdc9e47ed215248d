"""Which event is on: by its days in its own zone, and how long a choice by hand holds."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.event import Event, EventDraft, chosen_now, end_of, on_by_dates
from tests.builders import BERLIN, MONDAY

TODAY = MONDAY.date()
DAYS = st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))


def event(event_id: int, start: date, end: date, zone: str = "") -> Event:
    return Event(event_id, EventDraft(f"Event {event_id}", start, end, zone=zone))


def around(*days: tuple[int, int]) -> list[Event]:
    """Events from so many to so many days from today, with ids from 1."""
    return [
        event(n, TODAY + timedelta(days=first), TODAY + timedelta(days=last)) for n, (first, last) in enumerate(days, 1)
    ]


def on(events: list[Event], now: datetime = MONDAY) -> int:
    found = on_by_dates(events, now, BERLIN)
    return found.id if found else 0


def test_of_several_the_one_that_started_last_then_the_shortest_then_the_newest() -> None:
    assert on(around((-2, 2), (-1, 5), (-9, 9))) == 2
    assert on(around((0, 2), (0, 0), (0, 1))) == 2
    assert on(around((0, 0), (0, 0))) == 2
    assert on(around((-3, -1), (1, 2))) == 0
    assert on([]) == 0


def test_the_days_are_those_of_the_place() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # half past midnight on the 24th in Berlin
    assert on([event(1, date(2026, 11, 24), date(2026, 11, 24))], late) == 1
    assert on([event(1, date(2026, 11, 24), date(2026, 11, 24), "America/Chicago")], late) == 0
    assert on([event(1, date(2026, 11, 23), date(2026, 11, 23), "America/Chicago")], late) == 1
    assert on([event(1, date(2026, 11, 24), date(2026, 11, 24), "Mars/Olympus")], late) == 1


def test_a_choice_holds_until_the_event_is_over_and_for_the_day_at_least() -> None:
    def holds_until(found: Event | None) -> datetime:
        return chosen_now(found, MONDAY, BERLIN).until.astimezone(BERLIN)

    midnight = datetime(2026, 11, 24, tzinfo=BERLIN)
    assert holds_until(None) == midnight
    assert holds_until(event(1, TODAY - timedelta(9), TODAY - timedelta(8))) == midnight
    assert holds_until(event(1, TODAY, TODAY + timedelta(2))) == datetime(2026, 11, 26, tzinfo=BERLIN)
    chicago = event(1, TODAY, TODAY, "America/Chicago")
    assert holds_until(chicago) == datetime(2026, 11, 24, tzinfo=ZoneInfo("America/Chicago"))
    assert end_of(EventDraft("x", date.max, date.max), BERLIN) > MONDAY


@given(st.lists(st.tuples(DAYS, DAYS)), st.randoms())
def test_the_order_of_the_events_changes_nothing(spans: list[tuple[date, date]], random: object) -> None:
    events = [event(n, min(span), max(span)) for n, span in enumerate(spans, 1)]
    shuffled = list(events)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    found = on_by_dates(events, MONDAY, BERLIN)
    assert found == on_by_dates(shuffled, MONDAY, BERLIN)
    running = [e for e in events if e.draft.start_day <= TODAY <= e.draft.end_day]
    assert (found is None) == (not running)
    assert found is None or all(e.draft.start_day <= found.draft.start_day for e in running)
