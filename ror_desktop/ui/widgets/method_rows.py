"""All contact methods in the form: rows that are added and removed."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.ui.widgets.method_row import MethodRow


class MethodRows(QWidget):
    """Enter in a row that says something adds one of its kind below; `finished` by Enter in an empty one.

    `before` is the field from which Tab comes to the first row.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, tools: Tools, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._before = before
        self._rows: list[MethodRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._adders = QHBoxLayout()
        self._adders.setSpacing(0)
        for kind in MethodKind:
            self._adders.addWidget(self._adder(kind))
        self._adders.addStretch(1)
        self._column.addLayout(self._adders)

    def show_methods(self, methods: Sequence[Method]) -> None:
        """Show these; for nobody yet reachable, an empty e-mail address and phone number."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for method in methods or (Method(MethodKind.EMAIL, ""), Method(MethodKind.PHONE, "")):
            self._add(method)

    def methods(self) -> tuple[Method, ...]:
        """What is typed, without empty rows."""
        return tuple(row.method() for row in self._rows if not row.empty())

    def rows(self) -> "list[MethodRow]":
        """The rows, in their order."""
        return list(self._rows)

    def _add(self, method: Method, place: int | None = None) -> "MethodRow":
        from ror_desktop.ui.widgets.method_row import MethodRow  # the start changes nobody

        row = MethodRow(self._tools, method, self)
        place = len(self._rows) if place is None else place
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.changed.connect(self.changed)
        row.starred.connect(self._on_row_starred)
        row.entered.connect(self._on_row_entered)
        row.removed.connect(self._on_row_removed)
        self._order_keys()
        return row

    def _sending(self) -> "MethodRow | None":
        sender = self.sender()
        return next((row for row in self._rows if row is sender), None)

    def _order_keys(self) -> None:
        """Tab goes through the rows in their order, whenever they were made."""
        for first, second in pairwise([self._before, *(c for row in self._rows for c in row.controls())]):
            QWidget.setTabOrder(first, second)

    def _adder(self, kind: MethodKind) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._tools.icons.icon(icon_of(kind), "secondary"))
        button.setText("+")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(BESIDE_WORDS)
        words = self.tr("Add: {kind}").format(kind=words_of(kind))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("kind", kind.value)
        button.clicked.connect(self._on_adder_clicked)
        return button

    @Slot()
    def _on_adder_clicked(self) -> None:
        button = self.sender()
        self._add(Method(MethodKind(button.property("kind")), "")).focus()
        self.changed.emit()

    @Slot()
    def _on_row_starred(self) -> None:
        row = self._sending()
        kind = None if row is None else row.preferred_kind()
        for other in self._rows:
            if kind is not None and other is not row and other.preferred_kind() is kind:
                other.unprefer()

    @Slot()
    def _on_row_entered(self) -> None:
        row = self._sending()
        if row is None:
            return
        if row.empty():
            self.finished.emit()
        else:
            self._add(Method(row.method().kind, ""), self._rows.index(row) + 1).focus()

    @Slot()
    def _on_row_removed(self) -> None:
        row = self._sending()
        if row is not None:
            place = self._rows.index(row)
            self._rows.remove(row)
            if not self._rows:
                self._add(Method(row.method().kind, ""))
            self._rows[min(place, len(self._rows) - 1)].focus()  # before the row goes and takes the focus with it
            row.hide()
            row.deleteLater()
            self.changed.emit()
