"""The benchmarks measure what they say; how fast the program is, they say when they are run."""

import math
import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from benchmarks import __main__ as command
from benchmarks.books import book_of
from benchmarks.cases import CASES
from benchmarks.measure import Budget, Figure, Line, Samples, Taken, against, markdown, plain
from benchmarks.place import Place, desk_on
from benchmarks.rows import BUSY_ENTRIES
from ror_desktop.store import derived
from ror_desktop.ui.look import Look
from tests.builders import BERLIN

CONTACTS = 300


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return book_of(CONTACTS, _ignore, tmp_path_factory.mktemp("books"))


@pytest.fixture
def place(kept: Path, tmp_path: Path) -> Place:
    path = tmp_path / "book.ror"
    shutil.copyfile(kept, path)
    return Place(CONTACTS, path, effort=0.01, cards=30)


@pytest.fixture(autouse=True)
def _let_go_of_words_and_colours(qapp: QApplication) -> Iterator[None]:
    """The benchmarks make their look once for all windows; the tests after these want none."""
    locale = QLocale()
    yield
    for look in qapp.findChildren(Look):
        look.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(locale)


def test_a_book_holds_what_was_asked_for(place: Place) -> None:
    with desk_on(place.path) as desk:
        assert desk.contacts.count() == CONTACTS
        assert len(desk.timeline.keys(place.amounts.busy_contact)) >= BUSY_ENTRIES
        rows = desk.book.db.rows(
            "SELECT (SELECT count(*) FROM note), (SELECT count(*) FROM interaction WHERE event_id IS NULL)"
        )
        assert rows == [(CONTACTS * 4, CONTACTS * 6)]
        assert desk.book.db.value("SELECT count(*) FROM follow_up") == CONTACTS
        assert not list(derived.verify(desk.book.db, desk.book.clock(), BERLIN))


def test_a_book_is_built_once(kept: Path) -> None:
    before = kept.stat().st_mtime_ns
    said: list[str] = []
    assert book_of(CONTACTS, said.append, kept.parent) == kept
    assert kept.stat().st_mtime_ns == before
    assert not said


def test_a_book_of_an_earlier_day_is_moved_to_this_one(kept: Path, tmp_path: Path) -> None:
    for file in (kept, kept.with_suffix(".json")):
        shutil.copyfile(file, tmp_path / file.name)
    path, stamp = tmp_path / kept.name, tmp_path / kept.with_suffix(".json").name
    latest = "SELECT max(due_day) FROM follow_up"
    was = _value(path, latest)
    stamp.write_text('{"day": "2020-01-01"}')
    assert book_of(CONTACTS, _ignore, tmp_path) == path
    assert _value(path, latest) > was
    assert "2020" not in stamp.read_text()


def tells_unshared_memory() -> bool:
    try:
        psutil.Process().memory_full_info()
    except OSError:
        return False
    return True


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("case", CASES)
def test_every_case_measures(place: Place, case: str) -> None:
    if case == "start" and not tells_unshared_memory():
        pytest.skip("this system does not tell what memory is a process's own (wine)")
    lines = list(CASES[case](place))
    assert lines
    for line in lines:
        figures = [*line.measured, *line.baseline, *(budget.figure for budget in line.budgets)]
        assert all(math.isfinite(figure.value) and figure.value >= 0 for figure in figures), line
        assert line.kept in {True, False, None}


def test_the_verdict_is_that_of_the_worst_budget() -> None:
    good, bad = Budget(Figure("p95", 15.9), 16), Budget(Figure("p99", 33.1), 33)
    assert Line("x", (good,)).kept is True
    assert Line("x", (good, bad)).kept is False
    assert Line("x").kept is None
    assert against("median", 30, 10, 2.0).figure.value == 3


def test_percentiles_are_nearest_ranks() -> None:
    samples = Samples([Taken(float(n), n / 2) for n in range(100, 0, -1)])
    assert [samples.percentile(p) for p in (50, 95, 99, 100)] == [50, 95, 99, 100]
    assert samples.median == 50.5
    assert Samples([Taken(7, 1)]).percentile(95) == 7


def test_a_table_has_a_line_for_each_size_and_figure() -> None:
    line = Line("start", (against("median", 300, 200, 2),), (Figure("median", 1300),), (Figure("bare", 200),))
    rows = [("1,000", *line.cells())]
    assert "1.50 ×" in plain(rows)
    assert "1.30 s" in plain(rows)
    assert markdown(rows).splitlines()[2].startswith("| 1,000 | start |")


def test_sizes_are_numbers_of_contacts(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--sizes", "12"])
    assert "at least 100" in capsys.readouterr().err


def _value(path: Path, sql: str) -> str:
    connection = dbapi2.connect(str(path))
    try:
        return str(connection.execute(sql).fetchone()[0])
    finally:
        connection.close()


def _ignore(_text: str) -> None:
    pass
