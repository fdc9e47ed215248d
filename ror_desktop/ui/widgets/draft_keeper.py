"""Puts what is being typed on the disk within a second, and takes it back when it was saved."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from ror_desktop.errors import RorError
from ror_desktop.services.drafts import DraftKey, DraftService
from ror_desktop.ui.runner import Runner

DELAY = 400
"""Milliseconds from a key press to the disk, at most."""


class DraftKeeper(QObject):
    """Keeps the draft of one place of the window.

    `read` gives what is typed as plain values, or nothing where there is nothing to keep. The timer runs only
    between a key press and the write. Where one draft can be opened in several places, `taken` is called in the one
    that had it: what was typed, by now on the disk, goes on in the other, and is no longer to be saved from here.
    """

    def __init__(
        self,
        drafts: DraftService,
        runner: Runner,
        read: Callable[[], Mapping[str, object]],
        parent: QObject,
        taken: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._runner = runner
        self._read = read
        self._taken = taken
        self._key: DraftKey | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._write)
        runner.hub.draft_opened.connect(self._on_draft_opened)

    def open(self, key: DraftKey | None) -> dict[str, object]:
        """Go over to the draft of this place; what was typed there before, or nothing."""
        self.flush()
        self._key = key
        if key is None:
            return {}
        self._runner.hub.draft_opened.emit(key, self)
        return self._drafts.take(key) or {}

    @Slot()
    def touch(self) -> None:
        """Something was typed."""
        if self._key is not None and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Write now what is not written yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def drop(self) -> None:
        """It was saved, or thrown away."""
        self._timer.stop()
        if self._key is not None:
            self._drafts.drop(self._key)

    @Slot(object, object)
    def _on_draft_opened(self, key: DraftKey, keeper: "DraftKeeper") -> None:
        if self._taken is not None and key == self._key and keeper is not self:
            self.open(None)
            self._taken()

    @Slot()
    def _write(self) -> None:
        if self._key is None:
            return
        try:
            self._drafts.keep(self._key, self._read())
        except RorError as error:
            self._runner.hub.failed.emit(error.message)
