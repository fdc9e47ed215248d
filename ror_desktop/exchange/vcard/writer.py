"""Writing a card as vCard 2.1, 3.0 or 4.0."""

import base64
from operator import attrgetter

from ror_desktop.domain.card import (
    Card,
    CardDate,
    CardMethod,
    CardRelation,
    ContentLine,
    KeptParameters,
    Parameter,
    PartialDate,
    Photo,
    PostalAddress,
)
from ror_desktop.exchange.vcard import labels
from ror_desktop.exchange.vcard.builder import DERIVED
from ror_desktop.exchange.vcard.dates import format_date
from ror_desktop.exchange.vcard.fold import line_of, old_line_of
from ror_desktop.exchange.vcard.photos import IMAGE_TYPES
from ror_desktop.exchange.vcard.properties import (
    Version,
    escaped,
    escaped_parts,
    head_of,
    method_property,
    method_types,
    method_value,
)
from ror_desktop.exchange.vcard.text import escape, escape_uri

_NAME_PARTS = attrgetter("family", "given", "additional", "prefix", "suffix")


def write_card(card: Card, version: Version = Version.V3_0) -> bytes:
    """The card as a vCard in UTF-8 with CRLF, ready to be appended to a file of cards.

    What the version has no property for travels as an extension, so that reading gives the same card.
    """
    return _CardWriter(card, version).written()


class _CardWriter:
    """The lines of one card, one after the other."""

    def __init__(self, card: Card, version: Version) -> None:
        self._card = card
        self._version = version
        self._lines: list[bytes] = []
        self._kept = {(item.name, item.index): item for item in card.kept}
        self._groups = _groups_of(card)
        self._next_item = 1

    def written(self) -> bytes:
        """All lines."""
        self._put("BEGIN", "VCARD")
        self._put("VERSION", self._version.value)
        self._put_names()
        self._put_work()
        for method in self._card.methods:
            self._put_method(method)
        self._put_dates()
        self._put_texts()
        self._put_photo(self._card.photo)
        for relation in self._card.related:
            self._put_relation(relation)
        self._put_kind()
        for line in self._card.extra:
            self._put_line(line)
        self._put("END", "VCARD")
        return b"".join(self._lines)

    def _put_names(self) -> None:
        card = self._card
        if card.full_name:
            self._put_text("FN", card.full_name)
        else:
            self._put("FN", escaped(card.display_name(), self._version), (Parameter(DERIVED, ("1",)),))
        self._put_kept("N", escaped_parts(_NAME_PARTS(card.name), self._version))
        if card.nicknames:
            self._put_kept("NICKNAME", ",".join(map(escape, card.nicknames)))

    def _put_work(self) -> None:
        card = self._card
        if card.organization:
            self._put_kept("ORG", escaped_parts(card.organization, self._version))
        for name, text in (("TITLE", card.title), ("ROLE", card.role)):
            if text:
                self._put_text(name, text)

    def _put_texts(self) -> None:
        card = self._card
        for index, note in enumerate(card.notes):
            self._put_text("NOTE", note, index)
        if card.categories:
            self._put_kept("CATEGORIES", ",".join(map(escape, card.categories)))
        if card.gender:
            # Sex, and after a semicolon the identity in words: the semicolon is part of the format.
            self._put_kept("GENDER", escape_uri(card.gender))
        if card.geo:
            is_new = self._version is Version.V4_0
            self._put_kept("GEO", f"geo:{card.geo}" if is_new else card.geo.replace(",", ";"))
        for name, text in (("TZ", card.time_zone), ("UID", card.uid), ("REV", card.revision)):
            if text:
                self._put_kept(name, escape_uri(text))

    def _put_dates(self) -> None:
        card = self._card
        if card.birthday is not None:
            self._put_date("BDAY", card.birthday)
        if card.anniversary is not None:
            self._put_date("ANNIVERSARY", card.anniversary)
            if self._version is Version.V3_0 and isinstance(card.anniversary, PartialDate):
                # Apple's and Google's programs know it only in this form.
                group = self._new_group()
                self._put("X-ABDATE", format_date(card.anniversary), group=group)
                self._put("X-ABLabel", labels.label_value(labels.ANNIVERSARY), group=group)

    def _put_date(self, name: str, date: CardDate) -> None:
        if isinstance(date, PartialDate):
            self._put_kept(name, format_date(date, basic=self._version is Version.V4_0))
        else:
            self._put_kept(name, escaped(date, self._version), (Parameter("VALUE", ("text",)),))

    def _put_photo(self, photo: Photo | None) -> None:
        if photo is None:
            return
        if not photo.data:
            self._put_kept("PHOTO", escape_uri(photo.url), self._photo_address_parameters(photo))
            return
        body = base64.b64encode(photo.data).decode("ascii")
        if self._version is Version.V4_0:
            self._put_kept("PHOTO", f"data:{photo.media_type};base64,{body}")
            return
        short = photo.media_type.removeprefix("image/")
        named = short.upper() if short in IMAGE_TYPES else photo.media_type
        types = (Parameter("TYPE", (named,)),) if named else ()
        self._put_kept("PHOTO", body, (Parameter("ENCODING", ("b",)), *types))
        if self._version is Version.V2_1:
            self._lines.append(b"\r\n")

    def _photo_address_parameters(self, photo: Photo) -> tuple[Parameter, ...]:
        media_type = (Parameter("MEDIATYPE", (photo.media_type,)),) if photo.media_type else ()
        return (Parameter("VALUE", ("uri",)), *media_type)

    def _put_kind(self) -> None:
        kind = self._card.kind
        if not kind:
            return
        self._put_kept("KIND", escaped(kind, self._version))
        if self._version is Version.V3_0 and kind == "org":
            self._put("X-ABShowAs", "COMPANY")
        elif self._version is Version.V3_0 and kind == "group":
            self._put("X-ADDRESSBOOKSERVER-KIND", "group")

    def _put_relation(self, relation: CardRelation) -> None:
        is_address = relation.value.lower().startswith(("urn:", "http:", "https:", "mailto:"))
        value_type = Parameter("VALUE", ("uri" if is_address else "text",))
        value = escape_uri(relation.value) if is_address else escaped(relation.value, self._version)
        types = (Parameter("TYPE", relation.types),) if relation.types else ()
        self._put("RELATED", value, (value_type, *types, *relation.parameters), relation.group)
        if self._version is Version.V3_0 and not is_address:
            self._put_related_name(relation)

    def _put_related_name(self, relation: CardRelation) -> None:
        """The form in which Apple's and Google's programs know it."""
        group = self._new_group()
        self._put("X-ABRELATEDNAMES", escape(relation.value), group=group)
        if relation.types:
            label = relation.types[0]
            standard = label.capitalize() if label.capitalize() in labels.STANDARD_LABELS else label
            self._put("X-ABLabel", labels.label_value(standard), group=group)

    def _put_method(self, method: CardMethod) -> None:
        envelope = method.value.label if isinstance(method.value, PostalAddress) else ""
        has_lines = bool(envelope) and self._version is not Version.V4_0
        group = method.group or (self._new_group() if method.label or has_lines else "")
        name, parameters = method_property(method, self._version)
        self._put(name, method_value(method, self._version), parameters, group)
        if has_lines:
            self._put("LABEL", escaped(envelope, self._version), method_types(method, self._version), group)
        if method.label:
            self._put("X-ABLabel", labels.label_value(method.label), group=group)

    def _put_line(self, line: ContentLine) -> None:
        self._put(line.name, line.value, line.parameters, line.group)

    def _put_text(self, name: str, text: str, index: int = 0) -> None:
        self._put_kept(name, escaped(text, self._version), index=index)

    def _put_kept(self, name: str, value: str, parameters: tuple[Parameter, ...] = (), index: int = 0) -> None:
        """A property that has a field, with what was kept of its parameters."""
        kept = self._kept.get((name, index))
        if kept is None:
            self._put(name, value, parameters)
        else:
            self._put(name, value, (*parameters, *kept.parameters), kept.group)

    def _put(self, name: str, value: str, parameters: tuple[Parameter, ...] = (), group: str = "") -> None:
        head = head_of(f"{group}.{name}" if group else name, parameters, self._version)
        if self._version is not Version.V2_1 or any(item.name.upper() == "ENCODING" for item in parameters):
            self._lines.append(line_of(head, value))
        else:
            self._lines.append(old_line_of(head, value))

    def _new_group(self) -> str:
        while f"item{self._next_item}" in self._groups:
            self._next_item += 1
        self._next_item += 1
        return f"item{self._next_item - 1}"


def _groups_of(card: Card) -> frozenset[str]:
    items: tuple[CardMethod | CardRelation | KeptParameters | ContentLine, ...]
    items = (*card.methods, *card.related, *card.kept, *card.extra)
    return frozenset(item.group.lower() for item in items)
