"""Looks for reminders at the next due time, when follow-ups change, and when the laptop wakes; says which are due."""

from datetime import timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.errors import RorError
from ror_desktop.services.desk import Desk
from ror_desktop.ui.hub import Hub
from ror_desktop.ui.wake import Wake

UNSEEN = timedelta(minutes=5)
"""How late a reminder may be after a sleep on a platform that does not tell of it."""


class Reminders(QObject):
    """`told` carries what the service says is due (`services.reminders.Told`); `looked` follows each look.

    Nothing runs before `start`. The timer is armed for the next reminder, at most for an hour.
    """

    told = Signal(object)
    looked = Signal()

    def __init__(self, desk: Desk, hub: Hub, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hub = hub
        self._wake: Wake | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("reminder")
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Whether anybody is reminded at all."""
        return self._wake is not None

    def start(self) -> None:
        """Remind from now on; what was missed meanwhile is told at once."""
        if self._wake is not None:
            return
        self._wake = Wake(self)
        self._wake.woke.connect(self.look)
        self._hub.changed.connect(self._on_changed)
        self.look()

    def stop(self) -> None:
        """Remind no more."""
        self._timer.stop()
        if self._wake is None:
            return
        self._hub.changed.disconnect(self._on_changed)
        self._wake.close()
        self._wake.deleteLater()
        self._wake = None

    @Slot()
    def look(self) -> None:
        """Tell what is due now, and wait for the next."""
        if self._wake is None:
            return
        try:
            found = self._desk.reminders.look()
        except RorError as error:
            self._hub.failed.emit(error.message)
            return
        wait = found.wait if self._wake.tells or found.nothing_ahead else min(found.wait, UNSEEN)
        self._timer.start(int(wait.total_seconds() * 1000) + 1)
        if found.on_time or found.missed:
            self.told.emit(found)
        self.looked.emit()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or Noun.FOLLOW_UP in change.nouns:
            self.look()
