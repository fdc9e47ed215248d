"""What falls between the pages: an action from one page that another answers, and what survives the other language."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.daytext import DateOrder
from ror_desktop.ui.widgets.day_edit import date_order
from tests.ui.driver import Driver, running

if TYPE_CHECKING:
    from ror_desktop.ui.pages.events_page import EventsPage


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        yield found


def test_an_event_half_written_keeps_its_days_in_the_other_language(driver: Driver) -> None:
    """3 November is 11/3 in one language and 3-11 in the other."""
    driver.session.actions["event.new"].trigger()
    driver.type("Web Summit")
    page = cast("EventsPage", driver.window.page("events"))
    month_first = date_order(page.locale()) is DateOrder.MONTH_DAY
    page.editor.start.setText("11/3/2026" if month_first else "3-11-2026")
    driver.session.actions["language.nl"].trigger()
    QTest.qWaitForWindowActive(driver.window)
    QTest.qWait(50)
    driver.session.actions["event.new"].trigger()
    draft = cast("EventsPage", driver.window.page("events")).editor.draft()
    assert draft is not None
    assert (draft.name, draft.start_day) == ("Web Summit", date(2026, 11, 3))
