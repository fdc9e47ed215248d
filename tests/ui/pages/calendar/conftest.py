"""The page Calendar on a real book, with one contact."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ror_desktop.ui.pages.calendar_page import CalendarPage
from tests.ui.workbench import Workbench


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
