"""How often, as people type it: "14", "2 weeks", "monthly", "om de week", "twice a year", "zweimal im Jahr"."""

import re

from ror_desktop.domain import daywords
from ror_desktop.domain.cadence import valid_days
from ror_desktop.domain.weekday_text import longest_first, tidy


def read_cadence(text: str) -> int | None:
    """The days of a cadence as people type it: "14", "2 weeks", "monthly", "om de week", "twice a year".

    So many times in a while are so many at least: the days between them are rounded down. Nothing if it is none.
    """
    words = tidy(text.replace("/", " per "))
    days = _RHYTHMS.get(words)
    for pattern, reader in ((_EVERY_OTHER, _every_other), (_EVERY, _every), (_TIMES, _times)):
        match = pattern.fullmatch(words) if days is None else None
        days = reader(match) if match else days
    return days if days is not None and valid_days(days) else None


def _every_other(match: re.Match[str]) -> int:
    return 2 * _UNITS[match["unit"]]


def _every(match: re.Match[str]) -> int | None:
    """Every so many days or other units; a word alone is no number of days."""
    if match["unit"] is None:
        return int(match["amount"]) if match["amount"] and match["amount"].isdigit() else None
    return _amount(match["amount"]) * _UNITS[match["unit"]]


def _times(match: re.Match[str]) -> int | None:
    times = _amount(match["times"])
    days = _RHYTHMS[match["rhythm"]] if match["rhythm"] else _amount(match["amount"]) * _UNITS[match["unit"]]
    return days // times if times else None


def _amount(word: str | None) -> int:
    return _NUMBERS[word] if word in _NUMBERS else int(word or 1)


_DAYS = {"days": 1, "weeks": 7, "fortnights": 14, "months": 30, "years": 365}
_UNITS = {word: _DAYS[unit] for word, unit in daywords.UNITS.items()} | {
    "wkn": 7, "mnd": 30, "mth": 30, "mths": 30, "yr": 365, "yrs": 365,
    "quarter": 90, "quarters": 90, "kwartaal": 90, "kwartalen": 90, "quartal": 90, "quartale": 90, "trimestre": 90,
    "trimestres": 90, "half year": 182, "half jaar": 182, "halfjaar": 182, "halbes jahr": 182, "halbjahr": 182,
}  # fmt: skip
_RHYTHMS = {
    "daily": 1, "dagelijks": 1, "taglich": 1,
    "weekly": 7, "wekelijks": 7, "wochentlich": 7, "hebdomadaire": 7, "semanal": 7,
    "biweekly": 14, "fortnightly": 14, "tweewekelijks": 14,
    "monthly": 30, "maandelijks": 30, "monatlich": 30, "mensuel": 30, "mensual": 30,
    "tweemaandelijks": 60,
    "quarterly": 90, "driemaandelijks": 90, "vierteljahrlich": 90, "trimestriel": 90, "trimestral": 90,
    "halfyearly": 182, "half-yearly": 182, "halfjaarlijks": 182, "halbjahrlich": 182,
    "yearly": 365, "annually": 365, "jaarlijks": 365, "jahrlich": 365, "annuel": 365, "anual": 365,
}  # fmt: skip
_NUMBERS = daywords.AMOUNTS | {"once": 1, "eens": 1, "twice": 2, "thrice": 3}
_UNIT = rf"(?P<unit>{longest_first(_UNITS)})"
_NUMBER = rf"(?P<amount>\d{{1,6}}|(?:{longest_first(daywords.AMOUNTS)})(?= ))"
_EVERY = re.compile(rf"(?:(?:{longest_first((*daywords.EVERY, 'per'))}) )?(?:{_NUMBER} ?)?{_UNIT}?", re.ASCII)
_EVERY_OTHER = re.compile(
    rf"(?:om de|(?:(?:{longest_first(daywords.EVERY)}) )?(?:{longest_first(daywords.EVERY_OTHER)})) {_UNIT}"
)
_TIMES = re.compile(
    rf"(?P<times>\d{{1,3}}|{longest_first(_NUMBERS)})(?: ?(?:x|times?|keer|maal|mal|fois|vez|veces))?"
    rf"(?: (?:{longest_first(daywords.IN_A)}) (?:{_NUMBER} ?)?{_UNIT}| (?P<rhythm>{longest_first(_RHYTHMS)}))",
    re.ASCII,
)
