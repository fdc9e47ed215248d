"""Whatever a card says comes back after writing and reading it, in every version."""

from string import ascii_letters, digits

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ror_desktop.domain.card import (
    Card,
    CardMethod,
    CardMethodKind,
    CardRelation,
    ContentLine,
    KeptParameters,
    Parameter,
    PartialDate,
    Photo,
    PostalAddress,
)
from ror_desktop.domain.contact import PersonName
from ror_desktop.exchange.vcard import Version, read_cards, write_card
from ror_desktop.exchange.vcard.content import KNOWN_TYPES
from ror_desktop.exchange.vcard.dates import parse_date
from ror_desktop.exchange.vcard.photos import media_type_of

VERSIONS = list(Version)
# Everything that can stand in a text: no control characters but tab and line feed, no lone surrogates.
CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\t\n", exclude_characters="\x85")
SPECIAL = st.sampled_from(
    ["\\", "\\n", ",", ";", ":", "\n", '"', "=", "^", "END:VCARD", "é", "日本", "  ", "=3D", "\\,"]
)
PIECES = st.one_of(st.text(CHARACTERS, max_size=12), SPECIAL)
TEXT = st.lists(PIECES, max_size=8).map("".join).map(str.strip)
SOME_TEXT = TEXT.filter(bool)
LONG_TEXT = st.tuples(SOME_TEXT, st.integers(1, 40)).map(lambda pair: (pair[0] * pair[1]).strip())
LINE = TEXT.map(lambda text: " ".join(text.split()))
TOKEN = st.text(ascii_letters + digits + "-", min_size=1, max_size=8)
TYPE = st.one_of(
    st.sampled_from(sorted(KNOWN_TYPES - {"pref", "internet"})),
    st.text(CHARACTERS, min_size=1, max_size=8).map(str.strip).filter(lambda word: word and "," not in word),
).filter(lambda word: word == word.lower() or word.lower() not in KNOWN_TYPES)
TYPES = st.lists(TYPE, max_size=3, unique=True).map(tuple)
PARAMETER_NAME = TOKEN.map(lambda text: "X-P" + text)
PARAMETERS = st.lists(
    st.builds(
        Parameter,
        PARAMETER_NAME,
        st.lists(TEXT, min_size=1, max_size=2).map(tuple),
    ),
    max_size=2,
    unique_by=lambda item: item.name.upper(),
).map(tuple)
YEAR = st.integers(1, 9999).filter(lambda year: year != 1604)
DATES = st.one_of(
    st.dates().filter(lambda day: day.year != 1604).map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.dates().map(lambda day: PartialDate(None, day.month, day.day)),
    st.builds(PartialDate, YEAR, st.integers(1, 12)),
    st.builds(PartialDate, YEAR),
    st.builds(PartialDate, st.none(), st.integers(1, 12)),
    st.builds(lambda day: PartialDate(day=day), st.integers(1, 31)),
    SOME_TEXT.filter(lambda text: parse_date(text) == text),
)
ADDRESSES = st.builds(PostalAddress, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT).filter(
    lambda address: not address.is_empty()
)


def _methods():
    plain = st.sampled_from([CardMethodKind.EMAIL, CardMethodKind.PHONE, CardMethodKind.WEB])
    value = SOME_TEXT.filter(lambda text: not text.lower().startswith(("mailto:", "tel:")))
    label = LINE.filter(lambda text: not text.startswith("_$!<"))
    account = SOME_TEXT.filter(lambda text: ":" not in text)
    common = {
        "types": TYPES,
        "label": label,
        "preferred": st.booleans(),
        "group": st.just(""),
        "parameters": PARAMETERS,
    }
    nothing = st.just("")
    return st.one_of(
        st.builds(CardMethod, plain, value, service=nothing, **common),
        st.builds(CardMethod, st.just(CardMethodKind.ADDRESS), ADDRESSES, service=nothing, **common),
        st.builds(CardMethod, st.just(CardMethodKind.MESSAGING), account, service=LINE, **common),
        st.builds(CardMethod, st.just(CardMethodKind.SOCIAL), SOME_TEXT, service=TOKEN, **common),
    )


def _photos():
    data = st.binary(min_size=1, max_size=300).filter(lambda data: not media_type_of(data))
    known = data.map(lambda data: Photo(b"\x89PNG\r\n\x1a\n" + data, "image/png"))
    typed = st.builds(Photo, data, st.sampled_from(["", "image/jpeg", "image/svg+xml", "image/x-odd"]))
    url = SOME_TEXT.map(lambda text: Photo(url="https://acme.example/" + text))
    return st.one_of(st.none(), known, typed, url)


RELATIONS = st.lists(
    st.builds(CardRelation, LINE.filter(bool), TYPES.filter(lambda types: types == tuple(t for t in types))),
    max_size=3,
    unique_by=lambda item: item.value,
).map(tuple)
EXTRA = st.lists(
    st.builds(
        ContentLine,
        TOKEN.map(lambda name: "X-ZZ-" + name),
        TEXT.map(lambda text: text.replace("\n", "\\n")),
        st.sampled_from(["", "item7", "Home.a"]),
        PARAMETERS,
    ),
    max_size=3,
).map(tuple)
CARDS = st.builds(
    Card,
    uid=TEXT,
    full_name=LONG_TEXT,
    name=st.builds(PersonName, TEXT, TEXT, TEXT, TEXT, TEXT),
    nicknames=st.lists(SOME_TEXT, max_size=2).map(tuple),
    organization=st.lists(SOME_TEXT, max_size=3).map(tuple),
    title=TEXT,
    role=TEXT,
    methods=st.lists(_methods(), max_size=4).map(tuple),
    birthday=st.none() | DATES,
    anniversary=st.none() | DATES,
    notes=st.lists(st.one_of(LONG_TEXT, SOME_TEXT.map(lambda text: f"  {text}\n")), max_size=2).map(tuple),
    categories=st.lists(SOME_TEXT, max_size=3).map(tuple),
    photo=_photos(),
    gender=TEXT,
    time_zone=TEXT,
    geo=st.sampled_from(["", "52.3702,4.8952", "-33.8,151.2"]),
    related=RELATIONS,
    revision=TEXT,
    kind=st.sampled_from(["", "individual", "org", "group", "location"]),
    kept=st.just(()),
    extra=EXTRA,
)


def written_and_read(card: Card, version: Version) -> Card:
    reads = list(read_cards(write_card(card, version)))
    assert len(reads) == 1
    assert reads[0].problems == ()
    assert reads[0].card is not None
    return reads[0].card


@pytest.mark.parametrize("version", VERSIONS)
@given(card=CARDS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_card_comes_back(version, card):
    assume(card != Card())
    assert written_and_read(card, version) == card


@pytest.mark.parametrize("version", VERSIONS)
@given(card=CARDS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_written_keeps_to_the_format(version, card):
    lines = write_card(card, version).split(b"\r\n")
    assert lines[0] == b"BEGIN:VCARD"
    assert lines[1] == b"VERSION:" + version.encode()
    assert lines[-2:] == [b"END:VCARD", b""]
    for line in lines:
        line.decode("utf-8")
        assert not {10, 13}.intersection(line)
    if version is not Version.V2_1:
        assert max(map(len, lines)) <= 75


def test_kept_parameters_come_back():
    kept = (KeptParameters("N", 0, "", (Parameter("LANGUAGE", ("de",)),)), KeptParameters("NOTE", 1, "g", ()))
    card = Card(full_name="A", name=PersonName(family="B"), notes=("one", "two"), kept=kept)
    for version in VERSIONS:
        assert written_and_read(card, version) == card
