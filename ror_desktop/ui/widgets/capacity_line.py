"""One sentence: what all cadences ask of a week, and what the last weeks had; a warning where that is more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ror_desktop.domain.cadence import Capacity
from ror_desktop.ui.cadence_words import capacity_words
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.widgets.labels import IconPicture, plain_label

MARK = 16


class CapacityLine(QWidget):
    """The sentence, with a sign in front of it where the cadences ask for more than there was."""

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = IconPicture(icons, "triangle-alert", "warning", MARK, self)
        self._text = plain_label("", self)
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_capacity(self, capacity: Capacity) -> None:
        """Say this."""
        words = capacity_words(capacity, self.locale())
        if capacity.short:
            words = f"{words} {self.tr('That is more than you had time for.')}"
        self._text.setText(words)
        self._mark.setVisible(capacity.short)

    def words(self) -> str:
        """What it says."""
        return self._text.text()

    def warns(self) -> bool:
        """Whether it is a warning."""
        return not self._mark.isHidden()
