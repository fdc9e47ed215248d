"""Promoters: of all answers to "would you recommend us?", how many more were 9 or 10 than 6 or less.

The definition is that of the net promoter score (F. Reichheld, Harvard Business Review 12/2003). Every answer of the
span counts, also several of one contact: each was an answer.
"""

from collections.abc import Iterable
from fractions import Fraction

from ror_desktop.domain.answer import Answer
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.measures.ladder import PROMOTES_FROM
from ror_desktop.domain.measures.measure import Measure, Number, Pair, Unit, entries_of
from ror_desktop.messages import translate

FEWEST_ANSWERS = 5
"""Answers under which nothing is said."""
DETRACTS_UPTO = 6
"""The highest answer that counts against."""


def promoters(answers: Iterable[Answer], span: Span) -> Number:
    """9s and 10s less 0s to 6s, in % of the answers of the span (-100 to 100); `sides` are both."""
    found = [one for one in answers if one.draft.day in span]
    high = sum(one.draft.given >= PROMOTES_FROM for one in found)
    low = sum(one.draft.given <= DETRACTS_UPTO for one in found)
    enough = len(found) >= FEWEST_ANSWERS
    if enough:
        sentence = translate(
            "Measures", "%n answer(s) since {since}: {high} of 9 or 10, {low} of 6 or less.", "", len(found)
        ).with_args(since=span.first, high=high, low=low)
    else:
        sentence = translate("Measures", "%n answer(s) since {since}; it takes {needed}.", "", len(found)).with_args(
            since=span.first, needed=FEWEST_ANSWERS
        )
    return Measure(
        Fraction(100 * (high - low), len(found)) if enough else None,
        Unit.PERCENT,
        len(found),
        sentence,
        entries_of(Noun.ANSWER, (one.id for one in found)),
        Pair(high, low),
    )
