"""The page Today: what is due, why, and what is done with it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.followup import FollowUpState
from ror_desktop.ui.followup_words import reason
from ror_desktop.ui.pages.today_page import TodayPage
from tests.builders import todo
from tests.ui.workbench import Workbench, workbench

TODAY = date(2026, 11, 23)


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Workbench]:
    with workbench(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def page(bench: Workbench, qtbot: QtBot) -> Iterator[TodayPage]:
    made = TodayPage(bench.tools)
    qtbot.addWidget(made)
    made.resize(980, 560)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def add(bench: Workbench, contact: int, title: str, days: int, **fields: object) -> int:
    return bench.spread(bench.desk.followups.add(contact, todo(title, TODAY + timedelta(days=days), **fields)))


def shown(page: TodayPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def test_what_is_due_comes_oldest_first_and_then_the_next_days(page: TodayPage, bench: Workbench) -> None:
    jane = bench.contact()
    for title, days in (("Today", 0), ("Oldest", -9), ("Later", -2), ("Next", 1), ("Far", 20)):
        add(bench, jane, title, days, promised=title == "Later")
    assert shown(page) == [
        "Overdue", "Oldest", "Later", "Due today", "Today", "Tomorrow, Tuesday, 24 November 2026", "Next",
    ]  # fmt: skip
    assert page.title.text() == "Monday, 23 November 2026"
    assert page.summary.text() == "2 overdue · 1 due today · 1 promised"
    items = bench.desk.followups.overdue()
    assert [reason(item, TODAY) for item in items] == ["9 days overdue", "promised, 2 days overdue"]


def test_done_lets_the_row_leave_and_goes_on_with_the_next(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    first, second = add(bench, jane, "First", -2), add(bench, jane, "Second", -1)
    page.list.select(first)
    page.list.setFocus()
    before = len(bench.said)
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert page.keys.done_bar.is_open
    qtbot.keyClick(page.keys.done_bar.happened, Qt.Key.Key_Return)
    assert shown(page) == ["Overdue", "Second"]
    assert not page.keys.done_bar.is_open
    assert len(bench.said) == before + 1
    assert [item.id for item in page.list.selected()] == [second]
    bench.undo()
    assert shown(page) == ["Overdue", "First", "Second"]
    assert [item.id for item in page.list.selected()] == [second]


def test_snooze_moves_to_the_preview(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    made = add(bench, bench.contact(), "Call", 0)
    page.list.select(made)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = next(menu for menu in page.list.findChildren(QMenu) if menu.isVisible())
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    menu.close()
    assert shown(page) == ["Tomorrow, Tuesday, 24 November 2026", "Call"]
    assert page.summary.text() == "Nothing is due. Here is what comes in the next days."


@pytest.mark.parametrize("way", ["enter", "double click", "arrow"])
def test_a_row_opens_its_contact(page: TodayPage, bench: Workbench, qtbot: QtBot, way: str) -> None:
    jane = bench.contact()
    made = add(bench, jane, "Call", 0)
    page.list.select(made)
    rect = page.list.visualRect(page.model.place_of(made))
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(page.contact_activated) as opened:
        if way == "enter":
            qtbot.keyClick(page.list, Qt.Key.Key_Return)
        elif way == "double click":
            qtbot.mouseDClick(page.list.viewport(), left, pos=rect.center())
        else:
            arrow = QPoint(rect.right() - 24, rect.center().y())
            qtbot.mouseClick(page.list.viewport(), left, pos=arrow)
    assert opened.args == [jane]


def test_an_empty_day_says_so(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    assert page.summary.text() == "Nothing is due."
    assert page.empty.isVisible()
    made = add(bench, bench.contact(), "Call", 0)
    assert not page.empty.isVisible()
    page.list.select(made)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert page.empty.isVisible()
    assert bench.desk.followups.between(TODAY, TODAY)[0].state is FollowUpState.DONE


def test_the_next_day_makes_it_overdue(page: TodayPage, bench: Workbench) -> None:
    add(bench, bench.contact(), "Call", 0)
    bench.clock.advance(days=1)
    bench.hub.day_changed.emit(bench.desk.book.today())
    assert shown(page) == ["Overdue", "Call"]
    assert page.title.text() == "Tuesday, 24 November 2026"


def test_a_follow_up_is_added_for_the_contact_of_the_row(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    page.list.select(add(bench, jane, "Call", 0))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_F)
    page.editor.form.title.setText("Write")
    page.editor.form.day.setText("tomorrow")
    page.editor.save()
    assert [item.draft.title for item in bench.desk.followups.open_for(jane)] == ["Call", "Write"]
