"""Methods open what they say, and never a file, a script or an injected header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.method_links import link_of


@pytest.mark.parametrize(
    ("kind", "value", "network", "link"),
    [
        (MethodKind.EMAIL, "jane@acme.example", "", "mailto:jane@acme.example"),
        (MethodKind.EMAIL, "mailto:jane+fair@acme.example?bcc=x@y.example", "", "mailto:jane+fair@acme.example"),
        (MethodKind.EMAIL, "a&cc=b@c.example", "", "mailto:a%26cc%3Db@c.example"),
        (MethodKind.EMAIL, "jane\r\nBcc: x@y.example", "", "mailto:jane%0D%0ABcc%3A%20x@y.example"),
        (MethodKind.EMAIL, "a@x.example; b@y.example", "", "mailto:a@x.example,b@y.example"),
        (MethodKind.EMAIL, "a@x.example, b&c@y.example;", "", "mailto:a@x.example,b%26c@y.example"),
        (MethodKind.EMAIL, "Jane Doe <jane@acme.example>", "", "mailto:jane@acme.example"),
        (MethodKind.EMAIL, " ; ", "", ""),
        (MethodKind.EMAIL, "not an address", "", ""),
        (MethodKind.PHONE, "+49 (0) 30 / 1234-56", "", "tel:+4930123456"),
        (MethodKind.PHONE, "+44 (0)20 7946 0018", "", "tel:+442079460018"),
        (MethodKind.PHONE, "+39 (0)6 1234", "", "tel:+39061234"),
        (MethodKind.PHONE, "(030) 1234", "", "tel:0301234"),
        (MethodKind.PHONE, "030 1234 ext. 56", "", "tel:0301234;ext=56"),
        (MethodKind.PHONE, "ask at the desk", "", ""),
        (MethodKind.WEB, "acme.example/en", "", "https://acme.example/en"),
        (MethodKind.WEB, "acme.example:8080/x", "", "https://acme.example:8080/x"),
        (MethodKind.WEB, "http://acme.example", "", "http://acme.example"),
        (MethodKind.WEB, "javascript:alert(1)", "", ""),
        (MethodKind.WEB, "file:///etc/passwd", "", ""),
        (MethodKind.WEB, "http://[", "", ""),
        (MethodKind.SOCIAL, "@jane", "linkedin", "https://www.linkedin.com/in/jane"),
        (MethodKind.SOCIAL, "https://www.linkedin.com/in/jane", "linkedin", "https://www.linkedin.com/in/jane"),
        (MethodKind.SOCIAL, "@jane@social.example", "mastodon", "https://social.example/@jane"),
        (MethodKind.SOCIAL, "+31 6 1234", "WhatsApp", "https://wa.me/3161234"),
        (MethodKind.SOCIAL, "jane", "some forum", ""),
        (MethodKind.SOCIAL, "file:///etc/passwd", "x", ""),
        (MethodKind.ADDRESS, "1 High Street, London", "", ""),
    ],
)
def test_a_method_opens_its_link(kind: MethodKind, value: str, network: str, link: str) -> None:
    assert link_of(Method(kind, value, network=network)) == link


@given(st.sampled_from(MethodKind), st.text(), st.sampled_from(["", "linkedin", "mastodon", "whatsapp"]))
def test_only_harmless_schemes_and_one_line_leave(kind: MethodKind, value: str, network: str) -> None:
    link = link_of(Method(kind, value, network=network))
    assert not link or link.casefold().startswith(("mailto:", "tel:", "http://", "https://"))
    if kind is MethodKind.EMAIL:
        assert "\n" not in link
        assert "?" not in link
