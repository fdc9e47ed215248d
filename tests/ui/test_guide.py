"""The guide on the real window: pages in each language, keys and menus as the program has them, finding, F1."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.settings import Language
from ror_desktop.ui.guide import PLACE, folder, read_pages
from ror_desktop.ui.menus import MENUS
from ror_desktop.ui.widgets.guide_window import GuideWindow
from tests.ui.driver import ENGLISH, Driver, running

LANGUAGES = ("en", "nl")


def names(code: str) -> list[str]:
    return sorted(path.name for path in folder(code).glob("*.md"))


def test_every_language_has_the_same_pages_with_the_same_keys() -> None:
    assert names("en")
    assert names("en") == names("nl")
    for name in names("en"):
        english, dutch = (PLACE.findall((folder(code) / name).read_text(encoding="utf-8")) for code in LANGUAGES)
        assert sorted(english) == sorted(dutch), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_named_is_a_key_of_the_program(qapp: QApplication, tmp_path: Path, code: str) -> None:
    in_menus = {name for _title, menu in MENUS for name in menu}
    with running(qapp, tmp_path, settings=ENGLISH) as driver:
        for path in folder(code).glob("*.md"):
            for kind, name in PLACE.findall(path.read_text(encoding="utf-8")):
                if kind == "key":
                    assert not driver.session.actions[name].shortcut().isEmpty(), name
                elif kind == "menu":
                    assert name in in_menus


def guide(driver: Driver) -> GuideWindow:
    driver.session.actions["help.guide"].trigger()
    found = driver.dialog("guide")
    assert isinstance(found, GuideWindow)
    return found


def test_f1_opens_one_guide_beside_the_window(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    with running(qapp, tmp_path, settings=ENGLISH) as driver:
        assert driver.session.actions["help.guide"].shortcut().toString() == "F1"
        first = guide(driver)
        assert guide(driver) is first
        assert first.windowModality() is Qt.WindowModality.NonModal
        assert "Ctrl+Shift+N" in first.page.toPlainText()
        assert "{" not in first.page.toPlainText()
        qtbot.keyClick(first, Qt.Key.Key_Escape)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert guide(driver).isVisible()


def test_words_find_the_pages_that_hold_them(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, settings=ENGLISH) as driver:
        made = guide(driver)
        made.box.setText("wrap-UP lets go")
        assert [made.titles.item(row).text() for row in range(made.titles.count())] == ["At the event, and after it"]
        assert made.page.textCursor().selectedText().casefold() == "wrap-up"
        made.box.setText("qwertz")
        assert made.titles.count() == 0
        assert "Nothing in the guide" in made.page.toPlainText()


def test_the_guide_speaks_the_language_of_the_window(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, settings=ENGLISH) as driver:
        english = [page.title for page in read_pages(driver.session.tools)]
        driver.session.actions[f"language.{Language.DUTCH.value}"].trigger()
        dutch = [page.title for page in read_pages(driver.session.tools)]
        assert dutch[0] == "De eerste vijf minuten"
        assert len(english) == len(dutch)
