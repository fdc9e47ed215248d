"""What came back, noted in two keys on the real window, refined in place, thanked for and taken back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.followup import FollowUpDraft, FollowUpState
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.entry_editor import EntryEditor
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from ror_desktop.ui.widgets.return_bar import LETTERS, ReturnBar
from ror_desktop.ui.widgets.return_form import ReturnForm
from ror_desktop.ui.widgets.timeline_delegate import TimelineDelegate
from tests.builders import MONDAY, note, person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle
from tests.ui.workbench import Held

TODAY = MONDAY.date()
Key = Qt.Key


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """Jane is chosen, and the keyboard is on her timeline."""
    with running(qapp, tmp_path) as found:
        for name in ("Adam Bolt", "Jane Doe", "Zoe Zimmer"):
            found.desk.contacts.add(person(name))
        found.desk.notes.add(jane_of(found), note("Sails"))
        found.session.people.load()
        found.session.people.show_contact(jane_of(found))
        settle()
        panel(found).timeline.view.setFocus()
        settle()
        yield found


def jane_of(driver: Driver) -> int:
    return driver.desk.search.names("Jane", 5).ids[0]


def panel(driver: Driver) -> NotesPanel:
    return driver.session.people.notes


def bar(driver: Driver) -> ReturnBar:
    return panel(driver).return_bar


def returns_of(driver: Driver, name: str = "Jane") -> list[Return]:
    desk = driver.desk
    contact = desk.search.names(name, 5).ids[0]
    keys = [key.id for key in desk.timeline.keys(contact) if key.noun == Noun.RETURN]
    return [found for found in map(desk.returns.get, keys) if found is not None]


def only(driver: Driver) -> Return:
    (found,) = returns_of(driver)
    return found


def editor(driver: Driver) -> EntryEditor:
    found = panel(driver).timeline.editor()
    assert found is not None
    return found


def form(driver: Driver) -> ReturnForm:
    found = editor(driver).form
    assert isinstance(found, ReturnForm)
    return found


def press(driver: Driver, *keys: Qt.Key) -> None:
    for key in keys:
        driver.press(key)
        settle()


def note_kind(driver: Driver, kind: ReturnKind) -> None:
    press(driver, Key.Key_R, Key(ord(LETTERS[kind])))


# Two keys


@pytest.mark.parametrize("kind", list(ReturnKind))
def test_two_keys_note_it_with_todays_date(driver: Driver, kind: ReturnKind) -> None:
    note_kind(driver, kind)
    entry = only(driver)
    assert (entry.draft.kind, entry.draft.day) == (kind, TODAY)
    assert not bar(driver).isVisible()
    assert form(driver).kind.value() == kind
    assert driver.window.status.said().startswith("Noted")


def test_the_bar_has_the_seven_kinds_each_with_its_letter(driver: Driver) -> None:
    press(driver, Key.Key_R)
    assert bar(driver).isVisible()
    assert "Jane Doe" in bar(driver).heading.text()
    for kind, letter in LETTERS.items():
        assert bar(driver).button(kind).accessibleName().endswith(f"({letter})")
    assert len(set(LETTERS.values())) == len(ReturnKind)
    press(driver, Key.Key_Escape)
    assert not bar(driver).isVisible()
    assert returns_of(driver) == []
    assert panel(driver).timeline.view.hasFocus()


def test_arrows_and_enter_do_as_well_as_letters(driver: Driver) -> None:
    press(driver, Key.Key_R, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert only(driver).draft.kind is ReturnKind.TESTIMONIAL


def test_a_click_does_as_well(driver: Driver) -> None:
    press(driver, Key.Key_R)
    QTest.mouseClick(bar(driver).button(ReturnKind.SHARE), Qt.MouseButton.LeftButton)
    settle()
    assert only(driver).draft.kind is ReturnKind.SHARE


def test_another_contact_ends_the_question(driver: Driver) -> None:
    press(driver, Key.Key_R)
    driver.session.people.show_contact(driver.desk.search.names("Adam", 5).ids[0])
    settle()
    assert not bar(driver).isVisible()


def test_from_another_page_it_is_about_the_contact_chosen_there(driver: Driver) -> None:
    zoe = driver.desk.search.names("Zoe", 5).ids[0]
    driver.session.runner.spread(driver.desk.followups.add(zoe, FollowUpDraft("Call", TODAY)))
    driver.window.show_page("today")
    driver.session.today.list.select_first()
    settle()
    note_kind(driver, ReturnKind.MENTION)
    assert [entry.draft.kind for entry in returns_of(driver, "Zoe")] == [ReturnKind.MENTION]


# Saying more


def test_an_amount_value_and_evidence_are_one_step_with_it(driver: Driver) -> None:
    note_kind(driver, ReturnKind.PURCHASE)
    assert form(driver).money.hasFocus()
    driver.type("4000,50 usd")
    press(driver, Key.Key_Tab)
    driver.type("4")
    form(driver).box.setFocus()
    driver.type("Two kits")
    press(driver, Key.Key_Return)
    assert panel(driver).timeline.editor() is None
    assert only(driver).draft == ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(4000_50, "USD"), 4, "Two kits")
    driver.ctrl(Key.Key_Z)
    settle()
    assert returns_of(driver) == []


def test_leaving_saves(driver: Driver) -> None:
    note_kind(driver, ReturnKind.TESTIMONIAL)
    driver.type("Best crane there is")
    driver.session.people.contacts.focus_list()
    settle()
    assert only(driver).draft.evidence == "Best crane there is"


def test_escape_leaves_it_as_it_was_noted(driver: Driver) -> None:
    note_kind(driver, ReturnKind.SHARE)
    driver.type("x")
    press(driver, Key.Key_Escape)
    assert panel(driver).timeline.editor() is None
    assert only(driver).draft == ReturnDraft(TODAY, ReturnKind.SHARE)
    assert panel(driver).timeline.view.hasFocus()


def test_shift_enter_is_a_new_line_of_the_evidence(driver: Driver) -> None:
    note_kind(driver, ReturnKind.SHARE)
    driver.type("one")
    driver.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    driver.type("two")
    press(driver, Key.Key_Return)
    assert only(driver).draft.evidence == "one\ntwo"


def test_an_amount_that_cannot_be_read_is_asked_for_and_stays_typed(driver: Driver) -> None:
    note_kind(driver, ReturnKind.PURCHASE)
    for typed in ("a lot", "5 XXX", "-5 EUR"):
        form(driver).money.clear()
        driver.type(typed)
        press(driver, Key.Key_Return)
        assert form(driver).money.text() == typed
        assert "1200 EUR" in form(driver).words.text()
    assert only(driver).draft.money is None


def test_the_currency_of_the_last_one_need_not_be_typed(driver: Driver) -> None:
    driver.desk.returns.add(jane_of(driver), ReturnDraft(TODAY, ReturnKind.RENEWAL, Money(1, "CHF")))
    note_kind(driver, ReturnKind.PURCHASE)
    driver.type("7")
    press(driver, Key.Key_Return)
    assert Money(700, "CHF") in [entry.draft.money for entry in returns_of(driver)]


def test_the_day_is_never_after_today(driver: Driver) -> None:
    note_kind(driver, ReturnKind.PURCHASE)
    form(driver).day.setDate(QDate(2030, 1, 1))
    assert form(driver).draft().day == TODAY
    form(driver).day.setDate(QDate(2026, 11, 1))
    press(driver, Key.Key_Return)
    assert only(driver).draft.day.isoformat() == "2026-11-01"


# Who came


def test_who_came_is_completed_from_the_contacts(driver: Driver) -> None:
    note_kind(driver, ReturnKind.REFERRAL)
    assert form(driver).who.hasFocus()
    driver.type("zoe")
    popup = form(driver).who.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    settle()
    assert form(driver).who.text() == "Zoe Zimmer"
    press(driver, Key.Key_Return)
    assert only(driver).referred_contact == "Zoe Zimmer"


def test_somebody_new_is_added_by_name_and_said_so_before(driver: Driver) -> None:
    note_kind(driver, ReturnKind.REFERRAL)
    driver.type("Carla New")
    assert form(driver).words.text() == "Carla New will be added to your contacts"
    press(driver, Key.Key_Return)
    assert only(driver).referred_contact == "Carla New"
    assert len(driver.desk.search.names("Carla", 5).ids) == 1
    driver.ctrl(Key.Key_Z)
    settle()
    assert len(driver.desk.search.names("Carla", 5).ids) == 0


def test_the_whole_name_of_a_contact_is_that_contact(driver: Driver) -> None:
    note_kind(driver, ReturnKind.REFERRAL)
    driver.type("adam bolt")
    assert form(driver).words.text() == ""
    popup = form(driver).who.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Escape)
    settle()
    press(driver, Key.Key_Return)
    assert only(driver).referred_contact == "Adam Bolt"


def test_of_several_of_one_name_one_is_to_be_chosen(driver: Driver) -> None:
    driver.desk.contacts.add(person("Adam Bolt"))
    note_kind(driver, ReturnKind.REFERRAL)
    form(driver).who.setText("adam bolt")
    assert not editor(driver).commit()
    assert "Several" in form(driver).words.text()
    assert only(driver).draft.referred_contact_id is None


def test_only_a_recommendation_asks_who_came_and_only_loyalty_nothing_of_thanks(driver: Driver) -> None:
    note_kind(driver, ReturnKind.SHARE)
    shown = {}
    for kind in ReturnKind:
        form(driver).kind.set_value(kind)
        form(driver).kind.chosen.emit()
        shown[kind] = (form(driver).who.isVisible(), form(driver).thanked.isVisible())
    assert shown[ReturnKind.PURCHASE] == shown[ReturnKind.RENEWAL] == (False, False)
    assert shown[ReturnKind.REFERRAL] == shown[ReturnKind.INTRODUCTION] == (True, True)
    assert shown[ReturnKind.SHARE] == shown[ReturnKind.MENTION] == (False, True)


# Thanks


def test_thanks_are_on_the_list_until_they_are_said(driver: Driver) -> None:
    note_kind(driver, ReturnKind.REFERRAL)
    press(driver, Key.Key_Escape)
    (task,) = driver.desk.followups.open_for(jane_of(driver))
    assert task.draft.title == "Say thanks for the referral"
    driver.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert only(driver).draft.thanked_on == TODAY
    assert driver.desk.followups.open_for(jane_of(driver)) == []
    assert driver.said() == "Thanks said for 1 return"
    driver.ctrl(Key.Key_Z)
    settle()
    assert only(driver).draft.thanked_on is None


def test_thanked_already_is_ticked_in_the_form(driver: Driver) -> None:
    note_kind(driver, ReturnKind.SHARE)
    form(driver).thanked.setFocus()
    press(driver, Key.Key_Space, Key.Key_Return)
    entry = only(driver)
    assert entry.draft.thanked_on == TODAY
    task = driver.desk.followups.get(entry.thanks_id or 0)
    assert task is not None
    assert task.state is FollowUpState.DONE
    driver.ctrl(Key.Key_Z)
    settle()
    assert returns_of(driver) == []
    assert driver.desk.followups.open_for(jane_of(driver)) == []


def test_the_row_has_a_button_for_it(driver: Driver) -> None:
    note_kind(driver, ReturnKind.MENTION)
    press(driver, Key.Key_Escape)
    view, place = panel(driver).timeline.view, button_place(driver)
    assert view.button_at(place).isValid()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert only(driver).draft.thanked_on == TODAY
    assert not view.button_at(place).isValid()


def test_pressed_there_and_let_go_elsewhere_nothing_is_thanked(driver: Driver) -> None:
    note_kind(driver, ReturnKind.MENTION)
    press(driver, Key.Key_Escape)
    viewport = panel(driver).timeline.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=button_place(driver))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert only(driver).draft.thanked_on is None


def test_the_menu_of_the_row_has_it_too(driver: Driver) -> None:
    note_kind(driver, ReturnKind.MENTION)
    press(driver, Key.Key_Escape)
    timeline = panel(driver).timeline
    timeline.view.customContextMenuRequested.emit(timeline.view.visualRect(row(driver)).center())
    menu = next(m for m in timeline.findChildren(QMenu) if m.isVisible())
    next(action for action in menu.actions() if action.text() == "Thanked").trigger()
    menu.close()
    settle()
    assert only(driver).draft.thanked_on == TODAY


def test_the_row_says_whether_thanks_were_said(driver: Driver) -> None:
    note_kind(driver, ReturnKind.MENTION)
    press(driver, Key.Key_Escape)
    assert "thanks not said yet" in row(driver).data()
    driver.session.actions["return.thanked"].trigger()
    settle()
    assert "thanked" in row(driver).data()
    assert "not said" not in row(driver).data()


# In place, drafts, failures


def test_enter_edits_and_delete_deletes(driver: Driver) -> None:
    note_kind(driver, ReturnKind.SHARE)
    press(driver, Key.Key_Escape)
    panel(driver).timeline.view.setCurrentIndex(row(driver))
    press(driver, Key.Key_Return)
    driver.type("https://x.example/post")
    press(driver, Key.Key_Return)
    assert only(driver).draft.evidence == "https://x.example/post"
    assert driver.said() == "Return changed"
    press(driver, Key.Key_Delete)
    assert returns_of(driver) == []
    assert driver.desk.followups.open_for(jane_of(driver)) == []
    driver.ctrl(Key.Key_Z)
    settle()
    assert only(driver).draft.evidence == "https://x.example/post"


def test_a_link_in_the_evidence_is_a_link(driver: Driver) -> None:
    draft = ReturnDraft(TODAY, ReturnKind.SHARE, evidence="See https://x.example/post")
    driver.session.runner.spread(driver.desk.returns.add(jane_of(driver), draft))
    timeline = panel(driver).timeline
    assert timeline.view.itemDelegate().links(row(driver), 500) == ["https://x.example/post"]  # type: ignore[attr-defined]


def test_what_was_typed_comes_back_after_the_window_closed(driver: Driver, qapp: QApplication, tmp_path: Path) -> None:
    note_kind(driver, ReturnKind.PURCHASE)
    driver.type("a lot")
    driver.stop()
    with running(qapp, tmp_path) as again:
        again.session.people.show_contact(jane_of(again))
        settle()
        assert form(again).money.text() == "a lot"
        press(again, Key.Key_Escape)
    driver.stopped = True


def test_while_a_job_holds_the_book_it_waits_and_then_opens(driver: Driver) -> None:
    held = Held(driver.session.runner)
    note_kind(driver, ReturnKind.SHARE)
    assert not bar(driver).isVisible()
    assert returns_of(driver) == []
    held.let_go()
    driver.wait_until_idle()
    settle()
    assert only(driver).draft.kind is ReturnKind.SHARE


def test_what_is_written_meanwhile_keeps_the_keyboard(driver: Driver) -> None:
    held = Held(driver.session.runner)
    note_kind(driver, ReturnKind.SHARE)
    press(driver, Key.Key_N)
    driver.type("Rows as well")
    held.let_go()
    driver.wait_until_idle()
    settle()
    assert only(driver).draft.kind is ReturnKind.SHARE
    assert panel(driver).composer.form.box.hasFocus()
    assert panel(driver).composer.form.text() == "Rows as well"


# Customer or partner


def test_customer_by_hand_is_marked_and_unmarked(driver: Driver) -> None:
    driver.session.actions["contact.customer"].trigger()
    settle()
    assert marked(driver) == TODAY
    driver.session.actions["contact.customer"].trigger()
    settle()
    assert marked(driver) is None
    driver.ctrl(Key.Key_Z)
    settle()
    assert marked(driver) == TODAY


def test_the_menu_ticks_it(driver: Driver) -> None:
    action = driver.session.actions["contact.customer"]
    menu = next(m for m in driver.window.findChildren(QMenu) if action in m.actions())
    for wanted in (True, False):
        action.trigger()
        assert action.isChecked() == wanted
    driver.desk.contacts.mark_customer([jane_of(driver)], TODAY)
    menu.popup(QPoint(0, 0))
    assert action.isChecked()
    menu.close()
    driver.session.people.show_contact(driver.desk.search.names("Adam", 5).ids[0])
    settle()
    menu.popup(QPoint(0, 0))
    assert not action.isChecked()
    menu.close()


def test_nobody_is_asked_about_nobody(driver: Driver) -> None:
    driver.desk.contacts.delete(driver.desk.contacts.order(ContactOrder.NAME))
    driver.session.people.load()
    driver.session.people.show_contact(0)
    settle()
    for name in ("return.add", "return.thanked", "contact.customer"):
        driver.session.actions[name].trigger()
        settle()
        assert driver.said() == "Choose a contact first"
    assert not driver.session.actions["contact.customer"].isChecked()
    assert not bar(driver).isVisible()


def test_the_mark_is_seen_and_says_since_when(driver: Driver) -> None:
    chip = panel(driver).header.customer
    assert not chip.isVisible()
    driver.session.actions["contact.customer"].trigger()
    settle()
    assert chip.isVisible()
    assert "November 23, 2026" in chip.accessibleName()
    chip.click()
    picker = next(p for p in panel(driver).header.findChildren(DayPicker) if p.isVisible())
    picker.picked.emit(date(2026, 3, 1))
    picker.close()
    settle()
    assert marked(driver) == date(2026, 3, 1)
    assert "March 1, 2026" in chip.accessibleName()


def test_of_several_those_not_marked_are_marked_first(driver: Driver) -> None:
    ids = list(driver.desk.contacts.order(ContactOrder.NAME))
    driver.desk.contacts.mark_customer([ids[0]], date(2026, 3, 1))
    driver.session.people.contacts.focus_list()
    driver.ctrl(Key.Key_A)
    settle()
    action = driver.session.actions["contact.customer"]
    action.trigger()
    assert driver.desk.contacts.marked_customers(ids) == set(ids)
    kept = driver.desk.contacts.get(ids[0])
    assert kept is not None
    assert kept.marked_customer_on == date(2026, 3, 1)
    driver.session.people.contacts.focus_list()
    driver.ctrl(Key.Key_A)
    action.trigger()
    assert driver.desk.contacts.marked_customers(ids) == set()


def marked(driver: Driver) -> object:
    contact = driver.desk.contacts.get(jane_of(driver))
    assert contact is not None
    return contact.marked_customer_on


def row(driver: Driver) -> QModelIndex:
    model = panel(driver).timeline.model
    return model.index(model.row_of(Noun.RETURN, only(driver).id))


def button_place(driver: Driver) -> QPoint:
    view = panel(driver).timeline.view
    delegate = view.itemDelegate()
    assert isinstance(delegate, TimelineDelegate)
    return delegate.button_place(row(driver), view.visualRect(row(driver))).center()
