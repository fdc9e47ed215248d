"""Expected failures: each says what happened, what was kept and what to do."""

from enum import StrEnum
from pathlib import Path

from ror_desktop.messages import Message


class RorError(Exception):
    """A failure that a person can be told about in one sentence.

    The window shows it in its one place for errors and keeps what was typed; the command line prints it on
    standard error and exits with 1. Anything that is not a `RorError` is a bug and goes to the crash hook.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message.plain())
        self.message = message


class Trouble(StrEnum):
    """What befell a book or a backup; the window chooses the one button beside the sentence by it."""

    FULL = "full"
    BUSY = "busy"
    READ_ONLY_FILE = "read_only_file"
    READ_ONLY_FOLDER = "read_only_folder"
    CANNOT_OPEN = "cannot_open"
    DEVICE = "device"
    DAMAGED = "damaged"
    NOT_A_BOOK = "not_a_book"
    LOCKED_WITH_A_KEY = "locked_with_a_key"
    EMPTY = "empty"
    NEWER = "newer"
    GONE = "gone"
    REPLACED = "replaced"
    MISSING = "missing"
    MISSING_WITH_BACKUPS = "missing_with_backups"
    MISSING_BY_NOW = "missing_by_now"
    EXISTS = "exists"
    ON_NETWORK = "on_network"
    BAD_BACKUP = "bad_backup"


class BookError(RorError):
    """An expected failure of a file: which kind it is, and the file where one is meant."""

    def __init__(self, trouble: Trouble, message: Message, path: Path | None = None) -> None:
        super().__init__(message)
        self.trouble = trouble
        self.path = path
