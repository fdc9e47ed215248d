r"""Starting with the session of this user: one entry of our own in the place that each platform has for it.

Linux: a desktop file in `autostart` (freedesktop.org, Desktop Application Autostart Specification); macOS: a property
list in `LaunchAgents` (launchd.plist(5)); Windows: a value under `HKEY_CURRENT_USER\…\Run`. Nothing is written
until somebody asks for it, and switching off takes the entry away.
"""

import os
import plistlib
import sys
from collections.abc import Sequence
from pathlib import Path

NAME = "ror-desktop"
_LABEL = "ror-desktop.login"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def own_command() -> list[str]:
    """How this program is started so that it waits in the tray: the frozen program, or the module by its Python."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ror_desktop"]
    return [*program, "--in-tray"]


def entry_path() -> Path:
    """The file that starts the program on this platform; on Windows, where there is none, the path of the key."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    if sys.platform == "win32":
        return Path(_RUN)
    config = os.environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    return Path(config) / "autostart" / f"{NAME}.desktop"


def is_on() -> bool:
    """Whether the program starts with the session."""
    if sys.platform == "win32":
        return _windows_value() is not None
    return entry_path().is_file()


def switch(on: bool, command: Sequence[str] | None = None) -> None:
    """Start with the session from now on, or not any more. OSError where the entry cannot be written."""
    command = command or own_command()
    if sys.platform == "win32":
        _switch_windows(on, command)
        return
    path = entry_path()
    if not on:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(property_list(command) if sys.platform == "darwin" else desktop_entry(command))


def desktop_entry(command: Sequence[str]) -> bytes:
    """The entry of freedesktop.org; a percent sign in a path is doubled, as `Exec` asks."""
    words = " ".join(f'"{word}"' if " " in word else word for word in command).replace("%", "%%")
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=ROR Desktop",
        f"Exec={words}",
        "X-GNOME-Autostart-enabled=true",
    ]
    return ("\n".join(lines) + "\n").encode()


def property_list(command: Sequence[str]) -> bytes:
    """The agent of launchd: once, when the user logs in."""
    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def command_line(command: Sequence[str]) -> str:
    """The command as Windows reads it."""
    return " ".join(f'"{word}"' if " " in word else word for word in command)


if sys.platform == "win32":
    import winreg

    def _windows_value() -> str | None:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except OSError:
            return None

    def _switch_windows(on: bool, command: Sequence[str]) -> None:
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if on:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, command_line(command))
            elif _windows_value() is not None:
                winreg.DeleteValue(key, NAME)
