"""Before Qt would abort, the program says what is missing."""

import sys

import pytest

from ror_desktop.platform_check import draw_in_memory, missing_packages, obstacle, obstacle_without_window

DISPLAY = {"DISPLAY": ":987"}


def nothing(_library: str) -> bool:
    return False


def everything(_library: str) -> bool:
    return True


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_only_linux_leaves_anything_to_check(platform: str) -> None:
    assert obstacle({}, platform, nothing) is None
    assert obstacle_without_window(platform, nothing) is None


def test_offscreen_needs_no_display_but_libraries() -> None:
    assert obstacle({"QT_QPA_PLATFORM": "offscreen"}, "linux", everything) is None
    found = obstacle({"QT_QPA_PLATFORM": "offscreen"}, "linux", nothing)
    assert found is not None
    assert "apt install libglib2.0-0 " in found.plain()
    assert "xcb" not in found.plain()


def test_what_is_drawn_in_memory_has_the_fonts_of_windows() -> None:
    elsewhere: dict[str, str] = {}
    draw_in_memory(elsewhere, "linux")
    assert elsewhere == {"QT_QPA_PLATFORM": "offscreen"}
    windows = {"WINDIR": "D:/Windows"}
    draw_in_memory(windows, "win32")
    assert windows["QT_QPA_FONTDIR"].replace("\\", "/") == "D:/Windows/Fonts"
    chosen = {"QT_QPA_FONTDIR": "E:/fonts"}
    draw_in_memory(chosen, "win32")
    assert chosen["QT_QPA_FONTDIR"] == "E:/fonts"


def test_a_window_needs_a_display_that_answers() -> None:
    without = obstacle({}, "linux", everything)
    assert without is not None
    assert "--screenshot" in without.plain()
    assert obstacle({"WAYLAND_DISPLAY": "wayland-0"}, "linux", everything) is None


@pytest.mark.skipif(sys.platform != "linux", reason="asks the display through its library, which is Linux's")
def test_a_display_that_does_not_answer_is_told() -> None:
    silent = obstacle(DISPLAY, "linux", everything)
    assert silent is not None
    assert ":987 does not answer" in silent.plain()


def test_each_missing_library_names_its_package() -> None:
    found = obstacle(DISPLAY, "linux", lambda library: library != "libxcb-cursor.so.0")
    assert found is not None
    assert found.plain().endswith("apt install libxcb-cursor0")
    assert obstacle_without_window("linux", everything) is None
    core = obstacle_without_window("linux", nothing)
    assert core is not None
    assert "libgssapi-krb5-2" in core.plain()
    assert "libegl1" not in core.plain()


def test_what_cannot_be_loaded_is_missing() -> None:
    assert missing_packages({"libno-such-thing.so.9": "no-such-thing"}) == ["no-such-thing"]
