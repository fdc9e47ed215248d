"""The funnel of an event, and the lines of the table in which events are compared."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.entity import Money
from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.measure import GREY_UNDER
from ror_desktop.domain.returns_overview import EventLine, Mark, Part
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.charts import data
from ror_desktop.ui.charts.data import FunnelChart, Role
from ror_desktop.ui.event_words import minutes_words
from ror_desktop.ui.returns.words import ReturnsWords


def step_name(step: Step) -> str:
    """What a step of the funnel is called."""
    match step:
        case Step.MET:
            return QCoreApplication.translate("Returns", "Met")
        case Step.NOTED:
            return QCoreApplication.translate("Returns", "Noted")
        case Step.FOLLOWED:
            return QCoreApplication.translate("Returns", "Followed up")
        case Step.AGAIN:
            return QCoreApplication.translate("Returns", "Heard again")
    return QCoreApplication.translate("Returns", "Gave back")


def all_funnel_chart(lines: Sequence[EventLine], words: ReturnsWords) -> FunnelChart:
    """The same of all events together, to be compared with one; somebody met at two of them was met twice."""
    title = QCoreApplication.translate("Returns", "All %n events together", "", len(lines))
    sums = {step: sum(line.steps[step] for line in lines) for step in Step}
    met = sums[Step.MET]
    if not met:
        return FunnelChart(title=title, steps=())
    steps = tuple(_mark(Mark(Part.EVENTS, step), step, sums[step], met, words, opens=False) for step in Step)
    said = QCoreApplication.translate("Returns", "Each event by itself, added up.")
    return FunnelChart(title=title, summary=said, steps=steps)


def funnel_chart(line: EventLine, words: ReturnsWords) -> FunnelChart:
    """From those met to those through whom something came back; each step is a share of those met."""
    met = line.steps[Step.MET]
    nobody = QCoreApplication.translate("Returns", "Nobody was met here.")
    return FunnelChart(
        title=line.name,
        summary=_days(line, words) if met else nobody,
        steps=tuple(_step(line, step, words) for step in Step) if met else (),
    )


def _step(line: EventLine, step: Step, words: ReturnsWords) -> data.Mark:
    key = Mark(Part.EVENTS, step, str(line.event_id))
    return _mark(key, step, line.steps[step], line.steps[Step.MET], words, opens=line.steps[step] > 0)


def _mark(key: Mark, step: Step, count: int, met: int, words: ReturnsWords, *, opens: bool) -> data.Mark:
    name, shown = step_name(step), words.number(count)
    said = f"{name} · {shown}"
    if step is not Step.MET:
        share = words.percent(Fraction(100 * count, met))
        of = QCoreApplication.translate("Returns", "{count} of {all}")
        said = f"{name} · {of.format(count=shown, all=words.number(met))} · {share}"
        shown = f"{shown} · {share}"
    role = Role.SECOND if step is Step.RETURNED else Role.FIRST
    grey = met < GREY_UNDER and step is not Step.MET
    return data.Mark(key, name, count, shown, said, role, grey=grey, opens=opens)


class Cell(NamedTuple):
    """A cell of the comparison: what stands there, what it is sorted by, and what lies behind it.

    Nothing to sort by (None) goes to the end; shares of too few people are grey.
    """

    text: str
    order: Fraction | int | str | None
    key: Mark | None = None
    grey: bool = False
    tip: str = ""


def comparison_heads() -> list[str]:
    """The columns of the comparison."""
    return [
        QCoreApplication.translate("Returns", "Event"),
        QCoreApplication.translate("Returns", "Days"),
        *(step_name(step) for step in Step),
        QCoreApplication.translate("Returns", "Returns"),
        QCoreApplication.translate("Returns", "Time"),
        QCoreApplication.translate("Returns", "Cost"),
        QCoreApplication.translate("Returns", "Own money"),
        QCoreApplication.translate("Returns", "Through them"),
    ]


def comparison_row(line: EventLine, words: ReturnsWords) -> list[Cell]:
    """One event: the steps as counts with their share, returns, hours, cost and money beside each other."""
    cells = [Cell(line.name, line.name.casefold(), tip=words.say(line.sentence)), Cell(_days(line, words), _day(line))]
    cells += [_step_cell(line, step, words) for step in Step]
    time = minutes_words(line.minutes) if line.meetings > line.unmeasured else "–"
    without = QCoreApplication.translate("Returns", "%n without minutes, not guessed", "", line.unmeasured)
    cells += [
        Cell(words.number(line.returns.total), line.returns.total, tip=words.counts(line.returns)),
        Cell(time, line.minutes if time != "–" else None, tip=without if line.unmeasured else ""),
        Cell(money_words(line.cost, words.locale) if line.cost else "–", _one_amount([line.cost] if line.cost else [])),
        _money_cell(line.value.own, words),
        _money_cell(line.value.through, words),
    ]
    return cells


def _days(line: EventLine, words: ReturnsWords) -> str:
    return words.span(Span(line.first, line.last))


def _day(line: EventLine) -> int:
    return line.first.toordinal()


def _step_cell(line: EventLine, step: Step, words: ReturnsWords) -> Cell:
    count, share, met = line.steps[step], line.share(step), line.steps[Step.MET]
    key = Mark(Part.EVENTS, step, str(line.event_id)) if count else None
    if step is Step.MET:
        return Cell(words.number(count), count, key)
    if share is None:
        return Cell("–", None)
    few = met < GREY_UNDER
    # A share of too few is shown grey and never sorted by.
    return Cell(f"{words.number(count)} · {words.percent(share)}", None if few else share, key, few)


def _money_cell(amounts: Sequence[Money], words: ReturnsWords) -> Cell:
    return Cell(words.few_amounts(amounts) or "–", _one_amount(amounts), tip=words.amounts(amounts))


def _one_amount(amounts: Sequence[Money]) -> str | None:
    """To sort by only where there is one currency: those of one stand together, and are never compared with others."""
    return f"{amounts[0].currency} {amounts[0].minor:020d}" if len(amounts) == 1 else None
