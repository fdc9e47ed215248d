"""Normalised keys, names and clean text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.folding import sort_text
from ror_desktop.domain.keys import email_key, method_key, phone_key, social_key, web_key
from ror_desktop.domain.naming import distinct_tags, name_key, ready, sort_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jane.Doe@Acme.EXAMPLE", " <mailto:jane.doe@acme.example?subject=Hi> "),
        ("jane@bücher.example", "JANE@xn--bcher-kva.example"),
        ("STRASSE@a.example", "straße@a.example"),
    ],
)
def test_two_spellings_of_one_address(one: str, other: str) -> None:
    assert email_key(one) == email_key(other)


@pytest.mark.parametrize(
    ("number", "region", "key"),
    [
        ("030 901820", "DE", "+4930901820"),
        ("+49 (0)30 / 90 18 20", "", "+4930901820"),
        ("tel:+1-201-555-0123", "", "+12015550123"),
        ("030 901820", "", "030901820"),
        ("112", "DE", "112"),
        ("call me", "DE", ""),
        ("+49 30 901820 ext. 12", "DE", "+4930901820"),
        ("01 02", "XX", "0102"),
    ],
)
def test_phone_numbers(number: str, region: str, key: str) -> None:
    assert phone_key(number, region) == key


@pytest.mark.parametrize(
    ("value", "network", "key"),
    [
        ("@Jane", "twitter", "twitter:jane"),
        ("https://www.linkedin.com/in/Jane-Doe/?trk=x", "LinkedIn", "linkedin:jane-doe"),
        (" ", "xing", ""),
    ],
)
def test_social_profiles(value: str, network: str, key: str) -> None:
    assert social_key(value, network) == key


def test_web_addresses() -> None:
    assert web_key("HTTPS://www.Acme.example/Shop/#top") == web_key("acme.example/Shop")
    assert web_key("acme.example/Shop") != web_key("acme.example/shop")


@given(st.sampled_from(MethodKind), st.text(), st.sampled_from(["", "DE", "US", "??"]))
def test_no_text_is_too_odd_for_a_key(kind: MethodKind, value: str, region: str) -> None:
    key = method_key(Method(kind, value), region)
    assert method_key(Method(kind, value), region) == key


@given(st.text(st.characters()))
def test_clean_text_can_be_stored_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert "\0" not in cleaned
    assert "\r" not in cleaned
    cleaned.encode()
    assert one_line(one_line(text)) == one_line(text)
    assert "\n" not in one_line(text)


@given(st.text())
def test_a_ready_draft_is_ready(text: str) -> None:
    once = ready(ContactDraft(display_name=text, organization=text, tags=(text,)), "")
    assert ready(once, "") == once
    assert once.display_name
    assert sort_key(once.display_name)


@given(st.text(st.characters(codec="ascii")))
def test_plain_text_is_folded_as_any_other(text: str) -> None:
    assert name_key(text) == sort_text(one_line(text))


def test_tags_and_sorting() -> None:
    assert distinct_tags(("#Lead", "lead", " ", "LEAD ", "Zoë", "zoe")) == ("Lead", "Zoë")
    assert name_key("  ACME   Corp") == name_key("acme corp")
    names = ["Zoë", "ärger", "'Bob'", "øyvind", "?"]
    assert sorted(names, key=sort_key) == ["ärger", "'Bob'", "øyvind", "Zoë", "?"]
