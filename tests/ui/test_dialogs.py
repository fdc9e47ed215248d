"""Dialogs remember their size, also after a restart, and never open larger than the screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ror_desktop.settings import load_settings
from tests.ui.driver import ENGLISH, running
from tests.ui.scenes import settle, trigger


def test_a_dialog_opens_in_the_size_that_it_had(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        trigger(driver, "edit.history")
        dialog = driver.dialog("history")
        dialog.resize(700, 444)
        dialog.reject()
        settle()
        trigger(driver, "edit.history")
        again = driver.dialog("history")
        assert (again.width(), again.height()) == (700, 444)
        again.reject()
        driver.stop()
        settings = load_settings(driver.folders.settings).settings
        assert settings.dialog_geometries["history"] == "700x444"


@pytest.mark.parametrize("kept", ["99999x99999", "x", "wide", "0x0", "-5x300"])
def test_a_size_that_makes_no_sense_does_no_harm(qapp: QApplication, tmp_path: Path, kept: str) -> None:
    settings = ENGLISH._replace(dialog_geometries={"history": kept})
    with running(qapp, tmp_path, settings=settings) as driver:
        trigger(driver, "edit.history")
        dialog = driver.dialog("history")
        room = dialog.screen().availableSize()
        assert dialog.minimumSizeHint().width() <= dialog.width() <= room.width()
        assert dialog.minimumSizeHint().height() <= dialog.height() <= room.height()
        dialog.reject()
