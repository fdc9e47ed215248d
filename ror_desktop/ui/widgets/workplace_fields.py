"""What is known of the organization of a contact, whoever else works there: its industry, city and country."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ror_desktop.domain.contact import UNKNOWN_WORKPLACE, Workplace
from ror_desktop.domain.naming import name_key
from ror_desktop.ui.fonts import TextSize, text_font
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.offered import offer
from ror_desktop.ui.widgets.tag_mark import ElidedLabel, secondary

PREFIX = "organization "
"""What the names of these fields begin with in a draft on the disk."""


class WorkplaceFields(QWidget):
    """Follows the organization that is typed; what a person typed here goes with whatever organization that is."""

    edited = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._organization = ""
        self._known = UNKNOWN_WORKPLACE
        words = {
            "industry": self.tr("Industry of the organization"),
            "city": self.tr("City of the organization"),
            "country": self.tr("Country of the organization"),
        }
        self.lines = {name: QLineEdit(self) for name in words}
        self._hint = ElidedLabel("", self)
        secondary(self._hint).setFont(text_font(TextSize.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for name, line in self.lines.items():
            line.setAccessibleName(words[name])
            line.setPlaceholderText(words[name])
            line.textEdited.connect(self.edited)
            column.addWidget(line)
        column.addWidget(self._hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_organization(self, organization: str) -> None:
        """Show what is known of this organization."""
        self._organization = organization.strip()
        self._known = self._tools.desk.contacts.workplace(self._organization) or UNKNOWN_WORKPLACE
        for name, line in self.lines.items():
            line.setText(getattr(self._known, name))
            line.setCursorPosition(0)
        self._say()

    def follow(self, organization: str) -> None:
        """Another organization was typed: show what is known of it, unless somebody typed here already."""
        if name_key(organization) == name_key(self._organization):
            return
        typed = self._typed()
        untouched = typed == self._known
        self.show_organization(organization)
        if not untouched:
            self._fill(typed)

    def workplace(self) -> Workplace | None:
        """What the organization becomes; nothing where nobody changed it, or where there is none."""
        typed = self._typed()
        return typed if self._organization and typed != self._known else None

    def words(self) -> list[str]:
        """What stands in the fields, for the line that stands for them while they are hidden."""
        typed = self._typed()
        return [text for text in (typed.industry, typed.city, typed.country) if text]

    def state(self) -> dict[str, str]:
        """Everything typed, for a draft on the disk."""
        return {PREFIX + name: line.text() for name, line in self.lines.items()}

    def restore(self, state: Mapping[str, object]) -> None:
        """What `state` gave."""
        for name, line in self.lines.items():
            line.setText(str(state.get(PREFIX + name, line.text())))

    def offer_known(self, industries: Sequence[str]) -> None:
        """Offer these, and what else the book knows, once the fields are wanted."""
        contacts = self._tools.desk.contacts
        offer(self.lines["industry"], industries)
        offer(self.lines["city"], contacts.cities())
        offer(self.lines["country"], contacts.countries())

    def _typed(self) -> Workplace:
        return Workplace(**{name: " ".join(line.text().split()) for name, line in self.lines.items()})

    def _fill(self, workplace: Workplace) -> None:
        for name, line in self.lines.items():
            line.setText(getattr(workplace, name))

    @Slot()
    def _say(self) -> None:
        """Without an organization there is nothing to say it of."""
        self.setEnabled(bool(self._organization))
        words = self.tr("For everybody at {name}") if self._organization else self.tr("Type the organization first")
        self._hint.say(words.format(name=self._organization))
