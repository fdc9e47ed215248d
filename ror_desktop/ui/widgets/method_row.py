"""One contact method in the form: kind, value, label, preferred; an address has its parts, a profile its day."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.contact import Method, MethodKind, PostalAddress
from ror_desktop.domain.method_links import NETWORKS
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.choices import IconChoice, Option
from ror_desktop.ui.widgets.connected_field import ConnectedField

PARTS = ("street", "postcode", "locality", "region", "country")
"""The parts of an address that have a field; the others are kept."""


class MethodRow(QWidget):
    """`entered` by Enter, `starred` when it became preferred, `removed` by its button, `changed` at each change."""

    changed = Signal()
    starred = Signal()
    entered = Signal()
    removed = Signal()

    def __init__(self, tools: Tools, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method = method
        options = [Option(kind, words_of(kind), icon_of(kind)) for kind in MethodKind]
        self._kind = IconChoice(self.tr("Kind of contact method"), options, tools.icons, self)
        self._kind.set_value(method.kind)
        self.value = QLineEdit(method.value, self)
        self._label = QLineEdit(method.network if method.kind is MethodKind.SOCIAL else method.label, self)
        self._star = self._button(tools, "star", self.tr("Preferred"))
        self._star.setCheckable(True)
        self._star.setChecked(method.preferred)
        self._drop = self._button(tools, "x", self.tr("Remove this contact method"))
        self._address = QWidget(self)
        address = method.address or PostalAddress()
        self._parts = {part: QLineEdit(getattr(address, part), self._address) for part in PARTS}
        if method.kind is MethodKind.ADDRESS and method.address is None:
            self._parts["street"].setText(method.value)
        self.connected = ConnectedField(tools, method.connected_on, self)
        self._lay_out()
        self._connect()
        self._show_kind()

    def method(self) -> Method:
        """The method as it is typed; untouched parts stay as they are stored."""
        kind = MethodKind(self._kind.value())
        label = self._label.text().strip()
        network = label.casefold() if kind is MethodKind.SOCIAL else self._method.network
        typed = self._method._replace(
            kind=kind,
            value=self.value.text().strip(),
            label=self._method.label if kind is MethodKind.SOCIAL else label,
            network=network,
            preferred=self._star.isChecked(),
            connected_on=self.connected.day() if kind is MethodKind.SOCIAL else self._method.connected_on,
        )
        return self._with_address(typed) if kind is MethodKind.ADDRESS else typed._replace(address=None)

    def empty(self) -> bool:
        """Whether nothing is typed."""
        method = self.method()
        return not method.value and method.address is None

    def focus(self) -> None:
        """Put the cursor where the value is typed."""
        field = self._parts["street"] if self._is_address() else self.value
        field.setFocus()

    def controls(self) -> list[QWidget]:
        """Everything that takes the keyboard, in the order of the eye."""
        value = [] if self._is_address() else [self.value]
        more = [*self.connected.controls(), *self._parts.values()]
        return [self._kind, *value, self._label, self._star, self._drop, *more]

    def unprefer(self) -> None:
        """Another one of this kind is preferred now."""
        self._star.setChecked(False)

    def preferred_kind(self) -> MethodKind | None:
        """The kind in which this one is preferred, if it is."""
        return MethodKind(self._kind.value()) if self._star.isChecked() else None

    def _with_address(self, typed: Method) -> Method:
        texts = {part: field.text().strip() for part, field in self._parts.items()}
        address = (self._method.address or PostalAddress())._replace(**texts)
        if self._method.address is not None and address == self._method.address:
            return typed._replace(value=self._method.value)
        if self._method.address is None and self._method.value and address == PostalAddress(street=self._method.value):
            return typed._replace(value=self._method.value, address=None)  # an address of one line stays one
        return typed._replace(value=address.line(), address=address if address.line() else None)

    def _is_address(self) -> bool:
        return self._kind.value() == MethodKind.ADDRESS

    def _button(self, tools: Tools, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(tools.icons.icon(icon, "secondary"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        self._label.setFixedWidth(self._label.fontMetrics().horizontalAdvance("instagram") + 20)
        for field in (self.value, *self._parts.values()):
            field.setCursorPosition(0)  # the beginning of a long address tells more than its end
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._kind)
        top.addWidget(self.value, 1)
        top.addWidget(self._label)
        top.addWidget(self._star)
        top.addWidget(self._drop)
        grid = QGridLayout(self._address)
        grid.setContentsMargins(60, 0, 0, 0)
        grid.setSpacing(4)
        words = {
            "street": self.tr("Street and number"),
            "postcode": self.tr("Postcode"),
            "locality": self.tr("Town"),
            "region": self.tr("Region"),
            "country": self.tr("Country"),
        }
        places = {"street": (0, 0, 1, 2), "postcode": (1, 0, 1, 1), "locality": (1, 1, 1, 1)}
        places |= {"region": (2, 0, 1, 1), "country": (2, 1, 1, 1)}
        for part, field in self._parts.items():
            field.setPlaceholderText(words[part])
            field.setAccessibleName(words[part])
            grid.addWidget(field, *places[part])
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._address)
        column.addWidget(self.connected)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a long form squeezes no row

    def _connect(self) -> None:
        for field in (self.value, self._label, *self._parts.values()):
            field.textEdited.connect(self.changed)
            field.returnPressed.connect(self.entered)
        self._kind.chosen.connect(self._on_kind_chosen)
        self.connected.changed.connect(self.changed)
        self._star.clicked.connect(self._on_star_clicked)
        self._drop.clicked.connect(self.removed)

    def _show_kind(self) -> None:
        kind = MethodKind(self._kind.value())
        social, address = kind is MethodKind.SOCIAL, kind is MethodKind.ADDRESS
        self._address.setVisible(address)
        self.connected.setVisible(social)
        self.value.setReadOnly(address)
        self.value.setFocusPolicy(Qt.FocusPolicy.NoFocus if address else Qt.FocusPolicy.StrongFocus)
        self.value.setPlaceholderText(words_of(kind))
        self.value.setAccessibleName(words_of(kind))
        words = self.tr("Network") if social else self.tr("Label")
        self._label.setPlaceholderText(words)
        self._label.setAccessibleName(words)
        offered = NETWORKS if social else (self.tr("work"), self.tr("home"), self.tr("mobile"))
        completer = QCompleter(list(offered), self._label)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._label.setCompleter(completer)

    @Slot(bool)
    def _on_star_clicked(self, checked: bool) -> None:
        if checked:
            self.starred.emit()
        self.changed.emit()

    @Slot()
    def _on_kind_chosen(self) -> None:
        if self._is_address() and self.value.text() and not self._parts["street"].text():
            self._parts["street"].setText(self.value.text())
        self._show_kind()
        self.changed.emit()
