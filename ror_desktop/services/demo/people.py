"""Makes contacts of the people in the files: names, ways to reach them, birthdays."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from ror_desktop.domain.contact import ContactDraft, Method, MethodKind, PersonName, PostalAddress
from ror_desktop.domain.partial_date import PartialDate, partial_date
from ror_desktop.services.demo.calendar import DemoCalendar
from ror_desktop.services.demo.files import DemoFiles, Table

_FAMILY_FIRST = frozenset({"JP", "CN", "KR"})
_LABELS = {"mobile": "cell", "work": "work"}


class People:
    """Makes the drafts of contacts; each made-up phone number is given once."""

    def __init__(self, files: DemoFiles, calendar: DemoCalendar) -> None:
        self._files = files
        self._calendar = calendar
        self._given: dict[str, int] = {}

    def draft(self, person: Table, connected: Table, known_since: int | None, random: Random) -> ContactDraft:
        """The contact; `connected` holds the day (from today) of each network, `random` decides what is known."""
        organization = self._files.organization(person.get("org", ""))
        country = self._country(person)
        circles = list(self._files.book["circles"])
        return ContactDraft(
            display_name=_display_name(person, country),
            name=_name(person),
            nickname=person.get("nick", ""),
            organization=organization.get("name", ""),
            title=person.get("title", ""),
            industry=person.get("industry") or organization.get("industry", ""),
            birthday=self._birthday(person),
            known_since=None if known_since is None else self._calendar.day(known_since),
            circle_id=circles.index(person["circle"]) + 1 if "circle" in person else None,
            methods=tuple(self._methods(person, organization, connected, random)),
            tags=tuple(person.get("tags", ())),
            own=person["arc"] == "own",
        )

    def _country(self, person: Table) -> str:
        return str(person.get("country") or self._files.organization(person["org"])["country"])

    def _birthday(self, person: Table) -> PartialDate | None:
        if "birthday_in" not in person:
            return partial_date(person.get("born", ""))
        day: date = self._calendar.today + timedelta(days=person["birthday_in"])
        return PartialDate(person.get("birth_year"), day.month, day.day)

    def _methods(self, person: Table, organization: Table, connected: Table, random: Random) -> Iterator[Method]:
        domain = organization.get("domain", "mail.example")
        label = "work" if organization else "home"
        yield Method(MethodKind.EMAIL, f"{person.get('mail', person['id'])}@{domain}", label, preferred=True)
        if organization and random.random() < 0.12:
            yield Method(MethodKind.EMAIL, f"{person['id']}@home.example", "home")
        yield from self._phones(person, random)
        if organization and random.random() < 0.6:
            yield _address(organization, self._files.book["countries"][organization["country"]]["name"])
        if organization:
            yield Method(MethodKind.WEB, f"https://www.{domain}", "work")
        for network in person.get("social", ()):
            day = connected.get(network)
            yield _social(person, network, None if day is None else self._calendar.day(day))

    def _phones(self, person: Table, random: Random) -> Iterator[Method]:
        main = person["arc"] in {"story", "own"}
        kinds = [kind for kind, share in (("mobile", 0.75), ("work", 0.45)) if main or random.random() < share]
        country = self._country(person)
        for place, kind in enumerate(kinds):
            yield Method(MethodKind.PHONE, self._number(country, kind), _LABELS[kind], preferred=place == 0)

    def _number(self, country: str, kind: str) -> str:
        pattern = str(self._files.book["countries"][country][kind])
        width = pattern.count("#")
        count = self._given[pattern] = self._given.get(pattern, 0) + 1
        # 37 has no common factor with a power of ten, so that the numbers look drawn and none comes twice.
        digits = iter(f"{count * 37 % 10**width:0{width}d}")
        return "".join(next(digits) if sign == "#" else sign for sign in pattern)


def _name(person: Table) -> PersonName:
    return PersonName(
        person.get("prefix", ""),
        person["given"],
        person.get("middle", ""),
        person["family"],
        person.get("suffix", ""),
    )


def _display_name(person: Table, country: str) -> str:
    if country in _FAMILY_FIRST:
        return f"{person['family']} {person['given']}" if country == "JP" else f"{person['family']}{person['given']}"
    return _name(person).display()


def _address(organization: Table, country: str) -> Method:
    address = PostalAddress(
        street=organization["street"],
        locality=organization["city"],
        postcode=organization["postcode"],
        country=country,
    )
    return Method(MethodKind.ADDRESS, address.line(), "work", address=address)


def _social(person: Table, network: str, connected_on: date | None) -> Method:
    handle = person["id"].replace(".", "-")
    value = f"@{handle}@social.example" if network == "mastodon" else f"{handle}-example"
    return Method(MethodKind.SOCIAL, value, network=network, connected_on=connected_on)
