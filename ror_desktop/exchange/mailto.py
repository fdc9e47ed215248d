"""A letter as a `mailto:` address (RFC 6068), for the mail program that the system knows."""

from urllib.parse import quote

from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.letter import Letter
from ror_desktop.exchange.mail_text import header_text, mail_address

LONGEST = {"win32": 2000}
"""Characters of an address, by platform: Outlook on Windows ends at 2,046 without a word."""

LONGEST_ELSEWHERE = 8000
"""On macOS and Linux mail programs take far more; a web mailer's own address ends at about 8 KB."""


def mailto_of(letter: Letter) -> str:
    """The address that begins this letter. Everything that could start another header is encoded."""
    to = mail_address(letter.to_address)
    whom = "" if to is None else f"{quote(to.local, safe='')}@{quote(to.domain, safe='')}"
    subject = quote(header_text(letter.subject), safe="")
    body = quote(clean(letter.body).replace("\n", "\r\n"), safe="")
    return f"mailto:{whom}?subject={subject}&body={body}"


def is_short_enough(address: str, platform: str) -> bool:
    """Whether mail programs of this platform (as in `sys.platform`) take an address of that length."""
    return len(address) <= LONGEST.get(platform, LONGEST_ELSEWHERE)
