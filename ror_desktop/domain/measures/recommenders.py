"""The recommendation tree: who brought whom, how deep, with what outcome, thanked or not.

Decided where the definition leaves it open:
- Whoever recommended somebody first brought them; later recommendations of the same person stand beside it.
- Nobody is brought by somebody whom they brought themselves, nor by themselves: such a recommendation stands beside
  as well, so that the tree stays a tree and nothing is left out.
- The outcome is what the person who came bought or renewed from the day of the recommendation on. The money noted on
  the recommendation stands beside it and is never added to it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from ror_desktop.domain.entity import Money
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.ladder import return_words
from ror_desktop.domain.measures.returning import money_of
from ror_desktop.domain.returns import Return, ReturnGroup
from ror_desktop.messages import Message, translate


@dataclass(frozen=True, slots=True)
class Branch:
    """A contact in the tree. Depth 0 was brought by nobody in the book, and has no recommendation of its own.

    `brought` are those they brought themselves, `below` all that followed from it. `also` are later recommendations of
    the same contact. `outcome` are their own returns since they came, `money` those in money, each currency by itself.
    """

    contact_id: int
    depth: int
    brought_by: int | None
    recommendation: Return | None
    also: tuple[Return, ...]
    outcome: tuple[Return, ...]
    money: tuple[Money, ...]
    brought: int
    below: int

    @property
    def thanked_on(self) -> date | None:
        """The day on which the recommendation was thanked for."""
        return None if self.recommendation is None else self.recommendation.draft.thanked_on

    @property
    def sentence(self) -> Message:
        """How they came, and what followed, in counts and dates."""
        followed = translate("Measures", "Brought %n contact(s).", "", self.brought)
        if self.recommendation is None:
            return followed
        thanks = (
            translate("Measures", "Not thanked for yet.")
            if self.thanked_on is None
            else translate("Measures", "Thanked for on {day}.").with_args(day=self.thanked_on)
        )
        return translate("Measures", "{how} {thanks} {outcome} since. {followed}").with_args(
            how=return_words(self.recommendation),
            thanks=thanks,
            outcome=words.returns(len(self.outcome)),
            followed=followed,
        )


class Brought(NamedTuple):
    """A recommendation as the tree is made of it: day and id, by which they follow each other, and who brought whom."""

    day: date
    id: int
    by: int
    who: int


def recommendation_tree(returns: Iterable[Return], today: date) -> tuple[Branch, ...]:
    """Everybody who brought somebody or was brought, each above those they brought; oldest recommendations first.

    `returns` are those of all contacts, in any order; what lies in the future is left out.
    """
    every = [one for one in returns if one.draft.day <= today]
    forest = Forest(one for one in map(brought_of, every) if one is not None)
    return forest.branches(forest.order, outcomes(every, today), {one.id: one for one in every})


def brought_of(one: Return) -> Brought | None:
    """What a return is in the tree; nothing where it does not say who came."""
    draft = one.draft
    if draft.referred_contact_id is None or draft.kind.group is not ReturnGroup.RECOMMENDATION:
        return None
    return Brought(draft.day, one.id, one.contact_id, draft.referred_contact_id)


def outcomes(returns: Iterable[Return], today: date) -> dict[int, list[Return]]:
    """What each contact bought or renewed up to today, oldest first."""
    own: dict[int, list[Return]] = {}
    for one in sorted(returns, key=_by_day):
        if one.draft.day <= today and one.draft.kind.group is ReturnGroup.LOYALTY:
            own.setdefault(one.contact_id, []).append(one)
    return own


Place = tuple[int, int]
"""A contact in the forest, and the depth at which it stands."""


class Forest:
    """Who brought whom, one recommendation for each who came; found without walking up, however deep it is.

    Large forests are drawn in part: the details of a branch are worked out only for those that are asked for.
    """

    def __init__(self, brought: Iterable[Brought]) -> None:
        self._came: dict[int, Brought] = {}
        self._also: dict[int, list[Brought]] = {}
        self._children: dict[int, list[int]] = {}
        self._towards_root: dict[int, int] = {}
        self.recommended = sorted(brought)
        """Every recommendation, also where another one had brought the same person before; oldest first."""
        for one in self.recommended:
            self._add(one)

    @property
    def order(self) -> list[Place]:
        """Each contact with its depth, before those they brought."""
        return [place for root in self._children if root not in self._came for place in self.tree(root)]

    def knows(self, contact_id: int) -> bool:
        """Whether they brought somebody or were brought."""
        return contact_id in self._children

    def tree(self, root: int) -> list[Place]:
        """Those below a root, each before those they brought, and the root before all."""
        found: list[Place] = []
        left = [(root, 0)]
        while left:
            contact_id, depth = left.pop()
            found.append((contact_id, depth))
            left += [(child, depth + 1) for child in reversed(self._children[contact_id])]
        return found

    @cached_property
    def sizes(self) -> Mapping[int, int]:
        """How many stand in each tree, by its root."""
        return Counter(map(self.root, self._children))

    def root(self, contact_id: int) -> int:
        """Who stands above all of those that they came through."""
        path = []
        while contact_id in self._towards_root:
            path.append(contact_id)
            contact_id = self._towards_root[contact_id]
        for passed in path:
            self._towards_root[passed] = contact_id
        return contact_id

    def details(self, whole: Sequence[Place]) -> list[int]:
        """The ids of the recommendations that the branches of these trees tell of."""
        came = [self._came[contact_id].id for contact_id, _depth in whole if contact_id in self._came]
        return came + [one.id for contact_id, _depth in whole for one in self._also.get(contact_id, ())]

    def branches(
        self, whole: Sequence[Place], own: Mapping[int, Sequence[Return]], told: Mapping[int, Return]
    ) -> tuple[Branch, ...]:
        """The branches of whole trees.

        `own` is what each of these contacts bought or renewed, oldest first; `told` are their `details` by id; one
        that somebody has deleted meanwhile is no longer told of.
        """
        below = self._below([contact_id for contact_id, _depth in whole])
        return tuple(
            self._branch(contact_id, depth, own.get(contact_id, ()), told, below[contact_id])
            for contact_id, depth in whole
        )

    def _add(self, one: Brought) -> None:
        """Take in a recommendation; those that came earlier were added earlier."""
        by, who = one.by, one.who
        if who in self._came or self.root(by) == who:
            self._also.setdefault(who, []).append(one)
            for contact_id in (by, who):
                self._children.setdefault(contact_id, [])
            return
        self._came[who] = one
        self._children.setdefault(by, []).append(who)
        self._children.setdefault(who, [])
        self._towards_root[who] = by

    def _below(self, order: Sequence[int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for contact_id in reversed(order):
            found[contact_id] = sum(1 + found[child] for child in self._children[contact_id])
        return found

    def _branch(
        self, contact_id: int, depth: int, own: Sequence[Return], told: Mapping[int, Return], below: int
    ) -> Branch:
        came = self._came.get(contact_id)
        outcome = tuple(one for one in own if came is not None and one.draft.day >= came.day)
        return Branch(
            contact_id,
            depth,
            None if came is None else came.by,
            None if came is None else told.get(came.id),
            tuple(told[one.id] for one in self._also.get(contact_id, ()) if one.id in told),
            outcome,
            money_of(one.draft.money for one in outcome),
            len(self._children[contact_id]),
            below,
        )


def _by_day(one: Return) -> tuple[date, int]:
    return one.draft.day, one.id
