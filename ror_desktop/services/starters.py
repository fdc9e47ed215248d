"""The starters of a new book: plain files in `resources/templates` and `resources/playbook`, one for each language."""

import tomllib
from typing import Any

from ror_desktop.assets import resources
from ror_desktop.domain.feedback import ScenarioDraft, Severity
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.template import TemplateDraft

LANGUAGES = ("en", "nl")
"""The languages that have starters, in the order in which they come into a book."""


def starters() -> list[TemplateDraft]:
    """All starter templates, language by language."""
    return [draft for language in LANGUAGES for draft in _templates(language)]


def starter_scenarios(language: str) -> list[ScenarioDraft]:
    """The starters of the playbook in that language (ISO 639-1), in English where there are none."""
    return [
        ScenarioDraft(
            one["title"],
            Severity(one["severity"]),
            one["signals"].strip(),
            one["wording"].strip(),
            one["owner"],
            tuple(one["steps"]),
        )
        for one in _read("playbook", language if language in LANGUAGES else LANGUAGES[0])["scenario"]
    ]


def _templates(language: str) -> list[TemplateDraft]:
    return [
        TemplateDraft(one["name"], language, one["subject"], one["body"].strip(), InteractionKind(one["kind"]))
        for one in _read("templates", language)["template"]
    ]


def _read(folder: str, language: str) -> dict[str, Any]:
    path = resources() / folder / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
