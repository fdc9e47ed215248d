"""In Dutch, whose words are longer, nothing is cut: every label of the dialog, and what the boxes say at first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QStyle, QStyleOptionComboBox

from ror_desktop.domain.returns import ReturnKind
from ror_desktop.settings import Language
from ror_desktop.ui.pages.calendar_page import CalendarPage
from ror_desktop.ui.widgets.calendar_filter import CalendarFilter
from ror_desktop.ui.widgets.followup_calendar import LEAST_AGENDA
from ror_desktop.ui.widgets.preferences_dialog import country_name
from tests.ui import scenes
from tests.ui.driver import ENGLISH, Driver, running

DUTCH = QLocale.Language.Dutch


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path, with_demo=True, settings=ENGLISH._replace(language=Language.DUTCH)) as found:
        yield found


def test_how_often_and_at_best_and_worst_fits_into_the_dialog_of_the_cadence(driver: Driver) -> None:
    dialog = scenes.cadence(driver)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    assert any("op zijn best" in label.text() for label in labels)
    for label in labels:
        room = label.contentsRect()
        if label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
        else:
            assert label.fontMetrics().horizontalAdvance(label.text()) <= room.width(), label.text()
    dialog.close()


def test_the_boxes_of_the_calendar_say_that_everything_is_shown(driver: Driver) -> None:
    driver.window.resize(1024, 640)
    page = driver.window.page("calendar") if scenes.calendar_month(driver) else None
    assert isinstance(page, CalendarPage)
    boxes = page.findChild(CalendarFilter).findChildren(QComboBox)
    assert [box.currentText() for box in boxes] == ["Alle kringen", "Alle labels", "Alle evenementen"]
    for box in boxes:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
        assert box.fontMetrics().horizontalAdvance(box.currentText()) <= room, box.currentText()


@pytest.mark.parametrize("scene", [scenes.composer_note, scenes.composer_interaction, scenes.composer_in_the_past])
def test_in_a_low_window_what_is_written_can_be_saved(driver: Driver, scene: scenes.Scene) -> None:
    driver.window.resize(1024, 640)
    scenes.settle()
    scenes.people(driver)
    notes = driver.session.people.notes
    notes.ideas.look()
    assert notes.ideas.words()
    scene(driver)
    QTest.qWait(20)
    save = next(one for one in notes.composer.findChildren(QPushButton) if one.text() == "Bewaren")
    assert save.visibleRegion().boundingRect() == save.rect()
    notes.composer.form.focus_text()
    driver.type("Belt morgen")
    scenes.trigger(driver, "return.add")
    assert not notes.ideas.isVisible()
    driver.press(Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert notes.composer.form.text() == "Belt morgen"
    assert save.visibleRegion().boundingRect() == save.rect()
    driver.window.resize(1024, 800)
    QTest.qWait(20)
    assert notes.ideas.isVisible()


def test_the_kinds_of_returns_stand_under_each_other(driver: Driver) -> None:
    driver.window.resize(1024, 640)
    scenes.return_kinds(driver)
    bar = driver.session.people.notes.return_bar
    testimonial, referral = bar.button(ReturnKind.TESTIMONIAL), bar.button(ReturnKind.REFERRAL)
    assert testimonial.mapTo(bar, QPoint()).y() > referral.mapTo(bar, QPoint()).y()
    assert testimonial.mapTo(bar, QPoint()).x() == referral.mapTo(bar, QPoint()).x()


def test_whoever_asks_in_the_narrow_pane_has_the_room_of_all_its_lines(driver: Driver) -> None:
    driver.window.resize(1024, 640)
    scenes.settle()
    scenes.done_bar(driver)
    pane = driver.session.people.calendar
    bar = pane.keys.done_bar
    assert bar.height() == bar.heightForWidth(bar.width())
    assert not pane.agenda.isVisible() or pane.agenda.height() >= LEAST_AGENDA


@pytest.mark.parametrize(
    ("code", "dutch", "english"),
    [
        ("NL", "Nederland", "Netherlands"),
        ("BE", "België", "Belgium"),
        ("DE", "Deutschland (Germany)", "Germany"),
        ("LU", "Luxembourg", "Luxembourg"),
        ("AQ", "Antarctica", "Antarctica"),
        ("ZZ", "ZZ", "ZZ"),
    ],
)
def test_a_country_is_called_as_the_window_speaks_where_that_is_known(code: str, dutch: str, english: str) -> None:
    assert country_name(code, DUTCH) == dutch
    assert country_name(code, QLocale.Language.English) == english
