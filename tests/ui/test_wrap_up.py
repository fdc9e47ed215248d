"""Wrap-up by keyboard only on the real window: keys, progress, undo, and going on where one left.

`pytest tests/ui/test_wrap_up.py -s` prints how many keys each takes beside the words.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ror_desktop.domain.encounter import MetPerson
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft
from ror_desktop.ui.pages.events_page import EventsPage
from ror_desktop.ui.widgets.wrap_steps import Choosing
from ror_desktop.ui.widgets.wrap_up import WrapUp
from tests.builders import MONDAY, moment, note, person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger
from tests.ui.test_journeys import Hands

TODAY = MONDAY.date()
Key = Qt.Key
NAMES = ("Adam Bolt", "Jane Doe", "Mia Wong", "Zoe Zimmer")


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """An event of the last days at which four people were met, one after the other; nothing was decided yet."""
    with running(qapp, tmp_path) as found:
        desk = found.desk
        days = TODAY - timedelta(days=3), TODAY - timedelta(days=1)
        event = desk.events.add(EventDraft("Web Summit", *days, "Lisbon")).created
        desk.circles.add("Key accounts", 14)
        found.clock.advance(days=-2)
        for minute, name in enumerate(NAMES):
            contact = desk.contacts.add(person(name), event).created
            met = moment(-2 + minute / 1440)
            meeting = InteractionDraft(met, Channel.IN_PERSON, Direction.MUTUAL, minutes=5, event_id=event)
            desk.interactions.add(contact, meeting)
            desk.notes.add(contact, note(f"{name} sails", days=-2))
            found.clock.advance(minutes=1)
        found.clock.now = MONDAY
        found.session.people.load()
        settle()
        yield found


@pytest.fixture
def hands(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Hands]:
    found = Hands(driver)
    yield found
    print(f"\n{request.node.name.removeprefix('test_'):<60} {found.keys:>3} keys, {found.characters:>3} characters")


def page(driver: Driver) -> EventsPage:
    found = driver.window.page("events")
    assert isinstance(found, EventsPage)
    return found


def wrap_up(driver: Driver) -> WrapUp:
    found = page(driver).findChildren(WrapUp)[0]
    assert found.isVisible()
    return found


def met(driver: Driver, name: str) -> MetPerson:
    event = driver.desk.events.all()[0]
    return next(one for one in driver.desk.encounters.people(event) if one.name == name)


def on_screen(driver: Driver) -> str:
    current = wrap_up(driver).current
    return driver.desk.contacts.rows([current])[0].name if current else ""


def progress(driver: Driver) -> tuple[int, int]:
    bar = wrap_up(driver).progress
    return bar.value(), bar.maximum()


def test_everybody_met_in_seven_keys(driver: Driver, hands: Hands) -> None:
    """W, then one key for a day, two for a cadence or for letting go."""
    hands.press(Key.Key_W)
    assert driver.window.page_name() == "events"
    assert (on_screen(driver), progress(driver)) == ("Adam Bolt", (0, 4))
    hands.press(Key.Key_1)
    assert (on_screen(driver), progress(driver)) == ("Jane Doe", (1, 4))
    hands.press(Key.Key_3)
    assert on_screen(driver) == "Mia Wong"
    hands.press(Key.Key_4, Key.Key_3)
    assert on_screen(driver) == "Zoe Zimmer"
    hands.press(Key.Key_5, Key.Key_1)
    assert (on_screen(driver), progress(driver)) == ("", (4, 4))
    assert hands.keys == 7
    adam, jane, mia, zoe = (met(driver, name) for name in NAMES)
    assert (adam.next_step, adam.next_day) == ("Follow up after Web Summit", date(2026, 11, 24))
    assert jane.next_day == date(2026, 11, 30)
    assert (mia.next_day, mia.cadence_days) == (None, 30)
    assert zoe.let_go_reason == "No interest"
    hands.press(Key.Key_Return)
    assert page(driver).findChildren(WrapUp)[0].isHidden()


def test_a_circle_and_own_words(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W, Key.Key_4, Key.Key_5)
    assert met(driver, "Adam Bolt").cadence_days == 14
    hands.press(Key.Key_X)
    hands.press(Key.Key_Return)
    assert on_screen(driver) == "Jane Doe"
    assert "why" in driver.said()
    hands.type("Moved to sales of boats")
    hands.press(Key.Key_Return)
    assert met(driver, "Jane Doe").let_go_reason == "Moved to sales of boats"
    assert on_screen(driver) == "Mia Wong"


def test_other_words_and_another_day(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W, Key.Key_F)
    hands.type("Send the 12 drawings")  # digits are typed, and decide nothing
    hands.press(Key.Key_Return, Key.Key_2)
    adam = met(driver, "Adam Bolt")
    assert (adam.next_step, adam.next_day) == ("Send the 12 drawings", TODAY + timedelta(days=3))
    hands.press(Key.Key_F, Key.Key_Tab)
    hands.type("next wed")
    hands.press(Key.Key_Return)
    jane = met(driver, "Jane Doe")
    assert (jane.next_step, jane.next_day) == ("Follow up after Web Summit", date(2026, 12, 2))
    hands.press(Key.Key_F, Key.Key_Tab)
    hands.type("someday")
    hands.press(Key.Key_Return)
    assert (on_screen(driver), met(driver, "Mia Wong").settled) == ("Mia Wong", False)
    hands.press(Key.Key_Escape, Key.Key_1)
    assert met(driver, "Mia Wong").settled


def test_skip_back_and_undo(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W, Key.Key_J)
    assert on_screen(driver) == "Jane Doe"
    hands.press(Key.Key_Backspace)
    assert on_screen(driver) == "Adam Bolt"
    hands.press(Key.Key_1)
    assert (on_screen(driver), progress(driver)) == ("Jane Doe", (1, 4))
    hands.ctrl(Key.Key_Z)
    assert (on_screen(driver), progress(driver)) == ("Adam Bolt", (0, 4))
    hands.press(Key.Key_J, Key.Key_J, Key.Key_J)
    assert on_screen(driver) == "Zoe Zimmer"
    hands.press(Key.Key_1)
    assert on_screen(driver) == "Adam Bolt"  # skipped, not forgotten
    hands.press(Key.Key_1, Key.Key_1, Key.Key_J)
    assert on_screen(driver) == "Mia Wong"
    assert driver.said() == "This is the last one without a next step"
    hands.press(Key.Key_1)
    assert on_screen(driver) == ""
    hands.ctrl(Key.Key_Z)
    assert on_screen(driver) == "Mia Wong"


def test_it_is_left_and_continued(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W, Key.Key_1, Key.Key_4, Key.Key_Escape)
    assert wrap_up(driver).steps.choosing() is Choosing.STEP
    hands.press(Key.Key_Escape)
    assert driver.focus() is page(driver).list
    hands.press(Key.Key_G, Key.Key_P)
    hands.press(Key.Key_W)
    assert (on_screen(driver), progress(driver)) == ("Jane Doe", (1, 4))
    hands.press(Key.Key_G, Key.Key_T, Key.Key_G, Key.Key_E)
    assert on_screen(driver) == "Jane Doe"
    hands.press(Key.Key_1)
    assert on_screen(driver) == "Mia Wong"


def test_a_note_about_the_person_on_the_screen(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W, Key.Key_J, Key.Key_N)
    assert driver.window.page_name() == "people"
    hands.type("Wants the blue one")
    hands.ctrl(Key.Key_Return)
    jane = met(driver, "Jane Doe").contact_id
    texts = [
        getattr(entry.draft, "text", "") for entry in driver.desk.timeline.entries(driver.desk.timeline.keys(jane))
    ]
    assert "Wants the blue one" in texts
    hands.press(Key.Key_Escape, Key.Key_G, Key.Key_E)
    assert on_screen(driver) == "Jane Doe"
    timeline = wrap_up(driver).timeline.model
    assert any("blue" in timeline.text(row) for row in range(timeline.rowCount()))


def test_keys_act_while_the_timeline_has_the_keyboard(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W)
    wrap_up(driver).timeline.view.setFocus()
    hands.press(Key.Key_2)
    assert met(driver, "Adam Bolt").next_day == TODAY + timedelta(days=3)
    wrap_up(driver).timeline.view.setFocus()
    hands.press(Key.Key_J)
    assert (driver.window.page_name(), on_screen(driver)) == ("events", "Mia Wong")


def test_the_e_mail_is_for_the_person_on_the_screen(driver: Driver, hands: Hands) -> None:
    asked: list[list[int]] = []

    def draft() -> None:
        asked.append(driver.session.tools.chosen())

    action = driver.session.actions["contact.email"]
    action.triggered.disconnect() if action.isEnabled() else None
    driver.session.actions.answer("contact.email", draft)
    hands.press(Key.Key_W, Key.Key_J, Key.Key_D)
    assert asked == [[met(driver, "Jane Doe").contact_id]]


def test_somebody_deleted_meanwhile_is_left_out(driver: Driver, hands: Hands) -> None:
    hands.press(Key.Key_W)
    session = driver.session
    session.runner.spread(driver.desk.contacts.delete([wrap_up(driver).current]))
    settle()
    assert (on_screen(driver), progress(driver)) == ("Jane Doe", (0, 3))


def test_what_is_typed_comes_back_for_each_person(driver: Driver, hands: Hands, tmp_path: Path) -> None:
    """Skipping, and ending the program, lose nothing; what was decided needs no draft any more."""
    hands.press(Key.Key_W, Key.Key_F)
    hands.type("Send the drawings")
    hands.press(Key.Key_Tab)
    hands.type("next wed")
    hands.press(Key.Key_Escape, Key.Key_J, Key.Key_X)
    hands.type("Sells boats now")
    driver.stop()
    with running(driver.app, tmp_path) as again:
        later = Hands(again)
        later.press(Key.Key_G, Key.Key_E, Key.Key_W)
        steps = wrap_up(again).steps
        assert (on_screen(again), steps.choosing()) == ("Adam Bolt", Choosing.STEP)
        assert (steps.title.text(), steps.day.text()) == ("Send the drawings", "next wed")
        later.press(Key.Key_J)
        assert (on_screen(again), steps.choosing()) == ("Jane Doe", Choosing.REASON)
        assert steps.reason.text() == "Sells boats now"
        later.press(Key.Key_Escape, Key.Key_1)
        assert met(again, "Jane Doe").next_step == "Follow up after Web Summit"
        kept = {key.contact_id for key in again.session._drafts.all()}
        assert kept == {met(again, "Adam Bolt").contact_id}


def test_the_head_says_the_cadence_and_what_waits(driver: Driver, hands: Hands) -> None:
    """No chip stands there without words, and what is done about the person shows at once."""
    adam = met(driver, "Adam Bolt").contact_id
    hands.press(Key.Key_W)
    header = wrap_up(driver).header
    assert not any(chip.isVisible() for chip in (header.waiting, header.cadence))
    came = InteractionDraft(moment(-1), Channel.EMAIL, Direction.IN)
    driver.session.runner.spread(driver.desk.interactions.add(adam, came))
    assert header.waiting.isVisible()
    assert header.waiting.text()
    hands.press(Key.Key_A)
    assert not header.waiting.isVisible()
    driver.session.runner.spread(driver.desk.circles.set_cadence([adam], 14))
    assert "14" in header.cadence.text()
    hands.press(Key.Key_J)
    assert on_screen(driver) == "Jane Doe"
    assert not any(chip.isVisible() for chip in (header.waiting, header.cadence))


def test_without_anybody_met_it_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        trigger(driver, "event.wrap_up")
        assert driver.window.page_name() == "events"
        driver.desk.events.add(EventDraft("Dinner", TODAY, TODAY))
        page(driver).load()
        page(driver).wrap_up(0)
        settle()
        assert wrap_up(driver).current == 0
        driver.press(Key.Key_Escape)
        assert driver.focus() is page(driver).list


@pytest.mark.parametrize(("typed", "at", "said"), [("fri 10:00", time(10), ", 10:00"), ("fri", None, "in 4 days")])
def test_another_day_keeps_its_time(driver: Driver, hands: Hands, typed: str, at: time | None, said: str) -> None:
    hands.press(Key.Key_W, Key.Key_F, Key.Key_Tab)
    hands.type(typed)
    assert said in wrap_up(driver).steps.findChild(QLabel, "step").text()
    hands.press(Key.Key_Return)
    (found,) = driver.desk.followups.open_for(met(driver, "Adam Bolt").contact_id)
    assert (found.draft.due_day, found.draft.due_time) == (TODAY + timedelta(days=4), at)
    assert bool(found.draft.zone) == (at is not None)
