"""The chips of everything that was recognised, side by side, and how keys go through them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.capture import Part, PartKind
from ror_desktop.ui.just_met.part_chip import PartChip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.flow_layout import Flow


class PartChips(Flow):
    """Shows parts. `rejected` and `correction_wanted` carry the place of a part, `typed_on` a letter for the text."""

    rejected = Signal(int)
    correction_wanted = Signal(int)
    left = Signal()
    typed_on = Signal(str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chips: list[PartChip] = []
        self._parts: tuple[Part, ...] = ()
        self._unclear = False
        self.setAccessibleName(self.tr("Recognised parts"))

    def show_parts(self, parts: Sequence[Part], today: date, *, unclear: bool = False) -> bool:
        """Show these; chips that stay are changed in place. Whether anything changed.

        `unclear` says that it is not known who of the book introduced somebody.
        """
        if tuple(parts) == self._parts and unclear is self._unclear:
            return False
        self._parts, self._unclear = tuple(parts), unclear
        while len(self._chips) < len(parts):
            self._add()
        for place, chip in enumerate(self._chips):
            if place < len(parts):
                asked = unclear and parts[place].kind is PartKind.INTRODUCED_BY
                chip.show_part(parts[place], place + 1, today, asked=asked)
            chip.setVisible(place < len(parts))
        return True

    def chip(self, place: int) -> PartChip:
        """The chip at that place."""
        return self._chips[place]

    def spoken(self) -> str:
        """All of them in one sentence, for a screen reader in the text box."""
        return ", ".join(chip.accessibleName() for chip in self._chips[: len(self._parts)])

    def parts(self) -> tuple[Part, ...]:
        """What is shown."""
        return self._parts

    def enter(self, place: int) -> bool:
        """Put the keyboard on that chip; false where there is none."""
        if not 0 <= place < len(self._parts):
            return False
        self._chips[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _add(self) -> None:
        place = len(self._chips)
        chip = PartChip(self._tools, self)
        chip.rejected.connect(partial(self.rejected.emit, place))
        chip.correction_wanted.connect(partial(self.correction_wanted.emit, place))
        chip.stepped.connect(partial(self._step, place))
        chip.left.connect(self.left)
        chip.typed_on.connect(self.typed_on)
        self._chips.append(chip)
        self.add(chip)

    def _step(self, place: int, step: int) -> None:
        if not self.enter(place + step):
            self.left.emit()
