"""Days and times as people type them."""

from datetime import date, time, timedelta
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.daytext import DateOrder, When, read_day, read_time, read_when

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", MONDAY),
        ("  Vandaag ", MONDAY),
        ("tomorrow", date(2026, 11, 24)),
        ("morgen", date(2026, 11, 24)),
        ("overmorgen", date(2026, 11, 25)),
        ("yesterday", date(2026, 11, 22)),
        ("fri", date(2026, 11, 27)),
        ("Vrijdag", date(2026, 11, 27)),
        ("vr", date(2026, 11, 27)),
        ("on thursday", date(2026, 11, 26)),
        ("monday", date(2026, 11, 30)),
        ("next fri", date(2026, 12, 4)),
        ("volgende week", date(2026, 11, 30)),
        ("next week", date(2026, 11, 30)),
        ("next month", date(2026, 12, 1)),
        ("end of the month", date(2026, 11, 30)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("over twee weken", date(2026, 12, 7)),
        ("2w", date(2026, 12, 7)),
        ("10 d", date(2026, 12, 3)),
        ("in a month", date(2026, 12, 23)),
        ("3 maanden", date(2027, 2, 23)),
        ("1 year", date(2027, 11, 23)),
        ("+5", date(2026, 11, 28)),
        ("2027-05-12", date(2027, 5, 12)),
        ("24/12", date(2026, 12, 24)),
        ("24-12-27", date(2027, 12, 24)),
        ("3.2.", date(2027, 2, 3)),
        ("12 May", date(2027, 5, 12)),
        ("May 12th, 2028", date(2028, 5, 12)),
        ("12 mrt", date(2027, 3, 12)),
        ("1 maart 2027", date(2027, 3, 1)),
        ("29 feb", date(2028, 2, 29)),
        ("23", MONDAY),
        ("the 1st", date(2026, 12, 1)),
        ("31", date(2026, 12, 31)),
        ("heute", MONDAY),
        ("Übermorgen", date(2026, 11, 25)),
        ("uebermorgen", date(2026, 11, 25)),
        ("morgen früh", date(2026, 11, 24)),
        ("morgenochtend", date(2026, 11, 24)),
        ("tomorrow morning", date(2026, 11, 24)),
        ("am Freitag", date(2026, 11, 27)),
        ("Mi", date(2026, 11, 25)),
        ("fr", date(2026, 11, 27)),
        ("nächsten Montag", date(2026, 11, 30)),
        ("naechsten Freitag", date(2026, 12, 4)),
        ("kommenden Do", date(2026, 11, 26)),
        ("nächste Woche", date(2026, 11, 30)),
        ("in zwei Wochen", date(2026, 12, 7)),
        ("in einem Monat", date(2026, 12, 23)),
        ("Ende des Monats", date(2026, 11, 30)),
        ("3. März", date(2027, 3, 3)),
        ("am 3.2.", date(2027, 2, 3)),
        ("aujourd’hui", MONDAY),
        ("demain matin", date(2026, 11, 24)),
        ("après-demain", date(2026, 11, 25)),
        ("mardi", date(2026, 11, 24)),
        ("jeu.", date(2026, 11, 26)),
        ("lundi prochain", date(2026, 11, 30)),
        ("vendredi prochain", date(2026, 11, 27)),
        ("la semaine prochaine", date(2026, 11, 30)),
        ("dans trois semaines", date(2026, 12, 14)),
        ("le 1er août", date(2027, 8, 1)),
        ("12 juil", date(2027, 7, 12)),
        ("fin du mois", date(2026, 11, 30)),
        ("hoy", MONDAY),
        ("mañana", date(2026, 11, 24)),
        ("mañana por la mañana", date(2026, 11, 24)),
        ("pasado mañana", date(2026, 11, 25)),
        ("el lunes", date(2026, 11, 30)),
        ("miércoles", date(2026, 11, 25)),
        ("sáb", date(2026, 11, 28)),
        ("el viernes que viene", date(2026, 11, 27)),
        ("el próximo martes", date(2026, 11, 24)),
        ("dentro de un mes", date(2026, 12, 23)),
        ("en dos semanas", date(2026, 12, 7)),
        ("12 de marzo de 2027", date(2027, 3, 12)),
        ("el 12 de enero", date(2027, 1, 12)),
        ("mar", date(2026, 11, 24)),
        ("12 mar", date(2027, 3, 12)),
        ("monday 30 november", date(2026, 11, 30)),
        ("Mon, Nov 30th", date(2026, 11, 30)),
        ("op vrijdag 4 december 2026", date(2026, 12, 4)),
        ("do 26/11", date(2026, 11, 26)),
        ("Montag, den 30. November", date(2026, 11, 30)),
        ("am Mo., 30.11.", date(2026, 11, 30)),
        ("le lundi 30 novembre", date(2026, 11, 30)),
        ("lundi, le 30 novembre", date(2026, 11, 30)),
        ("el lunes, 30 de noviembre", date(2026, 11, 30)),
        ("friday the 4th", date(2026, 12, 4)),
        ("mo", date(2026, 11, 30)),
        ("2 mo", date(2027, 1, 23)),
    ],
)
def test_reads_what_people_type(text: str, expected: date) -> None:
    assert read_day(text, MONDAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "soon",
        "ve",
        "jui",
        "12 jui",
        "half 11",
        "mi casa",
        "32",
        "0",
        "30 feb 2027",
        "99/99",
        "in 9999 years",
        "12 foo",
        "mo 5 x",
        "tuesday 30 november",
        "friday 4",
        "foo 30 november",
        "٣",
    ],
)
def test_what_cannot_be_read_is_nothing(text: str) -> None:
    assert read_day(text, MONDAY) is None


@pytest.mark.parametrize(
    "text", ["31-12-9999", "9999-12-31 10:00", "0001-01-01", "1-1-3000", "31-12-1899", "in 990 years"]
)
def test_a_day_that_no_calendar_shows_is_none(text: str) -> None:
    assert read_day(text, MONDAY) or ":" in text
    assert read_when(text, MONDAY) is None


def test_order_of_day_and_month_follows_the_reader() -> None:
    assert read_day("5/4", MONDAY, DateOrder.DAY_MONTH) == date(2027, 4, 5)
    assert read_day("5/4", MONDAY, DateOrder.MONTH_DAY) == date(2027, 5, 4)
    assert read_day("13/5", MONDAY, DateOrder.MONTH_DAY) == date(2027, 5, 13)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:00", time(10)),
        ("9", time(9)),
        ("3pm", time(15)),
        ("12 am", time(0)),
        ("14.30", time(14, 30)),
        ("10 uur", time(10)),
        ("noon", time(12)),
        ("at 8", time(8)),
        ("24:00", None),
        ("13pm", None),
        ("10:75", None),
        ("later", None),
        ("10 Uhr", time(10)),
        ("um 10:30 Uhr", time(10, 30)),
        ("10 Uhr 30", time(10, 30)),
        ("à 9h30", time(9, 30)),
        ("14 h", time(14)),
        ("à 10 heures", time(10)),
        ("midi", time(12)),
        ("a las 10", time(10)),
        ("mediodía", time(12)),
        ("14:30 uur", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("at 0905", time(9, 5)),
        ("1430 uur", time(14, 30)),
        ("230 pm", time(14, 30)),
        ("2460", None),
        ("2575", None),
        ("990", None),
        ("14301", None),
        ("half 3", None),
        ("kwart over 2", None),
    ],
)
def test_times(text: str, expected: time | None) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tue 10:00", When(date(2026, 11, 24), time(10))),
        ("tomorrow at 3 pm", When(date(2026, 11, 24), time(15))),
        ("24 dec 14.30", When(date(2026, 12, 24), time(14, 30))),
        ("in 2 weeks", When(date(2026, 12, 7))),
        ("morgen um 10 Uhr", When(date(2026, 11, 24), time(10))),
        ("am Montag, 10:30 Uhr", When(date(2026, 11, 30), time(10, 30))),
        ("mardi à 10h", When(date(2026, 11, 24), time(10))),
        ("el lunes a las 10", When(date(2026, 11, 30), time(10))),
        ("mar 10:00", When(date(2026, 11, 24), time(10))),
        ("at 3pm tomorrow", When(date(2026, 11, 24), time(15))),
        ("10:00", None),
        ("24 dec 2030", When(date(2030, 12, 24))),
        ("fri 1430", None),
    ],
)
def test_a_day_with_its_time(text: str, expected: When | None) -> None:
    assert read_when(text, MONDAY) == expected


days = st.dates(date(1990, 1, 1), date(2200, 12, 31))


@given(days, days, st.sampled_from(DateOrder))
def test_an_iso_date_is_itself(day: date, today: date, order: DateOrder) -> None:
    assert read_day(day.isoformat(), today, order) == day


@given(days, st.sampled_from(["mon", "di", "wednesday", "donderdag", "fri", "za", "sunday"]))
def test_a_weekday_is_within_the_next_seven_days(today: date, word: str) -> None:
    found = read_day(word, today)
    assert found is not None
    assert timedelta(days=1) <= found - today <= timedelta(days=7)


@given(days, st.integers(1, 12), st.integers(1, 28))
def test_a_date_without_its_year_is_the_next_one(today: date, month: int, day: int) -> None:
    found = read_day(f"{day}/{month}", today)
    assert found is not None
    assert (found.month, found.day) == (month, day)
    assert timedelta(0) <= found - today <= timedelta(days=366)


@given(st.text(max_size=40), days, st.sampled_from(DateOrder))
def test_no_text_is_an_error(text: str, today: date, order: DateOrder) -> None:
    read_when(text, today, order)
    read_time(text)


def test_a_pasted_page_is_no_day() -> None:
    begun = process_time()
    assert read_when("word " * 4_000, MONDAY) is None
    assert read_when("fri " + "at 10:00 " * 4_000, MONDAY) is None
    assert process_time() - begun < 1
