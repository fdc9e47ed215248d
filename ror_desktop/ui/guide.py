"""The guide: short pages of Markdown in `resources/help`, one folder a language, and what stands in for keys and menus.

In a page, `{key:NAME}` is the shortcut of an action, `{menu:NAME}` its place in the menus, and `{press:KEYS}` a key of
a place in the window; so the guide says what the program does, in its language and as the platform writes keys.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ror_desktop.assets import resources
from ror_desktop.domain.folding import fold
from ror_desktop.ui.menus import MENUS
from ror_desktop.ui.palette_offers import keys_of, plain
from ror_desktop.ui.tools import Tools

PLACE = re.compile(r"\{(key|menu|press):([^}]+)\}")
"""What is filled in: which kind, and of what."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page: the name of its file without ending, its title, and its Markdown with everything filled in."""

    name: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Whether every word typed stands somewhere on it; case and accents do not matter."""
        text = fold(self.text)
        return all(word in text for word in fold(words).split())


def language() -> str:
    """The folder of the pages in the language of the window."""
    return QCoreApplication.translate("Guide", "en", "the folder of the guide in this language")


def folder(code: str) -> Path:
    """Where the pages of a language are."""
    return resources() / "help" / code


def read_pages(tools: Tools) -> list[GuidePage]:
    """All pages of the window's language, in order."""
    menus = {name: plain(tools.say(title)) for title, names in MENUS for name in names if name}
    found = []
    for path in sorted(folder(language()).glob("*.md")):
        text = filled(path.read_text(encoding="utf-8"), tools, menus)
        title, _, body = text.partition("\n")
        found.append(GuidePage(path.stem, title.lstrip("# "), body.strip()))
    return found


def filled(text: str, tools: Tools, menus: Mapping[str, str]) -> str:
    """The page with its keys and menus; an action without a key is named by its place in the menus."""

    def words(match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "press":
            return QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        action = tools.actions[name]
        place = f"{menus[name]} › {plain(action.text())}" if name in menus else plain(action.text())
        return (keys_of(action) or place) if kind == "key" else f"*{place}*"

    return PLACE.sub(words, text)
