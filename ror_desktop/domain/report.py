"""The report of a period or of an event: sections of sentences and tables, ready to be said in any language.

A cell is a text, a count, an exact number, a day, an amount of money or a sentence to be translated; nothing (None)
is what is not known, and never 0. Money and perceived values stand in columns of their own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from ror_desktop.domain.entity import Money
from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.measure import GREY_UNDER, Number
from ror_desktop.domain.measures.newness import Side
from ror_desktop.domain.measures.returning import ReturnCounts, Value
from ror_desktop.domain.report_words import CHANNELS, GROUPS, RETURNS, STEPS
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.returns_overview import (
    Breakdown,
    EventLine,
    GroupKind,
    OpenedLine,
    Overview,
    ReturnsPoint,
    Tree,
)
from ror_desktop.messages import Message, translate

MoneyCell = tuple[Money, ...]
Cell = str | int | Fraction | date | MoneyCell | Message | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with sentences below it, and a table (without columns, none)."""

    title: Message
    sentences: tuple[Message, ...] = ()
    columns: tuple[Message, ...] = ()
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What is printed: a title, what it is of, and the sections. `name` is a name for the file, without its ending."""

    title: Message
    about: tuple[Message, ...]
    sections: tuple[Section, ...]
    name: str


class ListedReturn(NamedTuple):
    """A return with the names of everybody it is about, as a file lists it."""

    day: date
    contact: str
    organization: str
    kind: ReturnKind
    money: Money | None
    perceived: int | None
    referred: str
    evidence: str
    thanked_on: date | None


def report_of_period(found: Overview, returns: Sequence[OpenedLine], total: int) -> Report:
    """The report of a period; `returns` are the newest of `total` returns."""
    span = found.asked.period.span
    about = [translate("Report", "{first} to {last}").with_args(first=span.first, last=span.last)]
    if found.asked.group is not None:
        about.append(translate("Report", "Only: {group}").with_args(group=found.asked.group.name))
    sections = (
        _totals(found),
        _over_time(found),
        _gives(found),
        _channels(found),
        _newness(found),
        *(section for kind in GroupKind if (section := _breakdown(found.breakdowns.by[kind])).rows),
        _events(found.events.lines, found.events.left_out),
        _tree(found.recommenders),
        _standing(found),
        _returns(returns, total),
    )
    title = translate("Report", "Return on relationship")
    return Report(title, tuple(about), sections, f"returns {span.first} to {span.last}")


def report_of_event(line: EventLine, place: str, returns: Sequence[OpenedLine], total: int) -> Report:
    """The report of an event; `returns` are the newest of the `total` that came through people met there."""
    days = translate("Report", "{first} to {last}").with_args(first=line.first, last=line.last)
    about = [days, Message("", "{place}").with_args(place=place)] if place else [days]
    steps = tuple((STEPS[step], line.steps[step], line.share(step)) for step in Step)
    columns = (_SAID["step"], _SAID["contacts"], _SAID["share"])
    sections = (
        Section(translate("Report", "What became of the people met there"), (line.sentence,), columns, steps),
        Section(_SAID["effort"], (), (_SAID["what"], _SAID["amount"]), _effort(line)),
        Section(_SAID["came_back"], (), (_SAID["what"], _SAID["amount"]), _worth(line.returns, line.value)),
        _returns(returns, total),
    )
    title = translate("Report", "Returns of {event}").with_args(event=line.name)
    return Report(title, tuple(about), sections, f"returns of {line.name}")


def _totals(found: Overview) -> Section:
    counts, value = found.totals.returns.value, found.totals.value.value
    rows = _worth(counts or ReturnCounts(0, 0, 0), value)
    said = (found.totals.returns.sentence, found.totals.value.sentence)
    return Section(_SAID["came_back"], said, (_SAID["what"], _SAID["amount"]), rows)


def _worth(counts: ReturnCounts, value: Value | None) -> tuple[Row, ...]:
    perceived = value.perceived if value else ()
    return (
        *zip(GROUPS.values(), (counts.loyalty, counts.recommendation, counts.sharing), strict=True),
        (_SAID["own"], value.own if value and value.own else None),
        (_SAID["through"], value.through if value and value.through else None),
        (_SAID["perceived"], _levels(perceived) if perceived else None),
    )


def _levels(perceived: Sequence[int]) -> Message:
    """How many were given each perceived value; they are neither added nor averaged."""
    found: Message | None = None
    for level in sorted(set(perceived)):
        one = translate("Report", "{value} of 5: {times}").with_args(
            value=level, times=words.times(perceived.count(level))
        )
        found = one if found is None else translate("Report", "{one}; {more}").with_args(one=found, more=one)
    return found or Message("", "")


def _over_time(found: Overview) -> Section:
    columns = (_SAID["from"], _SAID["to"], *GROUPS.values(), _SAID["own"], _SAID["through"])
    rows = tuple(map(_point, found.returns.points))
    return Section(translate("Report", "Returns over time"), (), columns, rows)


def _point(point: ReturnsPoint) -> Row:
    counts, value = point.counts, point.value
    own, through = value.own or None, value.through or None
    return (*point.bucket, counts.loyalty, counts.recommendation, counts.sharing, own, through)


def _gives(found: Overview) -> Section:
    columns = (_SAID["from"], _SAID["to"], translate("Report", "Gives"), translate("Report", "Asks"))
    rows = tuple((*point.bucket, point.gives, point.asks) for point in found.gives.points)
    return Section(translate("Report", "Give and ask"), (found.gives.ratio.sentence,), columns, rows)


def _channels(found: Overview) -> Section:
    columns = (
        translate("Report", "Channel"),
        _SAID["interactions"],
        _SAID["minutes"],
        _SAID["unmeasured"],
        translate("Report", "Outreaches"),
        translate("Report", "Answered"),
    )
    rows = tuple(
        (CHANNELS[channel], use.interactions, _minutes(use.minutes, use.interactions - use.unmeasured), use.unmeasured,
         use.answered.count, _share(use.answered))
        for channel, use in found.channels.uses.items()
        if use.interactions or use.answered.count
    )  # fmt: skip
    said = translate("Report", "Shares of fewer than {few} outreaches are in brackets.").with_args(few=GREY_UNDER)
    return Section(translate("Report", "Time by channel, and who answered"), (said,), columns, rows)


def _share(share: Number) -> Cell:
    if share.value is None or not share.grey:
        return share.value
    return translate("Report", "({share} %)").with_args(share=round(share.value))


def _minutes(minutes: int, measured: int) -> int | None:
    """Nothing where no interaction has minutes: that is not known, and not 0."""
    return minutes if measured else None


def _newness(found: Overview) -> Section:
    columns = (
        _SAID["who"], _SAID["contacts"], _SAID["interactions"], _SAID["minutes"], _SAID["unmeasured"],
        *GROUPS.values(), _SAID["own"],
    )  # fmt: skip
    sides = found.newness.sides
    rows = (
        _side(translate("Report", "Known for up to a year"), sides.new),
        _side(translate("Report", "Known for longer"), sides.kept),
    )
    return Section(translate("Report", "New and kept relationships"), (), columns, rows)


def _side(name: Message, side: Side) -> Row:
    minutes = _minutes(side.minutes, side.interactions - side.unmeasured)
    counts = side.returns
    kinds = (counts.loyalty, counts.recommendation, counts.sharing)
    return (name, side.contacts, side.interactions, minutes, side.unmeasured, *kinds, side.value.own or None)


def _breakdown(one: Breakdown) -> Section:
    columns = (_KINDS[one.by], _SAID["contacts"], _SAID["members"], *GROUPS.values(), _SAID["own"])
    rows = tuple(
        (line.group.name or _NONE[one.by], line.contacts, line.members, line.counts.loyalty,
         line.counts.recommendation, line.counts.sharing, line.value.own or None)
        for line in one.lines
    )  # fmt: skip
    more = translate("Report", "%n more group(s) with fewer returns are left out.", "", one.left_out)
    return Section(_BY[one.by], (more,) if one.left_out else (), columns, rows)


def _events(lines: Iterable[EventLine], left_out: int) -> Section:
    columns = (
        translate("Report", "Event"), translate("Report", "Day"), *STEPS.values(), _SAID["minutes"], _SAID["cost"],
        translate("Report", "Returns"), _SAID["own"],
    )  # fmt: skip
    rows = tuple(
        (line.name, line.first, *(line.steps[step] for step in Step),
         _minutes(line.minutes, line.meetings - line.unmeasured), (line.cost,) if line.cost else None,
         line.returns.total, line.value.own or None)
        for line in lines
    )  # fmt: skip
    more = translate("Report", "%n older event(s) are left out.", "", left_out)
    return Section(translate("Report", "Events that began then"), (more,) if left_out else (), columns, rows)


def _tree(tree: Tree) -> Section:
    columns = (translate("Report", "Contact"), translate("Report", "How they came, and what followed"), _SAID["bought"])
    rows = tuple(
        ("  " * min(one.branch.depth, 8) + one.name, one.branch.sentence, one.branch.money or None)
        for one in tree.lines
    )  # fmt: skip
    more = translate("Report", "%n more contact(s) stand in trees that are left out.", "", tree.left_out)
    return Section(translate("Report", "Who brought whom"), (more,) if tree.left_out else (), columns, rows)


def _standing(found: Overview) -> Section:
    said = [found.capacity.sentence, found.promoters.number.sentence]
    if found.promoters.number.value is not None:
        score = translate("Report", "9s and 10s less 0s to 6s: {share} %").with_args(
            share=round(found.promoters.number.value)
        )
        said.append(score)
    if found.neglect.total:
        said.append(
            translate("Report", "%n contact(s) gave something back and had no touch lately.", "", found.neglect.total)
        )
    return Section(translate("Report", "How things stand"), tuple(said))


def _returns(returns: Sequence[OpenedLine], total: int) -> Section:
    columns = (
        translate("Report", "Day"), translate("Report", "Contact"), _SAID["what"], translate("Report", "Money"),
        _SAID["perceived"], translate("Report", "Who came, evidence"),
    )  # fmt: skip
    rows = tuple(
        (one.day, one.contact, RETURNS[one.what] if isinstance(one.what, ReturnKind) else None,
         (one.money,) if one.money else None, one.perceived, one.text or None)
        for one in returns
    )  # fmt: skip
    left = total - len(rows)
    more = translate("Report", "%n older return(s) are left out here; all of them are in the CSV.", "", left)
    return Section(translate("Report", "Each return"), (more,) if left else (), columns, rows)


def _effort(line: EventLine) -> tuple[Row, ...]:
    return (
        (translate("Report", "Meetings"), line.meetings),
        (_SAID["minutes"], _minutes(line.minutes, line.meetings - line.unmeasured)),
        (_SAID["unmeasured"], line.unmeasured),
        (_SAID["cost"], (line.cost,) if line.cost else None),
    )


_SAID = {
    "step": translate("Report", "Step"),
    "contacts": translate("Report", "Contacts"),
    "members": translate("Report", "In the group"),
    "share": translate("Report", "Share, %"),
    "effort": translate("Report", "What went into it"),
    "came_back": translate("Report", "What came back"),
    "what": translate("Report", "What"),
    "amount": translate("Report", "Amount"),
    "own": translate("Report", "Their own money"),
    "through": translate("Report", "Money through them"),
    "perceived": translate("Report", "Perceived value, 1 to 5"),
    "from": translate("Report", "From"),
    "to": translate("Report", "To"),
    "interactions": translate("Report", "Interactions"),
    "minutes": translate("Report", "Minutes"),
    "unmeasured": translate("Report", "Without minutes"),
    "who": translate("Report", "Who"),
    "cost": translate("Report", "Cost"),
    "bought": translate("Report", "Bought since"),
}
_NONE = {
    GroupKind.TAG: translate("Report", "Without a tag"),
    GroupKind.CIRCLE: translate("Report", "In no circle"),
    GroupKind.PLACE: translate("Report", "Not known"),
    GroupKind.INDUSTRY: translate("Report", "Not known"),
}
_BY = {
    GroupKind.TAG: translate("Report", "Returns by tag"),
    GroupKind.CIRCLE: translate("Report", "Returns by circle"),
    GroupKind.PLACE: translate("Report", "Returns by place"),
    GroupKind.INDUSTRY: translate("Report", "Returns by industry"),
}
_KINDS = {
    GroupKind.TAG: translate("Report", "Tag"),
    GroupKind.CIRCLE: translate("Report", "Circle"),
    GroupKind.PLACE: translate("Report", "Place"),
    GroupKind.INDUSTRY: translate("Report", "Industry"),
}
