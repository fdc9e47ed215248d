"""Finding commands by what one types of their words: "jm", "just", "met j", "new con"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from ror_desktop.domain.folding import fold


class Quality(IntEnum):
    """How well the typed words fit a command; more is better."""

    NONE = 0
    INSIDE = 1
    """Each typed word stands somewhere in the command, its explanation or the name of its menu."""
    WORDS = 2
    """Each typed word begins a word of the command itself."""
    INITIALS = 3
    """The typed letters are the first letters of the command's words."""
    BEGINNING = 4
    """The command begins with what was typed."""
    WHOLE = 5
    """The command is what was typed."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its key, its words as shown, and others that it may be looked for by."""

    key: str
    words: str
    others: str = ""


def ranked(typed: str, commands: Iterable[Command], uses: Mapping[str, float]) -> list[Command]:
    """The commands that fit, best first; of those that fit alike the most used first, then in the order given.

    Nothing typed fits everything alike.
    """
    sought = fold(typed).split()
    found = [(quality_of(sought, command), command) for command in commands]
    fitting = [pair for pair in found if pair[0] is not Quality.NONE]
    fitting.sort(key=lambda pair: (-pair[0], -uses.get(pair[1].key, 0.0)))
    return [command for _quality, command in fitting]


def quality_of(sought: list[str], command: Command) -> Quality:
    """How well these folded words fit the command."""
    if not sought:
        return Quality.WORDS
    words = fold(command.words).split()
    if words == sought:
        return Quality.WHOLE
    if " ".join(words).startswith(" ".join(sought)):
        return Quality.BEGINNING
    if len(sought) == 1 and len(sought[0]) > 1 and "".join(word[0] for word in words).startswith(sought[0]):
        return Quality.INITIALS
    if all(any(word.startswith(part) for word in words) for part in sought):
        return Quality.WORDS
    everything = " ".join([*words, *fold(command.others).split()])
    return Quality.INSIDE if all(part in everything for part in sought) else Quality.NONE
