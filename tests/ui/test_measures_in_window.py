"""The measures of a contact in the real window: the strip, the page, the entries behind a number, and the switches."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from ror_desktop.domain.change import Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind
from ror_desktop.domain.measures.ladder import Step
from ror_desktop.domain.preferences import DEFAULTS, LIMITS, Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.today import Group
from ror_desktop.store import contacts, returns
from ror_desktop.store.contacts import Capture, NewContact
from ror_desktop.ui.widgets.counted_dialog import CountedDialog
from ror_desktop.ui.widgets.measure_preferences import MeasurePreferences
from ror_desktop.ui.widgets.measure_strip import MeasureStrip
from ror_desktop.ui.widgets.measures_view import MeasuresView
from ror_desktop.ui.widgets.notes_panel import NotesPanel
from tests.builders import MONDAY, note, person, todo, touch
from tests.domain.measures.test_worked_examples import EVERYBODY
from tests.typed_examples import typed
from tests.ui.driver import Driver, running
from tests.ui.scenes import settle, trigger

MOST_FOR_STRIP = 28
"""Pixels that the strip may take from the timeline."""


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as made:
        made.wait_until_idle()
        yield made


def example(driver: Driver, name: str) -> int:
    """Somebody of the worked examples, shown in the window."""
    contact = typed(driver.desk, driver.clock, EVERYBODY[name], name)
    shown(driver, contact)
    return contact


def shown(driver: Driver, contact: int) -> None:
    driver.session.people.load()
    driver.session.people.show_contact(contact)
    settle()
    QTest.qWait(60)


def notes(driver: Driver) -> NotesPanel:
    return driver.session.people.notes


def strip(driver: Driver) -> MeasureStrip:
    return notes(driver).measures


def values(driver: Driver) -> dict[str, str]:
    return {item.text(): item.value for item in strip(driver).row.items}


def page(driver: Driver) -> MeasuresView:
    trigger(driver, "contact.measures")
    assert notes(driver).measures_open()
    return notes(driver).all_measures


def run(driver: Driver, verb: partial) -> None:
    driver.session.runner.run(verb)
    settle()


# the strip


def test_the_strip_says_five_measures_a_breath_after_the_paint(driver: Driver) -> None:
    example(driver, "A")
    assert values(driver) == {
        "In touch": "5 days",
        "Rhythm": "0.37 ×",
        "Give and ask": "2 : 1",
        "Promises kept": "100 %",
        "Returns": "4",
    }
    touch_item = strip(driver).row.items[0]
    assert touch_item.sentence.startswith("Last contact on Nov 12, 11 days ago. In touch on 5 days since Aug 26")
    assert touch_item.accessibleName() == "In touch: 5 days"
    assert touch_item.sentence in touch_item.toolTip()


def test_nothing_is_never_0(driver: Driver) -> None:
    shown(driver, driver.desk.contacts.add(person()).created)
    assert values(driver) == {
        "In touch": "0 days",
        "Rhythm": "–",
        "Give and ask": "–",
        "Promises kept": "–",
        "Returns": "0",
    }


def test_without_a_cadence_the_rhythm_is_their_own(driver: Driver) -> None:
    example(driver, "D")
    assert values(driver)["Rhythm"] == "8.9 ×"


def test_the_strip_follows_what_happens_and_never_shows_somebody_else(driver: Driver) -> None:
    example(driver, "A")
    other = driver.desk.contacts.add(person("Bob")).created
    driver.session.people.load()
    driver.session.people.show_contact(other)
    assert set(values(driver).values()) == {""}
    settle()
    QTest.qWait(60)
    assert values(driver)["Returns"] == "0"
    draft = touch(-1, kind=InteractionKind.HELP)
    run(driver, partial(driver.desk.interactions.add, other, draft))
    QTest.qWait(60)
    assert values(driver)["Give and ask"] == "1 : 0"


def test_the_strip_is_one_line_and_leaves_out_what_has_no_room(driver: Driver) -> None:
    example(driver, "A")
    driver.window.resize(1024, 640)
    settle()
    narrow = [item.text() for item in strip(driver).items]
    assert 2 <= len(narrow) < 5
    assert strip(driver).height() <= MOST_FOR_STRIP
    for item in strip(driver).items:
        assert item.width() >= item.sizeHint().width(), "words are never cut"
        assert item.geometry().right() <= strip(driver).row.width()
    driver.window.resize(1600, 900)
    settle()
    assert len(strip(driver).items) == 5
    everything = strip(driver).row.findChild(QToolButton)
    assert everything is not None
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert notes(driver).measures_open()


def test_a_row_of_asks_is_said_quietly(driver: Driver) -> None:
    contact = driver.desk.contacts.add(person()).created
    for days in (-3, -2):
        driver.desk.interactions.add(contact, touch(days, kind=InteractionKind.ASK))
    shown(driver, contact)
    assert strip(driver).asks_line() == ""
    run(driver, partial(driver.desk.interactions.add, contact, touch(-1, kind=InteractionKind.ASK)))
    assert strip(driver).asks_line() == "Your last 3 entries were asks."
    run(driver, partial(driver.desk.interactions.add, contact, touch(-0.5, kind=InteractionKind.THANKS)))
    assert strip(driver).asks_line() == ""


# the entries behind a number


def test_a_number_opens_its_entries_and_enter_goes_to_one(driver: Driver) -> None:
    contact = example(driver, "A")
    item = strip(driver).row.items[2]
    item.setFocus()
    driver.press(Qt.Key.Key_Return)
    settle()
    dialog = driver.dialog("counted")
    assert isinstance(dialog, CountedDialog)
    assert [(one.title, one.beside) for one in dialog.list.found.findings()] == [
        ("Call", "From me · Asked · 10 min"),
        ("E-mail", "From me · Shared"),
        ("E-mail", "From me · Introduced"),
    ]
    assert any("2 gives and 1 ask" in label.text() for label in dialog.findChildren(QLabel))
    QTest.qWaitForWindowActive(dialog)
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    settle()
    timeline = notes(driver).timeline
    entry = timeline.model.entry(timeline.view.currentIndex().row())
    assert entry is not None
    wanted = [one for one in driver.desk.timeline.keys(contact) if one.noun == Noun.INTERACTION]
    assert entry.id in {one.id for one in wanted}
    assert entry.draft.kind is InteractionKind.SHARE
    driver.window.activateWindow()
    QTest.qWaitForWindowActive(driver.window)
    assert driver.focus() is timeline.view


def test_promises_returns_answers_and_notes_open_too(driver: Driver) -> None:
    contact = example(driver, "A")
    driver.desk.followups.add(contact, todo("Send the price", EVERYBODY["A"].follow_ups[0].draft.due_day))
    view = page(driver)
    view.rows["follow_through"].click()
    settle()
    dialog = driver.dialog("counted")
    titles = [one.title for one in dialog.list.found.findings()]
    assert sorted(titles) == ["Follow-up done", "Follow-up done", "Follow-up still open"]
    dialog.close()
    badge = next(row for row in view._made if row.accessibleName() == "Advocate")
    badge.click()
    settle()
    titles = [one.title for one in driver.dialog("counted").list.found.findings()]
    assert titles == ["Would they recommend us?", "Introduction"]
    driver.dialog("counted").close()


# the page


def test_the_page_says_every_measure_of_the_worked_example(driver: Driver) -> None:
    example(driver, "A")
    view = page(driver)
    assert {name: row.value for name, row in view.rows.items()} == {
        "last_contact": "11 days",
        "last_heard": "11 days",
        "days_in_touch": "5 days",
        "due": "0.37 ×",
        "silence": "0.4 ×",
        "they_start": "56 %",
        "answered_outreach": "75 %",
        "my_answer_time": "3.0 h",
        "give_and_ask": "2 : 1",
        "follow_through": "100 %",
        "time_invested": "1.4 h",
        "mood": "+0.75",
        "learn_learn": "–",
        "returned": "4",
        "value": "2,000 EUR · 4,000 EUR through them",
        "return_per_effort": "4.0 per 10 days",
    }
    assert all(row.sentence for row in view.rows.values())
    assert view.ladder.step is Step.ADVOCATE
    assert view.ladder.accessibleName() == "Step 5 of 5: Advocate"


def test_the_ladder_names_the_facts_that_moved_it_both_ways(driver: Driver) -> None:
    contact = driver.desk.contacts.add(person()).created
    driver.desk.interactions.add(contact, touch(-500, direction=Direction.IN, channel=Channel.CALL))
    with driver.desk.book.verb(Verb.DEMO_FILL):
        returns.insert(driver.desk.book.db, contact, ReturnDraft(date(2025, 9, 1), ReturnKind.SHARE), driver.clock())
    shown(driver, contact)
    view = page(driver)
    rows = [(row.name, row.value, row.sentence) for row in view._made]
    assert rows == [
        ("Now: Acquaintance", "", "First heard from on Jul 11, 2025."),
        ("↓ Down to Acquaintance", "Sep 1", "No longer holds: Share on Sep 1, 2025."),
        ("↑ Up to Fan", "Sep 1, 2025", "Share on Sep 1, 2025."),
        ("↑ Up to Acquaintance", "Jul 11, 2025", "First heard from on Jul 11, 2025."),
    ]


def test_somebody_met_at_an_event_has_the_hours_to_the_first_follow_up(driver: Driver) -> None:
    example(driver, "C")
    view = page(driver)
    first = view._made[0]
    assert (first.name, first.value) == ("First follow-up after Web Summit", "–")
    assert first.sentence == "Met on Nov 20, no follow-up yet, 66 hours so far."


def test_the_same_key_and_escape_go_back_and_j_goes_on(driver: Driver) -> None:
    first = driver.desk.contacts.add(person("Anna")).created
    driver.desk.contacts.add(person("Bob"))
    shown(driver, first)
    notes(driver).setFocus()
    driver.press(Qt.Key.Key_I)
    assert notes(driver).measures_open()
    assert notes(driver).all_measures.title.text() == "Measures of Anna"
    driver.press(Qt.Key.Key_J)
    assert notes(driver).measures_open()
    assert notes(driver).all_measures.title.text() == "Measures of Bob"
    driver.press(Qt.Key.Key_Escape)
    assert not notes(driver).measures_open()
    trigger(driver, "contact.measures")
    trigger(driver, "contact.measures")
    assert not notes(driver).measures_open()


def test_from_another_page_the_key_shows_those_of_whom_is_chosen_there(driver: Driver) -> None:
    first = driver.desk.contacts.add(person("Anna")).created
    due = driver.desk.contacts.add(person("Bob")).created
    driver.desk.followups.add(due, todo("Call", driver.desk.book.today()))
    shown(driver, first)
    trigger(driver, "page.today")
    driver.session.today.list.select_contact(due)
    trigger(driver, "contact.measures")
    assert driver.window.page_name() == "people"
    assert notes(driver).all_measures.title.text() == "Measures of Bob"


def test_writing_brings_the_timeline_back(driver: Driver) -> None:
    example(driver, "A")
    page(driver)
    trigger(driver, "entry.note")
    assert not notes(driver).measures_open()
    assert notes(driver).composer.isVisible()


def test_the_page_follows_what_happens(driver: Driver) -> None:
    contact = example(driver, "A")
    view = page(driver)
    run(driver, partial(driver.desk.notes.add, contact, note("Sails")))
    run(driver, partial(driver.desk.interactions.add, contact, touch(-0.1, direction=Direction.IN)))
    assert view.rows["last_contact"].value == "0 days"


def test_a_day_of_the_year_and_a_month_open_their_entries(driver: Driver) -> None:
    example(driver, "A")
    view = page(driver)
    day = next(place for place, mark in enumerate(view.heat.view.chart.marks) if mark.value == 2)
    assert view.heat.view.chart.marks[day].sentence.startswith("Wednesday, October 21, 2026: 2 interaction")
    view.heat.view.choose(day)
    view.heat.view.setFocus()
    driver.press(Qt.Key.Key_Return)
    settle()
    assert len(driver.dialog("counted").entries) == 2
    driver.dialog("counted").close()
    settle()
    months = view.spark.view.chart.marks
    assert [mark.value for mark in months][-3:] == [2, 1, 2]
    view.spark.view.choose(len(months) - 1)
    view.spark.view.setFocus()
    driver.press(Qt.Key.Key_Return)
    settle()
    assert [one.draft.channel for one in driver.dialog("counted").entries] == [Channel.EMAIL, Channel.CALL]
    driver.dialog("counted").close()


# the switches


def test_one_switch_hides_every_number_and_undo_brings_them_back(driver: Driver) -> None:
    example(driver, "A")
    action = driver.session.actions["view.numbers"]
    assert action.isChecked()
    page(driver)
    action.trigger()
    settle()
    assert not action.isChecked()
    assert driver.desk.settings.get(Preference.SHOW_NUMBERS) == "0"
    hidden = _visible_words(notes(driver).all_measures)
    assert "Numbers are hidden" in hidden
    assert "Last contact" not in hidden
    driver.press(Qt.Key.Key_Escape)
    settle()
    assert not strip(driver).isVisible()
    trigger(driver, "edit.undo")
    QTest.qWait(60)
    assert action.isChecked()
    assert strip(driver).isVisible()
    assert values(driver)["Returns"] == "4"


def test_follow_through_is_hidden_with_the_other_numbers(driver: Driver) -> None:
    contact = driver.desk.contacts.add(person()).created
    driver.desk.followups.add(contact, todo("Call", driver.desk.book.today(), promised=True))
    trigger(driver, "followup.promised")
    dialog = driver.dialog("promises")
    assert dialog.sentence.isVisible()
    trigger(driver, "view.numbers")
    assert not dialog.sentence.isVisible()
    dialog.close()


def test_the_page_offers_to_show_numbers_again(driver: Driver) -> None:
    example(driver, "A")
    run(driver, partial(driver.desk.settings.change, Preference.SHOW_NUMBERS, "0"))
    view = page(driver)
    button = next(one for one in view.findChildren(QToolButton) if one.isVisible() and one.text() == "Show numbers")
    assert button.hasFocus()
    driver.press(Qt.Key.Key_Space)
    settle()
    assert view.rows["last_contact"].isVisible()
    assert view.rows["last_contact"].value == "11 days"


def test_the_pulse_is_off_until_wanted_and_then_shown_as_its_sum(driver: Driver) -> None:
    example(driver, "A")
    view = page(driver)
    assert not [row for row in view._made if "→" in row.accessibleName()]
    preferences(driver).pulse.click()
    settle()
    driver.dialog("preferences").close()
    [row] = [row for row in view._made if "→" in row.accessibleName()]
    assert row.value == "100 + 88 + 100 + 80 → 92"
    assert row.sentence == "rhythm 100, reciprocity 88, reliability 100, returns 80"


def preferences(driver: Driver) -> MeasurePreferences:
    trigger(driver, "file.preferences")
    dialog = driver.dialog("preferences")
    dialog.tabs.setCurrentWidget(dialog.measures)
    QTest.qWaitForWindowActive(dialog)
    return dialog.measures


def choose(driver: Driver, preference: Preference, value: int) -> None:
    """Type a number and leave the field."""
    field = driver.dialog("preferences").measures.fields[preference]
    field.setFocus()
    field.selectAll()
    driver.type(str(value))
    driver.press(Qt.Key.Key_Return)
    settle()
    driver.wait_until_idle()
    settle()


def test_the_constants_are_shown_and_take_effect_at_once(driver: Driver) -> None:
    example(driver, "A")
    view = page(driver)
    part = preferences(driver)
    assert {one: field.value() for one, field in part.fields.items()} == {one: int(DEFAULTS[one]) for one in LIMITS}
    assert not part.back.isEnabled()
    assert all(field.accessibleDescription() for field in part.fields.values())
    choose(driver, Preference.TOUCH_WINDOW, 30)
    assert driver.desk.settings.get(Preference.TOUCH_WINDOW) == "30"
    assert view.rows["days_in_touch"].value == "2 days"
    choose(driver, Preference.DAYS_FOR_RHYTHM, 7)
    assert view.rows["silence"].value == "not enough history"
    assert part.back.isEnabled()
    part.back.click()
    settle()
    driver.wait_until_idle()
    settle()
    assert view.rows["silence"].value == "0.4 ×"
    assert part.fields[Preference.TOUCH_WINDOW].value() == 90
    driver.dialog("preferences").close()
    trigger(driver, "edit.undo")
    driver.wait_until_idle()
    settle()
    assert driver.desk.settings.get(Preference.TOUCH_WINDOW) == "30", "all defaults come back with one undo"
    assert view.rows["silence"].value == "not enough history"
    assert driver.desk.settings.get(Preference.DAYS_FOR_RHYTHM) == "7"


def test_todays_rules_go_by_them(driver: Driver) -> None:
    contact = driver.desk.contacts.add(person()).created
    for days in (-32, -22, -12):
        driver.desk.interactions.add(contact, touch(days, direction=Direction.MUTUAL))
    trigger(driver, "page.today")
    assert driver.session.today.list.lines() == []
    preferences(driver)
    choose(driver, Preference.DAYS_FOR_RHYTHM, 3)
    choose(driver, Preference.QUIET_AT, 1)
    driver.dialog("preferences").close()
    found = driver.desk.today.groups(dict.fromkeys(Group, 9))
    assert [(group.group, group.lines[0].contact_id) for group in found] == [(Group.QUIET, contact)]
    driver.session.today.list.selectAll()
    assert [line.contact_id for line in driver.session.today.list.lines()] == [contact]


def test_a_number_half_typed_counts_when_the_dialog_is_closed(driver: Driver) -> None:
    part = preferences(driver)
    field = part.fields[Preference.ANSWER_TARGET]
    field.setFocus()
    field.selectAll()
    driver.type("48")
    driver.press(Qt.Key.Key_Escape)
    settle()
    assert driver.desk.settings.get(Preference.ANSWER_TARGET) == "48"


def _visible_words(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def test_the_line_below_counts_the_contacts_for_whom_a_constant_is_taken_in(driver: Driver) -> None:
    captured = Capture(MONDAY, "Europe/Berlin")
    with driver.desk.book.verb(Verb.DEMO_FILL):
        contacts.insert_all(driver.desk.book.db, [NewContact(person(f"Jane {n}"), captured) for n in range(1500)], "")
    heard: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> None:
        heard.append((done, total))

    driver.session.runner.job_started.connect(lambda job: job.progressed.connect(hear))
    preferences(driver)
    choose(driver, Preference.QUIET_AT, 4)
    assert [one for one in heard if one[1]] == [(1000, 1500), (1500, 1500)]
    driver.dialog("preferences").close()
    heard.clear()
    trigger(driver, "edit.undo")
    driver.wait_until_idle()
    settle()
    assert [one for one in heard if one[1]] == [(1000, 1500), (1500, 1500)]
