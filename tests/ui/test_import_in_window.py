"""An import as somebody does it by hand: drop, look, choose rows by keys, save what cannot be used, stop, take back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.ui.widgets.calendar_import_dialog import CalendarImportDialog
from ror_desktop.ui.widgets.import_dialog import ImportDialog
from tests.builders import person
from tests.ui.driver import Driver, running

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{0}\r\nFN:{0}\r\nEND:VCARD\r\n"
BAD = "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        yield found


def drop(driver: Driver, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    driver.window.dropEvent(event)


def previewed(driver: Driver, qtbot: QtBot, *paths: Path) -> ImportDialog:
    """Drop the files and wait for the preview."""
    drop(driver, *paths)
    qtbot.waitUntil(lambda: "import" in dialogs(driver))
    driver.wait_until_idle()
    found = driver.dialog("import")
    assert isinstance(found, ImportDialog)
    QTest.qWaitForWindowActive(found)
    qtbot.waitUntil(partial(has_focus, driver, found))
    return found


def has_focus(driver: Driver, dialog: QWidget) -> bool:
    return driver.focus().window() is dialog


def dialogs(driver: Driver) -> list[str]:
    """The names of those that are open."""
    return [w.objectName() for w in driver.app.topLevelWidgets() if w.isVisible() and w is not driver.window]


def save_button(dialog: ImportDialog) -> list[QPushButton]:
    return [button for button in dialog.findChildren(QPushButton) if button.text().startswith("Save the")]


def save_as(driver: Driver, dialog: ImportDialog, path: Path) -> None:
    """Choose that name in the system's dialog."""
    (save,) = save_button(dialog)
    save.click()
    saving = driver.dialog("save_file")
    assert isinstance(saving, QFileDialog)
    saving.fileSelected.emit(str(path))
    saving.reject()


def names(driver: Driver) -> list[str]:
    ids = driver.desk.contacts.order(ContactOrder.NAME)
    contacts = [driver.desk.contacts.get(one) for one in ids]
    return [contact.display_name for contact in contacts if contact]


def file_of(folder: Path, *cards: str, name: str = "cards.vcf") -> Path:
    path = folder / name
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def test_a_row_is_left_out_by_keys_and_the_import_taken_back_and_done_again(
    driver: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = previewed(driver, qtbot, file_of(tmp_path, *map(CARD.format, ("Ann Lee", "Ben Ode", "Cy Poe"))))
    assert driver.focus() is dialog.table
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Space)
    assert dialog.go.text() == "Import 2 contacts"
    driver.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not driver.session.runner.busy() and driver.desk.contacts.count() == 2)
    assert names(driver) == ["Ann Lee", "Cy Poe"]
    driver.ctrl(Qt.Key.Key_Z)
    driver.wait_until_idle()
    assert names(driver) == []
    driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    driver.wait_until_idle()
    assert names(driver) == ["Ann Lee", "Cy Poe"]


def test_space_turns_all_chosen_rows_from_any_column(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    people = map(CARD.format, ("Ann Lee", "Ben Ode", "Cy Poe"))
    dialog = previewed(driver, qtbot, file_of(tmp_path, *people, BAD))
    driver.press(Qt.Key.Key_Space)
    assert dialog.model.text(0, 2) == "New, left out"
    driver.press(Qt.Key.Key_Space)
    outcome = dialog.table.visualRect(dialog.proxy.index(1, 2)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=outcome)
    driver.press(Qt.Key.Key_Space)
    assert dialog.model.text(1, 2) == "New, left out"
    driver.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.press(Qt.Key.Key_Space)
    assert dialog.go.text() == "Import 3 contacts"
    driver.press(Qt.Key.Key_Space)
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_an_import_that_is_stopped_leaves_nobody(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    many = [CARD.format(f"Ann Lee {number}") for number in range(3000)]
    dialog = previewed(driver, qtbot, file_of(tmp_path, *many))
    driver.press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (cancel,) = (b for b in driver.window.status.findChildren(QToolButton) if b.text() == "Cancel")
    qtbot.waitUntil(driver.session.runner.saving)
    cancel.click()
    driver.wait_until_idle()
    assert names(driver) == []
    dialog = previewed(driver, qtbot, file_of(tmp_path, CARD.format("Ben Ode"), name="more.vcf"))
    driver.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(driver) == ["Ben Ode"])
    driver.wait_until_idle()


def test_cards_left_out_because_they_say_otherwise_can_be_saved(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    other = CARD.format("Ann Lee").replace("END:", "TITLE:Chief\r\nEND:")
    cards = file_of(tmp_path, CARD.format("Ann Lee"), other)
    dialog = previewed(driver, qtbot, cards)
    before = cards.read_bytes()
    save_as(driver, dialog, cards)
    assert driver.window.notice.reported().startswith("cards.vcf is the file that is imported")
    assert cards.read_bytes() == before
    save_as(driver, dialog, tmp_path / "left out.vcf")
    assert (tmp_path / "left out.vcf").read_bytes() == other.encode()
    assert dialog.isVisible()
    dialog.accept()
    qtbot.waitUntil(lambda: names(driver) == ["Ann Lee"])
    driver.wait_until_idle()


def test_a_file_without_anything_is_named_and_has_nothing_to_save(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = previewed(driver, qtbot, file_of(tmp_path, ""))
    assert save_button(dialog) == []
    assert not dialog.go.isEnabled()
    assert [dialog.model.text(0, column) for column in (0, 2)] == ["cards.vcf", "Line 1: The file is empty."]
    assert "0 cards in the file" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()


def test_of_several_files_each_problem_names_its_own(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    first = file_of(tmp_path, CARD.format("Ann Lee"), BAD, name="a.vcf")
    second = file_of(tmp_path, BAD, CARD.format("Ben Ode"), name="b.VCF")
    calendar = file_of(tmp_path, "BEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20991103\nEND:VEVENT\n", name="c.ics")
    dialog = previewed(driver, qtbot, calendar, first, second)
    said = [dialog.model.text(row, 2) for row in range(4)]
    assert said == ["New", "a.vcf, line 6: This card is empty.", "b.VCF, line 1: This card is empty.", "New"]
    save_as(driver, dialog, tmp_path / "bad.vcf")
    assert (tmp_path / "bad.vcf").read_bytes() == BAD.encode() * 2
    dialog.reject()
    qtbot.waitUntil(lambda: "import_calendar" in dialogs(driver))
    driver.wait_until_idle()
    driver.dialog("import_calendar").reject()
    assert names(driver) == []


def test_a_calendar_dropped_with_its_people_finds_them(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    lunch = "BEGIN:VEVENT\nSUMMARY:Lunch with Ann Lee\nDTSTART:20991103T120000\nEND:VEVENT\n"
    calendar = file_of(tmp_path, lunch, name="c.ics")
    previewed(driver, qtbot, calendar, file_of(tmp_path, CARD.format("Ann Lee"))).accept()
    qtbot.waitUntil(lambda: "import_calendar" in dialogs(driver))
    driver.wait_until_idle()
    found = driver.dialog("import_calendar")
    assert isinstance(found, CalendarImportDialog)
    assert found.model.text(0, 2) == "Ann Lee"
    found.reject()


def test_a_folder_among_the_files_is_said_and_nothing_done(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "cards").mkdir()
    drop(driver, file_of(tmp_path, CARD.format("Ann Lee")), tmp_path / "cards")
    qtbot.waitUntil(lambda: driver.window.notice.reported().startswith("cards cannot be read"))
    driver.wait_until_idle()
    assert dialogs(driver) == []


def test_what_is_selected_is_exported(driver: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("Ann Lee", "Ben Ode", "Cy Poe"):
        driver.session.runner.spread(driver.desk.contacts.add(person(name)))
    driver.session.people.contacts.focus_list()
    driver.press(Qt.Key.Key_Home)
    driver.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.session.actions["file.export"].trigger()
    saving = driver.dialog("save_file")
    assert isinstance(saving, QFileDialog)
    saving.fileSelected.emit(str(tmp_path / "two.vcf"))
    saving.reject()
    qtbot.waitUntil(lambda: driver.said() == "Exported 2 contacts to two.vcf")
    driver.wait_until_idle()
    written = (tmp_path / "two.vcf").read_text(encoding="utf-8")
    assert [line for line in written.splitlines() if line.startswith("FN:")] == ["FN:Ann Lee", "FN:Ben Ode"]


def test_a_backup_is_restored_by_keys_and_what_was_there_is_one_restore_away(driver: Driver, qtbot: QtBot) -> None:
    driver.desk.contacts.add(person("Ann Lee"))
    driver.session.actions["file.backup"].trigger()
    driver.wait_until_idle()
    driver.desk.contacts.add(person("Ben Ode"))
    for there in (["Ann Lee"], ["Ann Lee", "Ben Ode"]):
        driver.session.actions["file.restore"].trigger()
        dialog = driver.dialog("restore")
        qtbot.waitUntil(partial(has_focus, driver, dialog))
        driver.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "restore" not in dialogs(driver))
        driver.wait_until_idle()
        assert names(driver) == there
        assert driver.said().startswith("Went back to book-")
        assert driver.focus() is not driver.window
        driver.press(Qt.Key.Key_Home)
        assert driver.session.people.contacts.current() is not None
