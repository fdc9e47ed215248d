"""A calendar file on the real window: dropped, looked at, assigned by keys, imported, taken back."""

import re
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.ui.models.calendar_import_model import CalendarImportModel
from ror_desktop.ui.widgets.calendar_import_dialog import CalendarImportDialog
from ror_desktop.ui.widgets.row_contact import RowContactField
from tests.builders import email, person
from tests.ui.driver import Driver

JANE, BOB = 1, 2


def entry(*lines: str, kind: str = "VEVENT") -> str:
    return "\r\n".join((f"BEGIN:{kind}", *lines, f"END:{kind}", ""))


DEMO = entry("SUMMARY:Demo", "DTSTART;TZID=America/New_York:20261208T100000", "ATTENDEE:mailto:jane@acme.example")
WEEKLY = entry("SUMMARY:Call Jane Doe", "DTSTART:20261103T090000", "RRULE:FREQ=WEEKLY", "EXDATE:20261208T090000")
FAIR = entry("SUMMARY:Web Summit", "DTSTART;VALUE=DATE:20271109", "DTEND;VALUE=DATE:20271112")
DENTIST = entry("SUMMARY:Dentist", "DTSTART:20261209T093000")
PAST = entry("SUMMARY:Lunch with Jane Doe", "DTSTART:20261020T120000")
GONE = entry("SUMMARY:Jane Doe", "DTSTART:20261209T120000", "STATUS:CANCELLED")
BAD = entry("SUMMARY:Jane Doe", "DTSTART:soon")
ALL = DEMO + WEEKLY + FAIR + DENTIST + PAST + GONE + BAD


def add_people(driver: Driver) -> None:
    for draft in (person("Jane Doe", methods=(email("jane@acme.example"),)), person("Bob Roe")):
        driver.session.runner.spread(driver.desk.contacts.add(draft))


def calendar(driver: Driver, text: str, name: str = "work.ics") -> Path:
    path: Path = driver.folders.data / name
    path.write_text(text, encoding="utf-8")
    return path


def opened(driver: Driver, qtbot: QtBot) -> CalendarImportDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in driver.window.findChildren(CalendarImportDialog)))
    dialog = driver.dialog("import_calendar")
    assert isinstance(dialog, CalendarImportDialog)
    return dialog


def previewed(driver: Driver, qtbot: QtBot, text: str = ALL) -> CalendarImportDialog:
    add_people(driver)
    driver.window.files_dropped.emit([calendar(driver, text)])
    dialog = opened(driver, qtbot)
    QAbstractItemModelTester(model_of(dialog), QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    return dialog


def model_of(dialog: CalendarImportDialog) -> CalendarImportModel:
    model = dialog.findChild(CalendarImportModel)
    assert isinstance(model, CalendarImportModel)
    return model


def plain(text: str) -> str:
    return text.replace("\u202f", " ")  # before AM and PM


def wanted(dialog: CalendarImportDialog) -> tuple[int, ...]:
    """How many follow-ups and events the button says; its plurals are the translation's."""
    return tuple(map(int, re.findall(r"\d+", dialog.go.text())))


def said_rows(dialog: CalendarImportDialog) -> list[tuple[str, ...]]:
    model = model_of(dialog)
    return [tuple(plain(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())]


def imported(driver: Driver, dialog: CalendarImportDialog, qtbot: QtBot) -> str:
    dialog.go.click()
    driver.wait_until_idle()
    qtbot.waitUntil(lambda: "Imported" in driver.said())
    return driver.said()


def titles(driver: Driver, contact: int) -> list[str]:
    return [one.draft.title for one in driver.desk.followups.between(date(2000, 1, 1), date(2100, 1, 1), contact)]


def pressed(widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_every_row_says_what_will_happen_and_why(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    weekly = "New follow-up; found by the name · the days that are left out in the file are not left out here"
    assert said_rows(dialog) == [
        ("Demo", "Dec 8, 4:00 PM (10:00 AM New York)", "Jane Doe", "New follow-up; found by the e-mail address"),
        ("Call Jane Doe", "Nov 24, 9:00 AM · every week", "Jane Doe", weekly),
        (
            "Web Summit",
            "Nov 9, 2027 – Nov 11, 2027",
            "",
            "New event; it names nobody in the book",
        ),
        ("Dentist", "Dec 9, 9:30 AM", "", "Left out: nobody in the book is named in it"),
        ("Lunch with Jane Doe", "Oct 20, 12:00 PM", "Jane Doe", "Left out: it is over"),
        ("Jane Doe", "Dec 9, 12:00 PM", "", "Left out: it is cancelled"),
        ("Jane Doe", "", "", "Line 30: it has no day that can be read"),
    ]
    shown = [button.text() for button in dialog.findChildren(QToolButton) if button.isVisible() and button.text()]
    assert [text.split("  ") for text in shown] == [
        ["All", "7"],
        ["Follow-ups", "2"],
        ["Events", "1"],
        ["Nobody found", "1"],
        ["Over", "1"],
        ["Cancelled", "1"],
        ["Problems", "1"],
    ]
    assert wanted(dialog) == (2, 1)
    dialog.reject()


def test_it_is_imported_and_one_undo_takes_it_back(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    assert imported(driver, dialog, qtbot) == "Imported 2 follow-ups and 1 event from work.ics"
    assert titles(driver, JANE) == ["Call Jane Doe", "Demo"]
    assert [event.draft.name for event in driver.desk.events.all()] == ["Web Summit"]
    driver.window.files_dropped.emit([calendar(driver, ALL)])
    again = opened(driver, qtbot)
    assert not again.go.isEnabled()
    assert [row[3] for row in said_rows(again)[:3]] == ["Already in the book"] * 3
    again.reject()
    driver.session.actions["edit.undo"].trigger()
    assert (titles(driver, JANE), driver.desk.events.all()) == ([], [])


def test_by_keys_alone_somebody_is_chosen_and_rows_are_left_out(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    table, field = dialog.table, dialog.findChild(RowContactField)
    assert table.hasFocus()
    pressed(table, Qt.Key.Key_Space)  # not the demo
    assert wanted(dialog) == (1, 1)
    pressed(table, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_F2)
    assert field.hasFocus()
    QTest.keyClicks(field, "bob ro")
    field.completer().popup().hide()
    pressed(field, Qt.Key.Key_Return)
    assert said_rows(dialog)[3] == ("Dentist", "Dec 9, 9:30 AM", "Bob Roe", "New follow-up; for whom you chose")
    assert dialog.isVisible()
    assert table.hasFocus()
    pressed(table, Qt.Key.Key_Down, Qt.Key.Key_Space)  # the lunch that is over
    assert wanted(dialog) == (3, 1)
    pressed(table, Qt.Key.Key_Return)
    driver.wait_until_idle()
    qtbot.waitUntil(lambda: "Imported" in driver.said())
    assert titles(driver, BOB) == ["Dentist"]
    assert titles(driver, JANE) == ["Lunch with Jane Doe", "Call Jane Doe"]
    (dentist,) = driver.desk.followups.open_for(BOB)
    assert (dentist.draft.due_day, dentist.draft.due_time) == (date(2026, 12, 9), time(9, 30))


def test_of_several_one_is_chosen_from_the_list(driver: Driver, qtbot: QtBot) -> None:
    for name in ("Sam Poe", "Sam Roe"):
        driver.session.runner.spread(driver.desk.contacts.add(person(name)))
    dialog = previewed(driver, qtbot, DENTIST)
    field = dialog.findChild(RowContactField)
    pressed(dialog.table, Qt.Key.Key_F2)
    QTest.keyClicks(field, "sam")
    pressed(field, Qt.Key.Key_Return)  # could be either
    popup = field.completer().popup()
    assert popup.isVisible()
    assert said_rows(dialog)[0][2] == ""
    pressed(popup, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert said_rows(dialog)[0][2] == "Sam Roe"
    assert not popup.isVisible()
    assert dialog.isVisible()
    assert dialog.table.hasFocus()
    dialog.reject()


def test_those_whom_an_entry_may_mean_are_offered_first(driver: Driver, qtbot: QtBot) -> None:
    for company in ("Acme", "Beta"):
        driver.session.runner.spread(driver.desk.contacts.add(person("Sam Poe", organization=company)))
    dialog = previewed(driver, qtbot, entry("SUMMARY:Sam Poe", "DTSTART:20261209T093000") + DENTIST)
    popup = dialog.line.field.completer().popup()
    assert said_rows(dialog)[0][3].startswith("Could be one of several")
    pressed(dialog.table, Qt.Key.Key_Return)
    assert [popup.model().index(row, 0).data() for row in range(2)] == ["Sam Poe, Acme", "Sam Poe, Beta"]
    pressed(popup, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert model_of(dialog).contact(0) == (2, "Sam Poe")
    pressed(dialog.table, Qt.Key.Key_Down, Qt.Key.Key_F2)
    assert dialog.line.field.hasFocus()
    assert not popup.isVisible(), "the dentist may be anybody"
    assert not dialog.line.who_fits.isEnabled()
    dialog.reject()


def test_escape_in_the_field_keeps_the_dialog_and_the_contact(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    field = dialog.findChild(RowContactField)
    pressed(dialog.table, Qt.Key.Key_F2)
    field.selectAll()
    QTest.keyClicks(field, "zzz")
    pressed(field, Qt.Key.Key_Return)  # nobody is called so
    assert dialog.isVisible()
    pressed(field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert field.text() == "Jane Doe"
    dialog.reject()


def test_a_row_can_be_about_nobody_and_rows_that_are_assigned_leave_their_filter(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    nobody = next(button for button in dialog.findChildren(QToolButton) if button.accessibleName() == "Nobody")
    nobody.click()  # the demo was for Jane
    assert said_rows(dialog)[0][2:] == ("", "Left out: nobody in the book is named in it")
    assert not nobody.isEnabled()
    next(b for b in dialog.findChildren(QToolButton) if b.text().startswith("Nobody found")).click()
    assert dialog.proxy.rowCount() == 2
    dialog.table.selectAll()
    field = dialog.findChild(RowContactField)
    QTest.keyClicks(field, "Bob Roe")
    field.completer().popup().hide()
    pressed(field, Qt.Key.Key_Return)
    assert [row[2] for row in said_rows(dialog)][::3] == ["Bob Roe", "Bob Roe", ""]
    assert dialog.proxy.rowCount() == 7  # none is left of that kind: all are shown
    dialog.reject()


@pytest.mark.parametrize("name", ["a.ics", "B.ICS"])
def test_it_is_opened_from_the_menu_and_by_double_click(driver: Driver, qtbot: QtBot, name: str) -> None:
    add_people(driver)
    path = calendar(driver, ALL, name)
    driver.session.actions["file.import"].trigger()
    chooser = driver.window.findChild(QFileDialog, "import_files")
    assert "*.ics" in chooser.nameFilters()[0]
    chooser.filesSelected.emit([str(path)])
    chooser.reject()
    opened(driver, qtbot).reject()
    driver.wait_until_idle()
    driver.program.open_files([path])
    opened(driver, qtbot).reject()


def test_dropped_on_just_met_it_goes_to_its_own_preview(driver: Driver, qtbot: QtBot) -> None:
    add_people(driver)
    driver.session.actions["capture.just_met"].trigger()
    window = driver.session.answering.just_met.window()
    window.given.take_files([calendar(driver, ALL)])
    opened(driver, qtbot).reject()
    window.close()


def test_a_file_that_is_none_says_so_in_one_sentence_and_the_next_one_goes_on(driver: Driver, qtbot: QtBot) -> None:
    driver.window.files_dropped.emit([calendar(driver, "\x00 nothing", "bad.ics")])
    qtbot.waitUntil(lambda: driver.window.notice.reported() != "")
    assert driver.window.notice.reported().startswith("bad.ics holds no appointments or tasks that can be imported")
    driver.wait_until_idle()
    previewed(driver, qtbot).reject()


def test_several_files_share_a_preview_and_what_comes_meanwhile_waits(driver: Driver, qtbot: QtBot) -> None:
    add_people(driver)
    files = [calendar(driver, DEMO, "a.ics"), calendar(driver, "", "b.ics"), calendar(driver, FAIR, "c.ics")]
    driver.window.files_dropped.emit(files)
    dialog = opened(driver, qtbot)
    assert len(said_rows(dialog)) == 2
    assert "No appointments or tasks in b.ics." in dialog.summary.text()
    driver.window.files_dropped.emit([calendar(driver, DENTIST, "d.ics")])
    driver.wait_until_idle()
    dialog.reject()
    driver.wait_until_idle()
    later = opened(driver, qtbot)
    assert [row[0] for row in said_rows(later)] == ["Dentist"]
    later.reject()
