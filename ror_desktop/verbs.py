"""The verbs of the command line: each opens the book, calls one service, and says the result."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ror_desktop.documents import Kind, kind_of
from ror_desktop.domain.backup import Backup, Reason, newest_first
from ror_desktop.domain.imports import ImportCounts, ImportRow, Verdict
from ror_desktop.errors import BookError, RorError, Trouble
from ror_desktop.exit_codes import DONE, FAILED
from ror_desktop.messages import translate
from ror_desktop.ownership import ownership
from ror_desktop.paths import user_folders
from ror_desktop.platform_check import draw_in_memory, obstacle
from ror_desktop.services import backups as backup_service
from ror_desktop.services import books, checking
from ror_desktop.services.asked_files import spare_sources, write_asked
from ror_desktop.services.book import Book
from ror_desktop.services.demo import demo_book
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.temporary import throw_away_folder

if TYPE_CHECKING:
    from ror_desktop.domain.calendar_import import CalendarRow
    from ror_desktop.services.answer_imports import AnswerStaging


def now() -> datetime:
    """The clock of the program."""
    return datetime.now(UTC)


def run(options: argparse.Namespace) -> int:
    """Carry out the verb of the command line; returns the exit code."""
    return _VERBS[options.verb](options)


def _import(options: argparse.Namespace) -> int:
    kinds = {kind_of(path) for path in options.files}
    if options.rejected:
        spare_sources(options.rejected, options.files)
    if Kind.CALENDAR in kinds:
        return _import_calendars(options, alone=len(kinds) == 1)
    if options.dry_run or options.demo:
        return _import_here(options)
    files = [str(path.resolve()) for path in options.files]
    with ownership(_path(options), {"verb": "import", "files": files}) as owned:
        if owned:
            return _import_here(options)
    return _handed_over(options, files)


def _import_here(options: argparse.Namespace) -> int:
    with (
        desk_for(options, writes=True, dry=options.dry_run) as desk,
        desk.imports.preview(options.files, Progress()) as staging,
    ):
        counts = staging.counts()
        if options.rejected:
            failed = translate("Import", "{name} could not be written ({reason}). Nothing was imported.")
            write_asked(desk.book, options.rejected, staging.rejected(), failed)
        if not options.dry_run:
            counts = desk.imports.run(staging, {}, Progress()).counts
        if options.json:
            dump(_imported(options, staging.rows, counts))
        else:
            _say_imported(staging.rows, counts, dry_run=options.dry_run)
    return DONE


def _import_calendars(options: argparse.Namespace, *, alone: bool) -> int:
    if not alone or options.rejected:
        text = translate(
            "CalendarImport", "Calendars are imported by themselves, without --rejected. Nothing was done."
        )
        raise RorError(text)
    if options.dry_run or options.demo:
        return _import_calendars_here(options)
    files = [str(path.resolve()) for path in options.files]
    with ownership(_path(options), {"verb": "open", "files": files}) as owned:
        if owned:
            return _import_calendars_here(options)
    return _handed_over(options, files)


def _import_calendars_here(options: argparse.Namespace) -> int:
    with desk_for(options, writes=True, dry=options.dry_run) as desk:
        staging = desk.calendar_imports.preview(options.files, Progress())
        follow_ups, events = staging.taken()
        counts = staging.counts()
        if not options.dry_run:
            counts = desk.calendar_imports.run(staging, Progress()).counts
    numbers = {
        "entries": len(staging.rows), "follow_ups": follow_ups, "events": events, "added": counts.added,
        "left_out": counts.skipped, "unusable": counts.unusable,
    }  # fmt: skip
    if options.json:
        rows = list(map(_calendar_row, staging.rows))
        dump({"dry_run": options.dry_run, "files": [str(path) for path in options.files], **numbers, "rows": rows})
        return DONE
    for row in staging.rows:
        said = _calendar_row(row)
        for words in [*([] if row.taken else [said["outcome"]]), *said["problems"]]:
            print(f"{row.source}:{row.item.line}: {row.item.title or '?'}: {words}", file=sys.stderr)
    would = "would be " if options.dry_run else ""
    made = f"{_many(follow_ups, 'follow-up')} and {_many(events, 'event')} {would}added"
    read = _many(len(staging.rows), "entry", "entries")
    print(f"{read}: {made}, {counts.skipped} left out, {counts.unusable} not usable")
    return DONE


def _calendar_row(row: "CalendarRow") -> dict[str, Any]:
    from ror_desktop.domain.calendar_import import outcome

    return {
        "file": row.source,
        "line": row.item.line,
        "title": row.item.title,
        "contact": row.found.only[1] if row.found.only else None,
        "taken": row.taken,
        "outcome": outcome(row).plain(),
        "problems": [problem.plain() for problem in row.problems],
    }


def _handed_over(options: argparse.Namespace, files: Sequence[str]) -> int:
    if options.json:
        dump({"handed_over": True, "files": list(files)})
    else:
        unsaved = " Save the cards that cannot be used from it." if getattr(options, "rejected", None) else ""
        print(f"ROR Desktop has this book open and shows the preview there.{unsaved}")
    return DONE


def _import_answers(options: argparse.Namespace) -> int:
    if options.dry_run or options.demo:
        return _import_answers_here(options)
    file = str(options.file.resolve())
    with ownership(_path(options), {"verb": "import_answers", "files": [file]}) as owned:
        if owned:
            return _import_answers_here(options)
    return _handed_over(options, [file])


def _import_answers_here(options: argparse.Namespace) -> int:
    from ror_desktop.domain.daytext import DateOrder

    with desk_for(options, writes=True, dry=options.dry_run) as desk:
        staging = desk.answer_imports.preview(options.file, Progress())
        if options.days:
            staging.decide_order(DateOrder(options.days))
        if staging.order is None:
            text = translate("AnswerImport", "Some days can be read in two ways. Say --days dm or --days md.")
            raise RorError(text)
        counts = staging.counts()
        if not options.dry_run:
            counts = desk.answer_imports.run(staging, Progress()).counts
    _say_answers(options, staging, counts)
    return DONE


def _say_answers(options: argparse.Namespace, staging: "AnswerStaging", counts: ImportCounts) -> None:
    from ror_desktop.domain.answer_import import NOT_TAKEN, outcome

    refused = [
        {"line": row.raw.line, "who": row.raw.who, "why": outcome(row).plain()}
        for row in staging.rows
        if row.verdict in NOT_TAKEN
    ]
    if staging.broken_at:
        why = "a quote is not closed; the rest of the file was not read"
        refused.append({"line": staging.broken_at, "who": "", "why": why})
    numbers = {"rows": len(staging.rows), "added": counts.added, "known": counts.skipped, "not_taken": counts.unusable}
    if options.json:
        dump({"dry_run": options.dry_run, "file": str(options.file), **numbers, "problems": refused})
        return
    for one in refused:
        print(f"{options.file.name}:{one['line']}: {one['who'] or '?'}: {one['why']}", file=sys.stderr)
    would = "would be " if options.dry_run else ""
    taken = f"{counts.added} {would}noted, {counts.skipped} known or repeated, {counts.unusable} not taken"
    print(f"{_many(len(staging.rows), 'row')}: {taken}")


def _many(amount: int, one: str, more: str = "") -> str:
    """One card, two cards: the amount with its word."""
    return f"{amount} {one if amount == 1 else more or one + 's'}"


def _imported(options: argparse.Namespace, rows: Sequence[ImportRow], counts: ImportCounts) -> dict[str, Any]:
    return {
        "dry_run": options.dry_run,
        "files": [str(path) for path in options.files],
        "cards": _cards(rows),
        "added": counts.added,
        "updated": counts.updated,
        "skipped": counts.skipped,
        "unusable": counts.unusable,
        "problems": [_row(row) for row in rows if row.problems],
    }


def _say_imported(rows: Sequence[ImportRow], counts: ImportCounts, *, dry_run: bool) -> None:
    for row in rows:
        for problem in row.problems:
            whose = f"{row.name or '?'}: " if row.is_card else ""
            print(f"{row.source}:{row.line}: {whose}{problem.plain()}", file=sys.stderr)
    would = "would be " if dry_run else ""
    print(
        f"{_many(_cards(rows), 'card')}: {counts.added} {would}added, {counts.updated} {would}updated, "
        f"{counts.skipped} known or repeated, {counts.unusable} not usable"
    )


def _cards(rows: Sequence[ImportRow]) -> int:
    return sum(row.is_card for row in rows)


def _row(row: ImportRow) -> dict[str, Any]:
    return {
        "file": row.source,
        "line": row.line,
        "name": row.name,
        "card": row.is_card,
        "usable": row.verdict is not Verdict.PROBLEM,
        "problems": [problem.plain() for problem in row.problems],
    }


def _export(options: argparse.Namespace) -> int:
    with desk_for(options) as desk:
        written = desk.exports.run(options.file, None, Progress())
    if options.json:
        dump({"file": str(options.file), "contacts": written})
    else:
        print(f"{_many(written, 'contact')} written to {options.file}")
    return DONE


def _backup(options: argparse.Namespace) -> int:
    if options.list:
        found = backup_service.backups_of(_path(options))
        _say_backups(found, as_json=options.json)
        return DONE
    with desk_for(options) as desk:
        made = desk.backups.make(Reason.MANUAL)
    _say_backups([made], as_json=options.json)
    return DONE


def _say_backups(found: list[Backup], *, as_json: bool) -> None:
    if as_json:
        dump([{"path": str(b.path), "made_at": b.made_at.isoformat(), "reason": b.reason.value} for b in found])
        return
    if not found:
        print("There are no backups of this book.")
    for backup in found:
        print(f"{backup.made_at:%Y-%m-%d %H:%M} UTC  {backup.reason.value:<10}  {backup.path}")


def _restore(options: argparse.Namespace) -> int:
    path = _path(options)
    wanted = newest_first(backup_service.backups_of(path), now())
    if options.backup is not None:
        wanted = [b for b in wanted if Path(b.path).resolve() == options.backup.resolve()]
    if not wanted:
        raise RorError(translate("Restore", "There is no such backup of this book. Nothing was changed."))
    with ownership(path, {"verb": "raise"}) as owned:
        if not owned:
            raise RorError(
                translate("Restore", "The book is open in the program. Close it, or restore from its File menu.")
            )
        kept = backup_service.restore(path, wanted[0], now)
    if options.json:
        dump({"restored": str(wanted[0].path), "kept": str(kept) if kept else None})
        return DONE
    print(f"Restored {wanted[0].path}" + (f"; what was there is kept as {kept}" if kept else ""))
    return DONE


def _salvage(options: argparse.Namespace) -> int:
    from ror_desktop.services import salvaging  # rarely wanted

    found = salvaging.salvage_book(_path(options), options.file, now)
    words = [message.plain() for message in salvaging.words(found)]
    if options.json:
        dump({"file": str(options.file), "complete": found.complete, "counts": dict(found.counts), "words": words})
    else:
        print("\n".join(words))
    return DONE


def _check(options: argparse.Namespace) -> int:
    with desk_for(options) as desk:
        result = checking.repair_derived(desk.book, checking.check(desk.book, Progress()))
        if result.derived:
            result = checking.repair_derived(desk.book, result)
    if options.json:
        dump(result.as_json())
        return DONE if result.sound else FAILED
    for line in (*result.damage, *result.references, *result.triggers, *result.derived):
        print(line)
    if result.rebuilt:
        print("What is derived differed from the tables and was made anew.")
    if not result.sound:
        raise RorError(
            translate("Check", "The book is damaged; nothing was changed. Restore a backup (ror-desktop restore).")
        )
    print("The book is sound: " + ", ".join(f"{n} {table}" for table, n in sorted(result.counts.items()) if n))
    return DONE


def _self_check(options: argparse.Namespace) -> int:
    draw_in_memory()
    reason = obstacle()
    if reason is not None:
        raise RorError(reason)
    from ror_desktop.drawing import quiet_offscreen
    from ror_desktop.self_check import self_check

    quiet_offscreen()

    result = self_check()
    if options.json:
        dump(result.as_json())
    else:
        for name, words in {**result.versions, **result.steps}.items():
            print(f"{name}: {words}")
    return DONE if result.sound else FAILED


_VERBS: dict[str, Callable[[argparse.Namespace], int]] = {
    "import": _import,
    "import-answers": _import_answers,
    "export": _export,
    "backup": _backup,
    "restore": _restore,
    "salvage": _salvage,
    "check": _check,
    "self-check": _self_check,
}


def dump(result: object) -> None:
    """Say a result as JSON; where standard output has no such letters, in the escapes of JSON."""
    text = json.dumps(result, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding if sys.stdout else "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(result, indent=2)
    print(text)


def _path(options: argparse.Namespace) -> Path:
    path: Path | None = options.book
    return path or user_folders().default_book


@contextmanager
def desk_for(options: argparse.Namespace, *, writes: bool = False, dry: bool = False) -> Iterator[Desk]:
    """The services on the book of the options. A verb that writes makes the book where there never was one."""
    if options.demo:
        with throw_away_folder() as folder, _closing(demo_book(folder / "demo.ror", now)) as desk:
            yield desk
        return
    path = _path(options)
    if dry and not path.exists():
        with throw_away_folder() as folder, _closing(books.create_book(folder / "dry.ror", now)) as desk:
            yield desk
        return
    beside = dry or not writes
    with _closing(_opened(path, beside=beside), beside=beside) as desk:
        yield desk


@contextmanager
def _closing(book: Book, *, beside: bool = False) -> Iterator[Desk]:
    try:
        yield desk_of(book)
    finally:
        books.close_book(book, beside=beside)


def _opened(path: Path, *, beside: bool) -> Book:
    try:
        return books.open_book(path, now, beside=beside)
    except BookError as error:
        if error.trouble is not Trouble.MISSING or beside:
            raise
        return books.create_book(path, now)
