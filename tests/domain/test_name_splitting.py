"""A name in one field is split as a careful person would."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.contact import PersonName
from ror_desktop.domain.name_splitting import split_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", PersonName()),
        ("Jane", PersonName(given="Jane")),
        ("Jane Doe", PersonName(given="Jane", family="Doe")),
        ("Jane Mary Anne Doe", PersonName(given="Jane", additional="Mary Anne", family="Doe")),
        ("Dr. Jan van der Berg", PersonName("Dr.", "Jan", "", "van der Berg")),
        ("Prof. Dr. Eva Maria von Stein", PersonName("Prof. Dr.", "Eva", "Maria", "von Stein")),
        ("Berg, Jan van der", PersonName(given="Jan", family="van der Berg")),
        ("Doe, Dr. Jane Mary", PersonName("Dr.", "Jane", "Mary", "Doe")),
        ("John Doe Jr.", PersonName(given="John", family="Doe", suffix="Jr.")),
        ("John Doe, PhD, MBA", PersonName(given="John", family="Doe", suffix="PhD, MBA")),
        ("Van Morrison", PersonName(given="Van", family="Morrison")),
        ("Don Draper", PersonName(given="Don", family="Draper")),
        ("M Night Shyamalan", PersonName(given="M", additional="Night", family="Shyamalan")),
        ("María del Carmen Ruiz", PersonName(given="María", additional="del Carmen", family="Ruiz")),
        ("山田太郎", PersonName(given="山田太郎")),
        ("Dr", PersonName(given="Dr")),
        ("Jan van den Berg-de Groot", PersonName(given="Jan", family="van den Berg-de Groot")),
        ("Anna Maria Jansen - de Vries", PersonName(given="Anna", additional="Maria", family="Jansen - de Vries")),
        ("Anna-Marie de Vries", PersonName(given="Anna-Marie", family="de Vries")),
        ("Jan de Vries RA", PersonName(given="Jan", family="de Vries", suffix="RA")),
        ("Le Sony'r Ra", PersonName(given="Le", additional="Sony'r", family="Ra")),
        ("Van der Meer, Jan", PersonName(given="Jan", family="Van der Meer")),
    ],
)
def test_a_name_is_split(text: str, name: PersonName) -> None:
    assert split_name(text) == name


@given(st.text(alphabet=st.characters(exclude_characters=",", exclude_categories=("C", "Z")) | st.just(" ")))
def test_without_a_comma_no_word_is_lost_or_moved(text: str) -> None:
    assert split_name(text).display().split() == text.split()


@given(st.text())
def test_any_text_can_be_split(text: str) -> None:
    parts = split_name(text).display().replace(",", " ").split()
    assert sorted(parts) == sorted(text.replace(",", " ").split())
