"""Writing a card as vCard 2.1, 3.0 or 4.0."""

import base64
from collections.abc import Iterable
from enum import StrEnum

from ror_desktop.domain.card import (
    Card,
    CardDate,
    CardMethod,
    CardMethodKind,
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
from ror_desktop.exchange.vcard.content import KNOWN_TYPES
from ror_desktop.exchange.vcard.dates import format_date
from ror_desktop.exchange.vcard.fold import fold, quoted
from ror_desktop.exchange.vcard.messaging import scheme_of, uri_of
from ror_desktop.exchange.vcard.photos import IMAGE_TYPES
from ror_desktop.exchange.vcard.text import clean, escape, escape_uri, has_control

LONGEST_PLAIN = 75
_NAMES = {CardMethodKind.EMAIL: "EMAIL", CardMethodKind.PHONE: "TEL", CardMethodKind.WEB: "URL"}
_QUOTED_CHARACTERS = frozenset(',;:"\\ ')


class Version(StrEnum):
    """The versions of vCard that are written. 3.0 is what the most programs read."""

    V2_1 = "2.1"
    V3_0 = "3.0"
    V4_0 = "4.0"


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
        card, name = self._card, self._card.name
        if card.full_name:
            self._put_text("FN", card.full_name)
        else:
            self._put("FN", self._text(card.display_name()), (Parameter(DERIVED, ("1",)),))
        self._put_kept("N", self._parts(name.family, name.given, name.additional, name.prefix, name.suffix))
        if card.nicknames:
            self._put_kept("NICKNAME", ",".join(map(escape, card.nicknames)))

    def _put_work(self) -> None:
        card = self._card
        if card.organization:
            self._put_kept("ORG", self._parts(*card.organization))
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
            self._put_kept(name, self._text(date), (Parameter("VALUE", ("text",)),))

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
        self._put_kept("KIND", self._text(kind))
        if self._version is Version.V3_0 and kind == "org":
            self._put("X-ABShowAs", "COMPANY")
        elif self._version is Version.V3_0 and kind == "group":
            self._put("X-ADDRESSBOOKSERVER-KIND", "group")

    def _put_relation(self, relation: CardRelation) -> None:
        is_address = relation.value.lower().startswith(("urn:", "http:", "https:", "mailto:"))
        value_type = Parameter("VALUE", ("uri" if is_address else "text",))
        value = escape_uri(relation.value) if is_address else self._text(relation.value)
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
        name, value, parameters = self._method(method)
        parameters = (*self._method_types(method), *parameters, *method.parameters)
        self._put(name, value, parameters, group)
        if has_lines:
            self._put("LABEL", self._text(envelope), self._method_types(method), group)
        if method.label:
            self._put("X-ABLabel", labels.label_value(method.label), group=group)

    def _method(self, method: CardMethod) -> tuple[str, str, tuple[Parameter, ...]]:
        """Name, value and the parameters that the kind needs."""
        value = method.value
        if isinstance(value, PostalAddress):
            return self._address(value)
        if method.kind is CardMethodKind.MESSAGING:
            service = method.service
            needed = service and (service != service.lower() or scheme_of(service) != service)
            named = (Parameter("X-SERVICE-TYPE", (service,)),) if needed else ()
            return "IMPP", escape_uri(uri_of(value, service)), named
        if method.kind is CardMethodKind.SOCIAL:
            named = (Parameter("SERVICE-TYPE", (method.service,)),) if method.service else ()
            name = "SOCIALPROFILE" if self._version is Version.V4_0 else "X-SOCIALPROFILE"
            return name, escape_uri(value), named
        text = escape_uri(value) if method.kind is CardMethodKind.WEB else self._text(value)
        return _NAMES[method.kind], text, ()

    def _address(self, address: PostalAddress) -> tuple[str, str, tuple[Parameter, ...]]:
        parts = (
            address.po_box,
            address.extended,
            address.street,
            address.locality,
            address.region,
            address.postcode,
            address.country,
        )
        is_new = self._version is Version.V4_0
        label = (Parameter("LABEL", (address.label.replace("\\", "\\\\"),)),) if address.label and is_new else ()
        return "ADR", self._parts(*parts), label

    def _method_types(self, method: CardMethod) -> tuple[Parameter, ...]:
        types = method.types
        is_new = self._version is Version.V4_0
        if method.kind is CardMethodKind.EMAIL and not is_new:
            types = ("internet", *types)
        ranked = any(item.name.upper() == "PREF" for item in method.parameters)
        if method.preferred and not is_new:
            types = (*types, "pref")
        pref = (Parameter("PREF", ("1",)),) if method.preferred and is_new and not ranked else ()
        return ((Parameter("TYPE", types),) if types else ()) + pref

    def _put_line(self, line: ContentLine) -> None:
        self._put(line.name, line.value, line.parameters, line.group)

    def _put_text(self, name: str, text: str, index: int = 0) -> None:
        self._put_kept(name, self._text(text), index=index)

    def _text(self, text: str) -> str:
        """Version 2.1 escapes no commas and semicolons in a text; other programs would show the backslash."""
        return escape_uri(text) if self._version is Version.V2_1 else escape(text)

    def _parts(self, *texts: str) -> str:
        if self._version is Version.V2_1:
            return ";".join(escape_uri(text).replace(";", "\\;") for text in texts)
        return ";".join(map(escape, texts))

    def _put_kept(self, name: str, value: str, parameters: tuple[Parameter, ...] = (), index: int = 0) -> None:
        """A property that has a field, with what was kept of its parameters."""
        kept = self._kept.get((name, index))
        if kept is None:
            self._put(name, value, parameters)
        else:
            self._put(name, value, (*parameters, *kept.parameters), kept.group)

    def _put(self, name: str, value: str, parameters: Iterable[Parameter] = (), group: str = "") -> None:
        head = f"{group}.{name}" if group else name
        if parameters:
            parameters = tuple(parameters)
            head += "".join(map(self._parameter, parameters))
        line = f"{head}:{value}"
        if not line.isprintable() and has_control(line):
            head, value = clean(head).replace("\n", " "), clean(value).replace("\n", "\\n")
            line = f"{head}:{value}"
        if self._version is not Version.V2_1:
            self._lines.append(fold(line))
        elif _is_plain(head, value):
            self._lines.append(f"{head}:{value}\r\n".encode())
        elif any(item.name.upper() == "ENCODING" for item in parameters):
            self._lines.append(fold(line))
        else:
            text = value.replace("\\\\", "\0").replace("\\n", "\r\n").replace("\0", "\\\\")
            self._lines.append(quoted(f"{head};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", text))

    def _parameter(self, item: Parameter) -> str:
        if self._version is Version.V2_1 and item.name == "TYPE" and all(word in KNOWN_TYPES for word in item.values):
            return "".join(f";{word.upper()}" for word in item.values)
        if item.name.upper() == "ENCODING":
            return ";ENCODING=BASE64" if self._version is Version.V2_1 else ";ENCODING=b"
        return f";{item.name}=" + ",".join(map(_parameter_value, item.values))

    def _new_group(self) -> str:
        while f"item{self._next_item}" in self._groups:
            self._next_item += 1
        self._next_item += 1
        return f"item{self._next_item - 1}"


def _is_plain(head: str, value: str) -> bool:
    return value.isascii() and len(head) + len(value) < LONGEST_PLAIN and "\\n" not in value


def _parameter_value(text: str) -> str:
    """The value with line breaks and quotes as RFC 6868 writes them, in quotes where it needs them."""
    text = text.replace("^", "^^").replace('"', "^'").replace("\r\n", "^n").replace("\n", "^n")
    return f'"{text}"' if _QUOTED_CHARACTERS.intersection(text) or not text else text


def _groups_of(card: Card) -> frozenset[str]:
    items: tuple[CardMethod | CardRelation | KeptParameters | ContentLine, ...]
    items = (*card.methods, *card.related, *card.kept, *card.extra)
    return frozenset(item.group.lower() for item in items)
