"""The scripts of packaging/ are no package: they import each other by the folder that they lie in."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"
if str(PACKAGING) not in sys.path:
    sys.path.insert(0, str(PACKAGING))
