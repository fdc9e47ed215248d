"""The notes panel on a real book: who this is, writing, drafts, follow-ups, and what follows a change."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact import Contact, Method, MethodKind, Photo, Workplace
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionKind, Sentiment
from ror_desktop.domain.note import Note, NoteKind
from ror_desktop.domain.timeline import TimelineEntry
from ror_desktop.services.drafts import DraftService
from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.field_undo import FieldUndo
from ror_desktop.ui.tab_order import go_on
from ror_desktop.ui.widgets.markdown_text import MarkdownText
from ror_desktop.ui.widgets.method_chip import MethodChip
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.builders import BERLIN, email, note, person, phone, todo, touch
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def panel(bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot) -> Iterator[NotesPanel]:
    made = NotesPanel(bench.tools, drafts)
    qtbot.addWidget(made)
    made.resize(560, 740)
    made.show_contact(jane)
    for name in ("entry.note", "entry.interaction", "entry.save", "contact.edit"):
        made.addAction(bench.tools.actions[name])
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def entries(bench: Workbench, contact: int) -> list[TimelineEntry]:
    return bench.desk.timeline.entries(bench.desk.timeline.keys(contact))


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


# Who this is


def test_nobody_selected_offers_a_next_step(panel: NotesPanel, bench: Workbench) -> None:
    panel.show_contact(None)
    assert "Nobody is selected" in texts(panel)
    assert bench.tools.actions["contact.new"].isEnabled()
    for name in ("entry.note", "entry.interaction", "contact.edit"):
        bench.said.clear()
        bench.tools.actions[name].trigger()
        assert bench.said == ["Choose a contact first"], name
    bench.tools.actions["entry.save"].trigger()
    assert "Nobody is selected" in texts(panel)


def test_the_header_says_who_this_is(panel: NotesPanel, bench: Workbench) -> None:
    draft = person("Eva Stein", title="Buyer", organization="Acme", tags=("lead", "sails"), nickname="Evi")
    panel.show_contact(bench.desk.contacts.add(draft).created)
    shown = texts(panel.header)
    assert shown[:3] == ["Eva Stein", "Buyer · Acme", "known as Evi"]
    assert shown[3:] == ["lead", "sails"]


def test_a_name_is_never_markup(panel: NotesPanel, bench: Workbench) -> None:
    name = '<img src="/etc/hostname"><b>Eva</b>'
    panel.show_contact(bench.desk.contacts.add(person(name, organization="<i>Acme</i>")).created)
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    assert name in texts(panel.header)


def test_no_tool_tip_is_markup_of_somebody_else(panel: NotesPanel, bench: Workbench) -> None:
    methods = (email('"<img src=x>"@acme.example'),)
    panel.show_contact(bench.desk.contacts.add(person(methods=methods)).created)
    (chip,) = panel.header.chips()
    assert "<img" not in chip.toolTip()
    assert "&lt;img" in chip.toolTip()


def test_a_photo_takes_the_place_of_the_initials(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(0xFF00FF00)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    bench.spread(bench.desk.contacts.set_photo(jane, Photo(bytes(buffer.data().data()), "image/png")))
    face = panel.header.findChild(QWidget, "face")
    assert face is not None
    assert face.grab().toImage().pixelColor(28, 28).name() == "#00ff00"
    bench.spread(bench.desk.contacts.set_photo(jane, Photo(b"no picture at all", "image/png")))
    assert face.grab().toImage().pixelColor(28, 28).name() != "#00ff00"


def chip_of(panel: NotesPanel, bench: Workbench, method: Method) -> MethodChip:
    contact = bench.desk.contacts.add(person("Eva", methods=(method,))).created
    panel.show_contact(contact)
    (chip,) = panel.header.chips()
    return chip


@pytest.mark.parametrize(
    ("method", "words", "url"),
    [
        (email("eva@acme.example"), "eva@acme.example", "mailto:eva@acme.example"),
        (phone("+49 30 123456"), "+49 30 123456", "tel:+4930123456"),
        (Method(MethodKind.WEB, "https://www.acme.example/"), "acme.example", "https://www.acme.example/"),
        (Method(MethodKind.SOCIAL, "@eva", network="linkedin"), "LinkedIn", "https://www.linkedin.com/in/eva"),
    ],
)
def test_chips_act(panel: NotesPanel, bench: Workbench, qtbot: QtBot, method: Method, words: str, url: str) -> None:
    chip = chip_of(panel, bench, method)
    assert chip.text() == words
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert bench.urls == [url]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert bench.urls == [url, url]


def test_what_cannot_be_opened_is_copied(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    for value in ("1 High Street, London", "file:///etc/passwd"):
        kind = MethodKind.ADDRESS if "," in value else MethodKind.WEB
        chip = chip_of(panel, bench, Method(kind, value))
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == value
    assert bench.urls == []


def test_ctrl_c_copies_a_method(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    chip = chip_of(panel, bench, email("eva@acme.example"))
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "eva@acme.example"


# The background


def test_the_background_says_where_we_met_and_what_is_pinned(panel: NotesPanel, bench: Workbench) -> None:
    contact = bench.desk.contacts.add(person("Eva"), place="Hall 4").created
    pinned = bench.desk.notes.add(contact, note("Rows on **Saturdays**", -3, pinned=True)).created
    panel.show_contact(contact)
    assert "Met at Hall 4, 23 Nov (today)" in texts(panel.background)
    (text,) = [w for w in panel.background.findChildren(QWidget) if w.accessibleName() == "Rows on Saturdays"]
    assert text.isVisible()
    bench.spread(bench.desk.notes.pin(pinned, pinned=False))
    assert not text.isVisible()


def test_a_pinned_note_opens_in_the_timeline(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    bench.spread(bench.desk.notes.add(jane, note("Rows", -3, pinned=True)))
    (text,) = [w for w in panel.background.findChildren(QWidget) if w.accessibleName() == "Rows"]
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Return)
    editor = panel.timeline.editor()
    assert editor is not None
    assert editor.form.text() == "Rows"


# Follow-ups


def test_a_time_of_another_zone_is_said_as_it_is_here(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    bench.desk.followups.add(jane, todo("Call New York", TODAY, due_time=time(10), zone="America/New_York"))
    bench.spread(bench.desk.followups.add(jane, todo("Late", TODAY, due_time=time(20), zone="America/New_York")))
    said = texts(panel.strip)
    assert "today, 16:00" in said
    assert "tomorrow, 02:00" in said
    spoken = [widget.accessibleName() for widget in panel.strip.findChildren(QWidget)]
    assert "today, 16:00 (10:00 New York)" in spoken
    assert "tomorrow, 02:00 (20:00 New York)" in spoken


def test_open_follow_ups_stand_above_the_composer(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    late = bench.desk.followups.add(jane, todo("Send prices", TODAY - timedelta(days=2), promised=True)).created
    bench.spread(bench.desk.followups.add(jane, todo("Call", TODAY + timedelta(days=3))))
    assert "2 days ago" in texts(panel.strip)
    assert "in 3 days" in texts(panel.strip)
    button = next(b for b in panel.strip.findChildren(QAbstractButton) if b.accessibleName() == "Done: Send prices")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.strip.done_bar.is_open
    qtbot.keyClicks(panel.strip.done_bar.happened, "She has them")
    qtbot.keyClick(panel.strip.done_bar.happened, Qt.Key.Key_Return)
    found = bench.desk.followups.get(late)
    assert found is not None
    assert found.done_at is not None
    assert "2 days ago" not in texts(panel.strip)
    assert panel.timeline.model.rowCount() == 2


def test_what_happened_stays_with_its_contact(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = bench.spread(bench.desk.followups.add(jane, todo("Call", TODAY)))
    other = bench.contact("Adam Bolt")
    item = bench.desk.followups.get(made)
    assert item is not None
    bar = panel.strip.done_bar
    bar.ask_about(item)
    qtbot.keyClicks(bar.happened, "Long talk")
    panel.show_contact(other)
    assert not bar.is_open
    panel.show_contact(jane)
    bar.ask_about(item)
    assert bar.happened.text() == "Long talk"
    bar.discard()


# Writing


def test_a_note_is_written_and_saved_by_keys(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    panel.timeline.setFocus()
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_N)
    box = panel.composer.form.box
    assert box.hasFocus()
    qtbot.keyClicks(box, "Likes N and L")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (saved,) = entries(bench, jane)
    assert isinstance(saved, Note)
    assert saved.draft.text == "Likes N and L"
    assert saved.draft.kind is NoteKind.OBSERVED
    assert saved.draft.moment.at == bench.clock.now
    assert box.toPlainText() == ""
    assert box.hasFocus()
    assert bench.said == ["Note saved"]
    assert panel.timeline.model.rowCount() == 1


def test_an_interaction_is_logged_with_what_was_chosen(
    panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    panel.timeline.setFocus()
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_L)
    form = panel.composer.form
    qtbot.keyClicks(form.box, "Asked for a quote")
    fields = form.interaction
    fields.restore(
        {"channel": "email", "direction": "in", "kind": "ask", "sentiment": "good", "minutes": 10, "needs_answer": True}
    )
    qtbot.keyClick(form.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (saved,) = entries(bench, jane)
    assert isinstance(saved, Interaction)
    draft = saved.draft
    assert (draft.channel, draft.direction, draft.kind) == (Channel.EMAIL, Direction.IN, InteractionKind.ASK)
    assert (draft.sentiment, draft.minutes, draft.needs_answer) == (Sentiment.GOOD, 10, True)
    assert draft.summary == "Asked for a quote"


@pytest.mark.usefixtures("panel")
def test_a_call_may_be_logged_without_words(bench: Workbench, jane: int) -> None:
    bench.tools.actions["entry.interaction"].trigger()
    bench.tools.actions["entry.save"].trigger()
    (saved,) = entries(bench, jane)
    assert isinstance(saved, Interaction)
    assert saved.draft.channel is Channel.CALL
    assert saved.draft.minutes is None
    assert saved.draft.sentiment is None


@pytest.mark.usefixtures("panel")
def test_the_same_key_pressed_twice_logs_one_call(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    before = len(bench.desk.timeline.keys(jane))
    bench.tools.actions["entry.interaction"].trigger()
    box = panel.composer.form.box
    qtbot.keyClicks(box, "Asked after the boat")
    for _ in range(3):
        bench.tools.actions["entry.save"].trigger()
    assert len(bench.desk.timeline.keys(jane)) == before + 1
    assert box.hasFocus()
    bench.tools.actions["entry.interaction"].trigger()  # another one, on purpose
    bench.tools.actions["entry.save"].trigger()
    assert len(bench.desk.timeline.keys(jane)) == before + 2


def test_an_empty_note_is_not_saved(bench: Workbench, jane: int) -> None:
    bench.tools.actions["entry.note"].trigger()
    bench.tools.actions["entry.save"].trigger()
    assert entries(bench, jane) == []
    assert bench.failed == []


def test_after_a_failure_the_text_stays(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    bench.tools.actions["entry.note"].trigger()
    box = panel.composer.form.box
    qtbot.keyClicks(box, "Important")
    bench.desk.contacts.delete([jane])  # behind the window's back
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.failed) == 1
    assert box.toPlainText() == "Important"
    panel.flush()


def test_a_draft_is_kept_for_each_contact(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    eva = bench.contact("Eva")
    bench.tools.actions["entry.note"].trigger()
    qtbot.keyClicks(panel.composer.form.box, "On Jane")
    panel.show_contact(eva)
    assert panel.composer.form.text() == ""
    bench.tools.actions["entry.interaction"].trigger()
    qtbot.keyClicks(panel.composer.form.box, "On Eva")
    panel.show_contact(jane)
    assert panel.composer.form.text() == "On Jane"
    panel.show_contact(eva)
    assert panel.composer.form.text() == "On Eva"
    assert len(drafts.all()) == 2
    bench.tools.actions["entry.save"].trigger()
    assert isinstance(entries(bench, eva)[0], Interaction)
    assert len(drafts.all()) == 1


def test_typing_reaches_the_disk_within_a_second(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, qtbot: QtBot
) -> None:
    bench.tools.actions["entry.note"].trigger()
    qtbot.keyClicks(panel.composer.form.box, "Sails")
    qtbot.waitUntil(lambda: any(kept["text"] == "Sails" for kept in drafts.all().values()), timeout=1000)


def test_escape_leaves_the_composer_and_keeps_the_draft(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    bench.desk.notes.add(jane, note())
    panel.refresh()
    bench.tools.actions["entry.note"].trigger()
    box = panel.composer.form.box
    qtbot.keyClicks(box, "Half a thought")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert panel.timeline.view.hasFocus()
    assert box.toPlainText() == "Half a thought"
    assert len(drafts.all()) == 1


def test_an_empty_composer_is_one_line_high_again(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    bench.desk.notes.add(jane, note())
    panel.refresh()
    before = panel.composer.sizeHint().height()
    bench.tools.actions["entry.interaction"].trigger()
    assert panel.composer.sizeHint().height() > before
    panel.timeline.setFocus()
    assert panel.composer.sizeHint().height() == before


def test_undo_in_the_box_takes_back_typing_first(
    panel: NotesPanel, bench: Workbench, jane: int, qapp: QApplication, qtbot: QtBot
) -> None:
    undo = bench.tools.actions["edit.undo"]
    bench.tools.actions.answer("edit.undo", bench.undo)
    panel.addAction(undo)
    field_undo = FieldUndo(qapp, panel)
    assert field_undo.parent() is panel
    bench.spread(bench.desk.notes.add(jane, note("First")))
    bench.tools.actions["entry.note"].trigger()
    box = panel.composer.form.box
    qtbot.keyClicks(box, "x")
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == ""
    assert len(entries(bench, jane)) == 1
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entries(bench, jane) == []


def test_a_saved_note_can_be_undone(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    bench.tools.actions["entry.note"].trigger()
    qtbot.keyClicks(panel.composer.form.box, "Oops")
    bench.tools.actions["entry.save"].trigger()
    assert panel.timeline.model.rowCount() == 1
    bench.undo()
    assert panel.timeline.model.rowCount() == 0
    assert "Nothing written yet. What did you notice?" in texts(panel.timeline)


# Following what happens


def test_the_panel_follows_changes_of_its_contact_only(
    panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    eva = bench.contact("Eva")
    with qtbot.assertNotEmitted(panel.timeline.model.rowsInserted):
        bench.spread(bench.desk.notes.add(eva, note()))
    with qtbot.waitSignal(panel.timeline.model.rowsInserted):
        bench.spread(bench.desk.notes.add(jane, note()))
    renamed = shown(bench, jane).draft()._replace(display_name="Jane Roe")
    bench.spread(bench.desk.contacts.edit(jane, renamed))
    assert "Jane Roe" in texts(panel.header)


def test_a_deleted_contact_leaves_the_panel(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    bench.spread(bench.desk.contacts.delete([jane]))
    assert "Nobody is selected" in texts(panel)


def test_a_hidden_panel_catches_up_when_it_is_seen(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    panel.hide()
    bench.spread(bench.desk.notes.add(jane, note()))
    assert panel.timeline.model.rowCount() == 0
    panel.show()
    assert panel.timeline.model.rowCount() == 1


# For everybody


def test_every_control_has_a_name_and_can_be_reached(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    methods = (email("jane@acme.example"), phone("+49 30 1"), Method(MethodKind.ADDRESS, "1 High Street"))
    bench.spread(bench.desk.contacts.edit(jane, person("Jane", methods=methods, tags=("lead",))))
    bench.desk.notes.add(jane, note(pinned=True))
    bench.desk.followups.add(jane, todo())
    bench.spread(bench.desk.interactions.add(jane, touch()))
    for action in ("entry.interaction", "entry.note", "contact.edit"):
        bench.tools.actions[action].trigger()
        unnamed = [w for w in focusable(panel) if not name_of(w)]
        assert unnamed == [], action
        assert reached(panel) >= set(focusable(panel)), action
    panel.form.revert()


def focusable(panel: NotesPanel) -> list[QWidget]:
    return [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def reached(panel: NotesPanel) -> set[QWidget]:
    """Every widget in the focus chain from the panel round to itself."""
    found, widget = set(), panel.nextInFocusChain()
    while widget is not panel and widget not in found:
        found.add(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize(("width", "height"), [(380, 560), (560, 740)])
def test_nothing_is_wider_than_the_panel(
    panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot, theme: ThemeChoice, width: int, height: int
) -> None:
    bench.tools.themes.choose(theme)
    methods = tuple(email(f"a.very.long.address.number{n}@quite-a-long-domain.example") for n in range(4))
    name = "Maximiliane Wilhelmina van den Berg-Oosterhuis zu Hohenlohe"
    bench.spread(bench.desk.contacts.edit(jane, person(name, methods=methods, title="Head of everything " * 4)))
    bench.spread(bench.desk.notes.add(jane, note("W" * 300, pinned=True)))
    panel.resize(width, height)
    for action in ("entry.note", "entry.interaction", "contact.edit"):
        bench.tools.actions[action].trigger()
        qtbot.wait(10)
        assert panel.width() == width
        assert panel.height() == height
        for widget in panel.findChildren(QWidget):
            if widget.isVisible() and widget.window() is panel.window():
                right = widget.mapTo(panel, widget.rect().topRight()).x()
                assert right < width, (action, widget, widget.accessibleName())
    panel.form.revert()


def shown(bench: Workbench, contact_id: int) -> Contact:
    found = bench.desk.contacts.get(contact_id)
    assert found is not None
    return found


def walked(qtbot: QtBot, start: QWidget) -> list[QWidget]:
    """Where Tab goes from a widget on in the main window, until it comes back or to the end of the panel."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        qtbot.wait(1)
        go_on(here.window(), forward=True)
    return found


def out_of_order(panel: NotesPanel, widgets: list[QWidget]) -> list[tuple[str, str]]:
    """Neighbours of which the second lies wholly above the first, or left of it in the same line."""

    def area(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(panel, QPoint(0, 0)), widget.size())

    wrong = []
    for first, second in pairwise(widgets):
        one, two = area(first), area(second)
        same_line = one.top() < two.center().y() < one.bottom()
        if two.bottom() < one.top() or (same_line and two.left() < one.left()):
            wrong.append((name_of(first), name_of(second)))
    return wrong


def test_tab_follows_the_eye(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    methods = (email("jane@acme.example"), phone("+49 30 1"), Method(MethodKind.ADDRESS, "1 High Street"))
    bench.spread(bench.desk.contacts.edit(jane, person("Jane", methods=methods, tags=("lead",))))
    bench.desk.notes.add(jane, note(pinned=True))
    bench.desk.followups.add(jane, todo("One"))
    bench.desk.followups.add(jane, todo("Two"))
    bench.spread(bench.desk.interactions.add(jane, touch()))
    bench.tools.actions["entry.interaction"].trigger()
    qtbot.keyClicks(panel.composer.form.box, "x")
    qtbot.wait(20)
    walk = walked(qtbot, panel.header.edit_button)
    assert len(walk) > 15
    assert out_of_order(panel, walk[: walk.index(panel.timeline.view) + 1]) == []
    bench.tools.actions["contact.edit"].trigger()
    qtbot.wait(20)
    rows = panel.form.fields.methods
    qtbot.keyClick(rows.rows()[0].value, Qt.Key.Key_Return)
    qtbot.wait(20)
    walk = walked(qtbot, panel.form.fields.name.line)
    fields = [w for w in walk if panel.form.fields.isAncestorOf(w)]
    assert len(fields) > 25
    assert out_of_order(panel, fields) == []
    panel.form.revert()


def test_focus_on_the_panel_goes_where_letters_act(panel: NotesPanel, bench: Workbench, jane: int) -> None:
    panel.setFocus()
    assert panel.header.edit_button.hasFocus()
    bench.spread(bench.desk.notes.add(jane, note()))
    panel.setFocus()
    assert panel.timeline.view.hasFocus()


def test_escape_leaves_the_composer_also_where_nothing_is_written_yet(panel: NotesPanel, bench: Workbench) -> None:
    bench.tools.actions["entry.note"].trigger()
    panel.composer.form.escaped.emit()
    assert not panel.composer.form.box.hasFocus()


def test_of_many_pinned_notes_the_first_are_shown_and_the_others_by_a_key(
    panel: NotesPanel, bench: Workbench, qtbot: QtBot
) -> None:
    contact = bench.desk.contacts.add(person("Eva")).created
    for number in range(9):
        bench.desk.notes.add(contact, note(f"Pin {number}", number - 20, pinned=True))
    panel.show_contact(contact)
    assert len(pins(panel)) == 5
    assert panel.background.more.text().startswith("4 more pinned note")
    panel.background.more.setFocus()
    qtbot.keyClick(panel.background.more, Qt.Key.Key_Space)
    assert len(pins(panel)) == 9
    assert panel.background.more.isHidden()
    bench.spread(bench.desk.notes.add(contact, note("Pin 9", -1, pinned=True)))
    assert len(pins(panel)) == 10, "what was opened stays open while the contact is shown"


def pins(panel: NotesPanel) -> list[QWidget]:
    """The pinned notes that are shown."""
    return [w for w in panel.background.findChildren(MarkdownText) if w.isVisibleTo(panel.background)]


def test_the_header_says_industry_and_place_as_they_count(panel: NotesPanel, bench: Workbench) -> None:
    known = Workplace("Boats", "Kiel", "Germany")
    contact = bench.desk.contacts.add(person("Jo", organization="Wharf", workplace=known), place="Lisbon").created
    panel.show_contact(contact)
    facts = [label.text() for label in panel.header.findChildren(QLabel) if "Boats" in label.text()]
    assert facts == ["Boats · Kiel, Germany"]


def test_a_time_nobody_can_read_is_asked_for_before_it_is_logged(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    composer = panel.composer
    bench.tools.actions["entry.interaction"].trigger()
    form = composer.form
    qtbot.keyClicks(form.box, "Long talk about the new hall")
    box, at = form.when.findChild(QComboBox), form.when.findChild(QLineEdit, "time")
    assert box is not None
    assert at is not None
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    qtbot.keyClicks(at, "half 3")
    form.focus_text()
    bench.tools.actions["entry.save"].trigger()
    assert entries(bench, jane) == []
    assert form.complaint.isVisible()
    assert at.hasFocus()
    composer.flush()
    again = NotesPanel(bench.tools, drafts)
    qtbot.addWidget(again)
    again.show_contact(jane)
    kept = again.composer.form.when.findChild(QLineEdit, "time")
    assert kept is not None
    assert kept.text() == "half 3"
    again.close()
    at.clear()
    qtbot.keyClicks(at, "1430")
    bench.tools.actions["entry.save"].trigger()
    (entry,) = entries(bench, jane)
    assert isinstance(entry, Interaction)
    assert entry.draft.moment.at.astimezone(BERLIN).strftime("%H:%M") == "14:30"
    assert drafts.all() == {}


def test_after_the_last_entry_was_deleted_the_keyboard_stays_in_the_panel(
    panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    for _ in range(panel.timeline.model.rowCount()):
        panel.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.keyClick(panel.timeline.view, Qt.Key.Key_Delete)
    bench.spread(bench.desk.notes.add(jane, note("The only one")))
    panel.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(panel.timeline.view, Qt.Key.Key_Delete)
    assert panel.timeline.model.rowCount() == 0
    assert panel.header.edit_button.hasFocus()


def test_an_entry_is_edited_from_its_end(panel: NotesPanel, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    made = bench.spread(bench.desk.notes.add(jane, note("Sails", days=1)))
    panel.timeline.edit(bench.desk.notes.get(made))
    editor = panel.timeline.editor()
    assert editor is not None
    qtbot.keyClicks(editor.form.box, " and rows")
    assert editor.commit()
    found = bench.desk.notes.get(made)
    assert found is not None
    assert found.draft.text == "Sails and rows"
