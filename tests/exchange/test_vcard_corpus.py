"""Files that other programs and their tests wrote: nothing fails, and what they say is what we read."""

import json
import re
import time

import pytest

from ror_desktop.exchange.vcard import Version, read_cards, write_card
from tests.exchange.card_view import from_canonical, normal, view
from tests.exchange.corpus import CORPUS, manifest, needs_corpus

FILES = manifest(".vcf")
OTHER_COUNTS = {
    # The list counts as nested what follows a card without END; there are 18.
    "obsidian-vcf/docs/demo-data/vcf/contacts.vcf": 18,
    # BEGIN and END with a blank between them.
    "ccs-calendarserver/txdav/carddav/datastore/test/addressbook_store/ho/me/home_bad/addressbook/1.vcf": 0,
}
HOSTILE = {
    "empty.vcf": 0,
    "bom_only.vcf": 0,
    "nul_bytes.vcf": 2,
    "png_renamed.vcf": 0,
    "random.vcf": 0,
    "gzip_renamed.vcf": 0,
    "many_props.vcf": 1,
    "many_tels.vcf": 1,
    "many_params.vcf": 2,
    "nested_agent_deep.vcf": 2,
    "cr_only.vcf": 1,
    "html_labels.vcf": 1,
    "no_version.vcf": 1,
    "no_name_at_all.vcf": 3,
    "dates.vcf": 13,
}
HOSTILE_NAMES = {
    "cp1252_undeclared_v3.vcf": "Jörg Müller",
    "enc_utf-16.vcf": "Zoë Żółć",
    "enc_utf-16-le.vcf": "Zoë Żółć",
    "enc_utf-16-be.vcf": "Zoë Żółć",
    "enc_shift_jis_undeclared.vcf": "山田太郎",
    "fold_inside_utf8.vcf": "Zoë X",
    "lowercase.vcf": "olga ok",
}

pytestmark = needs_corpus


def reads_of(path):
    with (CORPUS / path).open("rb") as file:
        return list(read_cards(file))


def cards_of(path):
    return [read.card for read in reads_of(path) if read.card is not None]


@pytest.mark.parametrize("path", FILES)
def test_every_file_is_read(path):
    start = time.process_time()
    reads = reads_of(path)
    assert time.process_time() - start < 5
    for read in reads:
        assert read.card is not None or read.problems
        assert read.line_number >= 1
    counted = re.match(r"cards=(\d+)", FILES[path])
    if counted:
        cards = [read for read in reads if read.card is not None]
        assert len(cards) == OTHER_COUNTS.get(path, int(counted[1]))


@pytest.mark.no_cover  # some thousand cards, three times each
@pytest.mark.parametrize("path", FILES)
def test_every_card_comes_back(path):
    for card in cards_of(path):
        for version in Version:
            assert [read.card for read in read_cards(write_card(card, version))] == [card]


def test_fields_that_ez_vcard_expects():
    expected = json.loads((CORPUS / "expected_ezvcard.json").read_text(encoding="utf-8"))["files"]
    paths = {path.rpartition("/")[2]: path for path in FILES if path.startswith("ez-vcard/")}
    wrong, total = [], 0
    for name, content in expected.items():
        for card, fields in zip(cards_of(paths[name]), content["fields"], strict=True):
            seen = view(card)
            for key in fields.keys() & seen.keys():
                value = normal(key, fields[key])
                total += bool(value)
                if seen[key] != value:
                    wrong.append((name, key, seen[key], value))
    assert total >= 98
    assert wrong == [], f"{total - len(wrong)} of {total} fields are right"


def test_values_that_kde_expects():
    wrong, total = [], 0
    for path in FILES:
        reference = CORPUS / f"{path}.ref"
        if path.startswith("kcontacts/") and reference.is_file():
            texts = re.findall(r"BEGIN:VCARD.*?END:VCARD", reference.read_text(encoding="utf-8"), re.DOTALL)
            for text, card in zip(texts, cards_of(path), strict=True):
                seen = view(card)
                for key, raw in from_canonical(text).items():
                    value = normal(key, raw)
                    # An address of which only the label is known is no ADR for KDE; types have a test of their own.
                    seen["ADR"] = [a for item in seen["ADR"] if (a := {k: v for k, v in item.items() if k != "types"})]
                    total += bool(value)
                    if seen[key] != value:
                        wrong.append((path, key, seen[key], value))
    assert total >= 68
    # In this one line KDE's reference itself still holds quoted-printable.
    assert [item for item in wrong if "=46acharzt" not in str(item[3])] == []


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_give_their_cards(name):
    reads = reads_of(f"hostile_generated/vcf/{name}")
    cards = [read.card for read in reads if read.card is not None]
    assert len(cards) == HOSTILE[name]
    assert all(card.display_name() for card in cards)
    assert cards or reads[0].problems
    assert "\x00" not in repr(cards).replace("\\x00", "\x00")


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_hostile_files_give_their_names(name):
    assert [card.full_name for card in cards_of(f"hostile_generated/vcf/{name}")] == [HOSTILE_NAMES[name]]


@pytest.mark.parametrize("path", [path for path in FILES if "/truncated_" in path])
def test_a_cut_card_is_reported(path):
    assert any("end of this card is missing" in read.problems[0].plain() for read in reads_of(path) if read.problems)


def test_the_expectations_are_all_looked_at():
    expected = json.loads((CORPUS / "hostile_generated" / "EXPECT.json").read_text(encoding="utf-8"))
    names = {path.removeprefix("vcf/") for path in expected if path.startswith("vcf/")}
    assert names - HOSTILE.keys() - HOSTILE_NAMES.keys() <= {
        name for name in names if name.startswith(("truncated_", "bitflip_"))
    }
