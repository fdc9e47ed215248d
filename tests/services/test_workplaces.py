"""Industry and place of organizations: shared by everybody who works there, and carried by contact files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.contact import Contact, Workplace
from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.imports import ImportRow
from ror_desktop.domain.just_met import CaptureDraft, contact_of
from ror_desktop.domain.whereabouts import Place, Whereabouts, whereabouts_of
from ror_desktop.exchange.vcard import Version
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from ror_desktop.store import whereabouts
from tests.builders import assert_sound, make_book, person, snapshot

LEIDEN = Workplace("Tools", "Leiden", "Netherlands")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "other.ror"))
    yield made
    made.book.db.close()


def contact(desk: Desk, contact_id: int = 1) -> Contact:
    found = desk.contacts.get(contact_id)
    assert found is not None
    return found


def taken(desk: Desk, path: Path) -> list[ImportRow]:
    with desk.imports.preview([path], Progress()) as staging:
        desk.imports.run(staging, {}, Progress())
        return staging.rows


def test_everybody_there_shares_it_and_another_name_leaves_it(desk: Desk) -> None:
    for name in ("Jane", "Jo"):
        desk.contacts.add(person(name, organization="Acme", workplace=LEIDEN if name == "Jane" else None))
    assert contact(desk, 2).workplace == LEIDEN
    before = snapshot(desk.book)
    draft = contact(desk).draft()
    assert draft.workplace is None
    desk.contacts.edit(1, person("Jane", organization="Wharf", workplace=Workplace(city="  Kiel ")))
    assert contact(desk).workplace == Workplace(city="Kiel")
    assert contact(desk, 2).workplace == LEIDEN
    desk.history.undo()
    assert snapshot(desk.book) == before
    assert_sound(desk.book)


@pytest.mark.parametrize("version", list(Version))
def test_contact_files_carry_it(desk: Desk, other: Desk, tmp_path: Path, version: Version) -> None:
    path = tmp_path / "out.vcf"
    draft = person("Jane Doe", organization="Acme; Sons", workplace=Workplace("Tools, big", "Leiden", "Netherlands"))
    desk.contacts.add(draft)
    desk.exports.run(path, None, Progress(), version)
    taken(other, path)
    assert contact(other).workplace == draft.workplace
    other.exports.run(tmp_path / "again.vcf", None, Progress(), version)
    assert (tmp_path / "again.vcf").read_text("utf-8").count("X-ROR-ORG-CITY") == 1
    assert [row.changes for row in taken(other, tmp_path / "again.vcf")] == [()]


def test_a_file_fills_gaps_of_an_organization_and_changes_nothing_that_is_known(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    desk.contacts.add(person("Jo", organization="acme", workplace=Workplace(city="Delft")))
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Jane\r\nORG:Acme\r\n{}END:VCARD\r\n"
    path.write_text(card.format(""), encoding="utf-8", newline="")
    taken(desk, path)
    path.write_text(
        card.format("X-ROR-ORG-CITY:Leiden\r\nX-ROR-ORG-COUNTRY:Netherlands\r\n"), encoding="utf-8", newline=""
    )
    (row,) = taken(desk, path)
    assert row.changes == ("workplace",)
    assert contact(desk, 1).workplace == contact(desk, 2).workplace == Workplace("", "Delft", "Netherlands")
    (row,) = taken(desk, path)
    assert row.changes == ()


def test_what_is_said_of_no_organization_is_written_back(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Jane\r\nX-ROR-ORG-CITY:Leiden\r\nEND:VCARD\r\n"
    path.write_text(card, encoding="utf-8", newline="")
    taken(desk, path)
    desk.exports.run(tmp_path / "out.vcf", None, Progress())
    assert "X-ROR-ORG-CITY:Leiden" in (tmp_path / "out.vcf").read_text("utf-8")


def test_place_comes_from_the_address_of_a_card_and_industry_only_where_it_is_said(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    path.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Jane\r\nCATEGORIES:Boats,lead\r\n"
        "ADR;TYPE=home:;;High St 1;Berlin;;;Germany\r\nADR;TYPE=work:;;Quay 2;Kiel;;24103;Germany\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:Jo\r\nX-INDUSTRY:Printing\r\n"
        "ADR;TYPE=home,pref:;;High St 1;Berlin;;;Germany\r\nADR;TYPE=work:;;Quay 2;Kiel;;;Germany\r\nEND:VCARD\r\n",
        encoding="utf-8",
        newline="",
    )
    taken(desk, path)
    expected = {
        1: Whereabouts(Place("Kiel", "Germany"), ""),
        2: Whereabouts(Place("Berlin", "Germany"), "Printing"),
    }
    assert whereabouts.of(desk.book.db, [1, 2]) == expected
    assert {one: whereabouts_of(contact(desk, one)) for one in (1, 2)} == expected
    desk.exports.run(tmp_path / "out.vcf", None, Progress())
    assert "X-INDUSTRY:Printing" in (tmp_path / "out.vcf").read_text("utf-8")


def test_somebody_just_met_is_where_their_address_says(desk: Desk) -> None:
    context = desk.capture.context(DateOrder.DAY_MONTH)
    found = desk.capture.read("Jane Doe, Acme Corp, Kaistraße 2, 24103 Kiel, Germany", context)
    desk.capture.save(CaptureDraft(contact_of(found.parts)))
    assert whereabouts_of(contact(desk)).place.city == "Kiel"


def test_a_card_of_somebody_just_met_changes_no_organization(desk: Desk) -> None:
    desk.contacts.add(person("Jo", organization="Acme", workplace=LEIDEN))
    said = person("Jane", organization="Acme", workplace=Workplace("Boats", "Kiel", "Germany"))
    desk.capture.save(CaptureDraft(said))
    desk.capture.save(CaptureDraft(said), 1)
    assert contact(desk, 1).workplace == contact(desk, 2).workplace == LEIDEN
