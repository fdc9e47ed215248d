"""Reminders in the real window: the bar, the list, and the keys of the list."""

import os
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ror_desktop import start_at_login
from ror_desktop.domain.preferences import Preference
from ror_desktop.services.settings import SettingsService
from ror_desktop.settings import load_settings
from ror_desktop.ui.local_keys import LOCAL_KEYS
from ror_desktop.ui.reminders import Reminders
from ror_desktop.ui.wake import Wake, _arm
from ror_desktop.ui.widgets.preferences_dialog import PreferencesDialog
from ror_desktop.ui.widgets.reminder_bar import ReminderBar
from ror_desktop.ui.widgets.reminder_dialog import ReminderDialog
from tests.builders import MONDAY, person, todo
from tests.ui.driver import ENGLISH, Driver, running
from tests.ui.scenes import settle, trigger

DAY = MONDAY.date()


@pytest.fixture
def driver(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with running(qapp, tmp_path) as found:
        run = found.session.runner.run
        run(lambda: found.desk.contacts.add(person("Jane Doe")))
        run(lambda: found.desk.followups.add(1, todo("Call about the crane", DAY, due_time=time(9, 30))))
        settle()
        yield found


def reminders_of(driver: Driver) -> Reminders:
    assert driver.session.reminders is not None
    return driver.session.reminders


def bar_of(driver: Driver) -> ReminderBar:
    bar = driver.window.findChild(ReminderBar)
    assert isinstance(bar, ReminderBar)
    return bar


def half_past_nine(driver: Driver) -> None:
    """As the timer does at its time."""
    driver.clock.advance(minutes=30)
    reminders_of(driver).look()
    settle()


def test_the_timer_waits_for_the_next_reminder_and_never_longer_than_an_hour(driver: Driver) -> None:
    timer = reminders_of(driver)._timer
    assert timer.isActive()
    assert 1790_000 < timer.interval() <= 1800_001
    driver.session.runner.run(lambda: driver.desk.followups.move([1], date(2026, 12, 24)))
    assert timer.interval() == 3600_001


def test_at_its_time_the_window_says_it_and_the_notification_is_given_once(driver: Driver) -> None:
    told: list[tuple[str, str]] = []
    driver.session.notify = lambda title, words: told.append((title, words))
    assert not bar_of(driver).isVisible()
    half_past_nine(driver)
    reminders_of(driver).look()
    assert len(told) == 1
    assert told[0][0] == "Call about the crane"
    assert told[0][1].startswith("Jane Doe, 9:30")
    assert bar_of(driver).isVisible()
    assert "Call about the crane · Jane Doe" in bar_of(driver)._text.text()


def test_what_was_missed_while_closed_is_one_digest(qapp: QApplication, driver: Driver) -> None:
    run = driver.session.runner.run
    for hour in (10, 11, 12):
        run(lambda hour=hour: driver.desk.followups.add(1, todo(f"At {hour}", DAY, due_time=time(hour))))
    driver.stop()
    driver.clock.advance(hours=4)
    again = Driver(qapp, driver.folders, driver.clock, ENGLISH)
    told: list[tuple[str, str]] = []
    again.start()
    again.session.notify = lambda title, words: told.append((title, words))
    pending = again.desk.reminders.pending()
    assert [one.draft.title for one in pending] == ["Call about the crane", "At 10", "At 11", "At 12"]
    assert "and 3 more" in bar_of(again)._text.text()
    reminders_of(again).look()
    assert told == []
    again.stop()


def test_what_was_missed_on_another_day_is_said_with_its_day(driver: Driver) -> None:
    told: list[tuple[str, str]] = []
    driver.session.notify = lambda title, words: told.append((title, words))
    driver.clock.advance(days=2)
    reminders_of(driver).look()
    settle()
    assert told[0][1].startswith("Call about the crane · Jane Doe, 2 days ago, 9:30")
    assert "2 days ago, 9:30" in bar_of(driver)._text.text()


def test_a_reminder_of_another_zone_says_the_time_here(driver: Driver) -> None:
    draft = todo("Call New York", DAY, due_time=time(4), zone="America/New_York")
    driver.session.runner.run(lambda: driver.desk.followups.add(1, draft))
    told: list[tuple[str, str]] = []
    driver.session.notify = lambda title, words: told.append((title, words))
    driver.clock.advance(hours=1)
    reminders_of(driver).look()
    said = dict(told)["Call New York"].replace("\u202f", " ")
    assert said == "Jane Doe, 10:00 AM (4:00 AM New York)"


def test_the_list_is_worked_off_by_single_keys(driver: Driver) -> None:
    run = driver.session.runner.run
    for title in ("second", "third"):
        run(lambda title=title: driver.desk.followups.add(1, todo(title, DAY, due_time=time(9, 30))))
    half_past_nine(driver)
    trigger(driver, "reminders.show")
    dialog = driver.dialog("reminders")
    assert isinstance(dialog, ReminderDialog)
    QTest.qWaitForWindowActive(dialog)
    driver.press(Qt.Key.Key_D)
    settle()
    assert driver.desk.followups.get(1).state == "done"  # type: ignore[union-attr]
    driver.press(Qt.Key.Key_H)
    settle()
    second = driver.desk.followups.get(2)
    assert second is not None
    assert second.draft.due_time == time(10, 30)
    assert [one.draft.title for one in driver.desk.reminders.pending()] == ["third"]
    driver.press(Qt.Key.Key_O)
    settle()
    assert not [w for w in driver.app.topLevelWidgets() if w.objectName() == "reminders" and w.isVisible()]
    assert driver.session.people.contacts.current() == 1


def test_a_closed_bar_stays_closed_until_the_next_reminder(driver: Driver) -> None:
    half_past_nine(driver)
    bar = bar_of(driver)
    bar._on_close_clicked()
    reminders_of(driver).look()
    assert not bar.isVisible()
    driver.session.runner.run(lambda: driver.desk.followups.add(1, todo("next", DAY, due_time=time(9, 40))))
    driver.clock.advance(minutes=10)
    reminders_of(driver).look()
    assert bar.isVisible()


def test_the_list_says_what_belongs_there_when_it_is_empty(driver: Driver) -> None:
    trigger(driver, "reminders.show")
    dialog = driver.dialog("reminders")
    assert isinstance(dialog, ReminderDialog)
    assert dialog.empty.isVisible()
    assert not any(button.isEnabled() for button in dialog._acts)
    dialog.close()


def test_reminders_go_on_in_the_other_language(driver: Driver) -> None:
    trigger(driver, "language.nl")
    driver.session.settle()
    half_past_nine(driver)
    assert bar_of(driver).isVisible()


def preferences(driver: Driver) -> PreferencesDialog:
    trigger(driver, "file.preferences")
    dialog = driver.dialog("preferences")
    assert isinstance(dialog, PreferencesDialog)
    return dialog


def test_reminders_can_be_switched_off_and_on_at_once(driver: Driver) -> None:
    dialog = preferences(driver)
    QTest.mouseClick(
        dialog.remind,
        Qt.MouseButton.LeftButton,
        pos=dialog.remind.rect().center() * 0 + dialog.remind.rect().bottomLeft() / 2,
    )
    assert not dialog.remind.isChecked()
    assert not reminders_of(driver)._timer.isActive()
    assert not load_settings(driver.folders.settings).settings.reminders
    dialog.remind.setChecked(True)
    assert reminders_of(driver)._timer.isActive()
    dialog.reject()


def test_switched_off_nothing_runs_from_the_start(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path, settings=ENGLISH._replace(reminders=False)) as driver:
        assert not reminders_of(driver)._timer.isActive()


@pytest.mark.usefixtures("login_entry")
def test_the_start_with_the_session_writes_and_removes_its_entry(driver: Driver) -> None:
    dialog = preferences(driver)
    assert not dialog.login.isChecked()
    dialog.login.setChecked(True)
    assert start_at_login.is_on()
    assert dialog.login.isChecked()
    dialog.login.setChecked(False)
    assert not start_at_login.is_on()
    dialog.reject()


def test_the_home_zone_is_changed_on_the_worker_and_can_be_undone(driver: Driver, qtbot: QtBot) -> None:
    dialog = preferences(driver)
    dialog.zone.setCurrentText("America/Chicago")
    dialog._on_zone_typed()
    driver.wait_until_idle()
    assert driver.desk.book.zone.key == "America/Chicago"
    assert SettingsService(driver.desk.book).get(Preference.ZONE) == "America/Chicago"
    dialog.zone.setCurrentText("Nowhere/Land")
    dialog._on_zone_typed()
    assert dialog.zone.currentText() == "America/Chicago"
    dialog.reject()
    trigger(driver, "edit.undo")
    qtbot.waitUntil(lambda: driver.desk.book.zone.key == "Europe/Berlin")


@pytest.mark.skipif(not hasattr(os, "eventfd"), reason="the timer descriptors of Linux")
def test_the_clock_is_listened_to(qapp: QApplication, qtbot: QtBot) -> None:
    wake = Wake(qapp)
    assert wake.tells
    with qtbot.waitSignal(wake.woke):
        _arm(wake._descriptor, 1)  # a second long past: as readable as one that was cancelled
    wake.close()
    assert not wake.tells
    wake.deleteLater()


def test_its_keys_are_on_the_sheet_of_all_keys(driver: Driver) -> None:
    trigger(driver, "reminders.show")
    dialog = driver.dialog("reminders")
    keys = {shortcut.key().toString() for shortcut in dialog.findChildren(QShortcut)}
    dialog.close()
    sheet = {place.plain(): {key for key, _words in found} for place, found in LOCAL_KEYS}
    assert keys
    assert keys == sheet["Reminders"]
