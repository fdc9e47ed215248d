"""Connected with somebody on a network since a day: ticked, kept, and carried by contact files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.imports import ImportRow, RowAction
from ror_desktop.errors import RorError
from ror_desktop.exchange.vcard import Version
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from ror_desktop.store import known
from tests.builders import BERLIN, email, make_book, person

DAY = date(2024, 3, 4)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(make_book(tmp_path / "book.ror"))
    yield made
    made.book.db.close()


def profile(value: str = "@eva", network: str = "linkedin", day: date | None = None) -> Method:
    return Method(MethodKind.SOCIAL, value, network=network, connected_on=day)


def add(desk: Desk, *methods: Method) -> int:
    return desk.contacts.add(person("Eva Stein", methods=methods)).created


def methods_of(desk: Desk, contact: int) -> tuple[Method, ...]:
    found = desk.contacts.get(contact)
    assert found is not None
    return found.methods


def test_a_tick_is_a_day_and_can_be_taken_away(desk: Desk) -> None:
    eva = add(desk, email("e@acme.example"), profile(), profile("eva.s", "xing"))
    linkedin, xing = methods_of(desk, eva)[1:]
    change = desk.contacts.connect(linkedin.id, DAY)
    assert change.touches(eva)
    assert change.nouns == {Noun.METHOD}
    assert change.message is not None
    assert change.message.plain() == "Connected with Eva Stein on LinkedIn"
    assert [one.connected_on for one in methods_of(desk, eva)] == [None, DAY, None]
    assert known.since(desk.book.db, [eva], BERLIN) == {eva: DAY}
    desk.contacts.connect(xing.id, date(2025, 1, 1))
    desk.contacts.connect(linkedin.id, None)
    assert known.since(desk.book.db, [eva], BERLIN) == {eva: date(2025, 1, 1)}
    desk.history.undo()
    assert [one.connected_on for one in methods_of(desk, eva)] == [None, DAY, date(2025, 1, 1)]


def test_only_profiles_and_only_the_past(desk: Desk) -> None:
    mail, linkedin = methods_of(desk, add(desk, email("e@acme.example"), profile()))
    for method, day in ((mail.id, DAY), (999, DAY), (linkedin.id, date(2026, 11, 24))):
        with pytest.raises(RorError):
            desk.contacts.connect(method, day)
    desk.contacts.connect(linkedin.id, date(2026, 11, 23))


@pytest.mark.parametrize("version", list(Version))
def test_contact_files_carry_it(desk: Desk, tmp_path: Path, version: Version) -> None:
    methods = (profile(day=DAY), profile("eva.s", "xing"), profile("eva", "skype", date(2020, 2, 29)))
    add(desk, *methods)
    desk.exports.run(tmp_path / "out.vcf", None, Progress(), version)
    other = Desk(make_book(tmp_path / "other.ror"))
    try:
        taken(other, tmp_path / "out.vcf")
        found = other.contacts.get(1)
        assert found is not None
        assert [(one.network, one.connected_on) for one in found.methods] == [
            ("linkedin", DAY),
            ("xing", None),
            ("skype", date(2020, 2, 29)),
        ]
        other.contacts.connect(found.methods[0].id, None)
        other.contacts.connect(found.methods[1].id, DAY)
        other.exports.run(tmp_path / "again.vcf", None, Progress(), version)
        text = (tmp_path / "again.vcf").read_text(encoding="utf-8")
        assert text.count("X-ROR-CONNECTED-ON") == 2
        assert [row.changes for row in taken(other, tmp_path / "again.vcf")] == [()]
    finally:
        other.book.db.close()


def taken(desk: Desk, path: Path) -> list[ImportRow]:
    with desk.imports.preview([path], Progress()) as staging:
        desk.imports.run(staging, {}, Progress())
        return staging.rows


def card(parameter: str) -> str:
    return (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Eva Stein\r\n"
        f"X-SOCIALPROFILE;SERVICE-TYPE=linkedin{parameter}:@eva\r\nEND:VCARD\r\n"
    )


def test_a_file_fills_the_day_and_never_overwrites_it(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "in.vcf"
    for parameter, changes, action, day in (
        ("", (), RowAction.ADD, None),
        (";X-ROR-CONNECTED-ON=2024-03-04", ("methods",), RowAction.UPDATE, DAY),
        (";X-ROR-CONNECTED-ON=2019-01-01", (), RowAction.SKIP, DAY),
    ):
        path.write_text(card(parameter), encoding="utf-8", newline="")
        (row,) = taken(desk, path)
        assert (row.changes, row.action) == (changes, action)
        assert [one.connected_on for one in methods_of(desk, 1)] == [day]


@pytest.mark.parametrize("parameter", ["X-ROR-CONNECTED-ON=soon", "x-ror-connected-on=2024-03-04,2024-03-05"])
def test_what_is_no_day_is_written_back_as_it_came(desk: Desk, tmp_path: Path, parameter: str) -> None:
    path = tmp_path / "in.vcf"
    path.write_text(card(f";{parameter}"), encoding="utf-8", newline="")
    taken(desk, path)
    assert methods_of(desk, 1)[0].connected_on is None
    desk.exports.run(tmp_path / "out.vcf", None, Progress())
    unfolded = (tmp_path / "out.vcf").read_text(encoding="utf-8").replace("\n ", "")
    assert parameter.casefold() in unfolded.casefold()
