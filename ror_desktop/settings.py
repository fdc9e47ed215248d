"""What belongs to this machine and not to the book: theme, language, where the window stood.

One small JSON file in the platform's configuration folder. It is never worth a failed start: what cannot be
read is set aside and the defaults are taken; what a newer version wrote and this one does not know is kept.
"""

import json
import math
import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

MAX_BYTES = 1 << 20
"""A settings file larger than this is not ours."""


class ThemeChoice(StrEnum):
    """Which colours to show; SYSTEM follows the desktop. The others are names of theme files."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """The language of the window; SYSTEM takes the first of the desktop's languages that we speak."""

    SYSTEM = "system"
    ENGLISH = "en"
    DUTCH = "nl"


_NOTHING: Mapping[str, Any] = {}


class Settings(NamedTuple):
    """The settings of one machine; change with `_replace`."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: Language = Language.SYSTEM
    window_geometry: str = ""
    """`QWidget.saveGeometry` in base64; empty before the first close."""
    dialog_geometries: Mapping[str, str] = _NOTHING
    """How large each dialog was when it was closed, such as "640x480", by its object name."""
    splitters: Mapping[str, tuple[int, ...]] = _NOTHING
    """Sizes in pixels of each splitter, by its object name."""
    last_page: str = ""
    last_contact: str = ""
    """Identity of the contact that was selected, or empty."""
    list_sort: str = ""
    uses: Mapping[str, float] = _NOTHING
    """How much each action and contact of the palette is used, by its key; names nobody."""
    last_book: str = ""
    """Path of the book that was open, or empty for the one in the data folder."""
    reminders: bool = True
    keep_in_tray: bool = True
    """Closing the window leaves the tray icon, where reminders are on."""
    tray_explained: bool = False
    system_key: bool = False
    """A key that opens Just met while another program is in front, where the platform lets a program have one."""
    unknown: Mapping[str, object] = _NOTHING
    """Keys of the file that this version does not know; written back as they were."""


class LoadedSettings(NamedTuple):
    """The settings, and where a file that could not be read was put."""

    settings: Settings
    set_aside: Path | None = None


def load_settings(path: Path) -> LoadedSettings:
    """The settings in that file, or the defaults; never raises for what is in the file or its absence.

    A file that is no JSON object becomes `NAME.broken`; a value that makes no sense becomes its default.
    """
    try:
        data = _read(path)
    except OSError:  # the first start, or a folder we may not read
        return LoadedSettings(Settings())
    except (ValueError, TypeError, RecursionError):
        return LoadedSettings(Settings(), _set_aside(path))
    return LoadedSettings(from_json(data))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the file so that after a crash it is the old one or the new one; readable by its owner only.

    OSError when the folder cannot be written.
    """
    text = json.dumps(to_json(settings), indent=2, sort_keys=True) + "\n"
    import tempfile  # at the end only

    descriptor, name = tempfile.mkstemp(prefix=path.name, suffix=".new", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def to_json(settings: Settings) -> dict[str, object]:
    """The settings as the file holds them."""
    known = {name: getattr(settings, name) for name in _READERS}
    return {**settings.unknown, **known}


def from_json(data: Mapping[str, object]) -> Settings:
    """The settings that a parsed file holds; a value of the wrong kind becomes its default."""
    values: dict[str, Any] = {}
    for name, read in _READERS.items():
        try:
            values[name] = read(data[name])
        except (KeyError, ValueError, TypeError, AttributeError):
            continue
    unknown = {key: value for key, value in data.items() if key not in _READERS}
    return Settings(**values, unknown=unknown)


def _read(path: Path) -> Mapping[str, object]:
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ValueError("too large for a settings file")
    data = json.loads(raw.decode("utf-8"))
    return _object(data)


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("not a JSON object")
    return value


def _set_aside(path: Path) -> Path | None:
    target = path.with_name(path.name + ".broken")
    try:
        path.replace(target)
    except OSError:
        return None
    return target


def _theme(value: object) -> ThemeChoice:
    return ThemeChoice(_text(value))


def _language(value: object) -> Language:
    return Language(_text(value))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _texts(value: object) -> dict[str, str]:
    return {key: _text(item) for key, item in _object(value).items()}


def _sizes(value: object) -> dict[str, tuple[int, ...]]:
    return {key: tuple(_number(size) for size in _array(sizes)) for key, sizes in _object(value).items()}


def _scores(value: object) -> dict[str, float]:
    return {key: _score(score) for key, score in _object(value).items()}


def _array(value: object) -> list[object]:
    if not isinstance(value, list | tuple):
        raise TypeError
    return list(value)


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _score(value: object) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError
    return float(value)


_READERS: dict[str, Callable[[object], object]] = {
    "theme": _theme,
    "language": _language,
    "window_geometry": _text,
    "dialog_geometries": _texts,
    "splitters": _sizes,
    "last_page": _text,
    "last_contact": _text,
    "list_sort": _text,
    "uses": _scores,
    "last_book": _text,
    "reminders": _flag,
    "keep_in_tray": _flag,
    "tray_explained": _flag,
    "system_key": _flag,
}

if set(_READERS) | {"unknown"} != set(Settings._fields):
    raise TypeError("each setting needs its reader")
