"""The command line as somebody types it: in a process of its own, with a home of its own and no display."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Said:
    """What a run came to."""

    code: int
    out: str
    err: str

    def data(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)


def environment(home: Path, **more: str) -> dict[str, str]:
    """The environment of a fresh user: nothing of ours, no display."""
    needed = {"PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "LANG", "LD_LIBRARY_PATH"}
    kept = {name: value for name, value in os.environ.items() if name in needed}
    return {
        **kept,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "LOCALAPPDATA": str(home),
        "APPDATA": str(home),
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(home),  # platformdirs asks Windows, whatever LOCALAPPDATA says
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
        **more,
    }


def command(*arguments: str | Path) -> list[str]:
    """The program with these arguments, by the interpreter of the tests."""
    return [sys.executable, "-m", "ror_desktop", *map(str, arguments)]


def run(home: Path, *arguments: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> Said:
    """Run the program to its end."""
    made = subprocess.run(
        command(*arguments),
        env=dict(env) if env is not None else environment(home),
        cwd=cwd or home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    return Said(made.returncode, made.stdout, made.stderr)


def one_sentence(said: Said) -> bool:
    """Whether standard error holds one line of ours and no traceback."""
    lines = said.err.splitlines()
    return (
        len(lines) == 1 and lines[0].startswith("ror-desktop") and lines[0][-1] in ".)" and "Traceback" not in lines[0]
    )
