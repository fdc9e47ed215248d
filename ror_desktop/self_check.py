"""The installation checks itself: every floor does its work once on a book of its own, and every page is drawn."""

import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from importlib import import_module
from importlib.metadata import version
from itertools import product
from pathlib import Path
from pkgutil import walk_packages
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, qVersion
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QApplication

import ror_desktop
from ror_desktop import __version__, licences
from ror_desktop.app import application, now
from ror_desktop.catalogue import available_languages, load_catalogue
from ror_desktop.domain.backup import Reason
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.domain.period import PeriodKind
from ror_desktop.domain.returns_overview import Asked
from ror_desktop.messages import english
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services import backups, books, checking, demo
from ror_desktop.services.book import Book
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.settings import Language, Settings, ThemeChoice
from ror_desktop.store import driver, released
from ror_desktop.temporary import throw_away_folder
from ror_desktop.ui.icons import icon_names, render
from ror_desktop.ui.program import Program
from ror_desktop.ui.rail_pages import ON_PAGES, PAGE_NAMES, PEOPLE
from ror_desktop.ui.session import Session

_CARD = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:self-check\r\nFN:Zo\xc3\xab \xc5\x81ukasz\r\n"
    b"EMAIL:zoe@lukasz.example\r\nNOTE:Sails\\, and asks for the pricing sheet\r\nEND:VCARD\r\n"
)
_CALENDAR = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    b"TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    b"BEGIN:VEVENT\r\nSUMMARY:Demo\r\nDTSTART;TZID=W. Europe Standard Time:20990601T100000\r\n"
    b"RRULE:FREQ=WEEKLY\r\nATTENDEE:mailto:zoe@lukasz.example\r\nEND:VEVENT\r\n"
    b"BEGIN:VTODO\r\nSUMMARY:Call Zo\xc3\xab \xc5\x81ukasz\r\nDUE;TZID=Ours:20990601T100000\r\nEND:VTODO\r\n"
    b"BEGIN:VEVENT\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20990601\r\nDURATION:P3D\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
_PIXELS = 4
"""Of a module of a code, each way."""
_CHART = 480
"""How wide a chart is drawn, in pixels."""
_FEWEST_COLOURS = 12
"""A page with text in it has more, smoothed edges included."""
_PARTS = (
    *("PySide6-Essentials", "peewee", "sqlcipher3", "phonenumbers", "chardet", "zxing-cpp", "rapidfuzz", "segno"),
    *("icalendar", "python-dateutil", "tzlocal", "platformdirs"),
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
        for number in released.versions():
            found.run(f"migration from {number}", partial(_migrate, folder / f"version-{number}.ror", number))
        found.run("encryption", partial(driver.encrypts, folder / "encrypted.db"))
        found.run("backup", partial(_backup_and_restore, folder / "check.ror"))
        found.run("icons", _draw_icons)
        found.run("pictures", _read_pictures)
        found.run("languages", partial(_speak, {"en", "nl"}))
        found.run("time zones", _know_zones)
        found.run("licences", _have_licences)
        found.run("all modules", _import_everything)
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
    found.run("code", partial(_write_and_read_code, desk))
    found.run("export", partial(_export, desk, folder))
    found.run("calendar", partial(_import_calendar, desk, folder))
    found.run("starters", partial(_add_starters, desk))
    found.run("report", partial(_write_report, desk, folder))
    found.run("charts", _draw_chart)
    found.run("likeness", _compare_names)
    found.run("check", partial(_check, desk.book))


def _import(desk: Desk, folder: Path) -> bool:
    path = folder / "card.vcf"
    path.write_bytes(_CARD)
    with desk.imports.preview([path], Progress()) as staging:
        return desk.imports.run(staging, {}, Progress()).counts.added == 1


def _import_calendar(desk: Desk, folder: Path) -> bool:
    """By address and by name, in a zone of Windows and one of the file; and known the second time."""
    path = folder / "calendar.ics"
    path.write_bytes(_CALENDAR)
    staging = desk.calendar_imports.preview([path], Progress())
    counts = desk.calendar_imports.run(staging, Progress()).counts
    zones = {one.plan.follow_up.zone for one in staging.rows if one.plan.follow_up is not None}
    again = desk.calendar_imports.preview([path], Progress()).counts()
    whole = counts.added == 3 and not counts.with_problems and "Europe/Berlin" in zones
    return whole and (again.added, again.skipped) == (0, 3)


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


def _add_starters(desk: Desk) -> bool:
    """The playbook in both languages, and the templates that came with the book, have their words."""
    from ror_desktop.services.starters import LANGUAGES, starter_scenarios, starters

    for language in LANGUAGES:
        desk.playbook.add_starters(language)
    titles = {scenario.draft.title for scenario in desk.playbook.all()}
    wanted = {draft.title for language in LANGUAGES for draft in starter_scenarios(language)}
    return bool(wanted) and wanted <= titles and {draft.language for draft in starters()} == set(LANGUAGES)


def _write_report(desk: Desk, folder: Path) -> bool:
    """The last year, as PDF with its fonts inside, and as a table."""
    from ror_desktop.ui.report_pdf import pdf_of  # a part that is missing fails this step alone

    asked = Asked(desk.returns_page.period(PeriodKind.DAYS_365))
    path = folder / "report.pdf"
    desk.reports.save(path, pdf_of(desk.reports.of_period(asked), english))
    pdf, table = path.read_bytes(), desk.reports.csv_of_period(asked)
    whole = pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF") and b"/FontFile" in pdf
    return whole and table.count(b"\n") > 1


def _draw_chart() -> bool:
    """A chart as a picture, and as a drawing that Qt reads back."""
    from ror_desktop.ui.charts.data import FunnelChart, Mark
    from ror_desktop.ui.charts.export import png_of, svg_of
    from ror_desktop.ui.charts.painter import print_look

    steps = tuple(Mark(number, str(number), number, str(number), "") for number in (8, 4, 1))
    chart, look = FunnelChart(title="Self-check", steps=steps), print_look()
    made = (png_of(chart, _CHART, look, ""), svg_of(chart, _CHART, look, ""))
    pictures = [QImage.fromData(data) for data in made]
    return all(not picture.isNull() and _has_colours(picture, 2) for picture in pictures)


def _compare_names() -> bool:
    """Jon is like John, and not like Jane."""
    from rapidfuzz import fuzz, process  # as where somebody was just met

    near = process.extract("jon smith", {1: "john smith", 2: "jane smith"}, scorer=fuzz.ratio, score_cutoff=86.0)
    return [key for _name, _likeness, key in near] == [1]


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


def _migrate(path: Path, version: int) -> bool:
    """A book of that version opens at today's, with what was in it, a backup of before, and nothing wrong."""
    released.make_book(path, version)
    book = books.open_book(path, now)
    try:
        desk = desk_of(book)
        names = [row.name for row in desk.contacts.rows(list(desk.contacts.order(ContactOrder.NAME)))]
        kept = names == [released.NAME] and len(desk.search.names("grace hop", 10).ids) == 1
        before = [backup for backup in desk.backups.listed() if backup.reason is Reason.MIGRATION]
        return kept and bool(before) == (version < released.versions()[-1]) and checking.check(book, Progress()).sound
    finally:
        books.close_book(book)


def _write_and_read_code(desk: Desk) -> bool:
    """A code drawn from my card is read back out of its picture."""
    from ror_desktop.exchange.qr_writing import QUIET_ZONE, qr_of  # a part that is missing fails this step alone

    code = qr_of(_CARD.decode())
    if code is None:
        return False
    side = (len(code.modules) + 2 * QUIET_ZONE) * _PIXELS
    picture = QImage(side, side, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for y, row in enumerate(code.modules):
        for x, dark in enumerate(row):
            if dark:
                place = ((x + QUIET_ZONE) * _PIXELS, (y + QUIET_ZONE) * _PIXELS)
                painter.fillRect(*place, _PIXELS, _PIXELS, Qt.GlobalColor.black)
    painter.end()
    pixels = bytes(picture.constBits())
    return desk.cards.texts_of_picture(pixels, side, side, picture.bytesPerLine()) == [_CARD.decode()]


def _draw_icons() -> bool:
    names, ink = icon_names(), QColor(Qt.GlobalColor.black)
    return bool(names) and not any(render(name, 16, 16, ink).isNull() for name in names)


def _read_pictures() -> bool:
    """The kinds of pictures that contacts, codes and the style sheet come in."""
    known = {name.toStdString() for name in QImageReader.supportedImageFormats()}
    return {"svg", "png", "jpeg", "gif", "webp", "bmp"} <= known


def _speak(wanted: set[str]) -> bool:
    """A language is there when it is in the list and has words."""
    return wanted <= set(available_languages()) and all(load_catalogue(code).entries for code in wanted)


def _know_zones() -> bool:
    """A zone with summer time, by name."""
    summer, winter = (datetime(2026, month, 1, tzinfo=ZoneInfo("Europe/Brussels")) for month in (7, 1))
    return summer.utcoffset() != winter.utcoffset()


def _have_licences() -> bool:
    """A built program carries the licences of all that is inside; from source, the packages are asked."""
    return licences.is_built() == bool(getattr(sys, "frozen", False)) and "Lucide" in licences.notice()


def _import_everything() -> bool:
    """Every module of ours, and by it all that they need: a page that was forgotten is found here."""
    others = {"windows": "win32", "macos": "darwin", "x11": "linux"}
    for module in walk_packages(ror_desktop.__path__, f"{ror_desktop.__name__}."):
        name = module.name.rpartition(".")[2]
        if name != "__main__" and others.get(name, sys.platform) == sys.platform:
            import_module(module.name)
    return True


def _draw_pages(app: QApplication, folder: Path, folders: Folders, settings: Settings) -> bool:
    """Every page shows something, without an error in any slot; guide and Qt's own words are in the language too."""
    from ror_desktop.ui.guide import read_pages

    errors: list[type[BaseException]] = []
    program = Program(app, folders, settings, now)
    program.open(books.open_book(folder / "check.ror", now))
    before, sys.excepthook = sys.excepthook, _collector(errors)
    try:
        window = program.session.window
        window.show()
        program.session.settle()
        drawn = [_drawn(program.session, page) for page in (*PAGE_NAMES, *ON_PAGES)]
        guide = read_pages(program.session.tools)
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
        window.close()
        for part in (program.session, program):  # with its translators: the next language is another program's
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            part.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        sys.excepthook = before
    if errors:
        raise RuntimeError(", ".join(error.__name__ for error in errors))
    there = all(drawn) and len(guide) > 1 and all(page.text for page in guide)
    return there and (cancel == "Cancel") == (settings.language is Language.ENGLISH)


def _drawn(session: Session, name: str) -> bool:
    """Whether a page, or what stands on one (with the action that shows it), is more than an empty ground."""
    if name in PAGE_NAMES:
        session.window.show_page(name)
    else:
        session.window.show_page(PEOPLE)
        action = session.actions[ON_PAGES[name]]
        if not action.isEnabled():
            return False
        action.trigger()
    for _round in range(3):
        QCoreApplication.sendPostedEvents()
    return _has_colours(session.window.grab().toImage(), _FEWEST_COLOURS + 1)


def _collector(errors: list[type[BaseException]]) -> Callable[[type[BaseException], BaseException, object], None]:
    """A hook that keeps what went wrong in a slot, where nobody could catch it."""

    def keep(kind: type[BaseException], _error: BaseException, _trace: object) -> None:
        errors.append(kind)

    return keep


def _has_colours(picture: QImage, wanted: int) -> bool:
    """Whether so many colours stand in a picture, looked at here and there until they are found."""
    found: set[int] = set()
    for x, y in product(range(0, picture.width(), 7), range(0, picture.height(), 5)):
        found.add(picture.pixel(x, y))
        if len(found) >= wanted:
            return True
    return False


def _versions() -> dict[str, str]:
    return {
        "ror-desktop": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        **driver.versions(),
        **{part: version(part) for part in _PARTS},
        "system": f"{platform.system()} {platform.machine()}",
        "built": str(bool(getattr(sys, "frozen", False))).lower(),
    }
