"""One mechanism: every verb of every service can be undone and done again, and leaves everything in step.

The verbs are found by looking: a public method of a service that says it returns a `Change` and has no case here
fails the test.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest

import ror_desktop.services
from ror_desktop.domain.answer import AnswerDraft
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.contact import ContactDraft, ForeignUid, Method, MethodKind, Photo
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import FeedbackDraft, ScenarioDraft, Severity
from ror_desktop.domain.followup import Snooze
from ror_desktop.domain.ideas import Idea, IdeaAct, IdeaKind
from ror_desktop.domain.interaction import Direction, Sentiment
from ror_desktop.domain.just_met import CaptureDraft, Introducer, Meeting
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.template import TemplateDraft
from ror_desktop.domain.today import Rule, TodayLine
from ror_desktop.messages import translate
from ror_desktop.services.answer_imports import AnswerImportService
from ror_desktop.services.answers import AnswerService
from ror_desktop.services.book import Book
from ror_desktop.services.calendar_imports import CalendarImportService
from ror_desktop.services.capture import CaptureService
from ror_desktop.services.circles import CircleService
from ror_desktop.services.contacts import ContactService
from ror_desktop.services.encounters import EncounterService
from ror_desktop.services.events import EventService
from ror_desktop.services.feedback import FeedbackService
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.history import HistoryService
from ror_desktop.services.ideas import IdeaService
from ror_desktop.services.imports import ImportResult, ImportService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.notes import NoteService
from ror_desktop.services.own_card import OwnCardService
from ror_desktop.services.playbook import PlaybookService
from ror_desktop.services.progress import Progress
from ror_desktop.services.reminders import ReminderService
from ror_desktop.services.returns import ReturnService
from ror_desktop.services.scheduling import SchedulingService
from ror_desktop.services.settings import SettingsService
from ror_desktop.services.templates import TemplateService
from ror_desktop.services.today_lines import TodayLineService
from ror_desktop.services.touches import TouchService
from ror_desktop.store import circles, contacts, custom_fields, events, feedback, relations, returns, scenarios
from ror_desktop.store.relations import NewRelation
from tests.builders import (
    FixedClock,
    assert_sound,
    derived_snapshot,
    email,
    make_book,
    note,
    person,
    phone,
    snapshot,
    todo,
    touch,
)

IDEA = Idea(IdeaKind.TAG, 1, translate("Test", "Introduce them"), Noun.CONTACT, 2, IdeaAct.FOLLOW_UP)
PNG = Photo(b"\x89PNG\r\n\x1a\n\x00\x00'\x00quote", "image/png")


@dataclass
class World:
    """A book in which every noun occurs, and its services."""

    book: Book

    def __post_init__(self) -> None:
        self.answers = AnswerService(self.book)
        self.contacts = ContactService(self.book)
        self.circles = CircleService(self.book)
        self.returns = ReturnService(self.book)
        self.notes = NoteService(self.book)
        self.interactions = InteractionService(self.book)
        self.encounters = EncounterService(self.book)
        self.events = EventService(self.book)
        self.followups = FollowUpService(self.book)
        self.history = HistoryService(self.book)
        self.scheduling = SchedulingService(self.book)
        self.settings = SettingsService(self.book)
        self.touches = TouchService(self.book)
        self.templates = TemplateService(self.book)
        self.feedback = FeedbackService(self.book)
        self.playbook = PlaybookService(self.book)
        self.own_card = OwnCardService(self.book)

    def fill(self) -> None:
        jane = person("Jane Doe", organization="Acme", tags=("lead",), methods=(email("j@acme.example"), phone("123")))
        profile = Method(MethodKind.SOCIAL, "øyvind", network="linkedin")
        for draft in (jane, person("Øyvind 'Ö' Åse", organization="Acme", methods=(profile,)), person("Me", own=True)):
            self.contacts.add(draft)
        self.contacts.set_photo(1, PNG)
        for day in (0, -3):
            self.notes.add(1, note(f"0012 it's 1e5 {day} 🎉", day, pinned=day == 0))
            self.interactions.add(1, touch(day - 1, minutes=5))
        self.interactions.add(2, touch(-400))
        self.interactions.add(1, touch(-0.5, direction=Direction.IN, needs_answer=True))
        self.answers.add(1, AnswerDraft(date(2026, 11, 2), 9, "it's 0012"))
        self.followups.add(1, todo(recurrence="FREQ=WEEKLY", due_time=time(10)))
        self.followups.add(2, todo("Call", date(2026, 11, 20), promised=True))
        self.followups.done(2)
        self.templates.add(TemplateDraft("Hello", "en", "It's {event}", "Dear {first name}"))
        self._fill_others()
        self.returns.add(1, ReturnDraft(date(2026, 11, 2), ReturnKind.SHARE, evidence="https://x.example/'1'"))

    def _fill_others(self) -> None:
        db, now = self.book.db, self.book.clock()
        with self.book.verb(Verb.DEMO_FILL):
            circle = circles.insert(db, "Key accounts", 14)
            event = events.insert(db, EventDraft("Web Summit", date(2026, 11, 20), date(2026, 11, 21), "Lisbon"), now)
            capture = contacts.Capture(now, "Europe/Berlin", event)
            draft = person("Third", circle_id=circle, tags=("lead", "vip"))
            contacts.insert(db, contacts.NewContact(draft, capture, uids=(ForeignUid("vcard", "x"),)), "DE")
            contacts.let_go(db, 2, "not 'now'")
            returns.insert(db, 1, ReturnDraft(date(2026, 11, 1), ReturnKind.REFERRAL, referred_contact_id=4), now)
            scenario = scenarios.insert_all(db, [ScenarioDraft("Late", Severity.SERIOUS, steps=("Call", "Write"))])[0]
            said = FeedbackDraft("“Great”", touch().moment, contact_id=1, scenario_id=scenario)
            feedback.mark_steps(db, [(feedback.insert(db, said, now), scenarios.steps_of(db, scenario)[0], now)])
            relations.insert_all(db, [NewRelation(1, 4, relations.INTRODUCED_BY)], now)
            field = custom_fields.insert_all(db, [("Boat", "text")])[0]
            custom_fields.put_all(db, [(1, field, "Dragon")])


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(make_book(tmp_path / "book.ror", FixedClock()))
    made.fill()
    yield made
    made.book.db.close()


def edited(world: World) -> Change:
    draft = world.contacts.get(1)
    assert draft is not None
    changed = draft.draft()._replace(
        title="Chief",
        organization="Other",
        tags=("new",),
        methods=(*draft.methods[1:], email("jane@other.example")),
    )
    return world.contacts.edit(1, changed)


def captured(world: World) -> Change:
    contact = person("Jane D.", title="Chief", methods=(email("j2@acme.example"),), tags=("new",))
    introducer = Introducer("Carl Fox", is_new=True)
    draft = CaptureDraft(contact, "it's 0012", (todo(),), Meeting(1, "Hall"), introducer, PNG, (ForeignUid("a", "b"),))
    return CaptureService(world.book).save(draft, 1)


def reverted(world: World) -> Change:
    group = edited(world).group
    world.contacts.tag([1, 2], "later")
    return world.history.revert(group)


def imported(world: World) -> Change:
    cards = world.book.db.path.with_name("cards.vcf")
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nORG:Acme\r\nNOTE:it's 0012\r\n"
        "UID:{0}\r\nCATEGORIES:lead\r\nEND:VCARD\r\n"
    )
    cards.write_text("".join(card.format(name) for name in ("x", "New One", "New Two")), encoding="utf-8")
    service = ImportService(world.book)
    with service.preview([cards], Progress()) as staging:
        change = service.run(staging, {}, Progress()).change
    assert change is not None
    return change


def profile_of(world: World) -> int:
    return int(world.book.db.value("SELECT id FROM method WHERE kind = 'social' ORDER BY id"))


def answers_imported(world: World) -> Change:
    path = world.book.db.path.with_name("answers.csv")
    path.write_text(
        "Mail;Name;NPS;Date;Why\nj@acme.example;;8;2026-11-03;it's “0012”\n;Third;0;2026-11-04;\n", encoding="utf-8"
    )
    service = AnswerImportService(world.book)
    change = service.run(service.preview(path, Progress()), Progress()).change
    assert change is not None
    return change


def calendar_imported(world: World) -> Change:
    """A follow-up of a contact, one that is done, and an event."""
    path = world.book.db.path.with_name("calendar.ics")
    path.write_text(
        "BEGIN:VEVENT\nSUMMARY:It's 0012\nDTSTART:20271103T100000Z\nATTENDEE:mailto:J@acme.example\nEND:VEVENT\n"
        "BEGIN:VTODO\nSUMMARY:Call Jane Doe\nDUE:20261103\nSTATUS:COMPLETED\nEND:VTODO\n"
        "BEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20271103\nEND:VEVENT\n",
        encoding="utf-8",
    )
    service = CalendarImportService(world.book)
    result = service.run(service.preview([path], Progress()), Progress())
    assert result.change is not None
    assert result.counts.added == 3
    return result.change


def lines_of(world: World) -> list[TodayLine]:
    """A line of every rule."""
    people = [TodayLine(rule, 1 + rule % 2 * 3, "", day=date(2026, 11, 25)) for rule in Rule if rule > 1]
    return [TodayLine(Rule.FOLLOW_UP, 1, "", follow_up=world.followups.get(1)), *people]


CASES: dict[str, Callable[[World], Change]] = {
    "AnswerImportService.run": answers_imported,
    "CalendarImportService.run": calendar_imported,
    "AnswerService.add": lambda w: w.answers.add(2, AnswerDraft(date(2026, 11, 3), 10, "''1e5''\n- “x”")),
    "AnswerService.edit": lambda w: w.answers.edit(1, AnswerDraft(date(2025, 1, 3), 0)),
    "AnswerService.delete": lambda w: w.answers.delete(1),
    "ContactService.add": lambda w: w.contacts.add(
        ContactDraft(organization="Only Org", tags=("x", "lead"), methods=(email("a@b.example"),)), 1, "Booth 4"
    ),
    "CaptureService.save": captured,
    "ContactService.edit": edited,
    "ContactService.delete": lambda w: w.contacts.delete([1, 2, 4]),
    "ContactService.set_photo": lambda w: w.contacts.set_photo(2, Photo(b"\x00\xff", "image/jpeg")),
    "ContactService.tag": lambda w: w.contacts.tag([1, 2, 4], "Fresh"),
    "ContactService.untag": lambda w: w.contacts.untag([1, 2, 4], "LEAD"),
    "ContactService.let_go": lambda w: w.contacts.let_go([1, 2, 4], "only wanted a pen"),
    "ContactService.connect": lambda w: w.contacts.connect(profile_of(w), date(2025, 4, 5)),
    "ContactService.rest": lambda w: w.contacts.rest([1, 4], date(2026, 12, 1)),
    "CircleService.add": lambda w: w.circles.add("Friends", None),
    "CircleService.edit": lambda w: w.circles.edit(1, "Key people", 7),
    "CircleService.delete": lambda w: w.circles.delete(1),
    "CircleService.put": lambda w: w.circles.put([1, 2, 4], 1),
    "CircleService.put_with_cadence": lambda w: w.circles.put_with_cadence([1, 4], 1, 30),
    "CircleService.set_cadence": lambda w: w.circles.set_cadence([1, 4], 30),
    "NoteService.add": lambda w: w.notes.add(2, note("Ends with a \\ and ''quotes'' “123”\n\t- x")),
    "NoteService.edit": lambda w: w.notes.edit(1, note("123", event_id=1)),
    "NoteService.pin": lambda w: w.notes.pin(1, pinned=False),
    "NoteService.delete": lambda w: w.notes.delete(1),
    "InteractionService.add": lambda w: w.interactions.add(2, touch(-2, summary="1e5", needs_answer=True)),
    "InteractionService.edit": lambda w: w.interactions.edit(1, touch(-9, bulk=True, event_id=1)),
    "InteractionService.delete": lambda w: w.interactions.delete(1),
    "EventService.add": lambda w: w.events.add(
        EventDraft("IT's \t 'Fair'", date(2026, 11, 1), date(2026, 11, 2), cost=Money(1, "eur"))
    ),
    "EventService.edit": lambda w: w.events.edit(
        1, EventDraft("Other", date(2026, 1, 1), date(2026, 1, 1), notes="1e5 ''x''\n- y")
    ),
    "EventService.delete": lambda w: w.events.delete(1),
    "EventService.set_now": lambda w: w.events.set_now(1),
    "EncounterService.set_next_step": lambda w: w.encounters.set_next_step(4, todo("It's next")),
    "EncounterService.keep_in_touch": lambda w: w.encounters.keep_in_touch(2, None, 1),
    "EncounterService.set_event": lambda w: w.encounters.set_event([1, 2, 4], 1),
    "InteractionService.set_waiting": lambda w: w.interactions.set_waiting(4, False),
    "InteractionService.answered": lambda w: w.interactions.answered([1]),
    "ContactService.mark_customer": lambda w: w.contacts.mark_customer([1, 2, 4], date(2026, 11, 2)),
    "ReturnService.add": lambda w: w.returns.add(
        4, ReturnDraft(date(2026, 11, 2), ReturnKind.REFERRAL, Money(0, "eur"), 5, "it's 0012", newcomer="Newly Come")
    ),
    "ReturnService.edit": lambda w: w.returns.edit(1, ReturnDraft(date(2026, 11, 2), ReturnKind.PURCHASE)),
    "ReturnService.delete": lambda w: w.returns.delete([1, 2]),
    "ReturnService.thank": lambda w: w.returns.thank([2]),
    "ReturnService.thanked": lambda w: w.returns.thanked([1, 4]),
    "FollowUpService.add": lambda w: w.followups.add(2, todo()),
    "FollowUpService.edit": lambda w: w.followups.edit(1, todo("Other", date(2027, 1, 1))),
    "FollowUpService.done": lambda w: w.followups.done(1),
    "FollowUpService.reopen": lambda w: w.followups.reopen(2),
    "FollowUpService.reopen_all": lambda w: w.followups.reopen_all([1, 2]),
    "FollowUpService.finish": lambda w: w.followups.finish(1, touch(0, summary="Agreed on 0012"), todo("Send it")),
    "FollowUpService.done_all": lambda w: w.followups.done_all([1, 2]),
    "FollowUpService.let_go": lambda w: w.followups.let_go([1, 2], "not now"),
    "FollowUpService.delete": lambda w: w.followups.delete([1, 2]),
    "ReminderService.put_off": lambda w: ReminderService(w.book).put_off([1], 60),
    "FollowUpService.snooze": lambda w: w.followups.snooze([1, 2], Snooze.NEXT_WEEK),
    "TodayLineService.done": lambda w: TodayLineService(w.book).done(lines_of(w)),
    "TodayLineService.put_off": lambda w: TodayLineService(w.book).put_off(lines_of(w), Snooze.NEXT_WEEK),
    "FollowUpService.move": lambda w: w.followups.move([1], date(2026, 12, 24)),
    "SchedulingService.put": lambda w: w.scheduling.put([1], date(2026, 12, 24), time(14)),
    "SchedulingService.shift": lambda w: w.scheduling.shift([1], 1, 30),
    "SchedulingService.plan": lambda w: w.scheduling.plan([1, 2], todo()),
    "IdeaService.switch": lambda w: IdeaService(w.book).switch(on=False),
    "IdeaService.put_aside": lambda w: IdeaService(w.book).put_aside(IDEA),
    "SettingsService.change": lambda w: w.settings.change(Preference.ZONE, "Pacific/Auckland"),
    "SettingsService.change_all": lambda w: w.settings.change_all(
        {Preference.QUIET_AT: "1", Preference.DAYS_FOR_RHYTHM: "2", Preference.ANSWERED_WITHIN: "1"}
    ),
    "OwnCardService.save": lambda w: w.own_card.save(
        person("Me Myself", title="Chief", methods=(phone("+31 6 1234"),))
    ),
    "TemplateService.add": lambda w: w.templates.add(TemplateDraft("Thanks", "nl", "Dank", "Dag {voornaam} 'x'")),
    "TemplateService.add_starters": lambda w: w.templates.add_starters(),
    "TemplateService.edit": lambda w: w.templates.edit(1, TemplateDraft("Hi", "de", "", "Guten Tag")),
    "TemplateService.delete": lambda w: w.templates.delete(1),
    "FeedbackService.add": lambda w: w.feedback.add(
        FeedbackDraft("It's 'late' \\ 0012", touch(-1).moment, "A review", contact_id=2)
    ),
    "FeedbackService.edit": lambda w: w.feedback.edit(
        1, FeedbackDraft("“Great!”", touch(-3).moment, sentiment=Sentiment.GOOD, contact_id=2)
    ),
    "FeedbackService.follow": lambda w: w.feedback.follow(1, None),
    "FeedbackService.tick": lambda w: w.feedback.tick(1, 2),
    "FeedbackService.answer": lambda w: w.feedback.answer(1, "We're sorry\n'0012'"),
    "FeedbackService.conclude": lambda w: w.feedback.conclude(1, "Stays with us", shining=True),
    "PlaybookService.add": lambda w: w.playbook.add(ScenarioDraft("It's new", Severity.WORST, steps=("Call", "", "x"))),
    "PlaybookService.add_starters": lambda w: w.playbook.add_starters("nl"),
    "PlaybookService.edit": lambda w: w.playbook.edit(
        1, ScenarioDraft("Later", Severity.ANNOYING, "0012", steps=("Write", "New", "Call"), step_ids=(2, 0, 1))
    ),
    "PlaybookService.delete": lambda w: w.playbook.delete(1),
    "TouchService.log": lambda w: w.touches.log(1, touch(0, summary="It's “sent”"), todo("Next"), closes=1),
    "ImportService.run": imported,
    "HistoryService.revert": reverted,
}

CHANGES = (Change, Change | None, ImportResult)
"""What a verb returns."""

NOT_UNDONE = {
    "ContactService.erase": "a person's right: what was erased must not come back",
    "HistoryService.undo": "it is the undoing itself",
    "HistoryService.redo": "it is the undoing of the undoing",
}


def verbs() -> set[str]:
    """Every public method of a service that says it returns a change."""
    found = set()
    for module in pkgutil.iter_modules(ror_desktop.services.__path__):
        loaded = importlib.import_module(f"ror_desktop.services.{module.name}")
        for name, cls in inspect.getmembers(loaded, inspect.isclass):
            if cls.__module__ == loaded.__name__ and name.endswith("Service"):
                found |= {f"{name}.{method}" for method in verbs_of(cls)}
    return found


def verbs_of(cls: type) -> Iterator[str]:
    for name, method in inspect.getmembers(cls, inspect.isfunction):
        if not name.startswith("_") and inspect.signature(method).return_annotation in CHANGES:
            yield name


def test_every_verb_has_a_case_or_a_reason() -> None:
    assert verbs() == CASES.keys() | NOT_UNDONE.keys()
    assert not CASES.keys() & NOT_UNDONE.keys()


@pytest.mark.parametrize("name", CASES)
def test_undo_and_redo_of_a_verb(name: str, world: World) -> None:
    marks: list[tuple[object, object]] = [(snapshot(world.book), derived_snapshot(world.book))]
    group = CASES[name](world).group
    if name == "HistoryService.revert":
        marks = marks[:0]
        world.history.undo()
        marks.append((snapshot(world.book), derived_snapshot(world.book)))
        world.history.redo()
    after = (snapshot(world.book), derived_snapshot(world.book))
    assert group
    assert after[0] != marks[0][0]
    for _round in range(2):
        undone = world.history.undo()
        assert undone is not None
        assert (snapshot(world.book), derived_snapshot(world.book)) == marks[0]
        assert_sound(world.book)
        done = world.history.redo()
        assert done is not None
        assert done.contacts == undone.contacts
        assert (snapshot(world.book), derived_snapshot(world.book)) == after
        assert_sound(world.book)


def test_undo_and_redo_raise_the_revision(world: World) -> None:
    def revision() -> int:
        return int(world.book.db.value("SELECT revision FROM note WHERE id = 1"))

    seen = [revision()]
    world.notes.edit(1, note("Changed"))
    for step in (lambda: None, world.history.undo, world.history.redo):
        step()
        seen.append(revision())
    assert seen == sorted(set(seen))


def test_everything_goes_back_to_the_empty_book_and_forth_again(world: World) -> None:
    for name in sorted(CASES, key=lambda name: (name.endswith("delete"), name.startswith("Contact"))):
        CASES[name](world)
    full = snapshot(world.book)
    count = 0
    while world.history.undo():
        count += 1
    assert all(not rows for rows in snapshot(world.book).values())
    assert_sound(world.book)
    for _ in range(count):
        assert world.history.redo() is not None
    assert world.history.redo() is None
    assert snapshot(world.book) == full
    assert_sound(world.book)


def test_undo_goes_on_after_the_book_was_closed(world: World, tmp_path: Path) -> None:
    before = snapshot(world.book)
    world.contacts.delete([1])
    after = snapshot(world.book)
    world.book.db.close()
    again = World(make_book(tmp_path / "book.ror"))
    assert again.history.undo() is not None
    assert snapshot(again.book) == before
    again.book.db.close()
    third = World(make_book(tmp_path / "book.ror"))
    assert third.history.redo() is not None
    assert snapshot(third.book) == after
    third.book.db.close()
