"""Small files are the old one or the new one, and what is no such file is nothing."""

import os
import sys
from pathlib import Path

import pytest

from ror_desktop.store import files
from ror_desktop.store.state_file import FileState, read_state, state_file_of, write_state
from tests.raw_books import NOW


def test_json_comes_back_and_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for data in ({"a": 1}, {"b": "Zoë"}):
        files.write_json(path, data)
        assert files.read_json(path) == data
    assert [p.name for p in tmp_path.iterdir()] == ["x"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_such_file_is_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    assert files.read_json(tmp_path / "x") is None
    assert files.read_json(tmp_path / "y") is None


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    with pytest.raises(FileExistsError):
        files.publish_new(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_text() == "old"
    files.publish_new(tmp_path / "new", tmp_path / "third")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["old", "third"]


def test_a_copy_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(os.urandom(3_000_000))
    files.copy(tmp_path / "a", tmp_path / "b")
    assert files.sha256(tmp_path / "a") == files.sha256(tmp_path / "b")


def test_the_state_of_a_book_comes_back(tmp_path: Path) -> None:
    book = tmp_path / "my.ror"
    assert read_state(book) == FileState()
    write_state(book, FileState(True, NOW, None))
    assert read_state(book) == FileState(True, NOW, None)
    for content in ('{"closed": "yes", "checked_at": "soon"}', '{"closed": 1, "checked_at": 1e300}', "[]"):
        state_file_of(book).write_text(content)
        assert read_state(book) == FileState()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for what macOS calls F_FULLFSYNC")
def test_a_disk_that_does_not_know_the_full_flush_gets_the_plain_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    path = tmp_path / "file"
    path.write_bytes(b"1")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)  # macOS's number, which Linux refuses
    monkeypatch.setattr(sys, "platform", "darwin")
    files.flush(path)
    assert path.read_bytes() == b"1"
