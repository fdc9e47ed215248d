"""The names of messaging services and the properties and URI schemes that stand for them."""

import re

MESSAGING_PROPERTIES = {
    "X-AIM": "AIM",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GOOGLE-TALK": "GoogleTalk",
    "X-GROUPWISE": "GroupWise",
    "X-GTALK": "GoogleTalk",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-MSN": "MSN",
    "X-MS-IMADDRESS": "",
    "X-QQ": "QQ",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-TELEGRAM": "Telegram",
    "X-TWITTER": "Twitter",
    "X-YAHOO": "Yahoo",
    "X-YAHOO-ID": "Yahoo",
}
"""Properties of several programs, each for one service; the value is the account."""

KDE_MESSAGING = re.compile(r"X-MESSAGING/([\w.-]+)-ALL")
KDE_SEPARATOR = "\ue000"
"""KAddressBook once wrote one property per service, the accounts separated by this character."""

_SCHEMES = {
    "aim": "aim",
    "icq": "aim",
    "facebook": "xmpp",
    "googletalk": "xmpp",
    "jabber": "xmpp",
    "msn": "msnim",
    "yahoo": "ymsgr",
}
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!//)")
_SAME = frozenset({"skype", "xmpp", "irc", "sip", "sips", "sms", "twitter", "telegram", "matrix", "msnim", "ymsgr"})
_ANY_SERVICE = "x-apple"
"""What Apple's programs write for a service without a scheme of its own."""


def account_of(uri: str, service: str) -> tuple[str, str]:
    """Account and service of an address such as "xmpp:jane@acme.example", and what the file calls it."""
    match = _SCHEME.match(uri)
    if match is None:
        return uri, service
    scheme, account = match[1], uri[match.end() :]
    if not service:
        return account, scheme
    return (account, service) if scheme.lower() == scheme_of(service) else (uri, service)


def uri_of(account: str, service: str) -> str:
    """The address that `account_of` reads back as this account of this service."""
    scheme = scheme_of(service)
    match = _SCHEME.match(account)
    if match is not None and match[1].lower() != scheme and service:
        return account
    return f"{scheme}:{account}" if service else account


def scheme_of(service: str) -> str:
    """The scheme of addresses of this service."""
    name = service.lower()
    return name if name in _SAME else _SCHEMES.get(name, _ANY_SERVICE)
