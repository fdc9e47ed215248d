"""The starter templates: plain files in `resources/templates`, one for each language."""

import tomllib

from ror_desktop.assets import resources
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.template import TemplateDraft

LANGUAGES = ("en", "nl")
"""The languages that have starters, in the order in which they come into a book."""


def starters() -> list[TemplateDraft]:
    """All starter templates, language by language."""
    return [draft for language in LANGUAGES for draft in _of(language)]


def _of(language: str) -> list[TemplateDraft]:
    path = resources() / "templates" / f"{language}.toml"
    found = tomllib.loads(path.read_text(encoding="utf-8"))["template"]
    return [
        TemplateDraft(one["name"], language, one["subject"], one["body"].strip(), InteractionKind(one["kind"]))
        for one in found
    ]
