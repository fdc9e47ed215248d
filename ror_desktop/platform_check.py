"""Whether Qt can start here; said before Qt itself would abort. Only Linux leaves anything to check."""

import ctypes
import os
import sys
from collections.abc import Mapping

from ror_desktop.messages import Message, translate

OFFSCREEN = "offscreen"

_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Library -> Debian's package, needed even where nothing is shown."""

_XCB = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}
"""Library -> Debian's package, needed by Qt's xcb plug-in to show a window."""


def obstacle(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Message | None:
    """Why Qt could not start here, in one sentence with what to install; nothing where it can."""
    if platform != "linux":
        return None
    missing = missing_packages(_ALWAYS)
    if shows_window(environment):
        if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
            return translate(
                "Platform",
                "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the program in a "
                "desktop session, or use --screenshot, which needs none.",
            )
        if not environment.get("WAYLAND_DISPLAY"):
            missing += missing_packages(_XCB)
    if not missing:
        return None
    return translate(
        "Platform", "Qt needs libraries that are not installed here; on Debian and Ubuntu: apt install {packages}"
    ).with_args(packages=" ".join(missing))


def shows_window(environment: Mapping[str, str]) -> bool:
    """Whether Qt would open a window on a screen, and not draw in memory."""
    return environment.get("QT_QPA_PLATFORM", "") not in {OFFSCREEN, "minimal", "vnc"}


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """The packages of those libraries that cannot be loaded."""
    return [package for library, package in libraries.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
