"""Recurrence as people type it, in English and Dutch."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.recurrence import valid_rule
from ror_desktop.domain.recurrence_text import read_rule

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("every day", "FREQ=DAILY"),
        ("Elke dag", "FREQ=DAILY"),
        ("daily", "FREQ=DAILY"),
        ("every 3 days", "FREQ=DAILY;INTERVAL=3"),
        ("every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
        ("elke 2 weken", "FREQ=WEEKLY;INTERVAL=2"),
        ("om de week", "FREQ=WEEKLY;INTERVAL=2"),
        ("om de drie weken", "FREQ=WEEKLY;INTERVAL=3"),
        ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
        ("every fortnight", "FREQ=WEEKLY;INTERVAL=2"),
        ("wekelijks", "FREQ=WEEKLY"),
        ("weekly on friday", "FREQ=WEEKLY;BYDAY=FR"),
        ("every tuesday", "FREQ=WEEKLY;BYDAY=TU"),
        ("iedere dinsdag", "FREQ=WEEKLY;BYDAY=TU"),
        ("elke dinsdag en vrijdag", "FREQ=WEEKLY;BYDAY=TU,FR"),
        ("every fri, mon and wed", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("every other friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("every 2 weeks on tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("elke 2 weken op dinsdag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("every working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("elke werkdag", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("elke maand", "FREQ=MONTHLY"),
        ("every 3 months", "FREQ=MONTHLY;INTERVAL=3"),
        ("every quarter", "FREQ=MONTHLY;INTERVAL=3"),
        ("elk kwartaal", "FREQ=MONTHLY;INTERVAL=3"),
        ("elk half jaar", "FREQ=MONTHLY;INTERVAL=6"),
        ("every month on the last friday", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("elke maand op de laatste vrijdag", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("every last friday of the month", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("elke eerste maandag van de maand", "FREQ=MONTHLY;BYDAY=1MO"),
        ("elke eerste maandag", "FREQ=MONTHLY;BYDAY=1MO"),
        ("Iedere eerste maandag", "FREQ=MONTHLY;BYDAY=1MO"),
        ("every first monday", "FREQ=MONTHLY;BYDAY=1MO"),
        ("every last friday", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("elke laatste vrijdag tot 1 jun 2028", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20280601"),
        ("elke laatste werkdag", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("each first monday of the month", "FREQ=MONTHLY;BYDAY=1MO"),
        ("every third friday of the month", "FREQ=MONTHLY;BYDAY=3FR"),
        ("every second week", "FREQ=WEEKLY;INTERVAL=2"),
        ("elke andere maandag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("every month on the 31st", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every month on the 30th", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ("every 3 months on the 29th, or the last day", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29;BYSETPOS=-1"),
        ("elke maand op de 30e, of de laatste dag", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ("every month on the 31st, where there is one", "FREQ=MONTHLY;BYMONTHDAY=31"),
        ("elke maand op de 31e, waar die er is", "FREQ=MONTHLY;BYMONTHDAY=31"),
        ("every year on the last day of February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("elk jaar op de laatste dag van februari", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("every year on 29 February, where there is one", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"),
        ("the second tuesday of every month", "FREQ=MONTHLY;BYDAY=2TU"),
        ("every month on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("elke maand op de 15e", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("monthly on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("every month on the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("elke maand op de laatste werkdag", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
        ("elke 2 weken op dinsdag en vrijdag tot 1 jun 2028", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20280601"),
        ("every year", "FREQ=YEARLY"),
        ("every year on 3 march", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3"),
        ("elk jaar op 3 maart", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3"),
        ("yearly on Feb 29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
        ("every week until 1 june", "FREQ=WEEKLY;UNTIL=20270601"),
        ("elke week tot en met 1 juni 2028", "FREQ=WEEKLY;UNTIL=20280601"),
        ("every tuesday 5 times", "FREQ=WEEKLY;BYDAY=TU;COUNT=5"),
        ("elke maand drie keer", "FREQ=MONTHLY;COUNT=3"),
        ("every 2 weeks for 6 times.", "FREQ=WEEKLY;INTERVAL=2;COUNT=6"),
    ],
)
def test_reads_what_people_type(text: str, rule: str) -> None:
    assert read_rule(text, MONDAY) == rule


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sometimes",
        "every",
        "every 0 weeks",
        "every last week",
        "every second tuesday",
        "elke tweede dinsdag",
        "every 3rd friday",
        "every other tuesday of the month",
        "every month on the other day",
        "every first monday and friday",
        "elke eerste maandag van het kwartaal",
        "every first week",
        "every week on the 15th",
        "every month on the 32nd",
        "every year on friday",
        "every year on 30 february",
        "every week until whenever",
        "every week 0 times",
        "every 2 weeks about the price",
        "every day on friday",
        "tuesday",
        "in 2 weeks",
    ],
)
def test_what_is_none_is_not_guessed(text: str) -> None:
    assert read_rule(text, MONDAY) is None


WORDS = st.sampled_from(
    [
        *("every", "elke", "om", "de", "other", "2", "3rd", "week", "weeks", "weken", "month", "maand", "year", "dag"),
        *("on", "op", "the", "last", "laatste", "friday", "vr", "mon", "and", "en", "until", "tot", "1", "june", "5"),
        *("times", "keer", "of", "van", ",", ".", "0", "999", "working", "day", "first", "second", "31", "٣", "é"),
    ]
)


@given(st.lists(WORDS, max_size=9).map(" ".join) | st.text(max_size=30))
def test_any_text_gives_a_rule_that_can_be_carried_out_or_nothing(text: str) -> None:
    rule = read_rule(text, MONDAY)
    assert rule is None or valid_rule(rule)
