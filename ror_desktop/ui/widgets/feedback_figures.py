"""What became of the complaints, unfiltered: the share answered, how soon, and what ended well; each to be opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ror_desktop.domain.measures.feedback_shares import FeedbackShares
from ror_desktop.domain.measures.measure import Number
from ror_desktop.ui.feedback_words import sentence_of, value_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.plain import plain_tip
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

NAMES = ("answered", "first_answer", "turned")


class FeedbackFigures(Flow):
    """Three chips. `opened` carries the ids of the entries that were counted, and what they are."""

    opened = Signal(tuple, str)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=4)
        self._tools = tools
        self._shown: dict[str, Number] = {}
        self._chips = {name: Chip("", tools.themes, tools.icons, icon, parent=self) for name, icon in _ICONS.items()}
        self.setAccessibleName(self.tr("What became of the complaints"))
        for name, chip in self._chips.items():
            chip.clicked.connect(partial(self._on_chip_clicked, name))
            self.add(chip)
        self.said = secondary(plain_label("", self, TextSize.SMALL))
        self.said.setContentsMargins(4, 0, 0, 0)
        self.said.setFixedHeight(self._chips[NAMES[0]].sizeHint().height())
        self.add(self.said)

    def show_shares(self, shares: FeedbackShares) -> None:
        """Show these measures; one without a value says so."""
        words: dict[str, Callable[[Number], str]] = {
            "answered": self._answered, "first_answer": self._first_answer, "turned": self._turned,
        }  # fmt: skip
        for name, measure in zip(NAMES, (shares.answered, shares.first_answer, shares.turned), strict=True):
            chip, sentence = self._chips[name], self.sentence(measure)
            self._shown[name] = measure
            chip.setText(words[name](measure))
            chip.setToolTip(plain_tip(sentence))
            chip.setAccessibleName(f"{chip.text()}. {sentence}")
            chip.setEnabled(bool(measure.entries))
            chip.updateGeometry()
        self.said.setText(self.sentence(shares.answered) if shares.answered.count else "")

    def chip(self, name: str) -> Chip:
        """The chip of a measure."""
        return self._chips[name]

    def sentence(self, measure: Number) -> str:
        """The sentence of a measure, in the window's language."""
        return self._tools.say(sentence_of(measure, self._tools.desk.book.today(), self.locale()))

    def _answered(self, measure: Number) -> str:
        if measure.sides is None or not measure.count:
            return self.tr("No complaints")
        if not measure.grey:  # a share of few says too much
            return self.tr("Complaints answered: {percent} %").format(percent=value_words(measure, self.locale()))
        words = self.tr("%n complaint(s): {part} answered", "", measure.count)
        return words.format(part=measure.sides.left)

    def _first_answer(self, measure: Number) -> str:
        if measure.value is None:
            return self.tr("First answer: not known yet")
        return self.tr("First answer: {hours} h in the median").format(hours=value_words(measure, self.locale()))

    def _turned(self, measure: Number) -> str:
        if measure.sides is None or not measure.count:
            return self.tr("Ended well: none yet")
        return self.tr("Ended well: {part} of {whole}").format(part=measure.sides.left, whole=measure.count)

    def _on_chip_clicked(self, name: str, _checked: object = None) -> None:
        measure = self._shown.get(name)
        if measure is not None:
            self.opened.emit(tuple(entry.id for entry in measure.entries), self._chips[name].text())


_ICONS = dict(zip(NAMES, ("message-circle", "clock", "star"), strict=True))
