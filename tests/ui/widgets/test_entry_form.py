"""The controls of an entry say what was chosen, keep what was not touched, and survive as a draft."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit
from pytestqt.qtbot import QtBot

from ror_desktop.domain.entity import Moment, Precision, moment_of_day
from ror_desktop.domain.interaction import Channel, Direction, InteractionDraft, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteDraft, NoteKind
from ror_desktop.ui.widgets.entry_fields import InteractionFields, MinutesField
from ror_desktop.ui.widgets.entry_form import EntryForm, EntryMode
from ror_desktop.ui.widgets.when_field import WhenChoice, WhenField
from tests.builders import BERLIN, MONDAY, moment
from tests.ui.workbench import Workbench

EVERY_CHANNEL = [pytest.param(channel, id=channel.value) for channel in Channel]


@pytest.fixture
def when(bench: Workbench, qtbot: QtBot) -> WhenField:
    made = WhenField(bench.tools)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def form(bench: Workbench, qtbot: QtBot) -> EntryForm:
    made = EntryForm(bench.tools)
    qtbot.addWidget(made)
    return made


def choose(when: WhenField, choice: WhenChoice) -> None:
    box = when.findChild(QComboBox)
    assert box is not None
    index = box.findData(choice)
    box.setCurrentIndex(index)
    box.activated.emit(index)


# When


def test_now_is_the_moment_of_asking(when: WhenField, bench: Workbench) -> None:
    assert when.moment() == Moment(MONDAY, BERLIN.key)
    bench.clock.advance(minutes=5)
    assert when.moment() == Moment(MONDAY + timedelta(minutes=5), BERLIN.key)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (WhenChoice.HOUR_AGO, Moment(MONDAY - timedelta(hours=1), BERLIN.key)),
        (WhenChoice.TODAY, moment_of_day(date(2026, 11, 23), BERLIN.key)),
        (WhenChoice.YESTERDAY, moment_of_day(date(2026, 11, 22), BERLIN.key)),
        (WhenChoice.BEFORE_YESTERDAY, moment_of_day(date(2026, 11, 21), BERLIN.key)),
    ],
)
def test_a_moment_some_time_ago(when: WhenField, choice: WhenChoice, expected: Moment) -> None:
    choose(when, choice)
    assert when.moment() == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", moment_of_day(date(2026, 10, 25), BERLIN.key)),
        ("10:30", Moment(datetime(2026, 10, 25, 9, 30, tzinfo=UTC), BERLIN.key)),
        ("1:30", Moment(datetime(2026, 10, 24, 23, 30, tzinfo=UTC), BERLIN.key)),  # before the clocks went back
        ("1030", Moment(datetime(2026, 10, 25, 9, 30, tzinfo=UTC), BERLIN.key)),
    ],
)
def test_a_picked_day_with_or_without_a_time(when: WhenField, typed: str, expected: Moment) -> None:
    pick(when, QDate(2026, 10, 25), typed)
    assert when.is_understood()
    assert when.moment() == expected


def pick(when: WhenField, day: QDate, typed: str) -> QLineEdit:
    choose(when, WhenChoice.PICKED)
    field, at = when.findChild(QDateEdit), when.findChild(QLineEdit, "time")
    assert field is not None
    assert at is not None
    field.setDate(day)
    at.setText(typed)
    return at


@pytest.mark.parametrize("typed", ["half 3", "kwart over 2", "25:00", "na de lunch"])
def test_a_time_nobody_can_read_is_asked_for_and_kept_as_typed(when: WhenField, typed: str) -> None:
    at = pick(when, QDate(2026, 10, 25), typed)
    when.show()
    assert not when.is_understood()
    state = json.loads(json.dumps(when.state()))
    when.set_moment(None)
    assert when.is_understood()
    when.restore(state)
    assert not when.is_understood()
    assert at.text() == typed
    at.setText("14:30")
    assert when.is_understood()
    assert when.moment().day_in(BERLIN) == date(2026, 10, 25)
    choose(when, WhenChoice.NOW)
    at.setText(typed)
    assert when.is_understood(), "it is not in sight"


def test_the_form_says_which_time_is_missing(form: EntryForm) -> None:
    form.set_mode(EntryMode.INTERACTION)
    form.show()
    assert form.ready()
    at = pick(form.when, QDate(2026, 10, 25), "half 3")
    assert not form.ready()
    assert form.complaint.isVisible()
    assert form.complaint.text().startswith("What time?")
    at.textEdited.emit("half 3 ")
    assert not form.complaint.isVisible()


def test_a_kept_moment_is_kept_exactly(when: WhenField) -> None:
    kept = Moment(datetime(2026, 11, 1, 10, 11, 12, tzinfo=UTC), "America/Chicago")
    when.set_moment(kept)
    assert when.moment() is kept
    day = moment_of_day(date(2026, 11, 1), "Asia/Tokyo")
    when.set_moment(day)
    assert when.moment() is day


def test_a_moment_survives_as_a_draft(when: WhenField) -> None:
    choose(when, WhenChoice.YESTERDAY)
    state = json.loads(json.dumps(when.state()))
    chosen = when.moment()
    when.set_moment(None)
    assert when.state() == {}
    when.restore(state)
    assert when.moment() == chosen
    assert when.moment().precision is Precision.DAY


# Notes and interactions


def test_a_note_keeps_what_has_no_control(form: EntryForm) -> None:
    draft = NoteDraft("Sails", moment(-3), NoteKind.LEARNED, pinned=True, event_id=7)
    form.show_entry(draft)
    assert form.draft() == draft


@pytest.mark.parametrize("channel", EVERY_CHANNEL)
def test_an_interaction_keeps_what_was_not_touched(form: EntryForm, channel: Channel) -> None:
    kinds = (InteractionKind.ASK, InteractionKind.HELP, InteractionKind.CONTACT)
    for direction, kind in zip(Direction, kinds, strict=True):
        for sentiment, minutes, waits in ((None, None, None), (Sentiment.BAD, 0, False), (Sentiment.GOOD, 90, True)):
            draft = InteractionDraft(
                moment(-3), channel, direction, kind, sentiment, minutes, "Talk", 7, bulk=True, needs_answer=waits
            )
            form.show_entry(draft)
            assert form.draft() == draft
            state = json.loads(json.dumps(form.state()))
            form.clear()
            form.restore(state)
            shown = form.draft()
            assert isinstance(shown, InteractionDraft)
            assert (shown.channel, shown.direction, shown.kind) == (channel, direction, kind)
            assert (shown.sentiment, shown.minutes, shown.needs_answer) == (sentiment, minutes, waits)
            assert (shown.moment, shown.summary) == (draft.moment, "Talk")


def test_a_draft_of_another_version_is_read_as_far_as_it_goes(form: EntryForm) -> None:
    form.restore({"text": "x", "mode": "interaction", "channel": "telepathy", "minutes": "many", "sentiment": 3})
    assert form.mode() is EntryMode.INTERACTION
    draft = form.draft()
    assert isinstance(draft, InteractionDraft)
    assert (draft.channel, draft.minutes) == (Channel.CALL, None)


def test_meeting_is_mutual_until_somebody_says_otherwise(bench: Workbench, qtbot: QtBot) -> None:
    fields = InteractionFields(bench.tools.icons)
    qtbot.addWidget(fields)
    channel = next(box for box in fields.findChildren(QComboBox) if box.accessibleName() == "Channel")

    def pick(value: Channel) -> Direction:
        channel.setCurrentIndex(channel.findData(value))
        channel.activated.emit(channel.currentIndex())
        return fields.draft("", moment(), None).direction

    assert pick(Channel.IN_PERSON) is Direction.MUTUAL
    assert pick(Channel.EMAIL) is Direction.OUT
    fields.restore({"direction": "in"})
    assert pick(Channel.IN_PERSON) is Direction.IN


def test_minutes_step_from_unknown_and_back(qtbot: QtBot) -> None:
    field = MinutesField()
    qtbot.addWidget(field)
    assert field.minutes() is None
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.minutes() == 5
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.minutes() is None
    field.set_minutes(0)
    assert field.minutes() == 0


def test_a_sentiment_can_be_taken_back(form: EntryForm, qtbot: QtBot) -> None:
    form.set_mode(EntryMode.INTERACTION)
    form.show()
    good = next(b for b in form.interaction.findChildren(object) if _named(b, "How it felt: Good"))
    for expected in (Sentiment.GOOD, None):
        qtbot.mouseClick(good, Qt.MouseButton.LeftButton)
        draft = form.draft()
        assert isinstance(draft, InteractionDraft)
        assert draft.sentiment is expected
    form.close()


def _named(thing: object, name: str) -> bool:
    return getattr(thing, "accessibleName", str)() == name
