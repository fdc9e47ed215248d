"""The Debian package's files, the icons, the inventory, and what the installers of Windows are told."""

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

import build
import deb
import icons
import inventory
import meta
import windows_setup
from ror_desktop.store.header import read_header
from tests.raw_books import new_book

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.mark.parametrize(
    ("version", "debian"), [("0.1.0", "0.1.0"), ("1.0rc1", "1.0~rc1"), ("1.0a2", "1.0~a2"), ("1.0.dev3", "1.0~dev3")]
)
def test_debian_orders_what_comes_before_a_release_before_it(version: str, debian: str) -> None:
    assert deb.debian_version(version) == debian


def test_the_menu_entry_takes_files(tmp_path: Path) -> None:
    path = build.write(tmp_path / f"{meta.COMMAND}.desktop", deb.desktop_file())
    text = path.read_text(encoding="utf-8")
    assert f"Exec={meta.COMMAND} %F\n" in text
    assert "MimeType=application/x-ror-book;text/vcard;\n" in text
    told = ET.fromstring(deb.metainfo()).iter("mediatype")  # noqa: S314 - our own
    assert [kind.text for kind in told] == ["application/x-ror-book", "text/vcard", "text/csv", "text/calendar"]
    if shutil.which("desktop-file-validate"):
        said = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False)
        assert (said.returncode, said.stdout + said.stderr) == (0, "")


@pytest.mark.skipif(not (shutil.which("gio") and shutil.which("update-desktop-database")), reason="needs GIO's tools")
def test_a_table_stays_with_the_text_editor_where_there_is_no_spreadsheet(tmp_path: Path) -> None:
    """Otherwise a double-click on any table would end in our import: a claim makes the first claimant the default."""
    applications = tmp_path / "applications"
    build.write(applications / f"{meta.COMMAND}.desktop", deb.desktop_file())
    build.write(tmp_path / "bin" / meta.COMMAND, "#!/bin/sh\n", 0o755)
    editor = "[Desktop Entry]\nType=Application\nName=Editor\nExec=/bin/true %F\nMimeType=text/plain;\n"
    build.write(applications / "texteditor.desktop", editor)
    subprocess.run(["update-desktop-database", applications], check=True)
    places = {"XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"), "LC_ALL": "C"}
    path = f"{tmp_path / 'bin'}:{os.environ['PATH']}"

    def told(mime: str) -> list[str]:
        said = subprocess.run(
            ["gio", "mime", mime],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, **places, "PATH": path},
        )
        return said.stdout.splitlines()

    ours = f"{meta.COMMAND}.desktop"
    assert not any(ours in line for line in told("text/csv"))
    assert told("text/vcard")[0].endswith(f": {ours}")


def test_the_software_centre_is_told_the_truth(tmp_path: Path) -> None:
    path = build.write(tmp_path / f"{meta.BUNDLE_ID}.metainfo.xml", deb.metainfo())
    root = ET.parse(path).getroot()  # noqa: S314 - our own
    assert root.findtext("id") == meta.BUNDLE_ID
    assert root.findtext("launchable") == f"{meta.COMMAND}.desktop"
    assert root.find("releases/release").attrib["version"] == meta.version()
    if shutil.which("appstreamcli"):
        said = subprocess.run(["appstreamcli", "validate", "--no-net", path], capture_output=True, check=False)
        assert said.returncode == 0, said.stdout.decode()


def test_a_book_is_known_by_what_stands_in_it(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    path = book.db.path
    book.db.checkpoint()
    book.db.close()
    (kind,) = ET.fromstring(deb.mime_types()).iter(f"{MIME}mime-type")  # noqa: S314 - our own
    assert [glob.attrib["pattern"] for glob in kind.iter(f"{MIME}glob")] == ["*.ror"]
    data = path.read_bytes()
    for match in kind.iter(f"{MIME}match"):
        wanted = match.attrib["value"].encode().decode("unicode_escape").encode()
        assert data[int(match.attrib["offset"]) :].startswith(wanted)
    assert read_header(path).trouble is None


def test_icons_of_every_size_are_drawn(tmp_path: Path) -> None:
    made = icons.make(tmp_path)
    with Image.open(made.ico) as ico:
        assert {(size, size) for size in icons.ICO_SIZES} == set(ico.info["sizes"])
    with Image.open(made.icns) as icns:
        assert max(width * scale for width, _height, scale in icns.info["sizes"]) == 1024
    for size, path in made.pngs.items():
        with Image.open(path) as picture:
            assert picture.size == (size, size)
            corner, middle = picture.getpixel((0, 0)), picture.getpixel((size // 2, size // 8))
        assert corner[3] == 0  # transparent
        assert middle[3] == 255


@pytest.mark.skipif(not shutil.which("git"), reason="git knows what is in the repository")
def test_nothing_that_is_made_stands_in_the_repository() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=meta.ROOT, capture_output=True, text=True, check=False).stdout
    assert not re.findall(r"\.(?:ico|icns|exe|deb|dmg|qm)$", tracked, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("ror-desktop", "program"),
        ("_internal/ror_desktop/resources/icons/app.svg", "resources"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt libraries"),
        ("_internal/PySide6/Qt6Core.dll", "Qt libraries"),
        ("_internal/PySide6/plugins/platforms/qwindows.dll", "Qt plug-ins"),
        ("_internal/PySide6/QtCore.pyd", "Qt for Python"),
        ("_internal/python3.11/lib-dynload/_ctypes.so", "Python"),
        ("_internal/libcrypto.so.3", "hashes"),
        ("_internal/peewee-4.5.3.dist-info/METADATA", "versions"),
        ("_internal/libsurprise.so", None),
        ("_internal/some/file.txt", None),
    ],
)
def test_every_file_belongs_to_a_group(name: str, group: str | None) -> None:
    assert inventory.group_of(name) == group


def test_the_inventory_counts_bytes_and_names_what_is_nobodys(tmp_path: Path) -> None:
    build.write(tmp_path / "ror-desktop", "12345")
    build.write(tmp_path / "_internal" / "libsurprise.so", "x")
    (tmp_path / "link").symlink_to("ror-desktop")
    found = inventory.take(tmp_path)
    assert (found.groups, found.files, found.nobodys) == ({"program": 5}, 2, ["_internal/libsurprise.so"])
    assert inventory.main(tmp_path) == 1


def test_an_archive_is_the_same_whoever_makes_it_when(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    build.write(folder / "b" / "file", "x")
    build.write(folder / "a", "y", 0o755)
    first = build.archive(folder, tmp_path / "1.tar.gz")
    (folder / "a").touch()
    second = build.archive(folder, tmp_path / "2.tar.gz")
    assert build.sha256(first) == build.sha256(second)


def test_the_installers_of_windows_use_the_program_s_own_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows_setup, "FOLDER", tmp_path)
    bundle = tmp_path / "bundle"
    build.write(bundle / "ROR Desktop.exe", "x" * 3000)
    nsis = windows_setup.definitions(bundle).read_text(encoding="utf-8-sig")
    inno = (tmp_path / "definitions.iss").read_text(encoding="utf-8-sig")
    for text in (nsis, inno):
        assert f'VERSION "{meta.version()}"' in text
        assert f'COMMAND "{meta.COMMAND}"' in text
    assert '!define KIBIBYTES "3"' in nsis
    assert '!insertmacro Associate "ror" "RorDesktop.ror" "ROR Desktop book" "application/x-ror-book" "1"' in nsis
    assert '!insertmacro Associate "vcf" "RorDesktop.vcf" "Contact card" "text/vcard" "0"' in nsis
    assert r'Subkey: "Software\Classes\.ror"; ValueType: string; ValueData: "RorDesktop.ror"' in inno
    assert '!insertmacro Associate "csv" "RorDesktop.csv" "Table (CSV)" "text/csv" "0"' in nsis
    for suffix in ("vcf", "csv", "ics"):  # offered, not taken
        assert rf'Subkey: "Software\Classes\.{suffix}\OpenWithProgids"; ValueType' in inno
        assert rf'Subkey: "Software\Classes\.{suffix}"; ValueType' not in inno
    for script in ("ror-desktop.nsi", "ror-desktop.iss"):
        words = (windows_setup.HERE / script).read_text(encoding="utf-8")
        assert "--in-tray" in words
        assert r"Windows\CurrentVersion\Run" in words
