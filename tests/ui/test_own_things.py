"""My own card and the templates in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.exchange.vcard import read_cards
from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.widgets.card_dialog import CardDialog
from ror_desktop.ui.widgets.template_dialog import TemplateDialog
from tests.builders import email, person, phone
from tests.ui.driver import ENGLISH, Driver, running
from tests.ui.scenes import settle, trigger

Key = Qt.Key


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path, settings=ENGLISH._replace(theme=ThemeChoice.DARK)) as found:
        jane = found.desk.contacts.add(person("Jane Doe", organization="Acme")).created
        found.session.people.load()
        found.session.people.show_contact(jane)
        settle()
        yield found


def scanned(widget: QWidget) -> str:
    """What a phone reads from the screen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(image.constBits())
    lines = memoryview(data).cast("B", shape=[image.height(), image.bytesPerLine()])
    found = zxingcpp.read_barcodes(lines, formats=zxingcpp.BarcodeFormat.QRCode)
    assert len(found) == 1
    return str(found[0].text)


def card_form(driver: Driver) -> CardDialog:
    found = driver.dialog("my_card")
    QTest.qWaitForWindowActive(found)
    assert isinstance(found, CardDialog)
    return found


def template_dialog(driver: Driver) -> TemplateDialog:
    trigger(driver, "templates.manage")
    found = driver.dialog("templates")
    QTest.qWaitForWindowActive(found)
    assert isinstance(found, TemplateDialog)
    return found


def test_the_card_is_written_once_then_shown(driver: Driver) -> None:
    trigger(driver, "card.show")
    card_form(driver)
    driver.type("Noor Hartman")
    driver.press(Key.Key_Tab)
    driver.type("Hartman Light")
    driver.press(Key.Key_Return)
    settle()
    assert "my_card" not in [w.objectName() for w in driver.app.topLevelWidgets() if w.isVisible()]
    own = driver.desk.own_card.get()
    assert own is not None
    assert (own.display_name, own.organization, own.own) == ("Noor Hartman", "Hartman Light", True)
    assert driver.desk.contacts.count() == 1, "my own card stands in no list"
    screen = driver.dialog("card_screen")
    assert screen.isFullScreen()
    (card,) = (one.card for one in read_cards(scanned(screen).encode()))
    assert (card.full_name, card.organization) == ("Noor Hartman", ("Hartman Light",))
    picture = screen.grab().toImage()
    assert picture.pixelColor(0, 0).lightness() == 255, "white in a dark theme too"
    driver.press(Key.Key_Escape)
    settle()
    assert not [w for w in driver.app.topLevelWidgets() if w.objectName() == "card_screen" and w.isVisible()]


@pytest.mark.parametrize("size", [(640, 480), (1024, 640), (1280, 800), (3840, 2160)])
def test_it_can_be_scanned_at_every_size(driver: Driver, size: tuple[int, int]) -> None:
    methods = (email("noor@hartman.example"), phone("+31 6 1234567"), phone("+31 20 1234567"))
    driver.desk.own_card.save(person("Nöor Hartman", title="Owner", methods=methods))
    trigger(driver, "card.show")
    screen = driver.dialog("card_screen")
    screen.showNormal()
    screen.resize(*size)
    settle()
    assert "FN:Nöor Hartman" in scanned(screen)
    screen.close()


def test_escape_leaves_the_card_as_it_was_and_closing_saves(driver: Driver) -> None:
    trigger(driver, "card.edit")
    card_form(driver)
    driver.type("Noor")
    driver.press(Key.Key_Escape)
    assert driver.desk.own_card.get() is None
    trigger(driver, "card.edit")
    form = card_form(driver)
    driver.type("Noor Hartman")
    form.close()
    settle()
    own = driver.desk.own_card.get()
    assert own is not None
    assert own.display_name == "Noor Hartman"
    driver.ctrl(Key.Key_Z)
    assert driver.desk.own_card.get() is None


def test_the_card_as_a_file(driver: Driver, tmp_path: Path) -> None:
    driver.desk.own_card.save(person("Noor Hartman"))
    driver.session.answering.cards.save_as(str(tmp_path / "me.vcf"))
    (card,) = (one.card for one in read_cards((tmp_path / "me.vcf").read_bytes()))
    assert card.full_name == "Noor Hartman"
    assert "me.vcf" in driver.said()
    driver.session.answering.cards.save_as(str(tmp_path / "nowhere" / "me.vcf"))
    assert "could not be written" in driver.window.notice.reported()


def test_where_the_card_goes_is_asked(driver: Driver, tmp_path: Path) -> None:
    trigger(driver, "card.save")
    card_form(driver).close()  # who has no card yet writes it first
    driver.desk.own_card.save(person("Noor / Hartman"))
    trigger(driver, "card.save")
    dialog = driver.dialog("save_card")
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("/Noor Hartman.vcf")
    dialog.fileSelected.emit(str(tmp_path / "me.vcf"))
    dialog.close()
    assert (tmp_path / "me.vcf").exists()


def test_a_card_too_long_for_any_code_is_said(driver: Driver) -> None:
    driver.desk.own_card.save(person("Noor", organization="x" * 700))
    trigger(driver, "card.show")
    assert "too long for a code" in driver.window.notice.reported()


def test_a_click_closes_the_code_and_enter_too(driver: Driver) -> None:
    driver.desk.own_card.save(person("Noor"))
    for close in (
        lambda screen: QTest.mouseClick(screen, Qt.MouseButton.LeftButton),
        lambda screen: QTest.keyClick(screen, Key.Key_Return),
    ):
        trigger(driver, "card.show")
        close(driver.dialog("card_screen"))
        settle()
        assert not [w for w in driver.app.topLevelWidgets() if w.objectName() == "card_screen" and w.isVisible()]


def test_a_template_is_changed_by_typing_and_previewed(driver: Driver) -> None:
    dialog = template_dialog(driver)
    editor = dialog.editor
    assert "Dear Jane," in editor.preview.text()
    assert "As Jane Doe would read it" in editor.heading.text()
    editor.subject.setFocus()
    editor.subject.selectAll()
    driver.type("Hi {first name} {shoe size}")
    assert editor.preview.text().startswith("Hi Jane {shoe size}")
    assert "{shoe size}" in editor.heading.text()
    first = driver.desk.templates.all()[0]
    assert first.draft.subject != editor.subject.text()
    dialog.list.setFocus()
    assert driver.desk.templates.all()[0].draft.subject == "Hi {first name} {shoe size}"
    driver.desk.history.undo()
    assert driver.desk.templates.all()[0] == first
    dialog.close()


def test_add_copy_delete_and_undo(driver: Driver) -> None:
    dialog = template_dialog(driver)
    before = driver.desk.templates.all()
    dialog.add.click()
    driver.type("Call for papers")
    driver.press(Key.Key_Tab)
    dialog.editor.kind.set_value(InteractionKind.ASK)
    dialog.editor.kind.chosen.emit()
    dialog.editor.body.setFocus()
    driver.type("Dear all")
    dialog.copy.click()
    names = [found.draft.name for found in driver.desk.templates.all()]
    assert names[-2:] == ["Call for papers", "Call for papers (copy)"]
    copied = driver.desk.templates.all()[-1].draft
    assert (copied.body, copied.kind) == ("Dear all", InteractionKind.ASK)
    dialog.remove.click()
    dialog.remove.click()
    assert driver.desk.templates.all() == before
    driver.session.actions["edit.undo"].trigger()
    assert len(driver.desk.templates.all()) == len(before) + 1
    assert dialog.list.count() == len(before) + 1
    dialog.close()


def test_a_placeholder_from_the_menu(driver: Driver) -> None:
    dialog = template_dialog(driver)
    editor = dialog.editor
    dialog.add.click()
    editor.body.setFocus()
    driver.type("Dear ")
    editor._menu.aboutToShow.emit()
    next(entry for entry in editor._menu.actions() if entry.text() == "first name").trigger()
    assert editor.body.text() == "Dear {first name}"
    editor.language.setCurrentIndex(editor.language.findData("nl"))
    editor.language.activated.emit(editor.language.currentIndex())
    editor.subject.setFocus()
    driver.type("Op ")
    editor._menu.aboutToShow.emit()
    next(entry for entry in editor._menu.actions() if entry.text() == "evenement").trigger()
    assert editor.subject.text() == "Op {evenement}"
    assert editor.preview.text() == "Op [evenement?]\n\nDear Jane"
    dialog.close()


def test_the_starters_come_back(driver: Driver) -> None:
    amount = len(driver.desk.templates.all())
    dialog = template_dialog(driver)
    dialog.remove.click()
    dialog.remove.click()
    dialog.starters.click()
    assert len(driver.desk.templates.all()) == amount
    dialog.close()


def test_a_template_without_a_name_is_kept_until_it_has_one(driver: Driver) -> None:
    dialog = template_dialog(driver)
    before = driver.desk.templates.all()[0]
    dialog.editor.name.setFocus()
    dialog.editor.name.selectAll()
    driver.press(Key.Key_Delete)
    dialog.close()
    settle()
    assert driver.desk.templates.all()[0] == before
    again = template_dialog(driver)
    assert again.editor.name.text() == ""
    again.editor.name.setFocus()
    driver.type("Named again")
    again.close()
    assert driver.desk.templates.all()[0].draft.name == "Named again"
