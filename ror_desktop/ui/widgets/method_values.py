"""Contact methods as plain values, for the draft of a form on the disk."""

from collections.abc import Mapping
from datetime import date

from ror_desktop.domain.contact import Method, MethodKind, PostalAddress

Values = Mapping[str, object]


def values_of(method: Method) -> dict[str, object]:
    """Everything about a method as texts, numbers and lists."""
    return {
        "id": method.id,
        "kind": method.kind.value,
        "value": method.value,
        "label": method.label,
        "preferred": method.preferred,
        "network": method.network,
        "connected_on": method.connected_on.isoformat() if method.connected_on else "",
        "address": list(method.address.parts()) if method.address else [],
        "key": method.key,
    }


def method_of(values: Values) -> Method:
    """What `values_of` gave."""
    connected, parts = values.get("connected_on"), values.get("address")
    number = values.get("id")
    return Method(
        MethodKind(str(values["kind"])),
        str(values["value"]),
        label=str(values.get("label", "")),
        preferred=bool(values.get("preferred")),
        network=str(values.get("network", "")),
        connected_on=date.fromisoformat(str(connected)) if connected else None,
        address=PostalAddress(*map(str, parts)) if isinstance(parts, list) and parts else None,
        key=str(values.get("key", "")),
        id=number if isinstance(number, int) else 0,
    )
