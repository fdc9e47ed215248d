"""All services of one open book, for whoever calls verbs: the window, the command line, the tests."""

from dataclasses import dataclass
from functools import partial

from ror_desktop.domain.backup import Reason
from ror_desktop.services.backups import BackupService
from ror_desktop.services.book import Book
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.exports import ExportService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.imports import ImportService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.search import SearchService
from ror_desktop.services.timeline import TimelineService


@dataclass(frozen=True, slots=True)
class Desk:
    """The services that share one book."""

    book: Book
    contacts: ContactService
    notes: NoteService
    interactions: InteractionService
    followups: FollowUpService
    timeline: TimelineService
    search: SearchService
    history: HistoryService
    imports: ImportService
    exports: ExportService
    backups: BackupService


def desk_of(book: Book) -> Desk:
    """The services on this book."""
    backups = BackupService(book)
    return Desk(
        book,
        ContactService(book),
        NoteService(book),
        InteractionService(book),
        FollowUpService(book),
        TimelineService(book),
        SearchService(book),
        HistoryService(book),
        ImportService(book, partial(backups.make, Reason.IMPORT)),
        ExportService(book),
        backups,
    )
