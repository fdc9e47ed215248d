"""The start of the program loads what its window needs, and nothing that is needed later or never."""

import subprocess
import sys

LATER = {
    "argparse",
    "chardet",
    "dateutil.rrule",
    "fractions",
    "hashlib",
    "html",
    "icalendar",
    "phonenumbers",
    "rapidfuzz",
    "ror_desktop.domain.template",
    "ror_desktop.exchange",
    "ror_desktop.services.demo",
    "ror_desktop.store.text_index",
    "ror_desktop.ui.just_met.window",
    "ror_desktop.ui.tray",
    "segno",
    "socket",
    "sqlite3",
    "uuid",
    "zxingcpp",
}


def test_the_window_loads_neither_cards_nor_the_demo_book() -> None:
    code = """
import sys
from ror_desktop import cli
cli.prepare_start()
import ror_desktop.app, ror_desktop.ui.program
print(*sys.modules, sep="\\n")
"""
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not LATER & set(found.stdout.split())


def test_imports_are_plain_once_the_start_is_prepared() -> None:
    """PySide6 puts a check in front of every import; it is gone, also after more of PySide6 was imported."""
    code = """
import builtins, linecache, sys
plain = builtins.__import__
from ror_desktop import cli
cli.prepare_start()
import ror_desktop.app, ror_desktop.ui.program
from PySide6.QtWidgets import QApplication, QLabel
assert builtins.__import__ in (plain, builtins.__orig_import__), builtins.__import__
assert not [name for name in linecache.cache if "ror_desktop" in name], "sources were read"
application = QApplication(["start"])
label = QLabel("words")
assert label.text() == "words" and not hasattr(label, "set_text")
"""
    subprocess.run([sys.executable, "-c", code], check=True)


WRONG_CALLS = """
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor
from shibokensupport.signature import get_signature
for wrong in (
    lambda: QRect(1, 2, "x", 4), lambda: QRect().moveTo(), lambda: QObject().setObjectName(4, 5),
    lambda: QColor(colour=3), lambda: QRect(1, 2, 3, 4, 5), lambda: Qt.Key("a"),
):
    try:
        wrong()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error), error)
print(get_signature(QRect.adjusted), QRect.moveTo.__doc__)
"""


def test_a_wrong_call_is_explained_as_without_the_preparation() -> None:
    """What explains it is compiled when it is asked for the first time, and not at the start."""
    before = "from ror_desktop import cli; cli.prepare_start(); import sys; import ror_desktop.ui.program\n"
    asleep = "assert hasattr(sys.modules['shibokensupport.signature.parser'], '__getattr__'), 'compiled at the start'\n"
    plain, lean = (_said(start + WRONG_CALLS) for start in ("import PySide6.QtCore\n", before + asleep))
    assert plain == lean
    assert plain.count("TypeError") >= 3
    assert "Supported signatures" in plain


def _said(code: str) -> str:
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return found.stdout
