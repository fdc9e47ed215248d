"""What most tests of the window begin with: a window on a book, or one widget on a bench."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ror_desktop.services.drafts import DraftService
from tests.ui.driver import Driver, running
from tests.ui.workbench import Workbench, workbench


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """The program on a new book, driven by keys."""
    with running(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    """What a single widget needs, on a new book."""
    with workbench(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def drafts(bench: Workbench) -> Iterator[DraftService]:
    """The drafts of that book."""
    made = DraftService(bench.desk.book)
    yield made
    made.close()
