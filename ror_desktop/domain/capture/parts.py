"""What is recognised in a text about a person, and what the person at the keyboard decided about it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ror_desktop.domain.contact import PersonName, PostalAddress
from ror_desktop.domain.daytext import DateOrder, When
from ror_desktop.domain.interaction import Channel

Span = tuple[int, int]
"""Where in a text: the place of the first character, and of the one after the last."""


class PartKind(StrEnum):
    """What a part of the text is. A text has at most one name, organization, title and introducer."""

    NAME = "name"
    ORGANIZATION = "organization"
    TITLE = "title"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ADDRESS = "address"
    TAG = "tag"
    NEXT_STEP = "next_step"
    INTRODUCED_BY = "introduced_by"


@dataclass(frozen=True, slots=True)
class Part:
    """Something recognised in the text.

    `text` is as it is written; where it stands in several places (an address over two lines) these are parted by a
    line feed. `value` is what the chip shows and what is saved: a phone number in international form, a tag without
    its sign, what is to be done without its day (empty where only a day was given). `spans` are all the places that
    belong to it, in order; a second mention of the same address or number is among them, though not in `text`.

    `label` says where a number or an address is ("work", "mobile", "fax", "home"), where the text says it. `network`
    names the social network of a URL. `when` and `channel` belong to a next step, `name` to a person, `address` to
    a postal address as far as its parts are known.
    """

    kind: PartKind
    text: str
    value: str
    spans: tuple[Span, ...] = ()
    label: str = ""
    network: str = ""
    when: When | None = None
    channel: Channel | None = None
    name: PersonName | None = None
    address: PostalAddress | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decided about a part: `kind` and `text` are those of the part as it was shown.

    `becomes` is the kind that it is instead (or still), nothing where it was rejected: the words then belong to the
    note. `value` is what the chip shall say; empty for what is read from the text. The value of a next step may say
    another day ("send pricing friday").
    """

    kind: PartKind
    text: str
    becomes: PartKind | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class CaptureContext:
    """What a reader needs to know of the world: the day, the order of dates, and the region for phone numbers.

    `region` is a country of ISO 3166-1 (alpha-2), or empty where it is not known.
    """

    today: date
    order: DateOrder = DateOrder.DAY_MONTH
    region: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """The parts in the order of the text, and the note: everything else, line by line."""

    parts: tuple[Part, ...] = ()
    note: str = ""

    def of(self, kind: PartKind) -> tuple[Part, ...]:
        """The parts of one kind, in the order of the text."""
        return tuple(part for part in self.parts if part.kind is kind)

    def first(self, kind: PartKind) -> Part | None:
        """The first part of a kind."""
        return next((part for part in self.parts if part.kind is kind), None)
