"""Calls on the real window, and the question afterwards; `pytest tests/ui/test_calls.py -s` prints the keys."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ror_desktop.domain.interaction import Channel, Direction
from ror_desktop.ui.widgets.after_touch import Outcome
from tests.builders import person
from tests.ui.driver import Driver, running
from tests.ui.reaching import TODAY, bar_is_asking, logged, reaching, watched
from tests.ui.scenes import settle
from tests.ui.test_journeys import Hands, find, id_of

Key = Qt.Key


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with reaching(qapp, tmp_path) as found:
        yield found


@pytest.fixture
def opened(driver: Driver) -> list[str]:
    """The addresses that the window gave to the system."""
    return watched(driver)


@pytest.fixture
def hands(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Hands]:
    found = Hands(driver)
    yield found
    print(f"\n{request.node.name.removeprefix('test_'):<60} {found.keys:>3} keys, {found.characters:>3} characters")


def test_a_call_and_its_log(driver: Driver, hands: Hands, opened: list[str]) -> None:
    find(hands, "ada")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert opened == ["tel:+4940999"]
    hands.type("Wants the blue one")
    hands.press(Key.Key_Return)
    newest = logged(driver, "Adam Bolt")[0]
    assert (newest.channel, newest.direction, newest.summary) == (Channel.CALL, Direction.OUT, "Wants the blue one")
    assert hands.keys == 2


def test_a_call_to_one_of_several_numbers(driver: Driver, hands: Hands, opened: list[str]) -> None:
    find(hands, "jan")
    hands.keys = hands.characters = 0
    hands.press(Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menus = [w for w in driver.app.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert [entry.text() for entry in menus[0].actions()] == ["+49 171 5678", "+49 30 1234"]
    QTest.keyClick(menus[0], Key.Key_Return)
    hands.keys += 1
    settle()
    assert opened == ["tel:+491715678"]
    bar = driver.session.answering.reach.bar
    bar.minutes.set_minutes(12)
    hands.type("Asked after her boat")
    hands.press(Key.Key_Return)
    newest = logged(driver, "Jane Doe")[0]
    assert (newest.minutes, newest.summary) == (12, "Asked after her boat")
    assert hands.keys <= 4


@pytest.mark.usefixtures("opened")
def test_who_was_not_reached_is_called_again(driver: Driver) -> None:
    hands = Hands(driver)
    find(hands, "ada")
    driver.session.actions["contact.call"].trigger()
    settle()
    bar = driver.session.answering.reach.bar
    bar.outcome.button(Outcome.VOICEMAIL).click()
    hands.press(Key.Key_Return)
    assert not bar.isVisible()
    assert logged(driver, "Adam Bolt")[0].summary == "Voicemail"
    (coming,) = driver.desk.followups.open_for(id_of(driver, "Adam Bolt"))
    assert (coming.draft.title, coming.draft.due_day) == ("Call again", TODAY + timedelta(days=1))


def test_without_a_number_it_is_said(driver: Driver, opened: list[str]) -> None:
    driver.desk.contacts.add(person("Zoe"))
    driver.session.people.load()
    find(Hands(driver), "zoe")
    driver.session.actions["contact.call"].trigger()
    assert opened == []
    assert "No phone number of Zoe" in driver.said()


def test_nobody_chosen_is_said(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        for name in ("contact.email", "contact.call"):
            driver.session.actions[name].trigger()
            assert driver.said() == "Choose a contact first"


@pytest.mark.parametrize(("chip", "channel"), [(0, Channel.EMAIL), (2, Channel.CALL)])
def test_a_chip_asks_afterwards_too(driver: Driver, opened: list[str], chip: int, channel: Channel) -> None:
    hands = Hands(driver)
    find(hands, "jan")
    driver.session.people.notes.header.chips()[chip].click()
    settle()
    assert len(opened) == 1
    assert bar_is_asking(driver)
    hands.press(Key.Key_Return)
    assert logged(driver, "Jane Doe")[0].channel is channel


@pytest.mark.usefixtures("opened")
def test_the_question_is_there_after_a_restart(qapp: QApplication, driver: Driver) -> None:
    hands = Hands(driver)
    find(hands, "ada")
    driver.session.actions["contact.call"].trigger()
    settle()
    hands.type("Half a sentence")
    driver.session.answering.reach.bar.next.title.setText("Send it")
    folder = driver.folders
    driver.stop()
    again = Driver(qapp, folder, driver.clock, driver.program._settings)
    again.start()
    bar = again.session.answering.reach.bar
    assert bar.isVisible()
    assert bar.summary.text() == "Half a sentence"
    bar.summary.setFocus()
    again.press(Key.Key_Return)
    assert logged(again, "Adam Bolt")[0].summary == "Half a sentence"
    assert [f.draft.title for f in again.desk.followups.open_for(id_of(again, "Adam Bolt"))] == ["Send it"]
    again.stop()


@pytest.mark.usefixtures("opened")
def test_two_questions_come_one_after_the_other(driver: Driver) -> None:
    hands = Hands(driver)
    find(hands, "ada")
    driver.session.actions["contact.call"].trigger()
    settle()
    hands.type("First")
    driver.clock.advance(minutes=5)
    find(hands, "jan")
    driver.session.people.notes.header.chips()[2].click()
    settle()
    bar = driver.session.answering.reach.bar
    assert "Jane Doe" in bar.question.accessibleName()
    hands.press(Key.Key_Return)
    assert "Adam Bolt" in bar.question.accessibleName()
    assert bar.summary.text() == "First"
    bar.summary.setFocus()
    hands.press(Key.Key_Return)
    assert not bar.isVisible()
    assert logged(driver, "Adam Bolt")[0].summary == "First"


@pytest.mark.usefixtures("opened")
def test_a_contact_that_goes_takes_the_question_along(driver: Driver) -> None:
    find(Hands(driver), "ada")
    driver.session.actions["contact.call"].trigger()
    settle()
    adam = id_of(driver, "Adam Bolt")
    driver.session.runner.run(lambda: driver.desk.contacts.delete([adam]))
    assert not bar_is_asking(driver)
    assert not [key for key in driver.session._drafts.all() if key.place.startswith("after_touch")]
