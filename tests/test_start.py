"""The start of the program loads what its window needs, and nothing that is needed later or never."""

import subprocess
import sys

LATER = {
    "chardet",
    "dateutil.rrule",
    "fractions",
    "html",
    "phonenumbers",
    "rapidfuzz",
    "ror_desktop.domain.template",
    "ror_desktop.exchange",
    "ror_desktop.services.demo",
    "ror_desktop.ui.just_met.window",
    "ror_desktop.ui.tray",
    "segno",
    "zxingcpp",
}


def test_the_window_loads_neither_cards_nor_the_demo_book() -> None:
    code = "import sys, ror_desktop.app, ror_desktop.ui.program; print(*sys.modules, sep='\\n')"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not LATER & set(found.stdout.split())
