"""The last words of a program that could not do what was wanted: on standard error, or in a box where there is none."""

import sys


def say_failure(sentence: str) -> None:
    """Say one sentence to whoever started the program.

    On Windows a program with a window has no standard error: a double-click that fails must still say why.
    """
    words = f"ror-desktop: {sentence}"
    if sys.platform == "win32" and sys.stderr is None:
        from ctypes import windll

        windll.user32.MessageBoxW(None, sentence, "ROR Desktop", _WARNING)
        return
    print(words, file=sys.stderr)  # noqa: T201 - this is its one purpose


_WARNING = 0x30
"""MB_ICONWARNING (winuser.h)."""
