"""Long jobs: everybody who listens hears that they are over."""

from PySide6.QtCore import QObject

from ror_desktop.ui.hub import Hub
from ror_desktop.ui.runner import Job, Runner

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
