"""What became of negative feedback: the share answered, the hours to the first answer, and what turned out well.

Decided where the definition leaves it open:
- Negative is what the user marked so (sentiment *bad*), of any severity; nothing can be filtered out of it.
- An entry belongs to the day on which it was said. What was said on a day without a time is answered, but without
  hours; so is an answer that stands before what it answers.
- It turned where it ended as a *shining moment*.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ror_desktop.domain.entity import Noun, Precision
from ror_desktop.domain.feedback import Feedback
from ror_desktop.domain.interaction import Sentiment
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Present, Span
from ror_desktop.domain.measures.measure import Measure, Number, Pair, Unit, entries_of, median, percent
from ror_desktop.messages import Message, translate

_HOUR = 3600


@dataclass(frozen=True, slots=True)
class FeedbackShares:
    """Of the negative entries of a span: answered (%), the median hours to the first answer, turned (%)."""

    answered: Number
    first_answer: Number
    turned: Number


def feedback_shares(entries: Iterable[Feedback], present: Present, span: Span) -> FeedbackShares:
    """The three of them. Nothing where nothing negative was said."""
    found = [one for one in entries if _negative(one) and _said_in(one, present, span)]
    answered = [one for one in found if _answered(one, present)]
    return FeedbackShares(
        _share(found, answered, _answered_words(len(found), len(answered), span)),
        _hours(answered, len(found), span),
        _turned(found, span),
    )


def hours_to_answer(one: Feedback) -> Fraction | None:
    """The elapsed hours until it was answered; nothing where they are not known."""
    said, answered = one.draft.said, one.draft.answered_at
    if answered is None or said.precision is not Precision.MINUTE or answered < said.at:
        return None
    elapsed = answered - said.at
    return Fraction(elapsed.days * 86_400 + elapsed.seconds, _HOUR)


def _negative(one: Feedback) -> bool:
    return one.draft.sentiment is Sentiment.BAD


def _said_in(one: Feedback, present: Present, span: Span) -> bool:
    said = one.draft.said
    if said.precision is Precision.MINUTE and said.at > present.now:
        return False
    day = said.day_in(present.home)
    return day in span and day <= present.today


def _answered(one: Feedback, present: Present) -> bool:
    return one.draft.answered_at is not None and one.draft.answered_at <= present.now


def _share(found: Sequence[Feedback], part: Sequence[Feedback], sentence: Message) -> Number:
    return Measure(
        percent(len(part), len(found)),
        Unit.PERCENT,
        len(found),
        sentence,
        entries_of(Noun.FEEDBACK, (one.id for one in found)),
        Pair(len(part), len(found) - len(part)),
    )


def _answered_words(found: int, answered: int, span: Span) -> Message:
    return translate(
        "Measures", "%n complaint(s) since {since}: {answered} answered, {other} not yet.", "", found
    ).with_args(since=span.first, answered=answered, other=found - answered)


def _hours(answered: Sequence[Feedback], said: int, span: Span) -> Number:
    timed = [(one, hours) for one in answered if (hours := hours_to_answer(one)) is not None]
    sentence = translate(
        "Measures", "%n answer(s) with a known time; {said} said since {since}.", "", len(timed)
    ).with_args(said=words.complaints(said), since=span.first)
    return Measure(
        median(hours for _one, hours in timed),
        Unit.HOURS,
        len(timed),
        sentence,
        entries_of(Noun.FEEDBACK, (one.id for one, _hours in timed)),
        places=1,
    )


def _turned(found: Sequence[Feedback], span: Span) -> Number:
    well = [one for one in found if one.draft.shining]
    sentence = translate(
        "Measures", "%n complaint(s) since {since}, {turned} of them ended well.", "", len(found)
    ).with_args(since=span.first, turned=len(well))
    return _share(found, well, sentence)
