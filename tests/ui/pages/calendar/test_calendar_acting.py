"""What is done on the page Calendar on a real book: moved, dropped, opened, done, typed in one line."""

from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.calendar import EntryKind
from ror_desktop.domain.followup import FollowUpState, Snooze
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.models.drag_data import mime_of_contacts, mime_of_follow_ups
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.widgets.day_edit import DayPicker
from tests.builders import person
from tests.ui.pages.calendar.stage import (
    FRIDAY,
    SHIFT,
    TODAY,
    add,
    choose,
    drop,
    press,
    stored,
    titles,
    type_line,
    walk,
    when,
)
from tests.ui.workbench import Workbench

# Moving


@pytest.mark.parametrize(("key", "days"), [("Left", -1), ("Right", 1), ("Up", -7), ("Down", 7)])
def test_alt_and_arrows_move_in_the_month(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot, key: str, days: int
) -> None:
    made = add(bench, jane, due_time=time(10), promised=True)
    choose(page, made)
    press(page, qtbot, Qt.Key[f"Key_{key}"])
    assert when(bench, made) == (TODAY + timedelta(days=days), time(10))
    assert stored(bench, made).original_day == TODAY
    assert [item.id for item in page.view.selected_follow_ups()] == [made]
    assert bench.said[-1] == "Moved 1 follow-up"
    bench.undo()
    assert when(bench, made) == (TODAY, time(10))


def test_alt_and_arrows_move_along_the_hours(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = add(bench, jane)
    page.show_view("week")
    choose(page, made)
    for key, at in (("Down", time(9)), ("Down", time(9, 30)), ("Up", time(9))):
        press(page, qtbot, Qt.Key[f"Key_{key}"])
        assert when(bench, made) == (TODAY, at)
    press(page, qtbot, Qt.Key.Key_Right)
    assert when(bench, made) == (TODAY + timedelta(days=1), time(9))
    press(page, qtbot, *[Qt.Key.Key_Right] * 6)
    assert page.week.first == TODAY + timedelta(days=7)
    assert [item.id for item in page.view.selected_follow_ups()] == [made]


def test_dropping_on_a_day_of_the_month_keeps_the_hour(page: CalendarPage, bench: Workbench, jane: int) -> None:
    made, other = add(bench, jane, due_time=time(10)), add(bench, jane, "Other", 1)
    drop(page.month, mime_of_follow_ups([made, other]), page.month.cell(FRIDAY).center())
    assert (when(bench, made), when(bench, other)) == ((FRIDAY, time(10)), (FRIDAY, None))
    bench.undo()
    assert when(bench, made) == (TODAY, time(10))


def test_what_has_a_time_elsewhere_is_put_on_the_day_where_it_is_dropped(
    page: CalendarPage, bench: Workbench, jane: int
) -> None:
    chicago = add(bench, jane, "Chicago", 3, due_time=time(23), zone="America/Chicago")
    day = date(2026, 11, 18)
    drop(page.view, mime_of_follow_ups([chicago]), page.month.cell(day).center())
    assert [line.day for line in page.view.lines.lines if line.entry and line.entry.title == "Chicago"] == [day]
    bench.tools.runner.run(partial(bench.desk.followups.snooze, [chicago], Snooze.TOMORROW))
    days = [line.day for line in page.view.lines.lines if line.entry and line.entry.title == "Chicago"]
    assert days == [TODAY + timedelta(days=1)]


def test_dropping_on_an_hour_gives_it_and_above_the_hours_takes_it(
    page: CalendarPage, bench: Workbench, jane: int
) -> None:
    made = add(bench, jane)
    page.show_view("week")
    view = page.week
    left, width = view.column(FRIDAY)
    offset = view.verticalScrollBar().value()
    drop(view, mime_of_follow_ups([made]), QPoint(left + width // 2, view.top_of(14 * 60 + 20) - offset))
    assert when(bench, made) == (FRIDAY, time(14, 15))
    drop(view, mime_of_follow_ups([made]), QPoint(left + width // 2, view.hours_top - 4))
    assert when(bench, made) == (FRIDAY, None)


def test_a_dragged_entry_carries_the_selected_open_ones(page: CalendarPage, bench: Workbench, jane: int) -> None:
    first, second, done = (add(bench, jane, title) for title in ("One", "Other", "Done"))
    bench.spread(bench.desk.followups.done(done))
    view = page.month
    rows = [view.lines.row_of((EntryKind.FOLLOW_UP, number)) for number in (first, second, done)]
    flags = [bool(view.lines.flags(view.lines.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in rows]
    assert flags == [True, True, False]
    data = view.lines.mimeData([view.lines.index(row) for row in rows])
    drop(view, data, view.cell(FRIDAY).center())
    assert [when(bench, number)[0] for number in (first, second, done)] == [FRIDAY, FRIDAY, TODAY]


def test_a_contact_dropped_on_a_day_gets_a_follow_up_that_opens(
    page: CalendarPage, bench: Workbench, jane: int
) -> None:
    drop(page.month, mime_of_contacts([jane]), page.month.cell(FRIDAY).center())
    (made,) = bench.desk.followups.open_for(jane)
    assert (made.draft.title, made.draft.due_day) == ("Get in touch", FRIDAY)
    assert page.editor.is_open
    page.editor.form.title.setText("Call about price")
    page.editor.save()
    assert titles(page, FRIDAY) == ["Call about price"]


def test_several_contacts_dropped_on_an_hour_are_one_step(page: CalendarPage, bench: Workbench, jane: int) -> None:
    sanne = bench.contact("Sanne de Vries")
    page.show_view("week")
    left, width = page.week.column(FRIDAY)
    point = QPoint(left + width // 2, page.week.top_of(11 * 60) - page.week.verticalScrollBar().value() + 2)
    drop(page.week, mime_of_contacts([jane, sanne]), point)
    made = bench.desk.followups.between(FRIDAY, FRIDAY)
    assert [(item.contact_id, item.draft.due_time) for item in made] == [(jane, time(11)), (sanne, time(11))]
    assert not page.editor.is_open
    bench.undo()
    assert bench.desk.followups.between(FRIDAY, FRIDAY) == []


def test_a_dragged_thing_of_another_kind_is_not_taken(page: CalendarPage) -> None:
    data = QMimeData()
    data.setText("hello")
    point, button = QPoint(300, 300), Qt.MouseButton.LeftButton
    event = QDragEnterEvent(point, Qt.DropAction.MoveAction, data, button, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    page.month.dragEnterEvent(event)
    assert not event.isAccepted()


# Acting


def test_enter_on_a_day_opens_a_new_one_for_it(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    page.go_to(FRIDAY)
    walk(page, qtbot, Qt.Key.Key_Return)
    form = page.editor.form
    assert page.editor.is_open
    qtbot.keyClicks(form.contact, "jane")
    form.contact.completer().popup().hide()
    qtbot.keyClicks(form.title, "Call")
    qtbot.keyClick(form.title, Qt.Key.Key_Return)
    assert [item.contact_id for item in bench.desk.followups.between(FRIDAY, FRIDAY)] == [jane]
    assert page.month.hasFocus()
    assert [item.draft.title for item in page.view.selected_follow_ups()] == ["Call"]


def test_a_double_click_on_an_hour_offers_it(page: CalendarPage, qtbot: QtBot) -> None:
    page.show_view("week")
    left, width = page.week.column(FRIDAY)
    point = QPoint(left + width // 2, page.week.top_of(11 * 60) - page.week.verticalScrollBar().value() + 2)
    qtbot.mouseDClick(page.week.viewport(), Qt.MouseButton.LeftButton, pos=point)
    draft = page.editor.draft()
    assert draft is not None
    assert (draft.due_day, draft.due_time) == (FRIDAY, time(11))


def test_enter_changes_the_entry_and_one_that_is_coming_the_open_one(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane, "Weekly", recurrence="FREQ=WEEKLY")
    for day in (TODAY, TODAY + timedelta(days=7)):
        line = next(line for line in page.view.lines.lines if line.entry is not None and line.day == day)
        assert page.view.choose_entry(line.key)
        walk(page, qtbot, Qt.Key.Key_Return)
        assert page.editor._subject.follow_up == stored(bench, made)
        page.editor.discard()
    assert not page.view.selected_follow_ups()


def test_d_asks_space_ticks_delete_deletes_and_undo_brings_back(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    one, other = add(bench, jane, "One"), add(bench, jane, "Other")
    choose(page, one)
    qtbot.keyClick(page.view, Qt.Key.Key_D)
    assert page.keys.done_bar.is_open
    qtbot.keyClick(page.keys.done_bar.happened, Qt.Key.Key_Return)
    assert stored(bench, one).state is FollowUpState.DONE
    choose(page, other)
    walk(page, qtbot, Qt.Key.Key_Space)
    assert stored(bench, other).state is FollowUpState.DONE
    assert sorted(titles(page)) == ["One", "Other"]
    choose(page, other)
    walk(page, qtbot, Qt.Key.Key_Delete)
    assert titles(page) == ["One"]
    bench.undo()
    assert sorted(titles(page)) == ["One", "Other"]


def test_snooze_and_move_to_a_day(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = add(bench, jane)
    choose(page, made)
    qtbot.keyClick(page.view, Qt.Key.Key_S)
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert when(bench, made)[0] == TODAY + timedelta(days=1)
    choose(page, made)
    bench.tools.actions["followup.move"].trigger()
    picker = next(found for found in page.findChildren(DayPicker) if found.isVisible())
    qtbot.keyClicks(picker._field, "fri")
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    assert when(bench, made)[0] == FRIDAY


def test_without_a_selection_the_first_is_offered(page: CalendarPage, bench: Workbench, jane: int) -> None:
    made = add(bench, jane)
    page.go_today()
    bench.tools.actions["followup.snooze"].trigger()
    assert bench.said[-1] == "Choose a follow-up first"
    assert [item.id for item in page.view.selected_follow_ups()] == [made]


def test_contacts_of_the_selection(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    sanne = bench.spread(bench.desk.contacts.add(person("Sanne de Vries", birthday=partial_date("--11-23"))))
    add(bench, jane, "One")
    add(bench, jane, "Other")
    page.go_today()
    assert page.chosen_contacts() == []
    walk(page, qtbot, Qt.Key.Key_Down)
    assert page.chosen_contacts() == [sanne]
    press(page, qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=SHIFT)
    assert page.chosen_contacts() == [sanne, jane]


def test_enter_on_a_birthday_opens_the_contact(page: CalendarPage, bench: Workbench, qtbot: QtBot) -> None:
    sanne = bench.spread(bench.desk.contacts.add(person("Sanne de Vries", birthday=partial_date("--11-23"))))
    page.go_today()
    walk(page, qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(bench.hub.contact_wanted) as wanted:
        walk(page, qtbot, Qt.Key.Key_Return)
    assert wanted.args == [sanne]


def test_the_overdue_button_leads_to_them(page: CalendarPage, bench: Workbench, jane: int) -> None:
    late = add(bench, jane, "Late", -90)
    assert late
    page.head.overdue.click()
    assert page.view is page.agenda
    assert [item.id for item in page.view.selected_follow_ups()] == [late]


# Typed lines


def test_a_typed_line_is_added_and_shown_where_it_landed(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    type_line(page, qtbot, "Jane tue 10:00 call about price", enter=False)
    assert page.quick_add.words.text() == "Jane Doe · Tuesday, 24 November 2026, 10:00 · call about price"
    qtbot.keyClick(page.quick_add.line, Qt.Key.Key_Return)
    (made,) = bench.desk.followups.open_for(jane)
    assert (made.draft.title, made.draft.due_day, made.draft.due_time) == (
        "call about price",
        date(2026, 11, 24),
        time(10),
    )
    assert [item.id for item in page.view.selected_follow_ups()] == [made.id]
    assert page.quick_add.line.text() == ""
    assert bench.said[-1] == "Follow-up saved"


def test_who_is_not_certain_is_asked_for_never_guessed(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    roe = bench.contact("Jane Roe")
    type_line(page, qtbot, "Jane fri call")
    assert bench.desk.followups.between(FRIDAY, FRIDAY) == []
    assert page.quick_add.words.text().startswith("“Jane” may be 2 contacts")
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Jane Doe", "Jane Roe"]
    menu.actions()[1].trigger()
    menu.close()
    assert [item.contact_id for item in bench.desk.followups.between(FRIDAY, FRIDAY)] == [roe]
    type_line(page, qtbot, "Jane Doe fri call")
    assert [item.contact_id for item in bench.desk.followups.between(FRIDAY, FRIDAY)] == [roe, jane]


def test_one_of_a_day_that_no_calendar_shows_leaves_the_calendar_where_it_is(
    page: CalendarPage, bench: Workbench, jane: int
) -> None:
    far = add(bench, jane, "Far", (date.min - TODAY).days)
    page.head.overdue.click()
    choose(page, far)
    page.view.shift_wanted.emit(7, 0)
    assert stored(bench, far).draft.due_day == date.min + timedelta(days=7)
    assert page.reader.day == TODAY
    assert [item.id for item in page.view.selected_follow_ups()] == [far]


def test_nobody_is_nobody(page: CalendarPage, bench: Workbench, qtbot: QtBot) -> None:
    type_line(page, qtbot, "Xerxes fri call")
    assert page.quick_add.words.text().startswith("For whom?")
    assert page.quick_add.line.text() == "Xerxes fri call"
    assert bench.desk.followups.between(FRIDAY, FRIDAY) == []


def test_without_a_day_it_is_the_one_chosen(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    page.go_to(FRIDAY)
    type_line(page, qtbot, "jane")
    (made,) = bench.desk.followups.open_for(jane)
    assert (made.draft.title, made.draft.due_day) == ("Get in touch", FRIDAY)


def test_what_is_typed_survives_a_crash(bench: Workbench, qtbot: QtBot) -> None:
    drafts = DraftService(bench.desk.book)
    first = CalendarPage(bench.tools, None, drafts)
    qtbot.addWidget(first)
    qtbot.keyClicks(first.quick_add.line, "Jane fri")
    first.close_panes()
    again = CalendarPage(bench.tools, None, drafts)
    qtbot.addWidget(again)
    assert again.quick_add.line.text() == "Jane fri"
    again.quick_add.line.clear()
    again.close_panes()
    assert drafts.all() == {}
    drafts.close()
