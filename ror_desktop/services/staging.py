"""Where the cards of an import wait between preview and decision: a temporary file, not the memory, not the book."""

import pickle
import tempfile
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from ror_desktop.domain.imports import ImportCounts, ImportRow, RowAction, Verdict
from ror_desktop.services.card_mapping import CardContact


class Staging:
    """The rows of a preview and, for each that can be used, its contact; closed (and gone) after the import."""

    def __init__(self) -> None:
        self.rows: list[ImportRow] = []
        self._cards = tempfile.TemporaryFile(prefix="ror-import-")  # noqa: SIM115 - closed by close()
        self._rejected = tempfile.TemporaryFile(prefix="ror-rejected-")  # noqa: SIM115 - closed by close()

    def add(self, row: ImportRow, contact: CardContact | None, raw: bytes) -> None:
        """Keep one row; a card that cannot be used is kept as it stood in the file."""
        self.rows.append(row)
        pickle.dump(contact, self._cards, pickle.HIGHEST_PROTOCOL)
        if contact is None:
            self._rejected.write(raw.strip(b"\r\n") + b"\r\n")

    def contacts(self) -> Iterator[tuple[ImportRow, CardContact | None]]:
        """Every row with its contact, in the order of the files."""
        self._cards.seek(0)
        for row in self.rows:
            # The file is our own, without a name, and nobody else can write to it.
            yield row, pickle.load(self._cards)  # noqa: S301

    def rejected(self) -> bytes:
        """The cards that cannot be used, in the format they came in, to be saved and mended."""
        self._rejected.seek(0)
        return self._rejected.read()

    def counts(self) -> ImportCounts:
        """What carrying it out as it stands would do."""
        actions = [row.action for row in self.rows if row.verdict is not Verdict.PROBLEM]
        return ImportCounts(
            actions.count(RowAction.ADD),
            actions.count(RowAction.UPDATE),
            actions.count(RowAction.SKIP),
            len(self.rows) - len(actions),
            sum(1 for row in self.rows if row.problems),
        )

    def close(self) -> None:
        """Let go of what was kept."""
        self._cards.close()
        self._rejected.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
