"""Export of contacts as vCard."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ror_desktop.documents import IMPORT_SUFFIXES
from ror_desktop.domain.contact_row import ContactOrder
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.asked_files import not_written, spare_books
from ror_desktop.services.book import Book
from ror_desktop.services.progress import Progress
from ror_desktop.store import contact_lists, exporting
from ror_desktop.store.imports import uuid_text

if TYPE_CHECKING:
    from ror_desktop.exchange.vcard import Version

REPORT_EVERY = 100
SUFFIXES = (*IMPORT_SUFFIXES, "")
"""What the name of such a file may end in; another one would promise what is not in it."""


class ExportService:
    """Writes contacts to files; the file is there whole or not at all."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def run(
        self,
        path: Path,
        ids: Sequence[int] | None,
        progress: Progress,
        version: "Version | None" = None,
    ) -> int:
        """Write these contacts (without ids, all) to a vCard file; returns how many. Replaces an older file, no book.

        Without a version it is 3.0.
        Raises `RorError` where the file cannot be written; an older file of that name then stays as it was.
        """
        spare_books(path, self._book.db.path)
        if path.suffix.lower() not in SUFFIXES:
            text = translate(
                "Export", "Contacts are written as vCard: give {name} an ending of .vcf. Nothing was written."
            )
            raise RorError(text.with_args(name=path.name))
        wanted = contact_lists.order(self._book.db, ContactOrder.NAME) if ids is None else ids
        try:
            return self._write(path, wanted, progress, version)
        except OSError as error:
            failed = translate("Export", "{name} could not be written ({reason}). Nothing was exported.")
            raise not_written(path.name, error, failed) from error

    def _write(self, path: Path, ids: Sequence[int], progress: Progress, version: "Version | None") -> int:
        place = path.resolve()  # a link stays, and leads to what was written
        with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".ror-export-", delete=False) as file:
            temporary = Path(file.name)
            try:
                written = 0
                for card in self._cards(ids, version):
                    if written % REPORT_EVERY == 0:
                        progress.step(written, len(ids))
                    file.write(card)
                    written += 1
                file.flush()
                os.fsync(file.fileno())
                file.close()
                temporary.replace(place)
            except BaseException:
                file.close()
                temporary.unlink(missing_ok=True)
                raise
        return written

    def _cards(self, ids: Sequence[int], version: "Version | None") -> Iterator[bytes]:
        # Late: the start needs no cards.
        from ror_desktop.exchange.vcard import Version
        from ror_desktop.services.card_rows import vcard_of_rows

        db = self._book.db
        for one in exporting.told(db, ids) if version in {None, Version.V3_0} else exporting.whole(db, ids):
            if isinstance(one, exporting.RowContact):
                yield vcard_of_rows(one)
            else:
                yield _vcard_of(one, version or Version.V3_0)


def _vcard_of(one: exporting.WholeContact, version: "Version") -> bytes:
    from ror_desktop.exchange.rest import load_rest
    from ror_desktop.exchange.vcard import write_card
    from ror_desktop.services.card_mapping import card_of

    uid = one.uid or uuid_text(one.contact.uuid)
    return write_card(card_of(one.contact, one.notes, one.photo, uid, load_rest(one.rest), one.circle), version)
