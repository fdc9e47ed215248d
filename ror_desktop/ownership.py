"""Whose a book is: a verb of the command line that writes takes it, or hands its wish to the program that has it."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.paths import private_folder
from ror_desktop.ui.single_instance import SingleInstance


@contextmanager
def ownership(book: Path, wish: Mapping[str, Any]) -> Iterator[bool]:
    """Own the book inside the block (true); or, where a running program does, give it the wish (false).

    Raises `RorError` where the owner does not hear the wish: it is another command, or it is stuck.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    if not book.parent.exists():
        private_folder(book.parent)
    instance = SingleInstance(book)
    if not instance.acquire():
        if not instance.hand_over(wish):
            raise RorError(
                translate(
                    "Books", "{file} is in use by another command of ROR Desktop. Nothing was done; try again later."
                ).with_args(file=book.name)
            )
        yield False
        return
    try:
        yield True
    finally:
        instance.release()
        del app
