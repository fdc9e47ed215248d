"""Imports PySide6 without what of its Python side a program does not use: more than a tenth of its start.

PySide6 carries Python modules as texts, and compiles all of them whenever it is imported. They make the signatures
of its functions, for `help()` and for the message of a wrong call; so they wait here until somebody asks.

For `from __feature__ import snake_case` it also replaces the built-in `__import__` by one that runs some Python at
every import statement, and reads the source of each module to look for its own name there. It keeps the function that
was there before as `__orig_import__`; without the check every module counts as one that uses no feature, as ours do.

Where a later PySide6 does either in another way, nothing happens.
"""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ror_desktop.waiting import waiting

_PLACE = "shibokensupport/signature/"
_ASLEEP = frozenset(
    _PLACE + name
    for name in ("errorhandler.py", "layout.py", "lib/enum_sig.py", "lib/pyi_generator.py", "lib/tool.py", "parser.py")
)
"""Those that are asked for nothing at the start. (`mapping.py` is not among them: the C++ side reads its names itself,
and an exception there ends the process.)"""
_SLEEPER = """\
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    exec(compile({source!r}, {file!r}, "exec"), globals())
    globals().pop("__getattr__", None)
    try:
        return globals()[name]
    except KeyError:
        raise AttributeError(name) from None
"""


def import_binding() -> None:
    """Import PySide6; to be called before anything else imports it."""
    with _compiling_when_asked(), waiting("bz2", "lzma", "shutil", "tempfile", "textwrap", "traceback"):
        import PySide6.QtCore  # noqa: F401 - for what comes with it
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


@contextmanager
def _compiling_when_asked() -> Iterator[None]:
    """What is compiled meanwhile of PySide6's own texts becomes a module that compiles itself when asked for a name."""
    real = builtins.compile

    def lean(source: Any, filename: Any, mode: str, *args: Any, **named: Any) -> Any:
        if filename in _ASLEEP and mode == "exec":
            source = _SLEEPER.format(source=source, file=filename)
        return real(source, filename, mode, *args, **named)

    builtins.compile = lean
    try:
        yield
    finally:
        builtins.compile = real
