"""Makes the demo book: plain files, a seed, a day and a zone in; values out. Reads no clock and writes nothing."""

from datetime import date
from itertools import chain

from ror_desktop.domain.contact import Organization
from ror_desktop.domain.entity import Money
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import ScenarioDraft, Severity
from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.template import TemplateDraft
from ror_desktop.services.demo.arcs import Drawn, PlannedStep, Planner, draw_words, take
from ror_desktop.services.demo.calendar import DemoCalendar
from ror_desktop.services.demo.files import DemoFiles, Table
from ror_desktop.services.demo.people import People
from ror_desktop.services.demo.stories import Storyteller
from ror_desktop.services.demo.thread import Thread
from ror_desktop.services.demo.values import (
    DemoBook,
    DemoCircle,
    DemoContact,
    DemoField,
    DemoFollowUp,
    DemoList,
    DemoOrganization,
    DemoRelation,
)
from ror_desktop.services.demo.words import Decks, dice, words_of
from ror_desktop.services.demo.yields import Harvest

_LONG_AGO = -540
"""When the own card was made, in days from today."""


def make_demo(files: DemoFiles, today: date, zone: str, seed: int | None = None) -> DemoBook:
    """The demo book as it looks on that day; the same day and seed (the files' own, if none) give the same book."""
    return _Maker(files, DemoCalendar(today, zone), files.book["seed"] if seed is None else seed).make()


class _Maker:
    def __init__(self, files: DemoFiles, calendar: DemoCalendar, seed: int) -> None:
        self._files = files
        self._calendar = calendar
        self._seed = seed
        self._decks = Decks(files, seed)
        self._people = People(files, calendar)
        self._stories = {story["person"]: story for story in files.stories["story"]}
        self._teller = Storyteller(files)
        self._harvest = Harvest(files, self._decks)
        self._numbers = files.person_numbers()
        self._places = {event["id"]: place for place, event in enumerate(files.events["events"], 1)}
        self._events = tuple(self._event(event) for event in files.events["events"])
        self._began: dict[str, int] = {}
        self._plans = self._plan_all()
        self._drawn = draw_words(self._plans, self._decks)

    def make(self) -> DemoBook:
        files = self._files
        people = (self._own(), *files.people["people"])
        # Threads are told newest first, so that their notes do not repeat each other where they are seen first.
        threads = {person["id"]: self._thread(person) for person in sorted(people, key=self._ended, reverse=True)}
        return DemoBook(
            contacts=tuple(self._contact(person, threads[person["id"]]) for person in people),
            organizations=tuple(_organization(o) for o in files.organizations["organizations"]),
            events=self._events,
            circles=tuple(DemoCircle(c["name"], c["cadence"]) for c in files.book["circles"].values()),
            scenarios=tuple(_scenario(s) for s in files.playbook["scenarios"]),
            relations=tuple(self._relation(r) for r in files.book["relations"]["list"]),
            templates=tuple(map(_template, files.playbook["templates"])),
            lists=tuple(DemoList(**entry) for entry in files.playbook["lists"]),
            fields=tuple(self._field(f) for f in files.playbook["fields"]),
            settings=(("zone", self._calendar.zone), ("region", files.book["region"])),
        )

    def _own(self) -> Table:
        return {"arc": "own", "social": ["linkedin"], **self._files.book["own"]}

    def _ended(self, person: Table) -> int:
        """The day from today of the last planned step."""
        return max((step.offset for step in self._plans.get(person["id"], ())), default=_LONG_AGO)

    def _thread(self, person: Table) -> Thread:
        organization = self._files.organization(person.get("org", ""))
        random = dice(self._seed, f"{person['id']} words")
        words = words_of(person, organization, self._files, self._calendar, random)
        thread = Thread(person["id"], words, self._calendar, self._places)
        self._tell(self._stories.get(person["id"], {}), thread)
        self._take(person, thread)
        self._add_more(thread)
        return thread

    def _contact(self, person: Table, thread: Thread) -> DemoContact:
        story = self._stories.get(person["id"], {})
        began = self._began.get(person["id"], _LONG_AGO)
        connected = story.get("connected") or {n: _connected(began) for n in person.get("social", ())}
        random = dice(self._seed, person["id"])
        draft = self._people.draft(person, connected, story.get("known_since"), random)
        return thread.contact(draft, self._calendar.moment(began, "09:00"), self._events)

    def _tell(self, story: Table, thread: Thread) -> None:
        for entry in story.get("timeline", ()):
            self._teller.tell(entry, thread)

    def _plan_all(self) -> dict[str, list[PlannedStep]]:
        """The plans of all whose thread is not written by hand, by their key; notes when each begins."""
        plans = {}
        for person in self._files.people["people"]:
            if person["id"] not in self._stories:
                random = dice(self._seed, f"{person['id']} plan")
                planner = Planner(self._arc(person), person, self._calendar, self._files, random)
                self._began[person["id"]] = planner.plan()
                plans[person["id"]] = planner.steps
        return plans

    def _take(self, person: Table, thread: Thread) -> None:
        """Put the plan of this person, if there is one, into the thread, and what it leaves behind."""
        if person["id"] in self._plans:
            plan = self._plans[person["id"]]
            words: list[Drawn] = [self._drawn[person["id"], place] for place in range(len(plan))]
            country = person.get("country") or self._files.organization(person["org"])["country"]
            random = dice(self._seed, f"{person['id']} harvest")
            self._harvest.gather(self._arc(person), country, thread, take(plan, words, thread), random)

    def _arc(self, person: Table) -> Table:
        arc: Table = self._files.arcs["arc"][person["arc"]]
        return arc

    def _add_more(self, thread: Thread) -> None:
        """Feedback, answers and what comes again and again stand by person in files of their own."""
        returns = self._files.returns
        for entry in chain(returns["feedback"], returns["ratings"]):
            if entry["person"] == thread.key:
                self._teller.tell(entry, thread)
        for entry in self._files.followups["repeating"]:
            if entry["person"] == thread.key:
                draft = self._calendar.followup(entry["title"], entry["due"], entry.get("at", ""), rule=entry["rule"])
                thread.followups.append(DemoFollowUp(draft, self._calendar.moment(-15, "16:00"), draft.due_day))

    def _event(self, event: Table) -> EventDraft:
        start = event["start"]
        place = f"{event['venue']}, {event['city']}"
        cost = Money(event["cost"] * 100, event["currency"])
        days = self._calendar.day(start), self._calendar.day(start + event["days"] - 1)
        return EventDraft(event["name"], *days, place, event["zone"], cost, event["note"])

    def _relation(self, relation: Table) -> DemoRelation:
        ends = self._numbers[relation["from"]], self._numbers[relation["to"]]
        return DemoRelation(*ends, relation["kind"], relation.get("label", ""))

    def _field(self, field: Table) -> DemoField:
        values = tuple((self._numbers[key], text) for key, text in field["values"].items())
        return DemoField(field["name"], field["kind"], values)


def _connected(began: int) -> int:
    """Networks are usually connected two days after the first talk, and never in the future."""
    return min(began + 2, -1)


def _organization(table: Table) -> DemoOrganization:
    return DemoOrganization(Organization(0, table["name"], table["industry"]), table["city"], table["country"])


def _scenario(table: Table) -> ScenarioDraft:
    return ScenarioDraft(
        table["title"],
        Severity(table["severity"]),
        table["signals"],
        table["wording"],
        table["owner"],
        tuple(table["steps"]),
    )


def _template(table: Table) -> TemplateDraft:
    kind = InteractionKind(table.get("kind", InteractionKind.CONTACT))
    return TemplateDraft(table["name"], table["language"], table["subject"], table["body"], kind)
