"""The system-wide key of Just met: whether it can be had here, and having it."""

import os
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from ror_desktop.messages import Message, translate

KEYS = "Ctrl+Alt+J"
"""J for "just met"; Ctrl+Shift+N itself belongs to browsers and file managers. On macOS it is Control+Option+J."""

NATIVE = {"windows": KEYS, "xcb": KEYS, "cocoa": "Meta+Alt+J"}
"""As Qt writes it: on macOS its "Ctrl" is the Command key and its "Meta" the Control key."""


class Grab(Protocol):
    """The key on one platform."""

    def take(self) -> bool:
        """Have the key from now on; false where another program has it, or the system refuses."""

    def let_go(self) -> None:
        """Give it back."""


class GlobalKey(QObject):
    """`pressed` when the key was pressed, whichever program is in front."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grab: Grab | None = None

    @property
    def active(self) -> bool:
        """Whether the key is had now."""
        return self._grab is not None

    def possible(self) -> Message | None:
        """Nothing where the key can be had here; otherwise the reason why not, in words."""
        return obstacle(QGuiApplication.platformName(), os.environ)

    def start(self) -> Message | None:
        """Have the key; nothing where that went well, otherwise why not."""
        if self._grab is not None:
            return None
        reason = self.possible()
        if reason is not None:
            return reason
        grab = _grab_of(QGuiApplication.platformName(), self)
        if not grab.take():
            text = translate("GlobalKey", "{keys} belongs to another program already, so it was not taken.")
            return text.with_args(keys=words())
        self._grab = grab
        return None

    def stop(self) -> None:
        """Give the key back."""
        if self._grab is not None:
            self._grab.let_go()
            self._grab = None


def words() -> str:
    """What the key is called on this machine."""
    keys = NATIVE.get(QGuiApplication.platformName(), KEYS)
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def obstacle(platform: str, environment: Mapping[str, str]) -> Message | None:
    """Why a program can have no system-wide key on this platform of Qt; nothing where it can."""
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    if platform.startswith("wayland") or (platform == "xcb" and wayland):
        return translate(
            "GlobalKey",
            "Wayland gives no program a key of its own. Set one in the system's settings that runs: "
            "ror-desktop --just-met",
        )
    if platform not in NATIVE:
        return translate("GlobalKey", "This system has no key that works in every program.")
    return None


def _grab_of(platform: str, key: GlobalKey) -> Grab:
    if platform == "windows":
        from ror_desktop.ui.global_key.windows import WindowsKey

        return WindowsKey(key.pressed.emit)
    if platform == "cocoa":
        from ror_desktop.ui.global_key.macos import MacKey

        return MacKey(key.pressed.emit)
    from ror_desktop.ui.global_key.x11 import X11Key

    return X11Key(key.pressed.emit, key)
