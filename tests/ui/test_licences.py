"""The licences of all that is inside stand in the program itself."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from ror_desktop import licences
from ror_desktop.ui.widgets.licences_dialog import LicencesDialog
from tests.ui.driver import running


def shown(dialog: LicencesDialog) -> tuple[str, str]:
    heading, text = dialog.findChild(QLabel), dialog.findChild(QPlainTextEdit)
    assert heading is not None
    assert text is not None
    return heading.text(), text.toPlainText()


def test_from_source_the_installed_packages_are_asked(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        driver.session.actions["help.about"].trigger()
        about = driver.dialog("about")
        next(button for button in about.findChildren(QPushButton) if button.text() == "Licences…").click()
        dialog = driver.dialog("licences")
        assert isinstance(dialog, LicencesDialog)
        heading, text = shown(dialog)
        assert "runs from source" in heading
        for name in ("peewee", "sqlcipher3", "PySide6_Essentials", "Lucide icons"):
            assert name in text
        assert "Permission is hereby granted" in text
        dialog.reject()
        about.reject()


@pytest.mark.usefixtures("qapp")
def test_a_built_program_shows_the_file_of_its_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / licences.FILE).write_text("Qt – LGPL-3.0-only\n", encoding="utf-8")
    monkeypatch.setattr(licences, "resources", lambda: tmp_path)
    heading, text = shown(LicencesDialog())
    assert "you may replace them" in heading
    assert text == "Qt – LGPL-3.0-only\n"


def test_what_the_program_needs_is_found_with_what_that_needs() -> None:
    found = {name.lower().replace("_", "-") for name in licences.installed()}
    assert {"pyside6-essentials", "shiboken6", "peewee", "platformdirs"} <= found
    assert not {"ror-desktop", "pytest", "ruff"} & found
