"""The playbook: scenarios by severity, steps that keep their ticks, and the starters of a new book."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ror_desktop.domain.feedback import FeedbackDraft, ScenarioDraft, Severity
from ror_desktop.domain.letter import Placeholder, fill
from ror_desktop.errors import RorError
from ror_desktop.services import books
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.starters import LANGUAGES, starter_scenarios
from tests.builders import FixedClock, make_book, touch


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    yield made
    made.book.db.close()


def draft_of(desk: Desk, scenario_id: int) -> ScenarioDraft:
    found = desk.playbook.get(scenario_id)
    assert found is not None
    return found.draft


def test_scenarios_stand_from_praise_to_the_worst_case(desk: Desk) -> None:
    for severity in (Severity.WORST, Severity.PRAISE, Severity.SERIOUS, Severity.INNOCUOUS, Severity.PRAISE):
        desk.playbook.add(ScenarioDraft(f"{severity} {severity}", severity))
    assert [found.draft.severity for found in desk.playbook.all()] == [
        Severity.PRAISE, Severity.PRAISE, Severity.INNOCUOUS, Severity.SERIOUS, Severity.WORST,
    ]  # fmt: skip


def test_a_step_that_is_moved_or_said_otherwise_keeps_its_tick(desk: Desk) -> None:
    scenario = desk.playbook.add(ScenarioDraft("Late", Severity.SERIOUS, steps=("Call", "Write", "Visit"))).created
    entry = desk.feedback.add(FeedbackDraft("Late again", touch().moment)).created
    call, write, visit = draft_of(desk, scenario).step_ids
    for step in (call, write, visit):
        desk.feedback.tick(entry, step)
    steps = ("Visit them", "Say sorry", "", "Call")
    desk.playbook.edit(scenario, replace(draft_of(desk, scenario), steps=steps, step_ids=(visit, 0, 0, call)))
    found = draft_of(desk, scenario)
    assert found.steps == ("Visit them", "Say sorry", "Call")
    assert (found.step_ids[0], found.step_ids[2]) == (visit, call)
    assert desk.feedback.steps_done(entry).keys() == {visit, call}
    desk.history.undo()
    assert draft_of(desk, scenario).steps == ("Call", "Write", "Visit")
    assert desk.feedback.steps_done(entry).keys() == {call, write, visit}


def test_a_scenario_needs_a_name_and_must_be_there(desk: Desk) -> None:
    for verb in (
        lambda: desk.playbook.add(ScenarioDraft(" ", Severity.PRAISE)),
        lambda: desk.playbook.edit(9, ScenarioDraft("x", Severity.PRAISE)),
        lambda: desk.playbook.delete(9),
    ):
        with pytest.raises(RorError):
            verb()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_book_has_the_starters_of_its_language(tmp_path: Path, language: str) -> None:
    book = books.create_book(tmp_path / "new.ror", FixedClock(), "Europe/Berlin", language)
    desk = desk_of(book)
    found = [replace(one.draft, step_ids=()) for one in desk.playbook.all()]
    assert found == starter_scenarios(language)
    assert len(found) >= 12
    assert desk.history.next_undo() is None  # nothing that anybody did
    assert desk.playbook.add_starters(language).group == 0
    first = desk.playbook.all()[0]
    desk.playbook.edit(first.id, replace(first.draft, wording="Mine"))
    desk.playbook.delete(desk.playbook.all()[1].id)
    desk.playbook.add_starters(language)
    assert len(desk.playbook.all()) == len(found)
    assert draft_of(desk, first.id).wording == "Mine"
    books.close_book(book)


def test_the_starters_of_the_languages_match() -> None:
    english, dutch = (starter_scenarios(language) for language in LANGUAGES)
    assert [(d.severity, len(d.steps)) for d in english] == [(d.severity, len(d.steps)) for d in dutch]
    assert {draft.severity for draft in english} == set(Severity)
    assert starter_scenarios("fr") == english


@pytest.mark.parametrize("draft", [d for code in LANGUAGES for d in starter_scenarios(code)], ids=lambda d: d.title)
def test_a_starter_is_whole(draft: ScenarioDraft) -> None:
    assert all((draft.title, draft.signals, draft.wording, draft.owner))
    assert len(draft.steps) >= 3
    filled = fill(draft.wording, dict.fromkeys(Placeholder, "x"))
    assert not filled.unknown
    assert "{" not in filled.text
