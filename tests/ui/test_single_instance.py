"""One program for each book, with a real second process."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from ror_desktop.ui.single_instance import SingleInstance

pytestmark = pytest.mark.usefixtures("qapp")

SECOND = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ror_desktop.ui.single_instance import SingleInstance
app = QCoreApplication(["ror-desktop"])
instance = SingleInstance(Path(sys.argv[1]))
if instance.acquire():
    instance.listen()
    print("acquired", flush=True)
    sys.exit(app.exec())
sys.exit(0 if instance.hand_over(json.loads(sys.argv[2])) else 3)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "my.ror"


@pytest.fixture
def first(path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(path)
    assert instance.acquire()
    instance.listen()
    yield instance
    instance.release()


def start(path: Path, wish: dict[str, object]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(path), json.dumps(wish)], stdout=subprocess.PIPE, text=True
    )


def test_a_second_process_hands_its_wish_to_the_first(qtbot: QtBot, first: SingleInstance, path: Path) -> None:
    wish = {"verb": "open", "files": ["cards/Zoë's [cards] \n.vcf"] * 500}
    with qtbot.waitSignal(first.received, timeout=20_000) as caught, start(path, wish) as second:
        pass_events_until_ended(qtbot, second)
    assert caught.args == [wish]
    assert second.returncode == 0


def pass_events_until_ended(qtbot: QtBot, process: subprocess.Popen[str]) -> None:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)


@pytest.mark.usefixtures("first")
def test_another_book_is_another_matter(tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other.ror")
    assert other.acquire()
    other.release()


@pytest.mark.usefixtures("first")
def test_the_same_book_by_another_path_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    assert not SingleInstance(tmp_path / "sub" / ".." / "my.ror").acquire()


def test_after_release_the_next_one_owns_it(path: Path) -> None:
    for _ in range(3):
        instance = SingleInstance(path)
        assert instance.acquire()
        instance.release()
    assert list(path.parent.iterdir()) == []


def test_a_killed_owner_leaves_no_lock_that_holds(qtbot: QtBot, path: Path) -> None:
    with start(path, {}) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "acquired\n"
        assert not SingleInstance(path).acquire()
        owner.kill()
    instance = SingleInstance(path)
    assert instance.acquire()
    instance.listen()
    with qtbot.waitSignal(instance.received, timeout=20_000), start(path, {"verb": "raise"}) as second:
        pass_events_until_ended(qtbot, second)
    assert second.returncode == 0
    instance.release()


@pytest.mark.parametrize(
    "said",
    [
        "4711\npython3\nanother-computer\n0123456789abcdef0123456789abcdef\n0c0ffee0-0000-4000-8000-000000000000\n",
        f"{os.getpid()}\n{Path(sys.executable).resolve().name}\n{QSysInfo.machineHostName()}\n",
        "something else\n",
    ],
    ids=["another computer", "a process number used again", "something else"],
)
def test_a_lock_that_nobody_holds_is_left_over_whatever_it_says(path: Path, said: str) -> None:
    """Of another computer, of a process that got the number of one that was killed, or of no process at all."""
    lock = path.with_name("my.ror-lock")
    lock.write_text(said, encoding="utf-8")
    instance = SingleInstance(path)
    assert instance.acquire()
    assert not SingleInstance(path).acquire()
    instance.release()
    assert list(path.parent.iterdir()) == []


def test_a_lock_that_says_nothing_yet_is_waited_for(path: Path) -> None:
    """Its owner may be about to write who it is."""
    path.with_name("my.ror-lock").touch()
    assert not SingleInstance(path).acquire()


def test_nobody_listening_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ror_desktop.ui.single_instance._PATIENCE", 200)
    assert not SingleInstance(path).hand_over({"verb": "raise"})


@pytest.mark.parametrize("line", [b"no json\n", b"[1]\n", b"[" * 100_000 + b"\n", b"x" * (1 << 21)])
def test_what_is_no_wish_is_turned_away(qtbot: QtBot, first: SingleInstance, line: bytes) -> None:
    heard: list[object] = []
    first.received.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(1000)
    socket.write(line)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert heard == []
