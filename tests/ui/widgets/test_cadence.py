"""Circles and cadences on the screen: the dialogs, the chip on the contact, and the soft entries of the calendar."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from ror_desktop.domain.change import Verb
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction
from ror_desktop.domain.month import Span
from ror_desktop.store import events
from ror_desktop.ui.widgets.agenda import Agenda
from ror_desktop.ui.widgets.cadence_dialog import MIXED, CadenceDialog
from ror_desktop.ui.widgets.circles_dialog import CADENCE, NAME, SIZE, CirclesDialog
from ror_desktop.ui.widgets.let_go_dialog import LetGoDialog
from tests.builders import person, snapshot, touch
from tests.ui.driver import Driver
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)
Key = Qt.Key


def cadence_dialog(bench: Workbench, qtbot: QtBot, *contacts: int) -> CadenceDialog:
    made = CadenceDialog(contacts, bench.tools)
    qtbot.addWidget(made)
    made.show()
    return made


def days_of(bench: Workbench, contact: int) -> int | None:
    found = bench.desk.contacts.get(contact)
    assert found is not None
    return found.cadence_days


def test_a_cadence_is_typed_in_words_and_saved_with_enter(bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    dialog = cadence_dialog(bench, qtbot, jane)
    QTest.keyClicks(dialog.own, "2 weeks")
    QTest.keyClick(dialog.own, Key.Key_Return)
    assert days_of(bench, jane) == 14
    assert not dialog.isVisible()
    bench.undo()
    assert days_of(bench, jane) is None


def test_what_is_no_cadence_cannot_be_saved(bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    dialog = cadence_dialog(bench, qtbot, jane)
    QTest.keyClicks(dialog.own, "soon")
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    assert days_of(bench, jane) is None


def test_circle_and_cadence_of_several_contacts(bench: Workbench, qtbot: QtBot) -> None:
    jane, bob = bench.contact(), bench.contact("Bob")
    circles = bench.desk.circles
    key, friends = circles.add("Key accounts", 14).created, circles.add("Friends", 60).created
    circles.put([jane], key)
    circles.set_cadence([bob], 7)
    dialog = cadence_dialog(bench, qtbot, jane, bob)
    assert dialog.circle.currentData() == MIXED
    dialog.accept()
    assert (days_of(bench, jane), days_of(bench, bob)) == (None, 7), "what was not touched stays as it is"
    dialog = cadence_dialog(bench, qtbot, jane, bob)
    dialog.circle.setCurrentIndex(dialog.circle.findData(friends))
    dialog.accept()
    assert circles.sizes() == {friends: 2}
    assert days_of(bench, bob) == 7


def test_circle_and_cadence_saved_together_are_one_step(bench: Workbench, qtbot: QtBot) -> None:
    jane, circles = bench.contact(), bench.desk.circles
    key, friends = circles.add("Key accounts", 14).created, circles.add("Friends", 60).created
    circles.put([jane], key)
    before = snapshot(bench.desk.book)
    dialog = cadence_dialog(bench, qtbot, jane)
    dialog.circle.setCurrentIndex(dialog.circle.findData(friends))
    QTest.keyClicks(dialog.own, "monthly")
    QTest.keyClick(dialog.own, Key.Key_Return)
    assert (circles.sizes(), days_of(bench, jane)) == ({friends: 1}, 30)
    assert bench.said[-1] == "Changed circle and cadence of 1 contact"
    bench.undo()
    assert snapshot(bench.desk.book) == before


def test_a_cadence_that_asks_too_much_of_a_week_is_said_at_that_moment(bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    warned: list[str] = []
    bench.hub.warned.connect(lambda message: warned.append(message.plain()))
    for days in (-1, -2):
        bench.desk.interactions.add(jane, touch(days))
    dialog = cadence_dialog(bench, qtbot, jane)
    assert not dialog.capacity.warns()
    dialog.own.setText("30")
    dialog.accept()
    assert warned == []
    dialog = cadence_dialog(bench, qtbot, jane)
    dialog.own.setText("7")
    dialog.accept()
    assert warned == [
        "Your cadences now ask for 1 contacts a week; the last 4 weeks had 0.5. "
        "A longer cadence, or a smaller circle, is easier to keep."
    ]
    dialog = cadence_dialog(bench, qtbot, jane)
    assert dialog.capacity.warns()
    dialog.own.setText("10")
    dialog.accept()
    assert len(warned) == 1, "what asks for less than before is no reason to warn"


def test_circles_are_added_changed_and_deleted_in_place(bench: Workbench, qtbot: QtBot) -> None:
    dialog = CirclesDialog(bench.tools)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "Key accounts")
    QTest.keyClicks(dialog.cadence, "2 weeks")
    QTest.keyClick(dialog.cadence, Key.Key_Return)
    circles = bench.desk.circles
    made = circles.all()[0]
    assert (made.name, made.cadence_days) == ("Key accounts", 14)
    assert dialog.name.text() == ""
    bench.spread(circles.put([bench.contact()], made.id))
    assert [dialog.table.item(0, column).text() for column in (NAME, CADENCE, SIZE)] == [
        "Key accounts", "every 14 days", "1",
    ]  # fmt: skip
    assert dialog.capacity.words().startswith("Your cadences ask for 0.5 contacts a week; the last 4 weeks had 0.")
    dialog.table.item(0, CADENCE).setText("monthly")
    dialog.table.item(0, NAME).setText("Key people")
    made = circles.all()[0]
    assert (made.name, made.cadence_days) == ("Key people", 30)
    dialog.table.item(0, CADENCE).setText("soon")
    assert bench.failed[-1].startswith("“soon” is no cadence")
    assert dialog.table.item(0, CADENCE).text() == "every 30 days"
    dialog.table.item(0, CADENCE).setText("")
    assert circles.all()[0].cadence_days is None
    dialog.remove.click()
    assert circles.all() == []
    bench.undo()
    assert dialog.table.rowCount() == 1
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Key.Key_Delete)
    assert circles.all() == []


def test_a_name_that_is_taken_is_said_and_typed_text_stays(bench: Workbench, qtbot: QtBot) -> None:
    bench.desk.circles.add("Friends", None)
    dialog = CirclesDialog(bench.tools)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.name, "friends")
    QTest.keyClick(dialog.name, Key.Key_Return)
    assert bench.failed == ["There is a circle Friends already."]
    assert dialog.name.text() == "friends"


def test_letting_go_keeps_the_reason(bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    dialog = LetGoDialog([jane], bench.tools)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.reason, "only wanted a pen")
    QTest.keyClick(dialog.reason, Key.Key_Return)
    assert bench.desk.contacts.let_go_reason(jane) == "only wanted a pen"
    assert not dialog.isVisible()


def test_soft_entries_stand_apart_from_follow_ups(bench: Workbench, qtbot: QtBot) -> None:
    from ror_desktop.ui.followup_verbs import FollowUpVerbs

    agenda = Agenda(bench.tools, FollowUpVerbs(bench.tools))
    qtbot.addWidget(agenda)
    agenda.resize(340, 400)
    agenda.show()
    people = [bench.contact(f"Person {n}") for n in range(6)]
    for contact in people:
        bench.desk.interactions.add(contact, touch(-9))
    bench.spread(bench.desk.circles.set_cadence(people, 5))
    agenda.refresh()
    assert [chip.text() for chip in agenda.soft.chips()] == [f"Person {n}" for n in range(4)]
    assert agenda.soft.chips()[0].accessibleName() == "Person 0, every 5 days, due 4 days ago, last contact 9 days ago"
    assert agenda.model.rowCount() == 0
    with qtbot.waitSignal(agenda.contact_wanted) as wanted:
        QTest.keyClick(agenda.soft.chips()[1], Key.Key_Return)
    assert wanted.args == [people[1]]
    tomorrow = TODAY + timedelta(days=1)
    agenda.show_span(Span(tomorrow, tomorrow))
    assert not agenda.soft.isVisible()
    agenda.show_span(Span(TODAY, TODAY))
    agenda.show_contact(people[5])
    assert [chip.text() for chip in agenda.soft.chips()] == ["Person 5"]


# In the real window


def added(driver: Driver, name: str, **fields: object) -> int:
    change = driver.desk.contacts.add(person(name, **fields))
    driver.session.runner.spread(change)
    return change.created


def test_the_contact_shows_its_cadence_and_c_changes_it(driver: Driver) -> None:
    jane = added(driver, "Jane Doe")
    for days in (-50, -41, -20):
        driver.desk.interactions.add(jane, touch(days))
    driver.session.runner.spread(driver.desk.contacts.edit(jane, person("Jane Doe")))
    driver.session.people.show_contact(jane)
    header = driver.session.people.notes.header
    assert not header.cadence.isVisible()
    driver.session.people.notes.setFocus()
    driver.press(Key.Key_C)
    dialog = driver.dialog("cadence")
    assert isinstance(dialog, CadenceDialog)
    QTest.keyClicks(dialog.own, "30")
    QTest.keyClick(dialog.own, Key.Key_Return)
    assert header.cadence.text() == "every 30 days, due in 10 days"
    assert "in touch at best 9, at worst 21 day" in header._facts.text()
    assert driver.session.people.calendar.month.grid.day_text(TODAY + timedelta(days=10)).endswith("1 due by cadence")
    driver.ctrl(Key.Key_Z)
    assert not header.cadence.isVisible()


def test_a_message_waits_until_it_is_answered_or_marked(driver: Driver) -> None:
    jane = added(driver, "Jane Doe")
    driver.desk.interactions.add(jane, touch(-12))
    received = touch(-2.5, direction=Direction.IN, channel=Channel.EMAIL)
    driver.session.runner.spread(driver.desk.interactions.add(jane, received))
    driver.session.people.show_contact(jane)
    header = driver.session.people.notes.header
    driver.session.people.notes.setFocus()
    assert header.waiting.isVisible()
    assert header.waiting.text() == "waiting for 2 days"
    driver.press(Key.Key_A)
    assert not header.waiting.isVisible()
    driver.press(Key.Key_A)
    assert header.waiting.isVisible()
    driver.session.runner.spread(driver.desk.interactions.add(jane, touch(-0.1)))
    assert not header.waiting.isVisible()


def test_what_is_logged_from_today_is_about_the_line_there(driver: Driver) -> None:
    jane, bob = (added(driver, name, cadence_days=5) for name in ("Jane", "Bob"))
    driver.desk.interactions.add(jane, touch(-9))
    driver.session.runner.spread(driver.desk.interactions.add(bob, touch(-20)))
    driver.session.people.show_contact(jane)
    driver.session.people.notes.setFocus()
    keys = (Key.Key_G, Key.Key_T)
    for key in keys:
        driver.press(key)
    today = driver.session.today
    assert [line.contact for line in today.list.lines()] == ["Bob"]
    driver.press(Key.Key_L)
    assert driver.window.page_name() == "people"
    assert driver.session.people.contacts.current() == bob
    driver.type("Told him about the crane")
    driver.ctrl(Key.Key_Return)
    assert driver.desk.circles.standing_of(driver.desk.contacts.get(bob)).due_day == TODAY + timedelta(days=5)
    driver.press(Key.Key_Escape)
    for key in keys:
        driver.press(key)
    assert [line.contact for line in today.list.lines()] == ["Jane"]
    print("\nlog a call from Today: L, text, Ctrl+Enter = 2 keys beyond the text")


def test_x_lets_go_of_somebody_met_at_an_event(driver: Driver) -> None:
    desk = driver.desk
    with desk.book.verb(Verb.DEMO_FILL):
        event = events.insert(desk.book.db, EventDraft("Web Summit", TODAY, TODAY), desk.book.clock())
    jane, bob = added(driver, "Jane"), added(driver, "Bob", cadence_days=5)
    desk.interactions.add(jane, touch(-9, direction=Direction.MUTUAL, event_id=event))
    driver.session.runner.spread(desk.interactions.add(bob, touch(-9)))
    driver.window.show_page("today")
    today = driver.session.today.list
    today.setFocus()
    assert [line.contact for line in today.lines()] == ["Jane"]
    driver.press(Key.Key_X)
    driver.dialog("let_go").accept()
    assert desk.contacts.let_go_reason(jane) == "No common interest"
    assert [line.contact for line in today.lines()] == ["Bob"], "the line left, and the next is selected"
    driver.press(Key.Key_X)
    assert driver.said().startswith("Only somebody you met at an event")
    driver.ctrl(Key.Key_Z)
    assert desk.contacts.let_go_reason(jane) == ""


def test_with_hidden_numbers_capacity_is_not_said(driver: Driver, qtbot: QtBot) -> None:
    """A cadence is set as ever; what all of them ask of a week is a measure."""
    jane = driver.desk.contacts.add(person("Jane Doe")).created
    driver.session.people.load()
    driver.session.people.show_contact(jane)
    warned: list[str] = []
    driver.session.hub.warned.connect(lambda message: warned.append(message.plain()))
    driver.session.actions["view.numbers"].trigger()
    dialog = CadenceDialog((jane,), driver.session.tools)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.capacity.isVisible()
    dialog.own.setText("7")
    dialog.accept()
    found = driver.desk.contacts.get(jane)
    assert found is not None
    assert found.cadence_days == 7
    circles = CirclesDialog(driver.session.tools)
    qtbot.addWidget(circles)
    circles.show()
    assert not circles.capacity.isVisible()
    circle = driver.desk.circles.add("Key accounts", 30)
    driver.session.runner.spread(circle)
    driver.session.runner.spread(driver.desk.circles.put([jane], circle.created))
    circles.table.item(0, CADENCE).setText("2")
    assert [one.cadence_days for one in driver.desk.circles.all()] == [2]
    driver.session.actions["contact.edit"].trigger()
    form = driver.session.people.notes.form
    driver.session.runner.run(partial(driver.desk.contacts.edit, jane, person("Jane Doe", cadence_days=2)))
    assert form.open()
    assert warned == []


def test_the_form_of_a_contact_warns_as_well(driver: Driver) -> None:
    jane = added(driver, "Jane Doe")
    warned: list[str] = []
    driver.session.hub.warned.connect(lambda message: warned.append(message.plain()))
    driver.session.people.show_contact(jane)
    for days, warnings in ((None, 0), (7, 1), (14, 1)):
        driver.session.actions["contact.edit"].trigger()
        driver.session.runner.run(partial(driver.desk.contacts.edit, jane, person("Jane Doe", cadence_days=days)))
        assert len(warned) == warnings
    driver.session.runner.run(partial(driver.desk.contacts.edit, jane, person("Jane Doe", cadence_days=3)))
    assert len(warned) == 1, "an import or an undo is no moment to warn"
