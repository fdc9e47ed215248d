"""Returns by tag, circle, place and industry: each return is read once, and counted in every group of its contact."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ror_desktop.domain import returns_sentences as sentences
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.returns_overview import Breakdown, BreakdownLine, Breakdowns, Group, GroupKind
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store.figures import groups, worth
from ror_desktop.store.figures.groups import UNKNOWN, Key
from ror_desktop.store.figures.scope import scope_of
from ror_desktop.store.figures.worth import Worth

MOST_GROUPS = 24


@dataclass(slots=True)
class _Came:
    """What came back from a group, and from how many of its members."""

    group: Group
    members: int
    givers: int = 0
    worth: Worth = field(default_factory=Worth)


def breakdowns(reading: Reading) -> Breakdowns:
    """Returns by tag, circle, place and industry."""
    returns = worth.of_each(reading.db, reading.scope, reading.span)
    gave = {row[0] for row in returns}
    keys = groups.of_givers(reading.db, scope_of(reading.db, gave).listed)
    givers = Counter(key for those in keys.values() for key in those)
    sized = groups.all_groups(reading.db)
    came: dict[GroupKind, list[_Came]] = {kind: [] for kind in GroupKind}
    for (kind, key), found in _summed(returns, keys).items():
        group, members = sized[kind][key].group, sized[kind][key].members
        came[kind].append(_Came(group, members, givers[kind, key], found))
    return Breakdowns({kind: breakdown_of(kind, those, reading.span) for kind, those in came.items()})


def breakdown_of(kind: GroupKind, came: Iterable[_Came], span: Span, most: int = MOST_GROUPS) -> Breakdown:
    """The groups with the most returns, by name; those of whom it is not known last."""
    by_size = sorted(came, key=_by_returns)
    rest = Worth()
    for one in by_size[most:]:
        rest.merge(one.worth)
    shown = sorted(by_size[:most], key=_by_group)
    return Breakdown(kind, tuple(_line(one, span) for one in shown), len(by_size[most:]), rest.counts)


def _summed(returns: Iterable[Sequence[Any]], keys: Mapping[int, Sequence[Key]]) -> Mapping[Key, Worth]:
    """The returns of each group; those that are alike are counted before they are looked at."""
    alike: dict[Key, dict[tuple[Any, ...], list[int]]] = defaultdict(dict)
    for contact_id, kind, currency, perceived, _one, with_money, minor in returns:
        what = (kind, currency, perceived, with_money)
        for key in keys[contact_id]:
            sums = alike[key].setdefault(what, [0, 0])
            sums[0] += 1
            sums[1] += minor
    found: dict[Key, Worth] = defaultdict(Worth)
    for key, those in alike.items():
        for (kind, currency, perceived, with_money), (amount, minor) in those.items():
            found[key].add((kind, currency, perceived, amount, amount if with_money else 0, minor))
    return found


def _line(one: _Came, span: Span) -> BreakdownLine:
    counts = one.worth.counts
    said = sentences.of_group(one.givers, one.members, counts, span)
    return BreakdownLine(one.group, one.givers, one.members, counts, one.worth.value, said)


def _by_returns(one: _Came) -> tuple[int, str, str]:
    return -one.worth.counts.total, one.group.name, one.group.key


def _by_group(one: _Came) -> tuple[bool, str, str]:
    return one.group.key == UNKNOWN, one.group.name.casefold(), one.group.key
