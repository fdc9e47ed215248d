"""Files that somebody asks for never take the place of a book, whatever way leads to it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ror_desktop.domain.letter import Letter
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from tests.builders import make_book, person

Writer = Callable[[Desk, Path], object]

WRITERS: dict[str, Writer] = {
    "export": lambda desk, path: desk.exports.run(path, None, Progress()),
    "own card": lambda desk, path: desk.own_card.write(path),
    "letter": lambda desk, path: desk.letters.save(Letter("Hello", "Dear Jane"), path),
    "report": lambda desk, path: desk.reports.save(path, b"%PDF"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    book = make_book(tmp_path / "contacts.book")
    made = Desk(book)
    made.contacts.add(person("Jane Doe"))
    made.own_card.save(person("Me", own=True))
    yield made
    book.db.close()


@pytest.mark.parametrize("write", WRITERS.values(), ids=list(WRITERS))
@pytest.mark.parametrize(
    "name", ["contacts.book", "contacts.book-wal", "other.ror", "OTHER.ROR", "other.ror-drafts-wal"]
)
def test_no_file_takes_the_place_of_a_book(desk: Desk, tmp_path: Path, write: Writer, name: str) -> None:
    place = tmp_path / name
    before = place.read_bytes() if place.exists() else None
    with pytest.raises(RorError) as raised:
        write(desk, place)
    assert raised.value.message.plain() == f"{name} is kept for a book. Choose another name; nothing was written."
    assert (place.read_bytes() if place.exists() else None) == before
    assert desk.contacts.add(person("Still here")).created


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no devices among the files here")
@pytest.mark.parametrize("write", WRITERS.values(), ids=list(WRITERS))
def test_no_file_takes_the_place_of_a_device(desk: Desk, tmp_path: Path, write: Writer) -> None:
    device = tmp_path / "pipe"
    os.mkfifo(device)
    with pytest.raises(RorError, match="pipe is a device and no file"):
        write(desk, device)
    assert device.is_fifo()


@pytest.mark.parametrize("write", WRITERS.values(), ids=list(WRITERS))
def test_a_link_leads_to_what_was_written(desk: Desk, tmp_path: Path, write: Writer) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = tmp_path / "link"
    try:
        link.symlink_to(folder / "written")
    except OSError as error:
        pytest.skip(f"no such links here: {error}")
    write(desk, link)
    assert link.is_symlink()
    assert (folder / "written").stat().st_size
    assert [path.name for path in folder.iterdir()] == ["written"]


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to], ids=["symbolic", "hard"])
def test_nor_by_another_name_of_the_same_file(desk: Desk, tmp_path: Path, link: Callable[[Path, Path], None]) -> None:
    other = tmp_path / "contacts.vcf"
    try:
        link(other, desk.book.db.path)
    except OSError as error:
        pytest.skip(f"no such links here: {error}")
    for write in WRITERS.values():
        with pytest.raises(RorError, match="kept for a book"):
            write(desk, other)
    assert desk.contacts.add(person("Still here")).created


def test_by_a_way_round_it_is_the_same_book(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    with pytest.raises(RorError, match="kept for a book"):
        desk.exports.run(Path("../contacts.book"), None, Progress())


def test_names_that_only_look_alike_are_free(desk: Desk, tmp_path: Path) -> None:
    for name in ("contacts.vcf", "my.ror-book.vcf", "mirror", "contacts.book.vcf"):
        assert desk.exports.run(tmp_path / name, None, Progress()) == 1
        assert (tmp_path / name).read_bytes().startswith(b"BEGIN:VCARD")


@pytest.mark.parametrize("name", ["contacts.csv", "contacts.pdf", "contacts.txt"])
def test_contacts_are_not_written_under_the_name_of_something_else(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(RorError, match=f"give {name} an ending of .vcf"):
        desk.exports.run(tmp_path / name, None, Progress())
    assert not (tmp_path / name).exists()
