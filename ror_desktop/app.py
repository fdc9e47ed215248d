"""The composition root: the only module that knows everybody. Opens a book and puts the window on it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ror_desktop import __version__
from ror_desktop.paths import Folders, user_folders
from ror_desktop.services.demo_book import ThrowAwayBook
from ror_desktop.settings import Language, ThemeChoice, load_settings
from ror_desktop.ui.icons import application_icon
from ror_desktop.ui.session import Session
from ror_desktop.ui.single_instance import Instance


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of the window."""

    book: Path | None = None
    demo: bool = False
    screenshot: Path | None = None
    page: str = ""
    theme: str | None = None
    size: tuple[int, int] | None = None
