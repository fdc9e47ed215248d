"""The bar that asks what happened with a follow-up and offers the next one; and the one that lets go."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ror_desktop.domain.channel_guess import guessed_channel
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.interaction import Channel, Direction, Interaction
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.done_bar import DoneBar
from ror_desktop.ui.widgets.followup_calendar import FollowUpCalendar
from tests.builders import snapshot, todo
from tests.ui.workbench import Held, Workbench

TODAY = date(2026, 11, 23)
Key = Qt.Key


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def pane(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> Iterator[FollowUpCalendar]:
    made = shown(bench, drafts, qtbot)
    yield made
    made.close()


def shown(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> FollowUpCalendar:
    made = FollowUpCalendar(bench.tools, drafts=drafts)
    qtbot.addWidget(made)
    made.resize(320, 760)
    with qtbot.waitActive(made):
        made.show()
    return made


def add(bench: Workbench, contact: int, title: str = "Call her back", days: int = 0, **fields: object) -> int:
    return bench.spread(bench.desk.followups.add(contact, todo(title, TODAY + timedelta(days=days), **fields)))


def stored(bench: Workbench, follow_up: int) -> FollowUp:
    found = bench.desk.followups.get(follow_up)
    assert found is not None
    return found


def logged(bench: Workbench, contact: int) -> list[Interaction]:
    found = bench.desk.timeline.entries(bench.desk.timeline.keys(contact))
    return [entry for entry in found if isinstance(entry, Interaction)]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def write(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def begin(pane: FollowUpCalendar, qtbot: QtBot, follow_up: int) -> None:
    pane.agenda.list.select(follow_up)
    pane.agenda.list.setFocus()
    press(qtbot, Key.Key_D)
    assert pane.keys.done_bar.is_open


def test_what_happened_and_the_next_step_in_one_undo(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    before = snapshot(bench.desk.book)
    begin(pane, qtbot, made)
    bar = pane.keys.done_bar
    assert bar.heading.text() == "Done: Call her back – Jane Doe"
    assert bar.channel.value() == Channel.CALL
    write(qtbot, "Wants the blue one")
    press(qtbot, Key.Key_Tab)
    write(qtbot, "tue 10:00 send the price")
    assert bar.words.text() == "Next: Tuesday, 24 November 2026, 10:00 (tomorrow) – send the price"
    press(qtbot, Key.Key_Return)
    assert not bar.is_open
    assert stored(bench, made).state is FollowUpState.DONE
    (entry,) = logged(bench, jane)
    assert (entry.draft.summary, entry.draft.channel, entry.draft.direction) == (
        "Wants the blue one",
        Channel.CALL,
        Direction.OUT,
    )
    (following,) = bench.desk.followups.open_for(jane)
    assert (following.draft.title, following.draft.due_day, following.draft.due_time) == (
        "send the price",
        date(2026, 11, 24),
        time(10),
    )
    assert following.draft.zone == "Europe/Berlin"
    assert QApplication.focusWidget() is pane.agenda.list
    bench.undo()
    assert snapshot(bench.desk.book) == before


def test_plain_done_takes_enter_only_and_logs_nothing(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    begin(pane, qtbot, made)
    press(qtbot, Key.Key_Return)
    assert stored(bench, made).state is FollowUpState.DONE
    assert logged(bench, jane) == []
    assert bench.desk.followups.open_for(jane) == []


def test_a_next_step_without_its_day_is_asked_for(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    begin(pane, qtbot, made)
    press(qtbot, Key.Key_Tab)
    write(qtbot, "send the price")
    press(qtbot, Key.Key_Return)
    bar = pane.keys.done_bar
    assert bar.is_open
    assert bar.words.text().startswith("Which day?")
    assert stored(bench, made).state is FollowUpState.OPEN
    press(qtbot, Key.Key_End)
    write(qtbot, " next week")
    press(qtbot, Key.Key_Return)
    assert [item.draft.due_day for item in bench.desk.followups.open_for(jane)] == [date(2026, 11, 30)]


def test_a_failure_keeps_the_bar_and_what_is_typed(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    begin(pane, qtbot, made)
    write(qtbot, "Long talk")
    bench.spread(bench.desk.followups.delete([made]))
    press(qtbot, Key.Key_Return)
    assert bench.failed
    assert pane.keys.done_bar.is_open
    assert pane.keys.done_bar.happened.text() == "Long talk"
    bench.undo()
    press(qtbot, Key.Key_Return)
    assert not pane.keys.done_bar.is_open
    assert [entry.draft.summary for entry in logged(bench, jane)] == ["Long talk"]


def test_while_the_book_is_held_it_waits_and_saves_once(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    begin(pane, qtbot, made)
    write(qtbot, "Long talk")
    held = Held(bench.tools.runner)
    press(qtbot, Key.Key_Return, Key.Key_Return)
    assert pane.keys.done_bar.is_open
    held.let_go()
    qtbot.waitUntil(lambda: not pane.keys.done_bar.is_open)
    assert len(logged(bench, jane)) == 1


def test_escape_puts_aside_and_a_crash_loses_nothing(
    pane: FollowUpCalendar, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    made, other = add(bench, jane), add(bench, jane, "Write to her")
    begin(pane, qtbot, made)
    write(qtbot, "Long talk")
    press(qtbot, Key.Key_Tab)
    write(qtbot, "fri call")
    pane.keep_drafts()  # otherwise it would take less than a second; the program could end now
    again = shown(bench, drafts, qtbot)
    again.come_back()
    bar = again.keys.done_bar
    assert bar.is_open
    assert (bar.happened.text(), bar.following.text()) == ("Long talk", "fri call")
    bar.happened.setFocus()
    press(qtbot, Key.Key_Escape)
    assert not bar.is_open
    bar.ask_about(stored(bench, other))
    assert bar.happened.text() == ""
    bar.ask_about(stored(bench, made))
    assert bar.happened.text() == "Long talk"
    bar.finish()
    assert drafts.all() == {}
    again.close()


def test_what_is_thrown_away_does_not_come_back(
    pane: FollowUpCalendar, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane)
    begin(pane, qtbot, made)
    write(qtbot, "Long talk")
    pane.keep_drafts()
    assert DraftKey(f"follow_up.done:{made}", jane) in drafts.all()
    pane.keys.done_bar.leave.setFocus()
    press(qtbot, Key.Key_Return)
    assert drafts.all() == {}
    begin(pane, qtbot, made)
    assert pane.keys.done_bar.happened.text() == ""


def test_the_order_of_tab_follows_the_eye(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    begin(pane, qtbot, add(bench, jane))
    bar = pane.keys.done_bar
    seen: list[QWidget | None] = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        press(qtbot, Key.Key_Tab)
    assert seen == [bar.happened, bar.following, bar.accept, bar.leave]
    bar.happened.setFocus()
    press(qtbot, Key.Key_Backtab)
    assert QApplication.focusWidget() is bar.channel
    press(qtbot, Key.Key_Return)
    assert not bar.is_open


def test_one_that_recurs_says_when_it_comes_again(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    made = add(bench, jane, recurrence="FREQ=WEEKLY")
    begin(pane, qtbot, made)
    assert pane.keys.done_bar.heading.text().endswith("every week, then 30 Nov, 7 Dec, 14 Dec")
    press(qtbot, Key.Key_Return)
    assert [item.draft.due_day for item in bench.desk.followups.open_for(jane)] == [date(2026, 11, 30)]
    bench.undo()
    assert [item.id for item in bench.desk.followups.open_for(jane)] == [made]


def test_several_are_done_without_asking_as_one_step(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    ids = [add(bench, jane, f"n{number}") for number in range(3)]
    pane.agenda.list.setFocus()
    pane.agenda.list.selectAll()
    press(qtbot, Key.Key_D)
    assert not pane.keys.done_bar.is_open
    assert {stored(bench, number).state for number in ids} == {FollowUpState.DONE}
    bench.undo()
    assert {stored(bench, number).state for number in ids} == {FollowUpState.OPEN}


def test_without_a_selection_it_is_the_next_of_the_contact(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    later, first = add(bench, jane, "Later", 9), add(bench, jane, "First", 2)
    pane.show_contact(jane)
    bench.tools.actions["followup.done"].trigger()
    assert pane.keys.done_bar.heading.text() == "Done: First – Jane Doe"
    press(qtbot, Key.Key_Return)
    assert (stored(bench, first).state, stored(bench, later).state) == (FollowUpState.DONE, FollowUpState.OPEN)


@pytest.mark.parametrize("words", ["fri", "vr", "27/11"])
def test_many_are_moved_to_a_typed_day(
    pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot, words: str
) -> None:
    ids = [add(bench, jane, f"n{number}", promised=True) for number in range(3)]
    pane.agenda.list.setFocus()
    pane.agenda.list.selectAll()
    bench.tools.actions["followup.move"].trigger()
    picker = next(picker for picker in pane.findChildren(DayPicker) if picker.isVisible())
    qtbot.keyClicks(picker._field, words)
    qtbot.keyClick(picker._field, Key.Key_Return)
    assert {stored(bench, number).draft.due_day for number in ids} == {date(2026, 11, 27)}
    assert {stored(bench, number).original_day for number in ids} == {TODAY}
    assert bench.said[-1] == "Moved 3 follow-ups"
    bench.undo()
    assert {stored(bench, number).draft.due_day for number in ids} == {TODAY}


def test_let_go_asks_why(pane: FollowUpCalendar, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    ids = [add(bench, jane, "One", recurrence="FREQ=WEEKLY"), add(bench, jane, "Other")]
    pane.agenda.list.setFocus()
    pane.agenda.list.selectAll()
    bench.tools.actions["followup.let_go"].trigger()
    bar = pane.keys.let_go_bar
    assert bar.heading.text() == "Let go of 2 follow-ups · those that repeat will not come again"
    write(qtbot, "Moved to another company")
    press(qtbot, Key.Key_Return)
    assert not bar.is_open
    assert {stored(bench, number).state for number in ids} == {FollowUpState.CANCELLED}
    assert {stored(bench, number).let_go_reason for number in ids} == {"Moved to another company"}
    bench.undo()
    assert {stored(bench, number).state for number in ids} == {FollowUpState.OPEN}


@pytest.mark.parametrize(
    ("title", "channel"),
    [
        ("Call her back", Channel.CALL),
        ("Terugbellen over de prijs", Channel.CALL),
        ("Send the pricing sheet", Channel.EMAIL),
        ("Koffie met Jan", Channel.IN_PERSON),
        ("Zoom about the crane", Channel.VIDEO),
        ("Connect on LinkedIn", Channel.SOCIAL),
        ("The recall of the parts", None),
        ("", None),
    ],
)
def test_the_channel_is_guessed_from_the_title(title: str, channel: Channel | None) -> None:
    assert guessed_channel(title) is channel


def test_what_is_asked_in_one_place_is_asked_in_no_other(
    pane: FollowUpCalendar, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    follow_up = add(bench, jane)
    elsewhere = DoneBar(bench.tools, drafts)
    qtbot.addWidget(elsewhere)
    pane.keys.done_bar.ask_about(stored(bench, follow_up))
    qtbot.keyClicks(pane.keys.done_bar.happened, "Wants forty beams")
    elsewhere.ask_about(stored(bench, follow_up))
    assert not pane.keys.done_bar.is_open
    assert elsewhere.happened.text() == "Wants forty beams"
    elsewhere.finish()
    assert [entry.draft.summary for entry in logged(bench, jane)] == ["Wants forty beams"]
    pane.keep_drafts()
    assert drafts.all() == {}
