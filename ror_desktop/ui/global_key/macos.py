"""macOS: RegisterEventHotKey of the Carbon framework, which needs no permission of the user.

Written after Apple's headers (CarbonEvents.h, Events.h); it could not be tried where this was written.
"""

import ctypes
from collections.abc import Callable
from typing import Any

_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
_J = 0x26
"""kVK_ANSI_J: the place of the key."""
_CONTROL, _OPTION = 0x1000, 0x0800
_KEYBOARD = int.from_bytes(b"keyb", "big")
_PRESSED = 5
"""kEventHotKeyPressed."""
_SIGNATURE = int.from_bytes(b"RORD", "big")

_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class _HotKeyId(ctypes.Structure):
    _fields_ = [("signature", ctypes.c_uint32), ("id", ctypes.c_uint32)]


class _EventType(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_uint32), ("number", ctypes.c_uint32)]


class MacKey:
    """The key on macOS; `pressed` is called on the GUI thread."""

    def __init__(self, pressed: Callable[[], object]) -> None:
        self._pressed = pressed
        self._carbon: Any = None
        self._handler = _Handler(self._on_event)  # kept: Carbon holds no reference of Python's
        self._handler_ref = ctypes.c_void_p()
        self._key_ref = ctypes.c_void_p()

    def take(self) -> bool:
        """Register the key; false where the system refuses."""
        try:
            self._carbon = _library()
        except OSError:
            return False
        target = self._carbon.GetApplicationEventTarget()
        wanted = _EventType(_KEYBOARD, _PRESSED)
        failed = self._carbon.InstallEventHandler(
            target, self._handler, 1, ctypes.byref(wanted), None, ctypes.byref(self._handler_ref)
        )
        if failed:
            return False
        failed = self._carbon.RegisterEventHotKey(
            _J, _CONTROL | _OPTION, _HotKeyId(_SIGNATURE, 1), target, 0, ctypes.byref(self._key_ref)
        )
        if failed:
            self._carbon.RemoveEventHandler(self._handler_ref)
        return not failed

    def let_go(self) -> None:
        """Give the key back."""
        self._carbon.UnregisterEventHotKey(self._key_ref)
        self._carbon.RemoveEventHandler(self._handler_ref)

    def _on_event(self, _next: int, _event: int, _data: int) -> int:
        self._pressed()
        return 0


def _library() -> Any:
    carbon = ctypes.CDLL(_CARBON)
    address, number = ctypes.c_void_p, ctypes.c_uint32
    wanted: dict[str, tuple[Any, list[Any]]] = {
        "GetApplicationEventTarget": (address, []),
        "InstallEventHandler": (ctypes.c_int32, [address, _Handler, ctypes.c_ulong, address, address, address]),
        "RemoveEventHandler": (ctypes.c_int32, [address]),
        "RegisterEventHotKey": (ctypes.c_int32, [number, number, _HotKeyId, address, number, address]),
        "UnregisterEventHotKey": (ctypes.c_int32, [address]),
    }
    for name, (result, arguments) in wanted.items():
        function = getattr(carbon, name)
        function.restype, function.argtypes = result, arguments
    return carbon
