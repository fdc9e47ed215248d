"""Cards as the common programs write them, field by field."""

from pathlib import Path

import pytest

from ror_desktop.domain.card import CardMethodKind, PartialDate, PostalAddress
from ror_desktop.exchange.vcard import Version, read_cards, write_card

SAMPLES = Path(__file__).parent / "samples"


def read_sample(name):
    with (SAMPLES / name).open("rb") as file:
        reads = list(read_cards(file))
    assert [read.problems for read in reads] == [()]
    return reads[0].card


def lines_kept(card):
    return {line.name: line.value for line in card.extra}


def test_apple():
    card = read_sample("apple.vcf")
    assert (card.full_name, card.organization) == ("Maja Lindqvist", ("Nordlys Kaffe AB",))
    email, mobile, switchboard, address, web, profile, skype = card.methods
    assert (email.value, email.label, email.preferred, email.group) == ("maja@nordlys.example", "Rösterei", True, "")
    assert (mobile.types, mobile.preferred) == (("cell", "voice"), True)
    assert (switchboard.label, switchboard.preferred) == ("CompanyMain", False)
    assert address.value == PostalAddress(
        street="Storgatan 1\nUppgang B", locality="Stockholm", postcode="111 22", country="Sverige"
    )
    assert address.group == "item3"
    assert (web.value, web.label) == ("https://nordlys.example", "HomePage")
    assert (profile.kind, profile.service, profile.value) == (
        CardMethodKind.SOCIAL,
        "twitter",
        "http://twitter.com/majal",
    )
    assert (skype.kind, skype.service, skype.value) == (CardMethodKind.MESSAGING, "Skype", "maja.l")
    assert card.birthday == PartialDate(month=2, day=29)
    assert card.anniversary == PartialDate(2011, 6, 18)
    assert [(item.value, item.types) for item in card.related] == [("Nils", ("spouse",))]
    kept = lines_kept(card)
    assert kept["X-ABDATE"] == "2001-09-03"
    assert kept["X-ABLabel"] == "First order"
    assert kept["X-ABADR"] == "se"


def test_outlook():
    card = read_sample("outlook.vcf")
    assert (card.full_name, card.name.prefix, card.name.family) == ("Dr. Jörg Grünwald", "Dr.", "Grünwald")
    assert card.organization == ("Bäckerei Süßkorn KG", "Einkauf")
    assert card.title == "Leiter, Einkauf"
    assert card.notes == ("Messe Köln\n\nPreis: 3=1; ruft an",)
    work, mobile, address, web, email = card.methods
    assert (work.value, work.types) == ("+49 221 5550100", ("work", "voice"))
    assert mobile.types == ("cell", "voice")
    assert address.value == PostalAddress(
        street="Domstraße 4",
        locality="Köln",
        postcode="50667",
        country="Deutschland",
        label="Domstraße 4\n50667 Köln",
    )
    assert web.kind is CardMethodKind.WEB
    assert (email.value, email.types, email.preferred) == ("joerg@suesskorn.example", (), True)
    assert card.birthday == PartialDate(1971, 3, 15)
    assert card.photo is not None
    assert (card.photo.media_type, len(card.photo.data)) == ("image/png", 67)
    assert lines_kept(card) == {"X-MS-OL-DEFAULT-POSTAL-ADDRESS": "2"}


def test_version_4():
    card = read_sample("version4.vcf")
    assert card.uid == "urn:uuid:5b1f4a3e-0000-4000-8000-00000000c0de"
    assert card.nicknames == ("Ama", "Mara")
    assert card.organization == ("Lagos Solar, Ltd.", "Sales; West")
    first, second, phone, address = card.methods
    assert (first.preferred, second.preferred) == (True, False)
    assert (phone.value, phone.types) == ("+234-803-555-0100", ("voice", "cell"))
    assert address.value.label == '4 Marina Rd\nLagos \n "Island"'
    assert card.birthday == PartialDate(month=5, day=12)
    assert card.gender == "F;she"
    assert card.geo == "6.4541,3.3947"
    assert card.time_zone == "Africa/Lagos"
    assert [item.types for item in card.related] == [("colleague",), ("friend",)]
    assert card.categories == ("lead", "Web Summit")
    assert card.notes == ("Likes sailing, wants the sheet; calls on Tuesday\nC:\\drive",)
    assert card.photo is not None
    assert (card.photo.url, card.photo.data) == ("https://solar.example/ama.jpg", b"")
    assert lines_kept(card) == {"LANG": "en", "X-CUSTOM": "one\\, two"}


def test_android():
    card = read_sample("android.vcf")
    assert (card.full_name, card.name.family, card.name.given) == ("Иван Петров", "Петров", "Иван")
    assert [(method.value, method.types) for method in card.methods] == [
        ("+7 900 555 01 00", ("cell",)),
        ("+7 495 555 01 01", ("X-Dacha",)),
        ("ivan@primer.example", ("home",)),
    ]
    assert card.photo is not None
    assert card.photo.media_type == "image/jpeg"
    assert "X-ANDROID-CUSTOM" in lines_kept(card)


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.vcf")))
def test_samples_come_back(name, version):
    card = read_sample(name)
    assert [read.card for read in read_cards(write_card(card, version))] == [card]
