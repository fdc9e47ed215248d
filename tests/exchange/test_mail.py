"""Letters as `mailto:` addresses and `.eml` files: nothing is lost, and nothing but the letter comes out."""

import email
import email.policy
import re
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.letter import Letter
from ror_desktop.exchange.eml import eml_of
from ror_desktop.exchange.mail_text import header_text, mail_address
from ror_desktop.exchange.mailto import is_short_enough, mailto_of

HEADERS = {"x-unsent", "from", "to", "subject", "content-type", "content-transfer-encoding", "mime-version"}
TEXTS = st.one_of(
    st.text(),
    st.text('abc \r\n\t\x00\x0b\x0c\x1c\x85\u2028\u2029\u202e\u2066:,;<>@"\\?&=%äß中🎉()[]', max_size=60),
    st.text("=?utf8-QqBb0A_\u202e ", max_size=30),
    st.sampled_from(["a\r\nBcc: x@y.example", "a\nBcc: x@y.example", "=?utf-8?q?=0ABcc=3A_x?=", "x\x00y", "", "  "]),
)
ADDRESSES = st.one_of(
    TEXTS,
    st.builds("{}@{}".format, TEXTS, TEXTS),
    st.sampled_from(
        ["jane@acme.example", "jäne@bücher.example", "a@b.example\r\nBcc: x@y.example", "x?bcc=y@z.example"]
    ),
)
LETTERS = st.builds(Letter, TEXTS, TEXTS, ADDRESSES, TEXTS, ADDRESSES, TEXTS)


def parsed(data: bytes) -> EmailMessage:
    return email.message_from_string(data.decode(), policy=email.policy.default)  # headers may be UTF-8 (RFC 6532)


def unspaced(name: str) -> str:
    """Python's parser puts a space between two encoded words of a long name, where RFC 2047 (6.2) has none."""
    return name.replace(" ", "")


def content(message: EmailMessage) -> str:
    return str(message.get_content()).replace("\r\n", "\n")


def test_a_letter_as_a_file() -> None:
    letter = Letter(
        "Größe & co", "Dear Jane,\n\nthe pricing.\n", "jane@acme.example", "Jane Doe", "me@x.example", "Nöor"
    )
    data = eml_of(letter)
    message = parsed(data)
    assert message["X-Unsent"] == "1"
    assert str(message["Subject"]) == "Größe & co"
    assert str(message["To"]) == "Jane Doe <jane@acme.example>"
    assert message["From"].addresses[0].display_name == "Nöor"
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert content(message) == letter.body
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_without_addresses_the_mail_program_asks() -> None:
    message = parsed(eml_of(Letter("Hello", "Text", to_address="no address")))
    assert message["To"] is None
    assert message["From"] is None
    assert mailto_of(Letter("Hello", "Text")) == "mailto:?subject=Hello&body=Text"


@pytest.mark.parametrize("address", ["jäne@bücher.example", "用户@例子.example"])
def test_addresses_beyond_ascii(address: str) -> None:
    data = eml_of(Letter("Größe", "Text", to_address=address, to_name="Jäne"))
    message = email.message_from_string(data.decode(), policy=email.policy.SMTPUTF8)
    local, domain = address.split("@")
    found = message["To"].addresses[0]
    assert found.username == local
    assert found.domain == domain.encode("idna").decode()
    assert found.display_name == "Jäne"
    assert unquote(urlsplit(mailto_of(Letter("", "", address))).path) == f"{local}@{found.domain}"


@given(LETTERS)
@example(Letter("a\r\nBcc: x@y.example", "\r\n.\r\nBcc: x", "a@b.example\r\nBcc: c@d.example", 'J"\r\nBcc: x', "", ""))
def test_no_header_can_be_brought_in_and_the_text_comes_back(letter: Letter) -> None:
    data = eml_of(letter)
    head = data.partition(b"\r\n\r\n")[0]
    for policy in (email.policy.default, email.policy.SMTPUTF8, email.policy.compat32):
        message = email.message_from_bytes(data, policy=policy)
        names = [name.lower() for name in message]
        assert set(names) <= HEADERS
        assert len(names) == len(set(names))
        assert not message.defects
    assert all(re.match(rb"[A-Za-z-]+: ?|[ \t]", line) for line in head.split(b"\r\n"))
    assert not re.search(rb"[\x00-\x08\x0b-\x1f]", head.replace(b"\r\n", b""))
    message = parsed(data)
    assert header_text(str(message["Subject"])) == header_text(letter.subject)
    for field in ("To", "From"):
        found = message[field].addresses if message[field] else ()
        assert len(found) <= 1
        assert all(unspaced(header_text(one.display_name)) == unspaced(one.display_name) for one in found)
    assert content(message).removesuffix("\n") == clean(letter.body).removesuffix("\n")


@given(LETTERS)
def test_an_address_has_one_recipient_a_subject_and_a_body(letter: Letter) -> None:
    address = mailto_of(letter)
    assert re.fullmatch(r"mailto:[A-Za-z0-9%@._~-]*\?subject=[A-Za-z0-9%._~-]*&body=[A-Za-z0-9%._~-]*", address)
    parts = urlsplit(address)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert fields.keys() == {"subject", "body"}
    assert fields["subject"] == [header_text(letter.subject)]
    assert fields["body"][0].replace("\r\n", "\n") == clean(letter.body)
    to = mail_address(letter.to_address)
    assert unquote(parts.path) == ("" if to is None else str(to))
    assert parts.path.count("@") == (0 if to is None else 1)


def test_an_encoded_word_in_a_subject_stays_words() -> None:
    message = parsed(eml_of(Letter("=?utf-8?q?a=0D=0ABcc=3A_x@y.example?=", "Text")))
    assert message["Bcc"] is None
    assert str(message["Subject"]) == "= ?utf-8?q?a=0D=0ABcc=3A_x@y.example?="


@given(ADDRESSES)
def test_an_address_is_one_or_none(text: str) -> None:
    found = mail_address(text)
    if found is not None:
        assert str(found).count("@") == 1
        assert header_text(str(found)) == str(found)
        assert mail_address(str(found)) == found


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("jane@acme.example", "jane@acme.example"),
        (" mailto:jane@acme.example?subject=x ", "jane@acme.example"),
        ("Jane Doe <jane@acme.example>", "jane@acme.example"),
        ("o'hara+sales@acme.example", "o'hara+sales@acme.example"),
        ("jane@acme.example, joe@acme.example", None),
        ("jane", None),
        ("@acme.example", None),
        ("jane@", None),
        ("jane@acme.example＠other.example", None),
        ("jane@¸", None),
    ],
)
def test_what_an_address_is(text: str, address: str | None) -> None:
    found = mail_address(text)
    assert (None if found is None else str(found)) == address


def test_how_long_an_address_may_be() -> None:
    address = mailto_of(Letter("Hello", "x" * 1900))
    assert is_short_enough(address, "win32")
    assert not is_short_enough(mailto_of(Letter("Hello", "x" * 2000)), "win32")
    assert is_short_enough(mailto_of(Letter("Hello", "x" * 2000)), "linux")
    assert not is_short_enough(mailto_of(Letter("Hello", "ä" * 2000)), "darwin"), "an ä is six characters"
