"""X11: XGrabKey on the root window, over a connection of our own, so that no event of Qt's is looked through.

libxcb is what Qt itself stands on here. Its checked requests tell of a key that another program has; libX11 would
end the process for it.
"""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_LIBRARY = "libxcb.so.1"
_J = 0x6A
"""The keysym of the letter."""
_CONTROL, _ALT, _CAPS_LOCK, _NUM_LOCK = 4, 8, 2, 16
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
"""A grab holds for exactly these modifiers, so each state of the locks is a grab of its own."""
_ASYNC = 1
_KEY_PRESS = 2
_MIN_KEYCODE, _MAX_KEYCODE = 34, 35
"""Places in xcb_setup_t, as the X protocol's answer to a connection has them."""


class _Iterator(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("rem", ctypes.c_int), ("index", ctypes.c_int)]


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class X11Key(QObject):
    """The key on X11; `pressed` is called on the GUI thread."""

    def __init__(self, pressed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._pressed = pressed
        self._xcb: Any = None
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._root = 0
        self._codes: list[int] = []

    def take(self) -> bool:
        """Grab the key in every state of the locks; false where that is refused, and then nothing is kept."""
        try:
            self._xcb = _library()
        except OSError:
            return False
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._disconnect()
            return False
        setup = self._xcb.xcb_get_setup(self._connection)
        self._root = ctypes.c_uint32.from_address(self._xcb.xcb_setup_roots_iterator(setup).data).value
        self._codes = self._codes_of(setup)
        if not self._codes or not all(self._grab(code, locks) for code in self._codes for locks in _LOCKS):
            self._disconnect()  # what was grabbed goes with the connection
            return False
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        return True

    def let_go(self) -> None:
        """Give the key back; the server does so when the connection ends."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        self._disconnect()
        self.deleteLater()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _codes_of(self, setup: int) -> list[int]:
        """The key codes that give the letter in the keyboard's layout."""
        first = ctypes.c_uint8.from_address(setup + _MIN_KEYCODE).value
        count = ctypes.c_uint8.from_address(setup + _MAX_KEYCODE).value - first + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, count)
        reply = self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, None)
        if not reply:
            return []
        try:
            each = ctypes.c_uint8.from_address(reply + 1).value
            total = self._xcb.xcb_get_keyboard_mapping_keysyms_length(reply)
            found = (ctypes.c_uint32 * total).from_address(self._xcb.xcb_get_keyboard_mapping_keysyms(reply))
            return [first + place // each for place in range(0, total, each) if found[place] == _J]
        finally:
            _free(reply)

    def _grab(self, code: int, locks: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, self._root, _CONTROL | _ALT | locks, code, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            _free(error)
        return not error

    @Slot()
    def _on_readable(self) -> None:
        while self._connection is not None and (event := self._xcb.xcb_poll_for_event(self._connection)):
            kind = ctypes.c_uint8.from_address(event).value & 0x7F
            code = ctypes.c_uint8.from_address(event + 1).value
            _free(event)
            if kind == _KEY_PRESS and code in self._codes:
                self._pressed()
        if self._connection is not None and self._xcb.xcb_connection_has_error(self._connection):
            self.let_go()  # the server has gone


def _library() -> Any:
    xcb = ctypes.CDLL(_LIBRARY)
    address, integer, byte = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint8
    wanted: dict[str, tuple[Any, list[Any]]] = {
        "xcb_connect": (address, [ctypes.c_char_p, address]),
        "xcb_connection_has_error": (integer, [address]),
        "xcb_disconnect": (None, [address]),
        "xcb_get_setup": (address, [address]),
        "xcb_setup_roots_iterator": (_Iterator, [address]),
        "xcb_get_file_descriptor": (integer, [address]),
        "xcb_get_keyboard_mapping": (_Cookie, [address, byte, byte]),
        "xcb_get_keyboard_mapping_reply": (address, [address, _Cookie, address]),
        "xcb_get_keyboard_mapping_keysyms": (address, [address]),
        "xcb_get_keyboard_mapping_keysyms_length": (integer, [address]),
        "xcb_grab_key_checked": (
            _Cookie,
            [address, byte, ctypes.c_uint32, ctypes.c_uint16, byte, byte, byte],
        ),
        "xcb_request_check": (address, [address, _Cookie]),
        "xcb_poll_for_event": (address, [address]),
    }
    for name, (result, arguments) in wanted.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _free(address: int) -> None:
    """Give back what libxcb allocated with malloc."""
    free = ctypes.CDLL(None).free
    free.restype, free.argtypes = None, [ctypes.c_void_p]
    free(address)
