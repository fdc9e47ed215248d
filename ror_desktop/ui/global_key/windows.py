"""Windows: RegisterHotKey on a thread of its own, whose message loop waits for nothing else.

So no message of the window passes through Python. Written after Microsoft's description of RegisterHotKey,
GetMessageW and PostThreadMessageW; it could not be tried where this was written.
"""

import ctypes
import threading
from collections.abc import Callable
from typing import Any

_ID = 1
_CONTROL, _ALT, _NO_REPEAT = 0x0002, 0x0001, 0x4000
_J = 0x4A
"""The virtual key code of the letter."""
_HOTKEY, _QUIT = 0x0312, 0x0012
_PATIENCE = 2.0
"""Seconds until the thread has said whether it has the key."""


class _Message(ctypes.Structure):
    """MSG of winuser.h."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    ]


class WindowsKey:
    """The key on Windows; `pressed` is called on the thread, so it must be a signal."""

    def __init__(self, pressed: Callable[[], object]) -> None:
        self._pressed = pressed
        self._thread: threading.Thread | None = None
        self._number = 0
        self._said = threading.Event()
        self._has_it = False

    def take(self) -> bool:
        """Register the key; false where another program has it."""
        self._thread = threading.Thread(target=self._listen, name="system-wide key", daemon=True)
        self._thread.start()
        self._said.wait(_PATIENCE)
        return self._has_it

    def let_go(self) -> None:
        """End the thread, which gives the key back."""
        if self._thread is not None and self._has_it:
            _library("user32").PostThreadMessageW(self._number, _QUIT, 0, 0)
            self._thread.join(_PATIENCE)
        self._thread = None

    def _listen(self) -> None:
        user, kernel = _library("user32"), _library("kernel32")
        self._number = int(kernel.GetCurrentThreadId())
        self._has_it = bool(user.RegisterHotKey(None, _ID, _CONTROL | _ALT | _NO_REPEAT, _J))
        self._said.set()
        if not self._has_it:
            return
        message = _Message()
        while user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY and message.wide == _ID:
                self._pressed()
        user.UnregisterHotKey(None, _ID)


def _library(name: str) -> Any:
    return getattr(ctypes, "WinDLL")(name)  # noqa: B009 - other platforms' ctypes has no such name
