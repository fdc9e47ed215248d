"""The words of the command line: those of everyday are read by themselves, and mean what they always mean."""

import pytest

from ror_desktop import arguments, cli
from ror_desktop.app import Options


@pytest.mark.parametrize(
    "words", [[], ["--in-tray"], ["--book", "my people.ror"], ["--book", "import"], ["--book", ""]]
)
def test_everyday_words_mean_the_same_as_among_all_others(words: list[str]) -> None:
    everyday = cli._everyday(words)
    assert everyday is not None
    assert Options(**everyday) == Options(**cli._asked(arguments.parsed(words)))


@pytest.mark.parametrize(
    "words",
    [
        ["--book"],
        ["--book", "--demo"],
        ["--book=my people.ror"],
        ["--book", "a.ror", "--in-tray"],
        ["--boo", "a.ror"],
        ["a.ror"],
        ["check"],
        ["--help"],
    ],
)
def test_all_other_words_are_read_in_full(words: list[str]) -> None:
    assert cli._everyday(words) is None
