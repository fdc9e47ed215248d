"""The page Calendar on a real book, with one contact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.ui.pages.calendar_page import CalendarPage
from tests.ui.workbench import Workbench, workbench


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    with workbench(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot) -> Iterator[CalendarPage]:
    made = CalendarPage(bench.tools)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
