"""Saying in the preview of an import which contact its rows mean, by keys or with the mouse."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTableView, QToolButton, QWidget

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.folding import sort_text
from ror_desktop.domain.found import Name
from ror_desktop.services.desk import Desk
from ror_desktop.ui.models.assignable_model import AssignableModel
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_field import ContactField, Offer
from ror_desktop.ui.widgets.labels import plain_label

FIELD_WIDTH = 320
"""Pixels."""


@dataclass(frozen=True, slots=True)
class RowContactWords:
    """What stands in the field as long as nobody is chosen, and what the button that lets go is called and does."""

    unsaid: str
    none: str
    hint: str


class RowContactField(ContactField):
    """The contact of the chosen rows. Enter takes whom is meant, and never ends the dialog; Escape goes back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._book = desk.contacts
        self._fitting: tuple[int, ...] = ()
        self._only_fitting = False

    def offer(self, fitting: tuple[int, ...], *, only: bool) -> None:
        """Offer these as long as nothing is typed; `only`: nobody else either then."""
        self._fitting = fitting
        self._only_fitting = only

    def hold(self, contact: Name | None) -> None:
        """Hold this contact, or nobody; of several who fit, with what tells it apart from the others."""
        contact_id, name = contact or (0, "")
        known = self._offer(contact_id) if contact_id in self._fitting else None
        self.set_contact(contact_id, known[2] if known else name)
        self.setCursorPosition(0)

    def begin(self) -> None:
        """Go here, with those on show who fit."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.show_offers("")

    def offers(self, text: str) -> list[Offer]:
        typed = sort_text(text).split()
        if typed and not self._only_fitting:
            return super().offers(text)
        known = [self._offer(contact_id) for contact_id in self._fitting]
        return [one for one in known if one and all(part in sort_text(one[2]) for part in typed)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._points_at_one():
                event.ignore()  # the completer takes that one
            elif self.contact_id:
                self.left.emit()
            else:
                self.settle()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _points_at_one(self) -> bool:
        popup = self.completer().popup()
        return popup is not None and popup.isVisible() and popup.selectionModel().hasSelection()

    def _offer(self, contact_id: int) -> Offer | None:
        """With what tells two of the same name apart; nothing for who is no longer in the book."""
        contact = self._book.get(contact_id)
        if contact is None:
            return None
        methods = sorted(contact.methods, key=_not_preferred)
        reached = methods[0].value if methods else ""
        parts = (contact.display_name, contact.title, contact.organization, reached, contact.captured_event)
        return contact_id, contact.display_name, ", ".join(filter(None, parts))


class RowContactLine(QHBoxLayout):
    """Under the table: the contact of the chosen rows, who fits them, and letting go of it.

    F2 comes here from the table; so do Enter and a double click where there is something to choose.
    """

    def __init__(
        self,
        model: AssignableModel,
        shown: tuple[QTableView, QSortFilterProxyModel],
        tools: Tools,
        words: RowContactWords,
        parent: QWidget,
    ) -> None:
        super().__init__()
        self._model = model
        self._table, self._proxy = shown
        self._words = words
        self.field = RowContactField(tools.desk, parent)
        self.who_fits = QToolButton(parent)
        self.who_fits.setIcon(tools.icons.icon("chevron-down", "secondary"))
        self.nobody = QToolButton(parent)
        self.nobody.setIcon(tools.icons.icon("x", "secondary"))
        self._lay_out(parent)
        self._enter = QShortcut(self._table)
        self._enter.setKeys([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        self._connect()
        self._show_contact()

    def _lay_out(self, parent: QWidget) -> None:
        label = plain_label(self.tr("C&ontact of the chosen rows:"), parent)
        label.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Contact of the chosen rows"))
        self.field.setToolTip(self.tr("F2 comes here from the list"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.who_fits.setToolTip(self.tr("Show whom the chosen rows fit (Enter in the list)"))
        self.who_fits.setAccessibleName(self.tr("Who fits"))
        self.nobody.setToolTip(self._words.hint)
        self.nobody.setAccessibleName(self._words.none)
        self.setSpacing(8)
        for button in (self.who_fits, self.nobody):
            button.setAutoRaise(True)
        for widget in (label, self.field, self.who_fits, self.nobody):
            self.addWidget(widget)
        self.addStretch(1)

    def _connect(self) -> None:
        self.field.chosen.connect(self._on_contact_chosen)
        self.field.left.connect(self._on_field_left)
        self.who_fits.clicked.connect(self.field.begin)
        self.nobody.clicked.connect(self._on_nobody_chosen)
        self._model.decided.connect(self._show_contact)
        self._table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._table.doubleClicked.connect(self._on_double_clicked)
        key = QShortcut(QKeySequence(Qt.Key.Key_F2), self._table)
        for shortcut in (key, self._enter):
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.field.begin)

    def _chosen(self) -> list[int]:
        """The places of the chosen rows in the model."""
        rows = self._table.selectionModel().selectedRows()
        return sorted(self._proxy.mapToSource(index).row() for index in rows)

    def _fitting(self, places: list[int]) -> tuple[int, ...]:
        """Those who fit each of these rows."""
        fitting = self._model.fitting(places[0]) if places else ()
        for place in places[1:]:
            also = set(self._model.fitting(place))
            fitting = tuple(contact_id for contact_id in fitting if contact_id in also)
        return fitting

    @Slot()
    def _show_contact(self) -> None:
        """That of the chosen rows, where it is the same."""
        chosen = self._chosen()
        open_to_choice = [place for place in chosen if self._model.can_be_assigned(place)]
        fitting = self._fitting(open_to_choice)
        contacts = {self._model.contact(place) for place in chosen}
        self.field.offer(fitting, only=self._model.only_fitting)
        self.field.hold(contacts.pop() if len(contacts) == 1 else None)
        can = bool(fitting) if self._model.only_fitting else bool(open_to_choice)
        self.field.setEnabled(can)
        self.field.setPlaceholderText(self._words.unsaid if can else "")
        self.who_fits.setEnabled(bool(fitting))
        self._enter.setEnabled(bool(fitting))
        self.nobody.setEnabled(any(self._model.contact(place) for place in open_to_choice))

    def _assign(self, contact: Name | None) -> None:
        """The next row is chosen where these are no longer on show, so that Enter does not end the dialog there."""
        chosen = self._chosen()
        if chosen:
            self._model.assign(chosen, contact)
        if not self._table.selectionModel().hasSelection():
            self._table.selectRow(self._table.currentIndex().row())
        self._show_contact()
        self._table.setFocus()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_contact()

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        if self.field.isEnabled():
            self.field.begin()

    @Slot(int)
    def _on_contact_chosen(self, contact_id: int) -> None:
        self._assign((contact_id, self.field.text()))

    @Slot()
    def _on_nobody_chosen(self) -> None:
        self._assign(None)

    @Slot()
    def _on_field_left(self) -> None:
        """Without a choice, everything stays as it was."""
        self._show_contact()
        self._table.setFocus()


def _not_preferred(method: Method) -> tuple[bool, bool]:
    return not method.preferred, method.kind is not MethodKind.EMAIL
