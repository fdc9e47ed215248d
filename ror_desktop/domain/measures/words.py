"""Counts as they stand in the middle of a sentence, so that each has its own plural."""

from fractions import Fraction

from ror_desktop.domain.measures.measure import rounded
from ror_desktop.messages import Message, translate


def days(n: int) -> Message:
    """So many days."""
    return translate("Measures", "%n day(s)", "", n)


def gap(length: Fraction) -> Message:
    """So many days; half a day lies between the two in the middle of an even number of gaps."""
    if length.denominator == 1:
        return days(int(length))
    return translate("Measures", "{days} days").with_args(days=rounded(length, 1))


def times(n: int) -> Message:
    """So many times."""
    return translate("Measures", "%n time(s)", "", n)


def hours(n: int) -> Message:
    """So many hours."""
    return translate("Measures", "%n hour(s)", "", n)


def returns(n: int) -> Message:
    """So many returns."""
    return translate("Measures", "%n return(s)", "", n)


def gives(n: int) -> Message:
    """So many gives."""
    return translate("Measures", "%n give(s)", "", n)


def asks(n: int) -> Message:
    """So many asks."""
    return translate("Measures", "%n ask(s)", "", n)


def interactions(n: int) -> Message:
    """So many interactions."""
    return translate("Measures", "%n interaction(s)", "", n)


def amounts(n: int) -> Message:
    """So many amounts of money."""
    return translate("Measures", "%n amount(s)", "", n)


def complaints(n: int) -> Message:
    """So many entries of negative feedback."""
    return translate("Measures", "%n complaint(s)", "", n)
