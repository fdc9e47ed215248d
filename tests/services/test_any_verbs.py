"""Any verbs in any order, with undo, redo, revert, erasing and restarts between: the book is what it ought to be."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from ror_desktop.domain.change import Change
from ror_desktop.errors import RorError
from ror_desktop.services import upkeep
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from tests.builders import STALE, FixedClock, assert_sound, make_book, person, snapshot
from tests.services.any_verbs import ACTS, Picks
from tests.walking import walk

Snapshot = dict[str, list[tuple[Any, ...]]]


class AnyVerbs(RuleBasedStateMachine):
    """A model keeps a snapshot for each place on the way back and forth; erasing and forgetting begin it anew."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "book.ror"
        self.clock = FixedClock()
        self.open()
        self.past: list[Snapshot] = []
        self.present = snapshot(self.desk.book)
        self.future: list[Snapshot] = []

    def open(self) -> None:
        self.desk = Desk(make_book(self.path, self.clock))

    def teardown(self) -> None:
        assert_sound(self.desk.book)
        self.desk.book.db.close()
        self.folder.cleanup()

    def did(self, change: Change | None) -> None:
        if change is not None and change.group:
            self.past.append(self.present)
            self.future = []
            self.present = snapshot(self.desk.book)

    def begin_anew(self) -> None:
        """What was erased is in no state of the past."""
        history = self.desk.history
        self.past = [{}] * sum(not entry.undone for entry in history.entries(10_000))
        self.future = [{}] * sum(1 for entry in history.entries(10_000) if entry.undone and self._redoable(entry.group))
        self.present = snapshot(self.desk.book)

    def _redoable(self, group: int) -> bool:
        return self.desk.book.db.value("SELECT state FROM change_group WHERE id = ?", (group,)) == "undone"

    @initialize()
    def begin(self) -> None:
        for name in ("First", "Second"):
            self.did(self.desk.contacts.add(person(name, organization="Acme", tags=("a",))))

    @rule(name=st.sampled_from(sorted(ACTS)), data=st.data())
    def act(self, name: str, data: st.DataObject) -> None:
        before = len(self.desk.history.entries(10_000))
        try:
            change = ACTS[name](Picks(data.draw, self.desk))
        except RorError:
            assert len(self.desk.history.entries(10_000)) == before
            return
        self.did(change)

    @rule(back=st.integers(0, 9))
    def revert(self, back: int) -> None:
        entries = [entry for entry in self.desk.history.entries() if entry.revertible]
        if back < len(entries):
            self.did(self.desk.history.revert(entries[back].group))

    @rule(contact_id=st.integers(1, 7), rare=st.integers(0, 4))
    def erase(self, contact_id: int, rare: int) -> None:
        if rare == 0:
            self.desk.contacts.erase([contact_id])
            self.begin_anew()

    @rule(hours=st.sampled_from([1, 20, 24 * 50]))
    def wait(self, hours: int) -> None:
        self.clock.advance(hours=hours)
        self.desk.book.catch_up()
        if self.desk.history.forget_old():
            self.begin_anew()

    @rule()
    def tidy(self) -> None:
        upkeep.tidy(self.desk.book, Progress())

    @rule()
    def reopen(self) -> None:
        zone = self.desk.book.zone
        self.desk.book.db.close()
        self.open()
        self.desk.book.zone = zone

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        assert self.desk.history.undo() is not None
        self.future.append(self.present)
        self.present = self.past.pop() or snapshot(self.desk.book)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        assert self.desk.history.redo() is not None
        self.past.append(self.present)
        self.present = self.future.pop() or snapshot(self.desk.book)

    @invariant()
    def the_book_is_where_the_model_is(self) -> None:
        book = self.desk.book
        assert snapshot(book) == self.present
        assert book.db.rows("PRAGMA foreign_key_check") == []
        assert all(book.db.value(f"SELECT count(*) FROM {table}") == 0 for table in STALE)
        assert book.db.value("SELECT group_id FROM change_state") is None
        assert (self.desk.history.next_undo() is None) == (not self.past)
        assert (self.desk.history.next_redo() is None) == (not self.future)


def test_any_walk_through_all_verbs() -> None:
    walk(AnyVerbs, examples=10, steps=25)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_any_long_walk_through_all_verbs() -> None:
    walk(AnyVerbs, examples=300, steps=80)
