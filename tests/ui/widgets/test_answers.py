"""Answers from 0 to 10: noted in the dialog by one or two keys, and changed in the timeline."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.models.answer_import_model import AnswerImportModel
from ror_desktop.ui.widgets.answer_dialog import AnswerDialog
from ror_desktop.ui.widgets.answer_form import AnswerForm, AnswerScale
from ror_desktop.ui.widgets.answer_import_dialog import AnswerImportDialog
from ror_desktop.ui.widgets.timeline import Timeline
from tests.builders import email, person
from tests.ui.driver import Driver, running
from tests.ui.workbench import Held, Workbench

TODAY = date(2026, 11, 23)


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path / "program") as made:
        yield made


def dialog_on(bench: Workbench, drafts: DraftService, contact: int, qtbot: QtBot) -> AnswerDialog:
    made = AnswerDialog(contact, bench.tools, drafts)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.open()
    return made


def answers_of(bench: Workbench, contact: int) -> list[AnswerDraft]:
    found = bench.desk.timeline.entries(bench.desk.timeline.keys(contact))
    return [entry.draft for entry in found if isinstance(entry, Answer)]


# The scale


@pytest.mark.parametrize(
    ("typed", "chosen"), [("0", 0), ("7", 7), ("1", 1), ("10", 10), ("100", 0), ("310", 10), ("1 0", 0)]
)
def test_digits_choose_and_one_then_zero_is_ten(qtbot: QtBot, typed: str, chosen: int) -> None:
    scale = AnswerScale()
    qtbot.addWidget(scale)
    with qtbot.waitActive(scale):
        scale.show()
    scale.focus()
    for key in typed:
        if key == " ":
            scale.set_value(None)
            scale.focus()
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        else:
            qtbot.keyClicks(QApplication.focusWidget(), key)
    assert scale.value() == chosen


def test_a_click_and_then_zero_is_zero(qtbot: QtBot) -> None:
    scale = AnswerScale()
    qtbot.addWidget(scale)
    with qtbot.waitActive(scale):
        scale.show()
    button = next(b for b in scale.children() if getattr(b, "text", str)() == "1")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert scale.value() == 1
    button.setFocus()
    qtbot.keyClicks(button, "0")
    assert scale.value() == 0


# The dialog


def test_two_keys_note_an_answer_of_today(bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot) -> None:
    dialog_on(bench, drafts, jane, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "9")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert answers_of(bench, jane) == [AnswerDraft(TODAY, 9)]
    assert bench.said == ["Answer noted: 9 of 10"]
    assert drafts.all() == {}
    bench.undo()
    assert answers_of(bench, jane) == []


def test_without_a_number_nothing_can_be_noted(bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot) -> None:
    dialog = dialog_on(bench, drafts, jane, qtbot)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Note it")
    assert not button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "3")
    assert button.isEnabled()
    dialog.reject()


def test_what_was_not_noted_comes_back(bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot) -> None:
    dialog = dialog_on(bench, drafts, jane, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "10")
    dialog.form.box.setPlainText("If you deliver faster")
    dialog.form.day.set_day(date(2026, 11, 20))
    dialog.reject()
    again = dialog_on(bench, drafts, jane, qtbot)
    assert again.form.draft() == AnswerDraft(date(2026, 11, 20), 10, "If you deliver faster")
    again.accept()
    assert drafts.all() == {}


def test_while_a_job_holds_the_book_the_draft_stays(
    bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    held = Held(bench.tools.runner)
    dialog = dialog_on(bench, drafts, jane, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "8")
    dialog.accept()
    assert drafts.take(DraftKey("answer", jane)) is not None
    held.let_go()
    qtbot.waitUntil(lambda: answers_of(bench, jane) == [AnswerDraft(TODAY, 8)])
    assert drafts.all() == {}


def test_the_last_answer_is_said_and_nobody_is_scored(
    bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    bench.desk.answers.add(jane, AnswerDraft(date(2026, 11, 11), 6))
    dialog = dialog_on(bench, drafts, jane, qtbot)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Would Jane Doe recommend us?" in texts
    assert "Last answer: 6 of 10, 12 days ago" in texts
    assert "score" not in texts.casefold()
    dialog.reject()


def test_the_action_asks_about_the_contact_in_sight(driver: Driver, qtbot: QtBot) -> None:
    driver.session.actions["answer.add"].trigger()
    assert driver.said() == "Choose one contact first"
    change = driver.desk.contacts.add(person("Jane Doe"))
    driver.session.runner.spread(change)
    driver.session.people.show_contact(change.created)
    driver.session.actions["answer.add"].trigger()
    dialog = driver.dialog("answer")
    assert isinstance(dialog, AnswerDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    driver.type("10")
    driver.press(Qt.Key.Key_Return)
    latest = driver.desk.answers.latest(change.created)
    assert latest is not None
    assert latest.draft == AnswerDraft(TODAY, 10)
    model = driver.session.people.notes.timeline.model
    assert model.data(model.index(0)) == "Would they recommend us?, 10 of 10, today"


# In the timeline


@pytest.fixture
def timeline(bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot) -> Iterator[Timeline]:
    made = Timeline(bench.tools, drafts)
    bench.hub.changed.connect(made.on_changed)
    qtbot.addWidget(made)
    made.resize(500, 400)
    bench.desk.answers.add(jane, AnswerDraft(date(2026, 11, 11), 6, "Nice people"))
    made.show_contact(jane)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.finish_editing()
    made.close()


def begin(timeline: Timeline, qtbot: QtBot) -> AnswerForm:
    timeline.view.setFocus()
    timeline.view.setCurrentIndex(timeline.model.index(0))
    qtbot.keyClick(timeline.view, Qt.Key.Key_Return)
    editor = timeline.editor()
    assert editor is not None
    assert isinstance(editor.form, AnswerForm)
    return editor.form


def test_it_is_changed_in_place(timeline: Timeline, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    form = begin(timeline, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "8")
    form.day.set_day(date(2026, 11, 12))
    editor = timeline.editor()
    assert editor is not None
    assert editor.commit()
    assert answers_of(bench, jane) == [AnswerDraft(date(2026, 11, 12), 8, "Nice people")]
    assert timeline.editor() is None
    bench.undo()
    assert answers_of(bench, jane) == [AnswerDraft(date(2026, 11, 11), 6, "Nice people")]


def test_escape_leaves_it_as_it_was(timeline: Timeline, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    begin(timeline, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "0")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert timeline.editor() is None
    assert answers_of(bench, jane)[0].given == 6


def test_an_edit_that_was_not_saved_comes_back(
    timeline: Timeline, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    begin(timeline, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "10")
    editor = timeline.editor()
    assert editor is not None
    editor.put_away()
    assert len(drafts.all()) == 1
    timeline.show_contact(0)
    timeline.show_contact(jane)
    back = timeline.editor()
    assert back is not None
    draft = back.form.draft()
    assert isinstance(draft, AnswerDraft)
    assert draft.given == 10
    back.revert()


def test_delete_and_the_menu(timeline: Timeline, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    timeline.view.setFocus()
    timeline.view.setCurrentIndex(timeline.model.index(0))
    timeline.view.customContextMenuRequested.emit(QPoint(20, 10))
    menu = timeline.findChild(QMenu)
    assert menu is not None
    assert [a.text().partition("\t")[0] for a in menu.actions() if a.text()] == ["Edit", "Copy the text", "Delete"]
    menu.close()
    qtbot.keyClick(timeline.view, Qt.Key.Key_Delete)
    assert answers_of(bench, jane) == []
    bench.undo()
    assert len(answers_of(bench, jane)) == 1


# Import


CSV = (
    "E-mail;Name;Score;Date;Comment\n;Jane Doe;9;{0};Great\n;Jane Doe;7;2026-11-03;\n"
    ";Nobody;9;2026-11-02;\n;Jane Doe;x;2026-11-02;\n"
)


def previewed(driver: Driver, qtbot: QtBot, day: str = "2026-11-02") -> AnswerImportDialog:
    path = driver.folders.data / "answers.csv"
    path.write_text(CSV.format(day), encoding="utf-8")
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.window.files_dropped.emit([path])
    qtbot.waitUntil(lambda: bool(driver.window.findChildren(AnswerImportDialog)))
    dialog = driver.dialog("import_answers")
    assert isinstance(dialog, AnswerImportDialog)
    return dialog


def said_rows(dialog: AnswerImportDialog) -> list[tuple[str, ...]]:
    model = dialog.findChild(AnswerImportModel)
    assert model is not None
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    return [tuple(str(model.index(row, column).data()) for column in range(4)) for row in range(model.rowCount())]


def go_button(dialog: AnswerImportDialog) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("Import"))


def test_a_dropped_table_is_previewed_imported_and_undone(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    assert said_rows(dialog) == [
        ("Jane Doe", "9 of 10", "Monday, November 2, 2026", "Will be noted; found by the name"),
        ("Jane Doe", "7 of 10", "Tuesday, November 3, 2026", "Will be noted; found by the name"),
        ("Nobody", "9 of 10", "Monday, November 2, 2026", "Line 4: Nobody in the book has this address or name"),
        ("Jane Doe", "x", "2026-11-02", "Line 5: “x” is no number from 0 to 10"),
    ]
    assert go_button(dialog).text().startswith("Import 2 answer")
    model = dialog.findChild(AnswerImportModel)
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert go_button(dialog).text().startswith("Import 1 answer")
    go_button(dialog).click()
    driver.wait_until_idle()
    qtbot.waitUntil(lambda: "Imported" in driver.said())
    assert driver.said() == "Imported 1 answer from answers.csv"
    jane = driver.desk.contacts.order(ContactOrder.NAME)[0]
    assert [key.noun for key in driver.desk.timeline.keys(jane)] == ["answer"]
    driver.session.actions["edit.undo"].trigger()
    assert driver.desk.timeline.keys(jane) == []


def test_the_rows_of_one_kind_can_be_looked_at(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot)
    for words, amount in (("New", 2), ("Not in the book", 1), ("Problems", 1), ("All", 4)):
        next(b for b in dialog.findChildren(QToolButton) if b.text() == f"{words}  {amount}").click()
        assert dialog.proxy.rowCount() == amount
    dialog.reject()


def test_the_order_of_the_days_is_asked_for(driver: Driver, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot, "2/11/2026")
    assert not go_button(dialog).isEnabled()
    assert said_rows(dialog)[0][3] == "Line 2: “2/11/2026” can be two days"
    buttons = dialog.findChildren(QRadioButton)
    assert not any(button.isChecked() for button in buttons)
    buttons[1].click()
    assert said_rows(dialog)[0][2] == "Wednesday, February 11, 2026"
    assert go_button(dialog).isEnabled()
    dialog.reject()


def test_a_file_that_is_none_says_so_and_the_next_one_goes_on(driver: Driver, qtbot: QtBot) -> None:
    bad = driver.folders.data / "bad.csv"
    bad.write_bytes(b"\x00\xff nothing")
    driver.session.answering.answers.import_files([bad])
    qtbot.waitUntil(lambda: driver.window.notice.reported() != "")
    assert driver.window.notice.reported().startswith("bad.csv holds no answers that can be imported")
    previewed(driver, qtbot).reject()


SEVERAL = "E-mail;Name;Score;Date\n;Sam Poe;9;2026-11-02\n;Jane Doe;7;2026-11-03\n;Sam Poe;3;2026-11-04\n"


def two_of_one_name(driver: Driver, qtbot: QtBot, text: str = SEVERAL) -> AnswerImportDialog:
    """Contacts 1 and 2 are called the same; the dialog says so in rows 0 and 2."""
    for draft in (
        person("Sam Poe", organization="Acme & Sons", methods=(email("sam@acme.example"),)),
        person("Sam Poe", organization="Beta"),
        person("Jane Doe"),
    ):
        driver.session.runner.spread(driver.desk.contacts.add(draft))
    path = driver.folders.data / "answers.csv"
    path.write_text(text, encoding="utf-8")
    driver.window.files_dropped.emit([path])
    qtbot.waitUntil(lambda: any(one.isVisible() for one in driver.window.findChildren(AnswerImportDialog)))
    dialog = driver.dialog("import_answers")
    assert isinstance(dialog, AnswerImportDialog)
    return dialog


def pressed(widget: object, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def offered(dialog: AnswerImportDialog) -> list[str]:
    """Who is in the list that is open."""
    popup = dialog.line.field.completer().popup()
    if not popup.isVisible():
        return []
    return [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]


def answers_in(driver: Driver, contact: int) -> list[int]:
    found = driver.desk.timeline.entries(driver.desk.timeline.keys(contact))
    return [entry.draft.given for entry in found if isinstance(entry, Answer)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_of_several_contacts_one_is_chosen_by_keys(driver: Driver, qtbot: QtBot, key: Qt.Key) -> None:
    dialog = two_of_one_name(driver, qtbot)
    table, field = dialog.table, dialog.line.field
    assert said_rows(dialog)[0][3] == "Line 2: Could be one of several: Sam Poe, Sam Poe"
    assert table.hasFocus()
    pressed(table, key)
    assert offered(dialog) == ["Sam Poe, Acme & Sons, sam@acme.example", "Sam Poe, Beta"]
    pressed(field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert said_rows(dialog)[0] == (
        "Sam Poe", "9 of 10", "Monday, November 2, 2026", "Will be noted; you said who it is",
    )  # fmt: skip
    assert go_button(dialog).text().startswith("Import 2 answer")
    assert offered(dialog) == []
    assert field.text() == "Sam Poe, Acme & Sons, sam@acme.example", "which of the two it is"
    assert table.hasFocus()
    pressed(table, key)
    assert len(offered(dialog)) == 2, "somebody may think again"
    pressed(field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    pressed(table, Qt.Key.Key_Down, Qt.Key.Key_F2)
    assert not field.hasFocus(), "Jane is plain"
    pressed(table, Qt.Key.Key_Return)
    driver.wait_until_idle()
    qtbot.waitUntil(lambda: "Imported" in driver.said())
    assert [answers_in(driver, contact) for contact in (1, 2, 3)] == [[], [9], [7]]


def test_two_of_whom_everything_is_the_same_can_be_told_by_their_place(driver: Driver, qtbot: QtBot) -> None:
    for _twice in range(2):
        driver.session.runner.spread(driver.desk.contacts.add(person("Bo Low")))
    dialog = two_of_one_name(driver, qtbot, "Name;Score;Date\nBo Low;9;2026-11-02\n")
    pressed(dialog.table, Qt.Key.Key_Return)
    assert offered(dialog) == ["Bo Low", "Bo Low"]
    pressed(dialog.line.field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert dialog.model.contact(0) == (2, "Bo Low")
    dialog.reject()


def test_only_those_who_fit_are_offered_whatever_is_typed(driver: Driver, qtbot: QtBot) -> None:
    dialog = two_of_one_name(driver, qtbot)
    field = dialog.line.field
    pressed(dialog.table, Qt.Key.Key_F2)
    QTest.keyClicks(field, "jane")
    pressed(field, Qt.Key.Key_Return)
    assert offered(dialog) == []
    assert said_rows(dialog)[0][3].startswith("Line 2: Could be one of several")
    field.selectAll()
    QTest.keyClicks(field, "sam")
    assert len(offered(dialog)) == 2
    QTest.keyClicks(field, " bet")
    assert offered(dialog) == ["Sam Poe, Beta"]
    field.completer().popup().hide()
    pressed(field, Qt.Key.Key_Return)
    assert dialog.model.contact(0) == (2, "Sam Poe")
    dialog.reject()


def test_several_rows_get_one_contact_and_are_left_open_again(driver: Driver, qtbot: QtBot) -> None:
    dialog = two_of_one_name(driver, qtbot)
    line = dialog.line
    filters = dialog.findChildren(QToolButton)
    next(button for button in filters if button.text() == "Several contacts  2").click()
    dialog.table.selectRow(0)
    line.who_fits.click()
    pressed(line.field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert any(button.text() == "Several contacts  1" for button in filters)
    assert dialog.table.selectionModel().hasSelection(), "Enter goes on with the next one"
    assert line.who_fits.isEnabled()
    pressed(dialog.table, Qt.Key.Key_Return)
    pressed(line.field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert dialog.proxy.rowCount() == 3, "none is left of whom it is open: all are shown again"
    assert go_button(dialog).text().startswith("Import 3 answer")
    dialog.table.selectAll()
    assert line.nobody.isEnabled()
    line.nobody.click()
    assert [dialog.model.contact(row) for row in range(3)] == [None, (3, "Jane Doe"), None]
    assert not line.nobody.isEnabled()
    assert go_button(dialog).text().startswith("Import 1 answer")
    dialog.reject()


def test_a_double_click_shows_who_fits_and_escape_keeps_it_open(driver: Driver, qtbot: QtBot) -> None:
    dialog = two_of_one_name(driver, qtbot)
    table, field = dialog.table, dialog.line.field
    for row, amount in ((1, 0), (0, 2)):
        at = table.visualRect(dialog.proxy.index(row, 3)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert len(offered(dialog)) == amount
    pressed(field.completer().popup(), Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert offered(dialog) == []
    assert field.text() == ""
    assert dialog.isVisible()
    assert table.hasFocus()
    assert dialog.model.contact(0) is None
    dialog.reject()


def test_a_day_that_is_read_now_may_leave_open_whose_it_is(driver: Driver, qtbot: QtBot) -> None:
    dialog = two_of_one_name(driver, qtbot, SEVERAL.replace("2026-11-02", "2/11/2026"))
    assert not dialog.line.field.isEnabled()
    dialog.findChildren(QRadioButton)[0].click()
    assert dialog.line.field.isEnabled()
    dialog.table.setFocus()
    pressed(dialog.table, Qt.Key.Key_Return)
    assert len(offered(dialog)) == 2
    dialog.reject()
