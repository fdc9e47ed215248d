"""Imports as Python does them: importing PySide6 puts a check in front of each, for features that we do not use.

For `from __feature__ import snake_case` PySide6 replaces the built-in `__import__` by one that runs some Python at
every import statement, also those within functions, and reads the source of each module to look for its own name
there: some 12 ms of a start. It keeps the function that was there before as `__orig_import__`; without the check every
module counts as one that uses no feature, which is what ours are.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts the check there


def restore_import() -> None:
    """Take the check away; where a later PySide6 has none, nothing happens."""
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
