"""What the tolerant reader makes of bytes that keep to no standard."""

import base64
import io

import pytest

from ror_desktop.domain.card import Card, CardMethodKind, PartialDate, Photo, PostalAddress
from ror_desktop.exchange.vcard import limits, read_cards

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(60))
PNG_TEXT = base64.b64encode(PNG).decode()


def card_of(*lines, end="\r\n", encoding="utf-8"):
    """The one card with these lines, read without problems."""
    text = end.join(("BEGIN:VCARD", *lines, "END:VCARD", ""))
    reads = list(read_cards(text.encode(encoding)))
    assert [read.problems for read in reads] == [()]
    return reads[0].card


def cards_in(data):
    return [read.card for read in read_cards(data) if read.card is not None]


def names_in(data):
    return [card.display_name() for card in cards_in(data)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
def test_line_ends(end):
    card = card_of("VERSION:3.0", "FN:A B", "", "NOTE:one", " two", "", end=end)
    assert (card.full_name, card.notes) == ("A B", ("onetwo",))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8"])
def test_unicode_files(encoding):
    card = card_of("VERSION:3.0", "FN:Zoë 山田 😀", encoding=encoding)
    assert card.full_name == "Zoë 山田 😀"


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Jörg Müller", "cp1252"),
        ("François Lefèvre", "cp1252"),
        ("Søren Ångström", "cp1252"),
        ("山田太郎", "shift_jis"),
        ("Иван Петров", "cp1251"),
        ("Łukasz Żółć", "cp1250"),
        ("Γιώργος Παπαδόπουλος", "cp1253"),
        ("王小明北京市", "gb18030"),
    ],
)
def test_characters_that_nobody_declared(name, encoding):
    assert card_of("VERSION:3.0", f"FN:{name}", encoding=encoding).full_name == name


def test_characters_declared_for_one_property():
    data = (
        b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-2:\xa3ukasz\nORG:\xa3\xf3d\xbc\nTITLE:K\xc3\xb6nig\nEND:VCARD\n"
    )
    [card] = cards_in(data)
    assert (card.full_name, card.organization, card.title) == ("Łukasz", ("Łódź",), "König")


def test_characters_of_a_declared_charset_that_shifts():
    data = b"BEGIN:VCARD\nFN;CHARSET=ISO-2022-JP:" + "山田".encode("iso-2022-jp") + b"\nEND:VCARD\n"
    assert names_in(data) == ["山田"]


def test_utf_8_under_a_wrong_name():
    data = "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Jörg\nEND:VCARD\n".encode()
    assert names_in(data) == ["Jörg"]


def test_folds_inside_characters():
    data = b"BEGIN:VCARD\r\nFN:Zo\xc3\r\n \xab X\r\nEND:VCARD\r\n"
    assert names_in(data) == ["Zoë X"]


@pytest.mark.parametrize(
    "lines",
    [
        ["NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6=", "rg ist da"],
        ["NOTE;QUOTED-PRINTABLE:J=C3=B6=", "rg ist=20=", "=64a"],
        ["NOTE;ENCODING=quoted-printable:J=C3=", "=B6rg ist da"],
        ["NOTE;ENCODING=QUOTED-PRINTABLE:J=C3=", " =B6rg ist da"],
        ["NOTE;ENCODING=QUOTED-PRINTABLE:J=C3=", "\t=B6rg=", "\t=20ist=20da"],
        ["NOTE;ENCODING=QUOTED-PRINTABLE:J=C3", " =B6rg ist da"],
        ["NOTE;ENCODING=QUOTED-PRINTABLE:J=C3=", "", "=B6rg ist da"],
        ['NOTE;X-A="x:y";QUOTED-PRINTABLE:J=C3=B6rg=', " ist da"],
    ],
)
def test_quoted_printable(lines):
    card = card_of("VERSION:2.1", "FN:A", *lines, "TITLE:T")
    assert (card.notes, card.title) == (("Jörg ist da",), "T")


def test_quoted_printable_that_breaks_off_at_a_blank_line():
    card = card_of("VERSION:2.1", "NOTE;QUOTED-PRINTABLE:memo=", "", "TEL;WORK:1")
    assert (card.notes, card.methods[0].value) == (("memo",), "1")


def test_a_soft_break_may_be_followed_by_what_looks_like_a_property():
    card = card_of("VERSION:2.1", "NOTE;QUOTED-PRINTABLE:Call=0D=0A=", "TEL: 0123", "TITLE:T")
    assert (card.notes, card.title) == (("Call\nTEL: 0123",), "T")


def test_escapes():
    card = card_of("VERSION:3.0", r"FN:a\, b\; c\: \"d\" \\n \N", r"NOTE:one\ntwo\Nthree C:\dir")
    assert card.full_name == 'a, b; c: "d" \\n'
    assert card.notes == ("one\ntwo\nthree C:\\dir",)


def test_commas_that_nobody_escaped():
    card = card_of("FN:Doe, Jane, PhD", "NOTE:one, two; three", "TITLE:A, B", "ORG:Acme, Inc.;R, D", "NICKNAME:a,b\\,c")
    assert (card.full_name, card.notes, card.title) == ("Doe, Jane, PhD", ("one, two; three",), "A, B")
    assert card.organization == ("Acme, Inc.", "R, D")
    assert card.nicknames == ("a", "b,c")


def test_wrong_case_and_spaces():
    card = card_of(
        "version:3.0", "fn:Olga", "n:ok;olga", 'tel;type="cell,VOICE":1', "Email;Type=home;TYPE=pref:o@k.example"
    )
    assert (card.full_name, card.name.family, card.name.given) == ("Olga", "ok", "olga")
    assert [(m.types, m.preferred) for m in card.methods] == [(("cell", "voice"), False), (("home",), True)]


def test_types_with_an_escaped_comma():
    assert card_of("FN:A", "TEL;TYPE=VOICE\\,CELL:1").methods[0].types == ("voice", "cell")


def test_escapes_in_parameters():
    card = card_of("VERSION:4.0", "FN:A", "ADR;LABEL=\"one^ntwo ^^ ^'x^'\":;;S;;;;", "EMAIL;X-A=a^nb:e@e.example")
    address, email = card.methods
    assert address.value == PostalAddress(street="S", label='one\ntwo ^ "x"')
    assert email.parameters[0].values == ("a\nb",)


@pytest.mark.parametrize(
    "pref", ["TEL;PREF:2", "TEL;TYPE=pref:2", "TEL;TYPE=WORK,PREF:2", "TEL;PREF=1:2", "TEL;PREF=10:2"]
)
def test_preference_in_all_versions(pref):
    card = card_of("FN:A", "TEL:1", pref, "EMAIL:e@e.example")
    assert [method.preferred for method in card.methods] == [False, True, False]


def test_the_lowest_number_is_preferred():
    card = card_of("VERSION:4.0", "FN:A", "TEL;PREF=50:1", "TEL;PREF=20:2", "TEL;PREF=abc:3")
    assert [method.preferred for method in card.methods] == [False, True, False]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["TEL:+15550001"], "+15550001"),
        (["EMAIL:only@example.com"], "only@example.com"),
        (["ORG:Only Org;Unit"], "Only Org"),
        (["N:Doe;Jane;;Dr.;"], "Dr. Jane Doe"),
        (["NICKNAME:Jay"], "Jay"),
        (["FN:", "N:;Jane;;;"], "Jane"),
    ],
)
def test_without_a_formatted_name(lines, names):
    card = card_of("VERSION:3.0", *lines)
    assert (card.full_name, card.display_name()) == ("", names)


def test_cards_without_end_and_glued_cards_and_text_between():
    data = (
        b"\xef\xbb\xbfFrom: me\n\nBEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARDBEGIN:VCARD\nFN:C\nEND:VCARD\nHello\n"
        b"\xef\xbb\xbfBEGIN:VCARD\nFN:D\nEND:VCARD"
    )
    reads = list(read_cards(data))
    assert [read.card and read.card.full_name for read in reads] == [None, "A", "B", "C", None, "D"]
    assert [read.line_number for read in reads] == [1, 3, 5, 7, 10, 11]
    assert reads[1].problems[0].plain().startswith("The end of this card is missing")
    assert (reads[4].raw, reads[3].raw) == (b"Hello", b"BEGIN:VCARD\nFN:C\nEND:VCARD")


def test_a_card_that_is_cut_in_a_line_gives_no_half_number():
    [read] = list(read_cards(b"BEGIN:VCARD\nFN:A\nTEL:+49 170 12"))
    assert read.card is not None
    assert (read.card.full_name, read.card.methods) == ("A", ())
    assert read.card.extra[0].value == "TEL:+49 170 12"


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\r\n \n\x1a"])
def test_an_empty_file(data):
    assert [(read.card, read.problems[0].plain()) for read in read_cards(data)] == [(None, "The file is empty.")]


@pytest.mark.parametrize("data", [b"PNG\x00\x01", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", b"name,phone\nJane,1\n"])
def test_another_kind_of_file(data):
    [read] = list(read_cards(data))
    assert read.card is None
    assert read.problems[0].plain() == "This is not a vCard file: it holds no card."


def test_an_empty_card_is_named():
    [read] = list(read_cards(b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"))
    assert (read.card, read.problems[0].plain()) == (None, "This card is empty.")


def test_indented_cards():
    assert names_in(b"  BEGIN:VCARD\n  FN:A\n  NOTE:x\n   y\n  END:VCARD\n") == ["A"]
    [card] = cards_in(b"BEGIN:VCARD\nFN:B\n EMAIL:b@b.example\n END:VCARD\n")
    assert card.methods[0].value == "b@b.example"


def test_a_folded_text_may_hold_the_words_that_end_a_card():
    [card] = cards_in(b"BEGIN:VCARD\nFN:A\nNOTE:see\n END:VCARD\n and on\nTITLE:T\nEND:VCARD\n")
    assert (card.notes, card.title) == (("seeEND:VCARDand on",), "T")


def test_a_note_with_bare_line_breaks():
    card = card_of("FN:A", "NOTE:first line", "second line of it", "third", "TITLE:T")
    assert (card.notes, card.title) == (("first line\nsecond line of it\nthird",), "T")


def test_a_line_that_is_nothing_is_kept():
    [read] = list(read_cards(b"BEGIN:VCARD\nFN:A\nTEL:1\nsome words\nEND:VCARD\n"))
    assert read.problems[0].plain() == "This line could not be read and was kept as it is: some words"
    assert read.card.extra[0].value == "some words"


def test_control_characters_are_removed():
    card = card_of("FN:Nu\x00l\x07", "NOTE;QUOTED-PRINTABLE:a=00b=0D=0Ac=1B", "N:x\x85;y;;;")
    assert (card.full_name, card.notes, card.name.family) == ("Nul", ("ab\nc",), "x")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BDAY:1985-04-12", PartialDate(1985, 4, 12)),
        ("BDAY;VALUE=date:19850412", PartialDate(1985, 4, 12)),
        ("BDAY:1985-04-12T00:00:00Z", PartialDate(1985, 4, 12)),
        ("BDAY:1996-10-22T14:00:00-05:00", PartialDate(1996, 10, 22)),
        ("BDAY:1985/04/12", PartialDate(1985, 4, 12)),
        ("BDAY:1985-4-2", PartialDate(1985, 4, 2)),
        ("BDAY:--0229", PartialDate(None, 2, 29)),
        ("BDAY:--04-12", PartialDate(None, 4, 12)),
        ("BDAY:1604-02-29", PartialDate(None, 2, 29)),
        ("BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-06", PartialDate(None, 5, 6)),
        ("BDAY:0000-05-06", PartialDate(None, 5, 6)),
        ("BDAY:1985-04", PartialDate(1985, 4)),
        ("BDAY:1985", PartialDate(1985)),
        ("BDAY:---12", PartialDate(day=12)),
        ("BDAY:--04", PartialDate(month=4)),
        ("BDAY;VALUE=text:circa 1800", "circa 1800"),
        ("BDAY:12/04/1985", "12/04/1985"),
        ("BDAY:2024-02-30", "2024-02-30"),
        ("BDAY:0000-00-00", "0000-00-00"),
        ("BDAY:99999-01-01", "99999-01-01"),
        ("BDAY:", None),
    ],
)
def test_dates(line, expected):
    assert card_of("FN:A", line).birthday == expected


def test_the_time_of_a_birth_is_kept():
    card = card_of("FN:A", "BDAY:1996-10-22T14:00:00-05:00")
    assert [(line.name, line.value) for line in card.extra] == [("X-ROR-ORIGINAL-BDAY", "1996-10-22T14:00:00-05:00")]


@pytest.mark.parametrize(
    "lines",
    [
        [f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}"],
        [f"PHOTO;ENCODING=BASE64;PNG:{PNG_TEXT}"],
        ["PHOTO;BASE64:", " " + PNG_TEXT[:40], " " + PNG_TEXT[40:], ""],
        ["PHOTO;TYPE=PNG;ENCODING=BASE64:" + PNG_TEXT[:40], PNG_TEXT[40:], ""],
        ["PHOTO;TYPE=JPEG;ENCODING=BASE64:", PNG_TEXT[:40], PNG_TEXT[40:]],
        [f"PHOTO:data:image/png;base64,{PNG_TEXT}"],
        [f"PHOTO;VALUE=uri:DATA:;BASE64,{PNG_TEXT}"],
        [f"PHOTO:{PNG_TEXT}"],
        [f"PHOTO;ENCODING=b:{PNG_TEXT.rstrip('=')}"],
    ],
)
def test_pictures(lines):
    card = card_of("FN:A", *lines, "TITLE:T")
    assert card.photo == Photo(PNG, "image/png")
    assert card.title == "T"


def test_a_picture_on_the_web_stays_an_address():
    assert card_of("FN:A", "PHOTO;VALUE=URL:http\\://x.example/a,b.png").photo == Photo(url="http://x.example/a,b.png")


def test_a_picture_that_is_none_is_kept():
    [read] = list(read_cards(b"BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:/9j/4...\nEND:VCARD\n"))
    assert read.problems[0].plain() == "The picture could not be read. It was kept as it is."
    assert read.card.extra[0].value == "/9j/4..."


def test_groups_and_labels():
    card = card_of(
        "FN:A",
        "item1.TEL:1",
        "item1.X-ABLabel:Boat",
        "item2.TEL:2",
        "item2.X-ABLabel:",
        "HOME.TEL:3",
        "HOME.NOTE:n",
        "item4.X-FOO:f",
        "item4.X-ABLabel:L",
    )
    assert [(m.label, m.group) for m in card.methods] == [("Boat", ""), ("", ""), ("", "HOME")]
    assert [(line.group, line.name, line.value) for line in card.extra] == [
        ("item4", "X-FOO", "f"),
        ("item4", "X-ABLabel", "L"),
    ]


def test_labels_of_addresses():
    card = card_of("FN:A", "ADR;HOME:;;S;;;;", "LABEL;HOME:S\\nTown", "LABEL;WORK;POSTAL:Elsewhere")
    assert [m.value for m in card.methods] == [
        PostalAddress(street="S", label="S\nTown"),
        PostalAddress(label="Elsewhere"),
    ]


def test_messaging_in_all_forms():
    card = card_of(
        "FN:A",
        "IMPP:xmpp:a@x.example",
        "X-SKYPE;TYPE=HOME:b",
        "IMPP;X-SERVICE-TYPE=GoogleTalk:xmpp:c@x.example",
        "X-AIM:d",
        "IMPP:irc://e.example/f",
        "X-messaging/irc-All:g\ue000h",
    )
    assert {m.kind for m in card.methods} == {CardMethodKind.MESSAGING}
    assert [(m.service, m.value) for m in card.methods] == [
        ("xmpp", "a@x.example"),
        ("Skype", "b"),
        ("GoogleTalk", "c@x.example"),
        ("AIM", "d"),
        ("", "irc://e.example/f"),
        ("irc", "g"),
        ("irc", "h"),
    ]


def test_cards_inside_cards_are_kept_as_they_are():
    agent = b"AGENT:\nBEGIN:VCARD\nFN:Help, er\nTEL:7\nEND:VCARD\n"
    data = b"BEGIN:VCARD\nFN:Boss\n" + agent + b"TEL:8\nEND:VCARD\nBEGIN:VCARD\nFN:Next\nEND:VCARD\n"
    boss, following = cards_in(data)
    assert (boss.full_name, [m.value for m in boss.methods], following.full_name) == ("Boss", ["8"], "Next")
    assert boss.extra[0].value == "BEGIN:VCARD\\nFN:Help\\, er\\nTEL:7\\nEND:VCARD"


def test_more_than_a_field_holds_is_kept():
    card = card_of(
        "FN:A",
        "FN:B",
        "ORG:One",
        "ORG:Two",
        "TITLE:T",
        "TITLE:U",
        "UID:1",
        "UID:2",
        "ADR:;;S;;;;;room 5",
        "N:a;b;c;d;e;f",
    )
    assert [(line.name, line.value) for line in card.extra] == [
        ("FN", "B"),
        ("ORG", "Two"),
        ("TITLE", "U"),
        ("UID", "2"),
        ("X-ROR-ORIGINAL-ADR", ";;S;;;;;room 5"),
        ("X-ROR-ORIGINAL-N", "a;b;c;d;e;f"),
    ]


def test_kinds():
    assert card_of("FN:A", "KIND:Org").kind == "org"
    assert card_of("FN:A", "X-ABShowAs:COMPANY").kind == "org"
    assert card_of("FN:A", "X-ADDRESSBOOKSERVER-KIND:group").kind == "group"


def test_a_stream_in_small_pieces_gives_the_same():
    class Slow(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 7))

    data = b"".join(f"BEGIN:VCARD\r\nFN:Zoë {n}\r\nNOTE:x\r\nEND:VCARD\r\n".encode() for n in range(200))
    assert list(read_cards(Slow(data))) == list(read_cards(data))
    wide = data.decode().encode("utf-16")
    assert [read.card for read in read_cards(Slow(wide))] == [read.card for read in read_cards(data)]


def test_a_card_that_is_too_large_is_left_out(monkeypatch):
    monkeypatch.setattr(limits, "MAX_CARD_BYTES", 3 * limits.CHUNK_BYTES)
    large = b"BEGIN:VCARD\nFN:Large\nX-A:" + b"x" * 5 * limits.CHUNK_BYTES + b"\nEND:VCARD\n"
    reads = list(read_cards(large + b"BEGIN:VCARD\nFN:B\nEND:VCARD\n"))
    assert [read.card and read.card.full_name for read in reads] == [None, "B"]
    assert reads[0].problems[0].plain() == "This card is larger than 3 MB and was left out."
    assert reads[1].line_number == 5


def test_a_text_or_picture_that_is_too_large_is_left_out(monkeypatch):
    monkeypatch.setattr(limits, "MAX_PHOTO_BYTES", 1000)
    note = "x" * (limits.MAX_TEXT_LENGTH + 1)
    photo = PNG_TEXT * 20
    [read] = list(read_cards(f"BEGIN:VCARD\nFN:A\nNOTE:{note}\nPHOTO;ENCODING=b:{photo}\nEND:VCARD\n".encode()))
    assert read.card == Card(full_name="A")
    assert [message.plain()[:20] for message in read.problems] == ["NOTE is longer than ", "The picture is large"]
