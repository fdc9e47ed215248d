"""Books of a few people with anything in them, and the same as raw facts, for numbers that must agree with rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from hypothesis import strategies as st

from ror_desktop.domain.answer import Answer, AnswerDraft
from ror_desktop.domain.change import Verb
from ror_desktop.domain.contact import ContactDraft, Method, MethodKind
from ror_desktop.domain.entity import Money, moment_of_day
from ror_desktop.domain.event import Event, EventDraft
from ror_desktop.domain.interaction import Channel, Direction, Interaction, InteractionDraft, InteractionKind
from ror_desktop.domain.measures.inputs import Present, Seen, counted, seen_of
from ror_desktop.domain.measures.newness import known_since
from ror_desktop.domain.note import NoteDraft
from ror_desktop.domain.returns import Return, ReturnDraft, ReturnKind
from ror_desktop.services.book import Book
from ror_desktop.store import answers, circles, contacts, events, interactions, notes, returns
from tests.builders import BERLIN, MONDAY
from tests.domain.measures import strategies

PRESENT = Present(MONDAY, BERLIN)
TODAY = PRESENT.today
FAIR = EventDraft("Fair", TODAY - timedelta(days=40), TODAY - timedelta(days=38), cost=Money(120_000, "EUR"))
TAGS = ("lead", "press")
CIRCLES = (("Key accounts", 14), ("Neighbours", None))
PLACES = (
    ("Acme", "Utrecht", "Netherlands", "Print"),
    ("ACME II", "utrecht", "netherlands", ""),
    ("Bolt", "", "", "Food"),
)


@dataclass
class Somebody:
    """Everything about one contact; days are counted back from today."""

    added: int
    known: int | None
    connected: int | None
    tags: tuple[str, ...]
    circle: int | None
    place: int | None
    industry: str
    at_fair: bool
    touches: Sequence[InteractionDraft]
    came: Sequence[tuple[int, ReturnKind, Money | None, int | None, int | None]]
    said: Sequence[tuple[int, int]]
    noted: Sequence[int]
    id: int = 0
    returns: list[Return] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    entries: list[Interaction] = field(default_factory=list)

    @property
    def counted(self) -> list[Seen]:
        return counted([seen_of(one, BERLIN) for one in self.entries], PRESENT)

    @property
    def since(self) -> date:
        first = min((one.touch.day for one in self.counted), default=None)
        given = min((back(days) for days in (self.known, self.connected) if days is not None), default=None)
        return known_since(given, first, back(self.added))

    @property
    def captured_at(self) -> datetime:
        return MONDAY - timedelta(days=self.added)


@dataclass
class Everything:
    """A book with these people in it, and the event that some were captured at."""

    book: Book
    people: list[Somebody]
    fair: Event


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


MONEY = st.none() | st.builds(Money, st.integers(0, 10**9), st.sampled_from(["EUR", "USD"]))
AGO = st.integers(-20, 800) | st.integers(-2, 60)
CAME = st.lists(
    st.tuples(AGO, st.sampled_from(ReturnKind), MONEY, st.none() | st.integers(1, 5), st.none() | st.integers(0, 4)),
    max_size=5,
)
SOMEBODY = st.builds(
    Somebody,
    added=st.integers(0, 800),
    known=st.none() | st.integers(0, 1500),
    connected=st.none() | st.integers(0, 1500),
    tags=st.sampled_from([(), ("lead",), ("lead", "press")]),
    circle=st.none() | st.integers(0, len(CIRCLES) - 1),
    place=st.none() | st.integers(0, len(PLACES) - 1),
    industry=st.sampled_from(["", "", "print"]),
    at_fair=st.booleans(),
    touches=strategies.LISTS,
    came=CAME,
    said=st.lists(st.tuples(AGO, st.integers(0, 10)), max_size=4),
    noted=st.lists(st.integers(-3, 60), max_size=2),
)
PEOPLE = st.lists(SOMEBODY, min_size=1, max_size=5)


def fill(book: Book, people: list[Somebody]) -> Everything:
    """Write them all, with the ids that they got."""
    db = book.db
    with book.verb(Verb.DEMO_FILL):
        round_ids = circles.insert_all(db, CIRCLES)
        fair = events.insert(db, FAIR, MONDAY)
        made = [_contact(one, number, round_ids, fair) for number, one in enumerate(people)]
        ids = contacts.insert_all(db, made, "")
        for name, *where in PLACES:
            db.execute_sql("UPDATE organization SET city = ?, country = ?, industry = ? WHERE name = ?", (*where, name))
        for contact_id, one in zip(ids, people, strict=True):
            one.id = contact_id
        for one in people:
            _write(book, one, list(ids))
        _write_me(book, round_ids[0], fair)
    return Everything(book, people, Event(fair, FAIR))


def _write_me(book: Book, circle: int, fair: int) -> None:
    """The own card, with all that is counted of others: it never counts."""
    methods = (Method(MethodKind.SOCIAL, "me", network="linkedin", connected_on=TODAY),)
    draft = ContactDraft("Me", organization=PLACES[0][0], circle_id=circle, tags=TAGS, methods=methods, own=True)
    made = contacts.NewContact(draft, contacts.Capture(MONDAY, BERLIN.key, fair))
    (me,) = contacts.insert_all(book.db, [made], "")
    at = moment_of_day(TODAY, BERLIN.key)
    talk = InteractionDraft(at, Channel.IN_PERSON, Direction.MUTUAL, InteractionKind.HELP, minutes=20)
    interactions.insert_all(book.db, [(me, talk)])
    returns.insert_all(book.db, [(me, ReturnDraft(TODAY, ReturnKind.PURCHASE, Money(100, "EUR"), 3))], MONDAY)
    answers.insert_all(book.db, [(me, TODAY, 10, "")])


def _contact(one: Somebody, number: int, round_ids: range, fair: int) -> contacts.NewContact:
    methods = ()
    if one.connected is not None:
        methods = (Method(MethodKind.SOCIAL, f"p{number}", network="linkedin", connected_on=back(one.connected)),)
    draft = ContactDraft(
        f"Person {number}",
        organization="" if one.place is None else PLACES[one.place][0],
        industry=one.industry,
        known_since=None if one.known is None else back(one.known),
        circle_id=None if one.circle is None else round_ids[one.circle],
        methods=methods,
        tags=one.tags,
    )
    return contacts.NewContact(draft, contacts.Capture(one.captured_at, BERLIN.key, fair if one.at_fair else None))


def _write(book: Book, one: Somebody, ids: list[int]) -> None:
    db = book.db
    entries = interactions.insert_all(db, [(one.id, draft) for draft in one.touches])
    one.entries = [Interaction(i, one.id, draft) for i, draft in zip(entries, one.touches, strict=True)]
    drafts = [_return(came, ids) for came in one.came]
    made = returns.insert_all(db, [(one.id, draft) for draft in drafts], MONDAY)
    one.returns = [Return(i, one.id, draft) for i, draft in zip(made, drafts, strict=True)]
    said = answers.insert_all(db, [(one.id, back(days), given, "") for days, given in one.said])
    one.answers = [
        Answer(i, one.id, AnswerDraft(back(days), given)) for i, (days, given) in zip(said, one.said, strict=True)
    ]
    notes.insert_all(db, [(one.id, NoteDraft("Sails", moment_of_day(back(days), BERLIN.key))) for days in one.noted])


def _return(came: tuple[int, ReturnKind, Money | None, int | None, int | None], ids: list[int]) -> ReturnDraft:
    days, kind, money, perceived, referred = came
    who = None if referred is None else ids[referred % len(ids)]
    return ReturnDraft(back(days), kind, money, perceived, referred_contact_id=who)
