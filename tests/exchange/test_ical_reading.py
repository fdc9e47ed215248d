"""Calendar files, as calendars and mail programs write them, and damaged ones."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.calendar_item import CalendarItem, Invited, ItemKind, When
from ror_desktop.exchange.ical import LONGEST_TITLE, read_items
from ror_desktop.exchange.ical_lines import take_apart

HOME = ZoneInfo("Europe/Amsterdam")


def read(data: bytes | str) -> list[CalendarItem]:
    parts = take_apart(data.encode() if isinstance(data, str) else data)
    return [item for part in parts for item in read_items(part)]


def event(*lines: str, name: str = "VEVENT", before: str = "") -> str:
    body = "\r\n".join(("SUMMARY:Demo", *lines))
    return f"BEGIN:VCALENDAR\r\n{before}BEGIN:{name}\r\n{body}\r\nEND:{name}\r\nEND:VCALENDAR\r\n"


def only(*lines: str, name: str = "VEVENT", before: str = "") -> CalendarItem:
    (item,) = read(event(*lines, name=name, before=before))
    return item


def said(item: CalendarItem) -> list[str]:
    return [problem.plain() for problem in item.problems]


def zone(name: str, rule: str = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", offset: str = "+0530") -> str:
    lines = (
        "BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:19700101T000000", f"RRULE:{rule}",
        f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD", "END:VTIMEZONE",
    )  # fmt: skip
    return "\r\n".join(lines) + "\r\n"


# Times


def test_a_zone_by_name_keeps_the_wall() -> None:
    item = only("DTSTART;TZID=America/New_York:20261124T100000")
    assert item.start == When(date(2026, 11, 24), time(10), "America/New_York")
    assert item.start.at_home(HOME) == item.start


@pytest.mark.parametrize("before", ["", zone("W. Europe Standard Time")])
def test_names_of_windows_are_mapped_whatever_the_file_says_of_them(before: str) -> None:
    item = only('DTSTART;TZID="W. Europe Standard Time":20261124T100000', before=before)
    assert item.start == When(date(2026, 11, 24), time(10), "Europe/Berlin")


def test_a_name_of_a_vendor_around_a_zone() -> None:
    item = only("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261124T100000")
    assert item.start == When(date(2026, 11, 24), time(10), "Europe/Berlin")


@pytest.mark.parametrize("name", ["Europe", "x" * 5000, "Europe/Berlin/x"])
def test_a_zone_that_is_no_file_of_the_tz_database_is_not_known(name: str) -> None:
    """It is the name of a folder there, too long for a file, or below one; the file itself may say what it means."""
    assert said(only(f"DTSTART;TZID={name}:20261124T100000"))
    item = only(f"DTSTART;TZID={name}:20261124T100000", before=zone(name))
    assert item.start == When(date(2026, 11, 24), time(4, 30), "UTC")


def test_floating_stays_floating() -> None:
    item = only("DTSTART:20261124T100000")
    assert item.start == When(date(2026, 11, 24), time(10))
    assert item.start.at_home(HOME) == item.start


def test_an_instant_comes_home() -> None:
    item = only("DTSTART:20261124T233000Z")
    assert item.start == When(date(2026, 11, 24), time(23, 30), "UTC")
    assert item.start.at_home(HOME) == When(date(2026, 11, 25), time(0, 30), "Europe/Amsterdam")


def test_a_zone_of_the_file_makes_an_instant_and_holds_for_this_calendar_only() -> None:
    line = "DTSTART;TZID=Mine:20261124T100000"
    here, elsewhere = event(line, before=zone("Mine")), event(line)
    first, other, none = read(here + event(line, before=zone("Mine", offset="+0100")) + elsewhere)
    assert first.start == When(date(2026, 11, 24), time(4, 30), "UTC")
    assert other.start == When(date(2026, 11, 24), time(9), "UTC")
    assert none.start == When(date(2026, 11, 24), time(10))
    assert said(none) == ["the time zone “Mine” is not known: the time is taken as it stands"]


def test_a_zone_whose_rule_would_never_end_is_not_carried_out() -> None:
    item = only("DTSTART;TZID=Bomb:20261124T100000", before=zone("Bomb", "FREQ=SECONDLY"))
    assert item.start == When(date(2026, 11, 24), time(10))
    assert len(item.problems) == 1


@pytest.mark.parametrize(
    ("lines", "last", "spans"),
    [
        (["DTSTART;VALUE=DATE:20261124"], 24, True),
        (["DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125"], 24, True),
        (["DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261127"], 26, True),
        (["DTSTART;VALUE=DATE:20261124", "DURATION:P3D"], 26, True),
        (["DTSTART:20261124T100000", "DTEND:20261124T110000"], 24, False),
        (["DTSTART:20261124T220000", "DTEND:20261125T060000"], 25, False),
        (["DTSTART:20261124T090000", "DTEND:20261126T170000"], 26, True),
        (["DTSTART:20261124T000000", "DTEND:20261126T000000"], 25, True),
        (["DTSTART:20261124T000000", "DTEND:20261125T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], 24, True),
        (["DTSTART:20261124T100000"], 24, False),
        (["DTSTART:20261124T100000", "DTEND:20261123T100000"], 24, False),
    ],
)
def test_the_last_day_is_a_part_of_it(lines: list[str], last: int, spans: bool) -> None:
    item = only(*lines)
    assert item.last_day == date(2026, 11, last)
    assert item.spans_days is spans
    assert item.start is not None
    assert item.start.at is None or not lines[0].startswith("DTSTART;VALUE")


def test_what_ends_before_it_begins_says_so() -> None:
    assert said(only("DTSTART:20261124T100000", "DTEND:20261123T100000")) == ["it ends before it begins"]


# What else it says


def test_people_rules_and_states() -> None:
    item = only(
        "DTSTART:20261124T100000",
        "ORGANIZER;CN=Jane Doe:mailto:jane@acme.example",
        'ATTENDEE;CN="Roe, Bob":MAILTO:bob@acme.example',
        "ATTENDEE;EMAIL=x@y.example:urn:uuid:1",
        "RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z;BYDAY=TU",
        "EXDATE:20261201T100000,20261208T100000",
        "UID:1@x",
        "LOCATION:Room 4\\, Utrecht",
        "DESCRIPTION:One\\nTwo",
    )
    assert item.people == (
        Invited("jane@acme.example", "Jane Doe"),
        Invited("bob@acme.example", "Roe, Bob"),
        Invited("x@y.example", ""),
    )
    assert item.rule == "FREQ=WEEKLY;UNTIL=20270101;BYDAY=TU"
    assert item.excepted == {date(2026, 12, 1), date(2026, 12, 8)}
    assert (item.uid, item.place, item.notes) == ("1@x", "Room 4, Utrecht", "One\nTwo")
    assert not item.cancelled
    assert only("DTSTART:20261124T100000", "STATUS:CANCELLED").cancelled
    assert only("DTSTART:20261124T100000", before="METHOD:CANCEL\r\n").cancelled
    assert only("DTSTART:20261124T100000", "RECURRENCE-ID:20261123T100000").moved_from == date(2026, 11, 23)


def test_tasks() -> None:
    item = only("DUE;VALUE=DATE:20261124", "COMPLETED:20261123T080000Z", "STATUS:COMPLETED", name="VTODO")
    assert item.kind is ItemKind.TASK
    assert item.start == When(date(2026, 11, 24))
    assert item.done
    assert item.done_at == datetime(2026, 11, 23, 8, tzinfo=UTC)
    undated = only(name="VTODO")
    assert undated.start is None
    assert undated.broken is None
    assert not undated.done


# Damage


def test_one_bad_entry_spoils_no_other() -> None:
    text = event("DTSTART:20261124T100000") + event("DTSTART:tomorrow") + event("DTSTART;VALUE=DATE:20261125")
    first, bad, last = read(text)
    assert bad.broken is not None
    assert bad.broken.plain() == "it has no day that can be read"
    assert said(bad) == ["“tomorrow” is no day or time (DTSTART)"]
    assert [first.broken, last.broken] == [None, None]
    assert [item.line for item in (first, bad, last)] == [2, 8, 14]


def test_a_line_that_cannot_be_read_costs_that_line_only() -> None:
    item = only("DTSTART:20261124T100000", "DUE:soon", "DUE:20261125T100000", name="VTODO")
    assert item.start == When(date(2026, 11, 25), time(10))


def test_an_entry_without_its_end_ends_where_the_next_begins() -> None:
    text = "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261124T1000\n 00\nBEGIN:VEVENT\nSUMMARY:B\nDTSTART:20261125\nEND:VEVENT"
    first, second = read(text)
    assert (first.title, second.title) == ("A", "B")
    assert said(first) == ["it does not end in the file"]
    assert second.problems == ()


def test_alarms_are_no_part_of_it() -> None:
    alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nSUMMARY:Wake up\r\nDESCRIPTION:No\r\nEND:VALARM"
    item = only("DTSTART:20261124T100000", alarm)
    assert (item.title, item.notes) == ("Demo", "")


def test_folds_inside_characters_and_other_character_sets() -> None:
    (item,) = read(b"BEGIN:VEVENT\r\nSUMMARY:Caf\xc3\r\n \xa9\r\nDTSTART:20261124\r\nEND:VEVENT\r\n")
    assert item.title == "Café"
    (item,) = read("BEGIN:VEVENT\r\nSUMMARY:Café\r\nDTSTART:20261124\r\nEND:VEVENT\r\n".encode("utf-16"))
    assert item.title == "Café"
    (item,) = read("BEGIN:VEVENT\r\nSUMMARY:Café\r\nDTSTART:20261124\r\nEND:VEVENT\r\n".encode("cp1252"))
    assert item.title == "Café"


def test_long_texts_are_cut_and_say_so() -> None:
    item = only("DTSTART:20261124T100000", "DESCRIPTION:" + "x" * 200_000)
    assert said(item) == ["a text in it is cut short"]
    (item,) = read(f"BEGIN:VEVENT\nDESCRIPTION:{'a b ' * 200}\\nsecond\nDTSTART:20261124\nEND:VEVENT")
    assert len(item.title) <= LONGEST_TITLE + 1
    assert said(item) == ["its title is cut short"]


TEXTS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=60).filter(
    lambda text: text == " ".join(text.split())
)
YEARS = (datetime(1990, 1, 1), datetime(2090, 1, 1))  # noqa: DTZ001 - a wall without a zone
ZONES = st.sampled_from(["", "Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "UTC"])


@given(TEXTS, TEXTS, st.datetimes(*YEARS), ZONES, st.integers(0, 5_000))
def test_what_the_library_writes_is_read_the_same(title: str, place: str, at: datetime, name: str, long: int) -> None:
    at = at.replace(second=0, microsecond=0)
    begun = at.replace(tzinfo=ZoneInfo(name)) if name else at
    written = icalendar.Event()
    written.add("summary", title)
    written.add("location", place)
    written.add("dtstart", begun)
    written.add("duration", timedelta(minutes=long))
    written.add("attendee", "mailto:jane@acme.example")
    calendar = icalendar.Calendar()
    calendar.add_component(written)
    (item,) = read(calendar.to_ical())
    assert (item.title, item.place, item.start) == (title, place, When(at.date(), at.time(), name))
    assert item.people == (Invited("jane@acme.example", ""),)
    assert item.spans_days is (long >= 24 * 60)
    end = at + timedelta(minutes=long)
    assert item.last_day == max(at.date(), (end - timedelta(minutes=1)).date())
    assert item.problems == ()


@given(st.binary(max_size=400))
def test_any_bytes_are_read(data: bytes) -> None:
    for wrapped in (data, b"BEGIN:VEVENT\r\nSUMMARY:" + data + b"\r\nEND:VEVENT", b"BEGIN:VTODO\n" + data):
        for item in read(wrapped):
            assert item.broken or item.title
