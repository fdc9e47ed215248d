"""Verbs and reads of circles and cadences: how often somebody wants to be in touch with whom."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from ror_desktop.domain.cadence import (
    Cadence,
    CadenceDue,
    Capacity,
    ContactCadence,
    cadence_of,
    capacity_of,
    gaps_of,
    valid_days,
)
from ror_desktop.domain.calendar import EVERYBODY, ContactFilter
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.circle import Circle
from ror_desktop.domain.cleaning import one_line
from ror_desktop.domain.contact import Contact
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.naming import name_key
from ror_desktop.domain.preferences import Preference
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.services.settings import value_of
from ror_desktop.store import cadences, circles, contacts, touch_days


class CircleService:
    """What can be done with circles and cadences. A contact's own cadence holds before that of its circle.

    Who was let go and is given a circle or a cadence is taken up again: otherwise nothing would ever ask for them.
    """

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, name: str, cadence_days: int | None) -> Change:
        """Make a circle with a cadence in days, or without one. `created` is its id."""
        name = self._ready(name, cadence_days)
        with self._book.verb(Verb.CIRCLE_ADD) as run:
            run.created = circles.insert(self._book.db, name, cadence_days)
            run.about(Noun.CIRCLE, run.created, translate("Circles", "Added the circle {name}").with_args(name=name))
        return run.change

    def edit(self, circle_id: int, name: str, cadence_days: int | None) -> Change:
        """Give a circle another name or cadence; it holds for its contacts at once."""
        name = self._ready(name, cadence_days, circle_id)
        with self._book.verb(Verb.CIRCLE_EDIT) as run:
            self._demand(circle_id)
            circles.update(self._book.db, circle_id, name, cadence_days)
            run.about(Noun.CIRCLE, circle_id, translate("Circles", "Changed the circle {name}").with_args(name=name))
        return run.change

    def delete(self, circle_id: int) -> Change:
        """Delete a circle; its contacts stay, in no circle."""
        with self._book.verb(Verb.CIRCLE_DELETE) as run:
            name = self._demand(circle_id).name
            circles.delete(self._book.db, circle_id)
            run.about(Noun.CIRCLE, circle_id, translate("Circles", "Deleted the circle {name}").with_args(name=name))
        return run.change

    def put(self, ids: Sequence[int], circle_id: int | None) -> Change:
        """Put contacts in a circle, or in none."""
        with self._book.verb(Verb.CONTACT_CIRCLE) as run:
            circle = None if circle_id is None else self._demand(circle_id)
            amount = circles.put(self._book.db, ids, circle_id)
            self._take_up(ids, circle_id)
            run.about(Noun.CONTACT, _only(ids), _put_message(circle, amount), amount)
        return run.change

    def set_cadence(self, ids: Sequence[int], days: int | None) -> Change:
        """Give contacts a cadence of their own, in days, or none."""
        _demand_days(days)
        with self._book.verb(Verb.CONTACT_CADENCE) as run:
            amount = circles.set_cadence(self._book.db, ids, days)
            self._take_up(ids, days)
            message = translate("Circles", "Changed the cadence of %n contact(s)", "", amount)
            run.about(Noun.CONTACT, _only(ids), message, amount)
        return run.change

    def put_with_cadence(self, ids: Sequence[int], circle_id: int | None, days: int | None) -> Change:
        """Both at once, as one step: put contacts in a circle or in none, with a cadence of their own or none."""
        _demand_days(days)
        with self._book.verb(Verb.CONTACT_CIRCLE_CADENCE) as run:
            if circle_id is not None:
                self._demand(circle_id)
            circles.put(self._book.db, ids, circle_id)
            circles.set_cadence(self._book.db, ids, days)
            self._take_up(ids, circle_id or days)
            amount = len(circles.held(self._book.db, ids))
            message = translate("Circles", "Changed circle and cadence of %n contact(s)", "", amount)
            run.about(Noun.CONTACT, _only(ids), message, amount)
        return run.change

    def all(self) -> list[Circle]:
        """Every circle by name."""
        return circles.all_of(self._book.db)

    def sizes(self) -> dict[int, int]:
        """How many contacts each circle has; circles without any are left out."""
        return circles.sizes(self._book.db)

    def held(self, ids: Sequence[int]) -> dict[int, tuple[int | None, int | None]]:
        """The circle and the own cadence in days of contacts, by contact; those that are gone are left out."""
        return circles.held(self._book.db, ids)

    def cadence_of(self, contact: Contact) -> Cadence | None:
        """How often this contact is wanted to be in touch with, and which circle says so."""
        circle = None if contact.circle_id is None else circles.get(self._book.db, contact.circle_id)
        return cadence_of(contact.cadence_days, circle.cadence_days if circle else None, circle.name if circle else "")

    def standing_of(self, contact: Contact) -> ContactCadence:
        """The contact's cadence, when it falls due, and the shortest and longest gap of the return window."""
        cadence = self.cadence_of(contact)
        due, last = touch_days.standing(self._book.db, contact.id)
        window = int(value_of(self._book, Preference.RETURN_WINDOW))
        gaps = None
        if cadence is not None:
            days = touch_days.of(self._book.db, contact.id, self._book.clock(), self._book.zone, window)
            gaps = gaps_of(days, self._book.today(), window)
        return ContactCadence(contact.id, cadence, contact.circle_id, contact.cadence_days, due, last, gaps)

    def due_between(self, start: date, end: date, only: ContactFilter = EVERYBODY, limit: int = -1) -> list[CadenceDue]:
        """Soft entries of a calendar: whose cadence falls due from `start` to `end`, by day and name.

        Those that are overdue stand on today. Computed, so that nothing has to be cleaned up. `limit` is the most
        that are read, all where it is negative.
        """
        return cadences.between(self._book.db, start, end, self._book.today(), only, limit)

    def due_counts(self, start: date, end: date, only: ContactFilter = EVERYBODY) -> dict[date, int]:
        """How many soft entries each day holds, the overdue on today; empty days are left out."""
        return cadences.amounts(self._book.db, start, end, self._book.today(), only)

    def asked(self) -> Fraction:
        """How many contacts a week all cadences ask for; without what there was, which takes longer to count."""
        return capacity_of(circles.asked(self._book.db), 0).asked

    def capacity(self) -> Capacity:
        """What all cadences ask of a week, and what the last four weeks had."""
        made = touch_days.lately(self._book.db, self._book.clock(), self._book.zone)
        return capacity_of(circles.asked(self._book.db), made)

    def _take_up(self, ids: Sequence[int], given: int | None) -> None:
        if given is not None:
            contacts.take_up(self._book.db, ids)

    def _ready(self, name: str, cadence_days: int | None, circle_id: int | None = None) -> str:
        name = one_line(name)
        _demand_days(cadence_days)
        if not name_key(name):
            raise RorError(translate("Circles", "A circle needs a name."))
        other = circles.find(self._book.db, name)
        if other is not None and other.id != circle_id:
            raise RorError(translate("Circles", "There is a circle {name} already.").with_args(name=other.name))
        return name

    def _demand(self, circle_id: int) -> Circle:
        found = circles.get(self._book.db, circle_id)
        if found is None:
            raise RorError(translate("Circles", "This circle is not in the book any more."))
        return found


def _put_message(circle: Circle | None, amount: int) -> Message:
    if circle is None:
        return translate("Circles", "Took %n contact(s) out of their circle", "", amount)
    return translate("Circles", "Put %n contact(s) in {circle}", "", amount).with_args(circle=circle.name)


def _demand_days(days: int | None) -> None:
    if not valid_days(days):
        raise RorError(translate("Circles", "A cadence is a number of days from 1 to 3,660."))


def _only(ids: Sequence[int]) -> int | None:
    return ids[0] if len(ids) == 1 else None
