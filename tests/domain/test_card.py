"""The parts of a card that decide something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.card import Card, CardMethod, CardMethodKind, PartialDate, PostalAddress
from ror_desktop.domain.contact import PersonName

EMAIL = CardMethod(CardMethodKind.EMAIL, "a@a.example")
ADDRESS = CardMethod(CardMethodKind.ADDRESS, PostalAddress(street="S 1", locality="Town", postcode="12"))


@pytest.mark.parametrize(
    "parts",
    [
        (None, None, None),
        (2023, 2, 29),
        (1900, 2, 29),
        (2024, 2, 30),
        (None, 4, 31),
        (None, 13, 1),
        (None, None, 32),
        (0, 1, 1),
        (10000, 1, 1),
        (1985, None, 12),
    ],
)
def test_impossible_dates(parts):
    with pytest.raises(ValueError, match="No such date"):
        PartialDate(*parts)


@given(st.dates())
def test_every_day_is_possible(day):
    assert PartialDate(day.year, day.month, day.day).day == day.day


def test_a_leap_day_without_year_is_possible():
    assert PartialDate(None, 2, 29).year is None


@pytest.mark.parametrize(
    ("card", "name"),
    [
        (Card(full_name="Full", nicknames=("Nick",)), "Full"),
        (Card(name=PersonName("Dr.", "Jane", "", "Doe", "Jr."), nicknames=("Nick",)), "Dr. Jane Doe Jr."),
        (Card(nicknames=("Nick",), organization=("Acme",)), "Nick"),
        (Card(organization=("", "Sales"), methods=(EMAIL,)), "Sales"),
        (Card(methods=(EMAIL,)), "a@a.example"),
        (Card(methods=(ADDRESS,)), "S 1"),
        (Card(notes=("x",)), ""),
    ],
)
def test_display_name(card, name):
    assert card.display_name() == name


def test_an_address_in_lines():
    assert ADDRESS.text() == "S 1\n12 Town"
    assert PostalAddress(street="S", label="as printed").in_lines() == "as printed"
    assert PostalAddress().is_empty()
