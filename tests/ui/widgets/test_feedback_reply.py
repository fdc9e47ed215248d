"""An answer to feedback that waits until the book can be written: what is typed on meanwhile stays a draft."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ror_desktop.domain.feedback import FeedbackDraft, FeedbackRow
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.feedback_editor import FeedbackEditor
from ror_desktop.ui.widgets.feedback_reply import FeedbackReply
from tests.builders import moment
from tests.ui.workbench import Held, Workbench


def row_of(bench: Workbench, entry: int) -> FeedbackRow:
    found = bench.desk.feedback.get(entry)
    assert found is not None
    return found


@pytest.mark.parametrize(("typed_on", "kept"), [("Sorry, Jane", ["Sorry, Jane"]), ("Sorry", [])])
def test_another_entry_may_be_shown_while_it_waits(
    bench: Workbench, drafts: DraftService, qtbot: QtBot, typed_on: str, kept: list[str]
) -> None:
    first, second = (bench.desk.feedback.add(FeedbackDraft(words, moment(-1))).created for words in ("Bad", "Good"))
    reply = FeedbackReply(bench.tools, drafts)
    qtbot.addWidget(reply)
    reply.show_entry(row_of(bench, first), "")
    reply.show()
    held = Held(bench.tools.runner)
    reply.body.write_over("Sorry")
    reply.save()
    reply.body.write_over(typed_on)
    reply.show_entry(row_of(bench, second), "")
    held.let_go()
    qtbot.waitUntil(lambda: not bench.tools.runner.busy(), timeout=2000)
    assert row_of(bench, first).draft.answer == "Sorry"
    assert [content["text"] for content in drafts.all().values()] == kept
    reply.show_entry(row_of(bench, first), "")
    assert reply.body.text() == typed_on


@pytest.mark.parametrize("correcting", [False, True])
def test_a_time_nobody_can_read_is_asked_for(
    bench: Workbench, drafts: DraftService, qtbot: QtBot, correcting: bool
) -> None:
    entry = bench.desk.feedback.add(FeedbackDraft("Bad", moment(-1))).created
    before = row_of(bench, entry)
    where = FeedbackEditor(bench.tools, drafts) if correcting else FeedbackReply(bench.tools, drafts)
    qtbot.addWidget(where)
    if isinstance(where, FeedbackEditor):
        where.correct(before)
        asked: QLabel = where.complaint
    else:
        where.show_entry(before, "")
        where.body.write_over("Sorry")
        asked = where.hint
    where.show()
    box, at = where.when.findChild(QComboBox), where.when.findChild(QLineEdit, "time")
    assert box is not None
    assert at is not None
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    qtbot.keyClicks(at, "half 3")
    where.save()
    assert row_of(bench, entry) == before
    assert asked.isVisible()
    assert asked.text().startswith("What time?")
    at.clear()
    qtbot.keyClicks(at, "0830")
    assert "What time?" not in asked.text() or not asked.isVisible()
    where.save()
    assert row_of(bench, entry) != before
    assert drafts.all() == {}
