"""Circles: named groups with a default cadence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Circle:
    """A group such as "Key accounts, every 14 days"."""

    id: int
    name: str
    cadence_days: int | None
