"""Every card file of other programs goes in by command line, comes out again, and is known the second time."""

from pathlib import Path

import pytest

from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.services.desk import desk_of
from tests.builders import make_book
from tests.command_line import run
from tests.exchange.corpus import CORPUS, manifest, needs_corpus
from tests.services.test_card_rows import both

pytestmark = needs_corpus
FILES = [CORPUS / path for path in manifest(".vcf")]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corpus")


@pytest.fixture(scope="module")
def book(home: Path) -> Path:
    """The book with all of it."""
    path = home / "corpus.ror"
    said = run(home, "import", *FILES, "--json", "--book", path)
    (home / "first.json").write_text(said.out, encoding="utf-8")
    assert (said.code, said.err) == (0, "")
    counts = said.data()
    assert len(counts["files"]) == len(FILES)
    assert counts["added"] > 900
    assert counts["cards"] == sum(counts[name] for name in ("added", "updated", "skipped", "unusable"))
    unusable = [problem for problem in counts["problems"] if problem["card"] and not problem["usable"]]
    assert len(unusable) == counts["unusable"]
    assert all(problem["problems"] for problem in counts["problems"])
    return path


def test_the_second_time_nothing_is_new(home: Path, book: Path) -> None:
    counts = run(home, "import", *FILES, "--json", "--book", book).data()
    assert (counts["added"], counts["updated"]) == (0, 0)


def test_an_export_from_rows_writes_the_same_as_one_of_whole_contacts(book: Path) -> None:
    desk = desk_of(make_book(book))
    ids = desk.contacts.order(ContactOrder.NAME)
    mine, other, from_rows = both(desk, ids)
    desk.book.db.close()
    assert mine == other
    assert len(ids) > from_rows > 700


def test_what_is_exported_is_known_and_fills_another_book(home: Path, book: Path) -> None:
    exported, again = home / "exported.vcf", home / "again.vcf"
    contacts = run(home, "export", exported, "--json", "--book", book).data()["contacts"]
    counts = run(home, "import", exported, "--json", "--book", book).data()
    assert (counts["added"], counts["updated"], counts["skipped"]) == (0, 0, contacts)
    other = home / "other.ror"
    assert run(home, "import", exported, "--json", "--book", other).data()["added"] == contacts
    run(home, "export", again, "--book", other)
    assert sorted(again.read_bytes().split(b"END:VCARD")) == sorted(exported.read_bytes().split(b"END:VCARD"))
    assert run(home, "check", "--book", other).code == 0
