"""The weekly review by keyboard only on the real window: its path, undo, leaving and continuing, and its sentences."""

from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.preferences import Preference
from ror_desktop.ui.pages.today_page import TodayPage
from ror_desktop.ui.widgets.review_walk import ReviewWalk
from ror_desktop.ui.widgets.wrap_steps import Choosing
from tests.builders import MONDAY, FixedClock, touch
from tests.services.test_review import World
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger, until_chosen
from tests.ui.test_journeys import Hands

TODAY = MONDAY.date()
Key = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Filled(World):
    """The same people in the book of the running program."""

    def __init__(self, driver: Driver) -> None:
        self.clock: FixedClock = driver.clock
        self.book = driver.desk.book
        self.desk = driver.desk
        self.fill()


@pytest.fixture
def world(driver: Driver) -> World:
    made = Filled(driver)
    driver.session.people.load()
    settle()
    return made


@pytest.fixture
def hands(driver: Driver) -> Hands:
    return Hands(driver)


def page(driver: Driver) -> TodayPage:
    return driver.session.today


def review(driver: Driver) -> ReviewWalk:
    found = page(driver).reviewing()
    assert found is not None
    assert found.isVisible()
    return found


def on_screen(driver: Driver) -> str:
    current = review(driver).current
    return driver.desk.contacts.rows([current])[0].name.split()[0] if current else ""


def progress(driver: Driver) -> tuple[int, int]:
    bar = review(driver).progress
    return bar.value(), bar.maximum()


def begin(driver: Driver) -> None:
    driver.press(Key.Key_W, CTRL_SHIFT)
    until_chosen(driver)


@pytest.mark.usefixtures("world")
def test_the_whole_path_in_ten_keys(driver: Driver, hands: Hands) -> None:
    begin(driver)
    assert driver.window.page_name() == "today"
    start = review(driver).start
    assert start.isVisible()
    assert start.returns() == ["Referral from Tara Thanks · 3 days ago · thanks not said yet"]
    hands.press(Key.Key_Return)
    assert (on_screen(driver), progress(driver)) == ("Tara", (0, 5))
    assert review(driver).standing.text() == "Referral, 3 days ago: thanks not said yet"
    hands.press(Key.Key_D)
    assert (on_screen(driver), progress(driver)) == ("Pia", (1, 5))
    assert review(driver).standing.text() == "Send it: promised for Nov 18 (5 days ago) and still open"
    hands.press(Key.Key_D)
    assert on_screen(driver) == "Will"
    assert review(driver).standing.text() == "Waiting for 3 days"
    hands.press(Key.Key_D)
    assert on_screen(driver) == "Finn"
    assert "40 day" in review(driver).standing.text()
    hands.press(Key.Key_3)
    assert on_screen(driver) == "Rex"
    hands.press(Key.Key_5, Key.Key_2)
    assert (on_screen(driver), progress(driver)) == ("", (5, 5))
    end = review(driver).end
    assert end.isVisible()
    assert end.text.toPlainText().split("\n\n") == [
        "What came back since Nov 17: Referral from Tara Thanks (Nov 20).",
        "What I put in: said thanks to Tara Thanks; kept what I promised Pia Promise; answered Will Waiting.",
        "What I take up next week: Finn Fading (Nov 30); let rest: Rex Rest (until Feb 23, 2027).",
    ]
    driver.ctrl(Key.Key_C)
    assert QApplication.clipboard().text() == end.text.toPlainText()
    assert "copied" in driver.said()
    hands.press(Key.Key_Return)
    assert page(driver).reviewing() is None
    assert page(driver).list.isVisible()
    assert (driver.desk.review.last(), driver.desk.review.under_way()) == (TODAY, None)


@pytest.mark.usefixtures("world")
def test_the_button_copies_too(driver: Driver, hands: Hands) -> None:
    begin(driver)
    hands.press(Key.Key_Return, *[Key.Key_J] * 5)
    end = review(driver).end
    assert end.isVisible()
    QApplication.clipboard().clear()
    hands.press(Key.Key_Backtab)
    assert driver.focus() is end.keys.button(0)
    hands.press(Key.Key_Space)
    assert "nothing new" in QApplication.clipboard().text()


@pytest.mark.usefixtures("world")
def test_what_was_decided_is_taken_back_and_decided_again(driver: Driver, hands: Hands) -> None:
    begin(driver)
    hands.press(Key.Key_Return, Key.Key_D)
    assert on_screen(driver) == "Pia"
    driver.ctrl(Key.Key_Z)
    settle()
    assert (on_screen(driver), progress(driver)) == ("Tara", (0, 5))
    hands.press(Key.Key_J, Key.Key_Backspace)
    assert on_screen(driver) == "Tara"
    hands.press(Key.Key_Backspace)
    assert review(driver).start.isVisible()


@pytest.mark.parametrize("words", ["", "Send the plan"])
def test_a_promise_is_put_off_to_a_day_and_a_time(driver: Driver, world: World, hands: Hands, words: str) -> None:
    begin(driver)
    hands.press(Key.Key_Return, Key.Key_J)
    steps = review(driver).steps
    if words:
        hands.press(Key.Key_F)
        hands.type(words)
    steps.day.setFocus()
    hands.type("fri 14:30")
    hands.press(Key.Key_Return)
    found = driver.desk.followups.get(world.promise)
    assert found is not None
    assert (found.draft.title, found.draft.due_day) == (words or "Send it", TODAY + timedelta(days=4))
    assert (found.draft.due_time, found.draft.promised) == (time(14, 30), True)
    assert found.original_day == TODAY - timedelta(days=5)


def test_a_promise_is_put_off_in_other_words(driver: Driver, world: World, hands: Hands) -> None:
    begin(driver)
    hands.press(Key.Key_Return, Key.Key_J)
    assert on_screen(driver) == "Pia"
    assert review(driver).steps.title.text() == "Send it"
    hands.press(Key.Key_1)
    found = driver.desk.followups.get(world.promise)
    assert found is not None
    assert (found.draft.due_day, found.original_day) == (TODAY + timedelta(days=1), TODAY - timedelta(days=5))
    assert on_screen(driver) == "Will"
    driver.ctrl(Key.Key_Z)
    settle()
    hands.press(Key.Key_F)
    hands.type("Send the drawings")
    hands.press(Key.Key_Return, Key.Key_2)
    found = driver.desk.followups.get(world.promise)
    assert found is not None
    assert (found.draft.title, found.draft.due_day) == ("Send the drawings", TODAY + timedelta(days=3))
    assert len(driver.desk.followups.open_for(world.pia)) == 1


@pytest.mark.usefixtures("world")
def test_it_is_left_and_goes_on_after_a_restart(driver: Driver, hands: Hands, tmp_path: Path) -> None:
    begin(driver)
    hands.press(Key.Key_Return, Key.Key_D, Key.Key_X)
    hands.type("Moved away")
    driver.clock.advance(minutes=1)
    hands.press(Key.Key_Escape, Key.Key_Escape)
    assert page(driver).reviewing() is None
    assert page(driver).offer.isVisible()
    driver.stop()
    with running(driver.app, tmp_path) as again:
        trigger(again, "review.start")
        assert (on_screen(again), progress(again)) == ("Pia", (1, 5))
        assert review(again).minutes == 1
        assert review(again).progress_words.text() == "1 of 5 · 1 of 15 minutes"
        steps = review(again).steps
        assert (steps.choosing(), steps.reason.text()) == (Choosing.REASON, "Moved away")


@pytest.mark.usefixtures("world")
def test_writing_on_another_page_and_coming_back(driver: Driver, hands: Hands) -> None:
    begin(driver)
    hands.press(Key.Key_Return, *[Key.Key_J] * 3)
    assert on_screen(driver) == "Finn"
    hands.press(Key.Key_L)
    assert driver.window.page_name() == "people"
    hands.type("Talked about the boat")
    hands.ctrl(Key.Key_Return)
    hands.press(Key.Key_Escape, Key.Key_G, Key.Key_T)
    assert (on_screen(driver), progress(driver)) == ("Finn", (1, 5))
    hands.press(Key.Key_J)
    assert on_screen(driver) == "Rex"
    hands.press(Key.Key_J)
    assert "got in touch with Finn Fading" in review(driver).end.text.toPlainText()


def test_the_person_on_the_screen_is_the_one_that_is_written_to(driver: Driver, world: World, hands: Hands) -> None:
    begin(driver)
    assert driver.session.tools.chosen() == []
    hands.press(Key.Key_Return, Key.Key_J)
    assert driver.session.tools.chosen() == [world.pia]
    hands.press(Key.Key_E)
    letter = driver.dialog("letter")
    assert "Pia Promise" in letter.windowTitle()
    letter.close()


@pytest.mark.usefixtures("world")
def test_fewer_people_and_back(driver: Driver, hands: Hands) -> None:
    begin(driver)
    start = review(driver).start
    hands.press(Key.Key_Backtab)
    assert driver.focus() is start.most
    start.most.selectAll()
    hands.type("2")
    hands.press(Key.Key_Return)
    settle()
    assert driver.desk.settings.get(Preference.REVIEW_PEOPLE) == "2"
    assert progress(driver)[1] == 2
    assert start.isVisible()
    driver.ctrl(Key.Key_Z)
    settle()
    assert progress(driver)[1] == 5
    assert start.most.value() == 12
    hands.press(Key.Key_Return)
    assert on_screen(driver) == "Tara"
    begin(driver)
    assert on_screen(driver) == "Tara", "the same key again leaves everything as it is"


def test_deleted_and_put_off_meanwhile(driver: Driver, world: World, hands: Hands) -> None:
    begin(driver)
    hands.press(Key.Key_Return)
    driver.session.runner.spread(driver.desk.contacts.delete([world.tara]))
    settle()
    assert (on_screen(driver), progress(driver)) == ("Pia", (0, 4))


def test_a_week_in_which_nothing_waits(driver: Driver, hands: Hands) -> None:
    begin(driver)
    start = review(driver).start
    assert start.calm.isVisible()
    assert "content" in start.calm.text()
    assert not start.put_in.isVisible(), "nothing is never drawn as 0"
    assert not page(driver).offer.isVisible()
    hands.press(Key.Key_Return)
    assert review(driver).end.isVisible()
    hands.press(Key.Key_Escape)
    assert page(driver).reviewing() is None


def test_without_numbers(driver: Driver, world: World, hands: Hands) -> None:
    driver.desk.interactions.add(world.nora, touch(-1))
    begin(driver)
    assert review(driver).start.put_in.isVisible()
    driver.session.runner.spread(driver.desk.settings.change(Preference.SHOW_NUMBERS, "0"))
    settle()
    assert not review(driver).start.put_in.isVisible()
    hands.press(Key.Key_Return, Key.Key_D)
    assert on_screen(driver) == "Pia"


@pytest.mark.usefixtures("world")
def test_it_is_offered_after_a_week(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_G, Key.Key_T)
    offer = page(driver).offer
    assert offer.isVisible()
    begin(driver)
    hands.press(Key.Key_Return, *[Key.Key_J] * 5)
    hands.press(Key.Key_Return)
    assert not offer.isVisible()
    driver.clock.advance(days=8)
    page(driver).load()
    assert offer.isVisible()
    assert "8 days ago" in offer.findChildren(type(offer._words))[0].accessibleName()


@pytest.mark.usefixtures("world")
def test_the_minutes_count_only_in_sight(driver: Driver, hands: Hands) -> None:
    begin(driver)
    for _minute in range(3):
        driver.clock.advance(seconds=50)
        review(driver)._on_clock()
    assert review(driver).minutes == 2
    hands.press(Key.Key_G, Key.Key_P)
    driver.clock.advance(minutes=30)
    begin(driver)
    assert review(driver).minutes == 2
    driver.clock.advance(hours=9)
    review(driver)._on_clock()
    assert review(driver).minutes == 3, "a laptop that slept was not at work"
