"""Where time goes, and where it is answered: minutes, interactions and answered outreach of each channel.

An outreach belongs to the channel on which it began; an answer on another one is an answer all the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, Span, interactions, within
from ror_desktop.domain.measures.measure import Measure, Number, Pair, Unit, percent
from ror_desktop.domain.measures.reciprocity import outreaches
from ror_desktop.messages import translate


@dataclass(frozen=True, slots=True)
class ChannelUse:
    """What a channel saw in a span: interactions, minutes of those that have them, and those that have none.

    `answered` is the share of the outreaches begun on it that were answered in time, in %.
    """

    channel: Channel
    interactions: int
    minutes: int
    unmeasured: int
    answered: Number


def channels_of(
    people: Iterable[Sequence[Seen]], present: Present, span: Span, constants: Constants
) -> Mapping[Channel, ChannelUse]:
    """Every channel in its fixed order; `people` are the counted interactions of each contact."""
    found = {channel: _Sums() for channel in Channel}
    for counted in people:
        for one in within(counted, span):
            found[one.touch.channel].add(one)
        turned = outreaches(counted, present, span, constants)
        for one in turned.answered:
            found[one.touch.channel].answered.append(one)
        for one in turned.unanswered:
            found[one.touch.channel].unanswered.append(one)
    return {channel: _use(channel, sums, span, constants) for channel, sums in found.items()}


@dataclass(slots=True)
class _Sums:
    interactions: int = 0
    minutes: int = 0
    unmeasured: int = 0
    answered: list[Seen] = field(default_factory=list)
    unanswered: list[Seen] = field(default_factory=list)

    def add(self, one: Seen) -> None:
        self.interactions += 1
        if one.touch.minutes is None:
            self.unmeasured += 1
        else:
            self.minutes += one.touch.minutes


def _use(channel: Channel, sums: _Sums, span: Span, constants: Constants) -> ChannelUse:
    sides = Pair(len(sums.answered), len(sums.unanswered))
    sentence = translate(
        "Measures",
        "You reached out %n time(s) from {since} to {last}: {answered} answered within {days}, {other} not.",
        "",
        sum(sides),
    ).with_args(
        since=span.first,
        last=span.last,
        answered=sides.left,
        days=words.days(constants.answered_within.days),
        other=sides.right,
    )
    answered = Measure(
        percent(sides.left, sum(sides)),
        Unit.PERCENT,
        sum(sides),
        sentence,
        interactions((*sums.answered, *sums.unanswered)),
        sides,
    )
    return ChannelUse(channel, sums.interactions, sums.minutes, sums.unmeasured, answered)
