"""The thread that looks for what was written: it answers the newest question, and leaves nothing open."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ror_desktop.store.database import BookDatabase
from ror_desktop.ui.text_finder import TextFinder
from tests.builders import note
from tests.ui.workbench import Workbench


class Watched(BookDatabase):
    """Says how often the book was opened, and what of that is open."""

    opened: int
    open: int

    def _connect(self) -> Any:
        self.opened += 1
        self.open += 1
        return super()._connect()

    def _close(self, connection: Any) -> None:
        self.open -= 1
        super()._close(connection)


def test_one_connection_serves_all_questions_and_is_closed_with_the_finder(bench: Workbench, qtbot: QtBot) -> None:
    jane = bench.contact()
    bench.desk.notes.add(jane, note("golf on Sundays"))
    watched = bench.desk.book.db
    watched.__class__ = Watched
    watched.opened = watched.open = 0
    finder = TextFinder(bench.desk, 9)
    for text in ("golf", "sunday", "nothing like it"):
        with qtbot.waitSignal(finder.found) as answer:
            finder.look_for(text)
        asked, found = answer.args
        assert (asked, list(found.ids)) == (text, [] if text.startswith("nothing") else [jane])
    bench.desk.notes.add(jane, note("nothing like it"))
    with qtbot.waitSignal(finder.found) as answer:
        finder.look_for("nothing like it ")
    assert list(answer.args[1].ids) == [jane], "what was written since is found"
    assert (watched.opened, watched.open) == (1, 1)
    finder.close()
    assert (watched.opened, watched.open) == (1, 0)


def test_a_search_that_fails_is_told_and_the_next_one_is_answered(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jane = bench.contact()
    bench.desk.notes.add(jane, note("golf"))
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda *what: told.append(what[1]))
    finder = TextFinder(bench.desk, 9)
    bench.desk.search.texts = None
    with qtbot.waitSignal(finder.found) as answer:
        finder.look_for("golf")
    assert not answer.args[1].ids
    del bench.desk.search.texts
    assert [type(error) for error in told] == [TypeError]
    with qtbot.waitSignal(finder.found) as answer:
        finder.look_for("gol")
    assert list(answer.args[1].ids) == [jane]
    finder.close()
