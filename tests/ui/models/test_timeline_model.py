"""The model of the timeline on a real book: order, pages, and patches instead of resets."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind, Sentiment
from ror_desktop.domain.note import Note, NoteKind
from ror_desktop.ui.models.timeline_model import ENTRY_ROLE, TimelineModel
from ror_desktop.ui.models.timeline_words import EntryWords
from tests.builders import note, todo, touch
from tests.ui.workbench import Workbench


@pytest.fixture
def jane(bench: Workbench) -> int:
    return bench.contact("Jane Doe")


@pytest.fixture
def model(bench: Workbench, jane: int) -> TimelineModel:
    made = TimelineModel(bench.desk.timeline, EntryWords(bench.desk.book.zone), bench.desk.book.today)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_contact(jane)
    return made


def sentences(model: TimelineModel) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_entries_come_newest_first_in_words(bench: Workbench, jane: int, model: TimelineModel) -> None:
    bench.desk.notes.add(jane, note("Sails", -12, kind=NoteKind.LEARNED))
    details = {"kind": InteractionKind.HELP, "sentiment": Sentiment.GOOD, "minutes": 15, "summary": "The lease"}
    bench.desk.interactions.add(jane, touch(-1, channel=Channel.CALL, direction=Direction.OUT, **details))
    done = bench.desk.followups.add(jane, todo("Send prices")).created
    bench.desk.followups.done(done)
    model.refresh()
    assert sentences(model) == [
        "Follow-up done, today: Send prices",
        "Call, From me, Helped, 15 min, Good, yesterday: The lease",
        "Learned, 12 days ago: Sails",
    ]


def test_hovering_tells_the_full_date(bench: Workbench, jane: int, model: TimelineModel) -> None:
    bench.desk.notes.add(jane, note("Sails", -12))
    model.refresh()
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == "Wednesday, 11 November 2026, 09:00"


def test_a_refresh_patches_rows_and_never_resets(
    bench: Workbench, jane: int, model: TimelineModel, qtbot: QtBot
) -> None:
    ids = [bench.desk.notes.add(jane, note(f"Note {n}", -n)).created for n in range(5)]
    model.refresh()
    assert model.rowCount() == 5
    sentences(model)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        bench.desk.notes.delete(ids[2])
        model.refresh()
    assert model.row_of(Noun.NOTE, ids[2]) == -1
    with qtbot.waitSignal(model.dataChanged) as changed:
        bench.desk.notes.edit(ids[3], note("Rows", -3))
        model.refresh()
    assert changed.args[0].row() == model.row_of(Noun.NOTE, ids[3]) == 2
    with qtbot.waitSignal(model.rowsInserted) as came:
        bench.desk.notes.add(jane, note("Between", -0.5))
        model.refresh()
    assert came.args[1:] == [1, 1]
    assert [text.rsplit(": ", 1)[1] for text in sentences(model)] == ["Note 0", "Between", "Note 1", "Rows", "Note 4"]


def test_an_entry_that_moves_in_time_moves_in_the_list(bench: Workbench, jane: int, model: TimelineModel) -> None:
    first = bench.desk.notes.add(jane, note("First", -1)).created
    bench.desk.notes.add(jane, note("Second", -2))
    model.refresh()
    bench.desk.notes.edit(first, note("First", -3))
    model.refresh()
    assert [text.rsplit(": ", 1)[1] for text in sentences(model)] == ["Second", "First"]


def test_a_thousand_entries_are_read_by_page(bench: Workbench, jane: int, model: TimelineModel) -> None:
    for n in range(300):
        bench.desk.notes.add(jane, note(f"Note {n}", -n))
    model.show_contact(jane)
    read: list[int] = []
    service = bench.desk.timeline

    class Counting:
        def keys(self, contact: int) -> object:
            return service.keys(contact)

        def entries(self, keys: list[object]) -> object:
            read.append(len(keys))
            return service.entries(keys)

    lazy = TimelineModel(Counting(), EntryWords(bench.desk.book.zone), bench.desk.book.today)
    lazy.show_contact(jane)
    assert read == []
    entry = lazy.data(lazy.index(150), ENTRY_ROLE)
    assert isinstance(entry, Note)
    assert entry.draft.text == "Note 150"
    lazy.data(lazy.index(155), ENTRY_ROLE)
    assert len(read) == 1
    assert read[0] <= 40


def test_nobody_has_no_entries(model: TimelineModel) -> None:
    model.show_contact(0)
    assert model.rowCount() == 0
    model.refresh()
    assert model.rowCount() == 0


def test_tomorrow_the_words_are_others(bench: Workbench, jane: int, model: TimelineModel, qtbot: QtBot) -> None:
    bench.desk.notes.add(jane, note("Sails"))
    model.refresh()
    assert sentences(model) == ["Noticed, today: Sails"]
    bench.clock.now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    with qtbot.waitSignal(model.dataChanged):
        model.say_days_anew()
    assert sentences(model) == ["Noticed, yesterday: Sails"]
