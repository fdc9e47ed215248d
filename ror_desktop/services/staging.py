"""Where the cards of an import wait between preview and decision: not in the book, and not all in the memory.

The first of them wait as they are; those of a large file are put down in a temporary one.
"""

import marshal
import tempfile
from collections.abc import Iterator, Mapping
from itertools import islice
from types import TracebackType
from typing import Any, NamedTuple, Self

from ror_desktop.domain.circle import Circle
from ror_desktop.domain.contact import ForeignUid, Photo
from ror_desktop.domain.imports import ImportCounts, ImportRow, RowAction, Verdict
from ror_desktop.domain.note import NoteKind, SaidNote
from ror_desktop.store.contact_rows import ContactRows

KEPT = 16_000
KEPT_BYTES = 4 * 1024 * 1024
"""So many cards stay in memory, some 40 MB, with pictures of so many bytes."""
TOGETHER = 100
TOGETHER_BYTES = 4 * 1024 * 1024
"""The others are written to the temporary file so many at a time, or with pictures of so many bytes together."""


class StagedCard(NamedTuple):
    """A card as the rows it will be, with what identifies it; `rest` is what `dump_rest` made of what is left."""

    rows: ContactRows
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
        self._kept: list[StagedCard | None] = []
        self._waiting: list[StagedCard | None] = []
        self._full = False  # what comes now is put down
        self._size = 0  # of the pictures that are kept, or wait to be put down
        self._portions: list[int] = []  # how many bytes each takes in the file

    def add(self, row: ImportRow, card: StagedCard | None, rejected: bytes = b"") -> None:
        """Keep one row; `rejected` is a card that is not taken, as it stood in the file."""
        self.rows.append(row)
        if rejected:
            self._rejected.write(rejected.strip(b"\r\n") + b"\r\n")
        size = len(card.photo.data) if card is not None and card.photo else 0
        if not self._full and (len(self._kept) == KEPT or self._size + size > KEPT_BYTES):
            self._full, self._size = True, 0
        self._size += size
        if not self._full:
            self._kept.append(card)
            return
        self._waiting.append(card)
        if len(self._waiting) == TOGETHER or self._size > TOGETHER_BYTES:
            self._put_down()

    def cards(self) -> Iterator[tuple[ImportRow, StagedCard | None]]:
        """Every row with its card, in the order of the files."""
        self._put_down()
        self._cards.seek(0)
        rows = iter(self.rows)
        yield from zip(islice(rows, len(self._kept)), self._kept, strict=True)
        for length in self._portions:
            # The file is our own, without a name, and nobody else can write to it.
            cards = marshal.loads(self._cards.read(length))  # noqa: S302
            yield from zip(islice(rows, len(cards)), map(_taken_up, cards), strict=True)

    def decide(self, actions: Mapping[int, RowAction]) -> None:
        """What is to be done with single rows, by their number; a card that cannot be used stays out."""
        self.rows = [
            row
            if row.verdict is Verdict.PROBLEM or actions.get(row.number, row.action) is row.action
            else row._replace(action=actions[row.number])
            for row in self.rows
        ]

    @property
    def rejects(self) -> bool:
        """Whether `rejected` gives anything."""
        return self._rejected.tell() > 0

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
            sum(1 for row in self.rows if row.verdict is Verdict.PROBLEM and row.is_card),
            sum(1 for row in self.rows if row.problems),
        )

    def close(self) -> None:
        """Let go of what was kept."""
        self._kept.clear()
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
            portion = marshal.dumps(list(map(_laid_down, self._waiting)))
            self._cards.write(portion)
            self._portions.append(len(portion))
            self._waiting = []
            self._size = 0


def _laid_down(card: StagedCard | None) -> tuple[Any, ...] | None:
    """The card in tuples, texts and numbers alone, which are written and read in a fifth of the time."""
    if card is None:
        return None
    rows, notes, photo, identity, rest, circle, place = card
    return (
        tuple(rows),
        [(text, kind.value, pinned) for text, kind, pinned in notes],
        photo and (photo.data, photo.media_type),
        tuple(identity),
        rest,
        circle and (circle.id, circle.name, circle.cadence_days),
        place,
    )


def _taken_up(parts: tuple[Any, ...] | None) -> StagedCard | None:
    if parts is None:
        return None
    rows, notes, photo, identity, rest, circle, place = parts
    return StagedCard(
        ContactRows(*rows),
        tuple([SaidNote(text, _KINDS[kind], pinned) for text, kind, pinned in notes]),
        photo and Photo(*photo),
        ForeignUid(*identity),
        rest,
        circle and Circle(*circle),
        place,
    )


_KINDS = {kind.value: kind for kind in NoteKind}
