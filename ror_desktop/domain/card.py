"""What a contact file says about one contact, whatever the format of the file.

Every text is as a person wrote it: decoded, unescaped, without control characters other than tab and line
feed. What the program has no field for stays in `Card.extra`, so that an export can write it back.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.contact import NO_NAME, PersonName

DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A calendar date of which parts may be unknown: 1985-04-12, --04-12 (no year), 1985-04, 1985, ---12.

    Raises `ValueError` for what no calendar has: a 13th month, 30 February, a 29th in a common year, or a
    year with a day but no month.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not self._is_possible():
            raise ValueError(f"No such date: {self.year}-{self.month}-{self.day}")

    def _is_possible(self) -> bool:
        if self.year is None and self.month is None and self.day is None:
            return False
        if self.year is not None and not (1 <= self.year <= 9999):
            return False
        if self.month is None:
            return self.day is None or (self.year is None and 1 <= self.day <= 31)
        if not 1 <= self.month <= 12:
            return False
        return self.day is None or 1 <= self.day <= self._last_day(self.month)

    def _last_day(self, month: int) -> int:
        common = self.year is not None and (self.year % 4 != 0 or (self.year % 100 == 0 and self.year % 400 != 0))
        return 28 if month == 2 and common else DAYS_IN_MONTH[month - 1]


CardDate = PartialDate | str
"""A date, or the words of the file where they are no date ("circa 1800")."""


class CardMethodKind(StrEnum):
    """How somebody can be reached."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    WEB = "web"
    MESSAGING = "messaging"
    SOCIAL = "social"


class Parameter(NamedTuple):
    """A named attribute of a property that the program has no field for."""

    name: str
    values: tuple[str, ...]


class PostalAddress(NamedTuple):
    """A postal address in parts; `label` is the address as printed on an envelope, where the file has it."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    label: str = ""

    def is_empty(self) -> bool:
        """Whether no part holds anything."""
        return self == PostalAddress()

    def in_lines(self) -> str:
        """The address in lines: the label where there is one, else street, place and country."""
        if self.label:
            return self.label
        place = " ".join(filter(None, (self.postcode, self.locality, self.region)))
        return "\n".join(filter(None, (self.po_box, self.extended, self.street, place, self.country)))


class CardMethod(NamedTuple):
    """One way to reach the contact.

    `value` is a `PostalAddress` for an address and text for the rest. `types` are the file's words for what
    it is ("work", "cell"; known ones in lower case), `label` a person's own word for it. `service` names
    the network of a messaging or social account ("skype", "LinkedIn"). `group` and `parameters` are kept
    for writing back.
    """

    kind: CardMethodKind
    value: str | PostalAddress
    types: tuple[str, ...] = ()
    label: str = ""
    preferred: bool = False
    service: str = ""
    group: str = ""
    parameters: tuple[Parameter, ...] = ()

    def text(self) -> str:
        """The value as one text; an address in lines."""
        return self.value.in_lines() if isinstance(self.value, PostalAddress) else self.value


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture: its bytes and media type ("image/jpeg"), or only its address, which nobody fetches."""

    data: bytes = b""
    media_type: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class CardRelation:
    """Somebody related to the contact: a name, or another card's address, and what they are ("spouse")."""

    value: str
    types: tuple[str, ...] = ()
    group: str = ""
    parameters: tuple[Parameter, ...] = ()


class ContentLine(NamedTuple):
    """A property as the file has it, unfolded and decoded, its value still escaped."""

    name: str
    value: str
    group: str = ""
    parameters: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptParameters:
    """Parameters and group of a property that has a field, such as the language of a name.

    `index` counts the properties of that name in the card, from 0.
    """

    name: str
    index: int
    group: str = ""
    parameters: tuple[Parameter, ...] = ()


class Card(NamedTuple):
    """One contact of a file. Empty text and empty tuples mean that the file does not say.

    `organization` is the name and then its units, from large to small. `geo` is "latitude,longitude" in
    degrees. `kind` is "individual", "org", "group", …; `revision` the file's own stamp, as written. `kept`
    and `extra` hold what has no field.
    """

    uid: str = ""
    full_name: str = ""
    name: PersonName = NO_NAME
    nicknames: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    title: str = ""
    role: str = ""
    methods: tuple[CardMethod, ...] = ()
    birthday: CardDate | None = None
    anniversary: CardDate | None = None
    notes: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    photo: Photo | None = None
    gender: str = ""
    time_zone: str = ""
    geo: str = ""
    related: tuple[CardRelation, ...] = ()
    revision: str = ""
    kind: str = ""
    kept: tuple[KeptParameters, ...] = ()
    extra: tuple[ContentLine, ...] = ()

    def display_name(self) -> str:
        """What to call the contact: the best that the card has, and "" only where it has nothing to go by."""
        if self.full_name:
            return self.full_name
        candidates = (self.name.display(), *self.nicknames, *self.organization, *self._methods_as_text())
        return next((text for text in candidates if text), "")

    def _methods_as_text(self) -> tuple[str, ...]:
        lines = (method.text().partition("\n")[0] for method in self.methods)
        return tuple(lines)
