"""Whether Qt can start here; said before Qt itself would abort. Only Linux leaves anything to check."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from pathlib import Path

from ror_desktop.messages import Message, translate

OFFSCREEN = "offscreen"

_CORE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library -> Debian's package, needed by the command line too: it asks whether the book is open elsewhere."""

_ALWAYS = {
    **_CORE,
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Library -> Debian's package, needed even where nothing is shown."""

_XCB = {
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
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


Loads = Callable[[str], bool]
"""Whether a library can be loaded."""


def loads(library: str) -> bool:
    """Whether the system has this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def obstacle(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform, has: Loads = loads
) -> Message | None:
    """Why Qt could not start here, in one sentence with what to install; nothing where it can."""
    if platform != "linux":
        return None
    missing = missing_packages(_ALWAYS, has)
    if not shows_window(environment):
        return _install(missing)
    display = environment.get("DISPLAY", "")
    if environment.get("WAYLAND_DISPLAY"):
        return _install(missing)
    if not display:
        return _no_display()
    missing += missing_packages(_XCB, has)
    return _install(missing) or (None if _answers(display) else _silent_display(display))


def obstacle_without_window(platform: str = sys.platform, has: Loads = loads) -> Message | None:
    """As `obstacle`, for the verbs of the command line, which show nothing."""
    return _install(missing_packages(_CORE, has)) if platform == "linux" else None


def _install(packages: Sequence[str]) -> Message | None:
    if not packages:
        return None
    return translate(
        "Platform", "Qt needs libraries that are not installed here; on Debian and Ubuntu: apt install {packages}"
    ).with_args(packages=" ".join(packages))


def _no_display() -> Message:
    return translate(
        "Platform",
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the program in a "
        "desktop session, or use --screenshot, which needs none.",
    )


def _silent_display(display: str) -> Message:
    return translate(
        "Platform",
        "The display {display} does not answer: start the program in a desktop session, or use --screenshot, "
        "which needs none.",
    ).with_args(display=display)


def _answers(display: str) -> bool:
    """Whether an X server can be reached; Qt would abort the process where it cannot."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def draw_in_memory(environment: MutableMapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Have Qt draw without a display, with the system's fonts.

    On Windows Qt's offscreen platform asks a folder for fonts in place of the system; that folder does not exist, and
    without one every picture and every PDF would be without words.
    """
    environment["QT_QPA_PLATFORM"] = OFFSCREEN
    if platform == "win32":
        environment.setdefault("QT_QPA_FONTDIR", str(Path(environment.get("WINDIR", "C:/Windows")) / "Fonts"))


def shows_window(environment: Mapping[str, str]) -> bool:
    """Whether Qt would open a window on a screen, and not draw in memory."""
    return environment.get("QT_QPA_PLATFORM", "") not in {OFFSCREEN, "minimal", "vnc"}


def needed_packages() -> list[str]:
    """Debian's packages of all libraries that Qt needs, for a script that installs them."""
    return sorted({*_CORE.values(), *_ALWAYS.values(), *_XCB.values()})


def missing_packages(libraries: Mapping[str, str], has: Loads = loads) -> list[str]:
    """The packages of those libraries that cannot be loaded."""
    return [package for library, package in libraries.items() if not has(library)]
