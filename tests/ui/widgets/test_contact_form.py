"""Changing and adding a contact in the panel: one verb, no lost typing, and what has no field stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact import (
    Contact,
    ContactDraft,
    Method,
    MethodKind,
    PersonName,
    PostalAddress,
    Workplace,
)
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.whereabouts import Place, Whereabouts, whereabouts_of
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.builders import email, person, phone
from tests.ui.workbench import Workbench

FULL = ContactDraft(
    display_name="Dr. Eva Stein",
    name=PersonName("Dr.", "Eva", "", "Stein"),
    nickname="Evi",
    organization="Acme Corp",
    department="Sales",
    title="Buyer",
    role="Decides",
    industry="Printing",
    birthday=PartialDate(None, 5, 17),
    anniversary=PartialDate(2001, 6),
    known_since=date(2020, 1, 2),
    cadence_days=30,
    methods=(
        email("eva@acme.example", label="work", preferred=True),
        phone("+49 30 123456", label="office"),
        Method(
            MethodKind.ADDRESS,
            "1 High Street, PO 7, 10115 Berlin",
            address=PostalAddress(po_box="PO 7", street="1 High Street", locality="Berlin", postcode="10115"),
        ),
        Method(MethodKind.SOCIAL, "@eva", label="private", network="linkedin", connected_on=date(2024, 3, 4)),
    ),
    tags=("lead", "a, b"),
)


@pytest.fixture
def elsewhere() -> QLineEdit:
    return QLineEdit()


@pytest.fixture
def panel(bench: Workbench, drafts: DraftService, elsewhere: QLineEdit, qtbot: QtBot) -> Iterator[NotesPanel]:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(elsewhere)
    made = NotesPanel(bench.tools, drafts, window)
    made.contact_added.connect(made.show_contact)
    layout.addWidget(made, 1)
    qtbot.addWidget(window)
    window.resize(420, 800)
    with qtbot.waitActive(window):
        window.show()
    yield made
    window.close()


def edited(panel: NotesPanel, bench: Workbench, draft: ContactDraft = FULL) -> int:
    contact = bench.desk.contacts.add(draft).created
    panel.show_contact(contact)
    bench.tools.actions["contact.edit"].trigger()
    assert panel.form.fields.name.line.hasFocus()
    return contact


def stored(bench: Workbench, contact_id: int) -> Contact:
    found = bench.desk.contacts.get(contact_id)
    assert found is not None
    return found


def verbs(bench: Workbench) -> int:
    return len(bench.desk.history.entries(50))


def retype(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


# Changing


def test_looking_and_leaving_changes_nothing(
    panel: NotesPanel, bench: Workbench, elsewhere: QLineEdit, drafts: DraftService
) -> None:
    contact = edited(panel, bench)
    before, count = stored(bench, contact), verbs(bench)
    elsewhere.setFocus()
    assert not panel.form.open()
    assert stored(bench, contact) == before
    assert verbs(bench) == count
    assert drafts.all() == {}


def test_enter_commits_everything_as_one_verb(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    fields, before, count = panel.form.fields, stored(bench, contact), verbs(bench)
    retype(qtbot, fields.name.line, "Eva Maria van Dijk")
    retype(qtbot, fields.title, "Head of buying")
    retype(qtbot, fields.line("birthday"), "17 May 1980")
    qtbot.keyClick(fields.line("birthday"), Qt.Key.Key_Return)
    after = stored(bench, contact)
    assert after.display_name == "Eva Maria van Dijk"
    assert after.name == PersonName("", "Eva", "Maria", "van Dijk")
    assert after.title == "Head of buying"
    assert after.birthday == PartialDate(1980, 5, 17)
    assert verbs(bench) == count + 1
    assert replace(
        after, display_name=before.display_name, name=before.name, title=before.title, birthday=before.birthday,
        revision=before.revision,
    ) == before  # fmt: skip
    bench.undo()
    assert replace(stored(bench, contact), revision=before.revision) == before


def test_leaving_commits(panel: NotesPanel, bench: Workbench, elsewhere: QLineEdit, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    retype(qtbot, panel.form.fields.line("industry"), "Paper")
    elsewhere.setFocus()
    assert stored(bench, contact).industry == "Paper"
    assert not panel.form.open()
    assert elsewhere.hasFocus()


def test_escape_puts_aside_and_a_button_throws_away(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, qtbot: QtBot
) -> None:
    contact = edited(panel, bench)
    before = stored(bench, contact)
    retype(qtbot, panel.form.fields.title, "Chief of cranes")
    qtbot.keyClick(panel.form.fields.title, Qt.Key.Key_Escape)
    assert not panel.form.open()
    assert stored(bench, contact) == before
    bench.tools.actions["contact.edit"].trigger()
    assert panel.form.fields.title.text() == "Chief of cranes"
    qtbot.keyClick(panel.form.fields.title, Qt.Key.Key_Escape)
    panel.show_contact(bench.contact("Eva"))
    panel.show_contact(contact)
    assert panel.form.fields.title.text() == "Chief of cranes"
    discard = next(button for button in panel.form.findChildren(QPushButton) if button.text() == "Discard")
    assert discard.toolTip() == "Throw away what is typed; Escape only puts it aside"
    discard.click()
    assert not panel.form.open()
    assert stored(bench, contact) == before
    assert drafts.all() == {}


def test_a_new_contact_half_written_comes_back_after_escape(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, qtbot: QtBot
) -> None:
    bench.tools.actions["contact.new"].trigger()
    retype(qtbot, panel.form.fields.title, "Chief of cranes")
    qtbot.keyClick(panel.form.fields.title, Qt.Key.Key_Escape)
    assert not panel.form.open()
    bench.tools.actions["contact.new"].trigger()
    assert panel.form.fields.title.text() == "Chief of cranes"
    panel.form.revert()
    assert drafts.all() == {}


def test_another_contact_saves_the_form_first(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact, other = edited(panel, bench), bench.contact("Jane")
    retype(qtbot, panel.form.fields.title, "Chief")
    panel.show_contact(other)
    assert stored(bench, contact).title == "Chief"
    assert not panel.form.open()


def test_after_a_failure_the_form_stays_as_it_is(
    panel: NotesPanel, bench: Workbench, elsewhere: QLineEdit, drafts: DraftService, qtbot: QtBot
) -> None:
    contact = edited(panel, bench)
    retype(qtbot, panel.form.fields.title, "Chief")
    bench.desk.contacts.delete([contact])  # behind the window's back
    elsewhere.setFocus()
    assert len(bench.failed) == 1
    assert panel.form.open()
    assert panel.form.fields.title.text() == "Chief"
    panel.show_contact(None)
    assert [kept["title"] for kept in drafts.all().values()] == ["Chief"]


def test_what_was_typed_comes_back_with_the_contact(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, qtbot: QtBot
) -> None:
    contact, other = edited(panel, bench), bench.contact("Jane")
    fields = panel.form.fields
    retype(qtbot, fields.title, "Chief")
    retype(qtbot, fields.methods.rows()[0].value, "new@acme.example")
    panel.form.put_away()
    panel.show_contact(other)
    panel.show_contact(contact)
    assert panel.form.open()
    assert fields.title.text() == "Chief"
    assert panel.form.commit()
    after = stored(bench, contact)
    assert (after.title, after.methods[0].value) == ("Chief", "new@acme.example")
    assert after.methods[3].connected_on == date(2024, 3, 4)
    assert after.methods[2].address == FULL.methods[2].address
    assert drafts.all() == {}


def test_a_draft_that_came_back_is_not_saved_by_passing_by(
    panel: NotesPanel, bench: Workbench, drafts: DraftService, elsewhere: QLineEdit, qtbot: QtBot
) -> None:
    contact, other = edited(panel, bench), bench.contact("Jane")
    retype(qtbot, panel.form.fields.title, "Chi")
    panel.form.put_away()
    elsewhere.setFocus()
    panel.show_contact(other)
    panel.show_contact(contact)
    assert panel.form.open()
    assert elsewhere.hasFocus()
    panel.show_contact(other)
    assert stored(bench, contact).title == "Buyer"
    assert [kept["title"] for kept in drafts.all().values()] == ["Chi"]
    panel.show_contact(contact)
    retype(qtbot, panel.form.fields.title, "Chief")
    panel.show_contact(other)
    assert stored(bench, contact).title == "Chief"


def test_a_part_of_the_name_can_be_corrected(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    field = panel.form.fields.name
    qtbot.mouseClick(field.findChild(QAbstractButton), Qt.MouseButton.LeftButton)
    family = next(w for w in field.findChildren(QLineEdit) if w.accessibleName() == "Family name")
    assert family.isVisible()
    retype(qtbot, family, "von Stein")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    after = stored(bench, contact)
    assert after.display_name == "Dr. Eva von Stein"
    assert after.name == PersonName("Dr.", "Eva", "", "von Stein")


# Methods


def test_methods_are_added_changed_and_removed(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    methods, before = panel.form.fields.methods, stored(bench, contact).methods
    mail, office, _address, social = methods.rows()
    qtbot.keyClick(mail.value, Qt.Key.Key_Return)
    second = methods.rows()[1]
    assert second.value.hasFocus()
    qtbot.keyClicks(second.value, "eva@home.example")
    office.removed.emit()
    retype(qtbot, social.value, "@eva.stein")
    qtbot.keyClick(social.value, Qt.Key.Key_Return)
    empty = methods.rows()[-1]
    qtbot.keyClick(empty.value, Qt.Key.Key_Return)  # an empty one: done
    assert not panel.form.open()
    after = stored(bench, contact).methods
    assert [m.value for m in after] == ["eva@acme.example", "eva@home.example", before[2].value, "@eva.stein"]
    assert after[0] == before[0]
    assert after[2] == before[2]
    assert after[3].id == before[3].id
    assert (after[3].network, after[3].label) == ("linkedin", "private")


def test_one_of_a_kind_is_preferred(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    two = (email("a@x.example", preferred=True), email("b@x.example"), phone("+49 30 1", preferred=True))
    contact = edited(panel, bench, person(methods=two))
    row = panel.form.fields.methods.rows()[1]
    star = next(b for b in row.findChildren(QAbstractButton) if b.accessibleName() == "Preferred")
    qtbot.mouseClick(star, Qt.MouseButton.LeftButton)
    assert panel.form.commit()
    assert [m.preferred for m in stored(bench, contact).methods] == [False, True, True]


def test_an_address_is_typed_in_parts(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench, person())
    methods = panel.form.fields.methods
    adder = next(b for b in methods.findChildren(QAbstractButton) if b.accessibleName() == "Add: Address")
    qtbot.mouseClick(adder, Qt.MouseButton.LeftButton)
    row = methods.rows()[-1]
    for name, text in (("Street and number", "1 High St"), ("Postcode", "EC1"), ("Town", "London")):
        field = next(w for w in row.findChildren(QLineEdit) if w.accessibleName() == name)
        qtbot.keyClicks(field, text)
    assert panel.form.commit()
    (method,) = stored(bench, contact).methods
    assert method.address == PostalAddress(street="1 High St", postcode="EC1", locality="London")
    assert method.value == "1 High St, EC1 London"


# Tags


def test_tags_are_typed_and_clicked_away(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    tags = panel.form.fields.tags
    qtbot.keyClicks(tags.line, "#sails,rows")
    qtbot.keyClick(tags.line, Qt.Key.Key_Return)
    chip = next(b for b in tags.findChildren(QAbstractButton) if b.accessibleName() == "Remove the tag lead")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tags.line, "typed only")
    assert panel.form.commit()
    assert set(stored(bench, contact).tags) == {"a, b", "sails", "rows", "typed only"}


# Adding


def test_several_tags_are_pasted_at_once(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    contact = edited(panel, bench)
    panel.form.fields.tags.line.setFocus()
    QGuiApplication.clipboard().setText("boats, #fair\nVIP")
    qtbot.keyClick(panel.form.fields.tags.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.form.commit()  # without Enter in the line of the tags
    assert stored(bench, contact).tags == (*FULL.tags, "boats", "fair", "VIP")


def test_a_new_contact_is_typed_and_shown(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    bench.tools.actions["contact.new"].trigger()
    fields = panel.form.fields
    assert fields.name.line.hasFocus()
    qtbot.keyClicks(fields.name.line, "Jan de Vries")
    qtbot.keyClicks(fields.methods.rows()[0].value, "jan@x.example")
    with qtbot.waitSignal(panel.contact_added) as added:
        qtbot.keyClick(fields.name.line, Qt.Key.Key_Return)
    found = stored(bench, added.args[0])
    assert found.name == PersonName(given="Jan", family="de Vries")
    assert [m.value for m in found.methods] == ["jan@x.example"]
    assert not panel.form.open()
    bench.undo()
    assert bench.desk.contacts.get(found.id) is None


def test_an_empty_new_contact_is_not_added(panel: NotesPanel, bench: Workbench, elsewhere: QLineEdit) -> None:
    bench.tools.actions["contact.new"].trigger()
    elsewhere.setFocus()
    assert not panel.form.open()
    assert bench.desk.contacts.count() == 0


def test_a_new_contact_that_was_not_saved_comes_back(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    bench.tools.actions["contact.new"].trigger()
    qtbot.keyClicks(panel.form.fields.name.line, "Jan")
    panel.form.put_away()
    panel.show_contact(None)
    bench.tools.actions["contact.new"].trigger()
    assert panel.form.fields.name.display() == "Jan"
    panel.form.revert()


def test_organizations_of_the_book_are_offered(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    bench.desk.contacts.add(person("Eva", organization="Acme Corp"))
    bench.tools.actions["contact.new"].trigger()
    field = panel.form.fields.organization
    field.setFocus()
    qtbot.keyClicks(field, "ac")
    popup = field.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Acme Corp"
    assert panel.form.open()  # Enter chose from the list, it did not end the form
    panel.form.revert()


def test_a_draft_of_one_contact_stays_when_another_is_changed(
    bench: Workbench, panel: NotesPanel, drafts: DraftService
) -> None:
    jane, john = bench.contact("Jane Doe"), bench.desk.contacts.add(person("John Roe", cadence_days=30)).created
    panel.form.edit(bench.desk.contacts.get(jane))
    panel.form.fields.cadence.setValue(7)
    panel.form.put_away()
    panel.form.edit(bench.desk.contacts.get(john))
    assert drafts.take(DraftKey("contact", jane)) is not None
    panel.form.revert()


def test_every_other_field_is_saved_and_what_was_not_touched_stays(
    panel: NotesPanel, bench: Workbench, qtbot: QtBot
) -> None:
    birthday = PartialDate(None, 5, 17)
    draft = person("Jane Doe", nickname="Janie", birthday=birthday, anniversary=PartialDate(text="in spring"))
    contact = bench.desk.contacts.add(draft).created
    panel.show_contact(contact)
    bench.tools.actions["contact.edit"].trigger()
    panel.form.fields.more.click()
    for name, words in (("department", "Sales"), ("role", "Buyer"), ("nickname", "JD")):
        retype(qtbot, panel.form.fields.line(name), words)
    qtbot.keyClick(panel.form.fields.line("role"), Qt.Key.Key_Return)
    found = bench.desk.contacts.get(contact)
    assert found is not None
    assert (found.department, found.role, found.nickname) == ("Sales", "Buyer", "JD")
    assert (found.birthday, found.anniversary) == (birthday, PartialDate(text="in spring"))
    bench.tools.actions["contact.edit"].trigger()
    retype(qtbot, panel.form.fields.line("anniversary"), "3 March 2010")
    qtbot.keyClick(panel.form.fields.line("anniversary"), Qt.Key.Key_Return)
    found = bench.desk.contacts.get(contact)
    assert found is not None
    assert found.anniversary == PartialDate(2010, 3, 3)


# What stands behind "More"


def workplace_of(bench: Workbench, contact: int) -> Workplace:
    return stored(bench, contact).workplace


def test_what_is_seldom_wanted_is_hidden_and_summed_up(panel: NotesPanel, bench: Workbench) -> None:
    edited(panel, bench)
    fields = panel.form.fields
    hidden = [fields.line(name) for name in ("industry", "department", "role", "nickname", "anniversary")]
    assert not any(line.isVisible() for line in (*hidden, *fields.workplace.lines.values()))
    shown = [label.text() for label in fields.findChildren(QLabel) if label.isVisible()]
    assert "Printing · Sales · Decides · Evi · June 2001" in shown
    fields.more.click()
    assert all(line.isVisible() for line in (*hidden, *fields.workplace.lines.values()))
    assert not any("Decides" in label.text() for label in fields.findChildren(QLabel))
    panel.form.revert()


def test_the_organization_is_described_for_everybody_who_works_there(
    panel: NotesPanel, bench: Workbench, qtbot: QtBot
) -> None:
    other = bench.desk.contacts.add(person("Jo", organization="Acme Corp")).created
    contact = edited(panel, bench)
    before = verbs(bench)
    fields = panel.form.fields
    fields.more.click()
    for name, words in (("industry", "Machines"), ("city", " Leiden "), ("country", "Netherlands")):
        retype(qtbot, fields.workplace.lines[name], words)
    qtbot.keyClick(fields.workplace.lines["city"], Qt.Key.Key_Return)
    assert verbs(bench) == before + 1
    expected = Workplace("Machines", "Leiden", "Netherlands")
    assert workplace_of(bench, contact) == workplace_of(bench, other) == expected
    assert whereabouts_of(stored(bench, contact)) == Whereabouts(Place("Leiden", "Netherlands"), "Printing")
    assert whereabouts_of(stored(bench, other)).industry == "Machines"
    bench.undo()
    assert workplace_of(bench, other) == Workplace()


def test_another_organization_brings_what_is_known_of_it(panel: NotesPanel, bench: Workbench, qtbot: QtBot) -> None:
    known = Workplace("Boats", "Kiel", "Germany")
    bench.desk.contacts.add(person("Jo", organization="Wharf", workplace=known))
    contact = edited(panel, bench)
    fields = panel.form.fields
    fields.more.click()
    retype(qtbot, fields.organization, "wharf")
    assert [line.text() for line in fields.workplace.lines.values()] == ["Boats", "Kiel", "Germany"]
    assert panel.form.commit()
    assert workplace_of(bench, contact) == known
    assert bench.desk.contacts.workplace("Acme Corp") is None  # nobody works there any more


def test_what_was_typed_of_an_organization_goes_with_its_name(
    panel: NotesPanel, bench: Workbench, qtbot: QtBot
) -> None:
    contact = edited(panel, bench, person("Eva"))
    fields = panel.form.fields
    fields.more.click()
    assert not fields.workplace.isEnabled()
    retype(qtbot, fields.organization, "Wharf")
    assert fields.workplace.isEnabled()
    retype(qtbot, fields.workplace.lines["city"], "Kiel")
    retype(qtbot, fields.organization, "Wharf & Sons")
    panel.form.put_away()
    panel.show_contact(None)
    panel.show_contact(contact)
    assert fields.workplace.lines["city"].text() == "Kiel"
    assert panel.form.commit()
    assert (stored(bench, contact).organization, workplace_of(bench, contact).city) == ("Wharf & Sons", "Kiel")


def test_places_and_industries_of_the_book_are_offered(panel: NotesPanel, bench: Workbench) -> None:
    known = Workplace("Boats", "Kiel", "Germany")
    bench.desk.contacts.add(person("Jo", organization="Wharf", workplace=known, industry="printing"))
    edited(panel, bench)
    panel.form.fields.more.click()
    lines = panel.form.fields.workplace.lines
    offered = {name: completions(line) for name, line in lines.items()}
    assert offered == {"industry": ["Boats", "Printing"], "city": ["Berlin", "Kiel"], "country": ["Germany"]}
    panel.form.revert()


def completions(line: QLineEdit) -> list[str]:
    model = line.completer().model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_industry_of_the_organization_stands_in_for_their_own(panel: NotesPanel, bench: Workbench) -> None:
    known = Workplace("Boats", "Kiel", "Germany")
    edited(panel, bench, person("Jo", organization="Wharf", workplace=known))
    assert panel.form.fields.line("industry").placeholderText() == "Boats, as the organization"
    panel.form.revert()
