"""The start of the program loads what its window needs, and nothing that is needed later or never."""

import subprocess
import sys

LATER = {"chardet", "phonenumbers", "dateutil.rrule", "ror_desktop.exchange", "ror_desktop.services.demo", "segno"}


def test_the_window_loads_neither_cards_nor_the_demo_book() -> None:
    code = "import sys, ror_desktop.app; print(*sys.modules, sep='\\n')"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not LATER & set(found.stdout.split())
