"""Contacts, the organizations they work for, and the ways to reach them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.partial_date import PartialDate


class MethodKind(StrEnum):
    """What a contact method is."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    WEB = "web"
    SOCIAL = "social"


class PostalAddress(NamedTuple):
    """The parts of a postal address, in the order of vCard's ADR (RFC 6350, 6.3.1)."""

    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""

    def parts(self) -> tuple[str, ...]:
        """The seven parts in ADR's order."""
        return (
            self.po_box,
            self.extended,
            self.street,
            self.locality,
            self.region,
            self.postcode,
            self.country,
        )

    def line(self) -> str:
        """One line for people: the parts that are there, street first."""
        town = " ".join(p for p in (self.postcode, self.locality) if p)
        return ", ".join(p for p in (self.street, self.extended, self.po_box, town, self.region, self.country) if p)


class Method(NamedTuple):
    """A way to reach a contact: value, label ("work", "home", own words) and whether it is preferred in its kind.

    `network` names the social network ("linkedin"); `connected_on` is the day you connected there. `key` is the
    normalised value that two spellings of the same address or number share. `address` holds the parts where
    `kind` is ADDRESS; `value` is then its one line. `id` is 0 until it is stored.
    """

    kind: MethodKind
    value: str
    label: str = ""
    preferred: bool = False
    network: str = ""
    connected_on: date | None = None
    address: PostalAddress | None = None
    key: str = ""
    id: int = 0


class PersonName(NamedTuple):
    """The parts of a name, as in vCard's N (RFC 6350, 6.2.2)."""

    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""

    def display(self) -> str:
        """The parts in western order, without empty ones."""
        parts = (self.prefix, self.given, self.additional, self.family, self.suffix)
        return " ".join(p for p in parts if p)


NO_NAME = PersonName()
"""Nothing is known of the parts of the name."""


@dataclass(frozen=True, slots=True)
class Workplace:
    """What is known of an organization beside its name; everybody who works there shares it."""

    industry: str = ""
    city: str = ""
    country: str = ""

    def filled(self, said: "Workplace") -> "Workplace":
        """What is known, and in the gaps what somebody else says."""
        return Workplace(self.industry or said.industry, self.city or said.city, self.country or said.country)


UNKNOWN_WORKPLACE = Workplace()
"""Nothing is known of the organization, or there is none."""


class ContactDraft(NamedTuple):
    """Everything a person can say about a contact in one form; what `add` and `update` take.

    `display_name` may stay empty: it is then made from the name parts, the organization, or the first method.
    `workplace` is what the organization becomes, for everybody who works there; nothing leaves it as it is.
    """

    display_name: str = ""
    name: PersonName = PersonName()
    nickname: str = ""
    organization: str = ""
    department: str = ""
    title: str = ""
    role: str = ""
    industry: str = ""
    birthday: PartialDate | None = None
    anniversary: PartialDate | None = None
    known_since: date | None = None
    cadence_days: int | None = None
    circle_id: int | None = None
    methods: tuple[Method, ...] = ()
    tags: tuple[str, ...] = ()
    own: bool = False
    workplace: Workplace | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person, or rarely a company desk, as it stands in the book.

    `marked_customer_on` is the day from which somebody said by hand that it is a customer or partner.
    """

    id: int
    uuid: bytes
    revision: int
    display_name: str
    name: PersonName
    nickname: str
    organization_id: int | None
    organization: str
    department: str
    title: str
    role: str
    industry: str
    birthday: PartialDate | None
    anniversary: PartialDate | None
    known_since: date | None
    cadence_days: int | None
    circle_id: int | None
    captured_at: datetime
    captured_event_id: int | None
    captured_event: str
    captured_place: str
    photo_id: int | None
    own: bool
    methods: tuple[Method, ...] = ()
    tags: tuple[str, ...] = ()
    marked_customer_on: date | None = None
    workplace: Workplace = UNKNOWN_WORKPLACE

    def draft(self) -> ContactDraft:
        """What the form starts from; the workplace stays as it is, whatever becomes of the organization's name."""
        return ContactDraft(
            display_name=self.display_name,
            name=self.name,
            nickname=self.nickname,
            organization=self.organization,
            department=self.department,
            title=self.title,
            role=self.role,
            industry=self.industry,
            birthday=self.birthday,
            anniversary=self.anniversary,
            known_since=self.known_since,
            cadence_days=self.cadence_days,
            circle_id=self.circle_id,
            methods=self.methods,
            tags=self.tags,
            own=self.own,
        )


@dataclass(frozen=True, slots=True)
class Organization:
    """Where contacts work, in which industry, and where it is."""

    id: int
    name: str
    industry: str = ""
    city: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of a contact: its bytes, exactly as they came, and the media type."""

    data: bytes
    media_type: str = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that groups contacts, and how many carry it."""

    id: int
    name: str
    contacts: int = 0


class ForeignUid(NamedTuple):
    """The identifier another program gave this contact; a merge keeps them all."""

    source: str
    uid: str
