"""Feedback: append-only words, answering along a scenario, and measures that nothing can be filtered out of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import FeedbackDraft, FeedbackFilter, FeedbackState, ScenarioDraft, Severity
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk, desk_of
from tests.builders import MONDAY, FixedClock, assert_sound, make_book, moment, person


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_of(make_book(tmp_path / "book.ror", FixedClock()))
    yield made
    made.book.db.close()


def said(words: str = "The lamp flickers", days: float = -1, **fields: object) -> FeedbackDraft:
    draft = FeedbackDraft(words, moment(days), sentiment=Sentiment.BAD, severity=Severity.ANNOYING)
    return replace(draft, **fields)  # type: ignore[arg-type]


def words(desk: Desk, feedback_id: int) -> list[str]:
    return [version.verbatim for version in desk.feedback.versions(feedback_id)]


def test_what_was_said_is_kept_word_for_word(desk: Desk) -> None:
    jane = desk.contacts.add(person("Jane Doe")).created
    verbatim = "  »C'est NUL!« \n\n  🎉 two  spaces\tstay"
    change = desk.feedback.add(said(verbatim, contact_id=jane, source=" A \n review ", channel=Channel.SOCIAL))
    found = desk.feedback.get(change.created)
    assert found is not None
    assert found.draft.verbatim == verbatim.strip()
    assert (found.draft.source, found.contact, found.versions) == ("A review", "Jane Doe", 1)
    assert change.contacts == {jane}
    assert Noun.FEEDBACK in change.nouns


@pytest.mark.parametrize("draft", [said("  \n "), said(days=2), said(contact_id=99)])
def test_what_cannot_be_written_down_is_refused(desk: Desk, draft: FeedbackDraft) -> None:
    with pytest.raises(RorError):
        desk.feedback.add(draft)
    assert desk.feedback.ids() == []


def test_correcting_the_words_or_their_judgement_writes_a_version_and_keeps_the_answer(desk: Desk) -> None:
    entry = desk.feedback.add(said("It flikers")).created
    desk.feedback.answer(entry, "A new one is in the post")
    desk.feedback.edit(entry, said("It flickers"))
    desk.feedback.edit(entry, said("It flickers", sentiment=Sentiment.NEUTRAL))
    assert words(desk, entry) == ["It flickers", "It flickers", "It flikers"]
    assert {version.at for version in desk.feedback.versions(entry)} == {MONDAY}  # when it was written down
    judged = [version.sentiment for version in desk.feedback.versions(entry)]
    assert judged == [Sentiment.NEUTRAL, Sentiment.BAD, Sentiment.BAD]
    desk.feedback.edit(entry, said("It flickers", sentiment=Sentiment.NEUTRAL, source="By phone"))
    found = desk.feedback.get(entry)
    assert found is not None
    assert (found.versions, found.draft.source, found.draft.answer) == (3, "By phone", "A new one is in the post")


def test_nothing_can_be_deleted_but_an_undo_takes_back(desk: Desk) -> None:
    assert not [name for name in dir(desk.feedback) if "delete" in name or "remove" in name]
    desk.feedback.add(said())
    desk.history.undo()
    assert desk.feedback.ids() == []
    assert_sound(desk.book)


def test_feedback_stays_when_its_contact_or_scenario_is_deleted(desk: Desk) -> None:
    jane = desk.contacts.add(person("Jane Doe")).created
    scenario = desk.playbook.add(ScenarioDraft("Late", Severity.ANNOYING, steps=("Call",))).created
    entry = desk.feedback.add(said(contact_id=jane)).created
    desk.feedback.follow(entry, scenario)
    desk.contacts.delete([jane])
    desk.playbook.delete(scenario)
    found = desk.feedback.get(entry)
    assert found is not None
    assert (found.draft.contact_id, found.draft.scenario_id, found.draft.verbatim) == (None, None, "The lamp flickers")


def test_answering_along_a_scenario(desk: Desk) -> None:
    scenario = desk.playbook.add(ScenarioDraft("Late", Severity.ANNOYING, steps=("Call", "Write"))).created
    first, second = desk.playbook.get(scenario).draft.step_ids  # type: ignore[union-attr]
    entry = desk.feedback.add(said(days=-1)).created
    desk.feedback.follow(entry, scenario)
    desk.feedback.tick(entry, first)
    desk.feedback.tick(entry, second)
    desk.feedback.tick(entry, second, done=False)
    assert desk.feedback.steps_done(entry) == {first: MONDAY}
    desk.feedback.answer(entry, " Sorry! ", MONDAY - timedelta(hours=20))
    desk.feedback.conclude(entry, "Stays with us", shining=True)
    found = desk.feedback.get(entry)
    assert found is not None
    assert (found.steps_done, found.steps, found.answered) == (1, 2, True)
    assert (found.draft.answer, found.draft.outcome, found.draft.shining) == ("Sorry!", "Stays with us", True)
    assert found.draft.answered_at == MONDAY - timedelta(hours=20)
    again = desk.playbook.get(scenario)
    assert again is not None
    assert again.used == 1


def test_ticking_twice_or_taking_off_what_is_not_there_changes_nothing(desk: Desk) -> None:
    scenario = desk.playbook.add(ScenarioDraft("Late", Severity.ANNOYING, steps=("Call",))).created
    step = desk.playbook.get(scenario).draft.step_ids[0]  # type: ignore[union-attr]
    entry = desk.feedback.add(said()).created
    assert desk.feedback.tick(entry, step, done=False).group == 0
    assert desk.feedback.tick(entry, step).group
    assert desk.feedback.tick(entry, step).group == 0


def test_the_first_answer_keeps_its_time_when_its_words_are_changed(desk: Desk) -> None:
    entry = desk.feedback.add(said(days=-3)).created
    desk.feedback.answer(entry, "Sory", MONDAY - timedelta(days=2))
    desk.feedback.answer(entry, "Sorry")
    found = desk.feedback.get(entry)
    assert found is not None
    assert (found.draft.answer, found.draft.answered_at) == ("Sorry", MONDAY - timedelta(days=2))
    with pytest.raises(RorError):
        desk.feedback.answer(entry, "Sorry", MONDAY + timedelta(hours=1))


def test_the_newest_stand_first_and_the_counts_say_everything(desk: Desk) -> None:
    grave = desk.feedback.add(said(days=-5, severity=Severity.WORST)).created
    kind = desk.feedback.add(said(days=-1, sentiment=Sentiment.GOOD, severity=Severity.PRAISE)).created
    desk.feedback.answer(kind, "Thank you")
    late = desk.feedback.add(said(days=-9)).created
    state, feedback = FeedbackState, desk.feedback
    assert feedback.ids() == [kind, grave, late]
    assert feedback.ids(FeedbackFilter(state.OPEN)) == [grave, late]
    assert feedback.ids(FeedbackFilter(state.ANSWERED)) == [kind]
    assert feedback.ids(FeedbackFilter(severity=Severity.WORST)) == [grave]
    assert feedback.ids(FeedbackFilter(only=(late, kind))) == [kind, late]
    counts = feedback.counts()
    assert [counts.of(one) for one in state] == [3, 2, 1]
    assert [counts.of(state.ALL, severity) for severity in Severity] == [1, 0, 1, 0, 1]
    assert [row.id for row in feedback.rows([late, 99, kind])] == [late, kind]


def test_the_shares_are_made_of_everything_negative(desk: Desk) -> None:
    for days in (-10, -20, -30, -400):
        desk.feedback.add(said(days=days))
    desk.feedback.add(said(days=-5, sentiment=Sentiment.GOOD))
    entries = desk.feedback.ids()
    desk.feedback.answer(entries[1], "Sorry", MONDAY - timedelta(days=10) + timedelta(hours=3))
    desk.feedback.conclude(entries[1], "", shining=True)
    shares = desk.feedback.shares()
    assert shares.answered.sides == (1, 2)
    assert shares.first_answer.value == 3
    assert shares.turned.sides == (1, 2)
    assert [entry.id for entry in shares.answered.entries] == sorted(entries[1:4])


def test_a_complaint_stays_counted_after_who_made_it_was_erased(desk: Desk) -> None:
    jane = desk.contacts.add(person("Jane Doe")).created
    entry = desk.feedback.add(said("Zebulon flickers", contact_id=jane, source="Zebulon's blog")).created
    desk.feedback.answer(entry, "Dear Zebulon")
    desk.feedback.conclude(entry, "Zebulon stays", shining=True)
    before = desk.feedback.shares()
    desk.contacts.erase([jane])
    after = desk.feedback.shares()
    assert (after.answered.sides, after.turned.sides) == (before.answered.sides, before.turned.sides)
    found = desk.feedback.get(entry)
    assert found is not None
    assert found.erased
    draft = found.draft
    assert (draft.contact_id, draft.verbatim, draft.source, draft.answer, draft.outcome) == (None, "", "", "", "")
    desk.book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert b"Zebulon" not in desk.book.db.path.read_bytes()
    while desk.history.undo() is not None:
        assert_sound(desk.book)
    assert desk.feedback.get(entry) is not None


def found_by(desk: Desk, text: str) -> list[int]:
    found = desk.search.texts(text, 10)
    assert found is not None
    return list(found.ids)


def test_a_contact_is_found_by_what_they_said_and_what_was_answered(desk: Desk) -> None:
    jane = desk.contacts.add(person("Jane Doe")).created
    entry = desk.feedback.add(said("The lámp flikers", contact_id=jane)).created
    assert found_by(desk, "lamp") == [jane]
    desk.feedback.edit(entry, said("The lamp flickers", contact_id=jane))
    desk.feedback.answer(entry, "Fröhliche Grüße")
    for text in ("flickers", "flikers", "frohliche", "jane lamp"):
        assert found_by(desk, text) == [jane], text
    change: Change | None = desk.history.undo()
    assert change is not None
    assert found_by(desk, "frohliche") == []
    assert_sound(desk.book)
