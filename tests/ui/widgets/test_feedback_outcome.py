"""What came of feedback: what is typed is on the disk until it is saved, whatever happens in between."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ror_desktop.domain.feedback import FeedbackDraft, FeedbackRow
from ror_desktop.services.drafts import DraftService
from ror_desktop.ui.widgets.feedback_outcome import FeedbackOutcome
from tests.builders import moment
from tests.ui.workbench import Held, Workbench


@pytest.fixture
def entries(bench: Workbench) -> tuple[int, int]:
    add = bench.desk.feedback.add
    return add(FeedbackDraft("It flickers", moment(-2))).created, add(FeedbackDraft("Well done", moment(-1))).created


def row_of(bench: Workbench, entry: int) -> FeedbackRow:
    found = bench.desk.feedback.get(entry)
    assert found is not None
    return found


@pytest.fixture
def shown(bench: Workbench, drafts: DraftService, entries: tuple[int, int], qtbot: QtBot) -> FeedbackOutcome:
    return opened(bench, drafts, entries[0], qtbot)


def opened(bench: Workbench, drafts: DraftService, entry: int, qtbot: QtBot) -> FeedbackOutcome:
    made = FeedbackOutcome(bench.tools, drafts)
    qtbot.addWidget(made)
    made.show_entry(row_of(bench, entry))
    made.show()
    return made


def kept(drafts: DraftService) -> list[str]:
    return [str(content["text"]) for content in drafts.all().values()]


def typed(shown: FeedbackOutcome, text: str) -> None:
    shown.box.setPlainText(text)
    shown.flush()


def save(bench: Workbench, shown: FeedbackOutcome, entry: int) -> None:
    """As the page does: what was saved is shown again."""
    shown.save()
    shown.show_entry(row_of(bench, entry))


@pytest.fixture
def let_go(bench: Workbench, qtbot: QtBot) -> Callable[[], None]:
    held = Held(bench.tools.runner)

    def go() -> None:
        held.let_go()
        qtbot.waitUntil(lambda: not bench.tools.runner.busy(), timeout=2000)

    return go


def test_what_was_saved_is_no_draft_any_more(
    bench: Workbench, drafts: DraftService, entries: tuple[int, int], shown: FeedbackOutcome
) -> None:
    typed(shown, "Sent a new one")
    assert kept(drafts) == ["Sent a new one"]
    save(bench, shown, entries[0])
    assert row_of(bench, entries[0]).draft.outcome == "Sent a new one"
    assert kept(drafts) == []


def test_what_is_typed_while_it_waits_stays_on_the_disk(
    bench: Workbench,
    drafts: DraftService,
    entries: tuple[int, int],
    shown: FeedbackOutcome,
    let_go: Callable[[], None],
) -> None:
    typed(shown, "Sent")
    shown.save()
    typed(shown, "Sent a new one")
    let_go()
    assert row_of(bench, entries[0]).draft.outcome == "Sent"
    assert kept(drafts) == ["Sent a new one"]
    shown.show_entry(row_of(bench, entries[0]))
    assert shown.box.toPlainText() == "Sent a new one"
    save(bench, shown, entries[0])
    assert row_of(bench, entries[0]).draft.outcome == "Sent a new one"
    assert kept(drafts) == []


def test_another_entry_may_be_shown_while_it_waits(
    bench: Workbench,
    drafts: DraftService,
    entries: tuple[int, int],
    shown: FeedbackOutcome,
    let_go: Callable[[], None],
) -> None:
    typed(shown, "Sent")
    shown.save()
    shown.box.setPlainText("Sent a new one")
    shown.show_entry(row_of(bench, entries[1]))
    typed(shown, "Told the team")
    let_go()
    assert row_of(bench, entries[0]).draft.outcome == "Sent a new one"
    assert kept(drafts) == ["Told the team"]


def test_a_star_that_waits_is_not_taken_back_by_the_words(
    bench: Workbench, entries: tuple[int, int], shown: FeedbackOutcome, let_go: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.mouseClick(shown.star, Qt.MouseButton.LeftButton)
    shown.box.setPlainText("Sent a new one")
    shown.save()
    let_go()
    found = row_of(bench, entries[0]).draft
    assert (found.outcome, found.shining) == ("Sent a new one", True)


@pytest.mark.parametrize("blank", [" ", "\n\n"])
def test_what_differs_by_blanks_only_is_nothing_typed(
    bench: Workbench, drafts: DraftService, entries: tuple[int, int], shown: FeedbackOutcome, blank: str
) -> None:
    typed(shown, f"Sent a new one{blank}")
    save(bench, shown, entries[0])
    typed(shown, f"Sent a new one {blank}")
    assert kept(drafts) == []
    bench.undo()
    shown.show_entry(row_of(bench, entries[0]))
    assert shown.box.toPlainText() == ""
    shown.show_entry(row_of(bench, entries[1]))
    assert row_of(bench, entries[0]).draft.outcome == "", "what was taken back does not come again by itself"


def test_it_comes_back_also_where_somebody_said_meanwhile_who_it_was(
    bench: Workbench, drafts: DraftService, entries: tuple[int, int], shown: FeedbackOutcome, qtbot: QtBot
) -> None:
    """As after kill -9: only what is on the disk is there for the next window."""
    typed(shown, "Sent")
    draft = replace(row_of(bench, entries[0]).draft, contact_id=bench.contact())
    bench.desk.feedback.edit(entries[0], draft)
    shown.show_entry(row_of(bench, entries[0]))
    typed(shown, "Sent a new one")
    again = opened(bench, drafts, entries[0], qtbot)
    assert again.box.toPlainText() == "Sent a new one"
    save(bench, again, entries[0])
    assert row_of(bench, entries[0]).draft.outcome == "Sent a new one"
    assert kept(drafts) == []


def test_escape_leaves_it_which_saves(
    bench: Workbench, drafts: DraftService, entries: tuple[int, int], shown: FeedbackOutcome, qtbot: QtBot
) -> None:
    shown.box.setFocus()
    typed(shown, "Sent")
    qtbot.keyClick(shown.box, Qt.Key.Key_Escape)
    assert row_of(bench, entries[0]).draft.outcome == "Sent"
    bench.undo()
    assert row_of(bench, entries[0]).draft.outcome == ""
    shown.flush()
    assert kept(drafts) == []
