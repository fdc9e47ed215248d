"""The page Calendar on a real book: its views, walking through them, the filter, what changes meanwhile."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.domain.calendar import EVERYBODY, EntryKind
from ror_desktop.domain.calendar_lines import LineKind
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.ui.pages.calendar_page import CalendarPage
from tests.builders import person, todo
from tests.ui.pages.calendar.stage import (
    CTRL,
    FRIDAY,
    TODAY,
    add,
    choose,
    line_of,
    place,
    press,
    titles,
    walk,
    when,
)
from tests.ui.workbench import Workbench

# Views


def test_a_month_shows_every_kind_of_entry(page: CalendarPage, bench: Workbench, jane: int) -> None:
    add(bench, jane, "Weekly", -1, recurrence="FREQ=WEEKLY")
    bench.spread(bench.desk.contacts.add(person("Sanne de Vries", birthday=partial_date("1984-11-27"))))
    bench.spread(bench.desk.events.add(EventDraft("Web Summit", TODAY, date(2026, 12, 1))))
    add(bench, jane, "At ten", 4, due_time=time(10))
    assert page.head.title.text() == "November 2026"
    assert titles(page, FRIDAY) == ["Sanne de Vries", "At ten"]
    assert titles(page, TODAY) == ["Web Summit"]
    assert titles(page, date(2026, 11, 29)) == ["Weekly"]
    assert page.head.overdue.text() == "1 overdue"
    spans = [
        (line.day, line.last_day) for line in page.view.lines.lines if line.entry and line.entry.title == "Web Summit"
    ]
    assert spans == [(TODAY, date(2026, 11, 29)), (date(2026, 11, 30), date(2026, 12, 1))]


def test_a_full_day_says_how_many_more_and_opens_them(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    for number in range(30):
        add(bench, jane, f"Call {number}", 4)
    room = page.month.room
    more = line_of(page, LineKind.MORE, FRIDAY)
    assert len(titles(page, FRIDAY)) == room - 1
    assert more.count == 30 - (room - 1)
    qtbot.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=place(page.month, more.key))
    assert page.view is page.agenda
    assert len(titles(page, FRIDAY)) == 30
    assert page.agenda.current_day() == FRIDAY


def test_one_two_three_change_the_view_and_keep_the_day(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    add(bench, jane, "Call", 9)
    page.go_to(FRIDAY)
    for key, view in ((Qt.Key.Key_2, page.week), (Qt.Key.Key_3, page.agenda), (Qt.Key.Key_1, page.month)):
        walk(page, qtbot, key)
        assert page.view is view
        assert view.isVisible()
        assert page.reader.day == FRIDAY
    qtbot.keyClick(page.quick_add.line, Qt.Key.Key_2)
    assert page.view is page.month
    assert page.quick_add.line.text() == "2"


def test_a_week_stands_at_its_hours_on_a_day_of_25_hours(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    changing = date(2026, 10, 25)
    made = {day: bench.spread(bench.desk.followups.add(jane, todo("Call", day, due_time=time(10))))
            for day in (changing - timedelta(days=1), changing)}  # fmt: skip
    chicago = FollowUpDraft("Chicago", changing, time(3), "America/Chicago")
    other = bench.spread(bench.desk.followups.add(jane, chicago))
    page.show_view("week")
    page.go_to(changing)
    tops = {place(page.week, (EntryKind.FOLLOW_UP, number)).y() for number in made.values()}
    assert len(tops) == 1
    rect = page.week.visualRect(page.week.lines.index(page.week.lines.row_of((EntryKind.FOLLOW_UP, other))))
    target = page.week.target_at(rect.center())
    assert target is not None
    assert (target.day, target.at) == (changing, time(9))  # 3:00 in Chicago is 9:00 in Berlin between the two changes
    choose(page, made[changing])
    press(page, qtbot, Qt.Key.Key_Left)
    assert when(bench, made[changing]) == (changing - timedelta(days=1), time(10))


def test_the_week_begins_with_the_working_day_in_sight(page: CalendarPage) -> None:
    page.show_view("week")
    seen = page.week.target_at(QPoint(page.week.viewport().width() // 2, page.week.viewport().height() - 300))
    assert seen is not None
    assert seen.at is not None
    assert time(8) <= seen.at <= time(18)


def test_the_line_of_now_runs_only_while_today_is_in_sight(page: CalendarPage) -> None:
    timer = page.week._timer
    assert not timer.isActive()
    page.show_view("week")
    assert timer.isActive()
    page.go_to(TODAY + timedelta(days=30))
    assert not timer.isActive()
    page.go_today()
    page.hide()
    assert not timer.isActive()


def test_an_agenda_leaves_out_empty_days_but_today(page: CalendarPage, bench: Workbench, jane: int) -> None:
    add(bench, jane, "Late", -3)
    add(bench, jane, "Call", 4)
    page.show_view("agenda")
    kinds = [(line.kind, line.day) for line in page.agenda.lines.lines if line.entry is None]
    assert kinds == [(LineKind.OVERDUE, TODAY), (LineKind.DAY, TODAY), (LineKind.DAY, FRIDAY)]
    assert titles(page) == ["Late", "Call"]


def test_an_empty_agenda_says_what_to_do(page: CalendarPage, qtbot: QtBot) -> None:
    page.show_view("agenda")
    assert page.reader.empty.isVisible()
    assert page.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_1)
    assert page.month.isVisible()


@pytest.mark.parametrize(("locale", "first", "numbers"), [("en_US", 6, False), ("nl_NL", 0, True), ("en_GB", 0, False)])
def test_week_begins_and_is_numbered_as_the_locale_has_it(
    page: CalendarPage, locale: str, first: int, numbers: bool
) -> None:
    page.setLocale(QLocale(locale))
    assert page.month.sheet.first.weekday() == first
    assert page.month.week_numbers is numbers
    page.show_view("week")
    assert page.week.first.weekday() == first
    assert ("week 48" in page.head.title.text()) is numbers


# Walking


def test_keys_walk_days_lines_weeks_and_months(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    add(bench, jane, "One")
    add(bench, jane, "Other")
    keys = Qt.Key
    page.go_today()
    walk(page, qtbot, keys.Key_Down, keys.Key_Down)
    assert [item.draft.title for item in page.view.selected_follow_ups()] == ["Other"]
    walk(page, qtbot, keys.Key_Down)
    assert page.view.current_day() == TODAY + timedelta(days=7)
    walk(page, qtbot, keys.Key_Up)
    assert [item.draft.title for item in page.view.selected_follow_ups()] == ["Other"]
    walk(page, qtbot, keys.Key_Right)
    assert page.view.current_day() == TODAY + timedelta(days=1)
    press(page, qtbot, keys.Key_Down, modifiers=CTRL)
    assert page.view.current_day() == TODAY + timedelta(days=8)
    walk(page, qtbot, keys.Key_PageDown)
    assert (page.view.current_day(), page.head.title.text()) == (date(2027, 1, 1), "January 2027")
    walk(page, qtbot, keys.Key_Left)
    assert page.head.title.text() == "December 2026"
    walk(page, qtbot, keys.Key_Home)
    assert page.view.current_day() == TODAY


def test_a_typed_day_is_gone_to(page: CalendarPage, qtbot: QtBot) -> None:
    page.focus_go_to()
    qtbot.keyClicks(page.head.go_to, "24 dec")
    qtbot.keyClick(page.head.go_to, Qt.Key.Key_Return)
    assert page.view.current_day() == date(2026, 12, 24)
    assert page.month.hasFocus()
    page.focus_go_to()
    qtbot.keyClicks(page.head.go_to, "someday")
    qtbot.keyClick(page.head.go_to, Qt.Key.Key_Return)
    assert page.head.go_to.text() == "someday"
    qtbot.keyClick(page.head.go_to, Qt.Key.Key_Escape)
    assert page.month.hasFocus()


# Filter


def test_filter_shows_what_it_does_and_escape_clears_it(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    sanne = bench.spread(bench.desk.contacts.add(person("Sanne de Vries", tags=("sails",))))
    add(bench, jane, "For Jane")
    add(bench, sanne, "For Sanne")
    page.filter.tag.setCurrentIndex(1)
    page.filter.tag.activated.emit(1)
    assert titles(page) == ["For Sanne"]
    assert page.head.title.text() == "November 2026 · sails"
    assert page.filter.clear_button.isVisible()
    again = CalendarPage(bench.tools)
    qtbot.addWidget(again)
    again.load()
    assert again.filter.tag.currentText() == "sails"
    page.view.setFocus()
    walk(page, qtbot, Qt.Key.Key_Escape)
    assert page.filter.value == EVERYBODY
    assert sorted(titles(page)) == ["For Jane", "For Sanne"]
    assert not page.filter.clear_button.isVisible()


# Changes from outside


def test_what_changes_while_hidden_is_read_when_shown(page: CalendarPage, bench: Workbench, jane: int) -> None:
    page.hide()
    add(bench, jane)
    assert titles(page) == []
    page.show()
    assert titles(page) == ["Call"]


def test_a_new_day_moves_along(page: CalendarPage, bench: Workbench, jane: int) -> None:
    add(bench, jane)
    assert not page.head.overdue.isVisible()
    bench.clock.advance(days=1)
    bench.hub.day_changed.emit(bench.desk.book.today())
    assert page.reader.day == TODAY + timedelta(days=1)
    assert page.view.current_day() == TODAY + timedelta(days=1)
    assert page.head.overdue.text() == "1 overdue"


def test_a_smaller_window_shows_fewer_lines_and_counts_the_rest(
    page: CalendarPage, bench: Workbench, jane: int
) -> None:
    page.resize(1200, 1000)
    for number in range(4):
        add(bench, jane, f"Call {number}")
    assert len(titles(page)) == 4
    page.resize(950, 500)
    QApplication.sendPostedEvents()
    shown = len(titles(page))
    assert shown < 4
    assert line_of(page, LineKind.MORE, TODAY).count == 4 - shown


# Access


@pytest.mark.parametrize("view", ["month", "week", "agenda"])
def test_a_screen_reader_is_told_of_every_line(page: CalendarPage, bench: Workbench, jane: int, view: str) -> None:
    add(bench, jane, "Call", due_time=time(10), promised=True)
    page.show_view(view)
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface.role() in {QAccessible.Role.List, QAccessible.Role.Table}
    assert interface.childCount() == len(page.view.lines.lines)
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert all(names)
    entry = next(name for name in names if name.startswith("Call"))
    assert "Jane Doe" in entry
    assert "promised" in entry
    assert "10:00" in entry
    assert any(name.startswith("Monday, 23 November 2026, today, 1 entr") for name in names)


# What is read ahead


def test_turning_finds_the_month_read_ahead(page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    add(bench, jane, "In December", 30)
    qtbot.waitUntil(lambda: len(page.reader.ahead.kept()) == 3)
    before = page.reader.ahead.kept()
    page.view.turned.emit(1)
    assert titles(page, TODAY + timedelta(days=30)) == ["In December"]
    assert {asked.first for asked in before} > {page.month.sheet.first}


def test_what_was_read_ahead_is_read_again_after_a_change(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(page.reader.ahead.kept()) == 3)
    page.hide()
    add(bench, jane, "Since then", 30)
    page.show()
    page.view.turned.emit(1)
    assert titles(page, TODAY + timedelta(days=30)) == ["Since then"]


def test_what_is_read_ahead_is_drawn_ahead_as_it_would_be_painted(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    add(bench, jane, "A title that is far too long for a day of a month, whatever the window may be", 30)
    qtbot.waitUntil(lambda: len(page.month.drawn()) == 3)
    first, drawn = page.month.sheet.first, page.month.drawn()
    page.view.turned.emit(1)
    assert page.month.sheet.first in drawn - {first}
    ahead = page.month.grab().toImage()
    page.month.hide()
    page.month.show()
    page.load()
    page.view.setFocus()
    assert page.month.grab().toImage() == ahead


def test_a_day_that_was_chosen_looks_again_as_before(page: CalendarPage, bench: Workbench, jane: int) -> None:
    """What is chosen is painted over the month, and nothing of it stays."""
    made = add(bench, jane, "Call", 1)
    page.month.choose_day(TODAY)
    before = page.month.grab().toImage()
    page.month.choose_entry((EntryKind.FOLLOW_UP, made))
    assert page.month.grab().toImage() != before
    page.month.choose_day(TODAY)
    assert page.month.grab().toImage() == before


def test_a_week_is_drawn_ahead_as_it_would_be_painted(
    page: CalendarPage, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    """Also where the hours are scrolled, and something is chosen among them and above them."""
    add(bench, jane, "A title that is far too long for a day of a week", 7)
    timed = add(bench, jane, "Call", 8, due_time=time(10), promised=True)
    page.show_view("week")
    page.week.verticalScrollBar().setValue(page.week.verticalScrollBar().value() - 7)
    page.view.turned.emit(-1)
    page.view.turned.emit(1)
    qtbot.waitUntil(lambda: len(page.week.drawn()) == 3)
    first, drawn = page.week.first, page.week.drawn()
    page.view.turned.emit(1)
    assert page.week.first in drawn - {first}
    ahead = page.week.grab().toImage()
    page.week.hide()
    page.week.show()
    page.load()
    page.view.setFocus()
    assert page.week.grab().toImage() == ahead
    day, down = page.reader.day, page.week.verticalScrollBar().value()
    page.week.choose_entry((EntryKind.FOLLOW_UP, timed))
    page.week.verticalScrollBar().setValue(down)
    assert page.week.grab().toImage() != ahead
    page.week.choose_day(day)
    assert page.week.grab().toImage() == ahead


def test_what_is_overdue_is_counted_again_after_a_change(page: CalendarPage, bench: Workbench, jane: int) -> None:
    late = add(bench, jane, "Late", -2)
    assert page.reader.late == 1
    page.view.turned.emit(1)
    assert page.reader.late == 1
    bench.spread(bench.desk.followups.done(late))
    assert page.reader.late == 0
