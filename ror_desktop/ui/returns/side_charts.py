"""What stands side by side: channels, new and kept, groups of contacts, promoters, capacity."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.measures.channels import ChannelUse
from ror_desktop.domain.measures.measure import shown
from ror_desktop.domain.measures.newness import Side
from ror_desktop.domain.returns_overview import (
    Breakdown,
    BreakdownLine,
    CapacityNow,
    ChannelTime,
    GroupKind,
    Mark,
    Newness,
    Part,
    Promoters,
)
from ror_desktop.ui.charts import data
from ror_desktop.ui.charts.data import Column, Role, Row, RowChart
from ror_desktop.ui.entry_words import words_of
from ror_desktop.ui.event_words import minutes_words
from ror_desktop.ui.returns.words import ReturnsWords


def channels_chart(content: ChannelTime, words: ReturnsWords) -> RowChart:
    """Minutes and answered outreach of each channel that was used, in their fixed order."""
    used = [use for use in content.uses.values() if use.interactions or use.answered.count]
    waiting = sum(content.waiting.values())
    summary = QCoreApplication.translate("Returns", "Nobody was in touch in these days.") if not used else ""
    if used and waiting:
        summary = QCoreApplication.translate("Returns", "Still waiting for an answer: %n", "", waiting)
    return RowChart(
        title=QCoreApplication.translate("Returns", "Where time goes, and where it is answered"),
        summary=summary,
        columns=(
            Column(QCoreApplication.translate("Returns", "Time")),
            Column(QCoreApplication.translate("Returns", "Answered outreach"), Role.SECOND, 100),
        ),
        rows=tuple(_channel(use, words, content.waiting.get(use.channel, 0)) for use in used),
    )


def _channel(use: ChannelUse, words: ReturnsWords, waiting: int) -> Row:
    name = words_of(use.channel)
    return Row(name, (_time(use, name), _answered(use, name, words, waiting)))


def _time(use: ChannelUse, name: str) -> data.Mark:
    """The minutes; where none were noted nothing is said, because they are not guessed."""
    count = QCoreApplication.translate("Returns", "%n interaction(s)", "", use.interactions)
    key = Mark(Part.CHANNELS, use.channel, "all")
    opens = use.interactions > 0
    if use.interactions == use.unmeasured:
        nothing = QCoreApplication.translate("Returns", "no minutes")
        return data.Mark(key, name, None, nothing, f"{name} · {count} · {nothing}", opens=opens)
    said = f"{name} · {count} · {minutes_words(use.minutes)}"
    if use.unmeasured:
        without = QCoreApplication.translate("Returns", "%n without minutes, not guessed", "", use.unmeasured)
        said = f"{said} · {without}"
    return data.Mark(key, name, use.minutes, minutes_words(use.minutes), said, opens=opens)


def _answered(use: ChannelUse, name: str, words: ReturnsWords, waiting: int) -> data.Mark:
    said = f"{name} · {words.say(use.answered.sentence)}"
    share = shown(use.answered)
    text = ""
    if use.answered.value is not None:
        of = QCoreApplication.translate("Returns", "{share} of {count}")
        text = of.format(share=words.percent(use.answered.value), count=words.number(use.answered.count))
    elif not use.answered.count and not waiting:
        text = QCoreApplication.translate("Returns", "no outreach")
    # Those not answered count as much as those answered: all of them are opened.
    key = Mark(
        Part.CHANNELS, use.channel, "answered" if use.answered.sides and use.answered.sides.left else "unanswered"
    )
    opens = use.answered.count > 0
    return data.Mark(key, name, share, text, said, Role.SECOND, grey=use.answered.grey, opens=opens)


def newness_chart(content: Newness, words: ReturnsWords) -> RowChart:
    """Time and returns of those known for at most a year, and of the others."""
    sides = (
        ("new", QCoreApplication.translate("Returns", "Known up to a year"), content.sides.new),
        ("kept", QCoreApplication.translate("Returns", "Known longer"), content.sides.kept),
    )
    anything = any(side.interactions or side.returns.total for _key, _name, side in sides)
    nothing = QCoreApplication.translate("Returns", "Nobody was in touch in these days.")
    return RowChart(
        title=QCoreApplication.translate("Returns", "New and kept relationships"),
        summary="" if anything else nothing,
        columns=(
            Column(QCoreApplication.translate("Returns", "Time")),
            Column(QCoreApplication.translate("Returns", "Returns"), Role.SECOND),
        ),
        rows=tuple(_side(key, name, side, words) for key, name, side in sides) if anything else (),
    )


def _side(key: str, name: str, side: Side, words: ReturnsWords) -> Row:
    said = f"{name} · {words.say(side.sentence)}"
    time = data.Mark(
        Mark(Part.NEWNESS, key, "interactions"),
        name,
        side.minutes if side.interactions > side.unmeasured or not side.interactions else None,
        minutes_words(side.minutes)
        if side.interactions > side.unmeasured or not side.interactions
        else QCoreApplication.translate("Returns", "no minutes"),
        said,
        opens=side.interactions > 0,
    )
    worth = words.worth(side.value)
    total = side.returns.total
    returns = data.Mark(
        Mark(Part.NEWNESS, key, "returns"),
        name,
        total,
        words.number(total),
        f"{said} {worth}" if worth else said,
        Role.SECOND,
        opens=total > 0,
    )
    return Row(name, (time, returns))


def breakdown_chart(content: Breakdown, words: ReturnsWords) -> RowChart:
    """Returns of each group, and how many of its contacts gave something; by name, those not known last."""
    summary = ""
    if not content.lines:
        summary = QCoreApplication.translate("Returns", "Nothing was noted as having come back in these days.")
    elif content.left_out:
        said = QCoreApplication.translate("Returns", "and %n more group(s) with {returns}", "", content.left_out)
        summary = said.format(returns=words.counts(content.left_out_counts))
    return RowChart(
        title=kind_title(content.by),
        summary=summary,
        columns=(
            Column(QCoreApplication.translate("Returns", "Returns")),
            Column(QCoreApplication.translate("Returns", "Contacts who gave something"), Role.SECOND),
        ),
        rows=tuple(_breakdown_row(line, words) for line in content.lines),
    )


def kind_title(kind: GroupKind) -> str:
    """The title of the breakdown by that kind."""
    match kind:
        case GroupKind.TAG:
            return QCoreApplication.translate("Returns", "Returns by tag")
        case GroupKind.CIRCLE:
            return QCoreApplication.translate("Returns", "Returns by circle")
        case GroupKind.PLACE:
            return QCoreApplication.translate("Returns", "Returns by place")
    return QCoreApplication.translate("Returns", "Returns by industry")


def group_name(kind: GroupKind, key: str, name: str) -> str:
    """The name of a group, or what those are called of whom it is not known."""
    if key:
        return name
    match kind:
        case GroupKind.TAG:
            return QCoreApplication.translate("Returns", "no tag")
        case GroupKind.CIRCLE:
            return QCoreApplication.translate("Returns", "in no circle")
        case GroupKind.PLACE:
            return QCoreApplication.translate("Returns", "place not known")
    return QCoreApplication.translate("Returns", "industry not known")


def _breakdown_row(line: BreakdownLine, words: ReturnsWords) -> Row:
    name = group_name(line.group.kind, line.group.key, line.group.name)
    said = f"{name} · {words.say(line.sentence)}"
    key = Mark(Part.BREAKDOWNS, line.group.kind, line.group.key)
    total = line.counts.total
    of = QCoreApplication.translate("Returns", "{some} of {all}")
    people = of.format(some=words.number(line.contacts), all=words.number(line.members))
    return Row(
        name,
        (
            data.Mark(key, name, total, words.number(total), said, opens=total > 0),
            data.Mark(key, name, line.contacts, people, said, Role.SECOND, opens=total > 0),
        ),
    )


def promoters_chart(content: Promoters, words: ReturnsWords) -> RowChart:
    """The answers in three rows, and what they come to; no share where there are too few."""
    number = content.number
    sides = number.sides
    counts: Sequence[tuple[str, str, int, Role]] = ()
    if sides is not None and number.count:
        counts = (
            ("high", QCoreApplication.translate("Returns", "9 or 10"), sides.left, Role.FIRST),
            ("between", QCoreApplication.translate("Returns", "7 or 8"), content.between, Role.QUIET),
            ("low", QCoreApplication.translate("Returns", "0 to 6"), sides.right, Role.SECOND),
        )
    summary = words.say(number.sentence)
    if number.value is not None:
        sign = "+" if number.value > 0 else ""
        summary = f"{sign}{words.percent(number.value)} · {summary}"
    return RowChart(
        title=QCoreApplication.translate("Returns", "Would they recommend you?"),
        summary=summary,
        columns=(Column(""),),
        rows=tuple(_answers(key, name, count, role, words) for key, name, count, role in counts),
    )


def _answers(key: str, name: str, count: int, role: Role, words: ReturnsWords) -> Row:
    said = QCoreApplication.translate("Returns", "%n answer(s)", "", count)
    mark = data.Mark(
        Mark(Part.PROMOTERS, key), name, count, words.number(count), f"{name} · {said}", role, opens=count > 0
    )
    return Row(name, (mark,))


def capacity_chart(content: CapacityNow, words: ReturnsWords) -> RowChart:
    """What the cadences ask of a week beside what the last weeks had."""
    title = QCoreApplication.translate("Returns", "Capacity, now")
    if not content.with_cadence:
        nothing = QCoreApplication.translate("Returns", "Nobody has a cadence yet, so nothing is asked of your weeks.")
        return RowChart(title=title, summary=nothing, columns=(Column(""),), rows=())
    asked = QCoreApplication.translate("Returns", "asked for")
    made = QCoreApplication.translate("Returns", "made")
    said = words.say(content.sentence)
    lines = (
        data.Mark(Mark(Part.CAPACITY, "asked"), asked, content.asked, words.one_decimal(content.asked),
                  f"{asked} · {said}", Role.SECOND),
        data.Mark(Mark(Part.CAPACITY, "made"), made, content.made, words.one_decimal(content.made),
                  f"{made} · {said}", opens=False),
    )  # fmt: skip
    return RowChart(
        title=title, summary=said, columns=(Column(""),), rows=tuple(Row(mark.label, (mark,)) for mark in lines)
    )
