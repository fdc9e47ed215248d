"""What was saved or cleared in Just met, to be taken back there: the newest first."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from ror_desktop.domain.change import Change
from ror_desktop.services.history import HistoryService
from ror_desktop.ui.just_met.typed import Typed
from ror_desktop.ui.tools import Tools


class _Step(NamedTuple):
    """What was typed, and the verb that saved it (0 where it was only cleared)."""

    typed: Typed
    group: int


class Saved(QObject):
    """`said` carries a Message and whether more can be undone; `brought_back` what was typed before it was saved."""

    said = Signal(object, bool)
    brought_back = Signal(object)
    done_again = Signal(object)

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    def add(self, typed: Typed, change: Change | None) -> None:
        """This was saved, or cleared where there is no change."""
        self._done.append(_Step(typed, change.group if change else 0))
        self._undone.clear()

    @Slot()
    def undo(self) -> None:
        """Take back the newest; what was typed comes back."""
        while self._done and not self._stands(self._done[-1]):
            self._done.pop()  # it was taken back elsewhere
        if not self._done:
            return
        step = self._done[-1]
        if step.group and not self._run(partial(_take_back, self._tools.desk.history, step.group)):
            return
        self._done.pop()
        self._undone.append(step)
        self.brought_back.emit(step.typed)

    @Slot()
    def redo(self) -> None:
        """Save again what was taken back last."""
        history = self._tools.desk.history
        coming = history.next_redo()
        if not self._undone:
            return
        step = self._undone[-1]
        if step.group and (coming is None or coming.group != step.group):
            return  # something else was done since
        if step.group and not self._run(partial(_again, history)):
            return
        self._undone.pop()
        self._done.append(step)
        self.done_again.emit(step.typed)

    def _stands(self, step: _Step) -> bool:
        found = (entry for entry in self._tools.desk.history.entries() if entry.group == step.group)
        return not step.group or any(entry.revertible and not entry.undone for entry in found)

    def _run(self, verb: "partial[Change]") -> bool:
        if self._tools.runner.saving():
            return False
        return self._tools.runner.run(verb, self._on_done)

    def _on_done(self, change: Change) -> None:
        if change.message is not None:
            self.said.emit(change.message, False)


def _take_back(history: HistoryService, group: int) -> Change:
    """Undo where it was the last thing done; otherwise take back that one verb."""
    coming = history.next_undo()
    if coming is not None and coming.group == group:
        return history.undo() or _NOTHING
    return history.revert(group)


def _again(history: HistoryService) -> Change:
    return history.redo() or _NOTHING


_NOTHING = Change(frozenset(), frozenset())
