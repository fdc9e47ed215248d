"""What is inside a bundle, by group: `python packaging/inventory.py [FOLDER]`. A file of no group is an error.

Each group says why it is there; so nothing comes into a bundle without a reason.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

import build
import meta

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # name, why it is there, names below the bundle's inner folder (slashes; * also matches them)
    ("program", "starts Python; holds every module, compiled", ("<program>",)),
    ("resources", "our icons, themes, texts, translations, licences", (f"{meta.PACKAGE}/*",)),
    ("Qt libraries", "windows, drawing, text", ("PySide6/Qt/lib/*", "PySide6/Qt6*.dll", "PySide6/Qt*.framework/*")),
    ("Qt plug-ins", "this system's window, pictures, input (lean.py)", ("PySide6/Qt/plugins/*", "PySide6/plugins/*")),
    ("Qt texts", "Qt's own words in our languages", ("PySide6/Qt/translations/*", "PySide6/translations/*")),
    ("Qt for Python", "Qt for Python code", ("PySide6/*", "shiboken6/*", "lib/Qt*")),
    ("Python", "the interpreter and its standard library", (
        "libpython*", "python3*", "Python*", "base_library.zip", "*lib-dynload/*", "libffi*", "libmpdec*",
        "*VCRUNTIME*.dll", "*ucrtbase.dll", "*api-ms-win-*", "_*.pyd", "pyexpat.pyd", "select.pyd", "unicodedata.pyd",
    )),
    ("hashes", "SHA-256 of backups, five times as fast", ("libcrypto*",)),
    ("database", "SQLite with encryption", ("sqlcipher3*",)),
    ("codes", "reads codes in pictures", ("zxingcpp*",)),
    ("likeness", "who somebody just met may be", ("rapidfuzz*",)),
    ("character sets", "of files that do not say theirs", ("chardet*", "*__mypyc.*")),
    ("time zones", "Windows has none by name", ("tzdata*",)),
    ("versions", "for the self-check", ("*.dist-info/METADATA",)),
)  # fmt: skip
BUDGETS = {"linux": 150.0, "win32": 75.0}
"""The most a bundle may take on the disk, in MB of a million bytes, the stricter way to count."""
MB = 1_000_000


@dataclass(slots=True)
class Inventory:
    """Bytes by group, the number of files, and what belongs to no group."""

    groups: dict[str, int] = field(default_factory=dict)
    files: int = 0
    nobodys: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """All bytes."""
        return sum(self.groups.values())

    def lines(self) -> Iterator[str]:
        """The table."""
        why = {name: reason for name, reason, _patterns in GROUPS}
        for name, amount in sorted(self.groups.items(), key=lambda pair: -pair[1]):
            yield f"{amount / MB:8.1f} MB  {name:<16} {why[name]}"
        yield f"{self.total / MB:8.1f} MB  in {self.files} files"


def take(bundle: Path) -> Inventory:
    """Look at every file of a bundle; links count nothing."""
    found = Inventory()
    for path in sorted(bundle.rglob("*")):
        if path.is_dir() or path.is_symlink():
            continue
        found.files += 1
        name = group_of(path.relative_to(bundle).as_posix())
        if name is None:
            found.nobodys.append(path.relative_to(bundle).as_posix())
        else:
            found.groups[name] = found.groups.get(name, 0) + path.stat().st_size
    return found


def group_of(name: str) -> str | None:
    """The group of a file by its name in the bundle; nothing where none claims it."""
    inner = name.removeprefix("_internal/")
    if inner == name and "/" not in name:
        inner = "<program>"
    inner = inner.removeprefix("Contents/Frameworks/").removeprefix("Contents/Resources/")
    return next((group for group, _why, patterns in GROUPS if any(fnmatch(inner, p) for p in patterns)), None)


def main(folder: Path) -> int:
    """Print the table; 1 where something is nobody's or there is too much."""
    found = take(folder)
    print(*found.lines(), sep="\n")
    most = BUDGETS.get(sys.platform)
    if found.nobodys:
        print("of no group:", *found.nobodys, sep="\n  ")
    if most is not None and found.total / MB > most:
        print(f"more than {most:.0f} MB")
        return 1
    return 1 if found.nobodys else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else build.BUNDLE))
