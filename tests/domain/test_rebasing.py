"""What was typed goes onto what is there by now, and nothing else does."""

from dataclasses import dataclass
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.rebasing import rebased, rebased_values


class Row(NamedTuple):
    word: str = ""
    number: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    word: str = ""
    number: int = 0
    words: tuple[str, ...] = ()


WORDS = st.sampled_from(["", "a", "b", "c"])
VALUES = st.tuples(WORDS, st.integers(0, 2), st.lists(st.sampled_from("abcd"), unique=True).map(tuple))


@given(VALUES, VALUES, VALUES, st.sampled_from([Row, Thing]))
def test_each_field_is_who_changed_it(
    typed: tuple[str, int, tuple[str, ...]],
    start: tuple[str, int, tuple[str, ...]],
    now: tuple[str, int, tuple[str, ...]],
    kind: type[Row] | type[Thing],
) -> None:
    made = rebased(kind(*typed), kind(*start), kind(*now))
    assert made.word == (now[0] if typed[0] == start[0] else typed[0])
    assert made.number == (now[1] if typed[1] == start[1] else typed[1])
    mine, before, theirs = set(typed[2]), set(start[2]), set(now[2])
    assert set(made.words) == (theirs - (before - mine)) | (mine - before)
    assert len(made.words) == len(set(made.words))


@given(VALUES, VALUES)
def test_untouched_it_is_what_is_there_and_unchanged_it_is_what_was_typed(
    one: tuple[str, int, tuple[str, ...]], other: tuple[str, int, tuple[str, ...]]
) -> None:
    assert rebased(Row(*one), Row(*one), Row(*other)) == Row(*other)
    assert rebased(Row(*one), Row(*other), Row(*other)) == Row(*one)


def test_a_method_is_known_by_its_row() -> None:
    mail, phone = Method(MethodKind.EMAIL, "j@acme.example", id=1), Method(MethodKind.PHONE, "1", id=2)
    start = ContactDraft("Jane", methods=(mail, phone))
    typed = ContactDraft("Jane", methods=(mail._replace(value="jane@acme.example"), phone))
    starred, web = phone._replace(preferred=True), Method(MethodKind.WEB, "acme.example", id=3)
    now = ContactDraft("Jane", methods=(mail, starred, web))
    assert rebased(typed, start, now).methods == (typed.methods[0], starred, web)
    assert rebased(typed, start, now._replace(methods=(mail,))).methods == (typed.methods[0],)


def test_plain_values_that_were_not_kept_are_as_they_are() -> None:
    begun, now = {"title": "Buyer", "tags": ["lead"]}, {"title": "Buyer", "tags": ["lead", "vip"], "role": "Decides"}
    assert rebased_values({"title": "Chief"}, begun, now) == {**now, "title": "Chief"}
    assert rebased_values({"tags": ["boats"]}, begun, now) == {**now, "tags": ["boats", "vip"]}
