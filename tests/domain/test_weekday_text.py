"""A weekday and its week, in five languages, in any order, wherever a line is typed: that day and no other."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.capture import CaptureContext, PartKind, read_capture
from ror_desktop.domain.daytext import When, read_day, read_when
from ror_desktop.domain.quickadd import readings
from ror_desktop.domain.tasktext import read_task

WEDNESDAY = date(2026, 11, 25)
ENGLISH = ("monday", "Tuesday", "wednesday", "Thursday", "friday", "Saturday", "sunday")
ENGLISH_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DUTCH = ("maandag", "dinsdag", "Woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DUTCH_SHORT = ("ma", "di", "wo", "do", "vr", "za")
GERMAN = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
FRENCH = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
SPANISH = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")

NEXT_WEEK = [
    *((ENGLISH, said) for said in ("next week {day}", "next week on {day}", "{day} next week", "{day} of next week",
                                   "on {day} in the next week", "{day} morning next week")),
    *((ENGLISH_SHORT, said) for said in ("next week {day}", "{day} next week")),
    *((DUTCH, said) for said in ("volgende week {day}", "volgende week op {day}", "{day} volgende week",
                                 "{day} van volgende week", "op {day} in de volgende week", "komende week {day}",
                                 "volgende week {day}middag")),
    *((DUTCH_SHORT, said) for said in ("volgende week {day}", "{day} volgende week")),
    *((GERMAN, said) for said in ("nächste Woche {day}", "nächste Woche am {day}", "{day} nächste Woche",
                                  "{day} nächster Woche", "am {day} der nächsten Woche",
                                  "{day} in der naechsten Woche", "am {day} in der kommenden Woche")),
    *((FRENCH, said) for said in ("la semaine prochaine {day}", "{day} de la semaine prochaine",
                                  "le {day} de la semaine prochaine", "semaine prochaine, {day}")),
    *((SPANISH, said) for said in ("la próxima semana el {day}", "la semana que viene el {day}",
                                   "el {day} de la próxima semana", "{day} de la semana que viene")),
]  # fmt: skip
WEEKS_ON = [
    *((ENGLISH, said) for said in ("in {n} weeks on {day}", "in {n} weeks {day}", "in {n} wks on {day}")),
    (DUTCH, "over {n} weken op {day}"), (DUTCH, "over {n} weken {day}"), (DUTCH_SHORT, "over {n} weken {day}"),
    (GERMAN, "in {n} Wochen am {day}"), (FRENCH, "dans {n} semaines le {day}"), (SPANISH, "en {n} semanas el {day}"),
    (SPANISH, "dentro de {n} semanas, {day}"),
]  # fmt: skip
DAY_AND_WEEKS = [
    (ENGLISH, "{day} in {n} weeks"), (ENGLISH_SHORT, "{day} in {n} weeks"), (DUTCH, "{day} over {n} weken"),
    (DUTCH, "op {day} over {n} weken"), (DUTCH_SHORT, "{day} over {n} weken"), (GERMAN, "{day} in {n} Wochen"),
    (FRENCH, "{day} dans {n} semaines"), (SPANISH, "el {day} dentro de {n} semanas"),
]  # fmt: skip
days = st.dates(date(1990, 1, 1), date(2200, 12, 31))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def said_of(line: str, today: date) -> list[When | None]:
    """What each of the places where a line is typed understands of it."""
    task = read_task(line, today)
    steps = read_capture(f"Jane Doe, Acme, {line}", CaptureContext(today)).of(PartKind.NEXT_STEP)
    captured = [step.when for step in steps] or [None]
    return [task.when if task else None, readings(line, today)[0].when, *captured]


@given(days, st.sampled_from(NEXT_WEEK), st.data())
def test_a_weekday_of_next_week_lies_in_it(today: date, said: tuple[tuple[str, ...], str], data: st.DataObject) -> None:
    names, pattern = said
    number = data.draw(st.integers(0, len(names) - 1))
    found = read_day(pattern.format(day=names[number]), today)
    assert found == monday_of(today) + timedelta(days=7 + number), pattern


@given(days, st.sampled_from(WEEKS_ON), st.integers(1, 40), st.data())
def test_a_weekday_so_many_weeks_on_lies_in_that_week(
    today: date, said: tuple[tuple[str, ...], str], weeks: int, data: st.DataObject
) -> None:
    names, pattern = said
    number = data.draw(st.integers(0, len(names) - 1))
    found = read_day(pattern.format(day=names[number], n=weeks), today)
    assert found == monday_of(today) + timedelta(days=7 * weeks + number), pattern


@given(days, st.sampled_from(DAY_AND_WEEKS), st.integers(1, 40), st.data())
def test_behind_its_weekday_it_does_too_where_that_is_not_over(
    today: date, said: tuple[tuple[str, ...], str], weeks: int, data: st.DataObject
) -> None:
    """On a Wednesday "Monday in two weeks" is two days, to those who count from now and from the coming Monday."""
    names, pattern = said
    number = data.draw(st.integers(0, len(names) - 1))
    line = pattern.format(day=names[number], n=weeks)
    found = read_day(line, today)
    if number >= today.weekday():
        assert found == monday_of(today) + timedelta(days=7 * weeks + number), pattern
    else:
        assert found is None
        assert said_of(f"call {line}", today) == [None, None, None]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("call next week Tuesday", date(2026, 12, 1)),
        ("call fri next week", date(2026, 12, 4)),
        ("call Friday in a week", date(2026, 12, 4)),
        ("call Thursday in two weeks", date(2026, 12, 10)),
        ("call Friday in a fortnight", date(2026, 12, 11)),
        ("call Friday in two weeks' time", date(2026, 12, 11)),
        ("call Friday the week after next", date(2026, 12, 11)),
        ("call a week from Monday", date(2026, 12, 7)),
        ("call Monday week", date(2026, 12, 7)),
        ("call Friday this week", date(2026, 11, 27)),
        ("volgende week dinsdag bellen", date(2026, 12, 1)),
        ("bel donderdag volgende week", date(2026, 12, 3)),
        ("bel do volgende week", date(2026, 12, 3)),
        ("vrijdag over 2 weken bellen", date(2026, 12, 11)),
        ("bellen vrijdag over 14 dagen", date(2026, 12, 11)),
        ("bel volgende week woensdagmiddag", date(2026, 12, 2)),
        ("nächste Woche Dienstag anrufen", date(2026, 12, 1)),
        ("Donnerstag übernächste Woche anrufen", date(2026, 12, 10)),
        ("appeler jeudi de la semaine prochaine", date(2026, 12, 3)),
        ("appeler vendredi en quinze", date(2026, 12, 11)),
        ("llamar la próxima semana el jueves", date(2026, 12, 3)),
    ],
)
def test_every_place_where_a_line_is_typed_understands_the_same(line: str, day: date) -> None:
    assert said_of(line, WEDNESDAY) == [When(day)] * 3


@pytest.mark.parametrize(
    "line",
    [
        "bel volgende week donderdag om 10 uur",
        "call next week Thursday 10:00",
        "call Thursday 10:00 next week",
        "bellen donderdag om 10 uur volgende week",
        "anrufen nächste Woche Donnerstag um 10 Uhr",
        "anrufen am Donnerstag um 10 Uhr in der nächsten Woche",
        "appeler la semaine prochaine jeudi à 10h",
        "llamar el jueves de la semana que viene a las 10",
    ],
)
def test_the_time_may_stand_with_the_weekday_or_last(line: str) -> None:
    assert said_of(line, WEDNESDAY) == [When(date(2026, 12, 3), time(10))] * 3


@pytest.mark.parametrize(
    "line",
    [
        "bellen maandag over een week",
        "bel ma over 2 weken",
        "call Friday in two months",
        "volgende week bellen op donderdag",
        "call Friday within two weeks",
        "donderdag bellen volgende week",
        "bel deze maand",
        "bel maandagochtend over 3 weken om 9 uur",
        "call end of next week",
        "eind volgende week bellen",
        "anrufen Mitte nächster Woche",
        "rappeler fin de semaine prochaine",
        "call 29 Feb 2027",
        "call Feb 29 2027",
        "call Wednesday week",
        "call Friday next month",
        "call every monday",
        "elke maandag bellen",
        "anrufen jeden ersten Montag",
        "appeler le premier lundi du mois",
        "call first Monday of December",
        "llamar el primer lunes del mes",
        "bel laatste vrijdag van de maand",
        "call every 2 weeks on Tuesday",
        "bel om de week op maandag",
        "call twice a week",
    ],
)
def test_half_of_what_is_said_is_no_day(line: str) -> None:
    assert said_of(line, WEDNESDAY) == [None, None, None]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("die nächste Woche anrufen", "die anrufen"),
        ("so next week call her", "so call her"),
        ("call Sam next week", "call Sam"),
        ("zo volgende week bellen", "zo bellen"),
    ],
)
def test_a_short_word_beside_a_week_is_no_weekday(text: str, title: str) -> None:
    found = next(way for way in readings(text, WEDNESDAY) if way.when is not None)
    assert found.when == When(date(2026, 11, 30))
    assert " ".join(found.words) == title


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("vrijdagmiddag", When(date(2026, 11, 27))),
        ("dinsdagochtend 9 uur", When(date(2026, 12, 1), time(9))),
        ("Mittwochabend", When(date(2026, 12, 2))),
        ("in a fortnight", When(date(2026, 12, 9))),
        ("in 2 wks", When(date(2026, 12, 9))),
        ("this week", None),
        ("friday in 10 days", None),
        ("friday in 0 weeks", None),
    ],
)
def test_words_of_the_day_and_the_week(text: str, when: When | None) -> None:
    assert read_when(text, WEDNESDAY) == when


@pytest.mark.parametrize(
    "line",
    [
        "pop in and ask friday",
        "call in any case friday",
        "go over any questions friday",
        "bel de klant en aan Piet denken vrijdag",
        "mail her in ad campaign friday",
    ],
)
def test_the_beginning_of_a_word_is_no_amount(line: str) -> None:
    """No "an d" is said with "and", no "an y" with "any", and no "a an" with "aan"."""
    assert said_of(line, WEDNESDAY)[0] == When(date(2026, 11, 27))
