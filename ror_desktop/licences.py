"""The licences of all that is inside: a file that the build puts into the program (see packaging/third_party.py).

A program that runs from source has no such file; then the packages installed beside it are asked.
"""

import re
from importlib import metadata

from ror_desktop.assets import resources

FILE = "THIRD-PARTY.txt"
PROGRAM = "ror-desktop"

_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def is_built() -> bool:
    """Whether the build has put the file there."""
    return (resources() / FILE).is_file()


def notice() -> str:
    """The whole text: the file of the build, or what the installed packages say."""
    if is_built():
        return (resources() / FILE).read_text(encoding="utf-8")
    own = (resources() / "icons" / "LICENSE").read_text(encoding="utf-8")
    blocks = [_block(name, metadata.version(name), licence_of(name), licence_texts(name)) for name in installed()]
    return "\n\n\n".join([*blocks, _block("Lucide icons", "", "ISC", [own.strip()])]) + "\n"


def _block(name: str, version: str, licence: str, texts: list[str]) -> str:
    line = "=" * 80
    return "\n".join([line, f"{name} {version}".strip() + f" – {licence}", line, "", "\n\n".join(texts)])


def installed(root: str = PROGRAM) -> list[str]:
    """The packages that the program needs, those that these need included, as far as they are installed; by name."""
    waiting, found = [root], dict[str, str]()
    while waiting:
        try:
            distribution = metadata.distribution(waiting.pop())
        except metadata.PackageNotFoundError:  # for another system, or the program runs from a mere checkout
            continue
        name = distribution.metadata["Name"]
        if name.lower() in found:
            continue
        found[name.lower()] = name
        needs = [need for need in distribution.requires or [] if "extra ==" not in need]
        waiting += [match[0] for need in needs if (match := _NAME.match(need))]
    return sorted((name for key, name in found.items() if key != root), key=str.lower)


def licence_texts(name: str) -> list[str]:
    """The licence files of a package, from its metadata folder."""
    files = metadata.distribution(name).files or []
    wanted = [file for file in files if ".dist-info" in file.parts[0] and _TEXTS.search("/".join(file.parts[1:]))]
    texts = [file.read_text(encoding="utf-8").strip() for file in sorted(wanted)]
    return [text for text in texts if text]


def licence_of(name: str) -> str:
    """The licence of a package in a few words."""
    found = metadata.metadata(name)
    words = next((found[key] for key in ("License-Expression", "License") if key in found), "")
    if not words or "\n" in words:
        classifiers = found.get_all("Classifier") or []
        words = ", ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License"))
    return words or "see its text"
