"""What every test stands on: no display, Qt warnings fail, and nothing is left behind.

A dialog still open, a timer still running or a thread still alive at the end of a test fails it.
"""

import gc
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder that Linux keeps in memory, for the private folders of the tests
ROOM = 1 << 30


def _keep_files_in_memory() -> None:
    """Let the tests' folders lie in memory where there is room: each save waits for its disk, many thousand times.

    Whoever names a folder (TMPDIR) has it. What a disk does that fails, is full or read-only has tests of its own.
    """
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK | os.X_OK) or not hasattr(os, "statvfs"):
        return
    system = os.statvfs(MEMORY)
    if system.f_bavail * system.f_frsize >= ROOM and not system.f_flag & os.ST_NOEXEC:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # asked for before


_keep_files_in_memory()

from ror_desktop import start_at_login
from ror_desktop.platform_check import obstacle

_reason = obstacle()
if _reason is not None:
    pytest.exit(_reason.plain(), returncode=1)

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from ror_desktop.ui.theme_controller import STYLE

# How fast something is, is shown by the benchmarks; a busy machine fails no test.
settings.register_profile("ror", deadline=None)
settings.load_profile("ror")

RUN_OF_TESTS = r"Software\ror-desktop-tests"


@pytest.hookimpl(trylast=True)  # after the marks of Hypothesis
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Coverage is what examples reach: properties, which do the same a hundred times over, are not counted.

    Under its tracer they would take half of the time of all tests.
    """
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True, trylast=True)  # within what pytest-cov does
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """In a process of xdist, pytest-cov's own pause leaves a tracer where it is."""
    tracer = sys.gettrace()
    if tracer is not None and item.get_closest_marker("no_cover"):
        sys.settrace(None)
    try:
        return (yield)
    finally:
        if sys.gettrace() is not tracer:
            sys.settrace(tracer)


def pytest_collection_finish() -> None:
    """What was imported stays: set apart, the search for running timers does not walk through it each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    threads = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        open_windows = [w.objectName() or type(w).__name__ for w in app.topLevelWidgets() if w.isVisible()]
        for window in app.topLevelWidgets():
            window.close()
        assert not open_windows, f"left open: {open_windows}"
        assert not (timers := running_timers()), f"timers left running: {timers}"
    alive = {t.name for t in set(threading.enumerate()) - threads if t.is_alive() and not t.daemon}
    assert not alive, f"threads left alive: {alive}"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests is drawn as the program is."""
    return ["tests", *STYLE]


@pytest.fixture
def login_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The entry that starts the program with the session has a place of its own, not that of whoever runs the tests."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(start_at_login, "_RUN", RUN_OF_TESTS)
    yield
    if sys.platform == "win32":
        import winreg

        with suppress(FileNotFoundError):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, RUN_OF_TESTS)


def running_timers() -> list[str]:
    """Timers of ours that still run; those Qt's own widgets hold (cursor, tooltips) are not QTimers of Python."""
    found = []
    for thing in gc.get_objects():
        if type(thing) is QTimer:
            try:
                if thing.isActive():
                    found.append(thing.objectName() or repr(thing.parent()))
            except RuntimeError:  # its C++ part is gone: it runs no more
                continue
    return found
