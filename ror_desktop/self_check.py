"""The installation checks itself: every floor does its work once on a book of its own, and every page is drawn."""

import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ror_desktop import __version__
from ror_desktop.app import application, now
from ror_desktop.catalogue import available_languages
from ror_desktop.domain.backup import Reason
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services import backups, books, checking, demo
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.settings import Language, Settings, ThemeChoice
from ror_desktop.temporary import throw_away_folder
from ror_desktop.ui.icons import icon_names, render
from ror_desktop.ui.program import Program
from ror_desktop.ui.rail_pages import PAGE_NAMES

_CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:self-check\r\nFN:Zo\xc3\xab \xc5\x81ukasz\r\n"
    b"EMAIL:zoe@lukasz.example\r\nNOTE:Sails\\, and asks for the pricing sheet\r\nEND:VCARD\r\n"
)


@dataclass(slots=True)
class SelfCheck:
    """The steps by name, with "ok" or what failed, and the versions of what the program stands on."""

    steps: dict[str, str] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether every step did what it should."""
        return all(words == "ok" for words in self.steps.values())

    def as_json(self) -> dict[str, object]:
        """For `--json`."""
        return {"sound": self.sound, "steps": self.steps, "versions": self.versions}

    def run(self, name: str, step: Callable[[], bool]) -> None:
        """Take one step; whatever goes wrong in it is noted, and the next is taken all the same."""
        try:
            self.steps[name] = "ok" if step() else "not as it should be"
        except Exception as error:  # noqa: BLE001 - a self-check reports what it meets
            self.steps[name] = f"{type(error).__name__}: {error}"


def self_check() -> SelfCheck:
    """Check this installation; needs no display."""
    found = SelfCheck(versions=_versions())
    app = application()
    with throw_away_folder() as folder:
        folders = folders_under(folder)
        folders.create()
        book = demo.demo_book(folder / "check.ror", now)
        try:
            _check_services(found, desk_of(book), folder)
        finally:
            books.close_book(book)
        found.run("backup", partial(_backup_and_restore, folder / "check.ror"))
        found.run("icons", _draw_icons)
        found.run("languages", partial(_speak, {"en", "nl"}))
        for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
            for language in (Language.ENGLISH, Language.DUTCH):
                settings = Settings(theme=theme, language=language)
                name = f"pages in {theme.value}, {language.value}"
                found.run(name, partial(_draw_pages, app, folder, folders, settings))
    return found


def _check_services(found: SelfCheck, desk: Desk, folder: Path) -> None:
    found.run("import", partial(_import, desk, folder))
    found.run("search", partial(_search, desk))
    found.run("undo", partial(_undo, desk))
    found.run("export", partial(_export, desk, folder))
    found.run("check", partial(_check, desk.book))


def _import(desk: Desk, folder: Path) -> bool:
    path = folder / "card.vcf"
    path.write_bytes(_CARD)
    with desk.imports.preview([path], Progress()) as staging:
        return desk.imports.run(staging, {}, Progress()).counts.added == 1


def _search(desk: Desk) -> bool:
    by_name = desk.search.names("zoe luk", 10).ids
    texts = desk.search.texts("pricing she", 50)
    return len(by_name) == 1 and texts is not None and by_name[0] in texts.ids


def _undo(desk: Desk) -> bool:
    before = desk.contacts.count()
    desk.history.undo()
    undone = desk.contacts.count() == before - 1
    desk.history.redo()
    return undone and desk.contacts.count() == before


def _export(desk: Desk, folder: Path) -> bool:
    path = folder / "all.vcf"
    written = desk.exports.run(path, None, Progress())
    with desk.imports.preview([path], Progress()) as staging:
        counts = staging.counts()
    return written == desk.contacts.count() and counts.added == counts.updated == counts.unusable == 0


def _check(book: Book) -> bool:
    return checking.check(book, Progress()).sound


def _backup_and_restore(path: Path) -> bool:
    book = books.open_book(path, now)
    desk = desk_of(book)
    contacts = desk.contacts.count()
    backup = desk.backups.make(Reason.MANUAL)
    desk.contacts.delete(list(desk.contacts.order(ContactOrder.NAME))[:5])
    books.close_book(book)
    backups.restore(path, backup, now)
    book = books.open_book(path, now)
    try:
        return desk_of(book).contacts.count() == contacts
    finally:
        books.close_book(book)


def _draw_icons() -> bool:
    names, ink = icon_names(), QColor(Qt.GlobalColor.black)
    return bool(names) and not any(render(name, 16, 16, ink).isNull() for name in names)


def _speak(wanted: set[str]) -> bool:
    return wanted <= set(available_languages())


def _draw_pages(app: QApplication, folder: Path, folders: Folders, settings: Settings) -> bool:
    program = Program(app, folders, settings, now)
    program.open(books.open_book(folder / "check.ror", now))
    window = program.session.window
    window.show()
    drawn = []
    for page in PAGE_NAMES:
        window.show_page(page)
        QCoreApplication.sendPostedEvents()
        drawn.append(not window.grab().isNull())
    window.close()
    return all(drawn)


def _versions() -> dict[str, str]:
    parts = ("PySide6-Essentials", "peewee", "sqlcipher3")
    return {
        "ror-desktop": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        **{part: version(part) for part in parts},
        "system": f"{platform.system()} {platform.machine()}",
    }
