"""Reports of what came back in a period or from an event: as sections to be printed, and as CSV."""

from pathlib import Path

from ror_desktop.domain.event import Event
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.period import Period, PeriodKind
from ror_desktop.domain.report import Report, report_of_event, report_of_period
from ror_desktop.domain.returns_overview import Asked, Mark, Part
from ror_desktop.errors import RorError
from ror_desktop.exchange.returns_csv import write_returns
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import write_asked
from ror_desktop.services.book import Book
from ror_desktop.services.returns_lists import met_there
from ror_desktop.services.returns_page import ReturnsPageService
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store import events, failures
from ror_desktop.store.figures import listed
from ror_desktop.store.figures.scope import scope_of

PRINTED_AT_MOST = 500
"""Returns that are printed one by one; the CSV has all of them."""


class ReportService:
    """Makes reports, and puts them into files that are there whole or not at all."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._page = ReturnsPageService(book)

    def of_period(self, asked: Asked) -> Report:
        """The report of a period, and of a group where one is asked for."""
        returns = self._page.opened(asked, Mark(Part.TOTALS), PRINTED_AT_MOST)
        return report_of_period(self._page.overview(asked), returns.lines, returns.total)

    def of_event(self, event_id: int) -> Report:
        """The report of an event. Raises `RorError` where it is gone."""
        event, line = self._demand(event_id), self._page.event(event_id)
        if line is None:
            raise _gone()
        asked = Asked(self._period_of(event))
        returns = self._page.opened(asked, Mark(Part.EVENTS, "returns", str(event_id)), PRINTED_AT_MOST)
        return report_of_event(line, event.draft.place, returns.lines, returns.total)

    def csv_of_period(self, asked: Asked) -> bytes:
        """Every return of a period, oldest first."""
        with failures.told(self._book.db):
            reading = Reading(self._book, asked)
            return write_returns(listed.of_scope(reading.db, reading.scope, reading.span))

    def csv_of_event(self, event_id: int) -> bytes:
        """Every return through somebody met at an event, from its first day up to today, oldest first."""
        event = self._demand(event_id)
        with failures.told(self._book.db):
            reading = Reading(self._book, Asked(self._period_of(event)))
            there = scope_of(reading.db, met_there(reading, event))
            return write_returns(listed.of_scope(reading.db, there, reading.span))

    def event_named(self, name: str) -> Event:
        """The newest event of that name, however it is spelled. Raises `RorError` where there is none."""
        wanted = name_key(name)
        with failures.told(self._book.db):
            found = next((one for one in events.all_of(self._book.db) if name_key(one.draft.name) == wanted), None)
        if found is None:
            raise RorError(translate("Report", "There is no event called {name}.").with_args(name=name))
        return found

    def save(self, path: Path, data: bytes) -> Path:
        """Write a report; an older file of that name is replaced, or stays as it was where that fails."""
        failed = translate("Report", "{name} could not be written ({reason}). Nothing was saved.")
        write_asked(self._book, path, data, failed)
        return path

    def _period_of(self, event: Event) -> Period:
        start = event.draft.start_day
        return Period(PeriodKind.OWN, Span(start, max(start, self._book.today())))

    def _demand(self, event_id: int) -> Event:
        with failures.told(self._book.db):
            found = events.get(self._book.db, event_id)
        if found is None:
            raise _gone()
        return found


def _gone() -> RorError:
    return RorError(translate("Report", "This event is not in the book any more."))
