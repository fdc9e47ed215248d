"""Builds the program, lets it check itself, and measures it: `python packaging/smoke.py`.

What is measured: the size by group, and how long the built program takes until its list is painted, against the same
from source, in turns and by the method of benchmarks/. For that a second bundle is made whose program is the probe of
the benchmarks (build/probe/); it differs from the real one in nothing else.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import build
import inventory
import meta

MOST = 1.1
"""Times as long as from source, at most."""
CONTACTS = 10_000
PROBE = meta.BUILD / "probe"


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, check, measure; 1 where anything is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-build", action="store_true", help="take the bundle that is in dist/")
    parser.add_argument("--starts", type=int, default=11, metavar="N", help="starts of each kind; 0 measures none (11)")
    options = parser.parse_args(arguments)
    if not options.no_build:
        build.freeze()
    good = checked(build.BUNDLE)
    good &= inventory.main(build.BUNDLE) == 0
    if options.starts:
        good &= starts(options.starts, rebuild=not options.no_build)
    return 0 if good else 1


def program_of(bundle: Path) -> Path:
    """What is started in a bundle on this system."""
    return bundle / (f"{meta.WINDOWED}.exe" if sys.platform == "win32" else meta.COMMAND)


def checked(bundle: Path) -> bool:
    """Run the self-check of the built program, in a home of its own and without a display; print its report."""
    with tempfile.TemporaryDirectory() as home:
        said = subprocess.run(
            [program_of(bundle), "self-check", "--json"],
            check=False,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=home,
            env=_environment(Path(home)),
        )
    print(said.stdout)
    if said.returncode:
        return False
    found: dict[str, Any] = json.loads(said.stdout)
    return bool(found["sound"] and found["versions"]["built"] == "true")


def _environment(home: Path) -> dict[str, str]:
    """A user without anything: no Python of his own, no display, no settings."""
    kept = {k: v for k, v in os.environ.items() if k.upper() in {"PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "WINDIR"}}
    places = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
    return {**kept, **dict.fromkeys(places, str(home))}


def starts(times: int, *, rebuild: bool) -> bool:
    """Start both in turns, after one start of each that warms the disk's cache; whether the built one keeps up."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.books import book_of
    from benchmarks.cases.starting import PROBES, started
    from benchmarks.measure import Taken

    probe = PROBE / meta.COMMAND
    if rebuild or not probe.is_dir():
        build.freeze(PROBE, ROR_PROBE="1")
    taken: dict[str, list[Taken]] = {"source": [], "built": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = shutil.copyfile(book_of(CONTACTS, print), folder / "book.ror")
        commands = {"source": list(PROBES), "built": [str(program_of(probe))]}
        for turn in range(times + 1):
            for kind, command in commands.items():
                with started([*command, "program", str(book)], folder) as one:
                    one.tell("go on")
                    one.stop()
                if turn:
                    taken[kind].append(one.taken)
    print(f"start until {CONTACTS:,} contacts are painted, medians of {times}:")
    ratio = _said("on the clock", [[one.clock for one in taken[kind]] for kind in ("source", "built")])
    _said("of the processor", [[one.processor for one in taken[kind]] for kind in ("source", "built")])
    return ratio <= MOST


def _said(what: str, samples: list[list[float]]) -> float:
    """Print the medians in milliseconds; returns built against source."""
    source, built = map(statistics.median, samples)
    print(f"  {what}: source {source:.0f} ms, built {built:.0f} ms, {built / source:.2f} × (at most {MOST} ×)")
    return built / source


if __name__ == "__main__":
    sys.exit(main())
