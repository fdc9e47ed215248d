"""The status bar: a long job shows how far it is, with its count in words, until it ends itself."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.services.progress import Progress
from ror_desktop.ui.widgets.status_line import JobLine, Sentence, StatusLine
from tests.builders import person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        qtbot.waitUntil(lambda: not found.session.runner.busy())
        yield found


def line(driver: Driver) -> JobLine:
    found = driver.window.status.findChild(JobLine)
    assert found is not None
    return found


def words(driver: Driver) -> str:
    return " ".join(label.text() for label in line(driver).findChildren(QLabel))


def nothing(_result: object) -> None:
    pass


def test_how_far_a_job_is_stands_beside_the_bar(driver: Driver, qtbot: QtBot) -> None:
    end = threading.Event()

    def work(progress: Progress) -> None:
        progress.step(1500, 2000)
        end.wait(5)

    driver.session.runner.start("Counting", work, nothing)
    qtbot.waitUntil(lambda: re.search("Counting 1,500 / 2,000", words(driver)) is not None)
    bar = line(driver).findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum(), bar.isTextVisible()) == (1500, 2000, False)
    end.set()
    qtbot.waitUntil(lambda: line(driver).isHidden())


def test_the_job_that_began_last_stays_in_sight_when_the_first_ends(driver: Driver, qtbot: QtBot) -> None:
    end = threading.Event()
    driver.session.runner.start("First", lambda _progress: None, nothing)
    driver.session.runner.start("Second", lambda progress: (progress.step(1, 2), end.wait(5)), nothing)
    qtbot.waitUntil(lambda: "Second 1 / 2" in words(driver))
    assert line(driver).isVisible()
    end.set()
    qtbot.waitUntil(lambda: line(driver).isHidden())


def test_a_long_name_makes_no_window_wider(driver: Driver) -> None:
    driver.window.resize(1024, 640)
    name = " ".join(["Wolfeschlegelsteinhausenbergerdorff"] * 12)
    driver.session.runner.run(partial(driver.desk.contacts.add, person(name)))
    settle()
    assert driver.said() == f"Added {name}"
    assert driver.window.width() == 1024
    status = driver.window.status
    sentence, undo = status.findChild(Sentence), status.findChild(QToolButton)
    assert sentence is not None
    assert undo is not None
    assert sentence.text().startswith("Added Wolf")
    assert sentence.text().endswith("…")
    assert name in sentence.toolTip()
    assert sentence.accessibleName() == f"Added {name}"
    assert status.rect().contains(status.mapFromGlobal(undo.mapToGlobal(undo.rect().bottomRight())))
    driver.window.resize(6000, 640)
    settle()
    assert sentence.text() == f"Added {name}"


def test_it_is_as_high_before_it_says_anything(driver: Driver, qtbot: QtBot) -> None:
    line = StatusLine(driver.session.actions["edit.undo"], driver.window)
    assert not line.findChildren(JobLine)
    silent = line.sizeHint().height()
    line.say("Follow-up saved", undoable=True)
    assert line.sizeHint().height() == silent
    line.say("Exported 3 contacts", undoable=False, file=driver.path)
    assert line.sizeHint().height() == silent
    driver.session.runner.start("Counting", lambda _progress: None, nothing)
    qtbot.waitUntil(lambda: not driver.session.runner.busy())
    assert driver.window.status.height() == silent
    line.deleteLater()
