"""A book that cannot be opened at the start: each way out leads to a book, or back to the question."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from ror_desktop.domain.backup import Reason
from ror_desktop.errors import BookError, Trouble
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services.backups import BackupService
from ror_desktop.services.books import close_book, open_book
from ror_desktop.settings import Language, Settings, save_settings
from ror_desktop.start_again import mended
from tests.raw_books import Clock, add_contact, names, new_book

PAGE = 4096


class Somebody(QObject):
    """Reads each box that opens and presses the button that is wanted next; quits where nothing more is."""

    def __init__(self, *wanted: str) -> None:
        super().__init__()
        self.read: list[str] = []
        self.offered: list[list[str]] = []
        self._wanted = list(wanted)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(5)

    @Slot()
    def _on_time(self) -> None:
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        if not boxes:
            return
        buttons = {button.text(): button for button in boxes[0].findChildren(QPushButton) if button.isVisible()}
        self.read.append(boxes[0].text())
        self.offered.append(sorted(buttons))
        buttons[self._wanted.pop(0) if self._wanted else "Quit"].click()

    def leave(self) -> None:
        self._timer.stop()


@pytest.fixture
def folders(qapp: QApplication, tmp_path: Path) -> Folders:
    assert qapp
    made = folders_under(tmp_path)
    made.create()
    save_settings(made.settings, Settings(language=Language.ENGLISH))
    return made


@pytest.fixture
def path(folders: Folders) -> Path:
    """A book with three people and one backup of two of them, closed."""
    book = new_book(folders.data)
    for name in ("Ada", "Bob"):
        add_contact(book, name, ("sails",))
    BackupService(book).make(Reason.MANUAL)
    add_contact(book, "Cem", ("golf",))
    close_book(book)
    return book.db.path


def failure_to_open(path: Path) -> BookError:
    with pytest.raises(BookError) as caught:
        open_book(path, Clock())
    return caught.value


def zero(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))


def damage(path: Path) -> BookError:
    """Take away the page on which the settings stand, which every start reads."""
    book = open_book(path, Clock())
    root = book.db.value("SELECT rootpage FROM sqlite_schema WHERE name = 'setting'")
    close_book(book)
    zero(path, root)
    return failure_to_open(path)


def deal_with(
    qapp: QApplication, path: Path, folders: Folders, error: BookError, *wanted: str
) -> tuple[bool, Somebody]:
    somebody = Somebody(*wanted)
    clock = Clock()
    clock.now += timedelta(days=1)
    try:
        return mended(qapp, path, folders, error, clock), somebody
    finally:
        somebody.leave()


def people(path: Path) -> Iterator[str]:
    book = open_book(path, Clock())
    yield from names(book.db)
    close_book(book)


def test_whoever_quits_leaves_everything_as_it_is(qapp: QApplication, path: Path, folders: Folders) -> None:
    error = damage(path)
    before = path.read_bytes()
    again, somebody = deal_with(qapp, path, folders, error, "Quit")
    assert not again
    assert path.read_bytes() == before
    assert somebody.offered == [["Quit", "Restore the newest backup", "Save what can be read"]]


def test_the_newest_backup_is_restored(qapp: QApplication, path: Path, folders: Folders) -> None:
    again, _somebody = deal_with(qapp, path, folders, damage(path), "Restore the newest backup")
    assert again
    assert list(people(path)) == ["Ada", "Bob"]


def test_what_can_be_read_of_a_damaged_book_is_saved_and_the_rest_named(
    qapp: QApplication, path: Path, folders: Folders
) -> None:
    error = damage(path)
    before = path.read_bytes()
    again, somebody = deal_with(qapp, path, folders, error, "Save what can be read", "OK")
    assert again
    assert list(people(path)) == ["Ada", "Bob", "Cem"]
    kept = path.with_name("my-damaged-1.ror")
    assert kept.read_bytes() == before
    assert "3 contacts were saved." in somebody.read[-1]
    assert str(kept) in somebody.read[-1]
    assert "setting" in somebody.read[-1]


def test_a_way_that_fails_leads_back_to_the_question(qapp: QApplication, path: Path, folders: Folders) -> None:
    error = damage(path)
    (backup,) = (path.parent / "backups").glob("*.ror-backup")
    zero(backup, 3)
    again, somebody = deal_with(qapp, path, folders, error, "Restore the newest backup", "Save what can be read", "OK")
    assert again
    assert "is not as it was written" in somebody.read[1]
    assert list(people(path)) == ["Ada", "Bob", "Cem"]


def test_where_nothing_can_be_read_that_is_said_and_the_file_stays(
    qapp: QApplication, path: Path, folders: Folders
) -> None:
    path.write_bytes(bytes(10 * PAGE))
    again, somebody = deal_with(qapp, path, folders, failure_to_open(path), "Save what can be read", "Quit")
    assert not again
    assert path.read_bytes() == bytes(10 * PAGE)
    assert len(somebody.read) == 2
    assert "my.ror is damaged" in somebody.read[1]
    assert sorted(p.name for p in path.parent.glob("*my*")) == ["my.ror", "my.ror-state"]


def test_a_new_book_is_begun_where_the_old_one_is_gone(qapp: QApplication, path: Path, folders: Folders) -> None:
    path.unlink()
    error = failure_to_open(path)
    assert error.trouble is Trouble.MISSING_WITH_BACKUPS
    again, somebody = deal_with(qapp, path, folders, error, "Start a new book")
    assert again
    assert list(people(path)) == []
    assert somebody.offered == [["Quit", "Restore the newest backup", "Start a new book"]]


def test_it_is_said_in_the_language_of_the_program(qapp: QApplication, path: Path, folders: Folders) -> None:
    save_settings(folders.settings, Settings(language=Language.DUTCH))
    error = damage(path)
    _again, somebody = deal_with(qapp, path, folders, error, "Afsluiten")
    assert "beschadigd" in somebody.read[0]
