"""What only this program knows of a contact, as properties of our own: vCard has no names for it."""

from datetime import date
from functools import lru_cache

from ror_desktop.domain.card import Card, ContentLine
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import UNKNOWN_WORKPLACE, Workplace
from ror_desktop.domain.partial_date import partial_date
from ror_desktop.exchange.vcard import text as vcard_text

INDUSTRY, KNOWN_SINCE, CADENCE = "X-ROR-INDUSTRY", "X-ROR-KNOWN-SINCE", "X-ROR-CADENCE"
ORG_INDUSTRY, ORG_CITY, ORG_COUNTRY = "X-ROR-ORG-INDUSTRY", "X-ROR-ORG-CITY", "X-ROR-ORG-COUNTRY"
CIRCLE, CIRCLE_CADENCE, PLACE = "X-ROR-CIRCLE", "X-ROR-CIRCLE-CADENCE", "X-ROR-CAPTURED-PLACE"
FOREIGN_INDUSTRY = "X-INDUSTRY"
"""What other programs call it; read, and written back as it came."""

_NAMES = (INDUSTRY, ORG_INDUSTRY, ORG_CITY, ORG_COUNTRY, KNOWN_SINCE, CADENCE, CIRCLE, CIRCLE_CADENCE, PLACE)
"""In the order in which a card says them."""
_READ = frozenset({*_NAMES, FOREIGN_INDUSTRY})


def own_lines(
    industry: str,
    known_since: date | None,
    cadence_days: int | None,
    workplace: Workplace,
    circle: Circle | None,
    place: str,
) -> tuple[ContentLine, ...]:
    """What a card says of these; `place` is where they were captured. The one place that says it, in its order."""
    if not (industry or known_since or cadence_days or circle or place) and workplace is UNKNOWN_WORKPLACE:
        return ()
    values = (
        industry,
        workplace.industry,
        workplace.city,
        workplace.country,
        known_since.isoformat() if known_since else "",
        str(cadence_days) if cadence_days else "",
        circle.name if circle else "",
        str(circle.cadence_days) if circle and circle.cadence_days else "",
        place,
    )
    told = zip(_NAMES, values, strict=True)
    return tuple([_line(name, value) for name, value in told if value])


@lru_cache(maxsize=4096)
def _line(name: str, value: str) -> ContentLine:
    return ContentLine(name, vcard_text.escape(value))


def own_values(card: Card) -> dict[str, str]:
    """What a card says of these, by name; empty where it says nothing."""
    return {line.name.upper(): vcard_text.unescape(line.value) for line in card.extra if line.name.upper() in _READ}


def industry_of(own: dict[str, str]) -> str:
    """The industry of the contact, by our own name or that of others."""
    return own.get(INDUSTRY, "") or own.get(FOREIGN_INDUSTRY, "")


def known_since_of(own: dict[str, str]) -> date | None:
    """Since when they are known; nothing where that is no whole day."""
    found = partial_date(own[KNOWN_SINCE]) if KNOWN_SINCE in own else None
    return found.full() if found else None


def cadence_of(own: dict[str, str]) -> int | None:
    """The contact's own cadence, in days."""
    return _days(own.get(CADENCE, ""))


def workplace_of(own: dict[str, str]) -> Workplace | None:
    """What is said of the organization."""
    said = Workplace(own.get(ORG_INDUSTRY, ""), own.get(ORG_CITY, ""), own.get(ORG_COUNTRY, ""))
    return said if said != UNKNOWN_WORKPLACE else None


def circle_of(own: dict[str, str]) -> Circle | None:
    """The circle, without an id yet."""
    name = one_line(own.get(CIRCLE, ""))
    return Circle(0, name, _days(own.get(CIRCLE_CADENCE, ""))) if name else None


def place_of(own: dict[str, str]) -> str:
    """Where they were captured; "" where the card does not say."""
    return one_line(own.get(PLACE, ""))


def _days(text: str) -> int | None:
    return int(text) if text.isdecimal() and 0 < int(text) < 100_000 else None
