"""A folder for a throw-away book."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def throw_away_folder() -> Iterator[Path]:
    """A private folder that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="ror-desktop-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
