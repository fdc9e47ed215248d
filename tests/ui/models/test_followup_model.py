"""The model of follow-ups under headings."""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ror_desktop.domain.followup import FollowUp, FollowUpDraft, FollowUpState
from ror_desktop.ui.models.drag_data import dragged_follow_ups
from ror_desktop.ui.models.followup_model import FollowUpModel, Mood, Section, rows_of

TODAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")


def follow_up(number: int, days: int = 0, **fields: object) -> FollowUp:
    draft = FollowUpDraft(f"Task {number}", TODAY + timedelta(days=days), promised=bool(number % 2))
    return FollowUp(number, number, f"Person {number}", draft, draft.due_day, FollowUpState.OPEN, **fields)  # type: ignore[arg-type]


def section(key: str, *numbers: int) -> Section:
    return Section(key, key.title(), tuple(follow_up(number) for number in numbers))


def shown(model: FollowUpModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


pairs = st.lists(
    st.tuples(st.sampled_from("abcd"), st.lists(st.integers(1, 9), unique=True)), unique_by=lambda pair: pair[0]
)


@settings(deadline=None)
@given(st.lists(pairs, max_size=5))
def test_patching_ends_where_reading_anew_would(steps: list[list[tuple[str, list[int]]]]) -> None:
    model = FollowUpModel(TODAY)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in steps:
        step = [section(key, *numbers) for key, numbers in keys]
        model.set_sections(step)
        expected = list(rows_of(step))
        assert [model.row_at(model.index(row)) for row in range(model.rowCount())] == expected
    assert tester.model() is model


def test_a_row_that_stays_is_not_touched(qtbot: QtBot) -> None:
    model = FollowUpModel(TODAY)
    model.set_sections([section("today", 1, 2, 3)])
    with qtbot.waitSignal(model.rowsRemoved) as removed, qtbot.assertNotEmitted(model.modelReset):
        model.set_sections([section("today", 1, 3)])
    assert removed.args[1:] == [2, 2]
    assert shown(model) == ["Today", "Task 1", "Task 3"]


def test_many_differences_read_the_list_anew(qtbot: QtBot) -> None:
    model = FollowUpModel(TODAY)
    with qtbot.waitSignal(model.modelReset):
        model.set_sections([section("all", *range(1, 300))])
    assert model.rowCount() == 300


def test_a_list_of_which_nothing_stays_is_read_anew(qtbot: QtBot) -> None:
    model = FollowUpModel(TODAY)
    model.set_sections([section("today", 1, 2)])
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.waitSignal(model.modelReset):
        model.set_sections([section("tomorrow", 3)])
    assert shown(model) == ["Tomorrow", "Task 3"]


def test_what_follows_is_counted_before_it_is_there_and_added_at_once(qtbot: QtBot) -> None:
    model = FollowUpModel(TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_sections([replace(section("today", 1, 2), unread=200)])
    heading = model.row_at(model.index(0))
    assert heading is not None
    assert heading.count == 202
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.dataChanged):
        model.set_sections([section("today", *range(1, 203))])
    assert inserted.args[1:] == [3, 202]
    assert shown(model)[-1] == "Task 202"


def test_headings_are_skipped_and_open_ones_can_be_dragged() -> None:
    model = FollowUpModel(TODAY)
    done = follow_up(2)
    done = FollowUp(2, 2, done.contact, done.draft, done.original_day, FollowUpState.DONE)
    model.set_sections([Section("a", "A", (follow_up(1), done))])
    heading, first, second = (model.flags(model.index(row)) for row in range(3))
    assert not heading & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
    assert first & Qt.ItemFlag.ItemIsDragEnabled
    assert not second & Qt.ItemFlag.ItemIsDragEnabled
    assert dragged_follow_ups(model.mimeData([model.index(row) for row in range(3)])) == [1]


def test_words_for_a_screen_reader_say_everything() -> None:
    model = FollowUpModel(TODAY)
    model.set_today(TODAY, BERLIN, QLocale("en_GB"))
    draft = FollowUpDraft("Call", date(2026, 11, 20), time(10), "Europe/Berlin", True, "FREQ=WEEKLY")
    item = FollowUp(1, 1, "Jane Doe", draft, date(2026, 11, 18), FollowUpState.OPEN)
    model.set_sections([Section("overdue", "", (item,), Mood.OVERDUE)])
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Call, Jane Doe, promised, 3 days overdue, Friday, 20 November 2026, 10:00, every week, "
        "promised for 18 Nov, moved by 2 days"
    )


def test_markup_in_a_title_stays_text() -> None:
    model = FollowUpModel(TODAY)
    draft = FollowUpDraft("<img src=x>", TODAY)
    model.set_sections([Section("a", "", (FollowUp(1, 1, "<b>J", draft, TODAY, FollowUpState.OPEN),))])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


@pytest.mark.parametrize(
    ("zone", "own", "here"),
    [
        ("America/New_York", time(10), "due today, Monday, 23 November 2026, 16:00 (10:00 New York)"),
        ("America/New_York", time(20), "due tomorrow, Tuesday, 24 November 2026, 02:00 (20:00 New York)"),
        ("Pacific/Auckland", time(8), "due yesterday, Sunday, 22 November 2026, 20:00 (08:00 Auckland)"),
        ("Europe/Amsterdam", time(10), "due today, Monday, 23 November 2026, 10:00"),
    ],
)
def test_a_time_of_another_zone_is_said_in_the_home_zone_with_its_own_beside(zone: str, own: time, here: str) -> None:
    model = FollowUpModel(TODAY)
    model.set_today(TODAY, BERLIN, QLocale("en_GB"))
    item = FollowUp(1, 1, "Ann Lee", FollowUpDraft("Call", TODAY, own, zone), TODAY, FollowUpState.OPEN)
    model.set_sections([Section("today", "", (item,))])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == f"Call, Ann Lee, {here}"
