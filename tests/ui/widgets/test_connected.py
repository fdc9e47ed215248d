"""The tick "connected": in the form with its day, and in the menu of the chip."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.method_chip import MethodChip
from ror_desktop.ui.widgets.method_row import MethodRow
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from ror_desktop.ui.widgets.past_day import PastDay
from tests.builders import email, person
from tests.ui.workbench import Workbench

TODAY, DAY = date(2026, 11, 23), date(2024, 3, 4)


@pytest.fixture
def panel(bench: Workbench, qtbot: QtBot) -> Iterator[NotesPanel]:
    drafts = DraftService(bench.desk.book)
    made = NotesPanel(bench.tools, drafts)
    qtbot.addWidget(made)
    made.resize(420, 800)
    profile = Method(MethodKind.SOCIAL, "@eva", network="linkedin")
    made.show_contact(bench.desk.contacts.add(person("Eva", methods=(email("e@acme.example"), profile))).created)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    drafts.close()


def days(bench: Workbench) -> list[date | None]:
    found = bench.desk.contacts.get(1)
    assert found is not None
    return [method.connected_on for method in found.methods]


def row_of(panel: NotesPanel, bench: Workbench) -> MethodRow:
    bench.tools.actions["contact.edit"].trigger()
    return panel.form.fields.methods.rows()[1]


def tick_of(row: MethodRow) -> QCheckBox:
    found = row.findChild(QCheckBox)
    assert isinstance(found, QCheckBox)
    return found


def menu_of(panel: NotesPanel, number: int = 1) -> tuple[MethodChip, QMenu]:
    chip = panel.header.chips()[number]
    chip.customContextMenuRequested.emit(QPoint(5, 5))
    menus = [menu for menu in chip.findChildren(QMenu) if menu.isVisible()]
    return chip, menus[-1]


def test_a_tick_in_the_form_sets_today(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    row = row_of(panel, bench)
    assert row.connected.isVisible()
    assert not panel.form.fields.methods.rows()[0].connected.isVisible()
    assert not row.connected.controls()[1].isVisible()
    qtbot.mouseClick(tick_of(row), Qt.MouseButton.LeftButton, pos=QPoint(8, tick_of(row).height() // 2))
    assert row.connected.controls()[1].isVisible()
    assert panel.form.commit()
    assert days(bench) == [None, TODAY]
    bench.undo()
    assert days(bench) == [None, None]


def test_the_day_can_be_another_and_the_tick_go(panel: NotesPanel, bench: Workbench) -> None:
    row = row_of(panel, bench)
    tick_of(row).click()
    day = row.connected.controls()[1]
    assert isinstance(day, PastDay)
    day.set_day(DAY)
    assert panel.form.commit()
    assert days(bench) == [None, DAY]
    row = row_of(panel, bench)
    assert tick_of(row).isChecked()
    tick_of(row).click()
    assert panel.form.commit()
    assert days(bench) == [None, None]


def test_a_tick_that_was_not_saved_comes_back(panel: NotesPanel, bench: Workbench) -> None:
    tick_of(row_of(panel, bench)).click()
    panel.form.put_away()
    panel.show_contact(None)
    panel.show_contact(1)
    assert tick_of(panel.form.fields.methods.rows()[1]).isChecked()
    panel.form.revert()
    assert days(bench) == [None, None]


def test_the_menu_of_the_chip_ticks_and_unticks(panel: NotesPanel, bench: Workbench) -> None:
    chip, menu = menu_of(panel)
    action = next(action for action in menu.actions() if action.text() == "Connected")
    assert action.isCheckable()
    assert not action.isChecked()
    action.trigger()
    menu.close()
    assert days(bench) == [None, TODAY]
    assert bench.said[-1] == "Connected with Eva on LinkedIn"
    assert "connected on Monday, 23 November 2026" in chip.toolTip()
    assert chip.accessibleName().endswith("connected on Monday, 23 November 2026")
    chip, menu = menu_of(panel)
    action = next(action for action in menu.actions() if action.text() == "Connected")
    assert action.isChecked()
    action.trigger()
    menu.close()
    assert days(bench) == [None, None]
    assert "connected" not in chip.toolTip()


def test_another_day_is_typed_in_the_menu(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    chip, menu = menu_of(panel)
    next(action for action in menu.actions() if action.text().startswith("Connected on")).trigger()
    menu.close()
    picker = chip.findChild(DayPicker)
    assert isinstance(picker, DayPicker)
    field = picker.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("4-3-2024")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert days(bench) == [None, DAY]


def test_a_day_to_come_is_refused_in_words(panel: NotesPanel, bench: Workbench) -> None:
    chip, menu = menu_of(panel)
    next(action for action in menu.actions() if action.text().startswith("Connected on")).trigger()
    menu.close()
    picker = chip.findChild(DayPicker)
    assert isinstance(picker, DayPicker)
    picker.picked.emit(date(2026, 12, 24))
    picker.close()
    assert bench.failed == ["You cannot have connected in the future. Choose another day."]
    assert days(bench) == [None, None]


def test_an_address_has_no_tick(panel: NotesPanel) -> None:
    _chip, menu = menu_of(panel, 0)
    assert not any("onnected" in action.text() for action in menu.actions())
    menu.close()
