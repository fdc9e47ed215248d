"""Types into the whole window until it is killed; run by `test_killed_while_typing`. Arguments: folder, first key."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ror_desktop.app import application
from tests.ui.driver import running

WORDS = "Sails on weekends"


def main(folder: Path, key: str) -> None:
    with running(application(), folder) as driver:
        driver.ctrl(Qt.Key.Key_F)
        driver.type("jan")
        driver.press(Qt.Key.Key_Return)
        if key == "just met":
            driver.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            QTest.qWaitForWindowActive(driver.session.just_met.window())
        else:
            driver.press(Qt.Key(ord(key)))
        for letter in WORDS:
            QTest.keyClick(driver.focus(), letter)
            QTest.qWait(5)
        print("typed", flush=True)
        QTest.qWait(60_000)


main(Path(sys.argv[1]), sys.argv[2])
