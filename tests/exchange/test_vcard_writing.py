"""What is written is what the common programs read."""

import pytest

from ror_desktop.domain.card import (
    Card,
    CardMethod,
    CardMethodKind,
    CardRelation,
    ContentLine,
    Parameter,
    PartialDate,
    Photo,
    PostalAddress,
)
from ror_desktop.domain.contact import PersonName
from ror_desktop.exchange.vcard import Version, read_cards, write_card

CARD = Card(
    uid="urn:uuid:1",
    full_name="Jörg, Ph.D.",
    name=PersonName(given="Jörg", family="O;X"),
    organization=("Acme, Inc.", "Sales"),
    methods=(
        CardMethod(CardMethodKind.EMAIL, "j@acme.example", ("work",), preferred=True),
        CardMethod(CardMethodKind.PHONE, "+49 170 1", ("cell", "voice"), label="Boat"),
        CardMethod(CardMethodKind.ADDRESS, PostalAddress(street="S 1", locality="Köln", label="S 1\nKöln"), ("home",)),
        CardMethod(CardMethodKind.WEB, "https://acme.example/a,b;c", label="HomePage"),
        CardMethod(CardMethodKind.MESSAGING, "jane", service="Skype"),
        CardMethod(CardMethodKind.SOCIAL, "https://x.example/j", service="LinkedIn"),
    ),
    birthday=PartialDate(None, 4, 12),
    anniversary=PartialDate(2009, 8, 8),
    notes=("one, two\nthree",),
    categories=("a,b", "c"),
    photo=Photo(b"\x89PNG\r\n\x1a\nxyz", "image/png"),
    geo="52.1,4.9",
    related=(CardRelation("Ann", ("spouse",)),),
    kind="org",
    extra=(ContentLine("X-FOO", "a\\,b", "", (Parameter("X-P", ('say "a;b"',)),)),),
)


def lines_of(version, card=CARD):
    text = write_card(card, version).decode()
    return text.replace("\r\n ", "").split("\r\n")


def test_version_3():
    lines = lines_of(Version.V3_0)
    for line in (
        "FN:Jörg\\, Ph.D.",
        "N:O\\;X;Jörg;;;",
        "ORG:Acme\\, Inc.;Sales",
        "EMAIL;TYPE=internet,work,pref:j@acme.example",
        "item1.TEL;TYPE=cell,voice:+49 170 1",
        "item1.X-ABLabel:Boat",
        "item2.ADR;TYPE=home:;;S 1;Köln;;;",
        "item2.LABEL;TYPE=home:S 1\\nKöln",
        "item3.URL:https://acme.example/a,b;c",
        "item3.X-ABLabel:_$!<HomePage>!$_",
        "IMPP;X-SERVICE-TYPE=Skype:skype:jane",
        "X-SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://x.example/j",
        "BDAY:--04-12",
        "ANNIVERSARY:2009-08-08",
        "item4.X-ABDATE:2009-08-08",
        "item4.X-ABLabel:_$!<Anniversary>!$_",
        "NOTE:one\\, two\\nthree",
        "CATEGORIES:a\\,b,c",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgp4eXo=",
        "GEO:52.1;4.9",
        "item5.X-ABRELATEDNAMES:Ann",
        "item5.X-ABLabel:_$!<Spouse>!$_",
        "X-ABShowAs:COMPANY",
        "X-FOO;X-P=\"say ^'a;b^'\":a\\,b",
    ):
        assert line in lines


def test_version_4():
    lines = lines_of(Version.V4_0)
    for line in (
        "EMAIL;TYPE=work;PREF=1:j@acme.example",
        'ADR;TYPE=home;LABEL="S 1^nKöln":;;S 1;Köln;;;',
        "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://x.example/j",
        "BDAY:--0412",
        "ANNIVERSARY:20090808",
        "PHOTO:data:image/png;base64,iVBORw0KGgp4eXo=",
        "GEO:geo:52.1,4.9",
        "RELATED;VALUE=text;TYPE=spouse:Ann",
        "KIND:org",
    ):
        assert line in lines


def test_version_2_1():
    text = write_card(CARD, Version.V2_1).decode("ascii")
    for line in (
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg, Ph.D.\r\n",
        "ORG:Acme, Inc.;Sales\r\n",
        "EMAIL;INTERNET;WORK;PREF:j@acme.example\r\n",
        "item1.TEL;CELL;VOICE:+49 170 1\r\n",
        "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:one, two=0D=0Athree\r\n",
        "PHOTO;ENCODING=BASE64;TYPE=PNG:iVBORw0KGgp4eXo=\r\n\r\n",
    ):
        assert line in text


@pytest.mark.parametrize("version", list(Version))
def test_all_of_it_comes_back(version):
    assert [read.card for read in read_cards(write_card(CARD, version))] == [CARD]


def test_a_name_is_written_though_there_is_none():
    card = Card(organization=("Acme",))
    assert b"\r\nFN;X-ROR-DERIVED=1:Acme\r\n" in write_card(card)
    assert [read.card for read in read_cards(write_card(card))] == [card]


@pytest.mark.parametrize(
    "date", [PartialDate(None, 2, 29), PartialDate(1985), PartialDate(1985, 4), PartialDate(day=3)]
)
@pytest.mark.parametrize("version", list(Version))
def test_no_year_is_made_up(version, date):
    text = write_card(Card(full_name="A", birthday=date), version)
    assert not any(year in text for year in (b"1604", b"1900", b"1970"))


def test_no_fold_cuts_a_character():
    for length in range(60, 90):
        for line in write_card(Card(full_name="A", notes=("x" * length + "ö山😀" * 30,))).split(b"\r\n"):
            assert len(line) <= 75
            line.decode()


def test_line_breaks_cannot_add_properties():
    card = Card(
        full_name="A\r\nTEL:666",
        methods=(CardMethod(CardMethodKind.WEB, "http://a\nTEL:666", label="x\nTEL:666", types=("y\nTEL:666",)),),
        extra=(
            ContentLine("X-A", "v\nTEL:666", "", (Parameter("P", ("p\r\nTEL:666",)),)),
            ContentLine("X\nTEL:666", "v\rTEL:666\x00", "g\nTEL:666", (Parameter("P\nTEL:666", ("p",)),)),
        ),
    )
    for version in Version:
        assert b"\x00" not in write_card(card, version)
        assert b"\rTEL:666" not in write_card(card, version)
        assert b"\nTEL:666" not in write_card(card, version)
        [read] = list(read_cards(write_card(card, version)))
        assert read.card is not None
        assert [method.kind for method in read.card.methods] == [CardMethodKind.WEB]


def test_cards_can_be_written_one_after_the_other():
    cards = [Card(full_name=f"N{number}") for number in range(3)]
    assert [read.card for read in read_cards(b"".join(map(write_card, cards)))] == cards
