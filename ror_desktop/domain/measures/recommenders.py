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


def recommendation_tree(returns: Iterable[Return], today: date) -> tuple[Branch, ...]:
    """Everybody who brought somebody or was brought, each above those they brought; oldest recommendations first.

    `returns` are those of all contacts, in any order; what lies in the future is left out.
    """
    every = list(returns)
    forest = Forest(every, today)
    return forest.branches(forest.order, outcomes(every, today))


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

    def __init__(self, returns: Iterable[Return], today: date) -> None:
        self._came: dict[int, Return] = {}
        self._also: dict[int, list[Return]] = {}
        self._children: dict[int, list[int]] = {}
        self._towards_root: dict[int, int] = {}
        self.recommended: list[tuple[int, Return]] = []
        """Who was brought by each recommendation, also where another one had brought them before; oldest first."""
        for one in sorted(returns, key=_by_day):
            draft = one.draft
            if draft.day > today or draft.kind.group is not ReturnGroup.RECOMMENDATION:
                continue
            if draft.referred_contact_id is not None:
                self.recommended.append((draft.referred_contact_id, one))
                self._add(one, draft.referred_contact_id)

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

    def branches(self, whole: Sequence[Place], own: Mapping[int, Sequence[Return]]) -> tuple[Branch, ...]:
        """The branches of whole trees; `own` is what each of these contacts bought or renewed, oldest first."""
        below = self._below([contact_id for contact_id, _depth in whole])
        return tuple(self._branch(contact_id, depth, own.get(contact_id, ()), below) for contact_id, depth in whole)

    def _add(self, one: Return, who: int) -> None:
        """Take in a recommendation; those that came earlier were added earlier."""
        if who in self._came or self.root(one.contact_id) == who:
            self._also.setdefault(who, []).append(one)
            for contact_id in (one.contact_id, who):
                self._children.setdefault(contact_id, [])
            return
        self._came[who] = one
        self._children.setdefault(one.contact_id, []).append(who)
        self._children.setdefault(who, [])
        self._towards_root[who] = one.contact_id

    def _below(self, order: Sequence[int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for contact_id in reversed(order):
            found[contact_id] = sum(1 + found[child] for child in self._children[contact_id])
        return found

    def _branch(self, contact_id: int, depth: int, own: Sequence[Return], below: Mapping[int, int]) -> Branch:
        came = self._came.get(contact_id)
        outcome = tuple(one for one in own if came is not None and one.draft.day >= came.draft.day)
        return Branch(
            contact_id,
            depth,
            None if came is None else came.contact_id,
            came,
            tuple(self._also.get(contact_id, ())),
            outcome,
            money_of(one.draft.money for one in outcome),
            len(self._children[contact_id]),
            below[contact_id],
        )


def _by_day(one: Return) -> tuple[date, int]:
    return one.draft.day, one.id
