"""Types into the whole window until it is killed; run by `test_killed_while_*`. Arguments: folder, first key."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ror_desktop.app import application
from ror_desktop.domain.interaction import Channel
from ror_desktop.ui.reach import Reach
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger

if TYPE_CHECKING:
    from ror_desktop.ui.pages.feedback_page import FeedbackPage

WORDS = "Sails on weekends"


def begin(driver: Driver, key: str) -> None:
    """Go where the words are typed; after E into the text of the letter, and "call" is what follows a call.

    "two questions" is that after a letter about which a next step was typed. "feedback" is written down, "answer" is
    what the first of it is answered, "outcome" what came of it.
    """
    if key == "two questions":
        letter = Reach(driver.session.people.contacts.current(), Channel.EMAIL, 1, "The price")
        driver.session.hub.reached_out.emit(letter)
        driver.session.answering.reach.bar.next.title.setText("fri ask how she liked it")
        key = "call"
    if key == "call":
        reach = Reach(driver.session.people.contacts.current(), Channel.CALL, 2)
        driver.session.hub.reached_out.emit(reach)
        return
    if key == "feedback":
        driver.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        return
    if key == "answer":
        driver.session.hub.feedback_wanted.emit(1)
        trigger(driver, "feedback.answer")
        return
    if key == "outcome":
        driver.session.hub.feedback_wanted.emit(1)
        cast("FeedbackPage", driver.window.page("feedback")).ledger.detail.answer.outcome.box.setFocus()
        return
    driver.press(Qt.Key(ord(key)))
    if key == "E":
        QTest.qWaitForWindowActive(driver.dialog("letter"))
        settle()
        driver.press(Qt.Key.Key_Return)


def main(folder: Path, key: str) -> None:
    with running(application(), folder) as driver:
        driver.ctrl(Qt.Key.Key_F)
        driver.type("jan")
        driver.press(Qt.Key.Key_Return)
        if key == "just met":
            driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            QTest.qWaitForWindowActive(driver.session.answering.just_met.window())
        else:
            begin(driver, key)
        for letter in WORDS:
            QTest.keyClick(driver.focus(), letter)
            QTest.qWait(5)
        print("typed", flush=True)
        QTest.qWait(60_000)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
