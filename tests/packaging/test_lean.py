"""What the bundle leaves out: the program does without it, and nothing that is needed goes."""

import json
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import lean
import meta
from tests.command_line import environment

WITHOUT = """
import importlib.abc, sys
LEFT_OUT = set(sys.argv.pop(1).split())

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        parts = name.split(".")
        if any(".".join(parts[:n]) in LEFT_OUT for n in range(1, len(parts) + 1)):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refuse())
for name in [name for name in sys.modules if name in LEFT_OUT]:
    del sys.modules[name]
from ror_desktop.cli import main
sys.exit(main())
"""


def without(home: Path, modules: tuple[str, ...]) -> dict[str, object]:
    made = subprocess.run(
        [sys.executable, "-c", WITHOUT, " ".join(modules), "self-check", "--json"],
        env=environment(home),
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.stdout, made.stderr
    found: dict[str, object] = json.loads(made.stdout)
    return found


def test_the_program_checks_itself_without_every_module_that_is_left_out(tmp_path: Path) -> None:
    everywhere = tuple(name for names in lean.MODULES_OF_SYSTEM.values() for name in names)
    found = without(tmp_path, (*lean.MODULES, *everywhere))
    assert found["sound"], found


def test_a_module_that_is_needed_would_be_missed(tmp_path: Path) -> None:
    found = without(tmp_path, ("segno",))
    assert not found["sound"]


def test_plugins_stay_by_their_folder_and_name() -> None:
    stays = [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qoffscreen.dll",
        r"PySide6\plugins\imageformats\qsvg.dll",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.dylib",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "ror_desktop/resources/icons/app.svg",
    ]
    goes = [
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/a-new-folder/libqnew.so",
    ]
    assert [name for name in stays if not lean.plugin_stays(name)] == []
    assert [name for name in goes if lean.plugin_stays(name)] == []


def test_of_qt_s_own_texts_those_in_our_languages_stay() -> None:
    assert lean.translation_stays("PySide6/Qt/translations/qtbase_nl.qm", meta.languages())
    assert lean.translation_stays(r"PySide6\translations\qtbase_nl.qm", meta.languages())
    for name in ("qtbase_de.qm", "qt_help_nl.qm", "qtbase_en.qm"):
        assert not lean.translation_stays(f"PySide6/Qt/translations/{name}", meta.languages())
    assert lean.translation_stays("ror_desktop/resources/i18n/ror_desktop_nl.ts", meta.languages())


def test_the_system_keeps_its_libraries_but_for_those_of_python() -> None:
    def left(source: str) -> bool:
        return lean.is_left_to_system((Path(source).name, source, "BINARY"))

    assert left("/usr/lib/x86_64-linux-gnu/libX11.so.6")
    assert left("/lib/x86_64-linux-gnu/libz.so.1")
    assert not left("/usr/lib/x86_64-linux-gnu/libcrypto.so.3")
    assert not left("/opt/python/lib/libpython3.13.so.1.0")


def library(name: str, kind: str = "BINARY") -> lean.Entry:
    return (f"inner/{name}", f"/source/{name}", kind)


def test_a_library_stays_where_a_root_leads_to_it() -> None:
    entries = [
        library("mine.so", "EXTENSION"),
        library("libA.so"),
        library("libB.so"),
        library("libLost.so"),
        library("libB.so", "SYMLINK"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/source/libqxcb.so", "BINARY"),
        library("libXcb.so"),
    ]
    links = {"mine.so": ["libA.so"], "libA.so": ["libB.so", "libc.so.6"], "libqxcb.so": ["libXcb.so"]}
    kept = lean.reached(entries, lambda file: links.get(Path(file).name, ()))
    assert kept == [entry for entry in entries if "Lost" not in entry[0]]


@given(st.dictionaries(st.integers(0, 12), st.lists(st.integers(0, 12)), max_size=13), st.sets(st.integers(0, 12)))
def test_what_stays_is_closed_and_the_order_is_kept(links: dict[int, list[int]], roots: set[int]) -> None:
    entries = [library(f"{n}.so", "EXTENSION" if n in roots else "BINARY") for n in range(13)]

    def needs(file: str) -> list[str]:
        return [f"{n}.so" for n in links.get(int(Path(file).stem), [])]

    kept = lean.reached(entries, needs)
    numbers = [int(Path(entry[1]).stem) for entry in kept]
    assert numbers == sorted(numbers)
    assert roots <= set(numbers)
    for number in numbers:
        assert set(links.get(number, [])) <= set(numbers)
    for number in set(numbers) - roots:
        assert any(number in links.get(other, []) for other in numbers)


def test_links_to_what_went_go_too() -> None:
    libraries = [("PySide6/Qt/lib/libQt6Core.so.6", "/source", "BINARY")]
    assert lean.leads_somewhere(("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"), libraries)
    assert not lean.leads_somewhere(("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"), libraries)
    assert lean.leads_somewhere(("some.txt", "/source/some.txt", "DATA"), libraries)


def test_of_metadata_only_what_tells_the_version_stays() -> None:
    assert lean.metadata_stays("peewee-4.5.3.dist-info/METADATA")
    assert not lean.metadata_stays("peewee-4.5.3.dist-info/RECORD")
    assert lean.metadata_stays("ror_desktop/resources/themes/dark.toml")
