"""The whole window is killed with -9 a second after the last key; started again, it shows what was typed."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.ui.widgets.entry_form import EntryMode
from tests.builders import moment, note, person, todo
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger

if TYPE_CHECKING:
    from ror_desktop.ui.pages.feedback_page import FeedbackPage

ROOT = Path(__file__).parents[2]
WORDS = "Sails on weekends"


def type_and_kill(folder: Path, key: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.window_child", str(folder), key],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "typed"
        time.sleep(1)
        child.kill()


def find_jane(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_F)
    driver.type("jan")
    driver.press(Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize("key", ["N", "L", "F", "D"])
def test_what_was_typed_is_there_again(qapp: QApplication, tmp_path: Path, key: str) -> None:
    with running(qapp, tmp_path) as driver:
        jane = driver.desk.contacts.add(person("Jane Doe")).created
        driver.desk.contacts.add(person("Adam Bolt"))
        if key == "D":
            driver.desk.followups.add(jane, todo("Call her", driver.desk.book.today()))
        driver.desk.notes.add(jane, note("What stands in the book"))
    type_and_kill(tmp_path, key)
    with running(qapp, tmp_path) as driver:
        settle()
        if key == "D":
            bar = driver.session.people.calendar.keys.done_bar
            assert bar.is_open
            assert bar.happened.text() == WORDS
            bar.happened.setFocus()
            driver.press(Qt.Key.Key_Return)
            assert driver.desk.followups.open_for(jane) == []
            assert len(driver.desk.timeline.keys(jane)) == 3
        elif key == "F":
            editor = driver.session.people.calendar.editor
            assert editor.is_open
            assert editor.form.title.text() == WORDS
            editor.form.title.setFocus()
            driver.press(Qt.Key.Key_Return)
            assert [item.draft.title for item in driver.desk.followups.open_for(jane)] == [WORDS]
        else:
            find_jane(driver)
            form = driver.session.people.notes.composer.form
            assert form.text() == WORDS
            assert form.mode() is (EntryMode.NOTE if key == "N" else EntryMode.INTERACTION)
            assert len(driver.desk.timeline.keys(jane)) == 1


def test_what_was_typed_of_somebody_just_met_is_there_again(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
    type_and_kill(tmp_path, "just met")
    with running(qapp, tmp_path) as driver:
        trigger(driver, "capture.just_met")
        window = driver.session.answering.just_met.window()
        assert window.box.toPlainText() == WORDS
        window.box.insertPlainText("Mia Wong, ")
        window.save()
        assert driver.desk.contacts.count() == 2
    with running(qapp, tmp_path) as driver:
        assert driver.session.answering.just_met.window().box.toPlainText() == ""


def test_feedback_being_written_down_is_there_again(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
    type_and_kill(tmp_path, "feedback")
    with running(qapp, tmp_path) as driver:
        trigger(driver, "feedback.new")
        editor = cast("FeedbackPage", driver.window.page("feedback")).ledger.editor
        assert editor.verbatim.toPlainText() == WORDS
        assert editor.contact.text() == "Jane Doe"
        editor.save()
        rows = driver.desk.feedback.rows(driver.desk.feedback.ids())
        assert [(row.draft.verbatim, row.contact) for row in rows] == [(WORDS, "Jane Doe")]


def test_an_answer_to_feedback_is_there_again(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        jane = driver.desk.contacts.add(person("Jane Doe")).created
        entry = driver.desk.feedback.add(FeedbackDraft("It flickers", moment(-1), contact_id=jane)).created
        for scenario in driver.desk.playbook.all():  # the keyboard goes to the text at once
            driver.desk.playbook.delete(scenario.id)
    type_and_kill(tmp_path, "answer")
    with running(qapp, tmp_path) as driver:
        driver.session.hub.feedback_wanted.emit(entry)
        reply = cast("FeedbackPage", driver.window.page("feedback")).ledger.detail.answer.reply
        assert reply.body.text() == WORDS
        reply.save()
        found = driver.desk.feedback.get(entry)
        assert found is not None
        assert found.draft.answer == WORDS


def test_what_came_of_feedback_is_there_again_and_saved_on_leaving(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.desk.contacts.add(person("Jane Doe"))
        entry = driver.desk.feedback.add(FeedbackDraft("It flickers", moment(-1))).created
        driver.desk.feedback.answer(entry, "Sorry")
    type_and_kill(tmp_path, "outcome")
    with running(qapp, tmp_path) as driver:
        driver.session.hub.feedback_wanted.emit(entry)
        outcome = cast("FeedbackPage", driver.window.page("feedback")).ledger.detail.answer.outcome
        assert outcome.box.toPlainText() == WORDS
        outcome.box.setFocus()
        driver.press(Qt.Key.Key_Tab)
        found = driver.desk.feedback.get(entry)
        assert found is not None
        assert found.draft.outcome == WORDS
        driver.desk.feedback.conclude(entry, "Other words", shining=False)
    with running(qapp, tmp_path) as driver:
        driver.session.hub.feedback_wanted.emit(entry)
        outcome = cast("FeedbackPage", driver.window.page("feedback")).ledger.detail.answer.outcome
        assert outcome.box.toPlainText() == "Other words"


@pytest.mark.parametrize("page", ["people", "today"])
def test_the_last_letters_of_a_follow_up_survive_closing_at_once(qapp: QApplication, tmp_path: Path, page: str) -> None:
    with running(qapp, tmp_path) as driver:
        jane = driver.desk.contacts.add(person("Jane Doe")).created
        driver.desk.followups.add(jane, todo("Call her", driver.desk.book.today()))
        driver.session.people.load()
        driver.session.people.show_contact(jane)
        driver.session.actions[f"page.{page}"].trigger()
        settle()
        driver.press(Qt.Key.Key_F)
        driver.type(WORDS)
    with running(qapp, tmp_path) as driver:
        editor = driver.session.people.calendar.editor
        assert editor.is_open
        assert editor.form.title.text() == WORDS
