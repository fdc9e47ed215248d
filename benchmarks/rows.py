"""The rows of a book: contacts with methods and tags, notes, interactions and follow-ups, as tuples for the driver.

What came back stands in `benchmarks.rows_back`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from benchmarks.words import STEPS, TAGS, TITLES, Name, Vocabulary
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind, Sentiment
from ror_desktop.domain.naming import name_key, sort_key
from ror_desktop.domain.note import NoteKind

Row = tuple[Any, ...]

BUSY_ENTRIES = 1_000
"""Entries in the timeline of the busiest contact, which is the one in the middle of the book."""
PAST_DAYS, COMING_DAYS = 900, 180
"""Over how many days entries and follow-ups lie."""
EVENTS = 20
LEFT_OPEN = 0.02
"""The share of past follow-ups that nobody has done yet."""
MET_AT_EVENTS = 20
"""One of so many contacts came into the book at an event."""
ZONE = "Europe/Berlin"
CIRCLES = (("Key accounts", 14), ("Partners", 60), ("Press", None), ("Neighbours", None))
PLACES = (("Berlin", "Germany"), ("Utrecht", "Netherlands"), ("Lyon", "France"), ("Porto", "Portugal"), ("", "Ireland"))
INDUSTRIES = ("Printing", "Logistics", "Health", "Food", "Machinery", "")
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much a book holds; every contact has ten entries, and a follow-up."""

    contacts: int

    @property
    def notes(self) -> int:
        """Notes of Markdown."""
        return self.contacts * 4

    @property
    def interactions(self) -> int:
        """Touch points."""
        return self.contacts * 6

    @property
    def follow_ups(self) -> int:
        """Follow-ups in every state."""
        return self.contacts

    @property
    def busy_contact(self) -> int:
        """The id of the contact with `BUSY_ENTRIES` entries."""
        return self.contacts // 2 + 1


class RowMaker:
    """Makes rows table by table; every call goes on from the one before, so that a seed makes one book."""

    def __init__(self, amounts: Amounts, random: Random, today: date, now: int) -> None:
        self.amounts = amounts
        self._random = random
        self._today = today
        self._now = now
        self._words = Vocabulary(random)
        self._sentences = self._words.sentences(min(200_000, 2_000 + amounts.contacts * 4))

    def organizations(self) -> Iterator[Row]:
        """Rows of (id, uuid, name, name_key, industry, city, country, created_at)."""
        for number, name in enumerate(self._words.organizations, start=1):
            industry, place = INDUSTRIES[number % len(INDUSTRIES)], PLACES[number * 7 % len(PLACES)]
            yield number, self._uuid(), name, name_key(name), industry, *place, self._now

    def circles(self) -> Iterator[Row]:
        """Rows of (id, uuid, name, cadence_days)."""
        for number, (name, days) in enumerate(CIRCLES, start=1):
            yield number, self._uuid(), name, days

    def tags(self) -> Iterator[Row]:
        """Rows of (id, uuid, name, name_key)."""
        for number, name in enumerate(TAGS, start=1):
            yield number, self._uuid(), name, name_key(name)

    def events(self) -> Iterator[Row]:
        """Rows of (id, uuid, name, place, start_day, end_day, created_at)."""
        for number in range(1, EVENTS + 1):
            day = (self._today - timedelta(days=number * PAST_DAYS // EVENTS)).isoformat()
            yield number, self._uuid(), f"Trade fair {number}", "Hall 7", day, day, self._now

    def contacts(self, names: list[Name]) -> Iterator[Row]:
        """Rows in the order in which `books` names the columns."""
        pick, chance = self._random.choice, self._random.random
        for number in range(1, self.amounts.contacts + 1):
            name = self._words.name()
            names.append(name)
            place = 1 + int(len(self._words.organizations) * chance() ** 3) if chance() < 0.85 else None
            title = pick(TITLES) if chance() < 0.7 else ""
            captured = self._instant()
            cadence = pick((14, 30, 60, 90)) if chance() < 0.2 else None
            key = sort_key(name.display)
            born = f"--{pick(range(1, 13)):02}-{pick(range(1, 29)):02}" if chance() < 0.3 else ""
            event = 1 + int(EVENTS * chance()) if chance() < 1 / MET_AT_EVENTS else None
            circle = 1 + int(len(CIRCLES) * chance()) if chance() < 0.1 else None
            yield (
                number, self._uuid(), name.display, key, name.given, name.family, place, title, captured, ZONE, cadence,
                born, event, circle,
            )  # fmt: skip

    def methods(self, names: list[Name]) -> Iterator[Row]:
        """Rows of (uuid, contact_id, kind, value, label, preferred, position, method_key, network)."""
        chance = self._random.random
        for number, name in enumerate(names, start=1):
            position = count()
            if chance() < 0.9:
                address = _address(name, number)
                yield self._uuid(), number, "email", address, "work", 1, next(position), address, ""
            if chance() < 0.7:
                digits = f"{self._random.randrange(10**9):09}"
                shown = f"+49 {digits[:2]} {digits[2:5]} {digits[5:]}"
                yield self._uuid(), number, "phone", shown, "cell", 1, next(position), f"+49{digits}", ""
            if chance() < 0.3:
                handle = f"person{number}"
                yield self._uuid(), number, "social", handle, "", 1, next(position), f"linkedin:{handle}", "linkedin"
            if chance() < 0.2:
                place = self._words.organizations[number % len(self._words.organizations)].split()[0].lower()
                value = f"https://{place}.example/team"
                yield self._uuid(), number, "web", value, "", 1, next(position), f"{place}.example/team", ""

    def contact_tags(self) -> Iterator[Row]:
        """Rows of (contact_id, tag_id), at most three a contact."""
        weights = [1 / (n + 1) for n in range(len(TAGS))]
        for number in range(1, self.amounts.contacts + 1):
            chosen = self._random.choices(range(1, len(TAGS) + 1), weights, k=self._random.randrange(4))
            yield from ((number, tag) for tag in set(chosen))

    def notes(self) -> Iterator[Row]:
        """Rows of (uuid, contact_id, at, zone, precision, kind, text, pinned, created_at)."""
        kinds = [kind.value for kind in NoteKind]
        for contact in self._owners(self.amounts.notes, 2):
            at = self._instant()
            pinned = int(self._random.random() < 0.02)
            yield self._uuid(), contact, at, ZONE, "minute", self._random.choice(kinds), self._text(3), pinned, at

    def interactions(self) -> Iterator[Row]:
        """Rows in the order in which `books` names the columns."""
        pick, chance = self._random.choice, self._random.random
        channels, directions = [c.value for c in Channel], [d.value for d in Direction]
        kinds, moods = [k.value for k in InteractionKind], [None, None, *(s.value for s in Sentiment)]
        for contact in self._owners(self.amounts.interactions, 2):
            at = self._instant()
            kind = "contact" if chance() < 0.7 else pick(kinds)
            minutes = pick((5, 10, 15, 30, 60)) if chance() < 0.5 else None
            summary = self._text(1) if chance() < 0.8 else ""
            yield (
                self._uuid(), contact, at, ZONE, "minute", pick(channels), pick(directions), kind, pick(moods), minutes,
                summary, at,
            )  # fmt: skip

    def follow_ups(self) -> Iterator[Row]:
        """Rows in the order in which `books` names the columns."""
        pick, chance = self._random.choice, self._random.random
        for number in range(self.amounts.follow_ups):
            contact = 1 + (number * 7919) % self.amounts.contacts
            off = self._random.randint(-PAST_DAYS, COMING_DAYS)
            day = (self._today + timedelta(days=off)).isoformat()
            clock = f"{pick(range(8, 18)):02}:{pick((0, 15, 30, 45)):02}" if chance() < 0.3 else None
            done = off < 0 and chance() > LEFT_OPEN
            state = ("cancelled" if chance() < 0.1 else "done") if done else "open"
            done_at = self._now + off * DAY if state == "done" else None
            made = self._now + min(off, 0) * DAY - DAY
            yield (
                self._uuid(), contact, pick(STEPS), day, clock, ZONE if clock else "", day, int(chance() < 0.3), state,
                done_at, made,
            )  # fmt: skip

    def _owners(self, amount: int, shares: int) -> Iterator[int]:
        """Whose entries they are: the busy contact's share first, then most contacts few and some many."""
        contacts = self.amounts.contacts
        busy = min(BUSY_ENTRIES // shares, amount)
        yield from (self.amounts.busy_contact for _ in range(busy))
        others = [1 + int(contacts * self._random.random() ** 1.5) for _ in range(amount - busy)]
        # Scattered, so that the busiest are not the first of the book; in order, so that the indexes are built fast.
        step = next(n for n in (7919, 7907, 7901, 7883) if contacts % n)
        scattered = (1 + n * step % contacts for n in others)
        # The busy contact has no more than its share: what would fall to it goes to the first one.
        yield from sorted(1 if n == self.amounts.busy_contact else n for n in scattered)

    def _text(self, most: int) -> str:
        words = self._random.choices(self._sentences, k=self._random.randint(1, most))
        if self._random.random() < 0.05:
            words.append(f"Remember {self._words.rare_word()}.")
        return " ".join(words)

    def _instant(self) -> int:
        return self._now - self._random.randrange(60, PAST_DAYS * DAY)

    def _uuid(self) -> bytes:
        return self._random.randbytes(16)


def _address(name: Name, number: int) -> str:
    local = "".join(c for c in sort_key(name.family) if c.isascii() and c.isalpha()) or "post"
    return f"{local}.{number}@people.example"
