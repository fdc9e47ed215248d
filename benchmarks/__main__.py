"""Measures what the program promises about speed and memory, and prints one table.

Every ratio is against a baseline of the same run on the same disk. Medians and percentiles of many repetitions stand
against the noise of a machine that does other things as well; the load is printed below the table.
"""

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import PySide6
from sqlcipher3 import dbapi2

from benchmarks import quiet
from benchmarks.books import FOLDER, book_of
from benchmarks.cases import CASES, LEAST_CONTACTS
from benchmarks.measure import Line, markdown, plain
from benchmarks.place import Place


def main(arguments: Sequence[str] | None = None) -> int:
    """Build what is missing, measure, and print; 1 where a budget is not kept."""
    options = _parser().parse_args(arguments)
    quiet.install()
    found: list[tuple[int, Line]] = []
    load = psutil.getloadavg()[0]
    for size in options.sizes:
        source = book_of(size, _say, rebuild=options.rebuild)
        found.extend((size, line) for line in _measured(source, size, options))
    print(_report(found, options, load))
    return 0 if all(line.kept is not False for _size, line in found) else 1


def _measured(source: Path, size: int, options: argparse.Namespace) -> Iterator[Line]:
    with tempfile.TemporaryDirectory(prefix="run-", dir=FOLDER) as name:
        path = Path(name) / "book.ror"
        shutil.copyfile(source, path)
        place = Place(size, path, options.effort)
        for case, measure in CASES.items():
            wanted = case in options.only if options.only else size >= LEAST_CONTACTS.get(case, 0)
            if wanted:
                _say(f"{size:,} contacts: {case}")
                began = time.perf_counter()
                yield from measure(place)
                _say(f"  {time.perf_counter() - began:.0f} s")


def _report(found: list[tuple[int, Line]], options: argparse.Namespace, load: float) -> str:
    if options.json:
        lines = [{"contacts": size} | line.as_json() for size, line in found]
        return json.dumps({"machine": _machine(load), "lines": lines}, ensure_ascii=False, indent=2)
    order = {what: place for place, what in enumerate(dict.fromkeys(line.what for _size, line in found))}
    rows = [(f"{size:,}", *line.cells()) for size, line in sorted(found, key=lambda one: (order[one[1].what], one[0]))]
    table = markdown(rows) if options.markdown else plain(rows)
    return f"{table}\n\n{_machine(load)}"


def _machine(load: float) -> str:
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, load {load:.1f} before and "
        f"{psutil.getloadavg()[0]:.1f} after; Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"SQLite {dbapi2.sqlite_version}, {os.environ['QT_QPA_PLATFORM']}"
    )


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _sizes(text: str) -> list[int]:
    sizes = [int(part) for part in text.replace("_", "").split(",")]
    if min(sizes) < 100:
        raise argparse.ArgumentTypeError("a book has at least 100 contacts")
    return sizes


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=[10_000], metavar="N,N", help="contacts (10000)")
    parser.add_argument("--only", action="append", choices=list(CASES), help="this case; may be said again")
    parser.add_argument("--rebuild", action="store_true", help="build the books anew")
    parser.add_argument("--effort", type=float, default=1, help="repeat so much more or less often (1)")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
