"""What is said of one action."""

from typing import NamedTuple

from ror_desktop.messages import Message


class ActionSpec(NamedTuple):
    """One action: its name in code, its words, its keys, its icon and its tooltip.

    Single letters act only outside text fields, because text fields take them first. A key that is held down acts once,
    unless the action `repeats`.
    """

    name: str
    text: Message
    keys: tuple[str, ...]
    icon: str
    tip: Message
    checkable: bool = False
    repeats: bool = False
