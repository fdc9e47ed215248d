"""Modules that wait: what somebody else's module imports, and a start of the program has no use for.

`importlib.util.LazyLoader` does the same, but two threads that use a module first at the same time may find it half
made, until Python 3.12.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, cast


class _Waiting(ModuleType):
    """Stands for a module until somebody asks it for something; what it has is then had from the module itself."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


@contextmanager
def waiting(*names: str, without: Sequence[str] = ()) -> Iterator[None]:
    """Whoever imports these modules meanwhile gets them when they are first used; those of `without` are not found.

    Not for `from … import …`. What was imported before is there as always.
    """
    placed: dict[str, ModuleType | None] = {name: _Waiting(name) for name in names} | dict.fromkeys(without)
    placed = {name: module for name, module in placed.items() if name not in sys.modules}
    sys.modules.update(cast("dict[str, ModuleType]", placed))
    try:
        yield
    finally:
        for name, module in placed.items():
            if name in sys.modules and sys.modules[name] is module:
                del sys.modules[name]
