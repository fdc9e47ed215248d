"""A letter as an `.eml` file that opens unsent in the mail program (RFC 5322; `X-Unsent` is Microsoft's).

There is no date and no message identifier: the mail program gives both when the letter is sent. Outlook opens the
file as a draft; Thunderbird and Apple Mail show it, and begin a draft by "Edit as new message" or "Send again".
"""

import email.policy
from email.headerregistry import Address
from email.message import EmailMessage

from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.letter import Letter
from ror_desktop.exchange.mail_text import MailAddress, header_text, mail_address


def eml_of(letter: Letter) -> bytes:
    """The file's bytes, with CRLF. Text is UTF-8; headers are in UTF-8 only where an address needs it (RFC 6532)."""
    to, sender = mail_address(letter.to_address), mail_address(letter.from_address)
    plain = all(address is None or address.is_ascii for address in (to, sender))
    message = EmailMessage(policy=email.policy.SMTP if plain else email.policy.SMTPUTF8)
    message["X-Unsent"] = "1"
    if sender is not None:
        message["From"] = _address(sender, letter.from_name)
    if to is not None:
        message["To"] = _address(to, letter.to_name)
    message["Subject"] = header_text(letter.subject)
    message.set_content(clean(letter.body), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _address(address: MailAddress, name: str) -> Address:
    return Address(header_text(name), address.local, address.domain)
