"""What an e-mail's headers may hold: one line, an address that is one, and nothing that pretends to be another header.

RFC 5322 (messages), RFC 6531 (addresses beyond ASCII), RFC 3490 (domains beyond ASCII).
"""

import re
from typing import NamedTuple

from ror_desktop.domain.cleaning import one_line

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What turns the direction of writing: "moc.elgoog" could be shown as something else."""

_ADDRESS = re.compile(r"""[^\s@,;:<>()\[\]"\\]{1,200}@[^\s@,;:<>()\[\]"\\%?&/]{1,255}""")


class MailAddress(NamedTuple):
    """An address in its two parts; the domain in ASCII as far as it can be."""

    local: str
    domain: str

    @property
    def is_ascii(self) -> bool:
        """Whether every mail program and server can carry it."""
        return self.local.isascii() and self.domain.isascii()

    def __str__(self) -> str:
        return f"{self.local}@{self.domain}"


def header_text(text: str) -> str:
    """The text as one line without control characters and without anything that turns the direction of writing.

    "=?" begins an encoded word (RFC 2047), which programs decode, Python's `email` before it writes: a line break
    hidden in one would start another header. So a space comes between.
    """
    return one_line(_BIDI.sub("", text)).replace("=?", "= ?")


def mail_address(text: str) -> MailAddress | None:
    """The address that a contact method holds ("jane@acme.example", "Jane <jane@…>"), or nothing where it is none."""
    text = re.sub(r"\Amailto:", "", header_text(text), flags=re.IGNORECASE).partition("?")[0]
    inside = re.search(r"<([^<>]*)>\s*\Z", text)
    text = inside[1].strip() if inside else text
    if not _ADDRESS.fullmatch(text):
        return None
    local, _at, domain = text.rpartition("@")
    found = MailAddress(local, _in_ascii(domain))
    return found if _ADDRESS.fullmatch(str(found)) else None  # a "＠" of double width becomes another "@"


def _in_ascii(domain: str) -> str:
    """The domain as the network knows it; as it is where there is no such form."""
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain
