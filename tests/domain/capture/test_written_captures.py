"""How much of the captures written by hand is recognised must not become less.

`python -m benchmarks --only capture` prints the whole table. The held-out captures were written before the reader
was tuned; their floors are what it found of them then or better.
"""

import pytest

from benchmarks.captures import Score, Written, compared, scores, written
from ror_desktop.domain.capture import PartKind

CAPTURES = written()
FLOORS = {
    # recall and precision in percent: of all, of those held out
    PartKind.NAME: ((97, 97), (90, 90)),
    PartKind.ORGANIZATION: ((97, 97), (97, 97)),
    PartKind.TITLE: ((95, 95), (90, 95)),
    PartKind.EMAIL: ((100, 100), (100, 100)),
    PartKind.PHONE: ((98, 98), (94, 98)),
    PartKind.URL: ((98, 98), (98, 98)),
    PartKind.ADDRESS: ((93, 95), (80, 95)),
    PartKind.TAG: ((100, 100), (100, 100)),
    PartKind.NEXT_STEP: ((95, 95), (95, 95)),
    PartKind.INTRODUCED_BY: ((95, 95), (95, 95)),
}


@pytest.mark.parametrize("kind", PartKind)
def test_the_floor_of_each_kind(kind: PartKind) -> None:
    for floor, captures in zip(FLOORS[kind], (CAPTURES, [one for one in CAPTURES if one.held_out]), strict=True):
        score = scores(captures)[kind]
        assert score.expected
        assert (score.recall * 100 >= floor[0], score.precision * 100 >= floor[1]) == (True, True), score


def test_there_are_enough_of_them() -> None:
    assert len(CAPTURES) >= 45
    assert sum(one.held_out for one in CAPTURES) >= 12
    assert len({one.region for one in CAPTURES}) >= 20


@pytest.mark.parametrize("one", CAPTURES, ids=lambda one: one.text.strip().partition("\n")[0][:30])
def test_the_note_has_what_belongs_there(one: Written) -> None:
    note = " ".join(one.read().note.split())
    assert [words for words in one.note if " ".join(words.split()) not in note] == []


def test_what_is_missed_and_what_is_wrong_is_counted() -> None:
    one = Written("Jane Doe, jane@acme.example", "NL", ((PartKind.NAME, "John"), (PartKind.EMAIL, "Jane@ACME.example")),
                  (), held_out=False)  # fmt: skip
    assert compared(one) == ([(PartKind.NAME, "john")], [(PartKind.NAME, "jane doe")])
    assert scores([one])[PartKind.NAME] == Score(1, 0, 1)
    assert scores([one])[PartKind.EMAIL] == Score(1, 1, 0)
