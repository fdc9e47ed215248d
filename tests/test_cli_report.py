"""The verb `report` of the command line: what it writes, and what it says where it cannot."""

import csv
import io
from pathlib import Path

import pytest

from tests.command_line import one_sentence, run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_period_as_csv_by_the_name_of_the_file(home: Path) -> None:
    said = run(home, "report", "--demo", "--period", "all", home / "all.csv")
    assert (said.code, said.err) == (0, "")
    assert said.out == f"The report was written to {home / 'all.csv'}\n"
    everything = rows(home / "all.csv")
    assert len(everything) > 50
    days = run(home, "report", "--demo", "--from", "2000-01-01", "--to", everything[9]["Day"], home / "some.csv")
    assert days.code == 0
    assert [row["Day"] for row in rows(home / "some.csv")] == [
        row["Day"] for row in everything if row["Day"] <= everything[9]["Day"]
    ]


def test_an_event_as_pdf_and_as_json(home: Path) -> None:
    said = run(home, "report", "--demo", "--event", "stand makers forum", "--format", "pdf", "--json", home / "event")
    assert said.code == 0, said.err
    data = (home / "event").read_bytes()
    assert data.startswith(b"%PDF-")
    assert said.data() == {"file": str(home / "event"), "format": "pdf", "bytes": len(data)}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--period", "all", "--event", "Fair", "x.pdf"),
        ("--period", "all", "--from", "2026-01-01", "x.pdf"),
        ("--to", "2026-01-01", "x.pdf"),
        ("--from", "yesterday", "x.pdf"),
        ("--period", "fortnight", "x.pdf"),
        ("x.doc",),
        (),
    ],
)
def test_wrong_usage_is_said_in_one_sentence_and_writes_nothing(home: Path, arguments: tuple[str, ...]) -> None:
    said = run(home, "report", "--demo", *arguments)
    assert said.code == 2
    assert one_sentence(said), said.err
    assert not (home / "x.pdf").exists()


def test_what_is_not_there_fails(home: Path) -> None:
    no_event = run(home, "report", "--demo", "--event", "Nowhere", home / "x.csv")
    assert (no_event.code, no_event.out) == (1, "")
    assert "There is no event called Nowhere." in no_event.err
    no_folder = run(home, "report", "--demo", home / "gone" / "x.csv")
    assert no_folder.code == 1
    assert "could not be written" in no_folder.err
    no_book = run(home, "report", "--book", home / "none.ror", home / "x.csv")
    assert no_book.code == 1
    assert not (home / "x.csv").exists()
