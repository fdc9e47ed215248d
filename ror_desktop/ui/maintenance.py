"""What the program does by itself while a book is open: checks, backups, the change of the day."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from ror_desktop.domain.change import Change
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.desk import Desk
from ror_desktop.services.drafts import DraftService
from ror_desktop.services.progress import Progress
from ror_desktop.ui.runner import Runner

LONGEST_WAIT = timedelta(hours=1)
"""No timer runs longer: the wall clock may jump, and the laptop may sleep."""


class Maintenance(QObject):
    """Starts after the first paint, and imports what it needs then.

    All of it runs on the worker; failures are said, never asked about.
    """

    def __init__(self, desk: Desk, drafts: DraftService, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts = drafts
        self._runner = runner
        self._day = desk.book.today()
        self._backup_timer = self._timer("backup", self._on_backup_due)
        self._day_timer = self._timer("day", self._on_hour_passed)
        runner.hub.changed.connect(self._on_changed)

    @Slot()
    def start(self) -> None:
        """Look after the book from now on."""
        from ror_desktop.services.backups import EVERY

        if not self._desk.book.trusted:
            self._runner.start(self.tr("Checking the book"), self._check, self._on_checked)
        self._runner.start(self.tr("Bringing the book up to date"), self._catch_up, self._on_caught_up)
        self._runner.start(self.tr("Writing the daily backup"), self._start_of_day, _ignore)
        self._backup_timer.start(int(EVERY.total_seconds() * 1000))
        self._wait_for_midnight()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_application_state_changed)

    def stop(self) -> None:
        """No timer any more."""
        self._backup_timer.stop()
        self._day_timer.stop()

    def _timer(self, name: str, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setObjectName(name)
        timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(slot)
        return timer

    def _check(self, progress: Progress) -> bool:
        from ror_desktop.services import checking

        return checking.quick(self._desk.book, progress)

    @Slot(object)
    def _on_checked(self, sound: bool) -> None:
        if sound:
            self._drafts.confirm()
        else:
            text = translate(
                "Books",
                "The book's file is damaged. Your backups are kept and what you type now is kept apart as well: "
                "restore the newest backup (File, Restore a backup).",
            )
            self._runner.hub.warned.emit(text)

    def _catch_up(self, progress: Progress) -> Change:
        with progress.holding():
            return self._desk.book.catch_up()

    @Slot(object)
    def _on_caught_up(self, change: Change) -> None:
        if change.everything or change.contacts:
            self._runner.spread(change)

    def _start_of_day(self, progress: Progress) -> None:
        self._desk.backups.make_at_start()
        self._desk.backups.drill_if_due()
        self._desk.history.forget_old()
        self._tidy(progress)

    @Slot()
    def _on_backup_due(self) -> None:
        self._runner.start(self.tr("Writing a backup"), self._regular_backup, _ignore)

    def _regular_backup(self, progress: Progress) -> None:
        from ror_desktop.domain.backup import Reason

        self._desk.backups.make_if_changed(Reason.TIMER)
        self._tidy(progress)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """An import, or its undo, leaves much to merge; saves leave words that none of them should have to write."""
        from ror_desktop.services import upkeep

        title = self.tr("Bringing the book up to date")
        if change.everything:
            self._runner.start(title, self._tidy, _ignore)
        elif change.group and not self._runner.busy() and upkeep.is_due(self._desk.book):
            self._runner.start(title, self._write_marked, _ignore, shown=False)

    def _tidy(self, progress: Progress) -> None:
        from ror_desktop.services import upkeep

        if self._desk.book.trusted:
            upkeep.tidy(self._desk.book, progress)

    def _write_marked(self, _progress: Progress) -> None:
        from ror_desktop.services import upkeep

        with suppress(RorError):  # nobody asked for it, and what waits can wait on: the next save tries again
            upkeep.write_marked(self._desk.book)

    @Slot(Qt.ApplicationState)
    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """Timers stand still while the laptop sleeps: whoever comes back to the window sees the day that it is."""
        if state == Qt.ApplicationState.ApplicationActive and self._day_timer.isActive():
            self._on_hour_passed()

    def _wait_for_midnight(self) -> None:
        zone = self._desk.book.zone
        local = self._desk.book.clock().astimezone(zone)
        midnight = datetime.combine(local.date() + timedelta(days=1), time(0), zone)
        seconds = min((midnight - local).total_seconds(), LONGEST_WAIT.total_seconds())
        self._day_timer.start(int(seconds * 1000) + 1000)

    @Slot()
    def _on_hour_passed(self) -> None:
        today = self._desk.book.today()
        if today != self._day:
            self._day = today
            self._runner.start(self.tr("Bringing the book up to date"), self._catch_up, self._on_caught_up)
            self._runner.hub.day_changed.emit(today)
        self._wait_for_midnight()


def _ignore(_result: object) -> None:
    """Nothing to say: what went well by itself is no news."""
