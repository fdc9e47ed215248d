"""Nothing is passed on without its licence."""

import sys
import tomllib
from pathlib import Path

import pytest

import third_party

TABLE = tomllib.loads((third_party.LICENCES / "parts.toml").read_text(encoding="utf-8"))["part"]
LINUX = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/QtCore.abi3.so",
    "shiboken6/libshiboken6.abi3.so.6.11",
    "PySide6/Qt/lib/libicudata.so.73",
    "libpython3.11.so.1.0",
    "python3.11/lib-dynload/_ctypes.cpython-311-x86_64-linux-gnu.so",
    "libffi.so.8",
    "libcrypto.so.3",
]
WINDOWS = [
    r"PySide6\Qt6Core.dll",
    r"PySide6\MSVCP140.dll",
    r"rapidfuzz.libs\msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll",
    "VCRUNTIME140.dll",
    "python313.dll",
    "_ctypes.pyd",
    "libffi-8.dll",
]


@pytest.mark.parametrize("files", [LINUX, WINDOWS], ids=["linux", "windows"])
def test_every_part_has_its_texts(files: list[str]) -> None:
    parts = third_party.parts_inside(files)
    names = {part.name for part in parts}
    assert {"Qt and Qt for Python", "Python", "SQLCipher and SQLite", "OpenSSL", "Lucide icons", "libffi"} <= names
    assert ("Microsoft Visual C++ runtime" in names) == (files is WINDOWS)
    assert ("ICU" in names) == (files is LINUX)
    assert all(part.texts and all(map(str.strip, part.texts)) for part in parts)
    text = third_party.notice(parts)
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "Zetetic", "Charles Leifer", "you\nmay replace them"):
        assert words in text
    assert [part.headline in text.split("=" * 100)[0] for part in parts].count(False) == 0


def test_a_library_of_nobody_ends_the_build() -> None:
    with pytest.raises(LookupError, match="libsurprise"):
        third_party.parts_inside([*LINUX, "libsurprise.so.1"])


def test_a_distribution_without_a_licence_ends_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "surprise-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: surprise\nVersion: 1.0\nLicense: MIT\n")
    record = folder / "RECORD"
    record.write_text("surprise-1.0.dist-info/METADATA,,\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(LookupError, match="surprise has no licence file"):
        third_party.parts_inside([], ["surprise"])
    (folder / "LICENSE").write_text("Do as you like.")
    record.write_text("surprise-1.0.dist-info/METADATA,,\nsurprise-1.0.dist-info/LICENSE,,\n")
    (part,) = [part for part in third_party.parts_inside([], ["surprise"]) if part.name == "surprise"]
    assert (part.version, part.licence, part.texts) == ("1.0", "MIT", ("Do as you like.",))


def test_every_dependency_is_found_with_what_it_needs_itself() -> None:
    found = {name.lower().replace("_", "-") for name in third_party.distributions()}
    assert {"pyside6-essentials", "shiboken6", "peewee", "sqlcipher3", "platformdirs"} <= found
    assert not {"pytest", "pyinstaller", "pillow"} & found


def test_every_text_is_used_and_there() -> None:
    named = {text for row in TABLE for text in row["texts"] if ":" not in text}
    there = {path.name for path in third_party.LICENCES.glob("*.txt")}
    assert named == there


def test_the_file_is_written_whole(tmp_path: Path) -> None:
    path = third_party.write(tmp_path / "new" / third_party.FILE, LINUX)
    assert path.read_text(encoding="utf-8").startswith("ROR Desktop")
