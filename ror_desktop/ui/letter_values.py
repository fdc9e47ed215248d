"""What the placeholders of a template stand for, for one contact, in the language of the template."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from ror_desktop.domain.contact import NO_NAME, Contact, MethodKind, PersonName
from ror_desktop.domain.letter import Placeholder
from ror_desktop.domain.name_splitting import split_name
from ror_desktop.services.letters import LetterMaterial
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.tools import Tools

_AND = {"nl": "en", "de": "und", "fr": "et", "es": "y"}
"""The word between the last two of several; "and" in every other language."""


def values_of(material: LetterMaterial, tools: Tools, language: str) -> dict[Placeholder, str]:
    """The values that are known; what is not known is empty or not there."""
    contact, background, own = material.contact, material.background, material.own
    captured = background.captured.day_in(tools.desk.book.zone)
    met = bool(background.event or background.place)
    name = name_parts(contact)
    known = {
        Placeholder.FIRST_NAME: name.given or contact.nickname,
        Placeholder.LAST_NAME: name.family,
        Placeholder.NAME: contact.display_name,
        Placeholder.ORGANIZATION: contact.organization,
        Placeholder.EVENT: background.event,
        Placeholder.WHERE_MET: background.place or background.event,
        Placeholder.WHEN_MET: short_day(captured, tools.desk.book.today(), QLocale(language)) if met else "",
        Placeholder.INTRODUCED_BY: listed(background.introduced_by, language),
        Placeholder.PROMISED: listed([_begun_small(p.draft.title, language) for p in background.promises], language),
    }
    return known | own_values(own)


def own_language() -> str:
    """The language of the window (ISO 639-1), English where the system names none."""
    name = QLocale().name()[:2]
    return name if name.islower() else "en"


def listed(words: Sequence[str], language: str) -> str:
    """Several as one says them: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND.get(language, 'and')} {words[-1]}"


def name_parts(contact: Contact) -> PersonName:
    """The parts of the name as they stand in the book, or else as the name shown is likely to be split.

    A name that was made from the organization or an address has none.
    """
    made = contact.display_name == contact.organization or "@" in contact.display_name
    return split_name(contact.display_name) if contact.name == NO_NAME and not made else contact.name


def preferred(contact: Contact, kind: MethodKind) -> str:
    """The preferred value of a kind of method, or the first, or nothing."""
    found = sorted((m for m in contact.methods if m.kind is kind), key=lambda method: not method.preferred)
    return found[0].value if found else ""


def own_values(own: Contact | None) -> dict[Placeholder, str]:
    """What my own card fills; nothing without one."""
    if own is None:
        return {}
    return {
        Placeholder.MY_NAME: own.display_name,
        Placeholder.MY_FIRST_NAME: name_parts(own).given or own.display_name,
        Placeholder.MY_ORGANIZATION: own.organization,
        Placeholder.MY_PHONE: preferred(own, MethodKind.PHONE),
        Placeholder.MY_EMAIL: preferred(own, MethodKind.EMAIL),
    }


def _begun_small(title: str, language: str) -> str:
    """A title inside a sentence: "Send the price" → "send the price"; "PDF of the plan" and German nouns stay."""
    return title[:1].lower() + title[1:] if title[1:2].islower() and language != "de" else title
