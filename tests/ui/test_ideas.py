"""Ideas in the real window: the line under the contact, beside a letter, and the switch."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.ideas import IdeaKind
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.store import returns
from ror_desktop.ui.models.timeline_model import KEY_ROLE
from ror_desktop.ui.widgets.idea_line import LATER_MS, IdeaLine
from tests.builders import MONDAY, note, person, todo
from tests.ui.driver import Driver
from tests.ui.scenes import settle, trigger

TODAY = MONDAY.date()
Key = Qt.Key


@pytest.fixture
def jane(driver: Driver) -> int:
    """Somebody of whom three ideas come: thanks, something learned, an introduction."""
    desk = driver.desk
    found = desk.contacts.add(person("Jane Doe", tags=("glass",))).created
    desk.contacts.add(person("Bo Tan", tags=("glass",)))
    with desk.book.verb(Verb.DEMO_FILL):
        returns.insert(desk.book.db, found, ReturnDraft(date(2026, 11, 2), ReturnKind.SHARE), desk.book.clock())
    desk.notes.add(found, note("Her boat is called Ida", -20, kind=NoteKind.LEARNED))
    driver.session.people.load()
    driver.session.people.show_contact(found)
    later()
    return found


def later(wait: int = 20 * LATER_MS) -> None:
    """Until every line in sight has thought."""
    settle()
    QTest.qWait(10)
    lines = [one for window in QApplication.topLevelWidgets() for one in window.findChildren(IdeaLine)]
    while wait > 0 and any(one.waiting() for one in lines):
        QTest.qWait(10)
        wait -= 10
    settle()


def line(driver: Driver) -> IdeaLine:
    return driver.session.people.notes.ideas


def kinds(driver: Driver) -> list[IdeaKind]:
    return [idea.kind for idea in line(driver).ideas()]


def press(driver: Driver, button: QToolButton) -> None:
    """By keyboard: the button has a place in the tab order, and Space presses it."""
    assert button.isVisible()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert driver.focus() is button
    driver.press(Key.Key_Space)
    settle()


@pytest.mark.usefixtures("jane")
def test_one_idea_at_a_time(driver: Driver) -> None:
    found = line(driver)
    assert kinds(driver) == [IdeaKind.THANKS, IdeaKind.LEARNED, IdeaKind.TAG]
    assert found.words() == "Say thanks: Share on Nov 2"
    assert found.act_button.accessibleName() == "Thanked: Say thanks: Share on Nov 2"
    press(driver, found.next_button)
    assert found.words() == "You learned on Nov 3, and nothing went out since: “Her boat is called Ida”"
    press(driver, found.next_button)
    assert found.words() == "Introduce Bo Tan: both carry the tag glass"
    press(driver, found.next_button)
    assert found.shown() is found.ideas()[0]


def test_thanked_and_taken_back(driver: Driver, jane: int) -> None:
    press(driver, line(driver).act_button)
    later()
    assert kinds(driver) == [IdeaKind.LEARNED, IdeaKind.TAG]
    assert driver.desk.book.db.value("SELECT thanked_on FROM return_entry") == TODAY.isoformat()
    driver.session.people.notes.timeline.view.setFocus()
    driver.ctrl(Key.Key_Z)
    later()
    assert kinds(driver)[0] is IdeaKind.THANKS
    assert jane


def test_the_source_is_shown(driver: Driver, jane: int) -> None:
    press(driver, line(driver).next_button)
    press(driver, line(driver).open_button)
    view = driver.session.people.notes.timeline.view
    assert driver.focus() is view
    assert view.currentIndex().data(KEY_ROLE).noun == Noun.NOTE
    press(driver, line(driver).next_button)
    press(driver, line(driver).open_button)
    assert driver.session.people.contacts.current() != jane


def test_an_open_promise_is_shown_in_its_place(driver: Driver, jane: int) -> None:
    late = TODAY - timedelta(days=30)
    found = driver.desk.followups.add(jane, todo("Send it", late, promised=True))
    driver.session.runner.spread(found)
    later()
    press(driver, line(driver).next_button)
    assert line(driver).words() == "You promised for Oct 24: Send it"
    press(driver, line(driver).open_button)
    bar = driver.session.people.notes.strip.done_bar
    assert bar.is_open
    assert bar.items[0].id == found.created


def test_an_introduction_becomes_a_follow_up(driver: Driver, jane: int) -> None:
    for _idea in range(2):
        press(driver, line(driver).next_button)
    press(driver, line(driver).act_button)
    follow_up = driver.desk.followups.open_for(jane)[0]
    assert (follow_up.draft.title, follow_up.draft.due_day) == (
        "Introduce Jane Doe and Bo Tan to each other",
        TODAY + timedelta(days=7),
    )


def test_not_now_and_undo(driver: Driver, jane: int) -> None:
    press(driver, line(driver).aside_button)
    assert kinds(driver) == [IdeaKind.LEARNED, IdeaKind.TAG]
    assert "Not now" in driver.said()
    driver.session.people.notes.timeline.view.setFocus()
    driver.ctrl(Key.Key_Z)
    later()
    assert kinds(driver) == [IdeaKind.THANKS, IdeaKind.LEARNED, IdeaKind.TAG]
    for _idea in range(3):
        press(driver, line(driver).aside_button)
    assert kinds(driver) == []
    assert line(driver).words() == ""
    assert not line(driver).aside_button.isVisible()
    assert driver.desk.ideas.for_contact(jane) == ()


@pytest.mark.usefixtures("jane")
def test_switched_off_nothing_is_said_or_asked(driver: Driver) -> None:
    action = driver.session.actions["view.ideas"]
    assert action.isChecked()
    trigger(driver, "view.ideas")
    assert not action.isChecked()
    assert driver.desk.settings.get(Preference.GIVE_IDEAS) == "0"
    assert kinds(driver) == []
    assert not line(driver).aside_button.isVisible()
    driver.ctrl(Key.Key_Z)
    settle()
    assert action.isChecked()
    assert len(kinds(driver)) == 3


def test_walking_through_the_list_asks_for_nobody_on_the_way(driver: Driver, jane: int) -> None:
    contacts = driver.desk.contacts.order(driver.session.people.contacts.order())
    other = next(i for i in contacts if i != jane)
    asked: list[str] = []
    driver.session.people.show_contact(other)
    driver.session.people.show_contact(jane)
    settle()
    driver.desk.book.db.connection().set_trace_callback(asked.append)
    assert line(driver).ideas() == ()
    later()
    driver.desk.book.db.connection().set_trace_callback(None)
    assert sum("idea:" in sql or "contact_tag" in sql for sql in asked) >= 1
    assert len(line(driver).ideas()) == 3


@pytest.mark.usefixtures("jane")
def test_beside_a_letter(driver: Driver) -> None:
    trigger(driver, "contact.email")
    letter = driver.session.answering.reach.letter
    QTest.qWaitForWindowActive(letter)
    later()
    ideas = letter.form.ideas
    assert [idea.kind for idea in ideas.ideas()] == [IdeaKind.THANKS, IdeaKind.LEARNED, IdeaKind.TAG]
    assert ideas.act_button.isVisible()
    ideas.next_button.click()
    assert not ideas.act_button.isVisible(), "who writes already needs no button for it"
    letter.close()
