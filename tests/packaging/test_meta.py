"""Names, ids and versions: one place, read from pyproject.toml."""

import plistlib
from pathlib import Path

import pytest

import meta
import ror_desktop
from ror_desktop import documents, paths, start_at_login


def test_the_version_is_the_one_of_the_program() -> None:
    assert meta.version() == ror_desktop.__version__
    assert meta.tagged(f"v{ror_desktop.__version__}") == ror_desktop.__version__
    with pytest.raises(LookupError):
        meta.tagged("v99.0")


@pytest.mark.parametrize(
    ("text", "numbers", "final"),
    [
        ("0.1.0", (0, 1, 0, 0), True),
        ("1.2", (1, 2, 0, 0), True),
        ("1.2.3.4", (1, 2, 3, 4), True),
        ("2.0rc1", (2, 0, 0, 0), False),
        ("2.0.1.dev3", (2, 0, 1, 0), False),
    ],
)
def test_windows_has_four_numbers(text: str, numbers: tuple[int, ...], final: bool) -> None:
    assert meta.windows_version(text) == numbers
    assert meta.is_release(text) is final


def test_the_folder_is_never_a_package() -> None:
    """It would hide PyPI's `packaging` from tools."""
    assert not list(meta.HERE.rglob("__init__.py"))
    import packaging.version

    assert packaging.version.Version("1.0rc1").is_prerelease


def test_every_kind_of_file_that_is_claimed_is_read() -> None:
    claimed = [document.suffix for document in meta.documents()]
    assert claimed == ["ror", "vcf", "vcard", "csv", "ics"]
    assert documents.KINDS.keys() - {f".{suffix}" for suffix in claimed} == {".tsv"}  # has no program of its own
    assert [document.suffix for document in meta.documents() if document.owned] == ["ror"]
    assert [document.suffix for document in meta.documents() if document.common] == ["csv", "ics"]


def test_whatever_lies_in_resources_comes_along_but_for_the_pictures_of_the_readme() -> None:
    folder = meta.ROOT / "resources"
    inside = {path.relative_to(folder).as_posix() for path in meta.resource_files()}
    everything = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert everything - inside == {name for name in everything if name.startswith("pictures/")}
    assert {"icons/app.svg", "i18n/ror_desktop_nl.ts", "themes/window.qss"} <= inside


def test_the_oldest_macos_is_that_of_the_wheel_that_asks_for_most() -> None:
    text = "Wheel-Version: 1.0\nTag: cp310-abi3-macosx_13_0_universal2\nTag: cp311-cp311-macosx_10_9_x86_64\n"
    assert meta.macos_minimum(meta.wheel_tags(text)) == "13.0"
    assert meta.macos_minimum(["py3-none-any", "cp310-abi3-manylinux_2_28_x86_64"]) is None


def test_the_property_list_asks_for_nothing_and_opens_what_is_read() -> None:
    made = plistlib.loads(plistlib.dumps(meta.info_plist("13.0")))
    assert made["LSMinimumSystemVersion"] == "13.0"
    assert made["CFBundleLocalizations"] == ["en", "nl"]
    assert not [key for key in made if key.endswith("UsageDescription")]
    ranks = {kind["LSItemContentTypes"][0]: kind["LSHandlerRank"] for kind in made["CFBundleDocumentTypes"]}
    assert ranks == {
        f"{meta.BUNDLE_ID}.book": "Owner",
        "public.vcard": "Alternate",
        "public.comma-separated-values-text": "Alternate",
        "com.apple.ical.ics": "Alternate",
    }
    (own,) = made["UTExportedTypeDeclarations"]
    assert own["UTTypeTagSpecification"]["public.filename-extension"] == ["ror"]
    rights = plistlib.loads((meta.HERE / "macos" / "entitlements.plist").read_bytes())
    assert all(name.startswith("com.apple.security.cs.") for name in rights)


def test_the_version_resource_is_one_that_pyinstaller_reads(tmp_path: Path) -> None:
    text = meta.write_version_resource(tmp_path / "version.txt", "ROR Desktop").read_text(encoding="utf-8")
    compile(text, "version.txt", "eval")
    assert f"StringStruct('ProductVersion', '{meta.version()}')" in text
    assert "'OriginalFilename', 'ROR Desktop.exe'" in text


def test_a_release_tells_its_own_section_of_the_change_log() -> None:
    text = "# Changes\n\n## 0.2.0 (2026-12-01)\n\n- New.\n\n## 0.1.0\n\n- Old.\n"
    assert meta.changes(text, "0.2.0") == "- New.\n"
    assert meta.changes(text, "0.1.0") == "- Old.\n"
    with pytest.raises(LookupError):
        meta.changes(text, "0.3.0")
    assert meta.changes((meta.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")).startswith("- ")


def test_a_template_with_an_unknown_word_is_refused() -> None:
    assert meta.fill("@NAME@ <a@b.example>", NAME="x") == "x <a@b.example>"
    with pytest.raises(KeyError):
        meta.fill("@NAME@ @OTHER@", NAME="x")


def test_everything_is_dated_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    meta.source_date.cache_clear()
    try:
        assert (meta.source_date(), meta.release_day()) == (86400, "1970-01-02")
    finally:
        meta.source_date.cache_clear()


def test_the_names_are_those_that_the_program_uses_for_itself() -> None:
    assert meta.COMMAND == start_at_login.NAME == paths.FOLDER_NAME
