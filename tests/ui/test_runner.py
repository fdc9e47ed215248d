"""Long jobs: everybody who listens hears that they are over; what waited for them is carried out, come what may."""

import time
from functools import partial

from PySide6.QtCore import QObject

from ror_desktop.domain.change import Change
from ror_desktop.ui.hub import Hub
from ror_desktop.ui.runner import Job, Runner
from tests.ui.workbench import Held

JOBS = 120


class Listener(QObject):
    """Hears of a job after the runner itself does, as the status bar does."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(runner)
        self.heard = 0
        runner.job_started.connect(self._on_job_started)

    def _on_job_started(self, job: Job) -> None:
        job.ended.connect(self._on_job_ended)

    def _on_job_ended(self) -> None:
        self.heard += 1


def test_everybody_hears_that_a_job_is_over(qtbot):
    hub = Hub()
    runner = Runner(hub)
    listener = Listener(runner)
    for number in range(1, JOBS + 1):
        runner.start("Counting", _count, _ignore)
        qtbot.waitUntil(lambda: not runner.busy(), timeout=5000)
        qtbot.waitUntil(lambda number=number: listener.heard == number, timeout=2000)
    runner.close()


def _count(_progress):
    return sum(range(1000))


def _ignore(_result):
    pass


def test_a_mistake_in_one_waiting_verb_costs_none_of_the_others(qtbot):
    runner = Runner(Hub())
    held = Held(runner)
    done = []
    runner.run(partial(_change, done, "first"))
    runner.run(_mistake)
    runner.run(partial(_change, done, "last"))
    with qtbot.captureExceptions() as caught:
        held.let_go()
        qtbot.waitUntil(lambda: len(done) == 2, timeout=2000)
    assert done == ["first", "last"]
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    runner.close()


def test_what_waits_is_carried_out_before_the_end(qapp):
    runner = Runner(Hub(qapp))
    held = Held(runner)
    done = []
    runner.run(partial(_change, done, "verb"), partial(_note, done, "told"))
    held.let_go()
    runner.close()
    assert done == ["verb", "told"]


def test_nothing_runs_on_that_what_waited_has_started(qapp):
    hub = Hub(qapp)
    runner = Runner(hub)
    held = Held(runner)
    done = []
    hub.changed.connect(partial(_start_slow, runner, done))
    runner.run(partial(_change, done, "verb"))
    held.let_go()
    runner.close()
    assert done == ["verb", "slow"]
    assert not runner.busy()


def _start_slow(runner, done, _change):
    runner.start("Writing", partial(_slow, done), _ignore)


def _slow(done, _progress):
    time.sleep(0.2)
    done.append("slow")


def test_a_result_is_told_before_the_end(qapp):
    runner = Runner(Hub(qapp))
    told = []
    runner.start("Counting", _count, told.append)
    runner.close()
    assert told == [sum(range(1000))]


def _change(done, name):
    done.append(name)
    return Change(frozenset(), frozenset())


def _note(done, name, _change):
    done.append(name)


def _mistake():
    return 1 // 0
