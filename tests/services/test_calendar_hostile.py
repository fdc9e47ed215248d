"""No bytes break an import of a calendar: it is whole or not at all, it ends, and the book stays sound."""

import random
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from ror_desktop.domain.calendar_import import Verdict
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from tests.accidents import mutated
from tests.builders import assert_sound, email, make_book, person

SEED = 20261123
SHORT, LONG = 150, 10_000
SLOWEST = 5.0
"""Seconds of processor time for one small file."""
SAMPLE = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\n"
    "DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Demo für Jane Doe\r\nDTSTART;TZID=Ours:20261208T100000\r\nDURATION:PT1H\r\n"
    "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=10\r\nEXDATE;TZID=Ours:20270112T100000\r\nORGANIZER;CN=Me:mailto:me@x.example\r\n"
    'ATTENDEE;CN="Doe, Jane";PARTSTAT=ACCEPTED:mailto:jane@acme.example\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\n'
    "ACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:1@x\r\nRECURRENCE-ID;TZID=Ours:20261208T100000\r\nSUMMARY:Demo\r\nDTSTART:20261209T090000Z\r\n"
    "ATTENDEE:mailto:jane@acme.example\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Web Summit\\, Lisbon\r\nDTSTART;VALUE=DATE:20271109\r\nDTEND;VALUE=DATE:20271112\r\n"
    "DESCRIPTION:Two\\nlines of which the second is long enough to be fol\r\n ded\r\nLOCATION:Lisbon\r\nEND:VEVENT\r\n"
    "BEGIN:VTODO\r\nSUMMARY:Write Jane Doe\r\nDUE;VALUE=DATE:20261102\r\nCOMPLETED:20261101T080000Z\r\nEND:VTODO\r\n"
    "END:VCALENDAR\r\n"
).encode()
PIECES = (
    b"BEGIN:VCALENDAR\r\n", b"END:VEVENT\r\n", b"BEGIN:VTODO\r\n", b"BEGIN:X\r\n", b"\r\n ", b"\r", b"\x00",
    b"\xff\xfe", b"\xef\xbb\xbf", b"DTSTART:00010101T000000\r\n", b"DTSTART:99991231T235959Z\r\n",
    b"DUE;TZID=../x:2026T1\r\n",
    b"DURATION:P99999999999D\r\n", b"DURATION:-P1D\r\n", b"RRULE:FREQ=SECONDLY\r\n", b"RRULE:FREQ=YEARLY;BYMONTH=0\r\n",
    b"RRULE:FREQ=DAILY;COUNT=9999\r\n", b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
    b"EXDATE:" + b"20261102," * 200, b"RDATE:x\r\n", b"ATTENDEE:" + b"m" * 500, b"SUMMARY:\r\n",
    b"TZOFFSETTO:+9999\r\n", b"TZID:\r\n", b'=;:"\\,',
    b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\xc3", b"COMPLETED:0\r\n", b"STATUS:COMPLETED\r\n", b"UID:1@x\r\n",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    made.contacts.add(person("Jane Doe", methods=(email("jane@acme.example"),)))
    yield made
    made.book.db.close()


def fuzz(desk: Desk, amount: int) -> None:
    random_ = random.Random(SEED)
    path = desk.book.db.path.with_name("fuzzed.ics")
    service = desk.calendar_imports
    service._before_import = None
    for number in range(amount):
        path.write_bytes(mutated(SAMPLE, PIECES, random_))
        before = time.process_time()
        with suppress(RorError):
            staging = service.preview([path], Progress())
            staging.assign([row.number for row in staging.rows if row.verdict is Verdict.UNMATCHED], (1, "Jane Doe"))
            staging.take([row.number for row in staging.rows], taken=True)
            wanted = staging.counts().added
            counts = service.run(staging, Progress()).counts
            assert counts.added == wanted, number
            assert service.preview([path], Progress()).counts().added == 0, number
        assert time.process_time() - before < SLOWEST, number
    assert_sound(desk.book)


def test_fuzzed_files_are_imported_whole_or_not_at_all(desk: Desk) -> None:
    fuzz(desk, SHORT)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_fuzzed_files(desk: Desk) -> None:
    fuzz(desk, LONG)
