"""What a contact method opens: the address handed to the mail program, the phone or the browser.

Only mailto, tel, http and https ever leave here, whatever a file said the method's value was.
"""

import re
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from ror_desktop.domain.contact import Method, MethodKind

_PROFILES = {
    "linkedin": "https://www.linkedin.com/in/{}",
    "xing": "https://www.xing.com/profile/{}",
    "twitter": "https://x.com/{}",
    "x": "https://x.com/{}",
    "facebook": "https://www.facebook.com/{}",
    "instagram": "https://www.instagram.com/{}",
    "threads": "https://www.threads.net/@{}",
    "bluesky": "https://bsky.app/profile/{}",
    "youtube": "https://www.youtube.com/@{}",
    "tiktok": "https://www.tiktok.com/@{}",
    "github": "https://github.com/{}",
    "telegram": "https://t.me/{}",
}
"""Where the public profile of a handle is, by network; `{}` is the handle."""

NETWORKS = (*tuple(_PROFILES), "mastodon", "whatsapp")
"""The networks whose profiles can be opened from a handle."""

_NAMES = {"linkedin": "LinkedIn", "youtube": "YouTube", "tiktok": "TikTok", "github": "GitHub", "whatsapp": "WhatsApp"}

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:(?!\d+(/|$))", re.IGNORECASE)
_DIALLED = re.compile(r"[^0-9+*#]")
_ADDRESS = r"""[^\s@,;:<>()\[\]"\\]+@[^\s@,;:<>()\[\]"\\]+"""
_TRUNK = r"\A(\s*\+(?!39)\d{1,3})[\s./-]*\(0\)"
"""With the 0 that is dialled only within the country; in Italy it belongs to the number. Like the one above, seldom
needed, and compiled then."""
_EXTENSION = re.compile(r"(?:;ext=|\b(?:ext|extension|x)\b\.?)\s*(\d+)\s*\Z", re.IGNORECASE)


def network_name(network: str) -> str:
    """What a network is called."""
    return _NAMES.get(network.casefold(), network.capitalize())


def link_of(method: Method) -> str:
    """The address that the method opens, or "" where there is nothing to open (a postal address, a bad scheme)."""
    value = method.value.strip()
    match method.kind:
        case MethodKind.EMAIL:
            return _mail_link(value)
        case MethodKind.PHONE:
            return _phone_link(value)
        case MethodKind.WEB:
            return _web_link(value)
        case MethodKind.SOCIAL:
            return _social_link(value, method.network.casefold())
        case MethodKind.ADDRESS:
            return ""


def phones_of(methods: Iterable[Method]) -> list[Method]:
    """The numbers that can be called, the preferred first."""
    found = [method for method in methods if method.kind is MethodKind.PHONE and link_of(method)]
    return sorted(found, key=_not_preferred)


def addresses_of(methods: Iterable[Method]) -> list[Method]:
    """The e-mail addresses that can be written to, the preferred first."""
    found = [method for method in methods if method.kind is MethodKind.EMAIL and link_of(method)]
    return sorted(found, key=_not_preferred)


def _not_preferred(method: Method) -> bool:
    return not method.preferred


def _mail_link(said: str) -> str:
    """RFC 6068; everything that could start a header is encoded. Several addresses where the value is nothing else."""
    said = re.sub(r"^mailto:", "", said, flags=re.IGNORECASE).split("?")[0]
    addresses = _addresses_in(said) if any(mark in said for mark in " ;,<") else [said]
    quoted = list(map(_quoted_address, addresses))
    return "mailto:" + ",".join(quoted) if all(quoted) else ""


def _addresses_in(said: str) -> list[str]:
    """Of "a@x.example; b@y.example" both, of "Jane <a@x.example>" the one; the whole text where it is neither."""
    apart = [one for one in re.split(r"[;,\s]+", said) if one]
    if apart and all(re.fullmatch(_ADDRESS, one) for one in apart):
        return apart
    named = re.search(r"<([^<>]*)>\s*\Z", said)
    return [named[1] if named else said]


def _quoted_address(address: str) -> str:
    local, at, domain = address.rpartition("@")
    return f"{quote(local, safe='+!$*')}@{quote(domain, safe='[]:')}" if at and local and domain else ""


def _phone_link(number: str) -> str:
    """RFC 3966, with the extension as its parameter."""
    number = re.sub(r"^tel:", "", number, flags=re.IGNORECASE)
    if "(0)" in number:
        number = re.sub(_TRUNK, r"\1", number)
    extension = _EXTENSION.search(number)
    digits = _DIALLED.sub("", number[: extension.start()] if extension else number)
    if not any(c.isdigit() for c in digits):
        return ""
    return f"tel:{quote(digits, safe='+*')}" + (f";ext={extension[1]}" if extension else "")


def _web_link(address: str) -> str:
    if not _SCHEME.match(address):
        address = f"https://{address.lstrip('/')}"
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme.casefold() in {"http", "https"} and parts.hostname else ""


def _social_link(value: str, network: str) -> str:
    if "/" in value:
        return _web_link(value)
    if network == "mastodon":
        name, at, host = value.lstrip("@").partition("@")
        return _web_link(f"https://{host}/@{quote(name, safe='')}") if at else ""
    if network == "whatsapp":
        digits = re.sub(r"\D", "", value)
        return f"https://wa.me/{digits}" if digits else ""
    pattern = _PROFILES.get(network)
    handle = value.lstrip("@")
    return pattern.format(quote(handle, safe="")) if pattern and handle else ""
