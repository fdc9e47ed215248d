"""Time invested, mood and learn/learn."""

from datetime import timedelta
from fractions import Fraction

from ror_desktop.domain.entity import Moment, moment_of_day
from ror_desktop.domain.measures.effort import learn_learn, mood, time_invested
from ror_desktop.domain.measures.measure import Pair
from ror_desktop.domain.note import Note, NoteDraft, NoteKind
from tests.domain.measures.people import BERLIN, CONSTANTS, PRESENT, TODAY, seen


def test_minutes_are_added_and_those_without_are_named() -> None:
    found = time_invested(seen("-3 out call 20 min", "-3 in call 70 min", "-2 out call", "-365 in call 500 min"), TODAY,
                          CONSTANTS)  # fmt: skip
    assert found.value == Fraction(3, 2)
    assert (found.count, found.sides) == (2, Pair(2, 1))
    assert found.sentence.plain() == "2 interactions with minutes since 2025-11-24, 1 without."


def test_unknown_minutes_are_not_0_but_no_interaction_took_no_time() -> None:
    assert time_invested(seen("-3 out call"), TODAY, CONSTANTS).value is None
    assert time_invested([], TODAY, CONSTANTS).value == 0
    assert time_invested(seen("-3 out call 0 min"), TODAY, CONSTANTS).value == 0


def test_mood_is_good_less_bad_of_at_least_three_rated() -> None:
    rated = ["-3 out call good", "-2 in call bad", "-1 in call good"]
    assert mood(seen(*rated[:2], "-1 in call"), TODAY, CONSTANTS).value is None
    found = mood(seen(*rated, "-4 in call"), TODAY, CONSTANTS)
    assert (found.value, found.count) == (Fraction(1, 3), 3)
    assert found.sentence.plain() == "3 interactions rated since 2026-05-28: 2 good, 0 neutral, 1 bad."
    assert mood(seen(*rated[:2], "-180 in call bad"), TODAY, CONSTANTS).value is None
    assert mood(seen(*rated[:2], "-179 in call bad"), TODAY, CONSTANTS).value == Fraction(-1, 3)


def note(number: int, kind: NoteKind, moment: Moment) -> Note:
    return Note(number, 1, NoteDraft("Sails.", moment, kind))


def test_facts_learned_and_shared_are_counted_and_not_set_off() -> None:
    now = Moment(PRESENT.now, BERLIN.key)
    notes = [
        note(1, NoteKind.LEARNED, now),
        note(2, NoteKind.LEARNED, moment_of_day(TODAY - timedelta(days=900), BERLIN.key)),
        note(3, NoteKind.SHARED, now),
        note(4, NoteKind.OBSERVED, now),
        note(5, NoteKind.SHARED, Moment(PRESENT.now + timedelta(minutes=1), BERLIN.key)),
        note(6, NoteKind.LEARNED, moment_of_day(TODAY + timedelta(days=1), BERLIN.key)),
    ]
    found = learn_learn(notes, PRESENT)
    assert found.value == Pair(2, 1)
    assert [entry.id for entry in found.entries] == [1, 2, 3]
    assert found.sentence.plain() == "2 facts learned about them, 1 shared about us."
    assert learn_learn(notes[3:], PRESENT).value is None
