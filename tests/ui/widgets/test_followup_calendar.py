"""The pane of follow-ups on a real book: add, edit, done, snooze, move, undo, ranges, one contact, the next day."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.month import Span
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.models.drag_data import mime_of_contacts
from ror_desktop.ui.widgets.agenda import FIRST
from ror_desktop.ui.widgets.day_edit import DayEdit, DayPicker
from ror_desktop.ui.widgets.followup_calendar import FollowUpCalendar
from tests.builders import todo
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def pane(bench: Workbench, jane: int, qtbot: QtBot) -> Iterator[FollowUpCalendar]:
    made = FollowUpCalendar(bench.tools)
    qtbot.addWidget(made)
    made.resize(320, 720)
    made.show_contact(jane)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def add(bench: Workbench, contact: int, title: str = "Call", days: int = 0, **fields: object) -> int:
    return bench.spread(bench.desk.followups.add(contact, todo(title, TODAY + timedelta(days=days), **fields)))


def titles(pane: FollowUpCalendar) -> list[str]:
    rows = [pane.agenda.model.row_at(pane.agenda.model.index(n)) for n in range(pane.agenda.model.rowCount())]
    return [row.follow_up.draft.title for row in rows if row and row.follow_up]


def stored(bench: Workbench, follow_up: int) -> FollowUp:
    found = bench.desk.followups.get(follow_up)
    assert found is not None
    return found


def menu_of(pane: FollowUpCalendar) -> QMenu:
    return next(menu for menu in pane.agenda.list.findChildren(QMenu) if menu.isVisible())


def picker_of(pane: FollowUpCalendar) -> DayPicker:
    return next(picker for picker in pane.findChildren(DayPicker) if picker.isVisible())


def fill(pane: FollowUpCalendar, qtbot: QtBot, title: str, day: str) -> None:
    form = pane.editor.form
    form.title.clear()
    qtbot.keyClicks(form.title, title)
    form.day.clear()
    qtbot.keyClicks(form.day, day)


# Adding and changing


def test_a_new_follow_up_is_typed_and_saved_with_enter(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    bench.tools.actions["followup.new"].trigger()
    assert pane.editor.form.whom.text() == "New follow-up for Jane Doe"
    fill(pane, qtbot, "Send the pricing sheet", "fri 10:00")
    assert pane.editor.form.words.text() == "Friday, 27 November 2026 · in 4 days, 10:00"
    pane.editor.form.promised.setChecked(True)
    pane.editor.form.repeats.lineEdit().selectAll()
    qtbot.keyClicks(pane.editor.form.repeats.lineEdit(), "iedere 2 weken")
    assert pane.editor.form.coming.text() == "Every 2 weeks, then 11 Dec, 25 Dec, 8 Jan 2027"
    qtbot.keyClick(pane.editor.form.day, Qt.Key.Key_Return)
    (made,) = bench.desk.followups.between(FRIDAY, FRIDAY)
    assert (made.contact_id, made.draft.title, made.draft.due_time) == (jane, "Send the pricing sheet", time(10))
    assert (made.draft.zone, made.draft.promised, made.draft.recurrence) == (
        "Europe/Berlin",
        True,
        "FREQ=WEEKLY;INTERVAL=2",
    )
    assert not pane.editor.is_open
    assert pane.month.selection == Span(FRIDAY, FRIDAY)
    assert titles(pane) == ["Send the pricing sheet"]
    assert len(bench.said) == 1


def test_with_an_empty_agenda_the_keyboard_goes_back_to_the_month(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    add(bench, jane, days=4)
    bench.tools.actions["followup.new"].trigger()
    qtbot.keyClick(pane.editor.form.title, Qt.Key.Key_Escape)
    assert pane.month.grid.hasFocus()
    bench.tools.actions["followup.done"].trigger()
    assert pane.keys.done_bar.is_open
    qtbot.keyClick(pane.keys.done_bar.happened, Qt.Key.Key_Escape)
    assert pane.month.grid.hasFocus()


def test_the_day_chosen_in_the_month_is_offered(pane: FollowUpCalendar, bench: Workbench, qtbot: QtBot) -> None:
    pane.month.choose(FRIDAY)
    qtbot.keyClick(pane.month.grid, Qt.Key.Key_Return)
    assert pane.editor.form.day.when() is not None
    pane.month.choose(date(2026, 12, 1))
    qtbot.keyClick(pane.editor.form.title, Qt.Key.Key_Return)
    (made,) = bench.desk.followups.between(date(2026, 12, 1), date(2026, 12, 1))
    assert made.draft.title == "Get in touch"


def test_a_day_typed_by_hand_is_not_changed_by_the_month(
    pane: FollowUpCalendar, bench: Workbench, qtbot: QtBot
) -> None:
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", "tomorrow")
    pane.month.choose(FRIDAY)
    assert pane.editor.form.day.text() == "tomorrow"


@pytest.mark.parametrize(("day", "at"), [("someday", ""), ("fri", "late")])
def test_what_cannot_be_read_is_asked_for_and_kept(
    pane: FollowUpCalendar, bench: Workbench, qtbot: QtBot, day: str, at: str
) -> None:
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", day)
    pane.editor.form.time.setText(at)
    pane.editor.save()
    assert pane.editor.is_open
    assert pane.editor.form.title.text() == "Call"
    assert pane.editor.form.words.text().startswith("What" if at else "Which")
    assert bench.desk.followups.between(date(2000, 1, 1), date(2100, 1, 1)) == []


def test_what_failed_to_save_stays_typed(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", "fri")
    bench.desk.contacts.delete([jane])
    pane.editor.save()
    assert bench.failed
    assert pane.editor.is_open
    assert (pane.editor.form.title.text(), pane.editor.form.day.text()) == ("Call", "fri")
    bench.undo()
    pane.editor.save()
    assert not pane.editor.is_open
    assert [item.draft.title for item in bench.desk.followups.open_for(jane)] == ["Call"]


def test_enter_changes_and_undo_takes_it_back(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane, "Call")
    pane.agenda.list.select_first()
    qtbot.keyClick(pane.agenda.list, Qt.Key.Key_Return)
    fill(pane, qtbot, "Call about sailing", "in 2 days")
    qtbot.keyClick(pane.editor.form.title, Qt.Key.Key_Return)
    assert stored(bench, made).draft.title == "Call about sailing"
    assert stored(bench, made).draft.due_day == date(2026, 11, 25)
    assert titles(pane) == []
    bench.undo()
    assert titles(pane) == ["Call"]


def test_a_rule_of_another_program_survives_editing(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    made = add(bench, jane, recurrence="FREQ=MONTHLY;BYDAY=2TU")
    pane.editor.change(stored(bench, made))
    pane.editor.form.title.setText("Dinner")
    pane.editor.save()
    assert stored(bench, made).draft.recurrence == "FREQ=MONTHLY;BYDAY=2TU"


def test_going_on_to_another_one_saves_what_was_typed(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    other = add(bench, jane, "Other")
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", "fri")
    pane.editor.change(stored(bench, other))
    assert [item.draft.title for item in bench.desk.followups.between(FRIDAY, FRIDAY)] == ["Call"]
    assert pane.editor.form.title.text() == "Other"


def test_without_a_contact_one_is_found_by_name(pane: FollowUpCalendar, bench: Workbench, qtbot: QtBot) -> None:
    sanne = bench.contact("Sanne de Vries")
    pane.show_contact(None)
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", "fri")
    pane.editor.save()
    assert pane.editor.is_open
    assert pane.editor.form.words.text().startswith("For whom")
    qtbot.keyClicks(pane.editor.form.contact, "sann")
    pane.editor.form.contact.completer().popup().hide()
    pane.editor.save()
    assert [item.draft.title for item in bench.desk.followups.open_for(sanne)] == ["Call"]


def test_escape_puts_aside_and_a_crash_loses_nothing(bench: Workbench, jane: int, qtbot: QtBot) -> None:
    drafts = DraftService(bench.desk.book)
    first = FollowUpCalendar(bench.tools, drafts=drafts)
    qtbot.addWidget(first)
    first.show_contact(jane)
    first.show()
    qtbot.keyClick(first.month.grid, Qt.Key.Key_Return)
    fill(first, qtbot, "Call about", "fri")
    first.keep_drafts()  # otherwise it would take less than a second; the program could end now
    again = FollowUpCalendar(bench.tools, drafts=drafts)
    qtbot.addWidget(again)
    again.come_back()
    assert again.editor.is_open
    assert again.editor.form.state() == first.editor.form.state()
    again.show()
    qtbot.keyClick(again.editor, Qt.Key.Key_Escape)
    assert not again.editor.is_open
    again.show_contact(jane)
    qtbot.keyClick(again.month.grid, Qt.Key.Key_Return)
    assert again.editor.form.title.text() == "Call about"
    again.editor.save()
    assert drafts.all() == {}
    again.close()
    first.close()
    drafts.close()


# What is done with them


def answer(pane: FollowUpCalendar, qtbot: QtBot) -> None:
    """Enter in the bar that asks what happened."""
    assert pane.keys.done_bar.is_open
    qtbot.keyClick(pane.keys.done_bar.happened, Qt.Key.Key_Return)


def test_done_stays_on_its_day_and_leaves_the_overdue(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    late, now = add(bench, jane, "Late", -3), add(bench, jane, "Now")
    pane.agenda.bar.click()
    assert pane.agenda.bar.text() == "1 overdue"
    assert titles(pane) == ["Late", "Now"]
    pane.agenda.list.select_first()
    bench.tools.actions["followup.done"].trigger()
    answer(pane, qtbot)
    assert stored(bench, late).state is FollowUpState.DONE
    assert not pane.agenda.bar.isVisible()
    assert titles(pane) == ["Now"]
    assert [item.id for item in pane.agenda.list.selected_follow_ups()] == [now]
    bench.tools.actions["followup.done"].trigger()
    answer(pane, qtbot)
    assert stored(bench, now).state is FollowUpState.DONE
    assert titles(pane) == ["Now"]
    bench.undo()
    assert stored(bench, now).state is FollowUpState.OPEN


def test_the_circle_ticks_and_unticks(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = add(bench, jane)
    listing = pane.agenda.list
    place = listing.visualRect(pane.agenda.model.place_of(made))
    circle = QPoint(place.left() + 19, place.center().y())
    for state in (FollowUpState.DONE, FollowUpState.OPEN):
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=circle)
        if state is FollowUpState.DONE:
            answer(pane, qtbot)
        assert stored(bench, made).state is state
    assert listing.selected_follow_ups() == []


@pytest.mark.parametrize(("place", "day"), [(0, date(2026, 11, 24)), (1, date(2026, 11, 26)), (2, date(2026, 11, 30))])
def test_snooze_offers_three_days(pane: FollowUpCalendar, bench: Workbench, jane: int, place: int, day: date) -> None:
    one, other = add(bench, jane, "One"), add(bench, jane, "Other")
    pane.agenda.list.setFocus()
    pane.agenda.list.selectAll()
    bench.tools.actions["followup.snooze"].trigger()
    menu = menu_of(pane)
    menu.actions()[place].trigger()
    menu.close()
    assert {stored(bench, number).draft.due_day for number in (one, other)} == {day}
    assert stored(bench, one).original_day == TODAY
    bench.undo()
    assert {stored(bench, number).draft.due_day for number in (one, other)} == {TODAY}


def test_snooze_to_a_day_one_types(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = add(bench, jane)
    pane.agenda.list.select_first()
    pane.agenda.list.menu.open_picker()
    picker = picker_of(pane)
    qtbot.keyClicks(picker._field, "24 dec")
    assert picker.month.selection.first == date(2026, 12, 24)
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    assert stored(bench, made).draft.due_day == date(2026, 12, 24)


def test_dropping_on_a_day_moves_there(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    one, other = add(bench, jane, "One"), add(bench, jane, "Other", 1)
    model = pane.agenda.model
    data = model.mimeData([model.place_of(one)])
    grid = pane.month.grid
    point = QPointF(grid.rect_of(FRIDAY).center())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    grid.dropEvent(QDropEvent(point, Qt.DropAction.MoveAction, data, button, none))
    assert stored(bench, one).draft.due_day == FRIDAY
    assert stored(bench, other).draft.due_day == date(2026, 11, 24)
    assert grid._counts[FRIDAY].open == 1
    bench.undo()
    assert stored(bench, one).draft.due_day == TODAY


def test_a_contact_dropped_on_a_day_gets_a_follow_up_that_opens(
    pane: FollowUpCalendar, bench: Workbench, jane: int
) -> None:
    grid = pane.month.grid
    point = QPointF(grid.rect_of(FRIDAY).center())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = mime_of_contacts([jane])
    grid.dropEvent(QDropEvent(point, Qt.DropAction.CopyAction, data, button, none))
    assert [item.draft.due_day for item in bench.desk.followups.open_for(jane)] == [FRIDAY]
    assert pane.editor.is_open
    pane.editor.discard()
    assert titles(pane) == ["Get in touch"]
    bench.undo()
    assert bench.desk.followups.open_for(jane) == []


def test_delete_and_undo(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    add(bench, jane, "One")
    add(bench, jane, "Other")
    pane.agenda.list.selectAll()
    qtbot.keyClick(pane.agenda.list, Qt.Key.Key_Delete)
    assert titles(pane) == []
    assert not pane.agenda.list.isVisible()
    bench.undo()
    assert titles(pane) == ["One", "Other"]


# What is shown


def test_a_range_is_grouped_by_day(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    for days in (0, 1, 1, 9):
        add(bench, jane, f"In {days}", days)
    pane.month.grid.choose(TODAY)
    pane.month.grid.choose(date(2026, 11, 25), extend=True)
    model = pane.agenda.model
    shown = [(model.index(row).data(), model.row_at(model.index(row))) for row in range(model.rowCount())]
    assert [text for text, row in shown if row and row.follow_up is None] == [
        "Today, Monday, 23 November 2026",
        "Tomorrow, Tuesday, 24 November 2026",
    ]
    assert titles(pane) == ["In 0", "In 1", "In 1"]


def test_of_a_full_day_the_first_are_there_at_once_and_the_others_follow(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    amount = FIRST + 30
    for number in range(amount):
        add(bench, jane, f"n{number:02}", 4)
    add(bench, jane, "The day after", 5)
    model, all_titles = pane.agenda.model, [f"n{number:02}" for number in range(amount)]
    pane.month.grid.choose(FRIDAY)
    heading = model.row_at(model.index(0))
    assert titles(pane) == all_titles[:FIRST]
    assert heading is not None
    assert heading.count == amount
    pane.agenda.list.select_first()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsRemoved):
        qtbot.waitUntil(lambda: titles(pane) == all_titles)
    assert [item.draft.title for item in pane.agenda.list.selected_follow_ups()] == ["n00"]
    pane.month.grid.choose(TODAY)
    pane.month.grid.choose(date(2026, 11, 28), extend=True)
    assert titles(pane) == all_titles[:FIRST]
    qtbot.waitUntil(lambda: titles(pane) == [*all_titles, "The day after"])


def test_another_day_is_shown_from_its_beginning(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    for days in (4, 5):
        for number in range(FIRST):
            add(bench, jane, f"n{number:02}", days)
    bar = pane.agenda.list.verticalScrollBar()
    pane.month.grid.choose(FRIDAY)
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    pane.month.grid.choose(date(2026, 11, 28))
    assert bar.value() == 0
    bar.setValue(60)
    bench.spread(bench.desk.followups.add(jane, todo("One more", date(2026, 11, 28))))
    assert bar.value() == 60, "what is added does not move what is looked at"


def test_a_change_of_a_full_day_leaves_it_whole_where_it_is(
    pane: FollowUpCalendar, bench: Workbench, jane: int
) -> None:
    made = [add(bench, jane, f"n{number:02}", 4) for number in range(FIRST + 30)]
    pane.month.grid.choose(FRIDAY)
    pane.agenda.select(made[-2])
    assert [item.id for item in pane.agenda.list.selected_follow_ups()] == [made[-2]]
    bench.spread(bench.desk.followups.done(made[0]))
    assert len(titles(pane)) == len(made)
    assert [item.id for item in pane.agenda.list.selected_follow_ups()] == [made[-2]]


def test_only_the_selected_contact(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    sanne = bench.contact("Sanne de Vries")
    add(bench, jane, "For Jane")
    add(bench, sanne, "For Sanne")
    add(bench, sanne, "Late for Sanne", -2)
    assert titles(pane) == ["For Jane", "For Sanne"]
    bench.tools.actions["calendar.selected_only"].trigger()
    assert titles(pane) == ["For Jane"]
    assert pane.month.grid._counts[TODAY].open == 1
    assert not pane.agenda.bar.isVisible()
    pane.show_contact(sanne)
    assert titles(pane) == ["For Sanne"]
    assert pane.agenda.bar.text() == "1 overdue"
    pane.show_contact(None)
    assert not bench.tools.actions["calendar.selected_only"].isEnabled()
    assert titles(pane) == ["For Jane", "For Sanne"]


def test_what_comes_again_is_said_on_its_day(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    """It stands in no book, so it can neither be chosen nor moved."""
    sanne = bench.contact("Sanne de Vries")
    add(bench, jane, "Call", recurrence="FREQ=WEEKLY")
    for number in range(4):
        add(bench, sanne, f"n{number}", 1, recurrence="FREQ=WEEKLY")
    assert not pane.agenda.coming.isVisible()
    pane.month.choose(date(2026, 11, 30))
    assert titles(pane) == []
    assert pane.agenda.coming.text() == "Comes again: Call (Jane Doe)"
    pane.month.grid.choose(date(2026, 12, 1), extend=True)
    assert pane.agenda.coming.text() == (
        "Comes again: 30 Nov Call (Jane Doe); 1 Dec n0 (Sanne de Vries); 1 Dec n1 (Sanne de Vries) and 2 more"
    )
    pane.show_contact(jane)
    bench.tools.actions["calendar.selected_only"].trigger()
    assert pane.agenda.coming.text() == "Comes again: 30 Nov Call (Jane Doe)"
    pane.month.choose(date(2026, 11, 24))
    assert not pane.agenda.coming.isVisible()


def test_of_many_that_come_again_all_are_counted(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    for number in range(3):
        add(bench, jane, f"n{number}", recurrence="FREQ=DAILY")
    pane.month.choose(TODAY)
    pane.month.grid.choose(TODAY + timedelta(days=20), extend=True)
    assert pane.agenda.coming.text().endswith(" and 57 more")


def test_a_new_day_moves_along(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    add(bench, jane, "Call")
    bench.clock.advance(days=1)
    bench.hub.day_changed.emit(bench.desk.book.today())
    assert pane.month.selection.first == date(2026, 11, 24)
    assert pane.agenda.bar.text() == "1 overdue"
    assert titles(pane) == []


def test_what_changes_while_hidden_is_read_when_shown(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    pane.hide()
    add(bench, jane, "Call")
    assert titles(pane) == []
    pane.show()
    assert titles(pane) == ["Call"]


def test_today_comes_back_from_another_month(pane: FollowUpCalendar, bench: Workbench) -> None:
    pane.month.choose(date(2027, 3, 5))
    bench.tools.actions["calendar.today"].trigger()
    assert pane.month.selection == Span(TODAY, TODAY)
    assert pane.month.sheet.holds(TODAY)


def test_without_a_selection_the_person_is_told(pane: FollowUpCalendar, bench: Workbench, jane: int) -> None:
    made = add(bench, jane)
    pane.show_contact(None)
    bench.tools.actions["followup.done"].trigger()
    assert bench.said[-1] == "Choose a follow-up first"
    assert [item.id for item in pane.agenda.list.selected_follow_ups()] == [made]
    assert stored(bench, made).state is FollowUpState.OPEN


def test_letters_act_as_shortcuts_but_not_in_a_field(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    pane.agenda.list.select_first()
    pane.editor.begin(jane, "Jane Doe", TODAY)
    qtbot.keyClicks(pane.editor.form.title, "D")
    assert pane.editor.form.title.text() == "D"
    assert stored(bench, made).state is FollowUpState.OPEN
    pane.editor.discard()
    qtbot.keyClick(pane.agenda.list, Qt.Key.Key_D)
    answer(pane, qtbot)
    assert stored(bench, made).state is FollowUpState.DONE


def test_the_agenda_follows_a_turned_month(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    """The month is painted first: whoever holds the key down sees the months go by. Another day is shown at once."""
    add(bench, jane, "Call", 30)
    add(bench, jane, "Write", 31)
    pane.month.grid.turn(1)
    assert pane.month.grid.selection.first == date(2026, 12, 23)
    qtbot.waitUntil(lambda: titles(pane) == ["Call"])
    pane.month.choose(date(2026, 12, 24))
    assert titles(pane) == ["Write"]


@pytest.mark.parametrize("day", ["31-12-9999", "0001-01-01", "1-1-3000", "31-12-1899"])
def test_a_day_that_no_calendar_shows_is_asked_for_again(
    pane: FollowUpCalendar, bench: Workbench, qtbot: QtBot, day: str
) -> None:
    bench.tools.actions["followup.new"].trigger()
    fill(pane, qtbot, "Call", day)
    assert pane.editor.form.words.text() == "Not a day yet"
    pane.editor.form.pick.click()
    assert picker_of(pane).month.sheet.holds(TODAY)
    picker_of(pane).close()
    pane.editor.save()
    assert pane.editor.form.words.text().startswith("Which day?")
    assert bench.desk.followups.open_for(pane.editor._subject.contact_id) == []


@pytest.mark.parametrize("day", [date.max, date.min])
def test_one_on_a_day_that_no_calendar_shows_is_moved_to_one(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot, day: date
) -> None:
    far = add(bench, jane, "Far", (day - TODAY).days)
    pane.month.choose(day)
    assert pane.month.sheet.holds(TODAY)
    pane.editor.change(stored(bench, far))
    pane.editor.form.pick.click()
    assert picker_of(pane).month.sheet.holds(TODAY)
    qtbot.keyClicks(picker_of(pane).findChild(DayEdit), "fri\r")
    pane.editor.save()
    assert stored(bench, far).draft.due_day == FRIDAY


def test_several_are_opened_again_as_one_step(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = [add(bench, jane, f"n{number}") for number in range(3)]
    pane.agenda.list.setFocus()
    pane.agenda.list.selectAll()
    qtbot.keyClick(pane.agenda.list, Qt.Key.Key_Space)
    assert {stored(bench, one).state for one in made} == {FollowUpState.DONE}
    qtbot.keyClick(pane.agenda.list, Qt.Key.Key_Space)
    assert {stored(bench, one).state for one in made} == {FollowUpState.OPEN}
    assert bench.said[-1] == "Opened 3 follow-ups again"
    bench.undo()
    assert {stored(bench, one).state for one in made} == {FollowUpState.DONE}
