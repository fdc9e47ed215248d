"""From the properties of one card to a `Card`."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from ror_desktop.domain.card import Card, CardDate, ContentLine, KeptParameters, Parameter, Photo
from ror_desktop.domain.contact import PersonName
from ror_desktop.exchange.vcard import problems
from ror_desktop.exchange.vcard.content import Property
from ror_desktop.exchange.vcard.dates import has_time, parse_date
from ror_desktop.exchange.vcard.geo import read_geo
from ror_desktop.exchange.vcard.grouped import APPLE_PROPERTIES, GroupedProperties
from ror_desktop.exchange.vcard.methods import has_more_parts, is_method, read_methods
from ror_desktop.exchange.vcard.photos import is_image_type, read_photo
from ror_desktop.exchange.vcard.text import escape, split_parts, unescape, unescaped_list
from ror_desktop.messages import Message

ORIGINAL = "X-ROR-ORIGINAL-"
"""A property whose value says more than its field holds is kept under this name as well."""
DERIVED = "X-ROR-DERIVED"
"""Marks a name that was written only because the format demands one."""
UNREADABLE = "X-ROR-UNREADABLE"
"""A line that is no property."""
NAME_PARTS = 5
TEXTS = {
    "TITLE": "title",
    "ROLE": "role",
    "GENDER": "gender",
    "TZ": "time_zone",
    "REV": "revision",
    "UID": "uid",
}
"""Properties with one text, and the fields of it."""
IGNORED = frozenset({"BEGIN", "END", "VERSION"})
"""What belongs to the file and not to the contact."""
_ANNIVERSARIES = frozenset(
    {"X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY", "X-MS-ANNIVERSARY"}
)


class CardBuilder:
    """Takes the properties of one card in their order; `build` gives the card."""

    def __init__(self) -> None:
        self.problems: list[Message] = []
        self._texts: dict[str, str] = {}
        self._full_name = ""
        self._name: PersonName | None = None
        self._nicknames: list[str] = []
        self._organization: tuple[str, ...] = ()
        self._dates: dict[str, CardDate] = {}
        self._other_anniversary: CardDate | None = None
        self._notes: list[str] = []
        self._categories: list[str] = []
        self._photo: Photo | None = None
        self._geo = ""
        self._kind = ""
        self._grouped = GroupedProperties()
        self._kept: list[KeptParameters] = []
        self._extra: list[ContentLine] = []

    def add(self, prop: Property) -> None:
        """Take one property."""
        key = prop.head.key
        handler = self._handlers.get(key)
        if handler is not None:
            handler(self, prop)
        elif is_method(key):
            self._add_method(prop)
        elif key in APPLE_PROPERTIES:
            self._grouped.add_apple(prop)
        else:
            self.keep(prop)

    def keep(self, prop: Property) -> None:
        """Keep a property as it is."""
        self._extra.append(prop.as_line())

    def keep_unreadable(self, line: str) -> None:
        """Keep a line that is no property, and say so."""
        self.problems.append(problems.line_unreadable(line))
        self._extra.append(ContentLine(UNREADABLE, escape(line)))

    def _keep_original(self, prop: Property) -> None:
        line = prop.as_line()
        self._extra.append(line._replace(name=ORIGINAL + prop.head.key))

    def _keep_parameters(self, prop: Property, *without: str, index: int = 0) -> None:
        """Remember what the property says beside its value."""
        head = prop.head
        if not (head.others or head.group or head.types or head.pref):
            return
        parameters = [Parameter("TYPE", head.types)] if head.types else []
        if head.pref:
            parameters.append(Parameter("PREF", (str(head.pref),)))
        parameters += [item for item in head.others if item.name.upper() not in without]
        if parameters or head.group:
            self._kept.append(KeptParameters(head.key, index, head.group, tuple(parameters)))

    def _add_full_name(self, prop: Property) -> None:
        text = unescape(prop.value).strip()
        if prop.head.parameter(DERIVED):
            return
        if not self._full_name and text:
            self._full_name = text
            self._keep_parameters(prop)
        elif text and text != self._full_name:
            self.keep(prop)

    def _add_name(self, prop: Property) -> None:
        parts = split_parts(prop.value)
        texts = [unescape(part).strip() for part in parts]
        if not any(texts):
            return
        if self._name is not None:
            self.keep(prop)
            return
        family, given, additional, prefix, suffix = (*texts, "", "", "", "", "")[:NAME_PARTS]
        self._name = PersonName(prefix, given, additional, family, suffix)
        self._keep_parameters(prop)
        if any(texts[NAME_PARTS:]):
            self._keep_original(prop)

    def _add_nickname(self, prop: Property) -> None:
        self._add_list(self._nicknames, prop)

    def _add_categories(self, prop: Property) -> None:
        self._add_list(self._categories, prop)

    def _add_list(self, items: list[str], prop: Property) -> None:
        """Lists of one name become one; what the first says beside its value is kept."""
        found = unescaped_list(prop.value)
        if found and not items:
            self._keep_parameters(prop)
        items += found

    def _add_organization(self, prop: Property) -> None:
        units = [unescape(part).strip() for part in split_parts(prop.value)]
        while units and not units[-1]:
            units.pop()
        if units and self._organization:
            self.keep(prop)
        elif units:
            self._organization = tuple(units)
            self._keep_parameters(prop)

    def _add_text(self, prop: Property) -> None:
        text = unescape(prop.value).strip()
        if not text:
            return
        if prop.head.key in self._texts:
            self.keep(prop)
            return
        self._texts[prop.head.key] = text
        self._keep_parameters(prop)

    def _add_note(self, prop: Property) -> None:
        text = unescape(prop.value)
        if text.strip():
            self._keep_parameters(prop, index=len(self._notes))
            self._notes.append(text)

    def _add_date(self, prop: Property) -> None:
        key = prop.head.key
        date = _date_of(prop)
        if date is None:
            return
        if key in self._dates:
            self.keep(prop)
            return
        self._dates[key] = date
        self._keep_parameters(prop, "X-APPLE-OMIT-YEAR")
        if has_time(prop.value):
            self._keep_original(prop)

    def _add_other_anniversary(self, prop: Property) -> None:
        """Kept as well, because the program that wrote it looks for it there."""
        self._other_anniversary = self._other_anniversary or _date_of(prop)
        self.keep(prop)

    def _add_photo(self, prop: Property) -> None:
        photo = read_photo(prop)
        if isinstance(photo, Message):
            self.problems.append(photo)
            if photo.source == problems.photo_unreadable().source:
                self.keep(prop)
        elif photo is not None and self._photo is not None:
            self.keep(prop)
        elif photo is not None:
            self._photo = photo
            types = tuple(word for word in prop.head.types if not is_image_type(word))
            self._keep_parameters(Property(replace(prop.head, types=types), ""), "MEDIATYPE")

    def _add_geo(self, prop: Property) -> None:
        found = read_geo(prop.value)
        if found and not self._geo:
            self._geo = found
            self._keep_parameters(prop)
        elif prop.value.strip():
            self.keep(prop)

    def _add_related(self, prop: Property) -> None:
        self._grouped.add_relation(prop)

    def _add_kind(self, prop: Property) -> None:
        text = unescape(prop.value).strip().lower()
        if text and not self._kind:
            self._kind = text
            self._keep_parameters(prop)
        elif text and text != self._kind:
            self.keep(prop)

    def _add_apple_label(self, prop: Property) -> None:
        self._grouped.add_label(prop)

    def _add_method(self, prop: Property) -> None:
        self._grouped.methods += read_methods(prop)
        if prop.head.key == "ADR" and has_more_parts(prop):
            self._keep_original(prop)

    def _add_delivery_label(self, prop: Property) -> None:
        self._grouped.add_delivery_label(prop)

    def _ignore(self, prop: Property) -> None:
        """What belongs to the file and not to the contact."""

    _handlers: ClassVar[dict[str, "Callable[[CardBuilder, Property], None]"]] = {
        **dict.fromkeys(IGNORED, _ignore),
        "FN": _add_full_name,
        "N": _add_name,
        "NICKNAME": _add_nickname,
        "CATEGORIES": _add_categories,
        "ORG": _add_organization,
        "NOTE": _add_note,
        "BDAY": _add_date,
        "ANNIVERSARY": _add_date,
        "PHOTO": _add_photo,
        "GEO": _add_geo,
        "KIND": _add_kind,
        "RELATED": _add_related,
        "LABEL": _add_delivery_label,
        "X-ABLABEL": _add_apple_label,
        "ADR": _add_method,
        "EMAIL": _add_method,
        "TEL": _add_method,
        "URL": _add_method,
        **dict.fromkeys(TEXTS, _add_text),
        **dict.fromkeys(_ANNIVERSARIES, _add_other_anniversary),
    }

    def build(self) -> Card:
        """The card of all that was added."""
        grouped = self._grouped.finish(self._dates.get("ANNIVERSARY"), self._kind, self._kept, self._extra)
        texts = {field: self._texts[key] for key, field in TEXTS.items() if key in self._texts}
        return Card(
            full_name=self._full_name,
            name=self._name or PersonName(),
            nicknames=tuple(self._nicknames),
            organization=self._organization,
            methods=grouped.methods,
            birthday=self._dates.get("BDAY"),
            anniversary=grouped.anniversary or self._other_anniversary,
            notes=tuple(self._notes),
            categories=tuple(self._categories),
            photo=self._photo,
            geo=self._geo,
            related=grouped.related,
            kind=grouped.kind,
            kept=grouped.kept,
            extra=grouped.extra,
            **texts,
        )


def reads(key: str) -> bool:
    """Whether properties of this name, in capitals, are more to us than lines to be kept as they are."""
    return key in CardBuilder._handlers or key in APPLE_PROPERTIES or is_method(key)  # noqa: SLF001 - our own


def _date_of(prop: Property) -> CardDate | None:
    return parse_date(unescape(prop.value), prop.head.parameter("X-APPLE-OMIT-YEAR"))
