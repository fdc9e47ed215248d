"""Where the plain files of `resources/` are: beside the package in a checkout, inside it when installed."""

from functools import cache
from pathlib import Path


@cache
def resources() -> Path:
    """The folder of icons, themes, translations, templates and demo texts."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
