"""The weekly review: how far it looks back, whom it shows and in which order, and what was done about each of them.

Whom it shows: the steps take turns, in their order; in its turn a step gives the first of its people whom no step has
taken yet, until there are as many as wanted or nobody is left. So each step has its share, nobody comes twice, and the
same book gives the same review. They are gone through step by step.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from zoneinfo import ZoneInfo

from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.promise import judged_day
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.touch import Touch, has_come

WEEK = 7
"""Days after which the next review is offered, and that each looks back at least; today is the last of them."""
LONGEST = 35
"""Days that a review looks back at most, however long ago the last one was."""
MINUTES = 15
"""What a review is meant to take."""
PEOPLE = 12
"""People of a review, unless somebody says otherwise."""


class ReviewStep(StrEnum):
    """Why somebody is shown, in the order of the path; what came back comes before them and is one screen."""

    THANKS = "thanks"
    PROMISES = "promises"
    WAITING = "waiting"
    FADING = "fading"
    REST = "rest"


class Outcome(StrEnum):
    """What was done about somebody since the review began."""

    THANKED = "thanked"
    KEPT = "kept"
    ANSWERED = "answered"
    TOUCHED = "touched"
    NEXT_STEP = "next_step"
    CADENCE = "cadence"
    RESTS = "rests"
    LET_GO = "let_go"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a step would show; each step fills what it speaks of.

    `day` is that of the return, that first agreed on, or the day last heard; `since` in seconds (waiting); `twice_gap`
    twice the usual days between days heard; `about` the id of the return, follow-up or message; `kind` of the return.
    """

    contact_id: int
    day: date | None = None
    since: int | None = None
    twice_gap: int = 0
    about: int = 0
    kind: ReturnKind | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody in a review, with the step that shows them."""

    step: ReviewStep
    candidate: Candidate

    @property
    def contact_id(self) -> int:
        """Who."""
        return self.candidate.contact_id


@dataclass(frozen=True, slots=True)
class Standing:
    """How a contact stands, as far as it says whether somebody did something; compared with how it stood before.

    `about_day` is the day of the follow-up that the step is about while it is open, `about_state` where it stands.
    """

    thanks_day: date | None = None
    waiting_since: int | None = None
    touched_at: int | None = None
    next_id: int | None = None
    next_day: date | None = None
    cadence_days: int | None = None
    circle_id: int | None = None
    resting_until: date | None = None
    let_go: bool = False
    about_day: date | None = None
    about_state: FollowUpState | None = None


@dataclass(frozen=True, slots=True)
class PutIn:
    """What I gave in a period: contacts I was in touch with, and gives."""

    contacts: int
    gives: int


@dataclass(frozen=True, slots=True)
class CameBack:
    """A return of the period, and whether thanks are still to be said for it."""

    return_id: int
    contact_id: int
    name: str
    day: date
    kind: ReturnKind
    to_thank: bool


def looks_back_from(last: date | None, today: date) -> date:
    """The first day that a review looks at: that of the last one, but no less than a week and no more than five."""
    week, longest = today - timedelta(days=WEEK - 1), today - timedelta(days=LONGEST - 1)
    return max(min(last or week, week), longest)


def is_due(last: date | None, first: date | None, today: date) -> bool:
    """Whether a review is offered: the last one, or where there was none the first contact, is over a week ago."""
    since = last or first
    return since is not None and (today - since).days > WEEK


def silence(candidate: Candidate, today: date) -> Fraction:
    """How long nothing was heard, in their own rhythm (`2-metrics`, silence)."""
    if candidate.day is None or not candidate.twice_gap:
        return Fraction(0)
    return Fraction(2 * (today - candidate.day).days, candidate.twice_gap)


def step_of_silence(candidate: Candidate, today: date, quiet_at: int, fading_at: int) -> ReviewStep | None:
    """Unusually quiet: get in touch. Likely fading: act, or let rest. Otherwise nothing."""
    times = silence(candidate, today)
    if times > fading_at:
        return ReviewStep.REST
    return ReviewStep.FADING if times >= quiet_at else None


def missed_since(follow_up: FollowUp, since: date, today: date, home: ZoneInfo) -> bool:
    """Whether it is a promise that is open past the day first agreed on, or was done after it since then."""
    if not follow_up.draft.promised:
        return False
    day = judged_day(follow_up)
    match follow_up.state:
        case FollowUpState.OPEN:
            return day < today
        case FollowUpState.DONE:
            done = follow_up.done_at.astimezone(home).date() if follow_up.done_at else day
            return done > day and since <= done <= today
        case FollowUpState.CANCELLED:
            return False


def put_in(touches: Iterable[tuple[int, Touch]], since: date, now: int, today: date) -> PutIn:
    """What I gave since that day, of touches with their contacts: what came from them, bulk and future never count."""
    mine = [
        (contact_id, touch)
        for contact_id, touch in touches
        if not touch.bulk and touch.direction is not Direction.IN and touch.day >= since and has_come(touch, now, today)
    ]
    return PutIn(len({contact_id for contact_id, _touch in mine}), sum(touch.kind.give for _contact, touch in mine))


def in_order(step: ReviewStep, candidates: Iterable[Candidate], today: date) -> list[Candidate]:
    """The people of a step: the oldest return, promise or message first; of those who are quiet, the quietest."""
    quiet = step in {ReviewStep.FADING, ReviewStep.REST}
    return sorted(candidates, key=lambda one: (-silence(one, today) if quiet else 0, *_age(one, today, quiet)))


def _age(one: Candidate, today: date, quiet: bool) -> tuple[int, ...]:
    age = one.since or 0, (one.day or today).toordinal()
    rest = one.contact_id, one.about, one.twice_gap
    return (*rest, *age) if quiet else (*age, *rest)


def chosen_of(candidates: Mapping[ReviewStep, Iterable[Candidate]], most: int, today: date) -> tuple[Chosen, ...]:
    """Whom a review shows, at most so many, in the order of the path. Of each step its first `most` are enough."""
    left = {step: in_order(step, candidates.get(step, ()), today) for step in ReviewStep}
    taken: dict[int, Chosen] = {}
    while any(left.values()):
        for step, people in left.items():
            while people and people[0].contact_id in taken:
                people.pop(0)
            if people and len(taken) < most:
                one = people.pop(0)
                taken[one.contact_id] = Chosen(step, one)
        if len(taken) >= most:
            break
    return tuple(one for step in ReviewStep for one in taken.values() if one.step is step)


def outcome_of(chosen: Chosen, before: Standing, now: Standing, today: date) -> Outcome | None:
    """What was done about somebody since the review began; nothing where they stand as they stood."""
    if now.let_go and not before.let_go:
        return Outcome.LET_GO
    at_last = _done_with(chosen.step, before, now)
    if at_last is not None:
        return at_last
    if (now.touched_at or 0) > (before.touched_at or 0):
        return Outcome.TOUCHED
    if (
        now.about_state is FollowUpState.OPEN
        and now.about_day != before.about_day
        and (now.about_day or date.min) >= today
    ):
        return Outcome.NEXT_STEP
    if (now.next_id, now.next_day) != (before.next_id, before.next_day) and (now.next_day or date.min) >= today:
        return Outcome.NEXT_STEP
    if (now.cadence_days, now.circle_id) != (before.cadence_days, before.circle_id):
        return Outcome.CADENCE
    if now.resting_until != before.resting_until and (now.resting_until or today) > today:
        return Outcome.RESTS
    return None


def _done_with(step: ReviewStep, before: Standing, now: Standing) -> Outcome | None:
    """What the step asks for, where it was done."""
    match step:
        case ReviewStep.THANKS:
            return Outcome.THANKED if now.thanks_day is None and before.thanks_day is not None else None
        case ReviewStep.PROMISES if before.about_state is FollowUpState.OPEN:
            if now.about_state is FollowUpState.DONE:
                return Outcome.KEPT
            return None if now.about_state is FollowUpState.OPEN else Outcome.LET_GO
        case ReviewStep.WAITING:
            return Outcome.ANSWERED if now.waiting_since is None and before.waiting_since is not None else None
        case _:
            return None


def next_left(order: Sequence[int], done: Iterable[int], current: int) -> int | None:
    """Who comes after `current` (0: the first) among those nothing was done about yet; nobody at the end."""
    settled = set(done)
    at = order.index(current) + 1 if current in order else 0
    return next((one for one in order[at:] if one not in settled), None)


@dataclass(frozen=True, slots=True)
class Begun:
    """One person of a review with how they stood when it began.

    `uuid` and `about_uuid` say whether it is still the same contact, and the same return, promise or message: after a
    restore others may have their numbers. Empty where there is none.
    """

    chosen: Chosen
    before: Standing
    uuid: str = ""
    about_uuid: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """A review that was begun: the first day it looks at, its people in their order, and what no entry can tell.

    `begun` is the day of its beginning; `gone` the seconds spent on it; `noted` the contacts of whom somebody took
    note without anything to do, such as a promise that was kept late.
    """

    begun: date
    since: date
    people: tuple[Begun, ...] = ()
    gone: int = 0
    noted: frozenset[int] = frozenset()
