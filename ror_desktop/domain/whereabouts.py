"""Where a contact counts as being, and in which industry: what breakdowns by place and industry group by.

The definition leaves open which of several places counts. Decided: the place of the organization, for the breakdowns
are of a market, and somebody's home is not; without one, the contact's own address, the preferred before one at work
before the others; without one, the place where they were captured. The first source that says anything says all of it:
a city of one and a country of another would be a place where nobody is.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ror_desktop.domain.contact import Contact, Method, MethodKind, Organization, Workplace
from ror_desktop.domain.naming import name_key

WORK = "work"
"""The label of an address where somebody works."""


@dataclass(frozen=True, slots=True)
class Place:
    """A city and its country, either of which may be unknown; nothing is known of `NOWHERE`."""

    city: str = ""
    country: str = ""

    def __bool__(self) -> bool:
        return bool(self.city or self.country)

    def line(self) -> str:
        """City and country in one line."""
        return ", ".join(part for part in (self.city, self.country) if part)

    @property
    def key(self) -> tuple[str, str]:
        """What two spellings of one place share."""
        return name_key(self.city), name_key(self.country)


NOWHERE = Place()
"""Nobody said where."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a contact counts as being, and in which industry ("" where nobody said)."""

    place: Place = NOWHERE
    industry: str = ""


def place_of(
    organization: Organization | Workplace | None, methods: Iterable[Method], captured_place: str = ""
) -> Place:
    """The one place that counts: of the organization, else of an address of the contact's own, else of the capture.

    `methods` come in the contact's order.
    """
    if organization is not None and (organization.city or organization.country):
        return Place(organization.city, organization.country)
    placed = [method for method in methods if _address_place(method)]
    if placed:
        return _address_place(min(placed, key=_rank))
    return Place(captured_place)


def industry_of(organization: Organization | Workplace | None, industry: str) -> str:
    """The contact's own industry, else that of the organization."""
    return industry or (organization.industry if organization is not None else "")


def whereabouts_of(contact: Contact) -> Whereabouts:
    """Where this contact counts as being, and in which industry."""
    place = place_of(contact.workplace, contact.methods, contact.captured_place)
    return Whereabouts(place, industry_of(contact.workplace, contact.industry))


def _address_place(method: Method) -> Place:
    if method.kind is not MethodKind.ADDRESS or method.address is None:
        return NOWHERE
    return Place(method.address.locality, method.address.country)


def _rank(method: Method) -> tuple[bool, bool]:
    """The preferred one first, then one at work; of equals, `min` takes the first."""
    return not method.preferred, method.label != WORK
