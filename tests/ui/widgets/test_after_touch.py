"""The bar that asks how it ended, on its own: what it logs, what it keeps, and when it is quiet."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.interaction import Channel, InteractionKind
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.reach import Reach, reach_of
from ror_desktop.ui.widgets.after_touch import PLACE, AfterTouch, Outcome
from ror_desktop.ui.widgets.next_step import NextStep
from tests.builders import MONDAY, todo
from tests.ui.workbench import Held, Workbench


@pytest.fixture
def bar(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> AfterTouch:
    made = AfterTouch(bench.tools, drafts)
    qtbot.addWidget(made)
    return made


def sent(contact: int, minutes: int = 0) -> Reach:
    at = to_seconds(MONDAY + timedelta(minutes=minutes))
    return Reach(contact, Channel.EMAIL, at, "The price", InteractionKind.HELP)


def test_yes_logs_when_it_was_begun(bench: Workbench, bar: AfterTouch, drafts: DraftService) -> None:
    jane = bench.contact()
    told: list[Reach] = []
    bar.logged.connect(told.append)
    bar.ask(sent(jane))
    bench.clock.advance(hours=3)
    bar.yes.click()
    (key,) = bench.desk.timeline.keys(jane)
    (entry,) = bench.desk.timeline.entries([key])
    assert entry.draft.moment.at == MONDAY
    assert (entry.draft.channel, entry.draft.kind, entry.draft.summary) == (
        Channel.EMAIL,
        InteractionKind.HELP,
        "The price",
    )
    assert told == [sent(jane)]
    assert bar.isHidden()
    assert drafts.all() == {}


def test_nobody_there_is_nothing_to_ask(bar: AfterTouch, drafts: DraftService) -> None:
    assert not bar.ask(sent(99))
    assert bar.isHidden()
    assert drafts.all() == {}


def test_a_day_that_is_none_is_asked_for(bench: Workbench, bar: AfterTouch) -> None:
    jane = bench.contact()
    bar.ask(sent(jane))
    bar.next.title.setText("Call")
    bar.next.day.setText("someday")
    bar.yes.click()
    assert bar.isVisible()
    assert bench.desk.timeline.keys(jane) == []
    bar.next.day.setText("fri 10:00")
    bar.yes.click()
    (coming,) = bench.desk.followups.open_for(jane)
    assert (coming.draft.due_day.isoformat(), str(coming.draft.due_time)) == ("2026-11-27", "10:00:00")


@pytest.mark.parametrize(
    ("line", "day", "expected"),
    [
        ("tue 10:00 send the price", "", ("send the price", "2026-11-24", "10:00:00")),
        ("Send the price next week", "", ("Send the price", "2026-11-30", "None")),
        ("tue 10:00 send the price", "fri", ("tue 10:00 send the price", "2026-11-27", "None")),
        ("Send the price", "", ("Send the price", "2026-11-30", "None")),
        ("tomorrow", "", ("Get in touch", "2026-11-24", "None")),
        ("  ", "fri", None),
    ],
)
def test_the_next_step_in_one_line(bench: Workbench, qtbot: QtBot, line: str, day: str, expected: object) -> None:
    step = NextStep(bench.desk.book)
    qtbot.addWidget(step)
    step.title.setText(line)
    step.day.setText(day)
    draft = step.draft()
    found = None if draft is None else (draft.title, draft.due_day.isoformat(), str(draft.due_time))
    assert found == expected
    assert step.is_understood()


def test_tomorrow_counts_from_the_day_that_has_begun(bench: Workbench, bar: AfterTouch) -> None:
    bar.ask(sent(bench.contact()))
    bar.next.title.setText("Call")
    bar.next.day.setText("tomorrow")
    bench.clock.advance(days=1)
    bench.hub.day_changed.emit(bench.desk.book.today())
    draft = bar.next.draft()
    assert draft is not None
    assert draft.due_day.isoformat() == "2026-11-25"


def test_it_waits_while_an_import_holds_the_book(bench: Workbench, bar: AfterTouch, qtbot: QtBot) -> None:
    jane = bench.contact()
    bar.ask(sent(jane))
    held = Held(bench.tools.runner)
    bar.yes.click()
    bar.yes.click()
    assert bar.isVisible()
    held.let_go()
    qtbot.waitUntil(bar.isHidden)
    assert len(bench.desk.timeline.keys(jane)) == 1


def test_what_fails_to_be_saved_stays(bench: Workbench, bar: AfterTouch) -> None:
    jane = bench.contact()
    promise = bench.desk.followups.add(jane, todo()).created
    bar.ask(sent(jane))
    bar.show()
    bar.closes.setChecked(True)
    bench.desk.followups.delete([promise])  # elsewhere, and the bar has not heard of it
    bar.yes.click()
    assert len(bench.failed) == 1
    assert bar.isVisible()
    assert bench.desk.timeline.keys(jane) == []
    bar.closes.setChecked(False)
    bar.yes.click()
    assert bar.isHidden()
    assert len(bench.desk.timeline.keys(jane)) == 1


def test_a_follow_up_is_offered_and_follows_what_happens(bench: Workbench, bar: AfterTouch) -> None:
    jane = bench.contact()
    bar.ask(sent(jane))
    bar.show()
    assert bar.closes.isHidden()
    bench.spread(bench.desk.followups.add(jane, todo("Send the price & plan")))
    assert "Send the price & plan" in bar.closes.accessibleName()
    assert not bar.closes.isHidden()


def test_escape_is_not_yet(bench: Workbench, bar: AfterTouch, drafts: DraftService) -> None:
    jane = bench.contact()
    away: list[Reach] = []
    bar.put_away.connect(away.append)
    bar.ask(sent(jane))
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert away == [sent(jane)]
    assert bench.said == []
    assert drafts.all() == {}
    assert bench.desk.timeline.keys(jane) == []


def test_the_newest_question_comes_back_first(
    bench: Workbench, bar: AfterTouch, drafts: DraftService, qtbot: QtBot
) -> None:
    jane, eva = bench.contact(), bench.contact("Eva")
    bar.ask(sent(jane, 5))
    bar.ask(sent(eva, 0))
    again = AfterTouch(bench.tools, drafts)
    qtbot.addWidget(again)
    again.come_back()
    assert "Jane Doe" in again.question.accessibleName()
    again.no.click()
    assert "Eva" in again.question.accessibleName()
    again.no.click()
    assert again.isHidden()


def reached(contact: int, minutes: int = 0) -> Reach:
    return Reach(contact, Channel.CALL, to_seconds(MONDAY + timedelta(minutes=minutes)))


def made_anew(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> AfterTouch:
    again = AfterTouch(bench.tools, drafts)
    qtbot.addWidget(again)
    again.come_back()
    return again


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.clear()
    qtbot.keyClicks(field, text)


@pytest.mark.parametrize("killed", [False, True])
def test_two_questions_about_one_contact_are_both_asked(
    bench: Workbench, bar: AfterTouch, drafts: DraftService, qtbot: QtBot, killed: bool
) -> None:
    jane = bench.contact()
    bar.ask(sent(jane))
    write(qtbot, bar.next.title, "tue 10:00 ask how she liked it")
    bar.ask(reached(jane, 3))
    write(qtbot, bar.summary, "Talked about the crane")
    if killed:
        bar.flush()
        bar = made_anew(bench, drafts, qtbot)
    assert bar.question.accessibleName() == "How did it go with Jane Doe?"
    assert (bar.summary.text(), bar.next.title.text()) == ("Talked about the crane", "")
    bar.yes.click()
    assert "Did you send “The price” to Jane Doe?" in bar.question.accessibleName()
    assert bar.next.title.text() == "tue 10:00 ask how she liked it"
    bar.yes.click()
    assert bar.isHidden()
    entries = bench.desk.timeline.entries(bench.desk.timeline.keys(jane))
    assert sorted(entry.draft.summary for entry in entries) == ["Talked about the crane", "The price"]
    assert [found.draft.title for found in bench.desk.followups.open_for(jane)] == ["ask how she liked it"]
    assert drafts.all() == {}


def test_two_calls_are_two_questions(bench: Workbench, bar: AfterTouch, drafts: DraftService, qtbot: QtBot) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    write(qtbot, bar.summary, "First")
    bar.ask(reached(jane, 2))
    assert bar.summary.text() == ""
    assert bar.question.accessibleName() == "How did it go with Jane Doe?"
    write(qtbot, bar.summary, "Second")
    bench.clock.advance(minutes=2)
    bar.yes.click()
    assert bar.summary.text() == "First"
    assert bar.question.accessibleName() == "How did it go with Jane Doe? (09:00)"
    bench.clock.advance(days=1)
    bench.hub.changed.emit(Change(frozenset(), frozenset(), everything=True))
    assert bar.question.accessibleName() == "How did it go with Jane Doe? (yesterday, 09:00)"
    bar.yes.click()
    assert drafts.all() == {}
    entries = bench.desk.timeline.entries(bench.desk.timeline.keys(jane))
    assert {(entry.draft.summary, entry.draft.moment.at) for entry in entries} == {
        ("First", MONDAY),
        ("Second", MONDAY + timedelta(minutes=2)),
    }


def test_a_letter_handed_over_twice_is_asked_about_once(
    bench: Workbench, bar: AfterTouch, drafts: DraftService, qtbot: QtBot
) -> None:
    jane = bench.contact()
    bar.ask(sent(jane))
    write(qtbot, bar.next.title, "fri call")
    bar.ask(sent(jane, 4))
    assert bar.next.title.text() == "fri call"
    assert len(drafts.all()) == 1
    bar.yes.click()
    assert bar.isHidden()
    assert drafts.all() == {}


@pytest.mark.parametrize("made", [sent, reached])
@pytest.mark.parametrize("by_key", [True, False])
def test_what_was_typed_comes_back_after_it_was_put_away(
    bench: Workbench,
    bar: AfterTouch,
    drafts: DraftService,
    qtbot: QtBot,
    made: Callable[[int, int], Reach],
    by_key: bool,
) -> None:
    jane, eva = bench.contact(), bench.contact("Eva")
    bar.ask(made(jane, 0))
    letter = made is sent
    first = bar.next.title if letter else bar.summary
    write(qtbot, first, "Wants forty beams")
    write(qtbot, bar.next.day, "tue 10:00")
    QTest.keyClick(first, Qt.Key.Key_Escape) if by_key else bar.no.click()
    assert bar.isHidden()
    said = "What is typed is kept until the e-mail is sent" if letter else "What is typed is kept for the next call"
    assert bench.said == [said]
    assert bench.desk.timeline.keys(jane) == []
    again = made_anew(bench, drafts, qtbot)
    assert again.isHidden()  # it was put away: nobody asks it again
    again.ask(made(eva, 1))
    assert first_of(again, made).text() == ""
    again.no.click()
    again.ask(made(jane, 2))
    assert (first_of(again, made).text(), again.next.day.text()) == ("Wants forty beams", "tue 10:00")
    again.yes.click()
    assert again.isHidden()
    assert len(bench.desk.timeline.keys(jane)) == 1
    assert drafts.all() == {}


def first_of(bar: AfterTouch, made: Callable[[int, int], Reach]) -> QLineEdit:
    return bar.next.title if made is sent else bar.summary


def test_what_was_put_away_of_several_is_all_kept(bench: Workbench, bar: AfterTouch, qtbot: QtBot) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    write(qtbot, bar.summary, "First")
    bar.ask(reached(jane, 2))
    write(qtbot, bar.summary, "Second")
    bar.no.click()
    assert bar.summary.text() == "First"
    bar.no.click()
    assert bar.isHidden()
    bar.ask(reached(jane, 9))
    assert bar.summary.text() == "Second"
    bar.yes.click()
    bar.ask(reached(jane, 10))
    assert bar.summary.text() == "First"


def test_how_a_call_ended_is_not_said_of_the_next(bench: Workbench, bar: AfterTouch, drafts: DraftService) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    bar.outcome.button(Outcome.VOICEMAIL).click()
    assert bar.next.title.text() == "Call again"
    bar.no.click()
    assert drafts.all() == {}  # nothing was typed
    bar.ask(reached(jane, 1))
    bar.outcome.button(Outcome.VOICEMAIL).click()
    bar.summary.setText("Asked for Tom")
    bar.no.click()
    bar.ask(reached(jane, 2))
    assert bar.outcome.value() == Outcome.REACHED
    assert (bar.summary.text(), bar.next.title.text()) == ("Asked for Tom", "")


def test_it_says_where_what_is_typed_stays(bench: Workbench, bar: AfterTouch) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    assert bar.no.toolTip() == "Log nothing; what is typed here comes back with the next call (Escape)"
    bar.ask(sent(jane))
    assert bar.no.toolTip() == (
        "Log nothing; the letter, and what is typed here, are kept for when you send it (Escape)"
    )


def test_a_contact_that_was_deleted_and_is_back_has_what_was_typed(
    bench: Workbench, bar: AfterTouch, drafts: DraftService, qtbot: QtBot
) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    write(qtbot, bar.summary, "Wants forty beams")
    bench.spread(bench.desk.contacts.delete([jane]))
    assert bar.isHidden()
    again = made_anew(bench, drafts, qtbot)
    assert again.isHidden()
    bench.undo()
    again.ask(reached(jane, 1))
    assert again.summary.text() == "Wants forty beams"


def test_what_is_typed_on_while_it_waits_to_be_saved_is_kept(bench: Workbench, bar: AfterTouch, qtbot: QtBot) -> None:
    jane = bench.contact()
    bar.ask(reached(jane))
    held = Held(bench.tools.runner)
    bar.yes.click()
    write(qtbot, bar.summary, "And Tom")
    held.let_go()
    qtbot.waitUntil(bar.isHidden)
    bar.ask(reached(jane, 1))
    assert bar.summary.text() == "And Tom"


def test_a_draft_of_another_program_is_left_alone(bench: Workbench, bar: AfterTouch, drafts: DraftService) -> None:
    jane = bench.contact()
    drafts.keep(DraftKey(PLACE, jane), {"channel": "telepathy", "since": 1, "kind": "contact"})
    bar.come_back()
    assert bar.isHidden()
    assert reach_of(jane, sent(jane).state()) == sent(jane)
