"""Just met by keyboard on the real window: one text, Enter; corrections; add to; undo. `-s` prints the key counts."""

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ror_desktop.domain.capture import PartKind
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Interaction
from ror_desktop.domain.note import Note
from ror_desktop.services.history import HistoryService
from ror_desktop.ui.just_met.part_editor import PartEditor
from ror_desktop.ui.just_met.window import JustMetWindow
from tests.builders import MONDAY, email, person
from tests.ui.driver import Driver
from tests.ui.scenes import CARDS, settle, trigger
from tests.ui.workbench import Held

TODAY = MONDAY.date()
TEXT = "Jane Doe, Acme Corp, jane@acme.example, sails, wants the pricing sheet, call Tue 10:00 #lead"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Keys pressed beside the text, on whatever has the focus."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.keys = 0

    @property
    def window(self) -> JustMetWindow:
        return self.driver.session.answering.just_met.window()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.driver.focus(), key, modifiers)
            self.keys += 1
            settle()

    def open(self) -> None:
        self.press(Key.Key_N, modifiers=CTRL | SHIFT)
        QTest.qWaitForWindowActive(self.window)
        assert self.window.box.hasFocus()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.driver.focus(), text)
        settle()


@pytest.fixture
def hands(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Hands]:
    found = Hands(driver)
    yield found
    print(f"\n{request.node.name.removeprefix('test_'):<60} {found.keys:>3} keys")


def everybody(driver: Driver) -> dict[str, Contact]:
    found = [driver.desk.contacts.get(i) for i in driver.desk.contacts.order(ContactOrder.ADDED)]
    return {contact.display_name: contact for contact in found if contact is not None}


def entries(driver: Driver, contact: Contact) -> tuple[list[Interaction], list[Note]]:
    found = driver.desk.timeline.entries(driver.desk.timeline.keys(contact.id))
    return [e for e in found if isinstance(e, Interaction)], [e for e in found if isinstance(e, Note)]


def kinds(window: JustMetWindow) -> list[tuple[str, str]]:
    return [(part.kind.value, part.value) for part in window.chips.parts()]


def place_of(window: JustMetWindow, kind: PartKind) -> int:
    return next(n for n, part in enumerate(window.chips.parts()) if part.kind is kind)


def editor(driver: Driver) -> PartEditor:
    (found,) = [w for w in driver.app.topLevelWidgets() if isinstance(w, PartEditor) and w.isVisible()]
    return found


def test_just_met(driver: Driver, hands: Hands) -> None:
    driver.desk.events.add(EventDraft("Web Summit", TODAY, TODAY, "Lisbon"))
    hands.open()
    assert hands.window.meeting.words() == "At Web Summit, Lisbon, now"
    hands.type(TEXT)
    hands.press(Key.Key_Return)
    assert hands.keys <= 3
    jane = everybody(driver)["Jane Doe"]
    assert (jane.organization, jane.tags, jane.captured_event) == ("Acme Corp", ("lead",), "Web Summit")
    assert jane.captured_place == "Lisbon"
    assert [method.value for method in jane.methods] == ["jane@acme.example"]
    (met,), (note,) = entries(driver, jane)
    assert met.event == "Web Summit"
    assert note.draft.text == "sails, wants the pricing sheet"
    (step,) = driver.desk.followups.open_for(jane.id)
    assert (step.draft.title, step.draft.due_day, step.draft.due_time) == ("Call", TODAY + timedelta(days=1), time(10))
    assert hands.window.box.toPlainText() == ""
    assert hands.window.isVisible()
    assert hands.window.saved_line.said() == "Saved Jane Doe"
    row = driver.session.people.contacts._model.row_at(0)
    assert row is not None
    assert row.name == "Jane Doe"


def test_the_next_person_at_once(driver: Driver, hands: Hands) -> None:
    hands.open()
    for name in ("Jane Doe, Acme Corp", "Bob Brown, Boltworks"):
        hands.type(name)
        hands.press(Key.Key_Return)
    assert everybody(driver).keys() == {"Jane Doe", "Bob Brown"}
    assert hands.keys == 3


def test_undo_and_redo_in_the_little_window(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert everybody(driver) == {}
    assert hands.window.box.toPlainText() == TEXT
    hands.press(Key.Key_Z, modifiers=CTRL | SHIFT)
    assert everybody(driver).keys() == {"Jane Doe"}
    assert hands.window.box.toPlainText() == ""


def test_undo_takes_back_only_what_was_saved_here(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe")
    hands.press(Key.Key_Return)
    driver.session.runner.spread(driver.desk.contacts.add(person("Added elsewhere")))
    hands.window.saved.undo()
    assert everybody(driver).keys() == {"Added elsewhere"}


def test_undo_from_the_main_window(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe, met her boat")
    hands.press(Key.Key_Return, Key.Key_Escape)
    assert not hands.window.isVisible()
    driver.window.activateWindow()
    trigger(driver, "edit.undo")
    assert everybody(driver) == {}
    assert HistoryService(driver.desk.book).next_undo() is None


# corrections


def test_a_rejected_part_goes_to_the_note_and_is_not_guessed_again(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    window = hands.window
    number = place_of(window, PartKind.NEXT_STEP) + 1
    hands.press(Qt.Key(ord(str(number))), modifiers=CTRL)
    assert window.chips.chip(number - 1).hasFocus()
    hands.press(Key.Key_Delete)
    assert "next_step" not in dict(kinds(window))
    assert "call Tue 10:00" in window.note()
    window.box.setFocus()
    window.box.moveCursor(window.box.textCursor().MoveOperation.End)
    hands.type(" tall")
    assert "next_step" not in dict(kinds(window))
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    assert driver.desk.followups.open_for(jane.id) == []
    assert "call Tue 10:00" in entries(driver, jane)[1][0].draft.text


def test_a_decision_is_taken_back_before_what_was_saved(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Adam Bolt")
    hands.press(Key.Key_Return)
    hands.type(TEXT)
    before = kinds(hands.window)
    hands.press(Key.Key_1, modifiers=CTRL)
    hands.press(Key.Key_Delete, Key.Key_Delete)
    assert len(kinds(hands.window)) == len(before) - 2
    hands.press(Key.Key_Z, modifiers=CTRL)
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert kinds(hands.window) == before
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert everybody(driver) == {}


def test_undo_of_what_the_main_window_has_undone_goes_on_to_the_one_before(driver: Driver, hands: Hands) -> None:
    hands.open()
    for name in ("Jane Doe", "Adam Bolt"):
        hands.type(name)
        hands.press(Key.Key_Return)
    trigger(driver, "edit.undo")
    assert everybody(driver).keys() == {"Jane Doe"}
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert everybody(driver) == {}


def test_the_introducer_chosen_is_not_taken_for_another_name(driver: Driver, hands: Hands) -> None:
    driver.desk.contacts.add(person("Bob Smith"))
    hands.open()
    window = hands.window
    window.box.insertPlainText("Jane Doe, Acme Corp, via Karl Ender")
    window.chips.correction_wanted.emit(place_of(window, PartKind.INTRODUCED_BY))
    editor(driver).who.setCurrentIndex(editor(driver).who.count() - 1)
    QTest.keyClick(editor(driver).line, Key.Key_Return)
    settle()
    window.box.setPlainText("Jane Doe, Acme Corp, via Bob Smith")
    window.save()
    assert everybody(driver).keys() == {"Bob Smith", "Jane Doe"}


def test_a_part_is_corrected_by_keys(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    window = hands.window
    hands.press(Key.Key_1, modifiers=CTRL)
    hands.press(Key.Key_F2)
    assert editor(driver).line.text() == "Jane Doe"
    QTest.keyClicks(editor(driver).line, "Jane Dough")
    QTest.keyClick(editor(driver).line, Key.Key_Return)
    settle()
    assert dict(kinds(window))["name"] == "Jane Dough"
    assert window.box.hasFocus()
    window.box.moveCursor(window.box.textCursor().MoveOperation.End)
    hands.type(" tall")
    assert dict(kinds(window))["name"] == "Jane Dough"
    hands.press(Key.Key_Return)
    assert everybody(driver).keys() == {"Jane Dough"}


def test_a_part_becomes_another_kind_and_back(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe, Acme Corp")
    window = hands.window
    place = place_of(window, PartKind.ORGANIZATION)
    for kind in (PartKind.TITLE, PartKind.ORGANIZATION):
        window.chips.enter(place)
        hands.press(Key.Key_Return)
        editor(driver).kind.set_value(kind)
        QTest.keyClick(editor(driver).line, Key.Key_Return)
        settle()
        place = place_of(window, kind)
        assert dict(kinds(window))[kind.value] == "Acme Corp"
    assert sorted(dict(kinds(window))) == ["name", "organization"]


def correct(hands: Hands, place: int, value: str | None = None, kind: PartKind | None = None) -> None:
    """Correct the chip at this place in its editor."""
    hands.window.chips.correction_wanted.emit(place)
    found = editor(hands.driver)
    if kind is not None:
        found.kind.set_value(kind)
    if value is not None:
        found.line.setText(value)
    QTest.keyClick(found.line, Key.Key_Return)
    settle()


def test_a_corrected_number_keeps_its_extension_and_label_and_other_words_go_to_the_note(
    driver: Driver, hands: Hands
) -> None:
    hands.open()
    window = hands.window
    window.box.insertPlainText("Jane Doe, Acme Corp\nM: +44 7700 900123\nd: +44 20 7946 0000 ext. 12")
    places = [n for n, part in enumerate(window.chips.parts()) if part.kind is PartKind.PHONE]
    correct(hands, places[0], "+44 7700 900124 ask Jim")
    correct(hands, places[1], "+44 20 7946 0001 ext. 12")
    window.save()
    jane = everybody(driver)["Jane Doe"]
    assert [(method.value, method.label) for method in jane.methods] == [
        ("+44 7700 900124", "mobile"), ("+44 20 7946 0001 ext. 12", "work"),
    ]  # fmt: skip
    assert entries(driver, jane)[1][0].draft.text == "ask Jim"


def test_of_two_organizations_the_one_chosen_last_stays_and_the_other_is_in_the_note(
    driver: Driver, hands: Hands
) -> None:
    hands.open()
    window = hands.window
    window.box.setPlainText("Piet Jansen, Sales Director, Boltworks Inc, piet@bolt.example")
    correct(hands, place_of(window, PartKind.ORGANIZATION), "Boltworks International")
    before = kinds(window)
    correct(hands, place_of(window, PartKind.TITLE), kind=PartKind.ORGANIZATION)
    assert [value for kind, value in kinds(window) if kind == "organization"] == ["Sales Director"]
    assert window.note() == "Boltworks International\nBoltworks Inc"
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert kinds(window) == before
    correct(hands, place_of(window, PartKind.TITLE), kind=PartKind.ORGANIZATION)
    window.save()
    piet = everybody(driver)["Piet Jansen"]
    assert piet.organization == "Sales Director"
    assert "Boltworks International" in entries(driver, piet)[1][0].draft.text


def test_of_a_card_and_a_text_that_say_two_organizations_one_is_in_the_note(driver: Driver, hands: Hands) -> None:
    hands.open()
    data = QMimeData()
    data.setText(CARD)
    paste(hands, data)
    window = hands.window
    correct(hands, place_of(window, PartKind.TITLE), kind=PartKind.ORGANIZATION)
    assert [value for kind, value in kinds(window) if kind == "organization"] == ["Buyer"]
    window.save()
    jane = everybody(driver)["Jane Doe"]
    assert jane.organization == "Buyer"
    assert "Acme Corp" in entries(driver, jane)[1][0].draft.text


def test_a_letter_typed_on_a_chip_goes_on_in_the_text(hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe")
    hands.press(Key.Key_1, modifiers=CTRL)
    hands.type("x")
    assert hands.window.box.toPlainText() == "Jane Doex"
    assert hands.window.box.hasFocus()


def test_arrows_go_through_the_chips_and_out(hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    window = hands.window
    hands.press(Key.Key_1, modifiers=CTRL)
    hands.press(Key.Key_Right)
    assert window.chips.chip(1).hasFocus()
    hands.press(Key.Key_Left, Key.Key_Left)
    assert window.box.hasFocus()
    hands.press(Key.Key_2, modifiers=CTRL)
    hands.press(Key.Key_Escape)
    assert window.box.hasFocus()
    assert window.isVisible()


def test_somebody_without_a_name_is_asked_for_once(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("tall, with a red hat")
    while (places := [n for n, part in enumerate(hands.window.chips.parts())]) and places:
        hands.window.chips.rejected.emit(0)
    hands.press(Key.Key_Return)
    assert everybody(driver) == {}
    assert "Nobody is named yet" in hands.window.notice.reported()
    hands.press(Key.Key_Return)
    (contact,) = everybody(driver).values()
    assert contact.display_name == "Somebody without a name"


# never twice


def test_a_known_address_is_added_to_by_enter(driver: Driver, hands: Hands) -> None:
    known = driver.desk.contacts.add(person("Jane Doe", methods=(email("jane@acme.example"),))).created
    driver.session.people.load()
    hands.open()
    hands.type(TEXT)
    assert hands.window.save_button.text() == "Add to Jane Doe"
    hands.press(Key.Key_Return)
    assert hands.keys == 2
    assert driver.desk.contacts.count() == 1
    found = driver.desk.contacts.get(known)
    assert found is not None
    assert (found.organization, found.tags) == ("Acme Corp", ("lead",))
    assert hands.window.saved_line.said() == "Added to Jane Doe"
    hands.window.saved.undo()
    found = driver.desk.contacts.get(known)
    assert found is not None
    assert (found.organization, found.tags) == ("", ())


def test_one_key_makes_a_new_contact_instead(driver: Driver, hands: Hands) -> None:
    driver.desk.contacts.add(person("Jane Doe", methods=(email("jane@acme.example"),)))
    hands.open()
    hands.type(TEXT)
    hands.press(Key.Key_0, modifiers=CTRL)
    assert hands.window.save_button.text() == "Save"
    hands.type(", tall")
    hands.press(Key.Key_Return)
    assert driver.desk.contacts.count() == 2
    assert hands.keys == 3


def test_a_namesake_is_offered_and_not_taken_by_itself(driver: Driver, hands: Hands) -> None:
    driver.desk.contacts.add(person("Jane Doe", organization="Elsewhere"))
    hands.open()
    hands.type("Jane Doe, Acme Corp")
    window = hands.window
    assert window.match.isVisible()
    assert window.save_button.text() == "Save"
    hands.press(Key.Key_0, modifiers=CTRL)
    assert window.save_button.text() == "Add to Jane Doe"
    hands.press(Key.Key_Return)
    assert driver.desk.contacts.count() == 1


def test_enter_twice_while_a_job_holds_the_book_saves_once(driver: Driver, hands: Hands, qtbot: QtBot) -> None:
    hands.open()
    hands.type("Jane Doe, Acme Corp")
    held = Held(driver.session.runner)
    hands.press(Key.Key_Return, Key.Key_Return)
    held.let_go()
    qtbot.waitUntil(lambda: not driver.session.runner.busy() and driver.desk.contacts.count() > 0)
    assert driver.desk.contacts.count() == 1
    assert hands.window.box.toPlainText() == ""


# who introduced


def test_who_introduced_is_linked_or_chosen(driver: Driver, hands: Hands) -> None:
    for organization in ("Acme", "Zett"):
        driver.desk.contacts.add(person("Bob Smith", organization=organization))
    hands.open()
    hands.type("Jane Doe, Acme Corp, via Bob Smith")
    window = hands.window
    assert window.chips.chip(2).text() == "via Bob Smith?"
    assert window.note_label.text() == "Note: via Bob Smith"
    window.chips.correction_wanted.emit(place_of(window, PartKind.INTRODUCED_BY))
    words = [editor(driver).who.itemText(n) for n in range(editor(driver).who.count())]
    assert words[1:3] == ["Bob Smith · Acme", "Bob Smith · Zett"]
    editor(driver).who.setCurrentIndex(2)
    QTest.keyClick(editor(driver).line, Key.Key_Return)
    settle()
    assert window.chips.chip(2).text() == "via Bob Smith"
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    sql = "SELECT o.name FROM relation r JOIN contact c ON c.id = r.to_contact_id JOIN organization o"
    found = driver.desk.book.db.value(f"{sql} ON o.id = c.organization_id WHERE r.from_contact_id = ?", (jane.id,))
    assert found == "Zett"


def test_a_contact_chosen_as_introducer_is_not_linked_under_another_name(driver: Driver, hands: Hands) -> None:
    for name in ("Karl Ender", "Bob Smith"):
        driver.desk.contacts.add(person(name))
    hands.open()
    window = hands.window
    window.box.setPlainText("Jane Doe, Acme Corp, via Karl Ender")
    correct(hands, place_of(window, PartKind.INTRODUCED_BY))
    window.box.setPlainText("Jane Doe, Acme Corp, via Bob Smith")
    window.save()
    sql = "SELECT c.display_name FROM relation r JOIN contact c ON c.id = r.to_contact_id"
    assert driver.desk.book.db.value(sql) == "Bob Smith"


# where and when


def test_event_place_and_day_can_be_changed(driver: Driver, hands: Hands) -> None:
    driver.desk.events.add(EventDraft("Web Summit", TODAY, TODAY, "Lisbon"))
    driver.desk.events.add(EventDraft("Boat Show", TODAY - timedelta(days=9), TODAY - timedelta(days=8)))
    hands.open()
    hands.press(Key.Key_E, modifiers=CTRL)
    (menu,) = [w for w in driver.app.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert words == ["Web Summit (on now)", "Boat Show", "At no event", "Place…", "Now", "Yesterday", "Another day…"]
    menu.actions()[1].trigger()
    menu.close()
    assert hands.window.meeting.words() == "At Boat Show, now"
    hands.window.meeting._on_place_wanted()
    hands.type("Hall 5")
    hands.press(Key.Key_Return)
    assert hands.window.meeting.words() == "At Boat Show, Hall 5, now"
    hands.type("Jane Doe")
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    assert (jane.captured_event, jane.captured_place) == ("Boat Show", "Hall 5")
    assert hands.window.meeting.words() == "At Boat Show, Hall 5, now"


def next_day(driver: Driver, days: int = 1) -> None:
    driver.clock.advance(days=days)
    driver.session.runner.hub.day_changed.emit(driver.desk.book.today())
    settle()


def choose(hands: Hands, words: str) -> None:
    """Take this line of the menu of where and when."""
    hands.press(Key.Key_E, modifiers=CTRL)
    (menu,) = [w for w in hands.driver.app.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()
    menu.close()
    settle()


def test_where_and_when_chosen_in_the_middle_of_a_text_keep_the_text(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe, Acme")
    choose(hands, "Yesterday")
    assert hands.window.typed().text == "Jane Doe, Acme"
    hands.press(Key.Key_Return)
    (met,), _notes = entries(driver, everybody(driver)["Jane Doe"])
    assert met.draft.moment.day_in(driver.desk.book.zone) == TODAY - timedelta(days=1)


@pytest.mark.parametrize("restarted", [False, True])
def test_a_draft_kept_overnight_is_of_the_day_and_the_event_at_which_it_was_begun(
    driver: Driver, hands: Hands, restarted: bool
) -> None:
    driver.desk.events.add(EventDraft("Web Summit", TODAY, TODAY, "Lisbon"))
    tomorrow = TODAY + timedelta(days=1)
    driver.desk.events.add(EventDraft("Boat Show", tomorrow, tomorrow, "Hamburg"))
    begun = driver.clock()
    hands.open()
    hands.type("Jane Doe, Acme Corp, sails, call Tue 10:00")
    hands.press(Key.Key_Escape)
    next_day(driver)
    if restarted:
        driver.session.answering.just_met.close()
    driver.window.activateWindow()
    QTest.qWaitForWindowActive(driver.window)
    hands.open()
    assert hands.window.meeting.words().startswith("At Web Summit, Lisbon, yesterday ")
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    assert (jane.captured_event, jane.captured_place) == ("Web Summit", "Lisbon")
    assert jane.captured_at == begun.replace(second=0, microsecond=0)
    (met,), (note,) = entries(driver, jane)
    assert met.draft.moment.at == note.draft.moment.at == begun.replace(second=0, microsecond=0)
    (step,) = driver.desk.followups.open_for(jane.id)
    assert (step.draft.due_day, step.draft.due_time) == (tomorrow, time(10))
    assert hands.window.meeting.words() == "At Boat Show, Hamburg, now"


def test_somebody_says_that_a_text_begun_yesterday_is_of_somebody_met_now(driver: Driver, hands: Hands) -> None:
    driver.desk.events.add(EventDraft("Web Summit", TODAY, TODAY))
    hands.open()
    hands.type("Jane Doe, Acme Corp")
    next_day(driver)
    choose(hands, "Now")
    assert hands.window.meeting.words() == "Met now, at no event"
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    assert (jane.captured_event, jane.captured_at) == ("", driver.clock())


def test_an_event_that_is_added_while_a_text_stands_is_its_event(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe")
    driver.session.runner.spread(driver.desk.events.add(EventDraft("Web Summit", TODAY, TODAY)))
    assert hands.window.meeting.words() == "At Web Summit, now"
    hands.type(", Acme Corp")
    next_day(driver)
    assert hands.window.meeting.words().startswith("At Web Summit, yesterday ")


def test_what_was_chosen_by_hand_serves_the_next_ones_of_that_day_and_no_other(driver: Driver, hands: Hands) -> None:
    hands.open()
    choose(hands, "Yesterday")
    hands.window.meeting._on_place_wanted()
    hands.type("Hotel bar")
    hands.press(Key.Key_Return)
    hands.type("Kees Bakker, Acme")
    hands.press(Key.Key_Return)
    assert hands.window.meeting.words().startswith("At Hotel bar, yesterday ")
    hands.type("Jane Doe, Acme")
    next_day(driver, 3)
    assert hands.window.meeting.words().startswith("At Hotel bar, 4 days ago ")  # this text is of that day
    hands.press(Key.Key_Return)
    assert everybody(driver)["Jane Doe"].captured_place == "Hotel bar"
    assert hands.window.meeting.words() == "Met now, at no event"
    choose(hands, "Yesterday")
    hands.press(Key.Key_Escape)
    next_day(driver, 3)
    today = driver.desk.book.today()
    driver.desk.events.add(EventDraft("Web Summit", today, today, "Lisbon"))
    driver.window.activateWindow()
    QTest.qWaitForWindowActive(driver.window)
    hands.open()
    assert hands.window.meeting.words() == "At Web Summit, Lisbon, now"


# text of several lines, cards, files


def paste(hands: Hands, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    hands.window.box.setFocus()
    hands.press(Key.Key_V, modifiers=CTRL)


def test_a_pasted_signature(driver: Driver, hands: Hands) -> None:
    hands.open()
    data = QMimeData()
    data.setText("Kind regards,\n\nJane Doe\nHead of Purchasing\nAcme Corp Ltd\nM +44 7700 900123\njane@acme.example\n")
    paste(hands, data)
    found = dict(kinds(hands.window))
    assert (found["name"], found["email"]) == ("Jane Doe", "jane@acme.example")
    hands.press(Key.Key_Return)
    assert "Jane Doe" in everybody(driver)
    assert hands.keys <= 3


def test_shift_enter_begins_a_line(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe")
    hands.press(Key.Key_Return, modifiers=SHIFT)
    hands.type("sails")
    assert hands.window.box.toPlainText() == "Jane Doe\nsails"
    assert driver.desk.contacts.count() == 0


CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:j1\r\nFN:Jane Doe\r\nN:Doe;Jane;;;\r\nORG:Acme Corp\r\nBDAY:1980-05-17\r\n"
    "TITLE:Buyer\r\nEMAIL;TYPE=work:jane@acme.example\r\nNOTE:from the card\r\nX-SHOE-SIZE:38\r\nEND:VCARD\r\n"
)


@pytest.mark.parametrize("way", ["pasted", "dropped"])
def test_one_card_fills_and_saves_with_everything_on_it(driver: Driver, hands: Hands, tmp_path: Path, way: str) -> None:
    hands.open()
    data = QMimeData()
    path = tmp_path / "jane.vcf"
    path.write_bytes(CARD.encode())
    if way == "dropped":
        data.setUrls([QUrl.fromLocalFile(str(path))])
    else:
        data.setText(CARD)
    paste(hands, data)
    hands.type("met at the bar, call tomorrow")
    assert dict(kinds(hands.window))["name"] == "Jane Doe"
    number = place_of(hands.window, PartKind.TITLE)
    hands.window.chips.rejected.emit(number)
    hands.window.box.setFocus()
    hands.press(Key.Key_Return)
    jane = everybody(driver)["Jane Doe"]
    assert (jane.title, jane.organization) == ("", "Acme Corp")
    assert jane.birthday is not None
    assert jane.methods[0].label == "work"
    assert "SHOE" in driver.desk.book.db.value("SELECT extra FROM contact WHERE id = ?", (jane.id,))
    note = entries(driver, jane)[1][0].draft.text
    assert "from the card" in note
    assert "Buyer" in note
    assert [f.draft.title for f in driver.desk.followups.open_for(jane.id)] == ["Call"]
    paste(hands, data)
    assert hands.window.save_button.text() == "Add to Jane Doe"


@pytest.mark.parametrize("way", ["pasted", "dropped"])
def test_many_cards_go_to_the_import(driver: Driver, hands: Hands, tmp_path: Path, qtbot: QtBot, way: str) -> None:
    hands.open()
    data = QMimeData()
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARDS.encode())
    if way == "dropped":
        data.setUrls([QUrl.fromLocalFile(str(path))])
    else:
        data.setText(CARDS)
    paste(hands, data)
    qtbot.waitUntil(lambda: any(w.objectName() == "import" and w.isVisible() for w in driver.app.topLevelWidgets()))
    driver.dialog("import").reject()
    settle()
    assert hands.window.box.toPlainText() == ""


def code(text: str) -> QImage:
    """A picture of a QR code."""
    matrix = list(segno.make(text).matrix_iter(scale=4, border=4))
    image = QImage(len(matrix[0]), len(matrix), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image


MECARD = "MECARD:N:Doe,Jane;TEL:+442079460123;EMAIL:jane@acme.example;NOTE:scanned;;"


@pytest.mark.parametrize("way", ["clipboard", "file"])
@pytest.mark.parametrize("text", [CARD, MECARD])
def test_a_picture_of_a_code_is_a_card(driver: Driver, hands: Hands, tmp_path: Path, way: str, text: str) -> None:
    hands.open()
    data = QMimeData()
    if way == "clipboard":
        data.setImageData(code(text))
    else:
        assert code(text).save(str(tmp_path / "code.png"))
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / "code.png"))])
    paste(hands, data)
    assert hands.window.notice.reported() == ""
    hands.press(Key.Key_Return)
    assert hands.keys == 3
    jane = everybody(driver)["Jane Doe"]
    assert "jane@acme.example" in [method.value for method in jane.methods]
    assert entries(driver, jane)[1][0].draft.text in {"scanned", "from the card"}


def test_a_code_with_an_address_of_the_web_is_added_to_the_text(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type("Jane Doe")
    data = QMimeData()
    data.setImageData(code("https://www.linkedin.com/in/janedoe"))
    paste(hands, data)
    assert hands.window.box.toPlainText() == "Jane Doe\nhttps://www.linkedin.com/in/janedoe"
    hands.press(Key.Key_Return)
    assert [method.network for method in everybody(driver)["Jane Doe"].methods] == ["linkedin"]


def test_a_picture_without_a_code_is_said(hands: Hands) -> None:
    hands.open()
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    data = QMimeData()
    data.setImageData(image)
    paste(hands, data)
    assert hands.window.notice.reported() == "No code found in this picture. What you typed is kept."


def test_a_card_survives_with_the_draft_and_a_second_one_does_not_push_it_out(hands: Hands) -> None:
    hands.open()
    for text in (CARD, MECARD):
        data = QMimeData()
        data.setText(text)
        paste(hands, data)
    assert "A card is here already" in hands.window.notice.reported()
    hands.window.chips.rejected.emit(place_of(hands.window, PartKind.TITLE))
    before = kinds(hands.window)
    hands.driver.session.answering.just_met.close()
    hands.driver.window.activateWindow()
    QTest.qWaitForWindowActive(hands.driver.window)
    hands.open()
    assert kinds(hands.window) == before
    assert "title" not in dict(before)


@pytest.mark.parametrize(("name", "content"), [("x.vcf", b"nothing"), ("x.png", b"no picture"), ("gone.vcf", None)])
def test_what_cannot_be_used_is_said_here(hands: Hands, tmp_path: Path, name: str, content: bytes | None) -> None:
    hands.open()
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    hands.type("Jane Doe")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    paste(hands, data)
    assert hands.window.notice.reported().startswith(name)
    assert "What you typed is kept" in hands.window.notice.reported()
    assert hands.window.box.toPlainText() == "Jane Doe"


# from anywhere


@pytest.mark.parametrize("place", ["search", "dialog", "history"])
def test_the_key_works_everywhere(driver: Driver, hands: Hands, place: str) -> None:
    one = driver.desk.contacts.add(person("Adam Bolt")).created
    driver.session.people.load()
    driver.session.people.show_contact(one)
    trigger(driver, {"search": "edit.search", "dialog": "contact.tag", "history": "edit.history"}[place])
    if place != "search":
        QTest.qWaitForWindowActive(driver.dialog("tags" if place == "dialog" else "history"))
    hands.open()
    hands.type("Jane Doe")
    hands.press(Key.Key_Return)
    assert "Jane Doe" in everybody(driver)
    hands.press(Key.Key_Escape)
    for widget in driver.app.topLevelWidgets():
        if widget.objectName() in {"tags", "history"}:
            widget.close()


def test_another_language_keeps_what_is_typed_and_the_key(driver: Driver, hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    driver.session.actions["language.nl"].trigger()
    settle()
    trigger(driver, "edit.history")
    QTest.qWaitForWindowActive(driver.dialog("history"))
    hands.open()
    assert hands.window.box.toPlainText() == TEXT
    driver.dialog("history").close()
    driver.session.actions["language.en"].trigger()
    settle()


def test_what_is_typed_stays_when_it_is_closed_and_cleared_by_a_button_that_undo_brings_back(hands: Hands) -> None:
    hands.open()
    hands.type(TEXT)
    hands.press(Key.Key_Escape)
    hands.driver.window.activateWindow()
    QTest.qWaitForWindowActive(hands.driver.window)
    hands.open()
    assert hands.window.box.toPlainText() == TEXT
    hands.window.clear_button.click()
    assert hands.window.box.toPlainText() == ""
    assert hands.window.chips.parts() == ()
    hands.press(Key.Key_Z, modifiers=CTRL)
    assert hands.window.box.toPlainText() == TEXT
