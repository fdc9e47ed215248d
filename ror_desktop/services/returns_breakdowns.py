"""Returns by tag, circle, place and industry: each return is counted in every group of a kind of its contact."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ror_desktop.domain import returns_sentences as sentences
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.returns_overview import Breakdown, BreakdownLine, Breakdowns, Group, GroupKind
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store.figures import groups
from ror_desktop.store.figures.groups import UNKNOWN
from ror_desktop.store.figures.worth import Worth

MOST_GROUPS = 24


@dataclass(slots=True)
class _Came:
    """What came back from a group, and from how many of its members."""

    group: Group
    members: int
    givers: int = 0
    worth: Worth = field(default_factory=Worth)


def breakdowns(reading: Reading, kinds: Iterable[GroupKind]) -> Breakdowns:
    """Returns by each of these kinds of groups."""
    return Breakdowns({kind: _breakdown(reading, kind) for kind in kinds})


def _breakdown(reading: Reading, kind: GroupKind) -> Breakdown:
    sized = groups.groups(reading.db, kind)
    found: dict[str, _Came] = {}
    for key, givers, sums in groups.came_back(reading.db, reading.scope, reading.span, kind):
        one = found.get(key)
        if one is None:
            one = found[key] = _Came(sized[key].group, sized[key].members)
        one.givers += givers
        one.worth.add(sums)
    return breakdown_of(kind, found.values(), reading.span)


def breakdown_of(kind: GroupKind, came: Iterable[_Came], span: Span, most: int = MOST_GROUPS) -> Breakdown:
    """The groups with the most returns, by name; those of whom it is not known last."""
    by_size = sorted(came, key=_by_returns)
    rest = Worth()
    for one in by_size[most:]:
        rest.merge(one.worth)
    shown = sorted(by_size[:most], key=_by_group)
    return Breakdown(kind, tuple(_line(one, span) for one in shown), len(by_size[most:]), rest.counts)


def _line(one: _Came, span: Span) -> BreakdownLine:
    counts = one.worth.counts
    said = sentences.of_group(one.givers, one.members, counts, span)
    return BreakdownLine(one.group, one.givers, one.members, counts, one.worth.value, said)


def _by_returns(one: _Came) -> tuple[int, str, str]:
    return -one.worth.counts.total, one.group.name, one.group.key


def _by_group(one: _Came) -> tuple[bool, str, str]:
    return one.group.key == UNKNOWN, one.group.name.casefold(), one.group.key
