"""A field that finds a contact by name while one types."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyle, QWidget

from ror_desktop.services.desk import Desk

OFFERED = 8

Offer = tuple[int, str, str]
"""A contact's id, what it is called, and the words by which one knows it in the list."""


class ContactField(QLineEdit):
    """Holds the chosen contact; typing on lets go of it."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id = 0
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(OFFERED)
        # The stub of PySide6 6.11 knows one of the two signals of this name.
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Name of the contact"))
        self.setAccessibleName(self.tr("Contact"))
        self.textEdited.connect(self._on_text_edited)

    @property
    def contact_id(self) -> int:
        """The chosen contact, 0 as long as none is."""
        return self._contact_id

    def set_contact(self, contact_id: int, name: str) -> None:
        """Hold this contact."""
        self._contact_id = contact_id
        self.setText(name)

    def restore(self, contact_id: int, text: str) -> None:
        """What was typed and chosen before; the contact only where it is still called so."""
        rows = self._desk.contacts.rows([contact_id]) if contact_id else []
        self.set_contact(contact_id if rows and rows[0].name == text else 0, text)

    def settle(self) -> bool:
        """Take the only one that is meant, if none was chosen from the list. Whether a contact is held.

        Where the text fits several, they are shown to choose from: the wrong Jane is worse than a question.
        """
        if not self._contact_id:
            self._find(self.text())
            items = [self._found.item(row) for row in range(self._found.rowCount())]
            typed = self.text().strip().casefold()
            meant = [item for item in items if typed in {_name(item).casefold(), item.text().casefold()}] or items
            if len(meant) == 1:
                self._take(meant[0])
            elif meant:
                self._show_found()
        return bool(self._contact_id)

    def several(self) -> bool:
        """Whether what is typed fits more than one contact."""
        return not self._contact_id and self._found.rowCount() > 1

    def offers(self, text: str) -> list[Offer]:
        """Those who may be meant by what is typed."""
        if not text.strip():
            return []
        rows = self._desk.contacts.rows(self._desk.search.names(text, OFFERED).ids[:OFFERED])
        return [(row.id, row.name, ", ".join(filter(None, (row.name, row.title, row.organization)))) for row in rows]

    def show_offers(self, text: str) -> None:
        """Show those who may be meant by a text, to choose from."""
        self._find(text)
        if self._found.rowCount():
            self._show_found()

    def _show_found(self) -> None:
        """As wide as the words need: what tells two of one name apart may stand at their end."""
        self.setFocus()
        popup = self.completer().popup()
        around = self.rect()
        if popup is not None:
            room = 2 * popup.frameWidth() + popup.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
            around.setWidth(max(around.width(), popup.sizeHintForColumn(0) + room))
        self.completer().complete(around)

    def _on_text_edited(self, text: str) -> None:
        self._contact_id = 0
        self._find(text)

    def _find(self, text: str) -> None:
        self._found.clear()
        for contact_id, name, words in self.offers(text):
            item = QStandardItem(words)
            item.setData((contact_id, name), Qt.ItemDataRole.UserRole)
            self._found.appendRow(item)

    def _on_activated(self, index: QModelIndex) -> None:
        self._take(self._found.item(index.row()))

    def _take(self, item: QStandardItem) -> None:
        contact_id, name = item.data(Qt.ItemDataRole.UserRole)
        self.set_contact(contact_id, name)
        self.chosen.emit(contact_id)


def _name(item: QStandardItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole)[1])
