"""Where this user's files are: the book, its backups, the settings and the logs."""

import os
from pathlib import Path
from typing import NamedTuple

from ror_desktop.documents import BOOK_SUFFIX
from ror_desktop.waiting import waiting

with waiting("shutil"):  # for temporary files, which it never makes
    from platformdirs import PlatformDirs

FOLDER_NAME = "ror-desktop"


class Folders(NamedTuple):
    """The folders of one user; nothing is created until somebody asks `private_folder` for it."""

    data: Path
    config: Path
    logs: Path

    @property
    def default_book(self) -> Path:
        """The book that opens when no other is named."""
        return self.data / f"book{BOOK_SUFFIX}"

    @property
    def backups(self) -> Path:
        """The folder of the backups of the books in the data folder."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """The settings file of this machine."""
        return self.config / "settings.json"

    def create(self) -> None:
        """Make the folders, readable by their owner only."""
        for folder in (self.data, self.config, self.logs, self.backups):
            private_folder(folder)


def user_folders() -> Folders:
    """The folders that the platform provides: local to the machine, never a roaming profile or Documents."""
    dirs = PlatformDirs(FOLDER_NAME, appauthor=False, roaming=False)
    return Folders(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path)


def folders_under(root: Path) -> Folders:
    """The same folders in one place, for a throw-away book and for tests."""
    return Folders(root / "data", root / "config", root / "logs")


def private_folder(path: Path) -> Path:
    """The folder, made if it is missing, with mode 0700 (an existing one loses others' access too).

    Parents that are missing get the same mode. OSError when it cannot be made or belongs to somebody else.
    """
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    if os.name == "posix" and path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path
