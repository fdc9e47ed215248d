"""The wheel scrolls; it changes a field only where the keyboard is, and no day is chosen that is still to come."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from ror_desktop.ui.widgets.past_day import PastDay
from ror_desktop.ui.widgets.preferences_dialog import PreferencesDialog
from ror_desktop.ui.widgets.when_field import WhenChoice, WhenField
from tests.builders import MONDAY, note, touch
from tests.ui.driver import Driver
from tests.ui.scenes import settle, trigger
from tests.ui.workbench import Workbench, workbench


def turn(widget: QWidget) -> None:
    """One notch of the wheel over the middle of the widget, up and down: one of them changes what may be changed."""
    place = QPointF(widget.rect().center())
    for notch in (120, -120, -120):
        event = QWheelEvent(
            place,
            QPointF(widget.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def said(field: QWidget) -> str:
    if isinstance(field, QComboBox):
        return field.currentText()
    assert isinstance(field, QAbstractSpinBox)
    return field.text()


def wheeled(root: QWidget) -> list[QWidget]:
    found = [*root.findChildren(QComboBox), *root.findChildren(QAbstractSpinBox)]
    return [field for field in found if field.isVisible() and field.isEnabled() and not field.hasFocus()]


def test_the_wheel_changes_nobody_who_is_edited(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> None:
    jane = bench.contact()
    for name in ("Fans", "Key accounts"):
        bench.desk.circles.add(name, 14)
    bench.desk.interactions.add(jane, touch(-3, minutes=20))
    panel = NotesPanel(bench.tools, drafts)
    qtbot.addWidget(panel)
    panel.resize(560, 740)
    with qtbot.waitActive(panel):
        panel.show()
    panel.show_contact(jane)
    bench.tools.actions["contact.edit"].trigger()
    fields = wheeled(panel.form)
    before = [said(field) for field in fields]
    for field in fields:
        turn(field)
    assert len(fields) >= 2
    assert [said(field) for field in fields] == before
    panel.form.revert()
    panel.timeline.edit(panel.timeline.model.entry(0))
    editor = panel.timeline.editor()
    assert editor is not None
    when = editor.form.when
    when._choose(WhenChoice.PICKED)
    when._start_picking()
    fields = wheeled(editor)
    before = [said(field) for field in fields]
    for field in fields:
        turn(field)
    assert len(fields) >= 4
    assert [said(field) for field in fields] == before
    minutes = editor.form.interaction._minutes
    minutes.setFocus()
    turn(minutes)
    assert minutes.minutes() != 20
    editor.revert()
    panel.close()


def test_the_wheel_changes_no_preference(driver: Driver) -> None:
    trigger(driver, "file.preferences")
    dialog = driver.dialog("preferences")
    assert isinstance(dialog, PreferencesDialog)
    before = driver.desk.book.zone
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        settle()
        fields = wheeled(dialog)
        shown = [said(field) for field in fields]
        for field in fields:
            turn(field)
        assert [said(field) for field in fields] == shown
    assert driver.desk.book.zone == before
    dialog.reject()


@pytest.mark.parametrize("locale", ["en_US", "de_DE", "nl_NL"])
def test_a_day_is_picked_with_its_whole_year_and_never_after_today(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, locale: str
) -> None:
    with workbench(qapp, tmp_path) as bench:
        QLocale.setDefault(QLocale(locale))
        field = WhenField(bench.tools)
        qtbot.addWidget(field)
        field.show()
        field._box.setCurrentIndex(field._box.findData(WhenChoice.PICKED))
        field._box.activated.emit(field._box.currentIndex())
        picker = field.findChild(PastDay)
        assert picker is not None
        assert "2026" in picker.text()
        picker.set_day(date(1935, 12, 24))
        assert "1935" in picker.text()
        assert field.moment().day_in(bench.desk.book.zone) == date(1935, 12, 24)
        picker.set_day(MONDAY.date())
        picker.stepBy(1)
        assert field.moment().day_in(bench.desk.book.zone) <= MONDAY.date()
        field.close()


def test_a_day_to_come_that_stands_in_the_book_stays(bench: Workbench, qtbot: QtBot) -> None:
    field = WhenField(bench.tools)
    qtbot.addWidget(field)
    field.set_moment(note(days=400).moment)
    field._start_picking()
    field._choose(WhenChoice.PICKED)
    assert field.moment().day_in(bench.desk.book.zone) == note(days=400).moment.day_in(bench.desk.book.zone)
