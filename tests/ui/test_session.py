"""The program as a whole: what survives a restart, import from drop to undo, restore, language, errors in one place."""

import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ror_desktop.domain.backup import Reason
from ror_desktop.domain.change import Change
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.preferences import DEFAULTS, Preference
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.paths import folders_under
from ror_desktop.services import books
from ror_desktop.services.upkeep import DUE
from ror_desktop.settings import Language, ThemeChoice
from ror_desktop.store.state_file import read_state
from ror_desktop.store.upkeep import write_marked
from ror_desktop.ui.runner import Job
from tests.builders import BERLIN, FixedClock, note, person
from tests.ui.driver import ENGLISH, Driver, running, saved_settings
from tests.ui.workbench import Held

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Jane Doe\r\nORG:Acme Corp\r\nEMAIL:jane@acme.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:2\r\nFN:John Roe\r\nX-SHOE-SIZE:44\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"
)

taken_away = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody delete a book that is open")


def drop(driver: Driver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    driver.window.dropEvent(event)


def is_open(driver: Driver, name: str) -> bool:
    return any(w.objectName() == name and w.isVisible() for w in driver.app.topLevelWidgets())


def idle(driver: Driver) -> bool:
    return not driver.session.runner.busy()


def test_import_from_drop_to_undo(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARDS.encode())
    drop(driver, path)
    qtbot.waitUntil(lambda: is_open(driver, "import"))
    assert driver.desk.contacts.count() == 0
    driver.dialog("import").accept()
    qtbot.waitUntil(lambda: idle(driver) and driver.desk.contacts.count() == 2)
    assert driver.said() == "Imported 2 contacts from cards.vcf"
    assert Reason.IMPORT in [backup.reason for backup in driver.desk.backups.listed()]
    driver.ctrl(Qt.Key.Key_Z)
    assert driver.desk.contacts.count() == 0


def test_a_file_that_is_gone_is_said_in_the_one_place(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    drop(driver, tmp_path / "gone.vcf")
    qtbot.waitUntil(lambda: driver.window.notice.reported() != "")
    assert driver.window.notice.reported().startswith("gone.vcf cannot be read")
    qtbot.waitUntil(lambda: idle(driver))
    close = [b for b in driver.window.notice.findChildren(QToolButton) if b.accessibleName() == "Close"]
    close[0].click()
    assert driver.window.notice.reported() == ""


def test_an_error_goes_when_something_was_done(driver: Driver) -> None:
    driver.session.hub.failed.emit(translate("Test", "It failed"))
    assert driver.window.notice.reported() == "It failed"
    driver.session.runner.spread(driver.desk.contacts.add(person()))
    assert driver.window.notice.reported() == ""


def test_a_warning_stays_until_it_is_closed(driver: Driver) -> None:
    driver.session.hub.warned.emit(translate("Test", "The file is damaged"))
    driver.session.runner.spread(driver.desk.contacts.add(person()))
    assert driver.window.notice.reported() == "The file is damaged"
    close = [b for b in driver.window.notice.findChildren(QToolButton) if b.accessibleName() == "Close"]
    close[0].click()
    assert driver.window.notice.reported() == ""


def test_place_page_and_contact_survive_a_restart(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        made = driver.desk.contacts.add(person("Jane Doe")).created
        driver.desk.contacts.add(person("John Roe"))
        driver.session.load()
        driver.session.people.show_contact(made)
        driver.session.people.contacts.set_order(ContactOrder.ADDED)
        driver.window.show_page("today")
        driver.window.resize(1111, 777)
        driver.stop()
        settings = saved_settings(driver)
    assert settings.last_page == "today"
    with running(qapp, tmp_path, settings=settings) as driver:
        assert driver.window.page_name() == "today"
        assert driver.session.people.contacts.current() == made
        assert driver.session.people.contacts.order() is ContactOrder.ADDED


def test_undo_works_after_a_restart(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
        driver.stop()
    with running(qapp, tmp_path) as driver:
        assert driver.session.actions["edit.undo"].isEnabled()
        driver.ctrl(Qt.Key.Key_Z)
        assert driver.desk.contacts.count() == 0
        assert driver.session.actions["edit.redo"].isEnabled()


def test_a_day_begins_with_a_backup_and_a_week_with_a_drill(qapp: QApplication, tmp_path: Path) -> None:
    folders = folders_under(tmp_path)
    folders.create()
    path = folders.data / "book.ror"
    books.close_book(books.create_book(path, FixedClock(), BERLIN.key))
    with running(qapp, tmp_path) as driver:
        assert [backup.reason for backup in driver.desk.backups.listed()] == [Reason.START]
        assert read_state(path).drilled_at == driver.clock()


def test_closing_leaves_a_checked_backup(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
        driver.stop()
        assert len(list((driver.path.parent / "backups").glob("*-quit.ror-backup"))) == 1


def test_restore_goes_back_and_keeps_the_present(driver: Driver, qtbot: QtBot) -> None:
    driver.desk.contacts.add(person("Jane Doe"))
    driver.session.actions["file.backup"].trigger()
    qtbot.waitUntil(lambda: idle(driver))
    driver.desk.contacts.add(person("John Roe"))
    driver.session.actions["file.restore"].trigger()
    driver.dialog("restore").accept()
    qtbot.waitUntil(lambda: idle(driver))
    assert driver.desk.contacts.count() == 1
    assert len(driver.desk.backups.listed()) >= 2


def test_language_changes_without_a_restart(driver: Driver) -> None:
    made = driver.desk.contacts.add(person("Jane Doe")).created
    driver.session.load()
    driver.session.people.show_contact(made)
    driver.session.actions["language.nl"].trigger()
    QTest.qWait(1)
    titles = [action.text().replace("&", "") for action in driver.window.menuBar().actions()]
    assert titles[0] == "Bestand"
    assert driver.session.people.contacts.current() == made
    driver.session.actions["language.en"].trigger()
    QTest.qWait(1)


def test_theme_changes_at_once(driver: Driver) -> None:
    driver.session.actions["theme.dark"].trigger()
    assert driver.session.themes.theme.dark
    driver.session.actions["theme.light"].trigger()
    assert not driver.session.themes.theme.dark


def test_history_lists_and_takes_back(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.session.runner.spread(driver.desk.contacts.add(person("John Roe")))
    driver.session.actions["edit.history"].trigger()
    dialog = driver.dialog("history")
    texts = [dialog._list.item(row).text() for row in range(dialog._list.count())]
    assert "John Roe" in texts[0]
    assert "Jane Doe" in texts[1]
    dialog._list.setCurrentRow(1)
    revert = [b for b in dialog.findChildren(QPushButton) if b.text() == "Take this back"]
    revert[0].click()
    assert [row.name for row in driver.desk.contacts.rows(driver.desk.contacts.order(ContactOrder.NAME))] == [
        "John Roe"
    ]
    dialog.reject()


def test_the_history_keeps_the_line_that_was_taken_back(driver: Driver) -> None:
    """Taking back makes a line of its own at the top: a second press must not take back another one."""
    for name in ("Anna", "Berta", "Cleo"):
        driver.desk.contacts.add(person(name))
    driver.session.actions["edit.history"].trigger()
    dialog = driver.dialog("history")
    dialog._list.setCurrentRow(1)
    for _ in range(2):
        dialog._revert.click()
        assert dialog._list.currentRow() == 2
    assert driver.desk.contacts.count() == 2
    dialog.reject()


def test_a_setting_by_which_much_is_derived_is_taken_back_on_the_worker(driver: Driver) -> None:
    runner, settings = driver.session.runner, driver.desk.settings
    runner.spread(settings.change(Preference.QUIET_AT, "5"))
    driver.session.actions["edit.history"].trigger()
    dialog = driver.dialog("history")
    dialog._list.setCurrentRow(0)
    jobs: list[Job] = []
    runner.job_started.connect(jobs.append)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take this back").click()
    assert [job.title for job in jobs] == ["Bringing the book up to date"]
    driver.wait_until_idle()
    QTest.qWait(1)
    assert settings.get(Preference.QUIET_AT) == DEFAULTS[Preference.QUIET_AT]
    assert "Took back an earlier change" in dialog._list.item(0).text()
    dialog.reject()


def test_tags_of_several_contacts(driver: Driver) -> None:
    made = [driver.desk.contacts.add(person(name)).created for name in ("Ann", "Bob")]
    driver.session.load()
    driver.session.people.contacts._view.selectAll()
    driver.session.actions["contact.tag"].trigger()
    dialog = driver.dialog("tags")
    dialog._box.setText("lead")
    QTest.keyClick(dialog._box, Qt.Key.Key_Return)
    assert all(driver.desk.contacts.get(one).tags == ("lead",) for one in made)
    dialog._list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert all(driver.desk.contacts.get(one).tags == () for one in made)
    dialog.reject()


def test_several_tags_typed_at_once_are_several(driver: Driver) -> None:
    made = driver.desk.contacts.add(person("Jane Doe"))
    driver.session.runner.spread(made)
    driver.session.people.show_contact(made.created)
    driver.session.actions["contact.tag"].trigger()
    dialog = driver.dialog("tags")
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClicks(dialog._box, "boats, fair")
    QTest.keyClick(dialog._box, Qt.Key.Key_Return)
    assert [tag.name for tag in driver.desk.contacts.tags()] == ["boats", "fair"]
    dialog.reject()


def test_a_key_that_is_held_down_does_nothing_twice(driver: Driver) -> None:
    """A second's hold on Ctrl+Enter would log thirty calls; who walks the list holds the key on purpose."""
    assert {action.objectName() for action in driver.session.actions if action.autoRepeat()} == {
        "contact.next",
        "contact.previous",
    }


def test_the_day_changes_while_the_window_is_open(driver: Driver) -> None:
    made = driver.desk.contacts.add(person("Jane Doe")).created
    driver.desk.notes.add(made, note())
    days: list[object] = []
    driver.session.hub.day_changed.connect(days.append)
    driver.clock.advance(days=1)
    driver.program._maintenance._on_hour_passed()
    assert days == [driver.desk.book.today()]


def test_after_an_import_the_search_is_merged_on_the_worker(driver: Driver) -> None:
    jane = driver.desk.contacts.add(person("Jane Doe")).created
    for number in range(10):
        driver.desk.notes.add(jane, note(f"golf {number}"))
        write_marked(driver.desk.book.db)
    db = driver.desk.book.db
    segments = "SELECT count(DISTINCT segid) FROM text_search_idx"
    assert db.value(segments) >= 10
    driver.session.runner.spread(driver.desk.notes.add(jane, note("one more")))
    assert not driver.session.runner.busy()
    driver.session.runner.spread(Change(frozenset(), frozenset(), everything=True))
    driver.wait_until_idle()
    assert db.value(segments) < 4


def test_what_saves_leave_to_be_written_is_written_on_the_worker_without_a_word(driver: Driver) -> None:
    db, shown = driver.desk.book.db, list[object]()
    driver.session.runner.job_started.connect(shown.append)
    write_marked(db)
    for number in range(DUE):
        assert db.value("SELECT count(*) FROM stale_text") == number
        assert not driver.session.runner.busy()
        driver.session.runner.run(partial(driver.desk.contacts.add, person(f"Person {number}")))
    driver.wait_until_idle()
    assert db.value("SELECT count(*) FROM stale_text") == 0
    assert shown == []


def test_every_menu_entry_does_something(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.session.people.show_contact(driver.desk.contacts.order(ContactOrder.NAME)[0])
    dead = [a.objectName() for a in driver.session.actions if not a.isEnabled()]
    # What waits for something to be chosen, and what there is nothing to do for yet.
    assert set(dead) <= {"edit.redo", "followup.done", "followup.snooze"}


def test_dutch_from_the_start(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, settings=ENGLISH._replace(language=Language.DUTCH, theme=ThemeChoice.DARK)) as driver:
        assert driver.session.actions["file.quit"].text().replace("&", "") == "Afsluiten"


@taken_away
def test_closing_after_the_book_was_taken_away_says_where_it_was_saved(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.path.unlink()
    driver.stop()
    assert driver.program.last_words is not None
    assert "was moved or deleted while it was open" in driver.program.last_words.plain()


def test_an_expected_failure_that_nobody_caught_is_said_and_no_mistake_of_ours(driver: Driver, qtbot: QtBot) -> None:
    reports: list[str] = []
    driver.program._crash.reported.connect(reports.append)
    error = RorError(translate("Test", "The disk is full"))
    driver.program._crash.handle(RorError, error, None)
    qtbot.waitUntil(lambda: driver.window.notice.reported() == "The disk is full")
    assert reports == []


@pytest.mark.parametrize("page", ["people", "today"])
def test_a_follow_up_typed_right_before_the_end_comes_back(qapp: QApplication, tmp_path: Path, page: str) -> None:
    with running(qapp, tmp_path) as driver:
        driver.window.show_page(page)
        driver.program._backed_up = True  # the window closes at once
        editor = driver.session.today.editor if page == "today" else driver.session.people.calendar.editor
        editor.begin(0, "", driver.desk.book.today())
        QTest.keyClicks(editor.form.title, "Send the list")
        driver.stop()
    with running(qapp, tmp_path) as driver:
        editor = driver.session.people.calendar.editor
        assert editor.is_open
        assert editor.form.title.text() == "Send the list"


def test_a_file_dropped_during_an_import_is_previewed_after_it(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = tmp_path / "first.vcf", tmp_path / "second.vcf"
    first.write_bytes(CARDS.encode())
    second.write_bytes(CARDS.replace("UID:", "UID:9").encode())
    drop(driver, first)
    drop(driver, second)
    qtbot.waitUntil(lambda: is_open(driver, "import") and idle(driver))
    assert len([w for w in driver.app.topLevelWidgets() if w.objectName() == "import" and w.isVisible()]) == 1
    driver.dialog("import").accept()
    qtbot.waitUntil(lambda: driver.desk.contacts.count() == 2 and is_open(driver, "import") and idle(driver))
    driver.dialog("import").reject()
    assert driver.desk.contacts.count() == 2


@pytest.mark.parametrize("name", ["contact.new", "entry.note", "edit.search"])
def test_whoever_starts_writing_from_today_sees_where(driver: Driver, name: str) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.session.people.show_contact(driver.desk.contacts.order(ContactOrder.NAME)[0])
    driver.window.show_page("today")
    driver.session.actions[name].trigger()
    assert driver.window.page_name() == "people"
    assert driver.focus().isVisible()


def test_nobody_is_deleted_out_of_sight(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.session.people.show_contact(driver.desk.contacts.order(ContactOrder.NAME)[0])
    driver.window.show_page("today")
    driver.session.actions["contact.delete"].trigger()
    assert driver.desk.contacts.count() == 1
    assert driver.window.page_name() == "people"
    driver.session.actions["contact.delete"].trigger()
    assert driver.desk.contacts.count() == 0


def test_a_follow_up_begun_on_today_is_begun_once(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    driver.session.people.show_contact(driver.desk.contacts.order(ContactOrder.NAME)[0])
    driver.window.show_page("today")
    driver.session.actions["followup.new"].trigger()
    assert driver.session.today.editor.is_open
    assert not driver.session.people.calendar.editor.is_open


@taken_away
def test_a_restore_that_leaves_nothing_to_open_ends_the_program(driver: Driver) -> None:
    made = driver.desk.backups.make(Reason.MANUAL)
    driver.path.unlink()
    Path(made.path).write_bytes(b"")
    driver.program._on_restore_wanted(made)
    assert driver.app.quitOnLastWindowClosed()
    assert driver.program.last_words is not None
    driver.let_go()


def test_whoever_comes_back_after_a_night_of_sleep_sees_the_new_day(driver: Driver) -> None:
    days: list[object] = []
    driver.session.hub.day_changed.connect(days.append)
    driver.clock.advance(days=1)  # no timer has run meanwhile
    driver.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert days == []
    driver.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert days == [driver.desk.book.today()]
    driver.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(days) == 1


def test_what_is_being_saved_is_not_taken_back(driver: Driver) -> None:
    driver.session.runner.spread(driver.desk.contacts.add(person("Jane Doe")))
    held = Held(driver.session.runner)
    driver.session.actions["edit.undo"].trigger()
    assert driver.said() == "Saving…"
    held.let_go()
    driver.wait_until_idle()
    assert driver.desk.contacts.count() == 1


def test_nothing_of_a_window_outlives_it_when_the_language_changes(driver: Driver, qtbot: QtBot) -> None:
    driver.session.answering.just_met.open()
    before = len(driver.session.children())
    for language in ("nl", "en", "nl"):
        old = driver.window
        with qtbot.waitSignal(old.destroyed), qtbot.waitSignal(driver.session.settled):
            driver.session.actions[f"language.{language}"].trigger()
    assert len(driver.session.children()) == before
    assert driver.program._crash.window is driver.window


def test_a_theme_is_kept_at_once(driver: Driver) -> None:
    driver.session.actions["theme.dark"].trigger()
    assert saved_settings(driver).theme is ThemeChoice.DARK


def test_the_language_waits_for_what_is_under_way(driver: Driver) -> None:
    held = Held(driver.session.runner)
    window = driver.window
    driver.session.actions["language.nl"].trigger()
    assert driver.window is window
    assert not driver.session.actions["language.nl"].isChecked()
    assert driver.said() == "Choose the language once what is under way is done."
    held.let_go()
    driver.wait_until_idle()
