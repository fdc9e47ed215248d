"""The numbers of an event, each to be opened: how soon people were followed up, what it took, what came back."""

from collections import Counter
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from ror_desktop.domain.encounter import EventReport
from ror_desktop.domain.entity import Money
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.event_findings import Figure, entries_of
from ror_desktop.ui.event_words import median_words, minutes_words, sums_words
from ror_desktop.ui.fonts import TextSize
from ror_desktop.ui.tools import Tools
from ror_desktop.ui.widgets.chip import Chip
from ror_desktop.ui.widgets.flow_layout import Flow
from ror_desktop.ui.widgets.labels import plain_label
from ror_desktop.ui.widgets.tag_mark import secondary

_LINES = (
    (Figure.PEOPLE, Figure.UNDECIDED, Figure.LET_GO),
    (Figure.DAY, Figure.TWO_DAYS, Figure.WEEK, Figure.LATER, Figure.BY_DAY, Figure.NEVER),
    (Figure.MEETINGS, Figure.UNMEASURED),
    (Figure.LOYALTY, Figure.RECOMMENDATION, Figure.SHARING),
)
"""The chips of each line."""

_ALWAYS = frozenset({Figure.PEOPLE, Figure.DAY, Figure.TWO_DAYS, Figure.WEEK, Figure.NEVER, Figure.MEETINGS})
"""Shown also where they are 0; the others only where there is something to open."""


_LISTS = frozenset({Figure.PEOPLE, Figure.UNDECIDED, Figure.LET_GO, Figure.MEETINGS})
"""Shown also where numbers are hidden: lists of people and meetings; all else measures how soon, how much, what for."""


class EventFigures(QWidget):
    """Lines of chips, one of which is open. `opened` carries the `Figure` whose entries are to be listed."""

    opened = Signal(object)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chips: dict[Figure, Chip] = {}
        self._flows: list[Flow] = []
        self._said: list[list[QLabel]] = []
        self._names: list[QLabel] = []
        self._open = Figure.PEOPLE
        self.setAccessibleName(self.tr("What came of it"))
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 4, 16, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for place, figures in enumerate(_LINES):
            self._add_line(grid, place, figures)
        self._value = plain_label("", self, TextSize.SMALL)
        self._value.setWordWrap(True)
        self._value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        grid.addWidget(self._value, len(_LINES), 1)

    @property
    def figure(self) -> Figure:
        """The one that is open."""
        return self._open

    def show_report(self, report: EventReport, cost: Money | None, *, numbers: bool) -> None:
        """Show the numbers of this report; an open one that is empty now gives way to everybody.

        Without `numbers`, only the lists among them.
        """
        for figure, chip in self._chips.items():
            amount = len(entries_of(figure, report))
            chip.setText(self._words(figure, amount, report if numbers else None))
            chip.setAccessibleName(self._long_words(figure, chip.text()))
            chip.setVisible((amount > 0 or figure in _ALWAYS) and (numbers or figure in _LISTS))
            chip.setEnabled(amount > 0 or figure is Figure.PEOPLE)
        self._chips[Figure.UNDECIDED].set_tone(Tone.WARNING)
        self._name_lines(numbers)
        self._say(1, median_words(report.coverage) if numbers else [], grey=report.coverage.grey)
        self._say(2, self._cost_words(cost) if numbers else [])
        self._value.setText("\n".join(self._value_words(report)) if numbers else "")
        self._value.setVisible(numbers)
        if self._chips[self._open].isHidden() or not self._chips[self._open].isEnabled():
            self._open = Figure.PEOPLE
        self._tick()

    def open_figure(self, figure: Figure) -> None:
        """List the entries of this number."""
        self._open = figure
        self._tick()
        self.opened.emit(figure)

    def show_everybody(self) -> None:
        """Another event: everybody met there is listed with the next report."""
        self._open = Figure.PEOPLE

    def chip(self, figure: Figure) -> Chip:
        """The chip of a number."""
        return self._chips[figure]

    def said(self) -> list[str]:
        """The sentences beside the chips."""
        lines = [" · ".join(label.text() for label in labels if not label.isHidden()) for labels in self._said]
        return [*lines[:-1], self._value.text()]

    def _name_lines(self, numbers: bool) -> None:
        took = self.tr("What it took") if numbers else self.tr("Meetings")
        names = (self.tr("People"), self.tr("Followed up"), took, self.tr("What came back"))
        for label, flow, name, figures in zip(self._names, self._flows, names, _LINES, strict=True):
            label.setText(name)
            for part in (label, flow):
                part.setVisible(numbers or not _LISTS.isdisjoint(figures))

    def _add_line(self, grid: QGridLayout, place: int, figures: tuple[Figure, ...]) -> None:
        label = secondary(plain_label("", self, TextSize.SMALL))
        flow = Flow(self, gap=2)
        for figure in figures:
            chip = Chip("", self._tools.themes, self._tools.icons, parent=flow)
            chip.setCheckable(True)
            chip.setToolTip(self._tip(figure))
            chip.clicked.connect(self._on_chip_clicked)
            self._chips[figure] = chip
            flow.add(chip)
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        label.setFixedHeight(self._chips[figures[0]].sizeHint().height())
        grid.addWidget(flow, place, 1)
        self._names.append(label)
        self._flows.append(flow)
        self._said.append([])

    def _say(self, line: int, parts: list[str], *, grey: bool = False) -> None:
        """Sentences after the chips of a line, each in one piece, on the next line where there is no room."""
        labels = self._said[line]
        while len(labels) < len(parts):
            label = plain_label("", self._flows[line], TextSize.SMALL)
            label.setContentsMargins(8, 0, 4, 0)
            label.setFixedHeight(self._chips[Figure.PEOPLE].sizeHint().height())
            labels.append(label)
            self._flows[line].add(label)
        for label, words in zip_longest(labels, parts):
            label.setText(words or "")
            label.setVisible(words is not None)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText if grey else QPalette.ColorRole.WindowText)

    def _tick(self) -> None:
        for figure, chip in self._chips.items():
            chip.setChecked(figure is self._open)

    def _words(self, figure: Figure, n: int, report: EventReport | None) -> str:
        match figure:
            case Figure.PEOPLE:
                return self.tr("%n met", "", n)
            case Figure.UNDECIDED:
                return self.tr("%n without a next step", "", n)
            case Figure.LET_GO:
                return self.tr("%n let go", "", n)
            case Figure.MEETINGS:
                if not n:
                    return self.tr("no meeting noted")
                if report is None:
                    return self.tr("%n meeting(s)", "", n)
                return self.tr("{time} in %n meeting(s)", "", n).format(time=minutes_words(report.minutes))
            case Figure.UNMEASURED:
                return self.tr("%n without minutes", "", n)
            case _:
                return self._counted(figure, n)

    def _counted(self, figure: Figure, n: int) -> str:
        """Said for every number at once: only the one that is wanted is translated."""
        match figure:
            case Figure.DAY:
                words = self.tr("24 h: {count}")
            case Figure.TWO_DAYS:
                words = self.tr("48 h: {count}")
            case Figure.WEEK:
                words = self.tr("7 days: {count}")
            case Figure.LATER:
                words = self.tr("later: {count}")
            case Figure.BY_DAY:
                words = self.tr("day only: {count}")
            case Figure.LOYALTY:
                words = self.tr("loyalty: {count}")
            case Figure.RECOMMENDATION:
                words = self.tr("recommendations: {count}")
            case Figure.SHARING:
                words = self.tr("sharing: {count}")
            case _:
                words = self.tr("never: {count}")
        return words.format(count=n)

    def _long_words(self, figure: Figure, words: str) -> str:
        return self.tr("Followed up, {figure}").format(figure=words) if figure in _LINES[1] else words

    def _tip(self, figure: Figure) -> str:
        tips = {
            Figure.PEOPLE: self.tr("Everybody who came into the book here, or was met here again"),
            Figure.UNDECIDED: self.tr("No follow-up, no cadence, and not let go"),
            Figure.LET_GO: self.tr("Those you let go on purpose, with the reason"),
            Figure.DAY: self.tr("From the capture to your first message or meeting after it: at most 24 hours"),
            Figure.TWO_DAYS: self.tr("At most 48 hours; those within 24 are among them"),
            Figure.WEEK: self.tr("At most 168 hours; those within 48 are among them"),
            Figure.LATER: self.tr("Followed up after more than 168 hours"),
            Figure.BY_DAY: self.tr("Followed up on a day whose hour is not known, so that no hours can be counted"),
            Figure.NEVER: self.tr("No message from you and no meeting since"),
            Figure.MEETINGS: self.tr("The sum of the minutes of the meetings at this event"),
            Figure.UNMEASURED: self.tr("Meetings of which nobody noted how long they took; they are not guessed"),
            Figure.LOYALTY: self.tr("Purchases and renewals of the people met, since the event began"),
            Figure.RECOMMENDATION: self.tr("Referrals, introductions and testimonials, since the event began"),
            Figure.SHARING: self.tr("Shares and mentions, since the event began"),
        }
        return tips[figure]

    def _cost_words(self, cost: Money | None) -> list[str]:
        return [self.tr("cost {amount}").format(amount=money_words(cost, self.locale()))] if cost else []

    def _value_words(self, report: EventReport) -> list[str]:
        said = []
        if report.own_money:
            amounts = sums_words(report.own_money, self.locale())
            said.append(self.tr("{amounts} from purchases and renewals").format(amounts=amounts))
        if report.referred_money:
            amounts = sums_words(report.referred_money, self.locale())
            said.append(self.tr("{amounts} through recommendations").format(amounts=amounts))
        if report.rated:
            counted = Counter(one.entry.draft.perceived or 0 for one in report.rated)
            values = ", ".join(f"{value} ({n} ×)" for value, n in sorted(counted.items(), reverse=True))
            said.append(self.tr("perceived value of 5: {values}").format(values=values))
        return said if report.returns else [self.tr("nothing yet")]

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        figure = next((figure for figure, one in self._chips.items() if one is chip), Figure.PEOPLE)
        self.open_figure(figure)
