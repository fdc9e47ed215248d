"""Reads the plain files of `resources/demo/`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ror_desktop.assets import resources

Table = dict[str, Any]
"""A table of a TOML file."""

_NAMES = ("book", "organizations", "people", "events", "stories", "arcs", "touches", "notes", "followups", "returns")


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """The tables of each file, by the file's name; `resources/demo/README.md` says what they hold."""

    book: Table
    organizations: Table
    people: Table
    events: Table
    stories: Table
    arcs: Table
    touches: Table
    notes: Table
    followups: Table
    returns: Table
    playbook: Table

    def organization(self, key: str) -> Table:
        """An organization by its key; an empty table for none."""
        return next((o for o in self.organizations["organizations"] if o["id"] == key), {})

    def person_numbers(self) -> dict[str, int]:
        """The place of each contact in the book, from 1; the own card is the first."""
        keys = [self.book["own"]["id"], *(p["id"] for p in self.people["people"])]
        return {key: number for number, key in enumerate(keys, 1)}


def read_files(folder: Path | None = None) -> DemoFiles:
    """Read all of them, from the program's resources where no folder is named."""
    folder = folder or resources() / "demo"
    return DemoFiles(*(_read(folder / f"{name}.toml") for name in (*_NAMES, "playbook")))


def _read(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))
