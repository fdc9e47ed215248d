"""The Debian package: the bundle in /usr/lib, a link in /usr/bin, and what a desktop wants to know about the program.

Its dependencies are found out, not listed: dpkg-shlibdeps looks at every library of the bundle. Only what no library
shows is named here (NAMED).
"""

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterable
from html import escape
from pathlib import Path

import build
import icons
import meta

NAMED = ("tzdata",)
"""Time zones by name are files."""
HINTS = {
    # A desktop has them all; a dialog of the desktop itself, its tray and its key ring are asked for over the bus.
    "Recommends": "fonts-dejavu-core | fonts-noto-core, dbus-user-session, xdg-utils, shared-mime-info",
}
PRIVATE = f"usr/lib/{meta.COMMAND}"
"""Where the bundle lies."""


def make(bundle: Path) -> Path:
    """Make the package of this bundle in dist/; returns its path."""
    root = meta.BUILD / "deb" / "root"
    shutil.rmtree(root.parent, ignore_errors=True)
    shutil.copytree(bundle, root / PRIVATE, symlinks=True)
    _link(root)
    _desktop_files(root)
    _documents(root)
    _plain_modes(root)
    installed = build.size(root)
    build.write(root / "DEBIAN" / "control", control(dependencies(root), installed))
    build.write(root / "DEBIAN" / "md5sums", _checksums(root))
    target = meta.DIST / f"{meta.COMMAND}_{debian_version()}_{architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(meta.source_date())}
    _run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)], env=environment)
    return target


def debian_version(text: str = "") -> str:
    """The version as Debian orders it: "1.0rc1" comes before "1.0", so it is written "1.0~rc1"."""
    text = text or meta.version()
    for mark in ("a", "b", "rc", ".dev"):
        if mark in text:
            return text.replace(mark, f"~{mark.lstrip('.')}", 1)
    return text


def architecture() -> str:
    """Debian's word for this processor."""
    return _run(["dpkg", "--print-architecture"]).strip()


def control(depends: str, installed: int) -> str:
    """The control file; `installed` in bytes."""
    lines = {
        "Package": meta.COMMAND,
        "Version": debian_version(),
        "Architecture": architecture(),
        "Maintainer": f"{meta.PUBLISHER} <maintainers@{meta.domain()}>",
        "Installed-Size": str(-(-installed // 1024)),
        "Depends": depends,
        **HINTS,
        "Section": "misc",
        "Priority": "optional",
        "Description": meta.description(),
    }
    more = [
        "It keeps the people you meet, what was said and what was promised; it tells you",
        "who needs you today; and it shows the return on relationship. It works offline,",
        "and nothing leaves your computer unless you send it.",
    ]
    return "".join(f"{name}: {words}\n" for name, words in lines.items()) + "".join(f" {line}\n" for line in more)


def dependencies(root: Path) -> str:
    """What every library and program of the bundle asks of the system, as dpkg-shlibdeps says it."""
    work = root.parent / "shlibs"
    (root / "DEBIAN").mkdir()  # by it the tool knows the root, and finds the bundle's own libraries
    build.write(work / "debian" / "control", f"Source: {meta.COMMAND}\n\nPackage: {meta.COMMAND}\nArchitecture: any\n")
    elves = [path for path in (root / PRIVATE).rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    own = sorted({str(path.parent) for path in elves})
    # --ignore-missing-info: our own libraries belong to no package. A library that is nowhere ends the build.
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in own)]
    carried = (f"-x{package}" for package in _owners(path.name for path in elves if path.parent.name == "_internal"))
    said = _run([*command, *carried, *(f"-e{path}" for path in sorted(elves))], cwd=work)
    found = said.strip().removeprefix("shlibs:Depends=")
    return ", ".join([*found.split(", "), *NAMED])


def _owners(libraries: Iterable[str]) -> list[str]:
    """Debian's packages of libraries that the bundle carries itself, and so does not ask for."""
    patterns = [f"*/{name}" for name in libraries]
    found = subprocess.run(["dpkg-query", "--search", *patterns], check=False, capture_output=True, text=True)
    return sorted({line.partition(":")[0] for line in found.stdout.splitlines()})


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _link(root: Path) -> None:
    folder = root / "usr" / "bin"
    folder.mkdir(parents=True)
    (folder / meta.COMMAND).symlink_to(f"../lib/{meta.COMMAND}/{meta.COMMAND}")


def _desktop_files(root: Path) -> None:
    share = root / "usr" / "share"
    for size, picture in icons.make(meta.BUILD / "icons").pngs.items():
        build.copy(picture, share / f"icons/hicolor/{size}x{size}/apps/{meta.COMMAND}.png")
    build.copy(icons.SOURCE, share / f"icons/hicolor/scalable/apps/{meta.COMMAND}.svg")
    build.write(share / f"applications/{meta.COMMAND}.desktop", desktop_file())
    build.write(share / f"metainfo/{meta.BUNDLE_ID}.metainfo.xml", metainfo())
    build.write(share / f"mime/packages/{meta.COMMAND}.xml", mime_types())


def desktop_file() -> str:
    """The entry of the menu (freedesktop.org, Desktop Entry Specification).

    Of those that claim a kind of file the first by its name is the default, so what belongs to others is not claimed:
    every "Open with" lists the program all the same, because it takes files.
    """
    claimed = (document.mime for document in meta.documents() if not document.common)
    mimes = "".join(f"{mime};" for mime in dict.fromkeys(claimed))
    return meta.fill(_template("ror-desktop.desktop"), NAME=meta.NAME, COMMAND=meta.COMMAND, MIMES=mimes)


def metainfo() -> str:
    """What a software centre shows (freedesktop.org, AppStream)."""
    types = dict.fromkeys(document.mime for document in meta.documents())
    return meta.fill(
        _template("metainfo.xml"),
        ID=meta.BUNDLE_ID,
        LICENCE=str(meta.project()["project"]["license"]),
        NAME=escape(meta.NAME),
        PUBLISHER=escape(meta.PUBLISHER),
        COMMAND=meta.COMMAND,
        MEDIATYPES="\n".join(f"    <mediatype>{mime}</mediatype>" for mime in types),
        VERSION=meta.version(),
        DAY=meta.release_day(),
        DOMAIN=".".join(reversed(meta.domain().split("."))),
    )


def mime_types() -> str:
    """Our own kind of file (freedesktop.org, Shared MIME-info Database)."""
    (book,) = [document for document in meta.documents() if document.owned]
    return meta.fill(
        _template("mime.xml"), MIME=book.mime, WORDS=book.words, WORDS_NL=book.words_nl, SUFFIX=book.suffix
    )


def _documents(root: Path) -> None:
    folder = root / "usr" / "share" / "doc" / meta.COMMAND
    licence = (meta.ROOT / "LICENSE").read_text(encoding="utf-8")
    notice = next((root / PRIVATE).rglob("THIRD-PARTY.txt"))
    where = notice.relative_to(root)
    build.write(folder / "copyright", f"{licence}\nWhat others made and is inside, with all licences: /{where}\n")
    changes = (meta.ROOT / "CHANGELOG.md").read_bytes()
    with gzip.GzipFile("", "wb", 9, (folder / "changelog.gz").open("wb"), mtime=meta.source_date()) as packed:
        packed.write(changes)


def _template(name: str) -> str:
    return (meta.HERE / "linux" / name).read_text(encoding="utf-8")


def _plain_modes(root: Path) -> None:
    """Folders and programs 0755, all else 0644."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.parent == root / PRIVATE
        path.chmod(0o755 if runs else 0o644)


def _checksums(root: Path) -> str:
    import hashlib

    files = sorted(p for p in root.rglob("*") if p.is_file() and not p.is_symlink() and "DEBIAN" not in p.parts)
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )


def _run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    return subprocess.run(command, check=True, cwd=cwd, env=env, stdout=subprocess.PIPE, text=True).stdout
