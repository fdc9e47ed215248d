"""The contact list: search box, order, tag filter, count, and the list itself."""

from functools import cached_property, partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.change import Change
from ror_desktop.domain.contact_row import RESORTED_BY, ContactOrder, ContactRow
from ror_desktop.domain.search import NOTHING, Found
from ror_desktop.ui.models.contact_model import ContactModel
from ror_desktop.ui.text_finder import TextFinder
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.contact_delegate import ContactDelegate, said_words
from ror_desktop.ui.widgets.contact_view import BoxKeys, ContactView
from ror_desktop.ui.widgets.empty_state import EmptyState
from ror_desktop.ui.widgets.labels import plain_label

FOUND_LIMIT = 100
"""How many matches by name a search shows at first; whoever scrolls to the end of them gets more."""

TEXTS_LIMIT = 40
"""How many more it shows by what was written about them."""


class ContactList(QWidget):
    """Finds and lists contacts. `contact_selected` carries the id of the one chosen, 0 for none."""

    contact_selected = Signal(int)
    contact_activated = Signal(int)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._order = ContactOrder.NAME
        self._stale = False
        self._current = 0
        self._walked = False
        self._seen = False
        self._by_name = NOTHING
        self._asked = ""
        self._limit = FOUND_LIMIT
        self._finder = TextFinder(tools.desk, TEXTS_LIMIT, self)
        self._finder.found.connect(self._on_texts_found)
        self._model = ContactModel(tools.desk.lists.rows, self._words, self)
        self._box = self._search_box()
        self._view = self._list_view()
        self._count = plain_label("", self)
        self._sort = self._sort_button()
        self._stack = QStackedWidget(self)
        self._lay_out()
        tools.runner.hub.changed.connect(self._on_changed)
        tools.runner.hub.day_changed.connect(self._on_day_changed)
        tools.themes.changed.connect(self._view.viewport().update)

    # what others ask of the list

    def load(self) -> None:
        """Read the order and show the list; keeps the selected contact selected."""
        self._stale = False
        text = self._box.text().strip()
        self._asked = text
        if text:
            self._by_name = self._tools.desk.search.names(text, self._limit)
            self._show_found(self._by_name)
            self._finder.look_for(text)
        else:
            self._finder.look_for("")
            ids = self._tools.desk.lists.order(self._order)
            self._model.show(ids, NOTHING.matches)
            self._say_count(len(ids), len(ids))
        self._select(self._current, scroll=not text)
        self._show_right_page()

    def select(self, contact_id: int) -> None:
        """Choose this contact; a search that hides it is cleared."""
        if contact_id and self._model.place_of(contact_id) < 0 and self._box.text():
            self._box.clear()
        self._choose(contact_id)
        self._select(contact_id)

    def current(self) -> int:
        """The id of the contact chosen, 0 for none."""
        return self._current

    def selected(self) -> list[int]:
        """The ids of all selected contacts, in the order of the list."""
        ids = self._model.ids()
        return [ids[row] for row in self._view.chosen_rows()]

    def order(self) -> ContactOrder:
        """How the list is sorted."""
        return self._order

    def sort_by(self, order: ContactOrder) -> None:
        """How the list is sorted when it is loaded next."""
        self._order = order
        for action in self._sort.menu().actions():
            action.setChecked(action.data() == order.value)

    def set_order(self, order: ContactOrder) -> None:
        """Sort the list otherwise."""
        self.sort_by(order)
        self._load_again()
        if not self._box.text():
            self._view.scrollTo(self._view.currentIndex())

    def search(self) -> None:
        """Put the cursor in the search box, with what stands there selected."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def focus_list(self) -> None:
        """Give the keyboard to the list: single letters are commands there."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, rows: int) -> None:
        """Go some rows down (or up)."""
        here = self._model.place_of(self._current)
        if here < 0:
            here = self._view.gap - (rows > 0)
        self._go_to(min(max(here + rows, 0), self._model.rowCount() - 1))

    def close_finder(self) -> None:
        """Stop looking; called once, when the window closes."""
        self._finder.close()

    # building

    def _search_box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setClearButtonEnabled(True)
        box.setPlaceholderText(self.tr("Search  (Ctrl+F)"))
        box.setAccessibleName(self.tr("Search contacts and notes"))
        box.addAction(self._tools.icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        for clear in box.findChildren(QAction, "_q_qlineeditclearaction"):  # Qt's own is black in every theme
            clear.setIcon(self._tools.icons.icon("x", "secondary"))
        box.textChanged.connect(self._on_text_changed)
        keys = BoxKeys(box)
        keys.stepped.connect(self._on_box_stepped)
        keys.entered.connect(self._on_entered)
        keys.left.connect(self._on_left)
        box.installEventFilter(keys)
        return box

    def _list_view(self) -> ContactView:
        view = ContactView(self)
        delegate = ContactDelegate(self._tools, view)
        view.setModel(self._model)
        view.setItemDelegate(delegate)
        view.verticalHeader().setDefaultSectionSize(delegate.row_height())
        view.setAccessibleName(self.tr("Contacts"))
        view.selectionModel().currentChanged.connect(self._on_current_changed)
        view.activated.connect(self._on_activated)
        view.escaped.connect(self._on_escaped)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        return view

    def _sort_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._tools.icons.icon("arrow-down-up"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Sort the list"))
        button.setAccessibleName(self.tr("Sort the list"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        names = {
            ContactOrder.NAME: self.tr("By name"),
            ContactOrder.LAST_CONTACT: self.tr("By last contact"),
            ContactOrder.NEXT_STEP: self.tr("By next step"),
            ContactOrder.ADDED: self.tr("Recently added"),
        }
        for order, name in names.items():
            action = menu.addAction(name)
            action.setData(order.value)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(partial(self.set_order, order))
            group.addAction(action)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        add = QToolButton(self)
        add.setDefaultAction(self._tools.actions["contact.new"])
        add.setAutoRaise(True)
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.addWidget(self._box, 1)
        top.addWidget(add)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 8, 4)
        line.addWidget(self._count, 1)
        line.addWidget(self._sort)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)

    @cached_property
    def _empty(self) -> EmptyState:
        words = self.tr("Drop an address book file on this window, import one, or add the first contact.")
        ways = [self._tools.actions["file.import"], self._tools.actions["contact.new"]]
        made = EmptyState(self._tools.icons, "users", self.tr("Your people belong here"), words, ways, self)
        self._stack.addWidget(made)
        return made

    @cached_property
    def _nothing(self) -> EmptyState:
        words = self.tr("Names, organizations, numbers, tags and notes were searched.")
        made = EmptyState(self._tools.icons, "search", self.tr("Nobody found"), words, [], self)
        self._stack.addWidget(made)
        return made

    # what happens

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._walked = False
        text = self._box.text().strip()
        known = bool(text and self._asked) and self._limit == FOUND_LIMIT and not self._stale
        if known and self._tools.desk.search.same(text, self._asked):
            self._finder.look_for(text)  # one more space or full stop asks for nothing else
        else:
            self._limit = FOUND_LIMIT
            self.load()
        self._to_the_best_match()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        """At the end of what is shown of a search: show more of it."""
        bar, found = self._view.verticalScrollBar(), self._by_name
        at_the_end = 0 < value == bar.maximum() and bool(self._box.text().strip())
        if at_the_end and found.total is not None and len(found.ids) < found.total:
            self._walked = True
            self._limit *= 5
            self.load()
            bar.setValue(value)

    @Slot(str, object)
    def _on_texts_found(self, text: str, found: Found) -> None:
        from ror_desktop.domain.explaining import Either

        names = self._by_name
        if text != self._box.text().strip() or self._model.ids() != names.ids:
            return
        known = set(names.ids)
        more = [contact for contact in found.ids if contact not in known]
        self._model.extend(more, Either(names.matches, found.matches))
        total = (names.total or len(names.ids)) + len(more)
        self._say_count(len(names.ids) + len(more), total)
        self._select(self._current, scroll=False)
        self._show_right_page()
        self._to_the_best_match()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._choose(current.data(ContactModel.IdRole))

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.contact_activated.emit(index.data(ContactModel.IdRole))

    @Slot()
    def _on_entered(self) -> None:
        """Enter in the search box: open the one chosen, or the first that was found."""
        if not self._walked and self._box.text().strip():
            self._go_to(0)
        if self._current and self._model.place_of(self._current) >= 0:
            self.contact_activated.emit(self._current)

    @Slot(int)
    def _on_box_stepped(self, rows: int) -> None:
        """Arrows in the search box: the first one goes to the best match, the next ones walk on from there."""
        if self._walked or not self._box.text().strip():
            self.step(rows)
        else:
            self._go_to(0)
        self._walked = True

    @Slot()
    def _on_left(self) -> None:
        """Escape in the search box: first it empties the box, then it goes to the list."""
        if self._box.text():
            self._box.clear()
        else:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_escaped(self) -> None:
        self._box.clear()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or change.nouns & RESORTED_BY[self._order]:
            self._stale = True
        if not self.isVisible():
            self._stale = True
            return
        self._model.forget(frozenset() if self._stale else change.contacts)
        if self._stale:
            self._reload_after(change)

    def _reload_after(self, change: Change) -> None:
        """Whoever is gone leaves a gap in the list, from which the keys go on."""
        gap = next(iter(self._view.chosen_rows()), 0)
        self._load_again()
        if self._current and change.touches(self._current) and self._tools.desk.contacts.get(self._current) is None:
            self._view.gap = gap
            self._choose(0)

    def _load_again(self) -> None:
        """Read the list anew; whoever was selected stays so, wherever they stand now."""
        chosen = self.selected()
        self.load()
        if len(chosen) > 1 and self.selected() != chosen:
            wanted = set(chosen)
            self._view.choose_rows(row for row, contact in enumerate(self._model.ids()) if contact in wanted)

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self._model.forget(frozenset())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._model.forget(frozenset())
            self._load_again()
        if not self._seen:  # what was chosen before there was a window was scrolled to in a list without height
            self._seen = True
            self._view.scrollTo(self._view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    # details

    def _to_the_best_match(self) -> None:
        """To the top, unless somebody has walked on from there."""
        if self._box.text().strip() and not self._walked:
            self._view.verticalScrollBar().setValue(0)

    def _go_to(self, place: int) -> None:
        if 0 <= place < self._model.rowCount():
            self._view.setCurrentIndex(self._model.index(place, 0))

    def _choose(self, contact_id: int) -> None:
        if contact_id != self._current:
            self._current = contact_id
            self.contact_selected.emit(contact_id)

    def _show_found(self, found: Found) -> None:
        self._model.show(found.ids, found.matches)
        self._say_count(len(found.ids), found.total)

    def _say_count(self, shown: int, total: int | None) -> None:
        if total is None:
            self._count.setText(self.tr("%n or more contact(s)", "", shown))
        elif total > shown:
            self._count.setText(self.tr("{shown} of %n contact(s)", "", total).format(shown=shown))
        else:
            self._count.setText(self.tr("%n contact(s)", "", total))

    def _select(self, contact_id: int, *, scroll: bool = True) -> None:
        place = self._model.place_of(contact_id) if contact_id else -1
        selection = self._view.selectionModel()
        if place < 0:
            selection.clear()
            return
        index = self._model.index(place, 0)
        if not scroll:  # the current index would pull the list to itself
            selection.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        elif selection.currentIndex() != index or not selection.isSelected(index):
            in_sight = self._view.viewport().rect().contains(self._view.visualRect(index))
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if not in_sight:
                self._view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_right_page(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._view)
        else:
            self._stack.setCurrentWidget(self._nothing if self._box.text().strip() else self._empty)

    def _words(self, row: ContactRow) -> str:
        return said_words(row, self._tools.desk.book.today())
