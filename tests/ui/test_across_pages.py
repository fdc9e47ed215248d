"""What falls between the pages: an action from one page that another answers, and what survives the other language."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ror_desktop.domain.daytext import DateOrder
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpDraft
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.period import PeriodKind, period_of
from ror_desktop.domain.returns_overview import Asked, GroupKind
from ror_desktop.services.progress import Progress
from ror_desktop.ui.reach import Reach
from ror_desktop.ui.returns.reader import ReturnsReader
from ror_desktop.ui.widgets.day_edit import date_order
from tests.builders import person
from tests.ui.driver import Driver

if TYPE_CHECKING:
    from ror_desktop.ui.pages.calendar_page import CalendarPage
    from ror_desktop.ui.pages.events_page import EventsPage


def test_an_event_half_written_keeps_its_days_in_the_other_language(driver: Driver) -> None:
    """3 November is 11/3 in one language and 3-11 in the other."""
    driver.session.actions["event.new"].trigger()
    driver.type("Web Summit")
    page = cast("EventsPage", driver.window.page("events"))
    month_first = date_order(page.locale()) is DateOrder.MONTH_DAY
    page.editor.start.setText("11/3/2026" if month_first else "3-11-2026")
    driver.session.actions["language.nl"].trigger()
    QTest.qWaitForWindowActive(driver.window)
    QTest.qWait(50)
    driver.session.actions["event.new"].trigger()
    draft = cast("EventsPage", driver.window.page("events")).editor.draft()
    assert draft is not None
    assert (draft.name, draft.start_day) == ("Web Summit", date(2026, 11, 3))


def test_the_contact_that_a_search_has_hidden_is_still_meant(driver: Driver, qtbot: QtBot) -> None:
    """The notes panel shows Jane: an action is about her, also where no line of the list fits what is typed."""
    jane = driver.desk.contacts.add(person("Jane Doe")).created
    driver.session.load()
    driver.session.people.show_contact(jane)
    driver.ctrl(Qt.Key.Key_F)
    driver.type("nobody")
    qtbot.waitUntil(lambda: not driver.session.people.contacts.selected())
    assert driver.session.chosen_contacts() == [jane]


def test_after_a_delete_the_other_pages_still_write(driver: Driver) -> None:
    """Nobody is shown on the page People: what is written on Today is about the line chosen there."""
    jane, john = (driver.desk.contacts.add(person(name)).created for name in ("Jane Doe", "John Roe"))
    driver.session.runner.spread(driver.desk.followups.add(john, FollowUpDraft("Call", driver.desk.book.today())))
    driver.session.load()
    driver.session.people.show_contact(jane)
    driver.session.actions["contact.delete"].trigger()
    assert driver.session.people.contacts.current() == 0
    driver.session.actions["entry.note"].trigger()
    assert driver.said() == "Choose a contact first"
    driver.window.show_page("today")
    driver.session.today.list.select_first()
    driver.press(Qt.Key.Key_F)
    assert driver.session.today.editor.is_open
    driver.press(Qt.Key.Key_Escape)
    driver.press(Qt.Key.Key_L)
    assert driver.session.people.contacts.current() == john
    assert driver.session.people.notes.composer.active()


@pytest.mark.parametrize("page", ["people", "today", "calendar", "events"])
def test_a_follow_up_is_begun_once_on_every_page(driver: Driver, page: str) -> None:
    jane = driver.desk.contacts.add(person("Jane Doe"), driver.desk.events.add(expo(driver)).created).created
    driver.session.load()
    driver.session.people.show_contact(jane)
    driver.window.show_page(page)
    if page == "events":
        driver.session.actions["event.wrap_up"].trigger()
    begun: list[str] = []
    editors = [driver.session.people.calendar.editor]
    editors += [driver.session.today.editor, cast("CalendarPage", driver.window.page("calendar")).editor]
    for editor in editors:
        editor.opened.connect(partial(begun.append, page))
    driver.session.actions["followup.new"].trigger()
    assert begun == [page]
    assert driver.window.page_name() == ("people" if page == "events" else page)


def test_what_is_done_with_follow_ups_says_that_events_have_none(driver: Driver) -> None:
    driver.window.show_page("events")
    driver.session.actions["followup.new"].trigger()
    assert driver.said() == "Choose a contact first"
    for name in ("followup.done", "followup.snooze", "followup.move", "followup.let_go"):
        driver.window.status.say("", undoable=False)
        driver.session.actions[name].trigger()
        assert driver.said() == "Choose a follow-up first", name


def test_whom_the_page_in_sight_has_chosen_is_tagged(driver: Driver) -> None:
    jane, john = (driver.desk.contacts.add(person(name)).created for name in ("Jane Doe", "John Roe"))
    driver.session.runner.spread(driver.desk.followups.add(john, FollowUpDraft("Call", driver.desk.book.today())))
    driver.session.load()
    driver.session.people.show_contact(jane)
    driver.window.show_page("today")
    driver.session.today.list.select_first()
    driver.press(Qt.Key.Key_T)
    dialog = driver.dialog("tags")
    QTest.qWaitForWindowActive(dialog)
    QTest.keyClicks(dialog._box, "lead")
    QTest.keyClick(dialog._box, Qt.Key.Key_Return)
    assert [driver.desk.contacts.get(one).tags for one in (jane, john)] == [(), ("lead",)]
    dialog.reject()
    driver.window.show_page("events")
    driver.session.actions["contact.tag"].trigger()
    assert driver.said() == "Choose a contact first"


def expo(driver: Driver) -> EventDraft:
    today = driver.desk.book.today()
    return EventDraft("Expo", today, today)


def test_after_a_question_the_keys_act_where_they_did(driver: Driver) -> None:
    """An e-mail from the wrap-up was sent: 1 sets the next step at once, and Escape gives the keyboard back as well."""
    jane = driver.desk.contacts.add(person("Jane Doe"), driver.desk.events.add(expo(driver)).created).created
    driver.session.load()
    driver.session.actions["event.wrap_up"].trigger()
    now = to_seconds(driver.desk.book.clock())
    driver.session.answering.reach._on_reached_out(Reach(jane, Channel.CALL, now))
    driver.press(Qt.Key.Key_Escape)
    assert not driver.session.answering.reach.bar.isVisible()
    driver.session.answering.reach._on_reached_out(Reach(jane, Channel.EMAIL, now, summary="Hello"))
    driver.session.answering.reach._on_reached_out(Reach(jane, Channel.EMAIL, now, summary="Hello again"))
    driver.press(Qt.Key.Key_Return)
    assert not driver.session.answering.reach.bar.isVisible()
    driver.press(Qt.Key.Key_1)
    assert [one.contact_id for one in driver.desk.followups.open_for(jane)] == [jane]


def test_today_has_the_keyboard_once_it_is_shown(driver: Driver) -> None:
    john = driver.desk.contacts.add(person("John Roe")).created
    driver.session.runner.spread(driver.desk.followups.add(john, FollowUpDraft("Call", driver.desk.book.today())))
    driver.session.load()
    for page in ("today", "people", "today"):
        driver.session.actions[f"page.{page}"].trigger()
    assert driver.focus() is driver.session.today.list
    driver.press(Qt.Key.Key_D)
    driver.type("Had a long talk")
    for page in ("people", "today"):
        driver.session.actions[f"page.{page}"].trigger()
    assert driver.session.today.keys.done_bar.is_open
    assert driver.focus() is not driver.session.today.list


def test_letters_act_after_the_language_was_changed(driver: Driver) -> None:
    """The keyboard is in the list, as after a start: not in the search box, which would take the letters as words."""
    jane = driver.desk.contacts.add(person("Jane Doe")).created
    driver.session.load()
    driver.session.people.show_contact(jane)
    for language in ("nl", "en"):
        driver.session.actions[f"language.{language}"].trigger()
        QTest.qWaitForWindowActive(driver.window)
        QTest.qWait(50)
        driver.session.settle()
        assert driver.focus() is driver.session.people.contacts._view
        driver.press(Qt.Key.Key_N)
        driver.type(language)
        assert driver.session.people.notes.composer.form.text().endswith(language)
        driver.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("page", ["page.calendar", "page.returns"])
def test_only_the_page_in_sight_is_shown_in_the_other_language(driver: Driver, page: str) -> None:
    driver.session.actions[page].trigger()
    driver.wait_until_idle()
    driver.session.actions["language.nl"].trigger()
    QTest.qWaitForWindowActive(driver.window)
    assert driver.window.page_name() == page.removeprefix("page.")
    assert not driver.session.people.isVisible()


def test_the_numbers_of_a_page_that_has_gone_are_told_to_nobody(driver: Driver) -> None:
    """The window is made anew while the worker still reads for the page of the window before."""
    today = driver.desk.book.today()
    reader = ReturnsReader(driver.session.tools, driver.window)
    delete(reader)
    asked = Asked(period_of(PeriodKind.DAYS_365, today, today))
    read = partial(driver.desk.returns_page.parts, asked, by=[GroupKind.TAG])
    assert not reader._work(read, 0, Progress(_nothing))


def _nothing(_done: int, _all: int) -> None:
    """Nobody looks."""
