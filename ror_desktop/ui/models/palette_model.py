"""What the palette offers: actions and contacts, each with its icon, its words, and what stands beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ror_desktop.domain.search import Spans

Index = QModelIndex | QPersistentModelIndex


class Offered(IntEnum):
    """What kind of thing is offered."""

    ACTION = 0
    CONTACT = 1


@dataclass(frozen=True, slots=True)
class Offer:
    """One line: `key` is what its uses are counted by, `name` the action's name or the contact's id as text."""

    kind: Offered
    key: str
    name: str
    words: str
    beside: str = ""
    keys: str = ""
    icon: str = ""
    spans: Spans = ()
    beside_spans: Spans = ()


class PaletteModel(QAbstractListModel):
    """The offers of the moment, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show these."""
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def offer_at(self, index: Index) -> Offer | None:
        """The offer of that row, or nothing."""
        return self._offers[index.row()] if 0 <= index.row() < len(self._offers) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offer_at(index)
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.words, offer.beside, offer.keys) if part)
        return None
