"""Types into a notes panel until it is killed; run by `test_typed_text_survives`. Arguments: book, what to type in."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.ui.workbench import workbench

WORDS = "Sails on weekends. "


def main(folder: Path, place: str) -> None:
    app = QApplication([])
    with workbench(app, folder) as bench:
        panel = NotesPanel(bench.tools, DraftService(bench.desk.book))
        panel.resize(560, 740)
        panel.show_contact(1)
        panel.show()
        panel.activateWindow()
        if place == "composer":
            bench.tools.actions["entry.interaction"].trigger()
            field = panel.composer.form.box
        elif place == "entry":
            panel.timeline.edit(panel.timeline.model.entry(0))
            field = panel.timeline.editor().form.box
        else:
            bench.tools.actions["contact.edit"].trigger()
            field = panel.form.fields.title
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        for letter in WORDS:
            QTest.keyClick(field, letter)
            QTest.qWait(5)
        print("typed", flush=True)
        QTest.qWait(60_000)


main(Path(sys.argv[1]), sys.argv[2])
