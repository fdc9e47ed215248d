"""Names of files made from what people wrote."""

from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.cleaning import file_name


def test_a_subject_becomes_a_name() -> None:
    assert file_name("Price: 50 % off / today?", "letter") == "Price 50 off today"
    assert file_name("../..", "letter") == "letter"


@given(st.text())
def test_a_file_name_is_one_everywhere(text: str) -> None:
    name = file_name(text, "letter")
    assert name
    assert len(name) <= 80
    assert name == name.strip()
    assert not set(name) & set('/\\:*?"<>|.\x00\n')
    assert file_name(name, "letter") == name
