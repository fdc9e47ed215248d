"""What a widget of the window is given, on a real book in the test's folder, and what it told the hub."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ror_desktop.domain.change import Change
from ror_desktop.messages import Message, english
from ror_desktop.services.desk import Desk, desk_of
from ror_desktop.services.progress import Progress
from ror_desktop.settings import ThemeChoice
from ror_desktop.ui.actions import Actions
from ror_desktop.ui.hub import Hub
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.runner import Runner
from ror_desktop.ui.theme_controller import ThemeController
from ror_desktop.ui.tools import Tools
from tests.builders import FixedClock, make_book, person


@dataclass
class Workbench:
    """The tools, the sentences that went to the status bar and to the place for errors, and opened addresses."""

    tools: Tools
    clock: FixedClock
    said: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        return self.tools.desk

    @property
    def hub(self) -> Hub:
        return self.tools.runner.hub

    def contact(self, name: str = "Jane Doe") -> int:
        return self.desk.contacts.add(person(name)).created

    def undo(self) -> None:
        change = self.desk.history.undo()
        assert change is not None
        self.tools.runner.spread(change)

    def spread(self, change: Change) -> int:
        """Let the window hear of a change that a test made; the id of what it made."""
        self.tools.runner.spread(change)
        return change.created

    def note_said(self, message: Message, _undoable: bool) -> None:
        self.said.append(message.plain())

    def note_failed(self, message: Message) -> None:
        self.failed.append(message.plain())


class Held:
    """A job that holds the book, so that verbs wait, until it is let go."""

    def __init__(self, runner: Runner) -> None:
        self._gate = threading.Event()
        self._begun = threading.Event()
        runner.start("Holding", self._work, _ignore)
        assert self._begun.wait(5)

    def let_go(self) -> None:
        self._gate.set()

    def _work(self, progress: Progress) -> None:
        with progress.holding():
            self._begun.set()
            assert self._gate.wait(5)


def _ignore(_result: object) -> None:
    pass


@contextmanager
def workbench(app: QApplication, folder: Path) -> Iterator[Workbench]:
    """Tools on a new book; the locale is British English meanwhile."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    clock = FixedClock()
    book = make_book(folder / "book.ror", clock)
    themes = ThemeController(app, ThemeChoice.LIGHT)
    icons = IconSet(lambda: themes.theme)
    hub = Hub()
    runner = Runner(hub, let_go=book.let_go_of_thread)
    actions = Actions(icons, english, hub)
    urls: list[str] = []
    tools = Tools(desk_of(book), runner, actions, themes, icons, Message.plain, urls.append)
    bench = Workbench(tools, clock, urls=urls)
    hub.said.connect(bench.note_said)
    hub.failed.connect(bench.note_failed)
    yield bench
    runner.close()
    book.db.close()
    themes.choose(ThemeChoice.SYSTEM)
    app.setStyleSheet("")
    QLocale.setDefault(before)
