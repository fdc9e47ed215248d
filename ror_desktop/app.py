"""The composition root: the only module that knows everybody. Opens a book and puts the window on it."""

import gc
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from ror_desktop import __version__
from ror_desktop.errors import BookError, Trouble
from ror_desktop.exit_codes import DONE, FAILED, USAGE
from ror_desktop.messages import Message
from ror_desktop.paths import Folders, folders_under, user_folders
from ror_desktop.services import books
from ror_desktop.services.book import Book
from ror_desktop.settings import Settings, ThemeChoice, load_settings
from ror_desktop.telling import say_failure
from ror_desktop.ui.file_open import FileOpenApplication
from ror_desktop.ui.icons import application_icon
from ror_desktop.ui.rail_pages import ON_PAGES, PAGE_NAMES, SHOWN_BY_NAME
from ror_desktop.ui.single_instance import SingleInstance
from ror_desktop.ui.theme_controller import STYLE

if TYPE_CHECKING:
    from ror_desktop.ui.session import Session


class Options(NamedTuple):
    """What the command line asks of the window."""

    book: Path | None = None
    imports: tuple[Path, ...] = ()
    demo: bool = False
    screenshot: Path | None = None
    page: str = ""
    theme: str | None = None
    size: tuple[int, int] | None = None
    in_tray: bool = False
    just_met: bool = False


def now() -> datetime:
    """The clock of the program: the present instant in UTC."""
    return datetime.now(UTC)


def run(options: Options) -> int:
    """Open the window (or draw it) and stay until it closes; returns the exit code."""
    if options.page and options.page not in SHOWN_BY_NAME:
        say_failure(f"there is no page {options.page}; there are {', '.join(SHOWN_BY_NAME)}.")
        return USAGE
    if options.screenshot is not None:
        from ror_desktop.services.asked_files import spare_books

        spare_books(options.screenshot, None if options.demo else options.book or user_folders().default_book)
    app = application()
    if options.screenshot is not None:
        from ror_desktop.drawing import quiet_offscreen

        quiet_offscreen()
    if options.demo:
        from ror_desktop.services import demo  # a start on one's own book does without
        from ror_desktop.temporary import throw_away_folder

        with throw_away_folder() as folder:
            folders = folders_under(folder)
            folders.create()
            return _run_on(app, options, demo.demo_book(folders.data / "demo.ror", now), folders, None)
    folders = user_folders()
    path = options.book or folders.default_book
    if options.screenshot is not None:
        from ror_desktop.drawing import copied_book

        with copied_book(path, now) as (book, copied):
            return _run_on(app, options, book, copied, None)
    folders.create()
    instance = SingleInstance(path)
    if not instance.acquire():
        return _hand_over(instance, path, _wish(options))
    try:
        own = _book_of(app, path, folders)
        return FAILED if own is None else _run_on(app, options, own, folders, instance)
    finally:
        instance.release()


def _wish(options: Options) -> dict[str, object]:
    """What a program that runs already is asked for."""
    if options.imports:
        return {"verb": "open", "files": [str(path) for path in options.imports]}
    return {"verb": "just_met" if options.just_met else "raise"}


def _hand_over(instance: SingleInstance, path: Path, wish: dict[str, object]) -> int:
    if instance.hand_over(wish):
        return DONE
    say_failure(f"{path.name} is in use by another command of ROR Desktop; try again later.")
    return FAILED


def application() -> QApplication:
    """The Qt application, named."""
    QCoreApplication.setApplicationName("ROR Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else _new_application()
    app.setDesktopFileName("ror-desktop")
    return app


def _give_icon(app: QApplication) -> None:
    """Once the window has settled: its sizes take some milliseconds to draw."""
    app.setWindowIcon(application_icon())


def _new_application() -> QApplication:
    """On macOS files come as events, so there it is one that hears of them."""
    kind = FileOpenApplication if sys.platform == "darwin" else QApplication
    return kind([*sys.argv[:1], *STYLE])


def _run_on(app: QApplication, options: Options, book: Book, folders: Folders, instance: SingleInstance | None) -> int:
    run = _run_alone if options.just_met else _run_whole
    return run(app, options, book, folders, instance)


def _run_alone(
    app: QApplication, options: Options, book: Book, folders: Folders, instance: SingleInstance | None
) -> int:
    """The small window of Just met; where another start wants more than that, the whole program follows on the book."""
    from ror_desktop.ui.just_met.alone import JustMetAlone

    alone = JustMetAlone(app, folders, _settings(options, folders), book)
    if options.screenshot is not None:
        return _drawn(options.screenshot, alone.draw(options.screenshot))
    if instance is not None:
        instance.received.connect(alone.on_handed_over)
        alone.settled.connect(instance.listen, Qt.ConnectionType.SingleShotConnection)
    alone.settled.connect(partial(_give_icon, app), Qt.ConnectionType.SingleShotConnection)
    alone.settled.connect(collect_again, Qt.ConnectionType.SingleShotConnection)
    alone.ended.connect(app.quit)
    alone.show()
    code = app.exec()
    _say_last(alone.last_words)
    if alone.wish is None:
        return code
    wish, writing = alone.wish, alone.writing()
    alone.deleteLater()
    app.setQuitOnLastWindowClosed(True)
    return _run_whole(app, options, book, folders, instance, Beginning(wish, writing))


class Beginning(NamedTuple):
    """What the whole program begins with after the small window: a wish, and whether a text is in the middle."""

    wish: dict[str, object]
    writing: bool


def _run_whole(
    app: QApplication,
    options: Options,
    book: Book,
    folders: Folders,
    instance: SingleInstance | None,
    beginning: Beginning | None = None,
) -> int:
    from ror_desktop.ui.program import Program  # the small window does without

    program = Program(app, folders, _settings(options, folders), now)
    program.open(book, options.size)
    if options.demo:
        program.show_what_it_is_for()
    if options.page:
        _show(program.session, options.page)
    if options.screenshot is not None:
        return _drawn(options.screenshot, program.draw(options.screenshot))
    if instance is not None:
        instance.received.connect(program.on_handed_over)
        if beginning is None:  # otherwise it listens already
            program.session.settled.connect(instance.listen, Qt.ConnectionType.SingleShotConnection)
    program.session.settled.connect(partial(_give_icon, app), Qt.ConnectionType.SingleShotConnection)
    program.session.settled.connect(collect_again, Qt.ConnectionType.SingleShotConnection)
    if options.imports:
        program.open_when_settled(options.imports)
    if isinstance(app, FileOpenApplication):
        app.files_given.connect(program.open_files)
        program.session.settled.connect(app.give, Qt.ConnectionType.SingleShotConnection)
    program.show(in_tray=options.in_tray)
    if beginning is not None:
        program.on_handed_over(beginning.wish)
        if beginning.writing:
            program.session.answering.just_met.open()
    code = app.exec()
    _say_last(program.last_words)
    return code


def _show(session: "Session", name: str) -> None:
    """A page at once; what stands on a page once its panes are there."""
    if name in PAGE_NAMES:
        session.window.show_page(name)
    else:
        session.settled.connect(session.actions[ON_PAGES[name]].trigger, Qt.ConnectionType.SingleShotConnection)


def _say_last(words: Message | None) -> None:
    if words is not None:
        say_failure(words.plain())


def collect_again() -> None:
    """The start is over: collect garbage again, but do not walk through what it made each time."""
    gc.freeze()
    gc.enable()


def _drawn(path: Path, written: bool) -> int:
    if written:
        return DONE
    say_failure(f"{path} could not be written.")
    return FAILED


def _settings(options: Options, folders: Folders) -> Settings:
    settings = load_settings(folders.settings).settings
    return settings._replace(theme=ThemeChoice(options.theme)) if options.theme else settings


def _open_or_make(path: Path, folders: Folders) -> Book:
    """The book of that file; made if there never was one. Never an empty one in the place of one that is gone."""
    try:
        return books.open_book(path, now)
    except BookError as error:
        if error.trouble is not Trouble.MISSING:
            raise
        from ror_desktop.ui.translator import spoken

        return books.create_book(path, now, language=spoken(load_settings(folders.settings).settings.language))


def _book_of(app: QApplication, path: Path, folders: Folders) -> Book | None:
    """The book, after whatever the person decided about one that cannot be opened; nothing where they quit."""
    while True:
        try:
            return _open_or_make(path, folders)
        except BookError as error:
            from ror_desktop.start_again import mended

            _give_icon(app)
            if not mended(app, path, folders, error, now):
                return None
