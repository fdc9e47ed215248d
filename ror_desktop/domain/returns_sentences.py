"""The sentences of the page Returns: counts and dates only, each of which can be opened on the page."""

from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.measure import Pair
from ror_desktop.domain.measures.returning import ReturnCounts
from ror_desktop.domain.returns_overview import StepCounts
from ror_desktop.messages import Message, translate


def came_back(counts: ReturnCounts, span: Span) -> Message:
    """How many returns there were, of each kind."""
    said = translate(
        "ReturnsPage",
        "%n return(s) from {first} to {last}: {loyalty} in loyalty, {recommendation} in recommendations, {sharing} in "
        "sharing.",
        "",
        counts.total,
    )
    return said.with_args(
        first=span.first,
        last=span.last,
        loyalty=counts.loyalty,
        recommendation=counts.recommendation,
        sharing=counts.sharing,
    )


def worth(own: int, through: int, perceived: int, span: Span) -> Message:
    """How many amounts and perceived values were noted."""
    return translate(
        "ReturnsPage",
        "From {first} to {last}: {own} of their own, {through} through them, {rated} with a perceived value.",
    ).with_args(
        first=span.first,
        last=span.last,
        own=words.amounts(own),
        through=words.amounts(through),
        rated=words.returns(perceived),
    )


def gave_and_asked(sides: Pair, span: Span) -> Message:
    """How many gives and asks there were."""
    return translate("ReturnsPage", "{gives} and {asks} from {first} to {last}.").with_args(
        gives=words.gives(sides.left), asks=words.asks(sides.right), first=span.first, last=span.last
    )


def reached_out(sides: Pair, waiting: int, days: int, span: Span) -> Message:
    """What became of the outreaches on a channel."""
    said = translate(
        "Measures",
        "You reached out %n time(s) from {since} to {last}: {answered} answered within {days}, {other} not.",
        "",
        sum(sides),
    ).with_args(since=span.first, last=span.last, answered=sides.left, days=words.days(days), other=sides.right)
    if not waiting:
        return said
    more = translate("Measures", "An answer to %n more may still come.", "", waiting)
    return translate("Measures", "{first} {second}").with_args(first=said, second=more)


def answered(high: int, between: int, low: int, span: Span) -> Message:
    """How many answers there were, high, low and between."""
    return translate(
        "ReturnsPage",
        "%n answer(s) from {first} to {last}: {high} of 9 or 10, {between} of 7 or 8, {low} of 6 or less.",
        "",
        high + between + low,
    ).with_args(first=span.first, last=span.last, high=high, between=between, low=low)


def of_group(contacts: int, members: int, counts: ReturnCounts, span: Span) -> Message:
    """What came back from a group."""
    return translate(
        "ReturnsPage", "{counts} They came from %n contact(s), of {members} in this group.", "", contacts
    ).with_args(counts=came_back(counts, span), members=members)


def capacity(asked: object, made: object, contacts: int, touched: int) -> Message:
    """What the cadences ask for beside what the last weeks had; both numbers are shown with one decimal."""
    return translate(
        "ReturnsPage",
        "The cadences of %n contact(s) ask for {asked} a week; the last four weeks had {touched} in touch, {made} a "
        "week.",
        "",
        contacts,
    ).with_args(asked=asked, made=made, touched=words.days(touched))


def at_event(steps: StepCounts, returns: int) -> Message:
    """What became of the people met at an event."""
    return translate(
        "ReturnsPage",
        "%n contact(s) met: {noted} with a note, {followed} followed up, {again} heard from again, {returned} with a "
        "return; {returns}.",
        "",
        steps[Step.MET],
    ).with_args(
        noted=steps[Step.NOTED],
        followed=steps[Step.FOLLOWED],
        again=steps[Step.AGAIN],
        returned=steps[Step.RETURNED],
        returns=words.returns(returns),
    )
