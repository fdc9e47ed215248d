"""Reads a date as far as it is known from what somebody types: "17 May", "17.5.1980", "May 1980", "1980"."""

import re
from datetime import date

from PySide6.QtCore import QLocale

from ror_desktop.domain.partial_date import PartialDate, partial_date

_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*(?:[./-]\s*(\d{4})?)?")
_YEAR = re.compile(r"\d{4}")
_TIDY = re.compile(r"[\s,]+")
LEAP = 2000
"""Stands in for an unknown year while the text is read, so that 29 February can be."""


def typed_partial(text: str, locale: QLocale | None = None) -> PartialDate | None:
    """The date that the text says; nothing for no text. What cannot be read is kept as text, never guessed."""
    chosen = locale or QLocale()
    tidy = _TIDY.sub(" ", text).strip(" .")
    if not tidy:
        return None
    known = partial_date(tidy)
    if known is not None and not known.text:
        return known
    return _from_numbers(tidy, chosen) or _from_words(tidy, chosen) or PartialDate(text=text.strip())


def _from_numbers(text: str, locale: QLocale) -> PartialDate | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    day, month = (second, first) if _month_first(locale) else (first, second)
    if month > 12 >= day:  # 13/5 can only be meant the other way round
        day, month = month, day
    return _possible(int(match[3]) if match[3] else None, month, day)


def _month_first(locale: QLocale) -> bool:
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form.find("M") < form.find("d")


def _from_words(text: str, locale: QLocale) -> PartialDate | None:
    """Names of months in the window's language or in English."""
    year = _YEAR.search(text)
    rest = _TIDY.sub(" ", _YEAR.sub(" ", text, count=1)).strip(" .") if year else text
    for spoken in (locale, QLocale(QLocale.Language.English)):
        for form in ("d MMMM", "d. MMMM", "MMMM d", "d MMM", "d. MMM", "MMM d", "d 'de' MMMM"):
            found = spoken.toDate(f"{rest} {LEAP}", f"{form} yyyy")
            if found.isValid():
                return PartialDate(int(year[0]) if year else None, found.month(), found.day())
        month = _month_named(rest, spoken)
        if month and year:
            return PartialDate(int(year[0]), month)
    return None


def _month_named(text: str, locale: QLocale) -> int:
    for month in range(1, 13):
        names = {locale.standaloneMonthName(month), locale.monthName(month)}
        names |= {locale.monthName(month, QLocale.FormatType.ShortFormat).strip(".")}
        if text.casefold() in {name.casefold() for name in names}:
            return month
    return 0


def _possible(year: int | None, month: int, day: int) -> PartialDate | None:
    try:
        date(year or LEAP, month, day)
    except ValueError:
        return None
    return PartialDate(year, month, day)
