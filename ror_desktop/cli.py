"""The command line: the same verbs as the window, without one.

Exit codes: 0 done (also when cards had problems, which are reported), 1 failed (one sentence on standard error),
2 wrong usage.
"""

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ror_desktop.exit_codes import FAILED, USAGE
from ror_desktop.telling import say_failure

if TYPE_CHECKING:
    from argparse import Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (without, those of the process); returns the exit code."""
    _write_any_letter()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _write_any_letter() -> None:
    """Where a locale lacks letters that people have in their names, or a file's name is none of it, nothing fails.

    On Windows pipes and files get UTF-8 too, in place of its own code page.
    """
    encoding = "utf-8" if sys.platform == "win32" else None
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # neither is there in a program with a window
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _run(words: Sequence[str]) -> int:
    from ror_desktop.errors import RorError

    try:
        everyday = _everyday(words)
        if everyday is not None:
            return _show(everyday)
        from ror_desktop import arguments

        options = arguments.parsed(words)
        return _show(_asked(options)) if options.verb in {None, arguments.OPEN} else _carry_out(options)
    except RorError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return _fail("stopped; what was not finished was not done")


def _everyday(words: Sequence[str]) -> dict[str, Any] | None:
    """What a menu, a login, or one book asks of the window; nothing where more is said.

    To declare all that can be said takes longer than to open a book.
    """
    match words:
        case []:
            return {}
        case ["--in-tray"]:
            return {"in_tray": True}
        case ["--book", name] if not name.startswith("-"):
            return {"book": Path(name)}
    return None


def _fail(sentence: str) -> int:
    say_failure(sentence)
    return FAILED


def _carry_out(options: "Namespace") -> int:
    from ror_desktop.platform_check import obstacle_without_window

    reason = obstacle_without_window()
    if reason is not None:
        return _fail(reason.plain())
    if options.verb == "report":
        return _report(options)
    from ror_desktop import verbs

    return verbs.run(options)


def _report(options: "Namespace") -> int:
    """Say what is asked for twice, or in no known format; then write it."""
    if (options.first or options.last) and (options.period or options.event):
        return _misused("--from and --to are days of your own: leave out --period and --event")
    if options.last and not options.first:
        return _misused("--to needs --from")
    from ror_desktop import report_verb

    if report_verb.format_of(options) is None:
        return _misused("say --format pdf or --format csv, or let the name of the file end so")
    return report_verb.run(options)


def _misused(sentence: str) -> int:
    say_failure(f"{sentence} (see ror-desktop report --help)")
    return USAGE


def _asked(options: "Namespace") -> dict[str, Any]:
    """What the options say of the window, as the fields of `app.Options`."""
    from ror_desktop import arguments

    book, imports = arguments.given(options)
    names = ("demo", "screenshot", "page", "theme", "size", "in_tray", "just_met")
    return {"book": book, "imports": imports} | {name: getattr(options, name) for name in names}


def _show(asked: dict[str, Any]) -> int:
    """Open the window, or draw it into a picture."""
    from ror_desktop.platform_check import draw_in_memory, obstacle

    if asked.get("screenshot"):
        draw_in_memory()
    reason = obstacle()
    if reason is not None:
        return _fail(reason.plain())
    prepare_start()
    from ror_desktop import app

    return app.run(app.Options(**asked))


def prepare_start() -> None:
    """What makes the start of the window faster; to be called before anything else of it is imported.

    A start makes what stays, so nothing is collected until the window has settled.
    """
    gc.disable()
    from ror_desktop.ui.binding import import_binding

    import_binding()


if __name__ == "__main__":
    sys.exit(main())
