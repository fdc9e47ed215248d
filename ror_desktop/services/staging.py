"""Where the cards of an import wait between preview and decision: a temporary file, not the memory, not the book."""

import pickle
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from itertools import islice
from operator import attrgetter
from types import TracebackType
from typing import Any, Self

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import ContactDraft, ForeignUid, Method, PersonName, Photo, PostalAddress, Workplace
from ror_desktop.domain.imports import ImportCounts, ImportRow, RowAction, Verdict
from ror_desktop.domain.note import SaidNote
from ror_desktop.domain.partial_date import PartialDate

TOGETHER = 100
TOGETHER_BYTES = 4 * 1024 * 1024
"""Cards are written to the temporary file so many at a time, or with pictures of so many bytes together."""


@dataclass(frozen=True, slots=True)
class StagedCard:
    """A card in the book's terms, with what identifies it; `rest` is what `dump_rest` made of what is left."""

    draft: ContactDraft
    notes: tuple[SaidNote, ...]
    photo: Photo | None
    identity: ForeignUid
    rest: str
    circle: Circle | None = None
    place: str = ""


class Staging:
    """The rows of a preview and, for each that can be used, its card; closed (and gone) after the import."""

    def __init__(self) -> None:
        self.rows: list[ImportRow] = []
        self._cards = tempfile.TemporaryFile(prefix="ror-import-")  # noqa: SIM115 - closed by close()
        self._rejected = tempfile.TemporaryFile(prefix="ror-rejected-")  # noqa: SIM115 - closed by close()
        self._waiting: list[StagedCard | None] = []
        self._size = 0
        self._portions = 0

    def add(self, row: ImportRow, card: StagedCard | None, rejected: bytes = b"") -> None:
        """Keep one row; `rejected` is a card that is not taken, as it stood in the file."""
        self.rows.append(row)
        self._waiting.append(card)
        self._size += len(card.photo.data) if card is not None and card.photo else 0
        if len(self._waiting) == TOGETHER or self._size > TOGETHER_BYTES:
            self._put_down()
        if rejected:
            self._rejected.write(rejected.strip(b"\r\n") + b"\r\n")

    def cards(self) -> Iterator[tuple[ImportRow, StagedCard | None]]:
        """Every row with its card, in the order of the files."""
        self._put_down()
        self._cards.seek(0)
        rows = iter(self.rows)
        for _portion in range(self._portions):
            # The file is our own, without a name, and nobody else can write to it.
            cards = pickle.load(self._cards)  # noqa: S301
            yield from zip(islice(rows, len(cards)), cards, strict=True)

    def decide(self, actions: Mapping[int, RowAction]) -> None:
        """What is to be done with single rows, by their number; a card that cannot be used stays out."""
        self.rows = [
            row
            if row.verdict is Verdict.PROBLEM or actions.get(row.number, row.action) is row.action
            else replace(row, action=actions[row.number])
            for row in self.rows
        ]

    def rejected(self) -> bytes:
        """The cards that something is wrong with and that are not taken, as they came, to be saved and mended."""
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

    def _put_down(self) -> None:
        if self._waiting:
            _Pickler(self._cards, pickle.HIGHEST_PROTOCOL).dump(self._waiting)
            self._waiting = []
            self._size = 0
            self._portions += 1


class _Pickler(pickle.Pickler):
    """Takes frozen dataclasses apart by their fields at once: their own way is five times as slow."""

    def reducer_override(self, value: Any) -> Any:
        parts = _PARTS.get(value.__class__)
        return NotImplemented if parts is None else (value.__class__, parts(value))


_PARTS = {
    kind: attrgetter(*(field.name for field in fields(kind)))
    for kind in (
        StagedCard,
        Circle,
        ContactDraft,
        ForeignUid,
        Method,
        PartialDate,
        PersonName,
        Photo,
        PostalAddress,
        Workplace,
    )
}
