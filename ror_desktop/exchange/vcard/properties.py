"""How a property is written in each version: its head, its texts, and the properties of ways to reach somebody."""

from collections.abc import Iterable
from enum import StrEnum
from operator import attrgetter

from ror_desktop.domain.card import CardMethod, CardMethodKind, Parameter, PostalAddress
from ror_desktop.exchange.vcard.content import KNOWN_TYPES
from ror_desktop.exchange.vcard.messaging import scheme_of, uri_of
from ror_desktop.exchange.vcard.text import escape, escape_uri

_NAMES = {
    CardMethodKind.EMAIL: "EMAIL",
    CardMethodKind.PHONE: "TEL",
    CardMethodKind.WEB: "URL",
    CardMethodKind.ADDRESS: "ADR",
    CardMethodKind.MESSAGING: "IMPP",
    CardMethodKind.SOCIAL: "X-SOCIALPROFILE",
}
_ADDRESS_PARTS = attrgetter("po_box", "extended", "street", "locality", "region", "postcode", "country")
URIS = frozenset({CardMethodKind.WEB, CardMethodKind.SOCIAL})
"""Of which the value is an address of the web: commas and semicolons mean nothing in it."""
_QUOTED_CHARACTERS = frozenset(',;:"\\ ')


class Version(StrEnum):
    """The versions of vCard that are written. 3.0 is what the most programs read."""

    V2_1 = "2.1"
    V3_0 = "3.0"
    V4_0 = "4.0"


def head_of(name: str, parameters: tuple[Parameter, ...], version: Version = Version.V3_0) -> str:
    """Name and parameters, as the line begins with them."""
    return name + "".join([_parameter(item, version) for item in parameters]) if parameters else name


def method_head(method: CardMethod, version: Version = Version.V3_0) -> str:
    """The head of the property that says this method; its group apart."""
    return head_of(*method_property(method, version), version)


def method_property(method: CardMethod, version: Version) -> tuple[str, tuple[Parameter, ...]]:
    """Its name and its parameters."""
    name = _NAMES[method.kind]
    if version is Version.V4_0:
        name = name.removeprefix("X-")
    return name, (*method_types(method, version), *_needed(method, version), *method.parameters)


def method_types(method: CardMethod, version: Version) -> tuple[Parameter, ...]:
    """The parameters that say what it is ("work") and whether it is preferred."""
    types = method.types
    is_new = version is Version.V4_0
    if method.kind is CardMethodKind.EMAIL and not is_new:
        types = ("internet", *types)
    ranked = any(item.name.upper() == "PREF" for item in method.parameters)
    if method.preferred and not is_new:
        types = (*types, "pref")
    pref = (Parameter("PREF", ("1",)),) if method.preferred and is_new and not ranked else ()
    return ((Parameter("TYPE", types),) if types else ()) + pref


def method_value(method: CardMethod, version: Version = Version.V3_0) -> str:
    """The value of the property, escaped."""
    value = method.value
    if isinstance(value, PostalAddress):
        return escaped_parts(_ADDRESS_PARTS(value), version)
    if method.kind is CardMethodKind.MESSAGING:
        return escape_uri(uri_of(value, method.service))
    return escape_uri(value) if method.kind in URIS else escaped(value, version)


def _needed(method: CardMethod, version: Version) -> tuple[Parameter, ...]:
    """The parameters that the kind needs."""
    service = method.service
    if method.kind is CardMethodKind.MESSAGING:
        is_said = not service or (service == service.lower() and scheme_of(service) == service)
        return () if is_said else (Parameter("X-SERVICE-TYPE", (service,)),)
    if method.kind is CardMethodKind.SOCIAL and service:
        return (Parameter("SERVICE-TYPE", (service,)),)
    envelope = method.value.label if isinstance(method.value, PostalAddress) and version is Version.V4_0 else ""
    return (Parameter("LABEL", (envelope.replace("\\", "\\\\"),)),) if envelope else ()


def escaped(text: str, version: Version) -> str:
    """Version 2.1 escapes no commas and semicolons in a text; other programs would show the backslash."""
    return escape_uri(text) if version is Version.V2_1 else escape(text)


def escaped_parts(texts: Iterable[str], version: Version = Version.V3_0) -> str:
    """A value of several parts, between semicolons."""
    if version is Version.V2_1:
        return ";".join([escape_uri(text).replace(";", "\\;") for text in texts])
    return ";".join(map(escape, texts))


def _parameter(item: Parameter, version: Version) -> str:
    if version is Version.V2_1 and item.name == "TYPE" and all(word in KNOWN_TYPES for word in item.values):
        return "".join(f";{word.upper()}" for word in item.values)
    if item.name.upper() == "ENCODING":
        return ";ENCODING=BASE64" if version is Version.V2_1 else ";ENCODING=b"
    return f";{item.name}=" + ",".join(map(_parameter_value, item.values))


def _parameter_value(text: str) -> str:
    """The value with line breaks and quotes as RFC 6868 writes them, in quotes where it needs them."""
    text = text.replace("^", "^^").replace('"', "^'").replace("\r\n", "^n").replace("\n", "^n")
    return f'"{text}"' if _QUOTED_CHARACTERS.intersection(text) or not text else text
