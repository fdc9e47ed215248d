"""The name in one field, and its parts for whoever wants to correct how it was split."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ror_desktop.domain.contact import PersonName
from ror_desktop.domain.name_splitting import split_name
from ror_desktop.ui.icons import IconSet

PARTS = ("prefix", "given", "additional", "family", "suffix")


class NameField(QWidget):
    """Typing the name splits it; typing a part says the name anew. What is not touched stays as it is stored."""

    changed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.setPlaceholderText(self.tr("Name"))
        self._more = QToolButton(self)
        self._more.setCheckable(True)
        self._more.setToolTip(self.tr("Parts of the name (arrow down)"))
        self._more.setAccessibleName(self.tr("Parts of the name"))
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to the organization
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.line)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._more.toggle)
        self._parts = {part: self._part(part) for part in PARTS}
        self._rows = QWidget(self)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_line_edited)
        self._more.toggled.connect(self._on_more_toggled)
        self._on_more_toggled(False)

    def lines(self) -> list[QLineEdit]:
        """The fields of the name and of its parts."""
        return [self.line, *self._parts.values()]

    def show_name(self, display: str, name: PersonName) -> None:
        """Show a stored name with its parts."""
        self.line.setText(display)
        self._show_parts(name)
        self._more.setChecked(False)

    def display(self) -> str:
        """How the contact is called."""
        return self.line.text().strip()

    def name(self) -> PersonName:
        """The parts."""
        return PersonName(**{part: field.text().strip() for part, field in self._parts.items()})

    def state(self) -> dict[str, str]:
        """Everything typed."""
        return {"display": self.line.text(), **{part: field.text() for part, field in self._parts.items()}}

    def restore(self, state: dict[str, str]) -> None:
        """What `state` gave."""
        self.line.setText(state.get("display", ""))
        self._show_parts(PersonName(**{part: state.get(part, "") for part in PARTS}))

    def _show_parts(self, name: PersonName) -> None:
        for part, field in self._parts.items():
            field.setText(getattr(name, part))

    def _part(self, part: str) -> QLineEdit:
        words = {
            "prefix": self.tr("Title before the name"),
            "given": self.tr("Given name"),
            "additional": self.tr("Further names"),
            "family": self.tr("Family name"),
            "suffix": self.tr("After the name"),
        }[part]
        field = QLineEdit(self)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(words)
        field.textEdited.connect(self._on_part_edited)
        return field

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.line, 1)
        top.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._rows)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for names in (("prefix", "given"), ("additional", "family"), ("suffix",)):
            row = QHBoxLayout()
            row.setSpacing(4)
            for part in names:
                row.addWidget(self._parts[part])
            rows.addLayout(row)

    @Slot(bool)
    def _on_more_toggled(self, open_: bool) -> None:
        self._rows.setVisible(open_)
        self._more.setIcon(self._icons.icon("chevron-up" if open_ else "chevron-down", "secondary"))

    @Slot(str)
    def _on_line_edited(self, text: str) -> None:
        self._show_parts(split_name(text))
        self.changed.emit()

    @Slot()
    def _on_part_edited(self) -> None:
        self.line.setText(self.name().display())
        self.changed.emit()
