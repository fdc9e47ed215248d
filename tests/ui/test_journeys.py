"""What a salesperson does all day, by keyboard only on the real window, and how many keys it takes beside the words.

`pytest tests/ui/test_journeys.py -s` prints the counts.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.domain.contact_row import ContactRow
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.returns import Return, ReturnKind
from tests.builders import MONDAY, note, person, touch
from tests.ui.access import said_name
from tests.ui.driver import Driver, running
from tests.ui.scenes import CARDS, settle

TODAY = MONDAY.date()
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Types on the window; counts keys (a chord counts as one) and typed characters apart."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.keys = 0
        self.characters = 0

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.driver.press(key, modifiers)
            self.keys += 1
        settle()

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, modifiers=CTRL)

    def type(self, text: str) -> None:
        self.driver.type(text)
        self.characters += len(text)
        settle()


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """A book with three contacts; Jane was met, has a pinned note and a promise that is overdue."""
    with running(qapp, tmp_path) as found:
        desk = found.desk
        for name, organization in (("Adam Bolt", "Boltworks"), ("Jane Doe", "Acme Corp"), ("Zoe Zimmer", "Zett")):
            desk.contacts.add(person(name, organization=organization), place="Hall 5, Cologne")
        desk.notes.add(id_of(found, "Jane Doe"), note("Sails on weekends", days=-40, pinned=True))
        promise = FollowUpDraft("Send the pricing sheet", TODAY - timedelta(days=2), promised=True)
        desk.followups.add(id_of(found, "Jane Doe"), promise)
        desk.followups.add(id_of(found, "Zoe Zimmer"), FollowUpDraft("Call about the crane", TODAY))
        desk.interactions.add(id_of(found, "Jane Doe"), touch(days=-40, summary="Met at the stand"))
        found.session.people.load()
        settle()
        yield found


@pytest.fixture
def hands(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Hands]:
    found = Hands(driver)
    yield found
    print(f"\n{request.node.name.removeprefix('test_'):<60} {found.keys:>3} keys, {found.characters:>3} characters")


def id_of(driver: Driver, name: str) -> int:
    return driver.desk.search.names(name, 5).ids[0]


def row_of(driver: Driver, name: str) -> ContactRow:
    return driver.desk.contacts.rows([id_of(driver, name)])[0]


def chosen(driver: Driver) -> str:
    current = driver.session.people.contacts.current()
    rows = driver.desk.contacts.rows([current]) if current else []
    return rows[0].name if rows else ""


def find(hands: Hands, letters: str) -> None:
    hands.ctrl(Key.Key_F)
    hands.type(letters)
    hands.press(Key.Key_Return)


def shown_texts(driver: Driver) -> str:
    """Everything that stands in the notes panel, as a screen reader finds it."""
    panel = driver.session.people.notes
    return "\n".join(said_name(widget) for widget in panel.findChildren(QWidget) if widget.isVisible())


def test_somebody_calls(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    assert chosen(driver) == "Jane Doe"
    words = shown_texts(driver)
    assert "Jane Doe" in words
    assert "Acme Corp" in words
    assert "Hall 5, Cologne" in words
    assert "Sails on weekends" in words
    assert "Send the pricing sheet" in words
    assert hands.keys == 2


def test_note_and_undo(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_N)
    hands.type("Wants the *blue* one")
    hands.ctrl(Key.Key_Return)
    notes = driver.session.people.notes
    assert hands.keys == 2
    assert notes.composer.form.text() == ""
    entries = driver.desk.timeline.entries(driver.desk.timeline.keys(id_of(driver, "Jane Doe")))
    assert any(getattr(entry, "draft", None) and "blue" in entry.draft.text for entry in entries)
    rows = notes.timeline.model.rowCount()
    hands.ctrl(Key.Key_Z)
    assert notes.timeline.model.rowCount() == rows - 1


def test_interaction_changes_the_last_contact(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    assert row_of(driver, "Jane Doe").last_contact == TODAY - timedelta(days=40)
    hands.press(Key.Key_L)
    hands.type("Asked after her boat")
    hands.ctrl(Key.Key_Return)
    assert row_of(driver, "Jane Doe").last_contact == TODAY
    shown = driver.session.people.contacts._model.row_at(0)
    assert shown is not None
    assert shown.last_contact == TODAY
    assert hands.keys == 2


@pytest.mark.parametrize(("typed", "days"), [("next tue", 8), ("tomorrow", 1), ("in 3 days", 3)])
def test_follow_up(driver: Driver, hands: Hands, typed: str, days: int) -> None:
    find(hands, "ada")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_F)
    hands.type("Send the drawing")
    hands.press(Key.Key_Tab)
    hands.type(typed)
    hands.press(Key.Key_Return)
    due = TODAY + timedelta(days=days)
    row = row_of(driver, "Adam Bolt")
    assert (row.next_step, row.next_day) == ("Send the drawing", due)
    calendar = driver.session.people.calendar
    assert due in calendar.month.selection
    assert [item.draft.title for item in calendar.agenda.list.selected_follow_ups()] == ["Send the drawing"]
    assert hands.keys == 3


def test_follow_up_next_tuesday_in_one_line(driver: Driver, hands: Hands) -> None:
    find(hands, "ada")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_F)
    hands.type("next tue call back about the price")
    assert "“call back about the price”" in driver.session.people.calendar.editor.form.words.text()
    hands.press(Key.Key_Return)
    row = row_of(driver, "Adam Bolt")
    assert (row.next_step, row.next_day) == ("call back about the price", TODAY + timedelta(days=8))
    assert hands.keys <= 4


@pytest.mark.parametrize("page", ["people", "today"])
def test_done_with_next_step(driver: Driver, hands: Hands, page: str) -> None:
    find(hands, "jan")
    if page == "today":
        hands.press(Key.Key_G, Key.Key_T)
    hands.keys = hands.characters = 0
    hands.press(Key.Key_D)
    hands.type("She wants the blue one")
    hands.press(Key.Key_Tab)
    hands.type("tue 10:00 send the contract")
    hands.press(Key.Key_Return)
    row = row_of(driver, "Jane Doe")
    assert (row.next_step, row.next_day, row.next_time) == (
        "send the contract",
        TODAY + timedelta(days=1),
        "10:00",
    )
    assert row.last_contact == TODAY
    assert hands.keys <= 4
    hands.ctrl(Key.Key_Z)
    assert row_of(driver, "Jane Doe").next_step == "Send the pricing sheet"
    assert row_of(driver, "Jane Doe").last_contact == TODAY - timedelta(days=40)


def test_plain_done(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_D, Key.Key_Return)
    assert row_of(driver, "Jane Doe").next_day is None
    assert hands.keys <= 2


def test_several_moved_to_a_day(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_G, Key.Key_T)
    hands.keys = hands.characters = 0
    hands.ctrl(Key.Key_A)
    hands.press(Key.Key_D, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.type("fri")
    hands.press(Key.Key_Return)
    days = {row_of(driver, name).next_day for name in ("Jane Doe", "Zoe Zimmer")}
    assert days == {TODAY + timedelta(days=4)}
    assert hands.keys <= 3


def test_what_was_promised(driver: Driver, hands: Hands) -> None:
    find(hands, "zoe")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_P, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    QTest.qWaitForWindowActive(driver.dialog("promises"))
    hands.press(Key.Key_D)
    hands.type("She has it")
    hands.press(Key.Key_Return)
    assert row_of(driver, "Jane Doe").next_day is None
    hands.ctrl(Key.Key_Z)
    assert row_of(driver, "Jane Doe").next_step == "Send the pricing sheet"
    hands.press(Key.Key_Return)
    assert chosen(driver) == "Jane Doe"
    assert hands.keys == 5


def test_morning(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_G, Key.Key_T)
    today = driver.session.today
    assert driver.window.page_name() == "today"
    assert [item.draft.title for item in today.list.selected_follow_ups()] == ["Send the pricing sheet"]
    hands.press(Key.Key_D, Key.Key_Return)
    assert row_of(driver, "Jane Doe").next_day is None
    assert [item.draft.title for item in today.list.selected_follow_ups()] == ["Call about the crane"]
    hands.press(Key.Key_S)
    menus = [w for w in driver.app.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert menus
    QTest.keyClick(menus[0], Key.Key_Return)
    hands.keys += 1
    settle()
    assert row_of(driver, "Zoe Zimmer").next_day == TODAY + timedelta(days=1)
    hands.ctrl(Key.Key_Z)
    assert row_of(driver, "Zoe Zimmer").next_day == TODAY
    hands.ctrl(Key.Key_Z)
    assert row_of(driver, "Jane Doe").next_step == "Send the pricing sheet"
    hands.press(Key.Key_Return)
    assert driver.window.page_name() == "people"
    assert chosen(driver) == "Zoe Zimmer"


def test_new_contact_edit_delete_undo(driver: Driver, hands: Hands) -> None:
    hands.ctrl(Key.Key_N)
    hands.type("Mia Wong")
    hands.press(Key.Key_Tab)
    hands.type("Wong & Sons")
    hands.press(Key.Key_Return)
    assert chosen(driver) == "Mia Wong"
    assert row_of(driver, "Mia Wong").organization == "Wong & Sons"
    added = hands.keys
    hands.press(Key.Key_F2)
    hands.type("Mia Wong-Berg")
    hands.press(Key.Key_Return)
    assert chosen(driver) == "Mia Wong-Berg"
    hands.ctrl(Key.Key_Backspace)
    assert driver.desk.contacts.count() == 3
    hands.ctrl(Key.Key_Z)
    assert driver.desk.contacts.count() == 4
    assert row_of(driver, "Mia Wong-Berg").organization == "Wong & Sons"
    hands.ctrl(Key.Key_Z)
    hands.ctrl(Key.Key_Z)
    assert driver.desk.contacts.count() == 3
    assert added == 3


def test_import_and_undo(driver: Driver, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARDS.encode())
    driver.session.answering.files.import_files([path])  # what Ctrl+O and the system's own dialog lead to
    qtbot.waitUntil(lambda: any(w.objectName() == "import" and w.isVisible() for w in driver.app.topLevelWidgets()))
    QTest.qWaitForWindowActive(driver.dialog("import"))
    hands.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not driver.session.runner.busy() and driver.desk.contacts.count() == 5)
    QTest.qWaitForWindowActive(driver.window)
    hands.ctrl(Key.Key_Z)
    assert driver.desk.contacts.count() == 3


def test_a_tag_by_keys(driver: Driver, hands: Hands) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_T)
    QTest.qWaitForWindowActive(driver.dialog("tags"))
    hands.type("lead")
    hands.press(Key.Key_Return, Key.Key_Escape)
    found = driver.desk.contacts.get(id_of(driver, "Jane Doe"))
    assert found is not None
    assert found.tags == ("lead",)
    assert hands.keys == 3


def test_the_parts_of_a_name_by_keys(driver: Driver, hands: Hands) -> None:
    hands.ctrl(Key.Key_N)
    hands.type("Maria del Mar Ruiz")
    hands.press(Key.Key_Down, Key.Key_Tab, Key.Key_Tab)
    assert driver.focus().accessibleName() == "Given name"
    hands.type("Maria del Mar")
    hands.press(Key.Key_Return)
    found = driver.desk.contacts.get(id_of(driver, "Ruiz"))
    assert found is not None
    assert found.name.given == "Maria del Mar"


def test_somebody_bought(driver: Driver, hands: Hands) -> None:
    """Noted in two keys, the amount typed and left with Enter."""
    find(hands, "jan")
    before = hands.keys
    hands.press(Key.Key_R, Key.Key_P)
    assert hands.keys - before == 2
    (entry,) = returns_of(driver, "Jane Doe")
    assert (entry.draft.kind, entry.draft.day) == (ReturnKind.PURCHASE, TODAY)
    hands.type("4000 EUR")
    hands.press(Key.Key_Return)
    (entry,) = returns_of(driver, "Jane Doe")
    assert entry.draft.money == Money(400_000, "EUR")
    assert hands.keys == 5


def test_somebody_was_referred_and_thanks_are_said(driver: Driver, hands: Hands) -> None:
    """Who came is added by name; saying thanks is on the list, and said with one key."""
    find(hands, "jan")
    hands.press(Key.Key_R, Key.Key_R)
    hands.type("Carla New")
    hands.press(Key.Key_Return)
    (entry,) = returns_of(driver, "Jane Doe")
    assert entry.referred_contact == "Carla New"
    assert "Say thanks for the referral" in shown_texts(driver)
    hands.press(Key.Key_T, modifiers=CTRL | Qt.KeyboardModifier.ShiftModifier)
    (entry,) = returns_of(driver, "Jane Doe")
    assert entry.draft.thanked_on == TODAY
    assert "Say thanks for the referral" not in shown_texts(driver)
    assert hands.keys == 6


def returns_of(driver: Driver, name: str) -> list[Return]:
    desk = driver.desk
    keys = desk.timeline.keys(id_of(driver, name))
    found = (desk.returns.get(key.id) for key in keys if key.noun == Noun.RETURN)
    return [entry for entry in found if entry is not None]
