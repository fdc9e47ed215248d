"""Translations, read at run time from Qt's plain `.ts` files in `resources/i18n`; needs no Qt.

The window asks through its `QTranslator`, the command line renders a `Message` with `Catalogue.translate`.
English is the source; its file holds the plural forms only ("%n contact(s)" is "1 contact" or "2 contacts").
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.parsers.expat import ParserCreate

from ror_desktop.assets import resources
from ror_desktop.messages import english

DOMAIN = "ror_desktop"
SOURCE_LANGUAGE = "en"


class Entry(NamedTuple):
    """One translated text: a single form, or one per plural form of the language."""

    forms: tuple[str, ...]
    plural: bool


Key = tuple[str, str, str]
"""Context, source text, comment."""


def _one_or_many(n: int) -> int:
    return 0 if n == 1 else 1


def _up_to_one_or_many(n: int) -> int:
    return 0 if n in {0, 1} else 1


_PLURAL_RULES: dict[str, Callable[[int], int]] = {"fr": _up_to_one_or_many}
"""Which form a count takes, as in Qt Linguist; all other languages that we speak tell one from the rest."""

PLURAL_FORMS = 2
"""Number of plural forms of each of our languages."""


class Catalogue:
    """The texts of one language."""

    def __init__(self, language: str, entries: Mapping[Key, Entry] | None = None) -> None:
        self.language = language
        self.entries = entries or {}
        # A plural that a base class asks for arrives under the context of the derived class, and only there:
        # PySide's tr() stops its walk along the bases as soon as %n was replaced.
        self._plurals = {(key[1], key[2]): entry for key, entry in self.entries.items() if entry.plural}

    def find(self, context: str, source: str, comment: str = "", n: int = -1) -> str | None:
        """The translation with `%n` still in it, or nothing. `n` is -1 where there is no count."""
        entry = self.entries.get((context, source, comment))
        if entry is None and comment:
            entry = self.entries.get((context, source, ""))
        if entry is None and n >= 0:
            entry = self._plurals.get((source, comment))
        return self._form(entry, n) if entry else None

    def translate(self, context: str, source: str, comment: str, n: int) -> str:
        """The translation, or the English source; what `Message.render` asks for."""
        found = self.find(context, source, comment, n)
        return english(context, source, comment, n) if found is None else found

    def _form(self, entry: Entry, n: int) -> str:
        if not entry.plural or n < 0:
            return entry.forms[-1]
        which = _PLURAL_RULES.get(self.language, _one_or_many)(n)
        return entry.forms[min(which, len(entry.forms) - 1)]


def catalogue_file(language: str) -> Path:
    """Where the texts of that language are."""
    return resources() / "i18n" / f"{DOMAIN}_{language}.ts"


def available_languages() -> list[str]:
    """The codes of the languages there is a file for, sorted."""
    return sorted(path.stem.removeprefix(f"{DOMAIN}_") for path in catalogue_file("*").parent.glob("*.ts"))


def load_catalogue(language: str) -> Catalogue:
    """The texts of that language; FileNotFoundError when we do not speak it."""
    return parse_catalogue(language, catalogue_file(language).read_bytes())


def parse_catalogue(language: str, content: bytes) -> Catalogue:
    """The finished texts of a TS file (https://doc.qt.io/qt-6/linguist-ts-file-format.html)."""
    reading = _Reading()
    parser = ParserCreate()
    parser.buffer_text = True  # or a text would come in pieces
    parser.StartElementHandler = reading.begin
    parser.CharacterDataHandler = reading.hear
    parser.EndElementHandler = reading.end
    parser.Parse(content, True)
    return Catalogue(language, reading.entries)


class _Reading:
    """Puts the finished messages together while a file is read from its beginning to its end."""

    def __init__(self) -> None:
        self.entries: dict[Key, Entry] = {}
        self._context = self._source = self._comment = self._text = ""
        self._forms: list[str] = []
        self._plural = self._finished = False

    def begin(self, element: str, attributes: Mapping[str, str]) -> None:
        self._text = ""
        if element == "message":
            self._plural = attributes.get("numerus") == "yes"
            self._finished = False
            self._source = self._comment = ""
        elif element == "translation":
            self._finished = "type" not in attributes  # unfinished, vanished or obsolete
            self._forms = []

    def hear(self, text: str) -> None:
        self._text += text

    def end(self, element: str) -> None:
        match element:
            case "name":
                self._context = self._text
            case "source":
                self._source = self._text
            case "comment":
                self._comment = self._text
            case "numerusform":
                self._forms.append(self._text)
            case "translation" if not self._plural:
                self._forms.append(self._text)
            case "message" if self._finished and self._forms and all(self._forms):
                self.entries[self._context, self._source, self._comment] = Entry(tuple(self._forms), self._plural)


def choose_language(wanted: str, system: Iterable[str], available: Iterable[str]) -> str:
    """The language to speak: the wanted one, or for "system" the first of the system's that is available.

    Names may carry a territory ("nl_BE", "nl-BE", "nl_NL.UTF-8"); English is the answer when nothing fits.
    """
    spoken = set(available)
    for name in system if wanted == "system" else (wanted,):
        code = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if code in spoken:
            return code
    return SOURCE_LANGUAGE


def system_languages(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The languages that the environment asks for, most wanted first; for a program without Qt."""
    names = environment.get("LANGUAGE", "").split(":")
    names += [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import ctypes
        import locale

        names.append(locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""))
    return [name for name in names if name]
