"""The THIRD-PARTY file: who made what is inside a bundle, under which licence, with every text.

Made at build time from what is inside: the metadata and licence files of the Python distributions, and
`licences/parts.toml` for what has no metadata (Qt, Python itself, libraries). A file that belongs to nobody, and a
distribution without a text, end the build: nothing is passed on without its licence.

    python packaging/third_party.py [FILE]      what an installation by pip would contain
"""

import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import meta
from ror_desktop.licences import FILE, licence_of, licence_texts

LICENCES = meta.HERE / "licences"


@dataclass(frozen=True, slots=True)
class Part:
    """Something of others: its name, version ("" where the text says it), licence and texts."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]

    @property
    def headline(self) -> str:
        """One line for the list at the beginning."""
        return f"{self.name} {self.version}".strip() + f" – {self.licence}"


def distributions(requirements: Iterable[str] | None = None) -> list[str]:
    """The names of all distributions that the program needs on this system, those that these need included."""
    waiting = list(meta.project()["project"]["dependencies"] if requirements is None else requirements)
    found: dict[str, str] = {}
    while waiting:
        requirement = Requirement(waiting.pop())
        key = canonicalize_name(requirement.name)
        if key in found or (requirement.marker is not None and not requirement.marker.evaluate({"extra": ""})):
            continue
        found[key] = metadata.distribution(requirement.name).metadata["Name"]
        waiting += metadata.requires(requirement.name) or []
    return sorted(found.values(), key=str.lower)


def macos_minimum() -> str | None:
    """The least macOS of all wheels that are inside; nothing on other systems."""
    texts = (metadata.distribution(name).read_text("WHEEL") or "" for name in distributions())
    return meta.macos_minimum(tag for text in texts for tag in meta.wheel_tags(text))


def parts_inside(files: Sequence[str], names: Sequence[str] | None = None) -> list[Part]:
    """Everybody's parts, of these files of the bundle and these distributions; LookupError where something is nobody's.

    `files` are the names of the libraries in the bundle, slashes either way.
    """
    names = distributions() if names is None else names
    table = tomllib.loads((LICENCES / "parts.toml").read_text(encoding="utf-8"))["part"]
    files = [file.replace("\\", "/") for file in files]
    _refuse_nobodys(files, names, table)
    covered = {canonicalize_name(name) for row in table for name in row.get("covers", ())}
    found = [_part(row) for row in table if _is_inside(row, files, names)]
    for name in names:
        if canonicalize_name(name) in covered:
            continue
        texts = licence_texts(name)
        if not texts:
            raise LookupError(f"{name} has no licence file, and licences/parts.toml does not cover it")
        found.append(Part(name, metadata.version(name), licence_of(name), tuple(texts)))
    return sorted(found, key=lambda part: part.name.lower())


def _part(row: dict[str, Any]) -> Part:
    return Part(row["name"], _version(row), row["licence"], tuple(_text(name) for name in row["texts"]))


def _version(row: dict[str, Any]) -> str:
    if row["name"] == "Python":
        return ".".join(map(str, sys.version_info[:3]))
    covered = row.get("covers", ())
    return metadata.version(covered[0]) if covered else ""


def _text(name: str) -> str:
    before, colon, after = name.partition(":")
    path = meta.ROOT / before / after if colon else LICENCES / name
    return path.read_text(encoding="utf-8").strip()


def _is_inside(row: dict[str, Any], files: Iterable[str], names: Iterable[str]) -> bool:
    inside = {canonicalize_name(name) for name in names}
    near = {canonicalize_name(name) for name in (*row.get("with", ()), *row.get("covers", ()))}
    return bool(row.get("always") or inside & near or any(_matches(row, file) for file in files))


def _matches(row: dict[str, Any], file: str) -> bool:
    return any(fnmatch(file.lower(), pattern.lower()) for pattern in row.get("files", ()))


def _refuse_nobodys(files: Iterable[str], names: Iterable[str], table: Sequence[dict[str, Any]]) -> None:
    owned = {PurePosixPath(str(f)).as_posix() for name in names for f in metadata.distribution(name).files or []}
    nobodys = sorted(f for f in files if f not in owned and not any(_matches(row, f) for row in table))
    if nobodys:
        raise LookupError(f"whose are these, and under which licence? {', '.join(nobodys)} (licences/parts.toml)")


def notice(parts: Sequence[Part]) -> str:
    """The whole file: a list, then every text."""
    head = [
        f"{meta.NAME} {meta.version()} is licensed under the {meta.project()['project']['license']} licence. "
        f"{meta.COPYRIGHT}.",
        "It contains the work of others, with thanks:",
        "",
        *(f"  {part.headline}" for part in parts),
    ]
    blocks = ["\n".join(head)]
    for part in parts:
        line = "=" * 100
        blocks.append("\n".join([line, part.headline, line, "", "\n\n".join(part.texts)]))
    return "\n\n\n".join(blocks) + "\n"


def write(path: Path, files: Sequence[str] = (), names: Sequence[str] | None = None) -> Path:
    """Write the file for a bundle with these libraries; returns its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(notice(parts_inside(files, names)), encoding="utf-8", newline="\n")
    return path


if __name__ == "__main__":
    print(write(Path(sys.argv[1]) if sys.argv[1:] else meta.BUILD / FILE))
