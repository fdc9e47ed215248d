"""The command palette and the sheet of keys, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.settings import load_settings
from ror_desktop.ui.widgets.key_sheet import KeySheet
from ror_desktop.ui.widgets.palette import Palette
from tests.builders import person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        contacts = found.desk.contacts
        contacts.add(person("Adam Bolt", organization="Boltworks", tags=("crane",)))
        contacts.add(person("Jane Doe", organization="Acme"))
        contacts.add(person("Juste Moulin", organization="Meunier"))
        found.session.people.load()
        settle()
        yield found


def opened(driver: Driver) -> Palette:
    driver.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle()
    palette = driver.dialog("palette")
    assert isinstance(palette, Palette)
    return palette


def offered(palette: Palette) -> list[str]:
    model = palette.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_action_is_done_by_a_few_letters(driver: Driver) -> None:
    opened(driver)
    driver.type("histo")
    driver.press(Qt.Key.Key_Return)
    settle()
    driver.dialog("history").reject()


def test_a_contact_is_opened_from_any_page(driver: Driver) -> None:
    driver.session.window.show_page("today")
    opened(driver)
    driver.type("doe")
    driver.press(Qt.Key.Key_Return)
    settle()
    people = driver.session.people
    assert people.isVisible()
    row = driver.desk.lists.rows([people.contacts.current()])[0]
    assert row.name == "Jane Doe"


def test_actions_and_contacts_stand_in_one_list_and_say_why(driver: Driver) -> None:
    palette = opened(driver)
    driver.type("ju")
    assert "Juste Moulin" in offered(palette)
    palette.box.setText("crane")
    offer = palette.model.offer_at(palette.model.index(0, 0))
    assert offer is not None
    assert (offer.words, offer.beside) == ("Adam Bolt", "crane")
    assert offer.beside_spans == ((0, 5),)


def test_what_cannot_be_done_now_is_not_offered(driver: Driver) -> None:
    palette = opened(driver)
    palette.box.setText("redo")
    assert "Redo" not in offered(palette)


def test_what_is_used_most_stands_first_also_after_a_restart(driver: Driver) -> None:
    for _time in range(2):
        palette = opened(driver)
        assert offered(palette)[0] != "About ROR Desktop" or _time
        driver.type("about")
        driver.press(Qt.Key.Key_Return)
        settle()
        driver.dialog("about").reject()
    palette = opened(driver)
    assert offered(palette)[0] == "About ROR Desktop"
    driver.press(Qt.Key.Key_Escape)
    driver.stop()
    assert load_settings(driver.folders.settings).settings.uses["help.about"] > 1


def test_the_arrows_move_and_turn_around_and_nothing_found_says_so(driver: Driver) -> None:
    palette = opened(driver)
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal, palette)
    last = palette.model.rowCount() - 1
    driver.press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    driver.press(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0
    driver.press(Qt.Key.Key_PageDown)
    assert 0 < palette.list.currentIndex().row() < last
    driver.type("xyzzy")
    assert palette._nothing.isVisible()
    driver.press(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_every_key_of_an_action_stands_on_the_sheet(driver: Driver) -> None:
    QTest.keyClicks(driver.focus(), "?")
    settle()
    sheet = driver.dialog("keys")
    assert isinstance(sheet, KeySheet)
    shown = {line.text(1) for _group, lines in sheet._lines for line in lines}
    missing = {
        action.objectName()
        for action in driver.session.actions
        if not action.shortcut().isEmpty() and action.shortcut().toString() not in shown
    }
    assert missing == set()


def test_the_sheet_finds_by_words_and_by_keys(driver: Driver) -> None:
    driver.session.actions["help.keys"].trigger()
    settle()
    sheet = driver.dialog("keys")
    assert isinstance(sheet, KeySheet)
    for typed, words in (("HISTORY", "History"), ("ctrl+shift+h", "History")):
        sheet.box.setText(typed)
        shown = [line.text(0) for _group, lines in sheet._lines for line in lines if not line.isHidden()]
        assert shown == [words]
    sheet.box.clear()
    assert not any(line.isHidden() for _group, lines in sheet._lines for line in lines)
