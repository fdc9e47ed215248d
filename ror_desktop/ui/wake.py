"""When the wall clock jumps or the laptop wakes: timers know nothing of either.

Linux: a timer descriptor that is cancelled when the clock is set, or when the machine resumes (timerfd_create(2),
TFD_TIMER_CANCEL_ON_SET). Windows: the messages WM_POWERBROADCAST and WM_TIMECHANGE. Elsewhere nothing tells, and
whoever waits has to look more often (`tells` is false). Everywhere: somebody comes back to the window.
"""

import ctypes
import os
import struct
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, QSocketNotifier, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

_CLOCK_REALTIME = 0
_TFD_NONBLOCK, _TFD_CLOEXEC = (getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC"))  # not on Windows
_ABSOLUTE_CANCEL_ON_SET = 1 | 2
_NEVER = (1 << 62) // 10**9
"""Seconds, far away: the descriptor is there for being cancelled."""

_WM_TIMECHANGE, _WM_POWERBROADCAST = 0x001E, 0x0218
_MESSAGE_AT = ctypes.sizeof(ctypes.c_void_p)
"""Where the number of the message stands in Windows' MSG, after the handle of the window."""


class Wake(QObject):
    """Emits `woke` when time may have passed unseen. `tells` is whether the platform says so by itself."""

    woke = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._descriptor = -1
        self._notifier: QSocketNotifier | None = None
        self._filter: _PowerMessages | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)
            if sys.platform == "win32":
                self._filter = _PowerMessages(self)
                app.installNativeEventFilter(self._filter)
        if sys.platform == "linux":
            self._listen_to_clock()

    @property
    def tells(self) -> bool:
        """Whether a sleep or a jump of the clock is noticed at once."""
        return self._descriptor >= 0 or self._filter is not None

    def close(self) -> None:
        """Listen no more; called once."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
        app = QGuiApplication.instance()
        if self._filter is not None and isinstance(app, QGuiApplication):
            app.removeNativeEventFilter(self._filter)
            self._filter = None

    def _listen_to_clock(self) -> None:
        with suppress(OSError, AttributeError):
            self._descriptor = _clock_descriptor()
            self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_clock_set)

    @Slot()
    def _on_clock_set(self) -> None:
        if self._descriptor < 0:
            return
        with suppress(OSError):  # ECANCELED is the news itself
            os.read(self._descriptor, 8)
        _arm(self._descriptor)
        self.woke.emit()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.woke.emit()


class _PowerMessages(QAbstractNativeEventFilter):
    """Windows says to every window that the machine resumed, or that the clock was set."""

    def __init__(self, wake: Wake) -> None:
        super().__init__()
        self._wake = wake

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: Any) -> object:
        number = ctypes.c_uint.from_address(int(message) + _MESSAGE_AT).value
        if number in {_WM_POWERBROADCAST, _WM_TIMECHANGE}:
            self._wake.woke.emit()
        return False, 0


def _clock_descriptor() -> int:
    """A timer descriptor that is never due, and becomes readable when the clock is set. OSError where there is none."""
    descriptor = int(ctypes.CDLL(None, use_errno=True).timerfd_create(_CLOCK_REALTIME, _TFD_NONBLOCK | _TFD_CLOEXEC))
    if descriptor < 0:
        raise OSError(ctypes.get_errno(), "timerfd_create")
    _arm(descriptor)
    return descriptor


def _arm(descriptor: int, at: int = _NEVER) -> None:
    """Set the descriptor to that second of the wall clock, to be cancelled when the clock is set."""
    spec = ctypes.create_string_buffer(struct.pack("llll", 0, 0, at, 0))  # interval, then the time itself
    if ctypes.CDLL(None, use_errno=True).timerfd_settime(descriptor, _ABSOLUTE_CANCEL_ON_SET, spec, None) < 0:
        raise OSError(ctypes.get_errno(), "timerfd_settime")
