"""When there was contact, and in what rhythm: last contact, last heard, days in touch, due, silence.

All of them count calendar days; several interactions on one day are one day. `counted` are the entries that
`inputs.counted` lets through. The ratio of *due* comes from `domain.cadence`; here it gets its sentence.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from ror_desktop.domain.interaction import Direction
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Constants, Seen, days_of, interactions, window, within
from ror_desktop.domain.measures.measure import Measure, Number, Unit, median
from ror_desktop.messages import Message, translate


def last_contact(counted: Sequence[Seen], today: date) -> Number:
    """Days since the last day with a touch; the count is that of the touches on that day."""
    day, entries = _last_day(counted)
    return _days_since(day, entries, today, _contact_words(day, today))


def last_heard(counted: Sequence[Seen], today: date) -> Number:
    """Days since the last day on which they were heard from: `in` or `mutual`."""
    day, entries = _last_day(heard(counted))
    return _days_since(day, entries, today, _heard_words(day, today))


def days_in_touch(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """The distinct days with a touch in the touch window; the count is that of the touches.

    It is always known: a window without a touch had 0 days in touch.
    """
    span = window(today, constants.touch_window)
    found = within(counted, span)
    days = len(days_of(found))
    sentence = translate("Measures", "In touch on %n day(s) since {since}.", "", days).with_args(since=span.first)
    return Measure(Fraction(days), Unit.DAYS, len(found), sentence, interactions(found))


def due(ratio: Fraction | None, anchor: date, cadence_days: int | None, counted: Sequence[Seen]) -> Number:
    """How much of the cadence is used up (`cadence.due_ratio`), 1 on the due day; nothing without a cadence.

    `anchor` is the last day with a touch, or the day the contact was added. The count is that of the touches on the
    last day; 0 where there was none yet.
    """
    day, entries = _last_day(counted)
    if ratio is None or cadence_days is None:
        return Measure(None, Unit.TIMES, len(entries), translate("Measures", "No cadence is set."), places=2)
    said = (
        translate("Measures", "Added on {day}, no contact yet; a cadence of {cadence} falls due on {due}.")
        if day is None
        else translate("Measures", "Last contact on {day}; a cadence of {cadence} falls due on {due}.")
    ).with_args(day=anchor, cadence=words.days(cadence_days), due=anchor + timedelta(days=cadence_days))
    return Measure(ratio, Unit.TIMES, len(entries), said, interactions(entries), places=2)


def silence(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """Days since they were last heard from, in their own rhythm: the median gap between days heard in the window.

    The count is that of the days heard in the return window; nothing under those that a rhythm takes.
    """
    span = window(today, constants.return_window)
    found = within(heard(counted), span)
    days = days_of(found)
    usual = usual_gap(days)
    if usual is None or len(days) < constants.days_for_rhythm:
        sentence = translate(
            "Measures", "Heard from on %n day(s) since {since}; a rhythm takes {needed}.", "", len(days)
        ).with_args(since=span.first, needed=constants.days_for_rhythm)
        return Measure(None, Unit.TIMES, len(days), sentence, interactions(found), places=1)
    sentence = translate(
        "Measures",
        "Last heard from on {day}; of the gaps between the %n day(s) heard since {since}, the middle one is {gap}.",
        "",
        len(days),
    ).with_args(day=days[-1], gap=words.gap(usual), since=span.first)
    value = (today - days[-1]).days / usual
    return Measure(value, Unit.TIMES, len(days), sentence, interactions(found), places=1)


def usual_gap(days: Sequence[date]) -> Fraction | None:
    """The median of the days from one of these (distinct, in the order of time) to the next; nothing under two."""
    return median((later - earlier).days for earlier, later in pairwise(days))


def heard(counted: Sequence[Seen]) -> list[Seen]:
    """Those in which they were heard from."""
    return [one for one in counted if one.touch.direction is not Direction.OUT]


def _last_day(entries: Sequence[Seen]) -> tuple[date | None, list[Seen]]:
    day = max((one.touch.day for one in entries), default=None)
    return day, [one for one in entries if one.touch.day == day]


def _days_since(day: date | None, entries: Sequence[Seen], today: date, sentence: Message) -> Number:
    value = None if day is None else Fraction((today - day).days)
    return Measure(value, Unit.DAYS, len(entries), sentence, interactions(entries))


def _contact_words(day: date | None, today: date) -> Message:
    if day is None:
        return translate("Measures", "No contact has been written down yet.")
    if day == today:
        return translate("Measures", "Last contact today.")
    ago = (today - day).days
    return translate("Measures", "Last contact on {day}, %n day(s) ago.", "", ago).with_args(day=day)


def _heard_words(day: date | None, today: date) -> Message:
    if day is None:
        return translate("Measures", "Nothing heard from them has been written down yet.")
    if day == today:
        return translate("Measures", "Last heard from today.")
    ago = (today - day).days
    return translate("Measures", "Last heard from on {day}, %n day(s) ago.", "", ago).with_args(day=day)
