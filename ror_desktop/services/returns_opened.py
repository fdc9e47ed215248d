"""What lies behind a mark of the page Returns: the entries or contacts that were counted, read when it is opened."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.event_funnel import Step, funnel_of
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.inputs import Span, window
from ror_desktop.domain.measures.ladder import PROMOTES_FROM
from ror_desktop.domain.measures.promoters import DETRACTS_UPTO
from ror_desktop.domain.returns import ReturnGroup
from ror_desktop.domain.returns_overview import Group, GroupKind, Mark, Opened, OpenedLine, Part
from ror_desktop.services import returns_lists
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store import events
from ror_desktop.store.figures import behind, came_back, groups, met, standing
from ror_desktop.store.figures.scope import Scope, scope_of


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A reading, the mark in it, and the most lines."""

    reading: Reading
    mark: Mark
    limit: int

    @property
    def number(self) -> int:
        """The place in the series, where it is an id."""
        return int(self.mark.at) if self.mark.at.isdecimal() else 0

    def bucket(self) -> Span:
        """The week or month at that place, or the whole period."""
        for one in self.reading.asked.period.buckets:
            if one.first.isoformat() == self.mark.at:
                return one
        return self.reading.span

    def made(self, lines: behind.Lines) -> Opened:
        """The lines as what was opened."""
        return Opened(self.mark, tuple(lines.lines), lines.total)


def opened(reading: Reading, mark: Mark, limit: int) -> Opened:
    """The lines of a mark, newest first; nothing for a mark that there is not."""
    return _OPENERS[mark.part](_Wanted(reading, mark, limit))


def _returns(wanted: _Wanted) -> Opened:
    return _returns_of(wanted, wanted.reading.scope, wanted.bucket(), wanted.mark.series)


def _returns_of(wanted: _Wanted, scope: Scope, span: Span, series: str = "") -> Opened:
    condition = _RETURNS_OF.get(series, "")
    if series in set(ReturnGroup):
        condition = f" AND r.kind IN ({came_back.kinds_of(ReturnGroup(series))})"
    return wanted.made(behind.returns(wanted.reading.db, scope, span, condition, wanted.limit))


def _gives(wanted: _Wanted) -> Opened:
    condition = {
        "give": " AND i.kind NOT IN ('contact', 'ask')",
        "ask": " AND i.kind = 'ask'",
    }.get(wanted.mark.series, " AND i.kind <> 'contact'")
    return _interactions(wanted, wanted.reading.scope, wanted.bucket(), condition)


def _channels(wanted: _Wanted) -> Opened:
    reading, channel = wanted.reading, wanted.mark.series
    if channel not in set(Channel):
        return Opened(wanted.mark, (), 0)
    if wanted.mark.at in {"answered", "unanswered"}:
        asked = reading.db, reading.scope, Channel(channel), reading.span, reading.present
        found = behind.outreaches(*asked, answered=wanted.mark.at == "answered", limit=wanted.limit)
        return wanted.made(found)
    measured = " AND i.minutes IS NULL" if wanted.mark.at == "unmeasured" else ""
    return _interactions(wanted, reading.scope, reading.span, f" AND i.channel = '{channel}'{measured}")


def _newness(wanted: _Wanted) -> Opened:
    reading = wanted.reading
    side = reading.new
    if wanted.mark.series == "kept":
        everybody = behind.everybody(reading.db, reading.scope)
        side = scope_of(reading.db, everybody - (side.ids or frozenset()))
    if wanted.mark.at == "returns":
        return _returns_of(wanted, side, reading.span)
    measured = " AND i.minutes IS NULL" if wanted.mark.at == "unmeasured" else ""
    return _interactions(wanted, side, reading.span, measured)


def _breakdown(wanted: _Wanted) -> Opened:
    reading = wanted.reading
    if wanted.mark.series not in set(GroupKind):
        return Opened(wanted.mark, (), 0)
    ids = groups.members(reading.db, Group(GroupKind(wanted.mark.series), wanted.mark.at))
    inside = ids if reading.scope.ids is None else ids & reading.scope.ids
    return _returns_of(wanted, scope_of(reading.db, inside), reading.span)


def _neglect(wanted: _Wanted) -> Opened:
    reading = wanted.reading
    until = Span(date.min, reading.present.today)
    if wanted.mark.at:
        return _returns_of(wanted, scope_of(reading.db, [wanted.number]), until)
    before = window(reading.present.today, reading.constants.touch_window).first
    shown, total = standing.neglected(reading.db, reading.scope, reading.present.today, before, wanted.limit)
    lines = tuple(OpenedLine(None, one.contact_id, one.name, one.touched_day) for one in shown)
    return Opened(wanted.mark, lines, total)


def _promoters(wanted: _Wanted) -> Opened:
    first, last = {
        "high": (PROMOTES_FROM, 10),
        "between": (DETRACTS_UPTO + 1, PROMOTES_FROM - 1),
        "low": (0, DETRACTS_UPTO),
    }.get(wanted.mark.series, (0, 10))
    reading = wanted.reading
    return wanted.made(behind.answers(reading.db, reading.scope, reading.span, (first, last), wanted.limit))


def _capacity(wanted: _Wanted) -> Opened:
    return wanted.made(behind.with_cadence(wanted.reading.db, wanted.reading.scope, wanted.limit))


def _recommenders(wanted: _Wanted) -> Opened:
    """How somebody came, what they brought themselves, and what they bought since."""
    reading = wanted.reading
    forest = returns_lists.forest_of(reading)
    if not forest.knows(wanted.number):
        return Opened(wanted.mark, (), 0)
    branches = returns_lists.branches_of(reading, forest, forest.tree(forest.root(wanted.number)))
    branch = next(one for one in branches if one.contact_id == wanted.number)
    ids = {one.id for one in (branch.recommendation, *branch.also, *branch.outcome) if one is not None}
    for other in branches:
        if other.brought_by == branch.contact_id and other.recommendation is not None:
            ids.add(other.recommendation.id)
    return wanted.made(behind.returns_by_id(reading.db, ids, wanted.limit))


def _events(wanted: _Wanted) -> Opened:
    reading, event = wanted.reading, events.get(wanted.reading.db, wanted.number)
    if event is None or wanted.mark.series not in {*Step, "meetings", "unmeasured", "returns"}:
        return Opened(wanted.mark, (), 0)
    meetings = met.meetings(reading.db, event, reading.scope, reading.present)
    if wanted.mark.series in {"meetings", "unmeasured"}:
        ids = {one.id for one in meetings if wanted.mark.series == "meetings" or one.minutes is None}
        return wanted.made(behind.interactions_by_id(reading.db, ids, reading.present, wanted.limit))
    people = met.people(reading.db, event, reading.scope, meetings, reading.present)
    funnel = funnel_of(people, event.draft.start_day, reading.present)
    if wanted.mark.series == "returns":
        there = scope_of(reading.db, funnel.met)
        return _returns_of(wanted, there, Span(event.draft.start_day, reading.present.today))
    return wanted.made(behind.contacts(reading.db, funnel.of(Step(wanted.mark.series)), wanted.limit))


def _interactions(wanted: _Wanted, scope: Scope, span: Span, condition: str) -> Opened:
    reading = wanted.reading
    return wanted.made(behind.interactions(reading.db, scope, span, reading.present, condition, wanted.limit))


_LOYALTY = came_back.kinds_of(ReturnGroup.LOYALTY)
_RETURNS_OF = {
    "own": f" AND r.money_minor IS NOT NULL AND r.kind IN ({_LOYALTY})",
    "through": f" AND r.money_minor IS NOT NULL AND r.kind NOT IN ({_LOYALTY})",
    "perceived": " AND r.perceived IS NOT NULL",
}
_OPENERS: Mapping[Part, Callable[[_Wanted], Opened]] = {
    Part.TOTALS: _returns,
    Part.RETURNS: _returns,
    Part.GIVES: _gives,
    Part.CHANNELS: _channels,
    Part.NEWNESS: _newness,
    Part.BREAKDOWNS: _breakdown,
    Part.NEGLECT: _neglect,
    Part.PROMOTERS: _promoters,
    Part.CAPACITY: _capacity,
    Part.RECOMMENDERS: _recommenders,
    Part.EVENTS: _events,
}
