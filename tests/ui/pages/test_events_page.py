"""The page Events: list, numbers that open, editing, the event on now in the title, and speed of reading."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.store import returns
from ror_desktop.ui.event_findings import Figure
from ror_desktop.ui.pages.events_page import EventsPage
from tests.builders import MONDAY, moment, person
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger

TODAY = MONDAY.date()
Key = Qt.Key


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """Two events; at the first five people were met 3 days ago, at the second nobody."""
    with running(qapp, tmp_path) as found:
        desk = found.desk
        fair = desk.events.add(event("Web Summit", -4, -2, place="Lisbon", cost=Money(2_500_00, "EUR"))).created
        desk.events.add(event("Dinner", -40, -40))
        found.clock.advance(days=-3)
        for minute, (name, hours) in enumerate(
            (("Adam", 5), ("Jane", 30), ("Mia", 60), ("Zoe", None), ("Tom", None)), 1
        ):
            contact = desk.contacts.add(person(name), fair).created
            minutes = minute * 10 if name != "Tom" else None
            meeting = InteractionDraft(moment(-3), Channel.IN_PERSON, Direction.MUTUAL, minutes=minutes, event_id=fair)
            desk.interactions.add(contact, meeting)
            if hours is not None:
                mail = InteractionDraft(moment(-3 + hours / 24), Channel.EMAIL)
                desk.interactions.add(contact, mail)
        found.clock.now = MONDAY
        trigger(found, "page.events")
        yield found


def event(name: str, first: int, last: int, **fields: object) -> EventDraft:
    days = TODAY + timedelta(days=first), TODAY + timedelta(days=last)
    return EventDraft(name, *days, **fields)  # type: ignore[arg-type]


def page_of(driver: Driver) -> EventsPage:
    found = driver.window.page("events")
    assert isinstance(found, EventsPage)
    return found


def listed(driver: Driver) -> list[str]:
    return [found.title for found in page_of(driver).detail.list.found.findings()]


def names(driver: Driver) -> list[str]:
    return [row.event.draft.name for row in page_of(driver).list.events.rows()]


def open_figure(driver: Driver, figure: Figure) -> list[str]:
    chip = page_of(driver).detail.figures.chip(figure)
    assert chip.isVisible()
    assert chip.isEnabled()
    chip.click()
    settle()
    return listed(driver)


def popup() -> QMenu:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())


def test_every_number_opens_to_those_it_was_computed_from(driver: Driver) -> None:
    page = page_of(driver)
    assert names(driver) == ["Web Summit", "Dinner"]
    assert listed(driver) == ["Adam", "Jane", "Mia", "Zoe", "Tom"]
    figures = page.detail.figures
    assert [figures.chip(figure).text() for figure in (Figure.DAY, Figure.TWO_DAYS, Figure.WEEK, Figure.NEVER)] == [
        "24 h: 1", "48 h: 2", "7 days: 3", "never: 2",
    ]  # fmt: skip
    assert open_figure(driver, Figure.DAY) == ["Adam"]
    assert open_figure(driver, Figure.TWO_DAYS) == ["Adam", "Jane"]
    assert open_figure(driver, Figure.WEEK) == ["Adam", "Jane", "Mia"]
    assert open_figure(driver, Figure.NEVER) == ["Zoe", "Tom"]
    assert len(open_figure(driver, Figure.MEETINGS)) == 5
    assert open_figure(driver, Figure.UNMEASURED) == ["Tom"]
    assert figures.said()[1:3] == ["60 % within 7 days · half of them after 60 h", "cost 2,500 EUR"]
    assert "1 h 40 min" in figures.chip(Figure.MEETINGS).text()
    assert figures.said()[3] == "nothing yet"
    assert not figures.chip(Figure.LATER).isVisible()


def test_what_came_back_is_kept_apart(driver: Driver) -> None:
    ids = {driver.desk.contacts.rows([i])[0].name: i for i in range(1, 6)}
    day = TODAY - timedelta(days=1)
    made = [
        (ids["Adam"], ReturnDraft(day, ReturnKind.PURCHASE, Money(100_00, "EUR"), perceived=4, evidence="Two kits")),
        (ids["Jane"], ReturnDraft(day, ReturnKind.PURCHASE, Money(100_00, "USD"))),
        (ids["Jane"], ReturnDraft(day, ReturnKind.TESTIMONIAL, perceived=4)),
    ]
    with driver.desk.book.verb(Verb.DEMO_FILL) as run:
        returns.insert_all(driver.desk.book.db, made, driver.clock())
    driver.session.runner.spread(run.change)
    page = page_of(driver)
    said = page.detail.figures.said()[3].splitlines()
    assert said == ["100\u00a0EUR · 100\u00a0USD from purchases and renewals", "perceived value of 5: 4 (2 ×)"]
    assert open_figure(driver, Figure.LOYALTY) == ["Jane", "Adam"]
    lines = page.detail.list.found.findings()
    assert [line.after for line in lines] == ["100 USD", "100 EUR · perceived value 4 of 5"]
    assert lines[1].below == "Two kits"


def test_with_hidden_numbers_the_lists_stay(driver: Driver) -> None:
    """Who was met, who has no next step, and the meetings are lists; shares, hours, cost and returns are measures."""
    page = page_of(driver)
    figures = page.detail.figures
    day = TODAY - timedelta(days=1)
    driver.session.runner.spread(driver.desk.returns.add(1, ReturnDraft(day, ReturnKind.PURCHASE, Money(1_00, "EUR"))))
    assert len(open_figure(driver, Figure.NEVER)) == 2
    trigger(driver, "view.numbers")
    assert {figure for figure in Figure if figures.chip(figure).isVisible()} == {
        Figure.PEOPLE, Figure.UNDECIDED, Figure.MEETINGS,
    }  # fmt: skip
    assert "".join(figures.said()) == ""
    assert not any(label.isVisible() for label in figures.findChildren(QLabel) if "back" in label.text())
    assert (figures.figure, listed(driver)) == (Figure.PEOPLE, ["Adam", "Jane", "Mia", "Zoe", "Tom"])
    assert [found.after for found in page.detail.list.found.findings()] == ["", "", "", *["not followed up yet"] * 2]
    assert figures.chip(Figure.MEETINGS).text().startswith("5 meeting")
    assert len(open_figure(driver, Figure.MEETINGS)) == 5
    spoken = page.list.events.data(page.list.events.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Lisbon, 5 met")
    lower = page.list.visualRect(page.list.events.index(0)).height()
    trigger(driver, "view.numbers")
    assert figures.chip(Figure.DAY).text() == "24 h: 1"
    assert figures.said()[2] == "cost 2,500 EUR"
    assert "1 h 40 min" in figures.chip(Figure.MEETINGS).text()
    assert "3 of 5 followed up" in page.list.events.data(page.list.events.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert page.list.visualRect(page.list.events.index(0)).height() > lower


def test_under_five_people_the_share_is_grey(driver: Driver) -> None:
    page = page_of(driver)
    driver.session.runner.spread(driver.desk.contacts.delete([5]))
    settle()
    assert page.detail.figures.said()[1].endswith("of 4, too few to say much")
    assert len(listed(driver)) == 4


def test_a_new_event_is_written_by_keys_and_undone(driver: Driver) -> None:
    trigger(driver, "event.new")
    page = page_of(driver)
    driver.type("Boat Fair")
    for text in ("Hall 9", "next mon", "next wed", "1.200,50"):
        driver.press(Key.Key_Tab)
        driver.focus().clear() if hasattr(driver.focus(), "clear") else None
        driver.type(text)
    driver.press(Key.Key_Return)
    settle()
    made = driver.desk.events.get(page.list.current())
    assert made is not None
    days = date(2026, 11, 30), date(2026, 12, 2)
    assert made.draft == EventDraft("Boat Fair", *days, "Hall 9", "Europe/Berlin", Money(120_050, "EUR"))
    assert driver.focus() is page.list
    driver.ctrl(Key.Key_Z)
    settle()
    assert names(driver) == ["Web Summit", "Dinner"]
    assert page.list.current()


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(driver: Driver) -> None:
    page = page_of(driver)
    trigger(driver, "event.edit")
    editor = page.editor
    editor.end.setText("1 jan 2020")
    editor.save()
    assert editor.complaint.text() == "It cannot end before it begins."
    assert driver.focus() is editor.end
    editor.end.clear()
    for field, wrong in ((editor.start, "someday"), (editor.cost, "a lot"), (editor.zone, "Mars"), (editor.name, " ")):
        before = field.text()
        field.setText(wrong)
        editor.save()
        assert editor.complaint.isVisible()
        assert driver.focus() is field
        field.setText(before)
    editor.name.setText("Web Summit again")
    driver.press(Key.Key_Escape)
    assert page.detail.isVisible()
    trigger(driver, "event.edit")
    assert editor.name.text() == "Web Summit again"  # put aside, and kept on the disk
    driver.ctrl(Key.Key_Return)
    settle()
    assert names(driver)[0] == "Web Summit again"
    assert page.detail.name.text() == "Web Summit again"


def test_deleting_keeps_the_people(driver: Driver) -> None:
    page = page_of(driver)
    trigger(driver, "event.delete")
    assert names(driver) == ["Dinner"]
    assert driver.desk.contacts.count() == 5
    assert driver.said() == "Deleted Web Summit"
    driver.ctrl(Key.Key_Z)
    settle()
    page.list.choose(1)
    assert listed(driver) == ["Adam", "Jane", "Mia", "Zoe", "Tom"]
    trigger(driver, "event.delete")
    trigger(driver, "event.delete")
    assert page._empty.isVisible()
    assert not driver.session.actions["event.edit"].isEnabled()


def test_the_event_on_now_stands_in_the_title(driver: Driver) -> None:
    assert driver.window.windowTitle().startswith("book – ")
    trigger(driver, "event.now")
    menu = popup()
    assert [action.isChecked() for action in menu.actions() if action.isCheckable()] == [False, False, True]
    QTest.keyClick(menu, Key.Key_1)
    settle()
    assert driver.window.windowTitle().startswith("Web Summit – book – ")
    assert page_of(driver).list.events.rows()[0].on_now
    driver.ctrl(Key.Key_Z)
    settle()
    assert driver.window.windowTitle().startswith("book – ")
    driver.desk.events.set_now(1)
    driver.session.answering.events.say_event()
    driver.clock.advance(days=1)
    driver.session.hub.day_changed.emit(driver.desk.book.today())
    assert driver.window.windowTitle().startswith("book – ")
    assert not page_of(driver).list.events.rows()[0].on_now


def test_the_title_follows_in_another_language_too(driver: Driver) -> None:
    trigger(driver, "language.nl")
    settle()
    driver.session.settle()
    driver.session.runner.spread(driver.desk.events.set_now(1))
    settle()
    assert driver.window.windowTitle().startswith("Web Summit – book – ")
    trigger(driver, "page.events")
    assert names(driver) == ["Web Summit", "Dinner"]


def test_the_list_follows_what_happens_elsewhere(driver: Driver) -> None:
    page = page_of(driver)
    page.list.choose(2)
    rows = page.list.events.rows
    settle()
    assert [len(row.coverage.people) for row in rows() if row.coverage] == [5, 0]
    driver.session.runner.spread(driver.desk.contacts.delete([1, 2]))
    settle()
    assert [len(row.coverage.people) for row in rows() if row.coverage] == [3, 0]
    driver.session.runner.spread(driver.desk.encounters.set_event([3], 2))
    settle()
    assert [len(row.coverage.people) for row in rows() if row.coverage] == [3, 1]
    assert listed(driver) == ["Mia"]


def test_contacts_are_said_to_have_been_met_at_an_event(driver: Driver) -> None:
    trigger(driver, "page.people")
    driver.session.people.load()
    driver.session.people.show_contact(4)
    settle()
    trigger(driver, "contact.met_at")
    QTest.keyClick(popup(), Key.Key_2)
    settle()
    found = driver.desk.contacts.get(4)
    assert found is not None
    assert found.captured_event == "Dinner"
    assert driver.said() == "1 contact met at Dinner"


def test_who_is_dropped_on_an_event_was_met_there(driver: Driver) -> None:
    page = page_of(driver)
    view, people = page.list, page.detail.list
    data = people.found.mimeData([people.found.index(0), people.found.index(1)])
    place = view.visualRect(view.events.index(1)).center()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, none)
    view.dragEnterEvent(enter)
    beside = QDropEvent(QPointF(place.x(), 500), Qt.DropAction.CopyAction, data, left, none)
    view.dropEvent(beside)
    assert not driver.said().endswith("Dinner")
    view.dropEvent(QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none))
    settle()
    assert enter.isAccepted()
    assert driver.said() == "2 contacts met at Dinner"
    page.list.choose(2)
    assert sorted(listed(driver)) == ["Adam", "Jane"]


@pytest.mark.parametrize("key", [Key.Key_N, Key.Key_L, Key.Key_F, Key.Key_F2])
def test_keys_that_write_are_about_the_person_of_the_line(driver: Driver, key: Qt.Key) -> None:
    driver.session.people.load()
    driver.session.people.show_contact(1)
    people = page_of(driver).detail.list
    people.setFocus()
    people.setCurrentIndex(people.found.index(2))
    driver.press(key)
    settle()
    assert driver.window.page_name() == "people"
    assert driver.session.people.contacts.current() == 3
    notes = driver.session.people.notes
    if key == Key.Key_F:
        assert driver.session.people.calendar.editor.is_open
    elif key == Key.Key_F2:
        assert notes.form.open()
    else:
        assert notes.composer.isVisible()
        assert driver.focus() is not people


def test_enter_leads_from_the_event_to_a_person(driver: Driver) -> None:
    page = page_of(driver)
    page.list.setFocus()
    driver.press(Key.Key_Return)
    driver.press(Key.Key_Down)
    settle()
    assert page.chosen_contacts() == [2]
    driver.press(Key.Key_Return)
    settle()
    assert driver.window.page_name() == "people"
    assert driver.session.people.contacts.current() == 2


def test_the_models_are_sound(driver: Driver) -> None:
    page = page_of(driver)
    modes = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(m, modes) for m in (page.list.events, page.detail.list.found)]
    open_figure(driver, Figure.NEVER)
    page.list.choose(2)
    driver.session.runner.spread(driver.desk.events.add(event("Another", 0, 0)))
    driver.session.runner.spread(driver.desk.events.delete(2))
    settle()
    assert len(testers) == 2
    assert "Another" in page.list.events.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
