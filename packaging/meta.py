"""The one place of names, ids and versions of what is packaged; the version comes from pyproject.toml.

A plain module beside the scripts that use it: `packaging/` is never a package, it would hide PyPI's `packaging`.
"""

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
"""What can be thrown away between two builds."""
DIST = ROOT / "dist"
"""What a build makes."""

if str(ROOT) not in sys.path:  # scripts see the program of this checkout, whatever is installed
    sys.path.insert(0, str(ROOT))

NAME = "ROR Desktop"
COMMAND = "ror-desktop"
"""The program on the command line, its Debian package, and the name of its folder."""
PACKAGE = "ror_desktop"
WINDOWED = NAME
"""The program on Windows, as the task manager shows it."""
PUBLISHER = "The ROR Desktop developers"
BUNDLE_ID = "org.rordesktop.RorDesktop"
"""The id for macOS and AppStream. To be set once, before the first release, to a domain of whoever publishes it."""
WINDOWS_APP_ID = "{6B7B2B3C-6E0E-4B57-9C3E-0A1D8E6C52F1}"
"""By it the installer of a newer version finds the older one; never changes."""
COPYRIGHT = f"Copyright (c) 2026 {PUBLISHER}"


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of file that the program opens when it is double-clicked."""

    suffix: str
    mime: str
    words: str
    words_nl: str
    uti: str
    owned: bool
    """Whether it is ours: it is opened by us alone, and Linux and macOS learn its type from us."""
    common: bool = False
    """Whether it belongs to programs of another kind, such as spreadsheets: it is offered where a system knows how to
    offer without making us the default. Linux does not: there, the first of those that claim a kind is its default."""

    @property
    def windows_class(self) -> str:
        """Its name in the registry, below the classes of the user."""
        return f"RorDesktop.{self.suffix}"


_DOCUMENTS = (
    Document("ror", "application/x-ror-book", "ROR Desktop book", "ROR Desktop-boek", f"{BUNDLE_ID}.book", owned=True),
    Document("vcf", "text/vcard", "Contact card", "Visitekaartje", "public.vcard", owned=False),
    Document("vcard", "text/vcard", "Contact card", "Visitekaartje", "public.vcard", owned=False),
    Document(
        *("csv", "text/csv", "Table (CSV)", "Tabel (CSV)", "public.comma-separated-values-text"),
        owned=False,
        common=True,
    ),
    Document("ics", "text/calendar", "Calendar", "Agenda", "com.apple.ical.ics", owned=False, common=True),
)
"""All that may be opened one day; `documents()` tells which of them this version reads."""


def documents() -> tuple[Document, ...]:
    """The kinds of files that this version of the program opens; no other is claimed from the system."""
    from ror_desktop.documents import KINDS  # late: the version is told without it

    return tuple(document for document in _DOCUMENTS if f".{document.suffix}" in KINDS)


@cache
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def version() -> str:
    """The version, such as "0.1.0"."""
    return str(project()["project"]["version"])


def description() -> str:
    """One line of what it is."""
    return str(project()["project"]["description"])


def windows_version(text: str = "") -> tuple[int, int, int, int]:
    """The version as Windows has it: four numbers, without what stands behind them ("0.2.0rc1" is 0, 2, 0, 0)."""
    match = re.match(r"\d+(?:\.\d+)*", text or version())
    numbers = [int(part) for part in match[0].split(".")] if match else []
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def is_release(text: str = "") -> bool:
    """Whether the version is a final one, not "0.2.0rc1"."""
    return re.fullmatch(r"\d+(\.\d+)*", text or version()) is not None


def domain() -> str:
    """The domain of the ids, such as "rordesktop.org"."""
    return ".".join(reversed(BUNDLE_ID.split(".")[:2]))


def unused_resources() -> list[str]:
    """Patterns below resources/ that are for readers of the repository; as the wheel leaves them out."""
    found: list[str] = project()["tool"]["setuptools"]["exclude-package-data"][f"{PACKAGE}.resources"]
    return found


def resource_files() -> list[Path]:
    """Every file of resources/ that the program reads, by rule: whatever is put there comes along."""
    folder = ROOT / "resources"
    files = [path for path in folder.rglob("*") if path.is_file()]
    left = unused_resources()
    return sorted(p for p in files if not any(p.relative_to(folder).match(pattern) for pattern in left))


def macos_minimum(tags: Iterable[str]) -> str | None:
    """The least macOS that runs what wheels of these tags hold ("cp310-abi3-macosx_13_0_universal2" is "13.0")."""
    found = [tuple(map(int, match.groups())) for tag in tags if (match := re.search(r"macosx_(\d+)_(\d+)_", tag))]
    return ".".join(map(str, max(found))) if found else None


def wheel_tags(text: str) -> list[str]:
    """The tags of a wheel, from its WHEEL file (PyPA, Binary distribution format)."""
    return [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("Tag:")]


@cache
def source_date() -> int:
    """The second (Unix time) that everything made here is dated with: the last commit's, so that builds compare."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        command = ["git", "log", "-1", "--format=%ct"]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return int(said)
    except (OSError, ValueError, subprocess.CalledProcessError):  # an archive of the source, without its history
        return int((ROOT / "pyproject.toml").stat().st_mtime)


def release_day() -> str:
    """The day of that second, such as "2026-11-30"."""
    return datetime.fromtimestamp(source_date(), UTC).date().isoformat()


def changes(text: str, wanted: str = "") -> str:
    """The section of the change log for a version; LookupError where there is none."""
    wanted = wanted or version()
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        head, _, body = section.partition("\n")
        if head.split()[:1] == [wanted]:
            return body.strip() + "\n"
    raise LookupError(f"CHANGELOG.md says nothing about {wanted}")


def info_plist(macos: str | None) -> dict[str, Any]:
    """What macOS reads about the program. No key asks for anything: no network, camera, contacts, or location."""
    kinds = [
        {
            "CFBundleTypeName": document.words,
            "CFBundleTypeRole": "Editor" if document.owned else "Viewer",
            "LSHandlerRank": "Owner" if document.owned else "Alternate",
            "LSItemContentTypes": [document.uti],
        }
        for document in documents()
    ]
    own = [
        {
            "UTTypeIdentifier": document.uti,
            "UTTypeDescription": document.words,
            "UTTypeConformsTo": ["public.data", "public.content"],
            "UTTypeTagSpecification": {
                "public.filename-extension": [document.suffix],
                "public.mime-type": [document.mime],
            },
        }
        for document in documents()
        if document.owned
    ]
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleShortVersionString": ".".join(map(str, windows_version()[:3])),
        "CFBundleVersion": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": languages(),
        "CFBundleDocumentTypes": list({tuple(kind["LSItemContentTypes"]): kind for kind in kinds}.values()),
        "UTExportedTypeDeclarations": own,
        "LSApplicationCategoryType": "public.app-category.business",
        **({"LSMinimumSystemVersion": macos} if macos else {}),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        # Light, dark and contrast are our own themes: the system's look is followed by them.
        "NSRequiresAquaSystemAppearance": False,
    }


def languages() -> list[str]:
    """The languages that the program speaks."""
    return sorted(path.stem.removeprefix(f"{PACKAGE}_") for path in (ROOT / "resources" / "i18n").glob("*.ts"))


def write_version_resource(path: Path, program: str) -> Path:
    """What Windows shows under Properties, Details, in the form that PyInstaller reads; returns the path."""
    numbers = windows_version()
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in words.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, "
        f"flags={0 if is_release() else 2}, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n",
        encoding="utf-8",
    )
    return path


def tagged(tag: str) -> str:
    """The version that a tag of git names ("v0.2.0"); LookupError where it is not the version of this source."""
    if tag.removeprefix("v") != version():
        raise LookupError(f"the tag {tag} is not the version {version()} of pyproject.toml")
    return version()


def fill(template: str, **words: str) -> str:
    """The text with each @WORD@ in it replaced; KeyError where one is not known."""
    return re.sub(r"@([A-Z_]+)@", lambda match: words[match[1]], template)


if __name__ == "__main__":  # for scripts: `meta.py version`, `meta.py changes`, `meta.py tag v0.2.0`
    match sys.argv[1:]:
        case ["version"]:
            print(version())
        case ["changes"]:
            print(changes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")), end="")
        case ["tag", name]:
            print(tagged(name))
        case _:
            sys.exit("usage: meta.py version | changes | tag NAME")
