"""What is measured: each module has cases, which take a place and give lines of the table."""

from collections.abc import Callable, Iterator, Mapping

from benchmarks.cases import (
    backups,
    calendar,
    calendar_page,
    capture,
    events,
    exporting,
    importing,
    just_met,
    large_import,
    returns_page,
    review,
    saving,
    scrolling,
    searching,
    selecting,
    starting,
    today,
)
from benchmarks.measure import Line
from benchmarks.place import Place

Case = Callable[[Place], Iterator[Line]]

CASES: Mapping[str, Case] = {
    "start": starting.measure,
    "search": searching.measure,
    "scroll": scrolling.measure,
    "select": selecting.measure,
    "just-met": just_met.measure,
    "save": saving.measure,
    "calendar": calendar.measure,
    "calendar-page": calendar_page.measure,
    "today": today.measure,
    "review": review.measure,
    "capture": capture.measure,
    "events": events.measure,
    "returns-page": returns_page.measure,
    "export": exporting.measure,
    "backup": backups.measure,
    "import": importing.measure,
    "large-import": large_import.measure,
}
"""By name, in the order in which they run; those that write come last."""

LEAST_CONTACTS = {"large-import": 100_000}
"""Cases that belong to large books; on smaller ones they run only when they are asked for by name."""
