"""Settings survive a round trip, newer versions, nonsense and a crash while they are written."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.settings import (
    Language,
    Settings,
    ThemeChoice,
    from_json,
    load_settings,
    save_settings,
    to_json,
)

texts = st.text(max_size=20)
some_settings = st.builds(
    Settings,
    theme=st.sampled_from(ThemeChoice),
    language=st.sampled_from(Language),
    window_geometry=texts,
    dialog_geometries=st.dictionaries(texts, texts, max_size=3),
    splitters=st.dictionaries(texts, st.lists(st.integers(0, 4000), max_size=4).map(tuple), max_size=3),
    last_page=texts,
    last_contact=texts,
    list_sort=texts,
    uses=st.dictionaries(texts, st.floats(allow_nan=False, allow_infinity=False), max_size=3),
    last_book=texts,
    reminders=st.booleans(),
    keep_in_tray=st.booleans(),
    tray_explained=st.booleans(),
    system_key=st.booleans(),
    unknown=st.dictionaries(st.text(min_size=1).map("future_".__add__), st.integers(), max_size=2),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@given(settings=some_settings)
def test_round_trip(settings: Settings) -> None:
    assert from_json(json.loads(json.dumps(to_json(settings)))) == settings


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
)


@given(data=st.fixed_dictionaries({}, optional=dict.fromkeys(Settings._fields, json_values)))
def test_nonsense_in_one_value_never_stops_the_start(data: dict[str, object]) -> None:
    settings = from_json(data)
    assert isinstance(settings.theme, ThemeChoice)
    assert isinstance(settings.reminders, bool)
    assert all(isinstance(size, int) for sizes in settings.splitters.values() for size in sizes)


def test_first_start(path: Path) -> None:
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.set_aside is None


def test_saved_and_loaded(path: Path) -> None:
    settings = Settings(theme=ThemeChoice.DARK, splitters={"people": (280, 600, 320)})
    save_settings(path, settings)
    assert load_settings(path).settings == settings
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="modes exist on POSIX only")
def test_only_the_owner_reads_it(path: Path) -> None:
    path.write_text("{}", encoding="utf-8")
    path.chmod(0o644)
    save_settings(path, Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_a_newer_version_wrote_is_kept(path: Path) -> None:
    path.write_text('{"theme": "dark", "hologram": {"depth": 3}}', encoding="utf-8")
    settings = load_settings(path).settings
    save_settings(path, settings._replace(theme=ThemeChoice.LIGHT))
    assert json.loads(path.read_text(encoding="utf-8"))["hologram"] == {"depth": 3}
    assert load_settings(path).settings.theme is ThemeChoice.LIGHT


def test_theme_of_a_newer_version_is_the_default(path: Path) -> None:
    path.write_text('{"theme": "sepia", "last_page": "today"}', encoding="utf-8")
    settings = load_settings(path).settings
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.last_page == "today"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b" " * 2_000_000],
    ids=["empty", "cut", "list", "null", "bytes", "deep", "large"],
)
def test_broken_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == content
    assert not path.exists()


def test_folder_in_place_of_the_file_does_not_stop_the_start(path: Path) -> None:
    path.mkdir()
    assert load_settings(path).settings == Settings()


def test_failed_write_leaves_no_rubbish(path: Path) -> None:
    path.mkdir()
    with pytest.raises(OSError, match="settings"):
        save_settings(path, Settings())
    assert list(path.parent.iterdir()) == [path]


def test_path_that_is_no_text_survives(path: Path) -> None:
    book = os.fsdecode(b"/home/ann/caf\xe9.ror") if os.name == "posix" else "C:\\caf\udce9.ror"
    save_settings(path, Settings(last_book=book))
    assert load_settings(path).settings.last_book == book
