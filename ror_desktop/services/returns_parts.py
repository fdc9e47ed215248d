"""The parts of the page Returns that are sums over a period; the rules are those of `domain.measures`."""

from datetime import timedelta
from fractions import Fraction

from ror_desktop.domain import returns_sentences as sentences
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.measures.channels import ChannelUse
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.ladder import PROMOTES_FROM
from ror_desktop.domain.measures.measure import Measure, Number, Pair, Unit, percent
from ror_desktop.domain.measures.newness import NEW_FOR, NewAndKept, Side
from ror_desktop.domain.measures.promoters import DETRACTS_UPTO, FEWEST_ANSWERS
from ror_desktop.domain.period import Grain, buckets_of
from ror_desktop.domain.returns_overview import (
    ChannelTime,
    GivesOverTime,
    GivesPoint,
    Newness,
    Promoters,
    ReturnsOverTime,
    ReturnsPoint,
    Totals,
)
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store.figures import outreaches, tallies, worth
from ror_desktop.store.figures.scope import scope_of, size_of
from ror_desktop.store.figures.tallies import Tally
from ror_desktop.store.figures.worth import Worth


def totals(reading: Reading) -> Totals:
    """The first numbers. No return at all is 0: it is known what was written down; no value noted is nothing."""
    found, span = reading.worth, reading.span
    counts, value = found.counts, found.value
    said = sentences.worth(found.own_amounts, found.through_amounts, len(value.perceived), span)
    return Totals(
        Measure(counts, Unit.RETURNS, counts.total, sentences.came_back(counts, span)),
        Measure(value if found.valued else None, Unit.MONEY, found.valued, said),
    )


def returns_over_time(reading: Reading) -> ReturnsOverTime:
    """Returns bucket by bucket."""
    points = map(_returns_point, reading.asked.period.buckets, reading.came_back)
    return ReturnsOverTime(tuple(points))


def gives_over_time(reading: Reading) -> GivesOverTime:
    """Gives and asks bucket by bucket, and over the whole period."""
    points = []
    for bucket, by_channel in zip(reading.asked.period.buckets, reading.tallies, strict=True):
        one = tallies.total([by_channel])
        said = sentences.gave_and_asked(Pair(one.gives, one.asks), bucket)
        points.append(GivesPoint(bucket, one.gives, one.asks, said))
    return GivesOverTime(tuple(points), _ratio(tallies.total(reading.tallies), reading.span))


def channel_time(reading: Reading) -> ChannelTime:
    """Minutes, interactions and answered outreach of each channel."""
    sums = tallies.by_channel(reading.tallies)
    within = reading.constants.answered_within
    found = outreaches.of(reading.db, reading.scope, reading.span, reading.present)
    uses = {}
    for channel, one in sums.items():
        answered, unanswered, waiting = found[channel]
        sides = Pair(answered, unanswered)
        said = sentences.reached_out(sides, waiting, within.days, reading.span)
        share = Measure(percent(answered, sum(sides)), Unit.PERCENT, sum(sides), said, (), sides)
        uses[channel] = ChannelUse(channel, one.interactions, one.minutes, one.unmeasured, share)
    return ChannelTime(uses, {channel: found[channel].waiting for channel in Channel})


def newness(reading: Reading) -> Newness:
    """New and kept relationships beside each other.

    Who became known only after the period counts for neither; but where something of theirs came back in it, as new.
    """
    new = reading.new
    since = reading.span.last - timedelta(days=NEW_FOR)
    # Nobody is touched before known; months are in the counters, whatever the page draws.
    months = [one for one in buckets_of(reading.span, Grain.MONTH) if one.last >= since]
    theirs = tallies.of_months(reading.db, new, months, reading.present)
    everybody = tallies.total(reading.tallies)
    of_kept = Tally(*(every - mine for every, mine in zip(everybody, theirs, strict=True)))
    amount = len(new.ids or ())
    later = reading.later
    strangers = later - worth.givers(reading.db, scope_of(reading.db, later), reading.span) if later else ()
    of_new = worth.of(reading.db, new, reading.span)
    return Newness(
        NewAndKept(
            _side(amount - len(strangers), theirs, of_new),
            _side(size_of(reading.db, reading.scope) - amount, of_kept, reading.worth.less(of_new)),
        )
    )


def promoters_of(reading: Reading) -> Promoters:
    """Promoters of the period."""
    found = worth.answers(reading.db, reading.scope, reading.span)
    high = sum(amount for given, amount in found.items() if given >= PROMOTES_FROM)
    low = sum(amount for given, amount in found.items() if given <= DETRACTS_UPTO)
    count = sum(found.values())
    value = Fraction(100 * (high - low), count) if count >= FEWEST_ANSWERS else None
    between = count - high - low
    said = sentences.answered(high, between, low, reading.span)
    return Promoters(Measure(value, Unit.PERCENT, count, said, (), Pair(high, low)), between)


def _returns_point(bucket: Span, found: Worth) -> ReturnsPoint:
    return ReturnsPoint(bucket, found.counts, found.value, sentences.came_back(found.counts, bucket))


def _ratio(sums: Tally, span: Span) -> Number:
    sides = Pair(sums.gives, sums.asks)
    value = Fraction(sums.gives, sums.asks) if sums.asks else None
    return Measure(value, Unit.RATIO, sum(sides), sentences.gave_and_asked(sides, span), (), sides, places=1)


def _side(contacts: int, sums: Tally, came: Worth) -> Side:
    return Side(contacts, sums.interactions, sums.minutes, sums.unmeasured, came.counts, came.value)
