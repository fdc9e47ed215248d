"""Import of contact files: read and compare without touching the book, then write all of it as one verb."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.imports import ImportCounts, RowAction
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import not_written
from ror_desktop.services.book import Book
from ror_desktop.services.progress import Progress
from ror_desktop.services.staging import Staging
from ror_desktop.services.uncollected import uncollected
from ror_desktop.store import imports

NAMED = 3
"""The history names so many files of one import."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; `change` is nothing where nothing had to be done."""

    counts: ImportCounts
    change: Change | None = None


class ImportService:
    """Preview and import of vCard files. `before_import` is called once before the book is changed (the backup)."""

    def __init__(self, book: Book, before_import: Callable[[], object] | None = None) -> None:
        self._book = book
        self._before_import = before_import

    def preview(self, paths: Sequence[Path], progress: Progress) -> Staging:
        """Read the files and say for every card what would happen. The book is only read.

        Raises `RorError` for a file that cannot be read at all, and where there is no room for what waits.
        """
        from ror_desktop.services.import_reading import ImportReader  # late: the start needs no cards

        try:
            staging = Staging()
            try:
                with uncollected():
                    ImportReader(self._book).read(paths, staging, progress)
            except BaseException:
                staging.close()
                raise
        except OSError as error:
            failed = translate("Import", "{name} could not be written ({reason}). Nothing was imported.")
            raise not_written(tempfile.gettempdir(), error, failed) from error
        return staging

    def run(self, staging: Staging, actions: Mapping[int, RowAction], progress: Progress) -> ImportResult:
        """Carry the preview out as one verb; `actions` overrides what is done with single rows (by number)."""
        from ror_desktop.services.import_writing import ImportWriter  # late: as above

        staging.decide(actions)
        counts = staging.counts()
        if not counts.added and not counts.updated:
            return ImportResult(counts)
        if self._before_import is not None:
            self._before_import()
        with uncollected(), progress.holding(), self._book.verb(Verb.IMPORT) as run:
            name = _name_of(staging)
            batch_id = imports.insert(self._book.db, self._book.clock(), name, "vcard", counts)
            ImportWriter(self._book, batch_id).write(staging, progress)
            amount = counts.added + counts.updated
            message = translate("Import", "Imported %n contact(s) from {name}", "", amount).with_args(name=name)
            run.about(Noun.IMPORT, batch_id, message, amount)
        return ImportResult(counts, run.change)


def _name_of(staging: Staging) -> str:
    names = list(dict.fromkeys(row.source for row in staging.rows))
    return ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")
