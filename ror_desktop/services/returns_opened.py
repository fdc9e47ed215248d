"""What lies behind a mark of the page Returns, read when it is opened."""

from ror_desktop.domain.returns_overview import Mark, Opened
from ror_desktop.services.returns_reading import Reading


def opened(reading: Reading, mark: Mark, limit: int) -> Opened:
    """Its lines, newest first."""
    raise NotImplementedError
