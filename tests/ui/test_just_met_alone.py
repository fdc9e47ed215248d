"""The small window alone, through the real start of the program, with real other processes that start meanwhile."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ror_desktop import app as root
from ror_desktop import arguments
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.paths import Folders, folders_under
from ror_desktop.services import books
from ror_desktop.services.contact_lists import ContactLists
from ror_desktop.settings import Language, Settings, ThemeChoice, save_settings
from ror_desktop.ui.just_met.window import JustMetWindow
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.single_instance import SingleInstance
from tests.ui.scenes import CARDS

OPTIONS = root.Options(just_met=True)


class Person:
    """Does one thing after the other while the program runs, as soon as what it needs is there."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.steps: list[Callable[[], bool]] = []
        self.done = 0
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._go_on)

    def run(self, start: Callable[[], int]) -> int:
        self._timer.start()
        try:
            return start()
        finally:
            self._timer.stop()

    def seen(self, kind: type[QWidget]) -> QWidget | None:
        return next((w for w in self.app.topLevelWidgets() if type(w) is kind and w.isVisible()), None)

    def small(self) -> JustMetWindow:
        found = self.seen(JustMetWindow)
        assert isinstance(found, JustMetWindow)
        return found

    def _go_on(self) -> None:
        if self.done < len(self.steps) and self.steps[self.done]():
            self.done += 1


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Folders]:
    made = folders_under(tmp_path)
    made.create()
    save_settings(made.settings, Settings(theme=ThemeChoice.LIGHT, language=Language.ENGLISH))
    before = QLocale()
    yield made
    QLocale.setDefault(before)
    sys.excepthook = sys.__excepthook__


@pytest.fixture
def someone(qapp: QApplication) -> Iterator[Person]:
    made = Person(qapp)
    yield made
    assert made.done == len(made.steps), f"step {made.done} never came"


def start(someone: Person, folders: Folders) -> int:
    path = folders.data / "book.ror"
    instance = SingleInstance(path)
    assert instance.acquire()
    book = books.create_book(path, root.now)
    try:
        return someone.run(partial(root._run_on, someone.app, OPTIONS, book, folders, instance))
    finally:
        instance.release()


def names(folders: Folders) -> list[str]:
    book = books.open_book(folders.data / "book.ror", root.now)
    lists = ContactLists(book)
    found = [row.name for row in lists.rows(lists.order(ContactOrder.NAME))]
    books.close_book(book)
    return found


def other(folders: Folders, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "ror_desktop", "--book", str(folders.data / "book.ror"), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )


def type_and_save(someone: Person, text: str) -> bool:
    if someone.seen(JustMetWindow) is None:
        return False
    box = someone.small().box
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    return True


def press_escape(someone: Person) -> bool:
    QTest.keyClick(someone.small().box, Qt.Key.Key_Escape)
    return True


def test_type_enter_escape_ends_the_process_with_a_backup(someone: Person, folders: Folders) -> None:
    someone.steps = [partial(type_and_save, someone, "Jane Doe, Acme Corp"), partial(press_escape, someone)]
    assert start(someone, folders) == 0
    assert names(folders) == ["Jane Doe"]
    assert len(list((folders.data / "backups").glob("*-quit.ror-backup"))) == 1
    assert SingleInstance(folders.data / "book.ror").acquire()


def test_the_same_again_shows_the_window_that_is_there(someone: Person, folders: Folders) -> None:
    second: list[subprocess.Popen[bytes]] = []

    def begin() -> bool:
        if someone.seen(JustMetWindow) is None:
            return False
        someone.small().showMinimized()
        second.append(other(folders, "--just-met"))
        return True

    def is_back() -> bool:
        return second[0].poll() == 0 and not someone.small().isMinimized()

    someone.steps = [begin, is_back, partial(press_escape, someone)]
    assert start(someone, folders) == 0


def test_the_whole_program_takes_over_with_what_is_typed(someone: Person, folders: Folders) -> None:
    second: list[subprocess.Popen[bytes]] = []

    def begin() -> bool:
        if someone.seen(JustMetWindow) is None:
            return False
        QTest.keyClicks(someone.small().box, "Jane Doe, half a sen")
        second.append(other(folders))
        return True

    def took_over() -> bool:
        return (
            second[0].poll() == 0 and someone.seen(MainWindow) is not None and someone.seen(JustMetWindow) is not None
        )

    def end() -> bool:
        assert someone.small().box.toPlainText() == "Jane Doe, half a sen"
        QTest.keyClick(someone.small().box, Qt.Key.Key_Return)
        main = someone.seen(MainWindow)
        assert main is not None
        main.close()
        return True

    someone.steps = [begin, took_over, end]
    assert start(someone, folders) == 0
    assert names(folders) == ["Jane Doe"]


def test_several_cards_lead_to_the_import_of_the_whole_program(
    someone: Person, folders: Folders, tmp_path: Path
) -> None:
    path = tmp_path / "cards.vcf"
    path.write_bytes(CARDS.encode())

    def drop() -> bool:
        if someone.seen(JustMetWindow) is None:
            return False
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        assert someone.small().box.give(data)
        return True

    def accept() -> bool:
        dialogs = [w for w in someone.app.topLevelWidgets() if w.objectName() == "import" and w.isVisible()]
        for dialog in dialogs:
            dialog.accept()  # type: ignore[attr-defined]
        return bool(dialogs)

    def close() -> bool:
        main = someone.seen(MainWindow)
        assert isinstance(main, MainWindow)
        if "Imported" not in main.status.said():
            return False
        main.close()
        return True

    someone.steps = [drop, accept, close]
    assert start(someone, folders) == 0
    assert names(folders) == ["Jane Doe", "John Roe"]


@pytest.mark.usefixtures("qapp")
def test_a_running_program_is_handed_the_wish(folders: Folders) -> None:
    instance = SingleInstance(folders.data / "book.ror")
    assert instance.acquire()
    instance.listen()
    heard: list[object] = []
    instance.received.connect(heard.append)
    second = other(folders, "--just-met")
    while second.poll() is None:
        QTest.qWait(20)
    instance.release()
    assert second.returncode == 0
    assert heard == [{"verb": "just_met"}]


def test_the_small_window_in_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    done = subprocess.run(
        [sys.executable, "-m", "ror_desktop", "--demo", "--just-met", "--screenshot", str(path)],
        cwd=Path(__file__).parents[2],
        check=False,
        timeout=60,
    )
    assert done.returncode == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_the_option_is_known() -> None:
    assert arguments.parser().parse_args(["--just-met"]).just_met
