"""The words of the command line: what may be said, and what each verb takes."""

import argparse
from collections.abc import Container, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from ror_desktop import __version__, documents
from ror_desktop.exit_codes import USAGE

SIZE_FORM = "WIDTHxHEIGHT"
PERIODS = (
    "30-days", "90-days", "365-days", "this-quarter", "last-quarter", "this-year", "last-year", "all",
)  # fmt: skip
"""The values of `domain.period.PeriodKind`, which a start does without."""
OPEN = "open"
_OF_LASTING_BOOKS = frozenset({"backup", "restore"})
_WITH_VALUE = frozenset({"--book", "--screenshot", "--page", "--theme", "--size"})
"""Options whose value is the next word."""


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """What is said there; ends the process where it is asked for help or cannot be understood."""
    asked = parser(with_verbs=_before_verb(words) < len(words) or any(map(_asks_for_help, words)))
    options = asked.parse_args(with_verb(words, asked.verbs))
    if options.demo and options.book:
        asked.error("--demo opens a book of its own: leave out --book")
    if options.demo and options.verb in _OF_LASTING_BOOKS:
        asked.error("the demo book is thrown away at the end: it has no backups")
    return options


def given(options: argparse.Namespace) -> tuple[Path | None, tuple[Path, ...]]:
    """The book to open (nothing: one's own) and the files to import into it."""
    from ror_desktop.errors import RorError
    from ror_desktop.messages import translate

    found = documents.sorted_out(getattr(options, "files", ()))
    if len(found.books) > 1 or (found.books and (options.book or options.demo)):
        parser().error("only one book can be opened at a time")
    if found.imports and (options.screenshot or options.just_met):
        parser().error("--screenshot and --just-met take no files to import")
    for path in (*found.books, *found.imports):
        if not path.is_file():
            raise RorError(translate("Open", "There is no file {file}.").with_args(file=str(path)))
    return (found.books[0] if found.books else options.book), found.imports


def with_verb(arguments: Sequence[str], verbs: Container[str]) -> list[str]:
    """The arguments with "open" before the first word that is a file and stands where a verb would."""
    words = list(arguments)
    place = _before_verb(words)
    if place < len(words) and words[place] not in verbs and documents.looks_like_file(words[place]):
        words.insert(place, OPEN)
    return words


def _before_verb(words: Sequence[str]) -> int:
    """How many words are options and their values, before a verb or a file, or to the end."""
    place = 0
    while place < len(words) and words[place].startswith("-") and words[place] != "--":
        place += 2 if words[place] in _WITH_VALUE else 1
    return min(place, len(words))


def _asks_for_help(word: str) -> bool:
    """Also where it is cut short, as argparse allows."""
    return word.startswith(("-h", "--h"))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and exits with 2. `verbs` are those that it knows."""

    verbs: Container[str] = ()

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser(*, with_verbs: bool = True) -> _Parser:
    """What the window is started with; the verbs, which take longer to declare, where a word may be one."""
    parser = _Parser(
        prog="ror-desktop",
        description="Contacts, notes and follow-ups for people who meet people. Without a verb it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"ROR Desktop {__version__}")
    parser.add_argument("--book", type=Path, metavar="FILE.ror", help="use this book in place of your own")
    parser.add_argument("--demo", action="store_true", help="open a throw-away book with invented people")
    parser.add_argument("--just-met", action="store_true", help="only the small window for somebody you just met")
    parser.add_argument("--screenshot", type=Path, metavar="OUT.png", help="draw the window into a picture and end")
    pages = "people, today, calendar, events, feedback, returns; or measures, review, playbook"
    parser.add_argument("--page", default="", metavar="NAME", help=f"the page to show: {pages}")
    parser.add_argument("--theme", choices=["light", "dark", "contrast"], help="the colours to show")
    parser.add_argument("--size", type=_size, metavar=SIZE_FORM, help="the size of the window in pixels")
    parser.add_argument("--in-tray", action="store_true", help="start without the window, where there is a tray")
    parser.set_defaults(verb=None)
    if with_verbs:
        verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", parser_class=_Parser)
        _add_verbs(verbs)
        parser.verbs = verbs.choices
    return parser


def _add_verbs(verbs: Any) -> None:
    opening = verbs.add_parser(
        OPEN,
        help="open a book, or look at what can be imported; the verb may be left out",
        description="Open a book (.ror), or look at contacts (.vcf), calendars (.ics), answers (.csv) to import.",
    )
    opening.add_argument("files", nargs="+", type=Path, metavar="FILE")
    reading = _verb(
        verbs, "import", "read contacts from vCard files, or follow-ups and events from calendar files (.ics)"
    )
    reading.add_argument("files", nargs="+", type=Path, metavar="FILE")
    reading.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    reading.add_argument("--rejected", type=Path, metavar="FILE", help="save the cards that cannot be used here")
    answers = _verb(verbs, "import-answers", "read answers from 0 to 10 from a CSV file")
    answers.add_argument("file", type=Path, metavar="FILE.csv")
    answers.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    answers.add_argument("--days", choices=["dm", "md"], help="what comes first in 2/11/2026: the day or the month")
    writing = _verb(verbs, "export", "write all contacts to a vCard file (version 3.0)")
    writing.add_argument("file", type=Path, metavar="FILE")
    _add_report(verbs)
    backup = _verb(verbs, "backup", "write a checked copy of the book")
    backup.add_argument("--list", action="store_true", help="list the backups in place of making one")
    restore = _verb(verbs, "restore", "go back to a backup; the present book is kept beside it")
    restore.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help="which one; without, the newest")
    saving = _verb(
        verbs, "salvage", "save what can be read of a damaged book in a new one; the damaged file is only read"
    )
    saving.add_argument("file", type=Path, metavar="NEW.ror")
    _verb(verbs, "check", "check the book, and rebuild what is derived where it differs")
    _verb(verbs, "self-check", "check that this installation works, on a book of its own")


def _add_report(verbs: Any) -> None:
    report = _verb(verbs, "report", "write what came back in a period or from an event to a PDF or CSV file")
    report.add_argument("file", type=Path, metavar="OUT")
    what = report.add_mutually_exclusive_group()
    what.add_argument("--period", choices=PERIODS, help="one of these periods, up to today (365-days)")
    what.add_argument("--event", metavar="NAME", help="the newest event of that name")
    report.add_argument("--from", dest="first", type=_day, metavar="YYYY-MM-DD", help="the first day of the period")
    report.add_argument("--to", dest="last", type=_day, metavar="YYYY-MM-DD", help="the last day; without, today")
    report.add_argument("--format", choices=["pdf", "csv"], help="without, as the name of the file ends")


def _verb(verbs: Any, name: str, sentence: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=sentence, description=sentence.capitalize() + ".")
    # SUPPRESS keeps what was said before the verb.
    parser.add_argument("--book", type=Path, metavar="FILE.ror", default=argparse.SUPPRESS, help="use this book")
    parser.add_argument("--demo", action="store_true", default=argparse.SUPPRESS, help="use a throw-away demo book")
    parser.add_argument("--json", action="store_true", help="say the result as JSON on standard output")
    return parser


def _day(text: str) -> date:
    """Read "2026-11-23"."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day such as 2026-11-23") from None


def _size(text: str) -> tuple[int, int]:
    """Read "1280x800"."""
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isdecimal() and height.isdecimal() and int(width) >= 640 and int(height) >= 400):
        raise argparse.ArgumentTypeError(f"{text} is not {SIZE_FORM} of at least 640x400")
    return int(width), int(height)
