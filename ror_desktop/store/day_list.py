"""Days as a table of their own in a query, so that an index is asked for each of them."""

from collections.abc import Collection


def listed(days: Collection[object]) -> str:
    """The beginning of a query that has them as `days.day`; they come first among its values."""
    return f"WITH days(day) AS (VALUES {', '.join(['(?)'] * len(days))}) "
