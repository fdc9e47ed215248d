"""The short way to the key of a phone number ends where the library's does, or not at all."""

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.domain.phone_plans import plain_key

CODES = st.sampled_from(sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)) | st.integers(1, 999)
SIGNS = st.sampled_from(["", "", "", " ", "-", ".", "(", ")", " (", ") "])
NATIONAL = st.lists(st.tuples(st.sampled_from("0123456789"), SIGNS), min_size=1, max_size=16)
WRITTEN = st.builds(lambda code, parts: f"+{code}" + "".join(a + b for a, b in parts), CODES, NATIONAL)


def by_the_library(text: str, region: str | None) -> str:
    try:
        parsed = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    possible = phonenumbers.is_possible_number_with_reason(parsed) == phonenumbers.ValidationResult.IS_POSSIBLE
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if possible else ""


@given(WRITTEN, st.sampled_from([None, "DE", "US", "IT", "GB", "AR", "MX", "BR"]))
@example("+1 1 415 555 2671", "US")
@example("+49 (0)30 901820", "DE")
@example("+39 06 698 83462", "IT")
@example("+54 9 11 2345-6789", "AR")
@example("+52 1 55 1234 5678", "MX")
def test_the_short_way_says_what_the_library_says_or_nothing(text: str, region: str | None) -> None:
    assert plain_key(text) in {"", by_the_library(text, region)}


@pytest.mark.parametrize("text", ["+49 151 2345678", "+1 (415) 555-2671", "+31 6 12345678", "+44 20 7946 0958"])
def test_a_usual_number_goes_the_short_way(text: str) -> None:
    assert plain_key(text) == by_the_library(text, None) != ""
