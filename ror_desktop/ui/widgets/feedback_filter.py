"""Which feedback the list shows: everything, what is open or answered, of one severity; always with how many."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ror_desktop.domain.feedback import FeedbackCounts, FeedbackFilter, FeedbackState, Severity
from ror_desktop.ui.feedback_words import severity_icon, severity_words
from ror_desktop.ui.icons import BESIDE_WORDS
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow


class FeedbackFilterBar(QWidget):
    """Chips for the state, a list for the severity, and a chip that takes off the entries behind a number."""

    changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = FeedbackFilter()
        self._only_words = ""
        self._chips: dict[FeedbackState, Chip] = {}
        flow = Flow(self, gap=4)
        for state in FeedbackState:
            chip = Chip("", tools.themes, tools.icons, parent=flow)
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._on_state_clicked, state))
            self._chips[state] = chip
            flow.add(chip)
        self.only = Chip("", tools.themes, tools.icons, "x", parent=flow)
        self.only.clicked.connect(self.reset)
        flow.add(self.only)
        self.severity = QComboBox(self)
        self.severity.setAccessibleName(self.tr("Severity"))
        self.severity.setToolTip(self.tr("Show only feedback that is so grave"))
        self.severity.setIconSize(BESIDE_WORDS)
        self.severity.addItem(self.tr("Every severity"), None)
        for severity in Severity:
            self.severity.addItem(tools.icons.icon(severity_icon(severity), "secondary"), "", severity)
        self.severity.activated.connect(self._on_severity_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 4)
        column.setSpacing(6)
        column.addWidget(flow)
        column.addWidget(self.severity)

    @property
    def wanted(self) -> FeedbackFilter:
        """What is to be shown."""
        return self._filter

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return self._filter != FeedbackFilter()

    @Slot()
    def reset(self) -> None:
        """Show everything."""
        if self.filtered:
            self._filter = FeedbackFilter()
            self.severity.setCurrentIndex(0)
            self.changed.emit()

    def show_only(self, ids: tuple[int, ...], words: str) -> None:
        """Show just these entries; `words` say what they are."""
        self._filter, self._only_words = FeedbackFilter(only=ids), words
        self.severity.setCurrentIndex(0)
        self.changed.emit()

    def chip(self, state: FeedbackState) -> Chip:
        """The chip of a state."""
        return self._chips[state]

    def show_counts(self, counts: FeedbackCounts) -> None:
        """Say how many there are of each, whatever is filtered."""
        words = {
            FeedbackState.ALL: self.tr("All: {count}"),
            FeedbackState.OPEN: self.tr("Open: {count}"),
            FeedbackState.ANSWERED: self.tr("Answered: {count}"),
        }
        for state, chip in self._chips.items():
            chip.setText(words[state].format(count=counts.of(state, self._filter.severity)))
            chip.setChecked(self._filter.only is None and state is self._filter.state)
            chip.updateGeometry()
        for place in range(1, self.severity.count()):
            severity = Severity(self.severity.itemData(place))
            text = self.tr("{severity}: {count}").format(
                severity=severity_words(severity), count=counts.of(FeedbackState.ALL, severity)
            )
            self.severity.setItemText(place, text)
        self.only.setVisible(self._filter.only is not None)
        self.only.setText(self._only_words)
        self.only.setAccessibleName(self.tr("{what}; show everything again").format(what=self._only_words))

    def _on_state_clicked(self, state: FeedbackState, _checked: object = None) -> None:
        self._filter = FeedbackFilter(state, self._filter.severity)
        self.changed.emit()

    def _on_severity_activated(self, place: int) -> None:
        chosen = self.severity.itemData(place)
        self._filter = FeedbackFilter(self._filter.state, None if chosen is None else Severity(chosen))
        self.changed.emit()
