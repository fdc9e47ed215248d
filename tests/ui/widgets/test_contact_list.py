"""The contact list in the real window: finding, sorting, walking, and following what changes."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact import MethodKind
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.ui.models.contact_model import ContactModel
from ror_desktop.ui.widgets.contact_list import ContactList
from ror_desktop.ui.widgets.contact_view import ContactView
from tests.builders import email, note, person, todo, touch
from tests.ui.driver import Driver, running, saved_settings


def contacts(driver: Driver) -> ContactList:
    return driver.session.people.contacts


def box(driver: Driver) -> QLineEdit:
    found = contacts(driver).findChild(QLineEdit)
    assert found is not None
    return found


def model(driver: Driver) -> ContactModel:
    found = contacts(driver).findChild(ContactModel)
    assert isinstance(found, ContactModel)
    return found


def shown(driver: Driver) -> list[str]:
    rows = (model(driver).row_at(place) for place in range(model(driver).rowCount()))
    return [row.name for row in rows if row is not None]


def fill(driver: Driver) -> dict[str, int]:
    people = [
        person("Zoë Łukasz", organization="Acme Corp", methods=(email("zoe@acme.example"),)),
        person("Anna Berg", organization="Norrsund", title="Buyer", tags=("lead",)),
        person("Jan de Vries", organization="Tulpwerk"),
    ]
    made = {}
    for draft in people:
        driver.clock.advance(minutes=1)
        change = driver.desk.contacts.add(draft)
        driver.session.runner.spread(change)
        made[draft.display_name] = change.created
    return made


def test_an_empty_book_says_what_belongs_here(driver: Driver) -> None:
    assert model(driver).rowCount() == 0
    texts = [w.accessibleName() for w in contacts(driver).findChildren(type(contacts(driver)._empty)) if w.isVisible()]
    assert texts
    assert "Your people belong here" in texts[0]


def test_the_model_keeps_qts_rules(driver: Driver) -> None:
    tester = QAbstractItemModelTester(model(driver), QAbstractItemModelTester.FailureReportingMode.Fatal)
    made = fill(driver)
    driver.session.runner.spread(driver.desk.contacts.delete([made["Anna Berg"]]))
    box(driver).setText("zoe")
    assert shown(driver) == ["Zoë Łukasz"]
    tester.deleteLater()


def test_new_contacts_stand_in_the_order_of_their_names(driver: Driver) -> None:
    fill(driver)
    assert shown(driver) == ["Anna Berg", "Jan de Vries", "Zoë Łukasz"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ContactOrder.ADDED, ["Jan de Vries", "Anna Berg", "Zoë Łukasz"]),
        (ContactOrder.LAST_CONTACT, ["Zoë Łukasz", "Jan de Vries", "Anna Berg"]),
        (ContactOrder.NEXT_STEP, ["Jan de Vries", "Anna Berg", "Zoë Łukasz"]),
    ],
)
def test_the_list_can_be_sorted(driver: Driver, order: ContactOrder, expected: list[str]) -> None:
    made = fill(driver)
    driver.desk.interactions.add(made["Zoë Łukasz"], touch(-1))
    driver.desk.interactions.add(made["Jan de Vries"], touch(-5))
    driver.desk.followups.add(made["Jan de Vries"], todo(day=date(2026, 11, 25)))
    contacts(driver).set_order(order)
    assert shown(driver) == expected


def test_a_changed_next_step_moves_the_row_when_sorted_by_it(driver: Driver) -> None:
    made = fill(driver)
    contacts(driver).set_order(ContactOrder.NEXT_STEP)
    driver.session.runner.spread(driver.desk.followups.add(made["Zoë Łukasz"], todo()))
    assert shown(driver)[0] == "Zoë Łukasz"


@pytest.mark.parametrize("typed", ["zoe", "luk zo", "acme", "zoe@ac", "LUKASZ"])
def test_three_letters_find_somebody(driver: Driver, typed: str) -> None:
    fill(driver)
    driver.ctrl(Qt.Key.Key_F)
    driver.type(typed)
    assert shown(driver) == ["Zoë Łukasz"]
    driver.press(Qt.Key.Key_Return)
    assert contacts(driver).current() == model(driver).ids()[0]


def test_words_from_notes_follow(driver: Driver, qtbot: QtBot) -> None:
    made = fill(driver)
    driver.desk.notes.add(made["Anna Berg"], note("Sails a wooden dinghy"))
    driver.ctrl(Qt.Key.Key_F)
    driver.type("dinghy")
    qtbot.waitUntil(lambda: shown(driver) == ["Anna Berg"])
    match = model(driver).match_at(0)
    start, end = match.spans[0]
    assert match.text[start:end] == "dinghy"


def test_the_count_says_how_many(driver: Driver) -> None:
    fill(driver)
    assert contacts(driver)._count.text() == "3 contacts"
    box(driver).setText("anna")
    assert contacts(driver)._count.text() == "1 contact"
    box(driver).setText("nobody at all")
    assert contacts(driver)._count.text() == "0 contacts"


def test_escape_empties_the_box_first(driver: Driver) -> None:
    fill(driver)
    driver.ctrl(Qt.Key.Key_F)
    driver.type("zoe")
    driver.press(Qt.Key.Key_Escape)
    assert box(driver).text() == ""
    assert len(shown(driver)) == 3
    driver.press(Qt.Key.Key_Escape)
    assert not box(driver).hasFocus()


def test_arrows_walk_the_list_from_the_box(driver: Driver) -> None:
    made = fill(driver)
    contacts(driver).select(made["Anna Berg"])
    driver.ctrl(Qt.Key.Key_F)
    driver.press(Qt.Key.Key_Down)
    assert contacts(driver).current() == made["Jan de Vries"]
    driver.press(Qt.Key.Key_Down)
    assert contacts(driver).current() == made["Zoë Łukasz"]
    driver.press(Qt.Key.Key_Up)
    assert contacts(driver).current() == made["Jan de Vries"]
    assert box(driver).hasFocus()


def test_the_first_arrow_goes_to_the_best_match(driver: Driver) -> None:
    made = fill(driver)
    contacts(driver).select(made["Zoë Łukasz"])
    driver.ctrl(Qt.Key.Key_F)
    driver.type("a")
    assert len(shown(driver)) > 1
    driver.press(Qt.Key.Key_Down)
    assert contacts(driver).current() == model(driver).ids()[0]


def test_j_and_k_walk_the_list(driver: Driver) -> None:
    made = fill(driver)
    driver.ctrl(Qt.Key.Key_F)
    driver.press(Qt.Key.Key_Escape)  # to the list, whose first row is then the current one
    driver.press(Qt.Key.Key_J)
    driver.press(Qt.Key.Key_J)
    assert contacts(driver).current() == made["Zoë Łukasz"]
    driver.press(Qt.Key.Key_K)
    assert contacts(driver).current() == made["Jan de Vries"]


def test_delete_and_undo(driver: Driver) -> None:
    made = fill(driver)
    contacts(driver).select(made["Jan de Vries"])
    driver.session.actions["contact.delete"].trigger()
    assert "Jan de Vries" not in shown(driver)
    assert contacts(driver).current() == 0
    assert driver.said() == "Deleted 1 contact"
    driver.ctrl(Qt.Key.Key_Z)
    assert "Jan de Vries" in shown(driver)
    driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "Jan de Vries" not in shown(driver)


def test_a_row_says_everything_to_a_screen_reader(driver: Driver) -> None:
    made = fill(driver)
    driver.desk.interactions.add(made["Anna Berg"], touch(-3))
    driver.session.runner.spread(driver.desk.followups.add(made["Anna Berg"], todo("Send prices")))
    index = model(driver).index(model(driver).place_of(made["Anna Berg"]), 0)
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Anna Berg, Norrsund, next step: Send prices, tomorrow, last contact: 3 days ago"


def test_a_hidden_list_is_read_when_it_is_shown_again(driver: Driver) -> None:
    made = fill(driver)
    driver.window.show_page("today")
    driver.session.runner.spread(driver.desk.contacts.edit(made["Anna Berg"], person("Xenia Berg")))
    driver.window.show_page("people")
    assert shown(driver) == ["Jan de Vries", "Xenia Berg", "Zoë Łukasz"]


def test_only_pages_near_the_screen_are_in_memory(driver: Driver) -> None:
    drafts = [person(f"Person {number:05d}") for number in range(400)]
    for draft in drafts:
        driver.desk.contacts.add(draft)
    contacts(driver).load()
    QTest.qWait(10)
    assert model(driver).rowCount() == 400
    assert sum(len(page) for page in model(driver)._pages.values()) <= 128


def test_whoever_scrolls_to_the_end_of_a_search_gets_more_of_it(driver: Driver) -> None:
    for number in range(130):
        driver.desk.contacts.add(person(f"Person {number:03d}"))
    contacts(driver).load()
    box(driver).setText("person")
    assert model(driver).rowCount() == 100
    assert contacts(driver)._count.text() == "100 of 130 contacts"
    bar = contacts(driver)._view.verticalScrollBar()
    QTest.qWait(1)
    end = bar.maximum()
    bar.setValue(end)
    assert model(driver).rowCount() == 130
    assert bar.value() == end
    box(driver).setText("person 0")
    assert model(driver).rowCount() == 100


def test_the_kinds_of_methods_are_those_of_the_files() -> None:
    assert {kind.value for kind in MethodKind} == {"email", "phone", "address", "web", "social"}


def test_the_contact_of_the_last_time_stands_in_the_middle(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        made = [driver.desk.contacts.add(person(f"Person {number:03}")).created for number in range(100)]
        driver.session.people.load()
        driver.session.people.show_contact(made[50])
    with running(qapp, tmp_path, settings=saved_settings(driver)) as driver:
        view = contacts(driver).findChild(ContactView)
        assert view is not None
        place = view.visualRect(view.currentIndex())
        assert contacts(driver).current() == made[50]
        assert abs(place.center().y() - view.viewport().rect().center().y()) <= place.height()


def many(driver: Driver) -> list[int]:
    """Sixty contacts from the top of the list; the keyboard is in it, on the first."""
    made = [driver.desk.contacts.add(person(f"Person {number:02}")).created for number in range(60)]
    contacts(driver).load()
    contacts(driver).select(made[0])
    contacts(driver).focus_list()
    return made


def test_several_stay_selected_after_what_was_done_with_them(driver: Driver) -> None:
    made = many(driver)
    for _ in range(3):
        driver.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.session.runner.run(partial(driver.desk.contacts.tag, contacts(driver).selected(), "fair"))
    assert contacts(driver).selected() == made[:4]
    assert contacts(driver).current() == made[3]
    contacts(driver).set_order(ContactOrder.ADDED)
    assert contacts(driver).selected() == made[3::-1]
    driver.session.actions["contact.delete"].trigger()
    assert driver.desk.contacts.count() == 56
    driver.ctrl(Qt.Key.Key_Z)
    assert driver.desk.contacts.count() == 60


def test_all_others_stay_selected_when_one_of_them_goes(driver: Driver) -> None:
    made = many(driver)
    driver.ctrl(Qt.Key.Key_A)
    driver.session.runner.run(partial(driver.desk.contacts.delete, [made[30]]))
    assert contacts(driver).selected() == [*made[:30], *made[31:]]


@pytest.mark.parametrize(("key", "row"), [("Down", 30), ("J", 30), ("Up", 29), ("K", 29)])
def test_after_a_delete_the_keys_go_on_from_there(driver: Driver, key: str, row: int) -> None:
    made = many(driver)
    contacts(driver).select(made[30])
    driver.ctrl(Qt.Key.Key_Backspace)
    assert contacts(driver).current() == 0
    driver.press(getattr(Qt.Key, f"Key_{key}"))
    left = [*made[:30], *made[31:]]
    assert contacts(driver).current() == left[row]


def test_after_the_last_was_deleted_the_keys_go_to_the_new_last(driver: Driver) -> None:
    made = many(driver)
    contacts(driver).select(made[-1])
    driver.ctrl(Qt.Key.Key_Backspace)
    driver.press(Qt.Key.Key_Down)
    assert contacts(driver).current() == made[-2]


def test_whoever_is_shown_at_first_is_selected(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, with_demo=True) as driver:
        contacts = driver.session.people.contacts
        assert contacts.current()
        assert contacts.selected() == [contacts.current()]
        driver.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        assert driver.said() == "Deleted 1 contact"
