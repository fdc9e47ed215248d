"""A typed line as a follow-up: finds whom it is for among the contacts, and says where it cannot tell."""

from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.contact_row import ContactRow
from ror_desktop.domain.daytext import DateOrder, When
from ror_desktop.domain.quickadd import Place, Reading, is_full_name, is_name, readings
from ror_desktop.services.book import Book
from ror_desktop.services.contact_lists import ContactLists
from ror_desktop.services.search import SearchService

READ = 200
"""Contacts looked at for a name; where there are more, nobody is taken for the only one."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line says. `contacts` holds the one it is for, or all it may be for; nobody where nobody fits.

    `name` are the words taken for the name, `title` what is left.
    """

    when: When | None
    contacts: tuple[ContactRow, ...]
    name: str
    title: str

    @property
    def contact(self) -> ContactRow | None:
        """Whom it is for, where that is certain."""
        return self.contacts[0] if len(self.contacts) == 1 else None


class QuickAddService:
    """Reads lines such as "Jane tue 10:00 call about price"."""

    def __init__(self, book: Book) -> None:
        self._search = SearchService(book)
        self._lists = ContactLists(book)

    def read(self, text: str, today: date, order: DateOrder) -> Understood:
        """The likeliest way to read the line in which somebody is named; words of a name before beginnings of one."""
        ways = readings(text, today, order)
        for whole in (True, False):
            for way in ways:
                found = self._named(way, whole=whole)
                if found is not None:
                    return found
        best = ways[0]
        return Understood(best.when, (), " ".join(best.words[: best.cut][:2]), " ".join(best.words))

    def _named(self, way: Reading, *, whole: bool) -> Understood | None:
        for place in way.names():
            typed = way.words[slice(*place)]
            if place[0] and not whole:  # beginnings of a name are looked for where a name is expected: first
                break
            contacts = self._contacts(typed, whole=whole)
            if contacts:
                return _understood(way, place, contacts)
        return None

    def _contacts(self, typed: tuple[str, ...], *, whole: bool) -> list[ContactRow]:
        found = self._search.names(" ".join(typed), READ)
        rows = self._lists.rows(found.ids[:READ])
        fitting = [row for row in rows if is_name(typed, row.name, whole=whole)]
        full = [row for row in fitting if is_full_name(typed, row.name)]
        if len(full) == 1:
            return full
        certain = (found.total or 0) <= READ or len(fitting) != 1
        return fitting if certain else rows[:READ]


def _understood(way: Reading, place: Place, contacts: list[ContactRow]) -> Understood:
    return Understood(way.when, tuple(contacts), " ".join(way.words[slice(*place)]), way.title(place))
