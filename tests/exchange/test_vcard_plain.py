"""The short way for plain cards reads what the long way reads, and leaves to it what is not plain."""

from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.exchange.vcard.charset import Charset
from ror_desktop.exchange.vcard.lines import logical_lines
from ror_desktop.exchange.vcard.plain import plain_card
from ror_desktop.exchange.vcard.reader import built_card
from ror_desktop.exchange.vcard.split import Splitter
from tests.exchange.corpus import CORPUS, manifest, needs_corpus

HEADS = st.sampled_from(
    (
        *("BEGIN", "END", "VERSION", "FN", "fn", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "GENDER", "TZ", "REV", "UID"),
        *("NOTE", "CATEGORIES", "BDAY", "EMAIL", "TEL", "URL", "ADR", "X-OWN", "x-own", "PRODID", "KIND", "PHOTO"),
        *("GEO", "IMPP", "LABEL", "RELATED", "ANNIVERSARY", "X-ABLabel", "X-ABDATE", "X-SKYPE", "AGENT", "MAILER", ""),
        *(
            "item1.TEL",
            "item1.X-ABLabel",
            "EMAIL;TYPE=INTERNET,WORK",
            "EMAIL;INTERNET;PREF",
            "TEL;TYPE=cell,voice,pref",
        ),
        *("TEL;PREF=1", "TEL;PREF=2", "ADR;TYPE=home", "ADR;LABEL=x", "FN;LANGUAGE=de", "N;TYPE=x", "ORG;SORT-AS=x"),
        *(
            "NOTE;ENCODING=QUOTED-PRINTABLE",
            "NOTE;CHARSET=UTF-8",
            "UID;VALUE=text",
            "X-OWN;TYPE=home;PREF=1",
            "BDAY;X=y",
        ),
        *("FN;X-ROR-DERIVED=1", 'TEL;TYPE="a:b"', "TITLE;PREF=1", "no name", "NOTE;X-P=1", "CATEGORIES;TYPE=x"),
    )
)
VALUES = st.one_of(
    st.sampled_from(
        (
            *(
                "",
                " ",
                "A",
                "Jane Doe",
                "Doe;Jane;;;",
                "Doe;Jane;Q;Dr;Jr;more",
                "a,b",
                "a\\,b\\nc",
                "\\;x;y",
                ";;",
                "\\",
            ),
            *(
                "mailto:a@b.example",
                "tel:+1",
                "MAILTO:x",
                ";;Street 1;Town;;1;Land",
                ";;;;;;;eighth",
                ";;;;;;",
                "1990-05-17",
            ),
            *("--05-17", "1604-05-17", "1990-05-17T10:00:00Z", "soon", "=41=", "work", "x" * 30, "\t", "urn:uuid:1"),
        )
    ),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
)
LINES = st.lists(
    st.one_of(st.tuples(HEADS, VALUES).map(":".join), st.sampled_from(("", "  ", "half a line", "FN", "=20"))),
    max_size=9,
)


def assert_same(lines):
    plain = plain_card(lines)
    if plain is not None:
        assert (plain, ()) == built_card(list(lines), Charset())
    return plain


@given(LINES)
@example(["FN:A", "TITLE:B", "TITLE:B"])
@example(["FN:A", "FN:A", "TEL;PREF=1:1", "TEL:2"])
@example(["N:;;;;", "N:Doe", "ORG:;", "ORG:a;b;"])
def test_both_ways_read_the_same(lines):
    assert_same(lines)


def test_a_card_as_nearly_all_are_is_plain():
    lines = ["BEGIN:VCARD", "VERSION:3.0", "UID:1", "FN:Jane", "N:Doe;Jane;;;", "ORG:A;B", "TITLE:T", "NOTE:a\\nb"]
    lines += [
        "EMAIL;TYPE=INTERNET,WORK:a@b.example",
        "TEL;TYPE=CELL,PREF:1",
        "ADR;TYPE=WORK:;;S;T;;1;L",
        "X-A:1",
        "END:VCARD",
    ]
    assert assert_same(lines) is not None


@needs_corpus
def test_both_ways_read_the_same_in_files_of_others():
    plain = 0
    for path in manifest(".vcf"):
        with (CORPUS / path).open("rb") as stream:
            splitter = Splitter(stream)
            charset = Charset(splitter.held)
            plain += sum(assert_same(logical_lines(piece.data, charset)) is not None for piece in splitter)
    assert plain > 1000
