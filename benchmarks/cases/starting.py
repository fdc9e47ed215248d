"""From the start of the process until the list is usable and painted, the memory then, and how idle it is after."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

from benchmarks.measure import Budget, Figure, Line, Samples, Taken, against
from benchmarks.place import Place, desk_on
from ror_desktop.domain.backup import Reason

_PLACES = (
    "HOME",
    "PYTHONPYCACHEPREFIX",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
MEGABYTE = 1_000_000
PROBES = (sys.executable, "-m", "benchmarks.probes")
IDLE_SECONDS = 20
RESTED_SECONDS = 4
LONGEST_UNREST_SECONDS = 60


@dataclass(slots=True)
class Started:
    """A process whose window is painted, and what it took: time, and bytes resident and unshared."""

    process: psutil.Process
    to: IO[str]
    said: IO[str]
    taken: Taken
    resident: int
    unshared: int

    def tell(self, step: str) -> None:
        """The next step."""
        self.to.write(f"{step}\n")
        self.to.flush()

    def stop(self) -> list[str]:
        """Close the window; the names of the timers that fired since "count"."""
        self.tell("stop")
        fired: list[str] = json.loads(self.said.readline())
        return fired


@dataclass(slots=True)
class _Starts:
    """Starts of one kind."""

    all: list[Started]

    def times(self) -> Samples:
        return Samples([one.taken for one in self.all])

    def memory(self) -> tuple[Figure, Figure]:
        """Medians in megabytes."""
        resident = statistics.median(one.resident for one in self.all) / MEGABYTE
        unshared = statistics.median(one.unshared for one in self.all) / MEGABYTE
        return Figure("resident", resident, "MB"), Figure("unshared", unshared, "MB")


def measure(place: Place) -> Iterator[Line]:
    """Bare window and program take turns, after one start of each that warms the disk's cache."""
    _do_what_is_done_daily(place.path)
    bare, ours = _Starts([]), _Starts([])
    for turn in range(place.times(11) + 1):
        for starts, command in ((bare, [*PROBES, "bare"]), (ours, [*PROBES, "program", str(place.path)])):
            with started(command, place.folder) as one:
                one.tell("go on")
                one.stop()
            if turn:
                starts.all.append(one)
    times, least = ours.times(), bare.times()
    yield Line(
        "start → list painted",
        (against("median", times.median, least.median, 2.0),),
        (*times.medians(), Figure("p95", times.percentile(95))),
        least.medians("bare window"),
    )
    memory, least_memory = ours.memory(), bare.memory()
    ratio = against("resident", memory[0].value, least_memory[0].value, 2.2)
    yield Line("memory then", (ratio,), memory, least_memory)
    yield _idle(place)


def _idle(place: Place) -> Line:
    with started([*PROBES, "program", str(place.path)], place.folder) as one:
        one.tell("go on")
        _wait_for_rest(one.process)
        one.tell("count")
        time.sleep(1)
        before, seconds = _spent(one.process), max(IDLE_SECONDS * place.effort, 0.5)
        time.sleep(seconds)
        spent = _spent(one.process) - before
        fired = one.stop()
    share = Figure("processor", 100 * spent / seconds, "%")
    timers = Figure("timers fired", len(fired), "")
    return Line(
        f"idle for {seconds:.0f} s", (Budget(share, 0.1), Budget(timers, 0)), (share, timers), note=" ".join(fired)
    )


def _do_what_is_done_daily(path: Path) -> None:
    """The day's backup and the week's drill, so that every start is one as most are."""
    with desk_on(path) as desk:
        desk.backups.make(Reason.START)
        desk.backups.drill_if_due()


@contextmanager
def started(command: Sequence[str], folder: Path) -> Iterator[Started]:
    """Start a probe by its whole command line and wait until it has painted. Its files are below that folder."""
    began = time.perf_counter()
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(folder),
        cwd=Path(__file__).parents[2],
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            painted, processor = map(float, child.stdout.readline().split())
            process = psutil.Process(child.pid)
            used = process.memory_full_info()
            taken = Taken((painted - began) * 1000, processor * 1000)
            yield Started(process, child.stdin, child.stdout, taken, used.rss, used.uss)
        except BaseException:
            child.kill()
            raise


def _environment(folder: Path) -> dict[str, str]:
    """Settings and logs in the folder of the run; compiled modules there too, as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = {name: str(folder / name.lower()) for name in _PLACES}
    return kept | places


def _spent(process: psutil.Process) -> float:
    """Seconds of processor time, of all threads."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _wait_for_rest(process: psutil.Process) -> None:
    """What is done after the first paint (a check, a backup) is not idling: wait until some seconds pass without it.

    One second is not enough: a worker that waits for the disk is not at rest.
    """
    ends = time.perf_counter() + LONGEST_UNREST_SECONDS
    before, quiet = _spent(process), 0
    while quiet < RESTED_SECONDS and time.perf_counter() < ends:
        time.sleep(1)
        spent = _spent(process)
        quiet = quiet + 1 if spent - before < 0.011 else 0
        before = spent
