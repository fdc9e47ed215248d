"""The page Today: what is due, why, and what is done with it."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.change import Verb
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import Channel, Direction
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.store import events, returns
from ror_desktop.ui.followup_words import reason
from ror_desktop.ui.pages.today_page import FIRST, TodayPage
from ror_desktop.ui.today_words import reason_words
from ror_desktop.ui.widgets.day_edit import DayPicker
from tests.builders import person, snapshot, todo, touch
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)


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
    assert [reason(item, TODAY, item.draft.due_day) for item in items] == ["9 days overdue", "promised, 2 days overdue"]


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
    assert [item.id for item in page.list.selected_follow_ups()] == [second]
    bench.undo()
    assert shown(page) == ["Overdue", "First", "Second"]
    assert [item.id for item in page.list.selected_follow_ups()] == [second]


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


REASONS = {
    "Waits": "waiting for 2 day(s)",
    "Met": "met 2 days ago",
    "Cadence": "due 10 days ago",
    "Quiet": "quiet for 32 day(s)",
    "Thanks": "not thanked yet",
    "Birthday": "birthday in 2 days",
}


def everybody(bench: Workbench) -> dict[str, int]:
    """One contact for each rule after the first."""
    desk = bench.desk
    with desk.book.verb(Verb.DEMO_FILL):
        event = events.insert(desk.book.db, EventDraft("Web Summit", TODAY, TODAY), desk.book.clock())
    people = {name: desk.contacts.add(person(name)).created for name in REASONS}
    desk.interactions.add(people["Waits"], touch(-2, direction=Direction.IN, channel=Channel.EMAIL))
    desk.interactions.add(people["Met"], touch(-2, direction=Direction.MUTUAL, event_id=event))
    desk.interactions.add(people["Cadence"], touch(-40))
    desk.circles.set_cadence([people["Cadence"]], 30)
    for days in (-60, -53, -46, -39, -32):
        desk.interactions.add(people["Quiet"], touch(days, direction=Direction.MUTUAL))
    with desk.book.verb(Verb.DEMO_FILL):
        given = ReturnDraft(TODAY - timedelta(days=4), ReturnKind.TESTIMONIAL)
        returns.insert(desk.book.db, people["Thanks"], given, desk.book.clock())
    birthday = person("Birthday", birthday=partial_date("1980-11-25"))
    bench.spread(desk.contacts.edit(people["Birthday"], birthday))
    return people


def names(page: TodayPage) -> list[str]:
    rows = [page.model.index(row) for row in range(page.model.rowCount())]
    return [line.contact for line in map(page.model.line_at, rows) if line is not None]


def test_every_rule_has_its_lines_with_a_reason(page: TodayPage, bench: Workbench) -> None:
    everybody(bench)
    assert names(page) == list(REASONS)
    rows = [page.model.index(row) for row in range(page.model.rowCount())]
    lines = [line for line in map(page.model.line_at, rows) if line is not None]
    assert {line.contact: reason_words(line, page.model.at) for line in lines} == REASONS
    spoken = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows if page.model.line_at(index)]
    assert all(REASONS[name] in words for name, words in zip(REASONS, spoken, strict=True))
    assert spoken[2] == "Cadence, due 10 days ago, every 30 days · last contact 5 weeks ago, Friday, 13 November 2026"
    assert page.summary.text() == "6 to get in touch with"


def test_one_key_after_the_other_empties_the_page(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    people = everybody(bench)
    page.list.select_contact(people["Waits"])
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert bench.said[-1] == "Answered: nothing waits any more"
    assert [line.contact for line in page.list.lines()] == ["Met"]
    bench.desk.contacts.let_go([people["Met"]], "not now")
    page.list.select_contact(people["Thanks"])
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert [line.contact for line in page.list.lines()] == ["Birthday"]
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert names(page) == ["Cadence", "Quiet"]
    for _line in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_S)
        menu = next(menu for menu in page.list.findChildren(QMenu) if menu.isVisible())
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        menu.close()
    assert names(page) == []
    assert page.empty.isVisible()
    assert not page.list.isVisible()
    assert page.empty.accessibleName().startswith("Nobody needs you today.")
    bench.undo()
    assert names(page) == ["Cadence"]
    assert not page.empty.isVisible()


def choose(page: TodayPage, wanted: set[str]) -> None:
    """Select the lines about these."""
    page.list.clearSelection()
    for row in range(page.model.rowCount()):
        line = page.model.line_at(page.model.index(row))
        if line is not None and line.contact in wanted:
            page.list.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    page.list.setFocus()


def test_one_key_on_lines_of_several_rules_is_one_step_with_true_words(
    page: TodayPage, bench: Workbench, qtbot: QtBot
) -> None:
    everybody(bench)
    add(bench, bench.contact("Task"), "Call", 0)
    before, there = snapshot(bench.desk.book), names(page)
    choose(page, set(there))
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = next(menu for menu in page.list.findChildren(QMenu) if menu.isVisible())
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    menu.close()
    assert bench.said[-1] == "Put off: 1 follow-up, 6 contacts"
    assert names(page) == ["Task"], "it stands under tomorrow"
    bench.undo()
    assert (snapshot(bench.desk.book), names(page)) == (before, there)


def test_moving_follow_ups_and_people_together_puts_all_of_them_off(page: TodayPage, bench: Workbench) -> None:
    everybody(bench)
    task = add(bench, bench.contact("Task"), "Call", 0)
    choose(page, {"Task", "Cadence"})
    page.list.menu.open_mover()
    picker = next(found for found in page.findChildren(DayPicker) if found.isVisible())
    picker.picked.emit(TODAY + timedelta(days=2))
    picker.close()
    assert bench.said[-1] == "Put off: 1 follow-up, 1 contact"
    assert "Cadence" not in names(page)
    moved = bench.desk.followups.get(task)
    assert moved is not None
    assert moved.draft.due_day == TODAY + timedelta(days=2)


def test_done_on_lines_of_several_rules_is_one_step_and_the_first_touch_is_logged(
    page: TodayPage, bench: Workbench, qtbot: QtBot
) -> None:
    people = everybody(bench)
    add(bench, bench.contact("Task"), "Call", 0)
    before, there = snapshot(bench.desk.book), names(page)
    choose(page, set(there))
    with qtbot.waitSignal(page.contact_activated) as opened:
        qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert opened.args == [people["Met"]]
    done = "Done: 1 follow-up, answered 1 contact, thanked 1 contact, congratulated 1 contact"
    assert bench.said[-2:] == [done, f"{done}. Log how you were in touch with Met; 2 more on Today"]
    assert names(page) == ["Met", "Cadence", "Quiet"]
    bench.undo()
    assert (snapshot(bench.desk.book), names(page)) == (before, there)


def test_a_birthday_that_is_done_was_congratulated_on(page: TodayPage, bench: Workbench, qtbot: QtBot) -> None:
    everybody(bench)
    choose(page, {"Birthday"})
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert bench.said[-1] == "Congratulated 1 contact"
    (newest, *_older) = bench.desk.history.entries(1)
    assert newest.verb is Verb.CONTACT_CONGRATULATED


def test_the_end_says_what_the_day_had(page: TodayPage, bench: Workbench) -> None:
    jane = bench.contact()
    page.list.select(add(bench, jane, "Call", 0))
    page.list.menu.tick()
    bench.spread(bench.desk.interactions.add(jane, touch(0)))
    said = page.empty.accessibleName()
    assert said.startswith("That was everything for today. Today: 1 follow-up")
    assert "in touch with 1 contact" in said


def test_the_end_says_who_waits_for_an_answer_though_not_for_long(page: TodayPage, bench: Workbench) -> None:
    karel, jane = bench.contact("Karel Vos"), bench.contact()
    asked = touch(-0.5, direction=Direction.IN, channel=Channel.EMAIL, needs_answer=True)
    bench.spread(bench.desk.interactions.add(karel, asked))
    assert page.empty.accessibleName() == "Nothing is due today. Waiting for your answer: Karel Vos."
    page.list.select(add(bench, jane, "Call", 0))
    page.list.menu.tick()
    said = page.empty.accessibleName()
    assert "Nobody" not in said
    assert said.endswith(" done. Waiting for your answer: Karel Vos.")
    bench.spread(bench.desk.interactions.answered([karel]))
    assert page.empty.accessibleName().endswith("Nobody is waiting for you.")


@pytest.mark.parametrize("who", ["Met", "Cadence", "Quiet"])
def test_done_with_somebody_to_be_in_touch_with_asks_what_there_was(
    page: TodayPage, bench: Workbench, qtbot: QtBot, who: str
) -> None:
    people = everybody(bench)
    page.list.select_contact(people[who])
    page.list.setFocus()
    log = bench.tools.actions["entry.interaction"]
    log.setEnabled(True)
    with qtbot.waitSignal(page.contact_activated) as opened, qtbot.waitSignal(log.triggered):
        qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert opened.args == [people[who]]
    assert who in names(page), "nothing is made up: only what is logged takes the line away"


@pytest.mark.parametrize("way", ["enter", "double click", "arrow", "circle"])
def test_a_person_is_opened_or_done_by_key_and_mouse(page: TodayPage, bench: Workbench, qtbot: QtBot, way: str) -> None:
    people = everybody(bench)
    page.list.select_contact(people["Waits"])
    rect = page.list.visualRect(page.list.currentIndex())
    left = Qt.MouseButton.LeftButton
    if way == "circle":
        qtbot.mouseClick(page.list.viewport(), left, pos=QPoint(rect.left() + 24, rect.center().y()))
        assert "Waits" not in names(page)
        return
    with qtbot.waitSignal(page.contact_activated) as opened:
        if way == "enter":
            qtbot.keyClick(page.list, Qt.Key.Key_Return)
        elif way == "double click":
            qtbot.mouseDClick(page.list.viewport(), left, pos=rect.center())
        else:
            qtbot.mouseClick(page.list.viewport(), left, pos=QPoint(rect.right() - 24, rect.center().y()))
    assert opened.args == [people["Waits"]]
    assert page.chosen_contacts() == [people["Waits"]]


@pytest.mark.parametrize("by_mouse", [True, False])
def test_more_of_a_group_is_shown_on_demand_and_counts_are_true(
    page: TodayPage, bench: Workbench, qtbot: QtBot, by_mouse: bool
) -> None:
    made = [bench.desk.contacts.add(person(f"Person {n:02}", cadence_days=5)).created for n in range(FIRST + 5)]
    for contact in made:
        bench.desk.interactions.add(contact, touch(-9))
    bench.spread(bench.desk.contacts.rest([made[0]], None))
    page.load()
    assert len(names(page)) == FIRST
    last = page.model.index(page.model.rowCount() - 1)
    assert last.data() == "and 5 more"
    assert page.model.index(0).data(page.model.RowRole).count == FIRST + 5
    page.list.scrollTo(last)
    if by_mouse:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(last).center())
    else:
        page.list.setCurrentIndex(last)
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert len(names(page)) == FIRST + 5
    assert [line.contact for line in page.list.lines()] == [f"Person {FIRST:02}"]


def test_what_came_to_wait_by_time_alone_is_there_when_the_page_is_shown_again(
    page: TodayPage, bench: Workbench
) -> None:
    jane = bench.contact()
    bench.spread(bench.desk.interactions.add(jane, touch(-0.5, direction=Direction.IN, channel=Channel.EMAIL)))
    assert names(page) == []
    page.hide()
    bench.clock.advance(hours=13)
    page.show()
    assert names(page) == ["Jane Doe"]
