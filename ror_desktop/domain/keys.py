"""Normalised keys: what two spellings of one address, number or profile have in common."""

import re
import unicodedata

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.phone_plans import plain_key

_DIGITS = re.compile(r"\D+")
_EXTENSION = re.compile(r"(?:;ext=|\b(?:ext|extension|x|tst|durchwahl)\b\.?|#)\s*\d*\s*\Z", re.IGNORECASE)
_MAILTO = re.compile("^mailto:", re.IGNORECASE)
_TEL = re.compile("^tel:", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def method_key(method: Method, region: str) -> str:
    """The normalised key of a method, or "" where its kind has none (postal addresses)."""
    return key_of(method.kind, method.value, method.network, region)


def key_of(kind: MethodKind, value: str, network: str, region: str) -> str:
    """The normalised key of a method that is not made yet."""
    match kind:
        case MethodKind.EMAIL:
            return email_key(value)
        case MethodKind.PHONE:
            return phone_key(value, region)
        case MethodKind.WEB:
            return web_key(value)
        case MethodKind.SOCIAL:
            return social_key(value, network)
        case MethodKind.ADDRESS:
            return ""


def email_key(address: str) -> str:
    """The address without case and `mailto:`; an international domain in its ASCII form (RFC 5891)."""
    text = (address if address.isascii() else unicodedata.normalize("NFKC", address)).strip().strip("<>").strip()
    if ":" in text:
        text = _MAILTO.sub("", text)
    text = text.partition("?")[0].casefold()
    local, at, domain = text.rpartition("@")
    return f"{local}{at}{_ascii_domain(domain)}" if at else text


def phone_key(number: str, region: str) -> str:
    """The number in E.164 (ITU-T), read with the default region; its digits alone where it is no such number."""
    text = number.strip()
    if ":" in text:
        text = _TEL.sub("", text)
    plain = plain_key(text)
    if plain:
        return plain
    # Reading numbers loads a large table: only when a number is really stored or looked for.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return _DIGITS.sub("", _EXTENSION.sub("", text))
    if phonenumbers.is_possible_number_with_reason(parsed) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return _DIGITS.sub("", _EXTENSION.sub("", text))
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def web_key(address: str) -> str:
    """The address without scheme, `www.`, case of the host, default page ends and fragment."""
    text = _SCHEME.sub("", unicodedata.normalize("NFKC", address).strip()).split("#")[0]
    host, slash, path = text.partition("/")
    host = _ascii_domain(host.casefold().removeprefix("www."))
    return f"{host}{slash}{path}".rstrip("/")


def social_key(value: str, network: str) -> str:
    """`network:handle`, from a handle (@jane) or the address of a profile."""
    text = unicodedata.normalize("NFKC", value).strip().casefold().split("?")[0].rstrip("/")
    if "/" in text:
        text = text.rsplit("/", 1)[1]
    handle = text.lstrip("@")
    return f"{network.casefold()}:{handle}" if handle else ""


def _ascii_domain(domain: str) -> str:
    """The domain in its ASCII form where it has one; IDNA refuses some that people really type."""
    try:
        return domain.encode("idna").decode("ascii") if not domain.isascii() else domain
    except UnicodeError:
        return domain
