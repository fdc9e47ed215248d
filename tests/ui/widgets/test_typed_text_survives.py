"""What is typed comes back after the program was killed: in the composer, over a row, in the form."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.entry_form import EntryMode
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.builders import note
from tests.ui.workbench import workbench

ROOT = Path(__file__).parents[3]
TYPED = "Sails on weekends. "


def type_and_kill(folder: Path, place: str) -> None:
    """A second is what the program promises; then the process ends without a chance to say goodbye."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("typing_child.py")), str(folder), place],
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


@pytest.mark.parametrize("place", ["composer", "entry", "form"])
def test_it_comes_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path, place: str) -> None:
    with workbench(qapp, tmp_path) as bench:
        jane = bench.contact("Jane Doe")
        bench.desk.notes.add(jane, note("What stands in the book"))
        eva = bench.contact("Eva")
    type_and_kill(tmp_path, place)
    with workbench(qapp, tmp_path) as bench:
        drafts = DraftService(bench.desk.book)
        panel = NotesPanel(bench.tools, drafts)
        qtbot.addWidget(panel)
        panel.show_contact(eva)
        assert panel.composer.form.text() == ""
        assert panel.timeline.editor() is None
        panel.show_contact(jane)
        if place == "composer":
            assert panel.composer.form.text() == TYPED
            assert panel.composer.form.mode() is EntryMode.INTERACTION
        elif place == "entry":
            editor = panel.timeline.editor()
            assert editor is not None
            assert editor.form.text() == TYPED
            editor.put_away()
        else:
            assert panel.form.open()
            assert panel.form.fields.title.text() == TYPED
            panel.form.put_away()
        found = bench.desk.contacts.get(jane)
        assert found is not None
        assert found.title == ""
        panel.close()
        drafts.close()
