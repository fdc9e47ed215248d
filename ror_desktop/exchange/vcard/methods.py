"""Reading what a contact can be reached by: e-mail, telephone, address, web, messaging, social networks."""

from dataclasses import dataclass

from ror_desktop.domain.card import CardMethod, CardMethodKind, Parameter, PostalAddress
from ror_desktop.exchange.vcard.content import KNOWN_TYPES, Head, Property
from ror_desktop.exchange.vcard.messaging import KDE_MESSAGING, KDE_SEPARATOR, MESSAGING_PROPERTIES, account_of
from ror_desktop.exchange.vcard.text import split_parts, unescape

SIMPLE_KINDS = {"EMAIL": CardMethodKind.EMAIL, "TEL": CardMethodKind.PHONE, "URL": CardMethodKind.WEB}
_SCHEMES = {"EMAIL": "mailto:", "TEL": "tel:", "URL": "\0"}
SERVICE_PARAMETERS = frozenset({"X-SERVICE-TYPE", "SERVICE-TYPE", "X-SERVICE"})
ADDRESS_PARTS = 7


@dataclass(slots=True)
class FoundMethod:
    """A method while its card is being read: label and group are known only at the end."""

    kind: CardMethodKind
    value: str | PostalAddress
    types: tuple[str, ...]
    pref: int
    group: str
    service: str = ""
    parameters: tuple[Parameter, ...] = ()
    label: str = ""

    def label_is_known(self) -> bool:
        """Whether this is an address of which the delivery label is known."""
        return isinstance(self.value, PostalAddress) and bool(self.value.label)

    def set_delivery_label(self, text: str) -> None:
        """Take this as the address as printed."""
        if isinstance(self.value, PostalAddress):
            self.value = self.value._replace(label=text)

    def finished(self, *, preferred: bool, group: str) -> CardMethod:
        """The method as a value."""
        return CardMethod(
            self.kind, self.value, self.types, self.label, preferred, self.service, group, self.parameters
        )


def read_methods(prop: Property) -> list[FoundMethod]:
    """What the property says; nothing for an empty value. The property must be one of a method."""
    key = prop.head.key
    if key in SIMPLE_KINDS:
        return _simple(prop)
    if key == "ADR":
        return _address(prop)
    if key == "IMPP":
        return _messaging_address(prop)
    if key in {"X-SOCIALPROFILE", "SOCIALPROFILE"}:
        return _social(prop)
    match = KDE_MESSAGING.fullmatch(key)
    if match:
        accounts = unescape(prop.value).split(KDE_SEPARATOR)
        return [found for account in accounts for found in _account(prop, account, match[1].lower())]
    return _account(prop, unescape(prop.value), MESSAGING_PROPERTIES[key])


def is_method(key: str) -> bool:
    """Whether properties of this name, in capitals, are read here."""
    return (
        key in SIMPLE_KINDS
        or key in MESSAGING_PROPERTIES
        or key in {"ADR", "IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE"}
        or KDE_MESSAGING.fullmatch(key) is not None
    )


def _simple(prop: Property) -> list[FoundMethod]:
    head = prop.head
    value = without_scheme(head.key, unescape(prop.value).strip())
    if not value:
        return []
    return [FoundMethod(SIMPLE_KINDS[head.key], value, simple_types(head), head.pref, head.group, "", head.others)]


def without_scheme(key: str, value: str) -> str:
    """The value without `mailto:` or `tel:`, of a property of `SIMPLE_KINDS`."""
    scheme = _SCHEMES[key]
    return value[len(scheme) :] if value[: len(scheme)].lower() == scheme else value


def simple_types(head: Head) -> tuple[str, ...]:
    """What a property of `SIMPLE_KINDS` says it is; for an e-mail address, "internet" says nothing any more."""
    if head.key == "EMAIL" and "internet" in head.types:
        return tuple(word for word in head.types if word != "internet")
    return head.types


def _address(prop: Property) -> list[FoundMethod]:
    head = prop.head
    parts = [unescape(part).strip() for part in split_parts(prop.value)[:ADDRESS_PARTS]]
    # Many programs write line breaks here as in a value, though parameters have escapes of their own.
    label = unescape(head.parameter("LABEL")).strip()
    others = tuple(item for item in head.others if item.name.upper() != "LABEL")
    unlabelled = PostalAddress(*parts, *[""] * (ADDRESS_PARTS - len(parts)))
    address = unlabelled._replace(label=label) if label else unlabelled
    return [FoundMethod(CardMethodKind.ADDRESS, address, head.types, head.pref, head.group, "", others)]


def has_more_parts(prop: Property) -> bool:
    """Whether an address has parts that no field holds (RFC 9554 adds eleven)."""
    return any(part.strip() for part in split_parts(prop.value)[ADDRESS_PARTS:])


def _messaging_address(prop: Property) -> list[FoundMethod]:
    service = _service(prop)
    account, service = account_of(unescape(prop.value).strip(), service)
    return _account(prop, account, service)


def _account(prop: Property, account: str, service: str) -> list[FoundMethod]:
    account = account.strip()
    head = prop.head
    others = _without_service(head.others)
    found = FoundMethod(CardMethodKind.MESSAGING, account, head.types, head.pref, head.group, service, others)
    return [found] if account else []


def _social(prop: Property) -> list[FoundMethod]:
    head = prop.head
    value = unescape(prop.value).strip()
    service = _service(prop)
    types = head.types
    if not service:
        service = next((word for word in types if word not in KNOWN_TYPES), "")
        types = tuple(word for word in types if word != service)
    others = _without_service(head.others)
    found = FoundMethod(CardMethodKind.SOCIAL, value, types, head.pref, head.group, service, others)
    return [found] if value else []


def _service(prop: Property) -> str:
    names = (item.values[0] for item in prop.head.others if item.name.upper() in SERVICE_PARAMETERS and item.values)
    return next(names, "").strip()


def _without_service(parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    return tuple(item for item in parameters if item.name.upper() not in SERVICE_PARAMETERS)
