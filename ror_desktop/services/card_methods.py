"""Between the ways to reach somebody that a contact file says (`CardMethod`) and those of the book."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter

from ror_desktop.domain.card import CardMethod, CardMethodKind, Parameter
from ror_desktop.domain.card import PostalAddress as CardAddress
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import Method, MethodKind, PostalAddress
from ror_desktop.domain.keys import key_of
from ror_desktop.domain.partial_date import partial_date

CONNECTED = "X-ROR-CONNECTED-ON"
"""Our own parameter of a profile: the day on which one connected there."""

_WORDS = {
    "work": "work",
    "home": "home",
    "cell": "mobile",
    "fax": "fax",
    "pager": "pager",
    "main": "main",
    "car": "car",
    "video": "video",
    "text": "text",
    "other": "other",
}
"""vCard's types (RFC 6350, 5.6 and 6.4.1) that a label says, in the order in which it says them."""

_TYPES = {word: kind for kind, word in _WORDS.items()}

_KINDS = {
    CardMethodKind.EMAIL: MethodKind.EMAIL,
    CardMethodKind.PHONE: MethodKind.PHONE,
    CardMethodKind.ADDRESS: MethodKind.ADDRESS,
    CardMethodKind.WEB: MethodKind.WEB,
    CardMethodKind.MESSAGING: MethodKind.SOCIAL,
    CardMethodKind.SOCIAL: MethodKind.SOCIAL,
}
CARD_KINDS = {kind: card for card, kind in _KINDS.items()}


def bare(method: CardMethod) -> CardMethod:
    """The method without our own parameter, where the book has it in a column."""
    day = _connected_on(method)
    if day is None:
        return method
    return method._replace(parameters=tuple(one for one in method.parameters if not _says_day(one, day)))


def method_of(method: CardMethod, region: str | None = None) -> Method:
    """A method of a file in the book's terms, tidy; with its key where the region for phone numbers is given."""
    address = None
    value = method.value
    if isinstance(value, CardAddress):
        address = _tidy_address(value)
        value = address.line() or value.label
    kind = _KINDS[method.kind]
    line = one_line(value)
    label, network = _words(kind, method.types, method.label, method.service)
    return Method(
        kind,
        line,
        label,
        method.preferred,
        network,
        _connected_on(method) if method.parameters else None,
        address,
        "" if region is None else key_of(kind, line, network, region),
    )


@lru_cache(maxsize=512)
def _words(kind: MethodKind, types: tuple[str, ...], label: str, service: str) -> tuple[str, str]:
    """The label and the network in the book's words: of many methods of a file they are the same."""
    network = service or (_network(types) if kind is MethodKind.SOCIAL else "")
    return one_line(label) if label else _label(types), one_line(network).casefold()


def _tidy_address(value: CardAddress) -> PostalAddress:
    return PostalAddress(*[one_line(part) if part else part for part in _ADDRESS_PARTS(value)])


_ADDRESS_PARTS = attrgetter("po_box", "extended", "street", "locality", "region", "postcode", "country")


def card_methods_of(methods: Sequence[Method], originals: Sequence[CardMethod]) -> tuple[CardMethod, ...]:
    """The methods for a file: as the file had said each where it was not changed, made anew otherwise."""
    waiting = list(originals)
    return tuple(_card_method_of(method, waiting) for method in methods)


def _card_method_of(method: Method, waiting: list[CardMethod]) -> CardMethod:
    """One of them; what the file had said is used once."""
    for original in waiting:
        if likeness(method_of(original)) == likeness(method):
            waiting.remove(original)
            return _with_day(original._replace(preferred=method.preferred), method.connected_on)
    return new_card_method(method)


def likeness(method: Method) -> tuple[object, ...]:
    """What the book knows two methods by; whether one is preferred may change."""
    return method.kind, method.value, method.label, method.network, method.address


def says_all(known: Method, method: CardMethod) -> bool:
    """Whether the book's words make this method of a file again, its preference apart."""
    if method.group or method.parameters or method.service != known.network:
        return False
    types = types_of(known.label)
    if types != method.types or method.label != ("" if types else known.label):
        return False
    if isinstance(method.value, CardAddress):
        return new_card_method(known) == method
    return method.value == known.value and CARD_KINDS[known.kind] is method.kind


def new_card_method(method: Method) -> CardMethod:
    """The method as a file says it that never said it before."""
    types = types_of(method.label)
    value: str | CardAddress = method.value
    if method.kind is MethodKind.ADDRESS:
        parts = method.address.parts() if method.address else ()
        value = CardAddress(*parts) if any(parts) else CardAddress(street=method.value)
    made = CardMethod(
        CARD_KINDS[method.kind],
        value,
        types,
        "" if types else method.label,
        method.preferred,
        method.network,
    )
    return _with_day(made, method.connected_on)


def _with_day(method: CardMethod, connected_on: date | None) -> CardMethod:
    if connected_on is None:
        return method
    return method._replace(parameters=(*method.parameters, Parameter(CONNECTED, (connected_on.isoformat(),))))


def _connected_on(method: CardMethod) -> date | None:
    """The day of our own parameter of a profile; nothing where it is none."""
    if not method.parameters or _KINDS[method.kind] is not MethodKind.SOCIAL:
        return None
    found = next((one.values for one in method.parameters if one.name.upper() == CONNECTED), ())
    day = partial_date(found[0]) if len(found) == 1 else None
    return None if day is None else day.full()


def _says_day(one: Parameter, day: date) -> bool:
    return one.name.upper() == CONNECTED and one.values == (day.isoformat(),)


def sameness(method: CardMethod) -> tuple[MethodKind, str]:
    """What two spellings of one method in files have in common."""
    known = method_of(method)
    return known.kind, known.value.casefold()


def _label(types: Sequence[str]) -> str:
    return " ".join(word for kind, word in _WORDS.items() if kind in types)


@lru_cache(maxsize=512)
def types_of(label: str) -> tuple[str, ...]:
    """The types of vCard that a label says; none where one of its words is none of them."""
    words = label.split()
    return tuple(_TYPES[word] for word in words) if words and all(word in _TYPES for word in words) else ()


def _network(types: Sequence[str]) -> str:
    return next((kind for kind in types if kind not in _WORDS and kind != "pref"), "")
