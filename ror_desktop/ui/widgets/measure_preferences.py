"""Whether numbers are shown, and the constants that their definitions name. All take effect at once, everywhere."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ror_desktop.domain.change import Change
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.preferences import DEFAULTS, LIMITS, Preference
from ror_desktop.services.settings import takes_long
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.still import StillNumber
from ror_desktop.ui.widgets.tag_mark import secondary

_TIMES = frozenset({Preference.QUIET_AT, Preference.FADING_AT})


class MeasurePreferences(QWidget):
    """A part of the preferences. Each number is a change of its own, which can be undone."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.numbers = QCheckBox(self.tr("Show numbers"), self)
        self.pulse = QCheckBox(self.tr("Show the pulse of a contact"), self)
        self.fields = {preference: self._field(preference) for preference in LIMITS}
        self.back = QPushButton(self.tr("Back to the defaults"), self)
        self.back.setAutoDefault(False)  # Enter takes the number that was typed, and does nothing else
        self._lay_out()
        self._follow()
        self.numbers.toggled.connect(self._on_numbers_toggled)
        self.pulse.toggled.connect(self._on_pulse_toggled)
        for field in self.fields.values():
            field.editingFinished.connect(self._on_field_finished)
        self.back.clicked.connect(self._on_back_clicked)
        tools.runner.hub.changed.connect(self._on_changed)

    def commit(self) -> None:
        """Take what was typed and not left yet."""
        for field in self.fields.values():
            field.interpretText()
        self._put(self._typed())

    # building

    def _field(self, preference: Preference) -> QSpinBox:
        field = StillNumber(self)
        field.setRange(*LIMITS[preference])
        field.setGroupSeparatorShown(True)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        unit = self.tr("d")
        if preference is Preference.ANSWER_TARGET:
            unit = self.tr("h")
        field.setSuffix(" ×" if preference in _TIMES else f" {unit}")
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        column.addWidget(self.numbers)
        column.addWidget(self._quiet(self.tr("Off hides every measure everywhere; nothing else depends on them."), 560))
        column.addSpacing(4)
        column.addWidget(self.pulse)
        words = self.tr("One number on the page of a contact, shown as the plain mean that it is.")
        column.addWidget(self._quiet(words, 560))
        column.addSpacing(12)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("What the measures count with"), self, TextSize.TITLE), 1)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, (preference, (name, words)) in enumerate(self._words().items()):
            label = plain_label(name, self)
            label.setBuddy(self.fields[preference])
            self.fields[preference].setAccessibleName(name)
            self.fields[preference].setAccessibleDescription(words)
            grid.addWidget(label, row, 0)
            grid.addWidget(self.fields[preference], row, 1)
            grid.addWidget(self._quiet(words), row, 2)
        column.addLayout(grid)
        column.addStretch(1)
        QWidget.setTabOrder(self.pulse, self.back)
        for before, after in pairwise([self.back, *self.fields.values()]):
            QWidget.setTabOrder(before, after)

    def _quiet(self, words: str, width: int = 320) -> QLabel:
        """A wrapped line keeps room for the height that it needs at its least width."""
        label = secondary(plain_label(words, self, TextSize.SMALL))
        label.setWordWrap(True)
        label.setMinimumWidth(width)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _words(self) -> Mapping[Preference, tuple[str, str]]:
        """The name of each constant, and what it is for."""
        return {
            Preference.TOUCH_WINDOW: (
                self.tr("Touch window"),
                self.tr("So far back go days in touch and follow-through."),
            ),
            Preference.BALANCE_WINDOW: (
                self.tr("Balance window"),
                self.tr("So far back go who starts, answered outreach, my answer time and mood."),
            ),
            Preference.RETURN_WINDOW: (
                self.tr("Return window"),
                self.tr("So far back go returns and value, give and ask, time invested and their rhythm."),
            ),
            Preference.ANSWERED_WITHIN: (
                self.tr("Answered within"),
                self.tr("If they are heard from in this time, your outreach was answered."),
            ),
            Preference.ANSWER_TARGET: (
                self.tr("Answer target"),
                self.tr("Your answers in this time are counted. A message that waits longer stands on Today."),
            ),
            Preference.QUIET_AT: (
                self.tr("Unusually quiet at"),
                self.tr("Silence of so many times their own rhythm puts them on Today."),
            ),
            Preference.FADING_AT: (
                self.tr("Likely fading at"),
                self.tr("Silence of more than so many times their own rhythm (Navarro et al. 2017 for the 8)."),
            ),
            Preference.DAYS_FOR_RHYTHM: (
                self.tr("Days for a rhythm"),
                self.tr("Heard from on fewer days, nothing is said about their rhythm."),
            ),
            Preference.DAYS_FOR_BALANCE: (
                self.tr("Days for a balance"),
                self.tr("Begun by either of you on fewer days, nothing is said about who starts."),
            ),
        }

    # what stands in the book

    def _follow(self) -> None:
        settings = self._tools.desk.settings
        for box, preference in ((self.numbers, Preference.SHOW_NUMBERS), (self.pulse, Preference.SHOW_PULSE)):
            box.blockSignals(True)
            box.setChecked(settings.get(preference) == "1")
            box.blockSignals(False)
        for preference, field in self.fields.items():
            field.setValue(int(settings.get(preference)))
        self.pulse.setEnabled(self.numbers.isChecked())
        self.back.setEnabled(any(settings.get(one) != DEFAULTS[one] for one in LIMITS))

    def _typed(self) -> dict[Preference, str]:
        """The numbers that are others than those of the book."""
        settings = self._tools.desk.settings
        typed = {preference: str(field.value()) for preference, field in self.fields.items()}
        return {preference: value for preference, value in typed.items() if settings.get(preference) != value}

    def _put(self, values: Mapping[Preference, str]) -> None:
        """Where much is derived from one of them, on the worker: that takes a while in a large book."""
        settings, runner = self._tools.desk.settings, self._tools.runner
        if not values:
            return
        change = partial(settings.change_all, values)
        if any(takes_long(preference) for preference in values):
            runner.hold(self.tr("Changing what the measures count with"), change)
        else:
            runner.run(change)

    # answers

    @Slot(bool)
    def _on_numbers_toggled(self, on: bool) -> None:
        self._put({Preference.SHOW_NUMBERS: "1" if on else "0"})

    @Slot(bool)
    def _on_pulse_toggled(self, on: bool) -> None:
        self._put({Preference.SHOW_PULSE: "1" if on else "0"})

    @Slot()
    def _on_field_finished(self) -> None:
        self._put(self._typed())

    @Slot()
    def _on_back_clicked(self) -> None:
        self._put({one: DEFAULTS[one] for one in LIMITS if self._tools.desk.settings.get(one) != DEFAULTS[one]})

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.everything or Noun.SETTING in change.nouns:
            self._follow()
