"""The editor of follow-ups: what it understands of title and repetition, for whom, and what nobody leads to."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ror_desktop.domain.change import Verb
from ror_desktop.domain.followup import FollowUp, RecurFrom
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.widgets.day_edit import DayPicker
from ror_desktop.ui.widgets.followup_editor import FollowUpEditor
from tests.builders import person, todo
from tests.ui.workbench import Workbench

TODAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
Key = Qt.Key


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def editor(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> FollowUpEditor:
    return made_editor(bench, drafts, qtbot)


def made_editor(bench: Workbench, drafts: DraftService, qtbot: QtBot) -> FollowUpEditor:
    made = FollowUpEditor(bench.tools, drafts)
    qtbot.addWidget(made)
    made.resize(320, 300)
    return made


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def made(bench: Workbench, contact: int) -> FollowUp:
    (found,) = bench.desk.followups.open_for(contact)
    return found


# The day in the title


def test_the_day_is_read_off_the_title_and_shown(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "tue 10:00 call back about price")
    assert editor.form.day.text() == "24-11-2026"
    assert editor.form.words.text() == "Tuesday, 24 November 2026 · tomorrow, 10:00: “call back about price”"
    assert editor.form.as_typed.isVisible()
    qtbot.keyClick(editor.form.title, Key.Key_Return)
    found = made(bench, jane).draft
    assert (found.title, found.due_day, found.due_time) == ("call back about price", TUESDAY, time(10))


def test_what_was_understood_can_be_refused(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    editor.begin(jane, "Jane Doe", date(2026, 11, 30))
    write(qtbot, editor.form.title, "friday dinner club: sign up")
    assert editor.form.day.text() == "27-11-2026"
    qtbot.keyClick(editor.form.as_typed, Key.Key_Space)
    assert editor.form.day.text() == "30-11-2026"
    assert not editor.form.as_typed.isVisible()
    editor.save()
    assert (made(bench, jane).draft.title, made(bench, jane).draft.due_day) == (
        "friday dinner club: sign up",
        date(2026, 11, 30),
    )


def test_a_day_that_is_typed_counts_more_than_the_title(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "tue call")
    write(qtbot, editor.form.day, "next fri")
    assert not editor.form.as_typed.isVisible()
    editor.save()
    assert (made(bench, jane).draft.title, made(bench, jane).draft.due_day) == ("tue call", date(2026, 12, 4))


def test_taking_the_day_out_of_the_title_brings_the_offered_one_back(
    editor: FollowUpEditor, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "tue 9:00 call")
    write(qtbot, editor.form.title, "call")
    assert (editor.form.day.text(), editor.form.time.text()) == ("23-11-2026", "")
    write(qtbot, editor.form.title, "tue call")
    editor.offer_day(date(2026, 12, 24))
    assert editor.form.day.text() == "24-11-2026"
    write(qtbot, editor.form.title, "call")
    assert editor.form.day.text() == "24-12-2026"


def test_the_title_of_one_that_exists_is_not_read(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("monday report", TUESDAY)))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "friday report")
    editor.save()
    assert (made(bench, jane).draft.title, made(bench, jane).draft.due_day) == ("friday report", TUESDAY)


def found(bench: Workbench, follow_up: int) -> FollowUp:
    item = bench.desk.followups.get(follow_up)
    assert item is not None
    return item


def test_what_was_understood_survives_a_crash(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "tue call back")
    write(qtbot, editor.form.repeats.lineEdit(), "every tuesd")
    editor.keep_draft()
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    assert again.form.repeats.currentText() == "every tuesd"
    assert again.form.words.text() == editor.form.words.text()
    write(qtbot, again.form.repeats.lineEdit(), "every tuesday")
    again.save()
    assert (made(bench, jane).draft.title, made(bench, jane).draft.recurrence) == ("call back", "FREQ=WEEKLY;BYDAY=TU")
    editor.discard()


# Repetition


@pytest.mark.parametrize(
    ("typed", "rule", "coming"),
    [
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2", "Every 2 weeks, then 8 Dec, 22 Dec, 5 Jan 2027"),
        ("elke maand", "FREQ=MONTHLY", "Every month, then 24 Dec, 24 Jan 2027, 24 Feb 2027"),
        ("iedere dinsdag", "FREQ=WEEKLY;BYDAY=TU", "Every week on Tuesday, then 1 Dec, 8 Dec, 15 Dec"),
        (
            "every month on the last friday 3 times",
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
            "Every month on the last Friday, 3 times, then 27 Nov, 25 Dec, 29 Jan 2027",
        ),
        (
            "elke eerste maandag",
            "FREQ=MONTHLY;BYDAY=1MO",
            "Every month on the first Monday, then 7 Dec, 4 Jan 2027, 1 Feb 2027",
        ),
        (
            "elke maand op de 30e",
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
            "Every month on the 30th, or the last day, then 30 Nov, 30 Dec, 30 Jan 2027",
        ),
        ("", "", ""),
    ],
)
def test_a_repetition_is_typed_and_its_days_are_shown(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot, typed: str, rule: str, coming: str
) -> None:
    editor.begin(jane, "Jane Doe", TUESDAY)
    write(qtbot, editor.form.repeats.lineEdit(), typed or " ")
    assert editor.form.coming.isVisible() == bool(rule)
    assert editor.form.counted.isVisible() == bool(rule)
    if rule:
        assert editor.form.coming.text() == coming
    qtbot.keyClick(editor.form.repeats.lineEdit(), Key.Key_Return)
    assert made(bench, jane).draft.recurrence == rule


def test_a_repetition_nobody_can_read_is_asked_for(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TUESDAY)
    write(qtbot, editor.form.repeats.lineEdit(), "sometimes")
    assert editor.form.coming.text().startswith("Not understood yet")
    qtbot.keyClick(editor.form.title, Key.Key_Return)
    assert editor.is_open
    assert editor.form.words.text().startswith("How often?")
    assert bench.desk.followups.open_for(jane) == []


def test_what_is_offered_suits_the_day(editor: FollowUpEditor, jane: int, qtbot: QtBot) -> None:
    editor.begin(jane, "Jane Doe", TUESDAY)
    form = editor.form
    assert form.repeats.findText("every month on the 24th") >= 0
    form.repeats.setCurrentIndex(form.repeats.findText("every month on the fourth Tuesday"))
    write(qtbot, form.day, "31 dec")
    assert form.repeats.currentText() == "every month on the fourth Tuesday"
    assert form.repeats.findText("every month on the last day") >= 0
    assert form.repeats.findText("every month on the last Thursday") >= 0


def test_counted_from_when_it_is_done(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    editor.begin(jane, "Jane Doe", TUESDAY)
    write(qtbot, editor.form.repeats.lineEdit(), "every 2 weeks")
    editor.form.counted.setCurrentIndex(1)
    editor.save()
    follow_up = made(bench, jane)
    assert follow_up.draft.recur_from is RecurFrom.DONE
    bench.clock.advance(days=10)
    bench.spread(bench.desk.followups.done(follow_up.id))
    assert made(bench, jane).draft.due_day == TODAY + timedelta(days=24)


def test_a_snoozed_one_shows_the_days_that_will_come(editor: FollowUpEditor, bench: Workbench, jane: int) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo(day=TUESDAY, recurrence="FREQ=WEEKLY")))
    bench.spread(bench.desk.followups.snooze([follow_up], TUESDAY + timedelta(days=2)))
    editor.change(found(bench, follow_up))
    assert editor.form.coming.text() == "Every week, then 1 Dec, 8 Dec, 15 Dec"
    bench.clock.advance(days=3)
    bench.spread(bench.desk.followups.done(follow_up))
    assert made(bench, jane).draft.due_day == date(2026, 12, 1)


@pytest.mark.parametrize(("promised", "coming"), [(False, "then 15 Dec, 29 Dec, 12 Jan 2027"), (True, "then 8 Dec")])
def test_another_day_shifts_the_days_to_come_unless_it_was_promised(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot, promised: bool, coming: str
) -> None:
    draft = todo(day=TUESDAY, recurrence="FREQ=WEEKLY;INTERVAL=2", promised=promised)
    follow_up = bench.spread(bench.desk.followups.add(jane, draft))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.day, "1 dec")
    assert coming in editor.form.coming.text()
    editor.save()
    assert found(bench, follow_up).original_day == (TUESDAY if promised else date(2026, 12, 1))
    ahead, _amount = bench.desk.followups.coming(TUESDAY, date(2027, 1, 1))
    bench.clock.advance(days=8)
    bench.spread(bench.desk.followups.done(follow_up))
    assert made(bench, jane).draft.due_day == ahead[0].day == date(2026, 12, 8 if promised else 15)


def test_a_picked_day_leaves_the_time_that_was_typed(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.day, "fri 10:00")
    editor.form.pick.click()
    picker = editor.findChild(DayPicker)
    assert picker is not None
    picker.picked.emit(TUESDAY)
    picker.close()
    editor.save()
    assert (made(bench, jane).draft.due_day, made(bench, jane).draft.due_time) == (TUESDAY, time(10))


def test_of_two_times_it_asks_which(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.day, "fri 10:00")
    write(qtbot, editor.form.time, "9:00")
    editor.save()
    assert editor.is_open
    assert editor.form.words.text().startswith("Which time?")
    write(qtbot, editor.form.time, "1000")
    editor.save()
    assert made(bench, jane).draft.due_time == time(10)


def test_a_day_with_its_time_moves_one_that_had_another(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    draft = todo("Call", TUESDAY, due_time=time(10), zone="Europe/Berlin")
    editor.change(found(bench, bench.spread(bench.desk.followups.add(jane, draft))))
    write(qtbot, editor.form.day, "fri 14:30")
    editor.save()
    assert (made(bench, jane).draft.due_day, made(bench, jane).draft.due_time) == (date(2026, 11, 27), time(14, 30))


# Put aside


def test_what_was_changed_in_one_that_exists_comes_back(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("Call", TUESDAY)))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "Call about the crane")
    qtbot.keyClick(editor.form.title, Key.Key_Escape)
    assert not editor.is_open
    assert made(bench, jane).draft.title == "Call"
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    assert not again.is_open  # put aside: it waits until somebody changes it again
    again.change(found(bench, follow_up))
    assert again.form.title.text() == "Call about the crane"
    qtbot.keyClick(again.form.title, Key.Key_Return)
    assert made(bench, jane).draft.title == "Call about the crane"
    assert drafts.all() == {}


def test_only_what_was_typed_comes_back(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    """It was put off meanwhile: the words that were typed do not bring the old day back."""
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("Call", TUESDAY)))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "Call about the crane")
    qtbot.keyClick(editor.form.title, Key.Key_Escape)
    later = TUESDAY + timedelta(days=7)
    bench.spread(bench.desk.followups.snooze([follow_up], later))
    editor.change(found(bench, follow_up))
    assert editor.form.title.text() == "Call about the crane"
    editor.save()
    assert (made(bench, jane).draft.title, made(bench, jane).draft.due_day) == ("Call about the crane", later)


def test_a_change_that_was_looked_at_only_leaves_no_draft(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("Call", TUESDAY)))
    editor.change(found(bench, follow_up))
    qtbot.keyClick(editor.form.title, Key.Key_Escape)
    assert drafts.all() == {}
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "Call about the crane")
    editor.form.leave.click()
    assert drafts.all() == {}


def test_what_is_written_on_one_page_goes_on_on_another(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "fri 10:00 send the offer")
    elsewhere = made_editor(bench, drafts, qtbot)
    elsewhere.begin(jane, "Jane Doe", TODAY)
    assert not editor.is_open
    assert elsewhere.form.title.text() == "fri 10:00 send the offer"
    elsewhere.save()
    assert made(bench, jane).draft.title == "send the offer"
    editor.keep_draft()
    assert drafts.all() == {}
    editor.begin(jane, "Jane Doe", TODAY)
    assert editor.form.title.text() == ""


def test_and_so_does_a_change(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("Call", TUESDAY)))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "Call about the crane")
    elsewhere = made_editor(bench, drafts, qtbot)
    elsewhere.change(found(bench, follow_up))
    assert not editor.is_open
    qtbot.keyClick(elsewhere.form.title, Key.Key_Escape)
    editor.change(found(bench, follow_up))
    assert editor.form.title.text() == "Call about the crane"
    assert not elsewhere.is_open


# For whom


def test_where_several_are_called_so_it_asks(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    other = bench.desk.contacts.add(person("Jane Roe", organization="Acme")).created
    editor.begin(0, "", TUESDAY)
    write(qtbot, editor.form.contact, "jane")
    editor.form.contact.completer().popup().hide()
    editor.save()
    assert editor.is_open
    assert editor.form.words.text().startswith("Several contacts")
    popup = editor.form.contact.completer().popup()
    assert popup.isVisible()
    assert bench.desk.followups.open_for(jane) + bench.desk.followups.open_for(other) == []
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    chosen = editor.form.contact.contact_id
    assert editor.form.contact.text() == ("Jane Roe" if chosen == other else "Jane Doe")
    editor.save()
    assert len(bench.desk.followups.open_for(chosen)) == 1


def test_a_whole_name_is_that_contact(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    bench.contact("Jane Doe-Smith")
    editor.begin(0, "", TUESDAY)
    write(qtbot, editor.form.contact, "jane doe")
    editor.form.contact.completer().popup().hide()
    editor.save()
    assert made(bench, jane).contact == "Jane Doe"


def test_two_of_one_name_are_never_mixed_up(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    """The one chosen is kept by its id, also in the draft."""
    other = bench.desk.contacts.add(person("Jane Doe", organization="Other")).created
    editor.begin(0, "", TUESDAY)
    editor.form.contact.set_contact(other, "Jane Doe")
    write(qtbot, editor.form.title, "Call")
    editor.keep_draft()
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    assert again.form.contact.contact_id == other
    again.save()
    assert len(bench.desk.followups.open_for(other)) == 1
    assert bench.desk.followups.open_for(jane) == []
    editor.discard()


# What has nobody any more


def test_what_was_written_for_a_deleted_contact_is_given_to_another(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "Call about the crane")
    qtbot.keyClick(editor.form.title, Key.Key_Escape)
    bob = bench.contact("Bob")
    bench.spread(bench.desk.contacts.delete([jane]))
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    assert again.is_open
    assert "not in the book any more" in again.form.whom.text()
    assert again.form.title.text() == "Call about the crane"
    again.save()
    assert again.is_open
    write(qtbot, again.form.contact, "bob")
    again.form.contact.completer().popup().hide()
    again.save()
    assert made(bench, bob).draft.title == "Call about the crane"
    assert drafts.all() == {}


def test_or_thrown_away_knowingly(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "Call about the crane")
    editor.keep_draft()
    bench.spread(bench.desk.contacts.delete([jane]))
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    qtbot.keyClick(again.form.title, Key.Key_Escape)
    assert drafts.take(DraftKey("follow_up.new", jane)) is not None
    bench.undo()
    again.begin(jane, "Jane Doe", TODAY)
    assert again.form.title.text() == "Call about the crane"
    again.discard()
    assert drafts.all() == {}


def test_while_it_is_open_the_contact_goes(editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot) -> None:
    bob = bench.contact("Bob")
    editor.begin(jane, "Jane Doe", TODAY)
    write(qtbot, editor.form.title, "Call")
    bench.spread(bench.desk.contacts.delete([jane]))
    editor.save()
    assert bench.failed
    assert editor.form.contact.isVisible()
    write(qtbot, editor.form.contact, "bob")
    editor.form.contact.completer().popup().hide()
    editor.save()
    assert made(bench, bob).draft.title == "Call"


def test_a_change_of_one_that_was_deleted_becomes_a_new_one(
    editor: FollowUpEditor, bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    follow_up = bench.spread(bench.desk.followups.add(jane, todo("Call", TUESDAY)))
    editor.change(found(bench, follow_up))
    write(qtbot, editor.form.title, "Call about the crane")
    editor.keep_draft()
    bench.spread(bench.desk.followups.delete([follow_up]))
    again = made_editor(bench, drafts, qtbot)
    again.come_back()
    assert again.form.whom.text() == "New follow-up for Jane Doe"
    again.save()
    assert made(bench, jane).draft.title == "Call about the crane"
    assert drafts.all() == {}
    editor.hide()


def test_a_number_that_another_contact_has_by_now_leads_to_nobody(
    bench: Workbench, drafts: DraftService, jane: int, qtbot: QtBot
) -> None:
    """As after a restore: what was typed about the earlier one is offered, and never taken for the later one's."""
    book = bench.desk.book
    drafts.keep(DraftKey("follow_up.new", jane), {"title": "Call", "open": True, "day": "fri"})
    with book.verb(Verb.DEMO_FILL):
        book.db.execute_sql("UPDATE contact SET uuid = ?", (b"x" * 16,))
    editor = made_editor(bench, drafts, qtbot)
    editor.come_back()
    assert editor.form.title.text() == "Call"
    assert "not in the book any more" in editor.form.whom.text()
    assert drafts.take(DraftKey("follow_up.new", jane)) is None
    editor.discard()
    assert drafts.all() == {}


# Another zone


def test_a_time_of_another_zone_is_shown_and_changed_on_the_clock_here(
    editor: FollowUpEditor, bench: Workbench, jane: int, qtbot: QtBot
) -> None:
    new_york = todo("Call", TUESDAY, due_time=time(10), zone="America/New_York")
    number = bench.desk.followups.add(jane, new_york).created
    editor.change(made(bench, jane))
    assert editor.form.time.text() == "16:00"
    write(qtbot, editor.form.title, "Call them")
    qtbot.keyClick(editor.form.title, Key.Key_Return)
    assert made(bench, jane).draft == replace(new_york, title="Call them")
    editor.change(made(bench, jane))
    write(qtbot, editor.form.time, "17:00")
    qtbot.keyClick(editor.form.time, Key.Key_Return)
    assert (made(bench, jane).id, made(bench, jane).draft.due_time) == (number, time(17))
    assert made(bench, jane).draft.zone == "Europe/Berlin"
