"""A contact or an entry is changed elsewhere while somebody edits it: what was typed is saved, and nothing else."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ror_desktop.domain.contact import Contact
from tests.builders import email, note, person
from tests.ui.driver import Driver
from tests.ui.scenes import settle

Key = Qt.Key


def jane_shown(driver: Driver) -> int:
    """Jane of Acme is shown; the keyboard is in the list."""
    made = driver.desk.contacts.add(person("Jane Doe", organization="Acme", methods=(email("j@acme.example"),)))
    driver.session.runner.spread(made)
    driver.session.people.show_contact(made.created)
    driver.session.people.contacts.focus_list()
    settle()
    return made.created


def stored(driver: Driver, contact: int) -> Contact:
    found = driver.desk.contacts.get(contact)
    assert found is not None
    return found


def type_title(driver: Driver, words: str) -> None:
    driver.press(Key.Key_F2)
    settle()
    driver.session.people.notes.form.fields.title.setFocus()
    driver.type(words)


def test_a_tag_that_came_while_the_form_was_put_aside_stays(driver: Driver) -> None:
    jane = jane_shown(driver)
    type_title(driver, "Buyer")
    driver.press(Key.Key_Escape)
    driver.session.runner.run(partial(driver.desk.contacts.tag, [jane], "lead"))
    driver.press(Key.Key_F2)
    settle()
    fields = driver.session.people.notes.form.fields
    assert (fields.title.text(), fields.tags.tags()) == ("Buyer", ("lead",))
    driver.press(Key.Key_Return)
    assert (stored(driver, jane).title, stored(driver, jane).tags) == ("Buyer", ("lead",))
    assert stored(driver, jane).methods[0].value == "j@acme.example"


def test_what_was_undone_in_an_open_form_stays_undone(driver: Driver) -> None:
    jane = jane_shown(driver)
    driver.session.runner.run(partial(driver.desk.contacts.tag, [jane], "lead"))
    driver.press(Key.Key_F2)
    settle()
    driver.ctrl(Key.Key_Z)  # nothing is typed yet, so it takes back the tag
    assert stored(driver, jane).tags == ()
    driver.session.people.notes.form.fields.title.setFocus()
    driver.type("Buyer")
    driver.press(Key.Key_Return)
    assert (stored(driver, jane).title, stored(driver, jane).tags) == ("Buyer", ())


def test_a_pin_that_was_undone_while_its_note_is_edited_stays_off(driver: Driver) -> None:
    jane = jane_shown(driver)
    made = driver.desk.notes.add(jane, note("Sails")).created
    driver.session.people.notes.refresh()
    driver.session.people.notes.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    driver.press(Key.Key_P)
    driver.press(Key.Key_Return)
    driver.ctrl(Key.Key_Z)
    driver.type("!")
    driver.ctrl(Key.Key_Return)
    found = driver.desk.notes.get(made)
    assert found is not None
    assert ("!" in found.draft.text, found.draft.pinned) == (True, False)


def test_a_contact_deleted_while_it_is_edited_is_no_failure_and_the_text_comes_back(driver: Driver) -> None:
    jane = jane_shown(driver)
    type_title(driver, "Buyer")
    driver.session.people.notes.form.fields.circle.setFocus()  # in a line the key deletes a word
    driver.ctrl(Key.Key_Backspace)
    assert driver.desk.contacts.count() == 0
    assert driver.window.notice.reported() == ""
    driver.ctrl(Key.Key_Z)
    driver.session.people.show_contact(jane)
    assert driver.session.people.notes.form.fields.title.text() == "Buyer"
    driver.session.people.notes.form.put_aside()


def test_a_contact_deleted_while_its_note_is_edited_is_no_failure(driver: Driver) -> None:
    jane = jane_shown(driver)
    driver.desk.notes.add(jane, note("Sails"))
    driver.session.people.notes.refresh()
    driver.session.people.notes.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    driver.press(Key.Key_Return)
    driver.type("!")
    editor = driver.session.people.notes.timeline.editor()
    assert editor is not None
    editor.form.note.findChild(QToolButton).setFocus()
    driver.ctrl(Key.Key_Backspace)
    assert driver.desk.contacts.count() == 0
    assert driver.window.notice.reported() == ""
    driver.ctrl(Key.Key_Z)
    driver.session.people.show_contact(jane)
    again = driver.session.people.notes.timeline.editor()
    assert again is not None
    assert "!" in again.form.text()
    again.put_away()
