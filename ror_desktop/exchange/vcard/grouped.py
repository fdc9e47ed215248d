"""Properties that only the whole card explains: labels, groups, preferences, Apple's extensions."""

from collections import Counter, deque
from dataclasses import dataclass, replace

from ror_desktop.domain.card import (
    CardDate,
    CardMethod,
    CardMethodKind,
    CardRelation,
    ContentLine,
    KeptParameters,
    Parameter,
    PostalAddress,
)
from ror_desktop.exchange.vcard import labels
from ror_desktop.exchange.vcard.content import Property
from ror_desktop.exchange.vcard.dates import parse_date
from ror_desktop.exchange.vcard.methods import FoundMethod
from ror_desktop.exchange.vcard.text import unescape

_NO_ADDRESS = PostalAddress()
_NO_GROUPS: Counter[str] = Counter()
APPLE_PROPERTIES = frozenset({"X-ABDATE", "X-ABRELATEDNAMES", "X-ABSHOWAS", "X-ADDRESSBOOKSERVER-KIND"})


@dataclass(frozen=True, slots=True)
class Finished:
    """What the properties of a card came to, taken together."""

    methods: tuple[CardMethod, ...]
    related: tuple[CardRelation, ...]
    anniversary: CardDate | None
    kind: str
    kept: tuple[KeptParameters, ...]
    extra: tuple[ContentLine, ...]


class GroupedProperties:
    """Collects them; `finish` makes sense of them."""

    def __init__(self) -> None:
        self.methods: list[FoundMethod] = []
        self._related: list[CardRelation] = []
        self._known_relations: set[tuple[str, str]] = set()
        self._labels: dict[str, Property] = {}
        self._used_labels: set[str] = set()
        self._delivery: list[Property] = []
        self._apple: list[Property] = []
        self._loose: list[Property] = []

    def add_label(self, prop: Property) -> None:
        """Take an X-ABLabel."""
        group = prop.head.group.lower()
        if group and group not in self._labels:
            self._labels[group] = prop
        elif prop.value.strip():
            self._loose.append(prop)

    def add_relation(self, prop: Property) -> None:
        """Take a RELATED."""
        head = prop.head
        value = unescape(prop.value).strip()
        pref = (Parameter("PREF", (str(head.pref),)),) if head.pref else ()
        if value:
            self._relate(CardRelation(value, head.types, head.group, (*pref, *head.others)))

    def _relate(self, relation: CardRelation) -> None:
        self._related.append(relation)
        self._known_relations.add(_relation_key(relation.value, relation.types))

    def add_delivery_label(self, prop: Property) -> None:
        """Take a LABEL: the address as printed, in versions 2.1 and 3.0."""
        if prop.value.strip():
            self._delivery.append(prop)

    def add_apple(self, prop: Property) -> None:
        """Take one of `APPLE_PROPERTIES`."""
        self._apple.append(prop)

    def finish(
        self, anniversary: CardDate | None, kind: str, kept: list[KeptParameters], extra: list[ContentLine]
    ) -> Finished:
        """The outcome, given what the card says elsewhere."""
        if self._delivery:
            self._attach_delivery_labels()
        self.methods = [found for found in self.methods if found.value.__class__ is str or found.value != _NO_ADDRESS]
        for prop in self._apple:
            if prop.head.key == "X-ABRELATEDNAMES":
                self._take_related_name(prop)
            elif prop.head.key == "X-ABDATE":
                anniversary = self._anniversary(prop, anniversary)
            else:
                kind = self._kind(prop, kind)
        self._attach_labels()
        loose = [*self._loose, *self._loose_labels()] if self._labels else self._loose
        lines = (*extra, *[prop.as_line() for prop in loose])
        groups = _group_counts(self.methods, self._related, kept, lines)
        related = tuple(_ungrouped(item, groups) if item.group else item for item in self._related)
        tied = (_ungrouped_kept(item, groups) if item.group else item for item in kept)
        told = (item for item in tied if item.group or item.parameters)
        finished_kept = tuple(sorted(told, key=lambda item: (item.name, item.index)))
        return Finished(self._finished_methods(groups), related, anniversary, kind, finished_kept, lines)

    def _attach_delivery_labels(self) -> None:
        """Each goes to the first address without one in the same group, or else of the same types."""
        places: dict[object, deque[FoundMethod]] = {}
        for found in self.methods:
            if isinstance(found.value, PostalAddress) and not found.value.label:
                for place in (found.group.lower(), frozenset(found.types)):
                    places.setdefault(place, deque()).append(found)
        for prop in self._delivery:
            text = unescape(prop.value).strip()
            head = prop.head
            waiting = places.get(head.group.lower() or frozenset(head.types), deque())
            while waiting and waiting[0].label_is_known():
                waiting.popleft()
            if waiting:
                waiting.popleft().set_delivery_label(text)
            else:
                value = PostalAddress(label=text)
                found = FoundMethod(CardMethodKind.ADDRESS, value, head.types, head.pref, head.group, "", head.others)
                self.methods.append(found)

    def _label_of(self, group: str) -> str:
        prop = self._labels.get(group.lower())
        return labels.read_label(prop.value) if prop else ""

    def _use_label(self, group: str) -> str:
        self._used_labels.add(group.lower())
        return self._label_of(group)

    def _attach_labels(self) -> None:
        if self._labels:
            for found in self.methods:
                if found.group:
                    found.label = self._use_label(found.group)

    def _take_related_name(self, prop: Property) -> None:
        value = unescape(prop.value).strip()
        group = prop.head.group
        label = self._use_label(group) if group else ""
        words = label.lower() if label in labels.STANDARD_LABELS else label
        types = tuple(word.strip() for word in words.split(",") if word.strip()) or prop.head.types
        if value and _relation_key(value, types) not in self._known_relations:
            self._relate(CardRelation(value, types, group, prop.head.others))

    def _anniversary(self, prop: Property, known: CardDate | None) -> CardDate | None:
        group = prop.head.group
        date = parse_date(unescape(prop.value), prop.head.parameter("X-APPLE-OMIT-YEAR"))
        if date is None or self._label_of(group) != labels.ANNIVERSARY or known not in {None, date}:
            self._loose.append(prop)
            return known
        self._use_label(group)
        return date

    def _kind(self, prop: Property, known: str) -> str:
        value = unescape(prop.value).strip().lower()
        kind = "org" if value == "company" else value
        is_show_as = prop.head.key == "X-ABSHOWAS"
        if kind != (known or kind) or (is_show_as and kind != "org") or not kind:
            self._loose.append(prop)
            return known
        return kind

    def _loose_labels(self) -> list[Property]:
        """Labels of properties that are kept as they are."""
        return [prop for group, prop in self._labels.items() if group not in self._used_labels and prop.value.strip()]

    def _finished_methods(self, groups: Counter[str]) -> tuple[CardMethod, ...]:
        best: dict[CardMethodKind, int] = {}
        for found in self.methods:
            if found.pref:
                best[found.kind] = min(found.pref, best.get(found.kind, found.pref))
        return tuple(_finished(found, best, groups) for found in self.methods)


def _finished(found: FoundMethod, best: dict[CardMethodKind, int], groups: Counter[str]) -> CardMethod:
    if found.pref > 1:
        found.parameters = (Parameter("PREF", (str(found.pref),)), *found.parameters)
    preferred = found.pref > 0 and found.pref == best[found.kind]
    group = found.group if found.group and not _says_nothing(found.group, groups) else ""
    return found.finished(preferred=preferred, group=group)


def _group_counts(
    methods: list[FoundMethod],
    related: list[CardRelation],
    kept: list[KeptParameters],
    extra: tuple[ContentLine, ...],
) -> Counter[str]:
    groups = [item.group.lower() for items in (methods, related, kept, extra) for item in items if item.group]
    return Counter(groups) if groups else _NO_GROUPS


def _says_nothing(group: str, groups: Counter[str]) -> bool:
    """Whether a group ties its property to nothing else; its label has become part of the property."""
    return labels.is_item(group) and groups[group.lower()] == 1


def _relation_key(value: str, types: tuple[str, ...]) -> tuple[str, str]:
    """Two that agree in this are the same relation, said once by the standard and once in Apple's way."""
    return value, types[0].lower() if types else ""


def _ungrouped(item: CardRelation, groups: Counter[str]) -> CardRelation:
    return replace(item, group="") if _says_nothing(item.group, groups) else item


def _ungrouped_kept(item: KeptParameters, groups: Counter[str]) -> KeptParameters:
    return replace(item, group="") if _says_nothing(item.group, groups) else item
