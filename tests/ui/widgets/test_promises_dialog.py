"""What I promised: the counts open to their entries, and each can be done, snoozed or opened by key."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.followup import FollowUpState, Snooze
from ror_desktop.ui.followup_words import promise_words
from ror_desktop.ui.widgets.promises_dialog import PromisesDialog, View
from tests.builders import BERLIN, todo
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)
Key = Qt.Key


@pytest.fixture
def jane(bench: Workbench) -> int:
    """Jane, to whom much was promised."""
    contact = bench.contact("Jane Doe")
    for title, days in (("kept", -10), ("late", -9), ("broken", -5), ("coming", 5), ("moved", -2)):
        bench.desk.followups.add(contact, todo(title, TODAY + timedelta(days=days), promised=True))
    bench.desk.followups.add(contact, todo("no promise", TODAY))
    bench.clock.advance(days=-12)
    bench.desk.followups.done(1)
    bench.clock.advance(days=12)
    bench.desk.followups.done(2)
    bench.desk.followups.snooze([5], Snooze.TOMORROW)
    return contact


@pytest.fixture
def dialog(bench: Workbench, jane: int, qtbot: QtBot) -> Iterator[PromisesDialog]:
    assert jane
    made = PromisesDialog(bench.tools)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def shown(dialog: PromisesDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_open_ones_come_first_by_the_day_they_were_promised_for(dialog: PromisesDialog) -> None:
    assert shown(dialog) == ["Open, and past the day I promised", "broken", "moved", "Open", "coming"]
    assert dialog.sentence.text() == "25 % kept on time: 1 of 4 promises that were due in the last 90 days."
    assert not dialog.sentence.isEnabled(), "fewer than five are drawn grey"


def test_one_that_was_moved_is_late_since_the_day_it_was_promised_for(dialog: PromisesDialog) -> None:
    model = dialog.model
    spoken = {
        index.data(): index.data(Qt.ItemDataRole.AccessibleTextRole)
        for index in map(model.index, range(model.rowCount()))
    }
    assert "promised, 2 days overdue, Tuesday, 24 November 2026, promised for 21 Nov" in spoken["moved"]
    assert "promised, 5 days overdue" in spoken["broken"]
    assert "promised, due in 5 days" in spoken["coming"]


@pytest.mark.parametrize(
    ("view", "titles"),
    [
        (View.JUDGED, ["broken", "moved", "late", "kept"]),
        (View.KEPT, ["kept"]),
        (View.LATE, ["late"]),
        (View.OVERDUE, ["broken", "moved"]),
        (View.OPEN, ["broken", "moved", "coming"]),
    ],
)
def test_each_number_opens_to_its_entries(dialog: PromisesDialog, qtbot: QtBot, view: View, titles: list[str]) -> None:
    button = dialog.views[view]
    assert button.text().endswith(f": {len(titles)}")
    button.setFocus()
    press(qtbot, Key.Key_Space)
    assert [title for title in shown(dialog) if title in titles] == titles
    assert "no promise" not in shown(dialog)


def test_it_says_for_which_day_each_was_promised(bench: Workbench, jane: int) -> None:
    found, _through = bench.desk.followups.promises()
    assert jane
    assert {item.draft.title: promise_words(item, TODAY, BERLIN) for item in found} == {
        "kept": "promised for 13 Nov, done 11 Nov",
        "late": "promised for 14 Nov, done 23 Nov",
        "broken": "promised for 18 Nov",
        "moved": "promised for 21 Nov, moved by 3 days",
        "coming": "promised for 28 Nov",
    }


def test_done_snoozed_and_undone_by_key(dialog: PromisesDialog, bench: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_D)
    assert dialog.done_bar.is_open
    qtbot.keyClicks(QApplication.focusWidget(), "done at last")
    press(qtbot, Key.Key_Return)
    assert not dialog.done_bar.is_open
    assert bench.desk.followups.get(3).state is FollowUpState.DONE  # type: ignore[union-attr]
    assert shown(dialog) == ["Open, and past the day I promised", "moved", "Open", "coming"]
    press(qtbot, Key.Key_S)
    menu = next(menu for menu in dialog.list.findChildren(QMenu) if menu.isVisible())
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    menu.close()
    assert bench.desk.followups.get(5).draft.due_day == TODAY + timedelta(days=3)  # type: ignore[union-attr]
    assert shown(dialog)[1] == "moved", "still judged by the day it was promised for"


def test_enter_opens_the_contact(dialog: PromisesDialog, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.hub.contact_wanted) as wanted:
        press(qtbot, Key.Key_Return)
    assert wanted.args == [jane]
    assert not dialog.isVisible()


def test_without_any_promise_it_says_so(bench: Workbench, qtbot: QtBot) -> None:
    bench.contact("Bob")
    made = PromisesDialog(bench.tools)
    qtbot.addWidget(made)
    made.show()
    assert made.sentence.text().startswith("No promise was due in the last 90 days")
    assert not made.list.isVisible()
    made.close()
