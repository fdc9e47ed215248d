"""Files that were double-clicked: the preview of contacts, another book, and the events of macOS."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from ror_desktop.services import books
from tests.builders import BERLIN
from tests.command_line import environment
from tests.ui.driver import running

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


def test_contacts_given_at_the_start_are_previewed(qapp: QApplication, tmp_path: Path, card: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.stop()
        book = books.open_book(driver.path, driver.clock)
        again = type(driver)(qapp, driver.folders, driver.clock, driver.program._settings)
        again.program.open(book, (1280, 800))
        again.program.import_when_settled([card])
        again.program.show()
        again.session.settle()
        again.wait_until_idle()
        dialog = again.dialog("import")
        assert again.desk.contacts.count() == 0  # looked at first
        dialog.accept()
        again.wait_until_idle()
        assert again.desk.contacts.count() == 1
        again.stop()


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
