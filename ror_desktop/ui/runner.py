"""Runs the verbs: short ones at once on the GUI thread, long ones on the one worker with progress and cancel."""

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from ror_desktop.domain.change import Change
from ror_desktop.errors import RorError
from ror_desktop.services.progress import Cancelled, Progress, Told
from ror_desktop.ui.hub import Hub

ShortVerb = Callable[[], Change]
"""A service call with its arguments bound (functools.partial)."""
LongVerb = Callable[[Told], Change]
"""The same, which tells how far it is."""


def _nothing() -> None:
    pass


def _held(verb: LongVerb, progress: Progress) -> Change:
    with progress.holding():
        return verb(progress.tell)


class Job(QObject):
    """A long piece of work on the worker: its name, how far it is, and how to stop it."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        let_go: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.done = done
        self.progress = Progress(self.progressed.emit)
        self._work = work
        self._let_go = let_go

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing half done."""
        self.progress.cancel()

    def run(self) -> None:
        """Do the work and report; on the worker thread."""
        try:
            self.finished.emit(self._work(self.progress))
        except Cancelled:
            pass
        except RorError as error:
            self.failed.emit(error.message)
        finally:
            try:
                self._let_go()
            finally:
                self.ended.emit()


class _Task(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Runner(QObject):
    """Runs verbs and jobs and tells the hub.

    While a job holds the book for its final transaction, verbs from the window wait in a queue instead of the
    GUI thread waiting for a lock; `waiting_changed` says how many. `let_go` is called on the worker after each job:
    it closes what the job opened for its thread.
    """

    job_started = Signal(object)
    waiting_changed = Signal(int)
    _left_over = Signal()

    def __init__(self, hub: Hub, parent: QObject | None = None, let_go: Callable[[], object] = _nothing) -> None:
        super().__init__(parent)
        self.hub = hub
        self._let_go = let_go
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []
        self._over: list[Job] = []
        self._queue: deque[tuple[ShortVerb, Callable[[Change], None] | None]] = deque()
        self._left_over.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def run(self, verb: ShortVerb, done: Callable[[Change], None] | None = None) -> bool:
        """Run a short verb now and spread its change.

        Returns whether it was carried out or queued; after an expected failure it returns False, the failure is
        shown, and the caller keeps what was typed. `done` is called after the change was spread.
        """
        if self.saving():
            self._queue.append((verb, done))
            self.waiting_changed.emit(len(self._queue))
            return True
        try:
            change = verb()
        except RorError as error:
            self.hub.failed.emit(error.message)
            return False
        self.spread(change)
        if done is not None:
            done(change)
        return True

    def spread(self, change: Change) -> None:
        """Tell every page what changed, and the status bar what was done."""
        self.hub.changed.emit(change)
        if change.message is not None:
            self.hub.said.emit(change.message, bool(change.group))

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        over: Callable[[], object] | None = None,
        *,
        shown: bool = True,
    ) -> Job:
        """Start a long job on the worker. `done` gets its result on the GUI thread; `over` is called in any case.

        One of milliseconds that nobody asked for need not be `shown`.

        A job may be over before this returns, so `over` hears what a later connection would miss.
        """
        self._forget_those_over()
        job = Job(title, work, done, self._let_go, self)
        job.finished.connect(self._on_job_finished)
        job.failed.connect(self.hub.failed)
        job.ended.connect(self._on_job_ended)
        if over is not None:
            job.ended.connect(over)
        self._jobs.append(job)
        if shown:
            self.job_started.emit(job)
        self._pool.start(_Task(job))
        return job

    def hold(self, title: str, verb: LongVerb) -> None:
        """Run a verb that takes long on the worker and spread its change; verbs from the window wait meanwhile."""
        self.start(title, partial(_held, verb), self.spread)

    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Cancel what runs, wait for the worker, and carry out what waited for it; called once, at the end.

        The book is still open then; what the worker has to tell would find it closed later.
        """
        while self._jobs or self._queue:  # what waited may start a job in its turn
            for job in self._jobs:
                job.cancel()
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            if self._queue:
                self._left_over.emit()
                QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _forget_those_over(self) -> None:
        """Delete jobs that ended before this one begins.

        Not when they end: the worker may be telling the next listener at that moment, which would never hear of it.
        """
        for job in self._over:
            job.deleteLater()
        self._over.clear()

    def saving(self) -> bool:
        """Whether a job holds the book, so that verbs wait in the queue."""
        return any(job.progress.writing for job in self._jobs)

    @Slot()
    def _on_job_ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        if isinstance(job, Job):
            self._over.append(job)
        self._go_on()

    @Slot(object)
    def _on_job_finished(self, result: object) -> None:
        job = self.sender()
        if isinstance(job, Job):
            job.done(result)

    @Slot()
    def _go_on(self) -> None:
        """Carry out what waited. A mistake in one verb goes to the crash hook and costs none of the others."""
        try:
            while self._queue and not self.saving():
                self.run(*self._queue.popleft())
        finally:
            if self._queue and not self.saving():
                self._left_over.emit()
            self.waiting_changed.emit(len(self._queue))
