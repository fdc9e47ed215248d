"""What was promised and done: follow-through and first follow-up, in the words of a measure.

The rules are those of `domain.promise` and `domain.coverage`; what they found gets its unit, count and sentence here.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Constants, window
from ror_desktop.domain.measures.measure import Entry, Measure, Number, Pair, Unit, entries_of, percent
from ror_desktop.messages import Message, translate


def follow_through(
    kept: Sequence[FollowUp], late: Sequence[FollowUp], overdue: Sequence[FollowUp], today: date, constants: Constants
) -> Number:
    """Of the follow-ups due in the touch window, the share that was done on time, in %; nothing without one."""
    judged = [*kept, *late, *overdue]
    span = window(today, constants.touch_window)
    sentence = translate(
        "Measures",
        "%n follow-up(s) due since {since}: {kept} done on time, {late} later, {overdue} still open.",
        "",
        len(judged),
    ).with_args(since=span.first, kept=len(kept), late=len(late), overdue=len(overdue))
    return Measure(
        percent(len(kept), len(judged)),
        Unit.PERCENT,
        len(judged),
        sentence,
        entries_of(Noun.FOLLOW_UP, (one.id for one in judged)),
        Pair(len(kept), len(judged) - len(kept)),
    )


def first_follow_up(
    met: date, day: date | None, seconds: int | None, so_far: int | None, interaction_id: int | None
) -> Number:
    """The hours from the capture at an event to my first `out` or `mutual`; nothing while there is none.

    `met` and `day` are the days of both, `seconds` the time between, `so_far` the time since the capture while nothing
    followed; nothing where they are not known to the minute.
    """
    hours = None if day is None or seconds is None else Fraction(seconds, 3600)
    entries = () if interaction_id is None else (Entry(Noun.INTERACTION, interaction_id),)
    return Measure(hours, Unit.HOURS, len(entries), _first_words(met, day, seconds, so_far), entries, places=1)


def _first_words(met: date, day: date | None, seconds: int | None, so_far: int | None) -> Message:
    if day is None:
        if so_far is None:
            return translate("Measures", "Met on {met}, no follow-up yet.").with_args(met=met)
        hours = words.hours(so_far // 3600)
        return translate("Measures", "Met on {met}, no follow-up yet, {hours} so far.").with_args(met=met, hours=hours)
    if seconds is None:
        return translate("Measures", "Met on {met}, followed up on {day}.").with_args(met=met, day=day)
    return translate("Measures", "Met on {met}, followed up on {day}, {hours} later.").with_args(
        met=met, day=day, hours=words.hours(seconds // 3600)
    )
