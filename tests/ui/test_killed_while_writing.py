"""The window is killed with -9 a second after the last key in a letter; started again, the letter is there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import email, person
from tests.ui.driver import running
from tests.ui.test_killed_while_typing import WORDS, find_jane, type_and_kill


def test_what_was_written_is_there_again(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe", methods=(email("jane@acme.example"),)))
    type_and_kill(tmp_path, "E")
    with running(qapp, tmp_path) as driver:
        find_jane(driver)
        driver.press(Qt.Key.Key_E)
        letter = driver.dialog("letter")
        QTest.qWaitForWindowActive(letter)
        form = driver.session.answering.reach.letter.form
        assert WORDS in form.body.text()
        assert form.body.text().startswith("Dear Jane,")
        assert form.templates.currentItem().text() == "What you wrote before"
        form.discard_button.click()
        driver.press(Qt.Key.Key_E)
        assert WORDS not in form.body.text()


def test_a_call_that_was_being_logged_is_there_again(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
    type_and_kill(tmp_path, "call")
    with running(qapp, tmp_path) as driver:
        bar = driver.session.answering.reach.bar
        assert bar.isVisible()
        assert bar.summary.text() == WORDS


def test_a_call_and_the_letter_before_it_are_both_asked_about(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        jane = driver.desk.contacts.add(person("Jane Doe")).created
    type_and_kill(tmp_path, "two questions")
    with running(qapp, tmp_path) as driver:
        bar = driver.session.answering.reach.bar
        assert bar.summary.text() == WORDS
        bar.yes.click()
        assert "Did you send “The price” to Jane Doe?" in bar.question.accessibleName()
        assert bar.next.title.text() == "fri ask how she liked it"
        bar.yes.click()
        assert not bar.isVisible()
        assert len(driver.desk.timeline.keys(jane)) == 2
        assert [found.draft.title for found in driver.desk.followups.open_for(jane)] == ["ask how she liked it"]
