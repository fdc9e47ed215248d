"""Reports: the CSV is read back by the standard reader, what is printed says the numbers of the book."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.report import Report
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.returns_overview import Asked
from ror_desktop.errors import RorError
from ror_desktop.exchange.returns_csv import BOM, HEADER, defused
from ror_desktop.services.desk import Desk
from ror_desktop.store import returns
from tests.builders import make_book, person, touch

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


def came(desk: Desk, contact: int, *drafts: ReturnDraft) -> None:
    with desk.book.verb(Verb.DEMO_FILL):
        returns.insert_all(desk.book.db, [(contact, draft) for draft in drafts], desk.book.clock())


def read(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(BOM.encode())
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def all_time(desk: Desk) -> Asked:
    return Asked(desk.returns_page.period(PeriodKind.ALL))


def words(report: Report) -> str:
    said = [report.title, *report.about]
    for section in report.sections:
        said += [section.title, *section.sentences, *section.columns]
    return "\n".join(one.plain() for one in said)


def test_each_return_of_the_period_is_a_line_with_money_beside_perceived_value(desk: Desk) -> None:
    jane = desk.contacts.add(person("Zoë Łukasz", organization="Acme")).created
    bob = desk.contacts.add(person("Bob")).created
    came(
        desk,
        jane,
        ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(123_450, "EUR"), 4, 'Said "yes",\nand more'),
        ReturnDraft(TODAY - timedelta(days=2), ReturnKind.REFERRAL, referred_contact_id=bob, thanked_on=TODAY),
        ReturnDraft(TODAY, ReturnKind.RENEWAL, Money(5_000, "JPY")),
        ReturnDraft(TODAY + timedelta(days=1), ReturnKind.SHARE),
        ReturnDraft(TODAY - timedelta(days=31), ReturnKind.SHARE),
    )
    lines = read(desk.reports.csv_of_period(Asked(desk.returns_page.period(PeriodKind.DAYS_30))))
    assert [line["Kind"] for line in lines] == ["referral", "purchase", "renewal"]
    assert lines[0]["Who came"] == "Bob"
    assert lines[0]["Thanked on"] == "2026-11-23"
    assert (lines[0]["Amount"], lines[0]["Perceived value"]) == ("", "")
    assert lines[1] == {
        "Day": "2026-11-23", "Contact": "Zoë Łukasz", "Organization": "Acme", "Group": "loyalty", "Kind": "purchase",
        "Amount": "1234.50", "Currency": "EUR", "Perceived value": "4", "Who came": "",
        "Evidence": 'Said "yes",\nand more', "Thanked on": "",
    }  # fmt: skip
    assert (lines[2]["Amount"], lines[2]["Currency"]) == ("5000", "JPY")


def test_a_name_that_looks_like_a_formula_is_no_formula(desk: Desk) -> None:
    jane = desk.contacts.add(person("=HYPERLINK(0)")).created
    came(desk, jane, ReturnDraft(TODAY, ReturnKind.SHARE, evidence="@SUM(1)"))
    line = read(desk.reports.csv_of_period(all_time(desk)))[0]
    assert (line["Contact"], line["Evidence"]) == ("'=HYPERLINK(0)", "'@SUM(1)")


@given(st.text(max_size=20))
def test_what_was_defused_can_be_told_from_what_was_not(text: str) -> None:
    shown = defused(text)
    assert shown.lstrip(" \u00a0")[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "|", "%"}
    assert shown.removeprefix("'") == (text if shown != text else text.removeprefix("'"))


def test_an_empty_period_is_a_file_with_headings_and_a_report_without_numbers(desk: Desk) -> None:
    data = desk.reports.csv_of_period(all_time(desk))
    assert data.decode("utf-8-sig").strip() == ",".join(HEADER)
    report = desk.reports.of_period(all_time(desk))
    assert "0 returns" in words(report)
    came_back = report.sections[0].rows
    assert [cell for _name, cell in came_back][3:] == [None, None, None]


def test_the_report_of_an_event_has_those_met_there_and_what_they_brought_since(desk: Desk) -> None:
    event = desk.events.add(EventDraft("Fair", TODAY - timedelta(days=9), TODAY - timedelta(days=8), "Utrecht")).created
    jane, bob = (desk.contacts.add(person(name)).created for name in ("Jane Doe", "Bob"))
    met = touch(-9, channel=Channel.IN_PERSON, direction=Direction.MUTUAL, event_id=event, minutes=20, summary="Frames")
    desk.interactions.add(jane, met)
    desk.interactions.add(jane, touch(-3))
    came(desk, jane, ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(100, "EUR")),
         ReturnDraft(TODAY - timedelta(days=30), ReturnKind.SHARE))  # fmt: skip
    came(desk, bob, ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(900, "EUR")))
    assert [line["Contact"] for line in read(desk.reports.csv_of_event(event))] == ["Jane Doe"]
    report = desk.reports.of_event(event)
    assert "1 contact met: 1 with a note, 1 followed up, 0 heard from again, 1 with a return; 1 return." in words(
        report
    )
    assert [row[1] for row in report.sections[0].rows] == [1, 1, 1, 0, 1]
    assert report.sections[1].rows[1][1] == 20
    assert [row[1] for row in report.sections[-1].rows] == ["Jane Doe"]


def test_an_event_is_found_by_its_name_however_it_is_spelled(desk: Desk) -> None:
    old = desk.events.add(EventDraft("Web Summit", date(2025, 11, 1), date(2025, 11, 2))).created
    new = desk.events.add(EventDraft("web  summit", date(2026, 11, 1), date(2026, 11, 2))).created
    assert desk.reports.event_named("WEB SUMMIT").id == new != old
    with pytest.raises(RorError, match="There is no event called Fair"):
        desk.reports.event_named("Fair")
    desk.events.delete(new)
    with pytest.raises(RorError, match="not in the book any more"):
        desk.reports.of_event(new)


def test_money_of_two_currencies_stands_beside_each_other(desk: Desk) -> None:
    jane = desk.contacts.add(person()).created
    came(desk, jane, ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(100, "USD"), 5),
         ReturnDraft(TODAY, ReturnKind.RENEWAL, Money(100, "EUR"), 5))  # fmt: skip
    own, through, perceived = (cell for _name, cell in desk.reports.of_period(all_time(desk)).sections[0].rows[3:])
    assert own == (Money(100, "EUR"), Money(100, "USD"))
    assert through is None
    assert perceived.plain() == "5 of 5: 2 times"


def test_a_report_that_cannot_be_written_leaves_the_older_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    desk.reports.save(path, b"one")
    assert path.read_bytes() == b"one"
    with pytest.raises(RorError, match="could not be written"):
        desk.reports.save(tmp_path / "no folder" / "report.csv", b"two")
    assert [one.name for one in tmp_path.iterdir() if one.suffix in {".csv", ".part"}] == ["report.csv"]


def test_a_period_of_ones_own_is_what_it_says(desk: Desk) -> None:
    asked = Asked(desk.returns_page.period(PeriodKind.OWN, Span(date(2026, 1, 1), date(2026, 3, 31))))
    report = desk.reports.of_period(asked)
    assert report.about[0].plain() == "2026-01-01 to 2026-03-31"
    assert report.name == "returns 2026-01-01 to 2026-03-31"
