"""Modules that the window needs are imported on every system, whatever that system lacks."""

import subprocess
import sys

import pytest

LACKS = ("O_NONBLOCK", "O_CLOEXEC", "getuid", "fork", "statvfs")
"""Names of `os` that Windows has not."""


@pytest.mark.parametrize("module", ["ror_desktop.ui.wake", "ror_desktop.ui.reminders", "ror_desktop.ui.program"])
def test_it_is_imported_without_what_windows_lacks(module: str) -> None:
    hide = "; ".join(f"hasattr(os, {name!r}) and delattr(os, {name!r})" for name in LACKS)
    made = subprocess.run(
        [sys.executable, "-c", f"import subprocess, pathlib, os; {hide}; import {module}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
