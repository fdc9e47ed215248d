"""The system-wide key: which platform can have one, and on X11 for real, with another client pressing the keys."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from ror_desktop.ui.global_key import key as key_module
from ror_desktop.ui.global_key.key import GlobalKey, obstacle
from ror_desktop.ui.widgets.preferences_dialog import PreferencesDialog
from tests.ui.driver import ENGLISH, running, saved_settings
from tests.ui.scenes import trigger

ROOT = Path(__file__).parents[2]
TOOLS = [shutil.which(name) for name in ("xvfb-run", "xdotool")]

CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from ror_desktop.ui.global_key.key import GlobalKey
import subprocess
app = QApplication([])
first, second = GlobalKey(), GlobalKey()
first.pressed.connect(lambda: print("pressed", flush=True))
print("start", first.start(), flush=True)
refused = second.start()
print("second", "refused" if refused and "another program" in refused.plain() else refused, flush=True)

def send(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)

steps = [
    lambda: send("ctrl+alt+j"),
    lambda: send("alt+j", "ctrl+j", "j"),
    lambda: send("Num_Lock"),
    lambda: send("ctrl+alt+j"),
    lambda: send("Num_Lock"),
    lambda: (first.stop(), print("stopped", flush=True)),
    lambda: send("ctrl+alt+j"),
    lambda: print("second", second.start(), flush=True),
    lambda: second.stop(),
    app.quit,
]
timer = QTimer()
timer.timeout.connect(lambda: steps.pop(0)())
timer.start(150)
app.exec()
"""


@pytest.mark.skipif(not all(TOOLS), reason="needs Xvfb and xdotool")
def test_the_key_on_x11_and_only_while_it_is_wanted() -> None:
    environment = {k: v for k, v in os.environ.items() if k not in {"WAYLAND_DISPLAY", "XDG_SESSION_TYPE"}}
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", CHILD],
        env={**environment, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "could not connect to display" in done.stderr or "no Qt platform plugin" in done.stderr:
        pytest.skip("Qt has no X11 here")
    assert done.stdout.split("\n")[:-1] == [
        "start None",
        "second refused",
        "pressed",
        "pressed",
        "stopped",
        "second None",
    ], done.stderr


@pytest.mark.parametrize(
    ("platform", "environment", "words"),
    [
        ("windows", {}, None),
        ("cocoa", {}, None),
        ("xcb", {"XDG_SESSION_TYPE": "x11"}, None),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, "Wayland"),
        ("wayland", {}, "Wayland"),
        ("wayland-egl", {}, "ror-desktop --just-met"),
        ("offscreen", {}, "no key that works in every program"),
    ],
)
def test_where_it_is_possible(platform: str, environment: dict[str, str], words: str | None) -> None:
    reason = obstacle(platform, environment)
    assert (reason is None) is (words is None)
    if reason is not None:
        assert words is not None
        assert words in reason.plain()


@pytest.mark.usefixtures("qapp")
def test_where_it_is_not_possible_starting_says_so_and_stopping_is_nothing() -> None:
    key = GlobalKey()
    assert key.possible() is not None
    assert key.start() == key.possible()
    assert not key.active
    key.stop()


def test_preferences_say_why_it_is_not_possible_here(qapp: QApplication, tmp_path: Path) -> None:
    with running(qapp, tmp_path) as driver:
        trigger(driver, "file.preferences")
        dialog = driver.dialog("preferences")
        assert isinstance(dialog, PreferencesDialog)
        assert not dialog.anywhere.isEnabled()
        assert not dialog.anywhere.isChecked()
        said = [label.text() for label in dialog.findChildren(QLabel)]
        assert "This system has no key that works in every program." in said
        dialog.reject()


class Given:
    """A key that the system gives to whoever asks first."""

    def __init__(self, free: bool) -> None:
        self.free = free

    def take(self) -> bool:
        return self.free

    def let_go(self) -> None:
        self.free = True


@pytest.mark.parametrize("free", [True, False])
def test_the_choice_takes_effect_at_once_and_is_kept_only_where_it_works(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: bool
) -> None:
    """The platform under the tests has no such key: its own part stands in, the rest is the real program."""
    monkeypatch.setattr(key_module, "obstacle", lambda _platform, _environment: None)
    monkeypatch.setattr(key_module, "_grab_of", lambda _platform, _key: Given(free))
    with running(qapp, tmp_path) as driver:
        trigger(driver, "file.preferences")
        dialog = driver.dialog("preferences")
        assert isinstance(dialog, PreferencesDialog)
        dialog.anywhere.click()
        assert dialog.anywhere.isChecked() is free
        assert driver.session.system_key().active is free
        assert ("belongs to another program" in driver.window.notice.reported()) is not free
        dialog.reject()
        driver.stop()
        assert saved_settings(driver).system_key is free
    with running(qapp, tmp_path, settings=ENGLISH._replace(system_key=True)) as driver:
        assert driver.session.system_key().active is free
        assert ("belongs to another program" in driver.said()) is not free
        driver.session.system_key().pressed.emit()
        assert driver.session.answering.just_met.window().isVisible()
