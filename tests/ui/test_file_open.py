"""Files that were double-clicked: the preview of contacts, another book, and the events of macOS."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from ror_desktop.services import books
from tests.builders import BERLIN, person
from tests.command_line import environment
from tests.ui.driver import Driver, running

ANSWERS = "E-mail;Name;Score;Date\n;Jane Doe;9;2026-11-02\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEND:VCARD\r\n"

EVENTS = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from ror_desktop.ui.file_open import FileOpenApplication
app = FileOpenApplication(["ror-desktop"])
heard = []
app.files_given.connect(heard.append)
QCoreApplication.sendEvent(app, QFileOpenEvent("early.vcf"))
before = list(heard)
app.give()
QCoreApplication.sendEvent(app, QFileOpenEvent("late.ror"))
QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/x")))
print(json.dumps([len(before), [[str(path) for path in files] for files in heard]]))
"""


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "Jane.vcf"
    path.write_text(CARD, newline="")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "survey.CSV"
    path.write_text(ANSWERS)
    return path


def started_with(driver: Driver, *files: Path) -> Driver:
    """The program started once more, with these files on its command line."""
    driver.stop()
    book = books.open_book(driver.path, driver.clock)
    again = type(driver)(driver.app, driver.folders, driver.clock, driver.program._settings)
    again.program.open(book, (1280, 800))
    again.program.open_when_settled(files)
    again.program.show()
    again.session.settle()
    again.wait_until_idle()
    return again


def test_contacts_given_at_the_start_are_previewed(qapp: QApplication, tmp_path: Path, card: Path) -> None:
    with running(qapp, tmp_path) as driver:
        again = started_with(driver, card)
        dialog = again.dialog("import")
        assert again.desk.contacts.count() == 0  # looked at first
        dialog.accept()
        again.wait_until_idle()
        assert again.desk.contacts.count() == 1
        again.stop()


def test_answers_given_at_the_start_are_previewed(qapp: QApplication, tmp_path: Path, table: Path) -> None:
    with running(qapp, tmp_path) as driver:
        jane = driver.desk.contacts.add(person("Jane Doe")).created
        again = started_with(driver, table)
        assert again.desk.answers.latest(jane) is None  # looked at first
        again.dialog("import_answers").accept()
        again.wait_until_idle()
        answer = again.desk.answers.latest(jane)
        assert answer is not None
        assert answer.draft.given == 9
        again.stop()


def test_a_table_without_answers_says_what_is_needed_and_changes_nothing(qapp: QApplication, tmp_path: Path) -> None:
    prices = tmp_path / "prices.csv"
    prices.write_text("Article;Price\nPen;2\n")
    with running(qapp, tmp_path) as driver:
        driver.program.open_files([prices])
        driver.wait_until_idle()
        said = driver.window.notice.reported()
        assert said.startswith("prices.csv holds no answers that can be imported: its first row must name a column")
        assert said.endswith("nothing was changed.")
        assert driver.desk.history.next_undo() is None


def test_each_kind_that_is_dropped_has_its_own_preview(
    qapp: QApplication, tmp_path: Path, card: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _program, arguments: started.append(arguments))
    other = tmp_path / "other.ror"
    with running(qapp, tmp_path) as driver:
        driver.window.files_dropped.emit([table, other, card])
        driver.wait_until_idle()
        assert not any(w.objectName() == "import_answers" for w in driver.app.topLevelWidgets())
        driver.dialog("import").reject()
        driver.wait_until_idle()
        driver.dialog("import_answers").reject()
    assert started == [["-m", "ror_desktop", "--book", str(other)]]


def test_contacts_double_clicked_while_it_runs_are_previewed(qapp: QApplication, tmp_path: Path, card: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.program.open_files([card])
        driver.wait_until_idle()
        driver.dialog("import").reject()
        assert driver.desk.contacts.count() == 0


def test_its_own_book_raises_the_window_and_another_gets_a_program_of_its_own(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> bool:  # the process itself is shown by tests/test_cli.py
        started.append((program, arguments))
        return True

    monkeypatch.setattr(QProcess, "startDetached", start)
    with running(qapp, tmp_path) as driver:
        other = tmp_path / "other.ror"
        books.close_book(books.create_book(other, driver.clock, BERLIN.key))
        driver.window.showMinimized()
        driver.program.open_files([driver.path])
        assert not driver.window.isMinimized()
        assert started == []
        driver.program.open_files([other])
    assert started == [(sys.executable, ["-m", "ror_desktop", "--book", str(other)])]


def test_the_events_of_macos_wait_until_somebody_listens(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-c", EVENTS],
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(made.stdout) == [0, [["early.vcf"], ["late.ror"]]]
