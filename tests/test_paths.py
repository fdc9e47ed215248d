"""The user's folders are the platform's and private."""

import os
import stat
import sys
from pathlib import Path

import pytest

from ror_desktop.paths import folders_under, private_folder, user_folders

posix = pytest.mark.skipif(os.name != "posix", reason="modes exist on POSIX only")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_places_of_the_files(tmp_path: Path) -> None:
    folders = folders_under(tmp_path)
    assert folders.default_book.suffix == ".ror"
    assert folders.default_book.parent == folders.data
    assert folders.settings.parent == folders.config


def test_user_folders_are_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME" if os.name == "posix" else "WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path))
    folders = user_folders()
    assert folders.data.is_relative_to(tmp_path) or sys.platform == "darwin"
    assert all(path.is_absolute() for path in (folders.data, folders.config, folders.logs))
    assert "Documents" not in folders.data.parts
    assert not folders.data.is_relative_to(tmp_path) or not folders.data.exists()


@posix
def test_folders_are_private_with_the_parents_they_needed(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folders_under(tmp_path / "new" / "root").create()
    finally:
        os.umask(old)
    made = [path for path in (tmp_path / "new").rglob("*") if path.is_dir()]
    assert len(made) == 5
    assert {mode(path) for path in (tmp_path / "new", *made)} == {0o700}


@posix
def test_existing_folder_loses_the_access_of_others(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o755)
    before = mode(tmp_path)
    assert private_folder(folder) == folder
    assert mode(folder) == 0o700
    assert mode(tmp_path) == before


def test_twice_is_once(tmp_path: Path) -> None:
    assert private_folder(private_folder(tmp_path / "a")).is_dir()


def test_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        private_folder(tmp_path / "file" / "inside")
