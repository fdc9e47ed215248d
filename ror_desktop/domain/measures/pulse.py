"""The pulse: one number, off by default, that is shown as the sum it is.

Decided where the definition leaves it open: it is worked out from the figures as they are shown, so that anybody can
follow it on the screen: 56 % started by them makes 100 − 2 × 6 = 88 for reciprocity, and the mean is that of the parts
as they are shown. It is no threshold, so that rounding decides nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from ror_desktop.domain.measures.inputs import Constants
from ror_desktop.domain.measures.measure import Measure, Number, Unit, rounded, shown
from ror_desktop.domain.measures.returning import ReturnCounts
from ror_desktop.messages import Message, translate

FEWEST_PARTS = 2
"""Parts under which there is no pulse."""
_FULL = 100


class Part(StrEnum):
    """What a pulse is made of."""

    RHYTHM = "rhythm"
    RECIPROCITY = "reciprocity"
    RELIABILITY = "reliability"
    RETURNS = "returns"


@dataclass(frozen=True, slots=True)
class Pulse:
    """The number, from 0 to 100 or nothing, and the parts that it is the mean of, as they are shown."""

    measure: Number
    parts: tuple[tuple[Part, int], ...]


@dataclass(frozen=True, slots=True)
class PulseFacts:
    """The measures that a pulse goes by; `began` tells whether there was any touch or return up to today."""

    due: Number
    silence: Number
    they_start: Number
    follow_through: Number
    returned: Measure[ReturnCounts]
    began: bool


def pulse_of(facts: PulseFacts, constants: Constants) -> Pulse:
    """The plain mean of the parts that are known; nothing of fewer than two."""
    known = {
        Part.RHYTHM: rhythm(facts.due, facts.silence, constants),
        Part.RECIPROCITY: reciprocity(facts.they_start),
        Part.RELIABILITY: _shown(facts.follow_through),
        Part.RETURNS: returns_part(facts.returned, began=facts.began),
    }
    parts = tuple((part, _whole(value)) for part, value in known.items() if value is not None)
    enough = len(parts) >= FEWEST_PARTS
    mean = Fraction(sum(value for _part, value in parts), len(parts)) if enough else None
    return Pulse(Measure(mean, Unit.PULSE, len(parts), _words(parts, mean)), parts)


def rhythm(due: Number, silence: Number, constants: Constants) -> Fraction | None:
    """100 until due, then 50 less for each cadence overdue; without a cadence 100 up to silence 1, 0 from fading on."""
    late = _shown(due)
    if late is not None:
        return max(Fraction(0), _FULL - 50 * max(Fraction(0), late - 1))
    quiet = _shown(silence)
    if quiet is None:
        return None
    if quiet <= 1 or constants.fading_at <= 1:
        return Fraction(_FULL if quiet <= 1 else 0)
    return max(Fraction(0), _FULL * (constants.fading_at - quiet) / (constants.fading_at - 1))


def reciprocity(they_start: Number) -> Fraction | None:
    """100 where both begin alike often, 0 where only one does."""
    share = _shown(they_start)
    return None if share is None else _FULL - 2 * abs(share - 50)


def returns_part(returned: Measure[ReturnCounts], *, began: bool) -> Fraction | None:
    """20 for each return, at most 100; nothing before there was any touch or return."""
    if not began or returned.value is None:
        return None
    return Fraction(min(_FULL, 20 * returned.value.total))


def _shown(measure: Number) -> Fraction | None:
    figure = shown(measure)
    return None if figure is None else Fraction(figure)


def _whole(value: Fraction) -> int:
    return int(rounded(value, 0))


def _words(parts: Sequence[tuple[Part, int]], mean: Fraction | None) -> Message:
    if mean is None:
        return translate("Measures", "%n part(s) known; it takes {needed}.", "", len(parts)).with_args(
            needed=FEWEST_PARTS
        )
    added = " + ".join(str(value) for _part, value in parts)
    return translate("Measures", "({parts}) ÷ {n} = {mean}").with_args(parts=added, n=len(parts), mean=rounded(mean, 0))
