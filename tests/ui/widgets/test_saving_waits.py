"""A job holds the book, so what is saved has to wait: saved once, and what is typed meanwhile is not lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.builders import note
from tests.ui.workbench import Held, Workbench


@pytest.fixture
def panel(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> Iterator[NotesPanel]:
    made = NotesPanel(bench.tools, drafts)
    qtbot.addWidget(made)
    made.resize(560, 740)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def let_go(bench: Workbench, qtbot: QtBot) -> Callable[[], None]:
    held = Held(bench.tools.runner)

    def go() -> None:
        held.let_go()
        qtbot.waitUntil(lambda: not bench.tools.runner.busy(), timeout=2000)

    return go


def everybody(bench: Workbench) -> list[tuple[str, str]]:
    found = (bench.desk.contacts.get(i) for i in bench.desk.contacts.order(ContactOrder.NAME))
    return [(contact.display_name, contact.industry) for contact in found if contact is not None]


def new_contact(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.form.begin_new()
    panel._show_right_page()
    panel.form.focus_name()
    qtbot.keyClicks(panel.form.fields.name.line, "Ann Bee")
    qtbot.keyClick(panel.form.fields.name.line, Qt.Key.Key_Return)


def test_a_new_contact_is_added_once(
    bench: Workbench, panel: NotesPanel, let_go: Callable[[], None], qtbot: QtBot
) -> None:
    new_contact(panel, qtbot)
    qtbot.keyClick(panel.form.fields.name.line, Qt.Key.Key_Return)
    let_go()
    assert everybody(bench) == [("Ann Bee", "")]
    assert not panel.form.open()


def test_what_is_typed_into_the_form_meanwhile_is_saved_with_the_next_enter(
    bench: Workbench, panel: NotesPanel, let_go: Callable[[], None], qtbot: QtBot
) -> None:
    new_contact(panel, qtbot)
    qtbot.keyClicks(panel.form.fields.line("industry"), "Sails")
    let_go()
    assert everybody(bench) == [("Ann Bee", "")]
    assert panel.form.open()
    qtbot.keyClick(panel.form.fields.line("industry"), Qt.Key.Key_Return)
    assert everybody(bench) == [("Ann Bee", "Sails")]


def test_another_contact_may_be_shown_meanwhile(
    bench: Workbench, panel: NotesPanel, drafts: DraftService, let_go: Callable[[], None], qtbot: QtBot
) -> None:
    jane, john = bench.contact("Jane Doe"), bench.contact("John Roe")
    panel.show_contact(jane)
    panel.form.edit(bench.desk.contacts.get(jane))
    panel.form.fields.line("industry").setFocus()
    qtbot.keyClicks(panel.form.fields.line("industry"), "Sails")
    panel.show_contact(john)
    assert not panel.form.open()
    assert drafts.take(DraftKey("contact", jane)) is not None
    let_go()
    assert everybody(bench) == [("Jane Doe", "Sails"), ("John Roe", "")]
    assert drafts.all() == {}


def test_an_entry_keeps_what_is_typed_meanwhile(
    bench: Workbench, panel: NotesPanel, drafts: DraftService, let_go: Callable[[], None]
) -> None:
    jane = bench.contact()
    made = bench.desk.notes.get(bench.desk.notes.add(jane, note("sails")).created)
    panel.show_contact(jane)
    panel.timeline.edit(made)
    editor = panel.timeline.editor()
    editor.form.box.setPlainText("sails a lot")
    editor.commit()
    editor.form.box.setPlainText("sails a lot, and rows")
    let_go()
    assert bench.desk.notes.get(made.id).draft.text == "sails a lot"
    assert panel.timeline.editor() is editor
    editor.commit()
    assert bench.desk.notes.get(made.id).draft.text == "sails a lot, and rows"
    assert drafts.all() == {}


def test_an_entry_is_put_away_until_it_is_saved(
    bench: Workbench, panel: NotesPanel, drafts: DraftService, let_go: Callable[[], None]
) -> None:
    jane, john = bench.contact("Jane Doe"), bench.contact("John Roe")
    made = bench.desk.notes.get(bench.desk.notes.add(jane, note("sails")).created)
    panel.show_contact(jane)
    panel.timeline.edit(made)
    panel.timeline.editor().form.box.setPlainText("sails a lot")
    panel.show_contact(john)
    assert panel.timeline.editor() is None
    assert len(drafts.all()) == 1
    let_go()
    assert bench.desk.notes.get(made.id).draft.text == "sails a lot"
    assert drafts.all() == {}


def test_a_note_begun_anew_meanwhile_stays_a_draft(
    bench: Workbench, panel: NotesPanel, drafts: DraftService, let_go: Callable[[], None]
) -> None:
    jane, john = bench.contact("Jane Doe"), bench.contact("John Roe")
    panel.show_contact(jane)
    panel.composer.form.box.setPlainText("sails")
    panel.composer.save()
    panel.composer.form.box.setPlainText("sails, and rows")
    panel.show_contact(john)
    let_go()
    assert drafts.text(DraftKey("composer", jane)) == "sails, and rows"


def test_a_follow_up_keeps_what_is_typed_meanwhile(
    bench: Workbench, drafts: DraftService, let_go: Callable[[], None], qtbot: QtBot
) -> None:
    jane = bench.contact()
    editor = FollowUpEditor(bench.tools, drafts)
    qtbot.addWidget(editor)
    editor.begin(jane, "Jane Doe", bench.desk.book.today())
    editor.form.title.setText("Send the list")
    editor.save()
    editor.form.title.setText("Send the price list")
    let_go()
    titles = [item.draft.title for item in bench.desk.followups.open_for(jane)]
    assert titles == ["Send the list"]
    assert editor.is_open
    editor.save()
    titles = [item.draft.title for item in bench.desk.followups.open_for(jane)]
    assert titles == ["Send the price list"]
    assert drafts.all() == {}
