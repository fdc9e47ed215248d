import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.command_search import Command, ranked

COMMANDS = [
    Command("new", "New contact", "Add a contact Contact"),
    Command("met", "Just met…", "Write down somebody you just met Contact"),
    Command("next", "Next contact", "Go to the next contact of the list"),
    Command("month", "Ga naar één maand", ""),
    Command("edit", "Edit contact", "Change name, organization"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("just", "met"),
        ("jm", "met"),
        ("met", "met"),
        ("contact ne", "new"),
        ("next", "next"),
        ("nc", "new"),
        ("somebody", "met"),
        ("een maand", "month"),
        ("EÉN", "month"),
        ("organization", "edit"),
    ],
)
def test_the_best_fit_stands_first(typed: str, first: str) -> None:
    assert ranked(typed, COMMANDS, {})[0].key == first


def test_of_those_that_fit_alike_the_most_used_stands_first() -> None:
    assert [c.key for c in ranked("contact", COMMANDS, {"edit": 2.0, "next": 1.0})] == ["edit", "next", "new", "met"]


def test_use_never_puts_a_bad_fit_before_a_good_one() -> None:
    assert ranked("jus", COMMANDS, {"edit": 50.0})[0].key == "met"
    assert [c.key for c in ranked("contact ne", COMMANDS, {"next": 1.0})] == ["next", "new"]


@given(st.sampled_from(["go", "month", "page"]), st.floats(0, 100))
def test_what_was_typed_in_whole_stands_first(key: str, uses: float) -> None:
    """Before those that only begin so, however much they are used: "calendar" is the page before its parts."""
    commands = [Command("go", "Calendar: go to today"), Command("month", "Calendar month"), Command("page", "Calendar")]
    assert ranked("calendar", commands, {key: uses})[0].key == "page"


def test_nothing_typed_shows_everything_by_use() -> None:
    assert [c.key for c in ranked(" ", COMMANDS, {"edit": 1.0})] == ["edit", "new", "met", "next", "month"]


def test_what_fits_nothing_finds_nothing() -> None:
    assert ranked("xyzzy", COMMANDS, {}) == []


@given(st.text())
def test_no_text_is_an_error_and_every_command_is_found_by_its_words(typed: str) -> None:
    ranked(typed, COMMANDS, {})
    for command in COMMANDS:
        assert command in ranked(command.words, COMMANDS, {})
