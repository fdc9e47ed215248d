"""Every verb with any arguments, as somebody would carry them out who tries everything, also on what is gone."""

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from ror_desktop.domain.answer import AnswerDraft
from ror_desktop.domain.change import Change
from ror_desktop.domain.contact import ContactDraft, ForeignUid, Method, MethodKind, Photo
from ror_desktop.domain.entity import Money, Noun
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import FeedbackDraft, ScenarioDraft, Severity
from ror_desktop.domain.followup import FollowUpDraft, Snooze
from ror_desktop.domain.ideas import Idea, IdeaAct, IdeaKind
from ror_desktop.domain.interaction import Direction, InteractionDraft, Sentiment
from ror_desktop.domain.just_met import CaptureDraft, Introducer, Meeting
from ror_desktop.domain.note import NoteDraft
from ror_desktop.domain.preferences import Preference
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.template import TemplateDraft
from ror_desktop.domain.today import Rule, TodayLine
from ror_desktop.messages import translate
from ror_desktop.services.desk import Desk
from ror_desktop.services.progress import Progress
from tests.builders import email, note, person, phone, todo, touch

Value = TypeVar("Value")

TODAY = date(2026, 11, 23)
WORDS = ("Acme", "ACME", "Øst 'n West", "", "123", "1e5", "🎉 ½ ﬁ", "東京都", "e\u0301te\u0301", "a\u200bb", 'x "y" -z')
_SWITCHED = (Preference.QUIET_AT, Preference.ANSWERED_WITHIN, Preference.DAYS_FOR_RHYTHM, Preference.RETURN_WINDOW)


class Picks:
    """Draws what verbs are given: ids that may be of nothing, texts, days."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], desk: Desk) -> None:
        self._draw = draw
        self.desk = desk

    def one(self, values: Sequence[Value]) -> Value:
        found: Value = self._draw(st.sampled_from(values))
        return found

    def flag(self) -> bool:
        return bool(self._draw(st.booleans()))

    def id(self) -> int:
        return int(self._draw(st.integers(1, 7)))

    def ids(self) -> list[int]:
        return list(self._draw(st.lists(st.integers(1, 7), max_size=4)))

    def word(self) -> str:
        return self.one(WORDS)

    def days(self) -> float:
        return float(self._draw(st.sampled_from((-400, -30, -3, -1, -0.1, 0, 0.5, 3))))

    def day(self) -> date:
        return TODAY + timedelta(days=int(self._draw(st.sampled_from((-40, -1, 0, 1, 9)))))

    def past(self) -> date:
        return min(TODAY, self.day())

    def row(self, table: str) -> int | None:
        """The id of some row that is there, or nothing."""
        found = [i for (i,) in self.desk.book.db.rows(f"SELECT id FROM {table} ORDER BY id")]
        return self.one([None, *found])

    def contact(self) -> ContactDraft:
        methods = (email(f"{self.id()}@x.example"), phone(f"+49 30 12{self.id()}"))
        profile = Method(MethodKind.SOCIAL, self.word() or "x", network="linkedin", connected_on=self.past())
        return person(
            self.word(),
            organization=self.word(),
            title=self.word(),
            tags=tuple(self.one((("a",), ("A", "b"), (), (self.word(),)))),
            methods=(*methods[: self.id() - 1], *([profile] if self.flag() else [])),
            circle_id=self.row("circle"),
            cadence_days=self.one((None, 14)),
        )

    def note(self) -> NoteDraft:
        return note(self.word() or "-", self.days(), pinned=self.flag(), event_id=self.row("event"))

    def touch(self) -> InteractionDraft:
        return touch(
            self.days(),
            direction=self.one(list(Direction)),
            needs_answer=self.one((None, True, False)),
            summary=self.word(),
            bulk=self.flag(),
            minutes=self.one((None, 0, 30)),
            event_id=self.row("event"),
        )

    def todo(self) -> FollowUpDraft:
        return todo(
            self.word() or "-",
            self.day(),
            due_time=self.one((None, time(2, 30))),
            promised=self.flag(),
            recurrence=self.one(("", "FREQ=WEEKLY")),
        )

    def returned(self) -> ReturnDraft:
        kind = self.one(list(ReturnKind))
        money = Money(100, "EUR") if kind is ReturnKind.PURCHASE else None
        return ReturnDraft(self.past(), kind, money, evidence=self.word(), referred_contact_id=self.row("contact"))

    def event(self) -> EventDraft:
        first = self.day()
        return EventDraft(self.word() or "Fair", first, first + timedelta(days=1), self.word())

    def feedback(self) -> FeedbackDraft:
        return FeedbackDraft(
            self.word() or "-",
            touch(self.days()).moment,
            self.word(),
            contact_id=self.row("contact"),
            scenario_id=self.row("scenario"),
            sentiment=self.one(list(Sentiment)),
        )

    def scenario(self) -> ScenarioDraft:
        return ScenarioDraft(self.word() or "-", self.one(list(Severity)), steps=tuple(self.one((("x",), ("x", "y")))))

    def lines(self) -> list[TodayLine]:
        people = [TodayLine(self.one([r for r in Rule if r > 1]), i, "", day=self.day()) for i in self.ids()]
        follow_up = self.desk.followups.get(self.id())
        due = [TodayLine(Rule.FOLLOW_UP, follow_up.contact_id, "", follow_up=follow_up)] if follow_up else []
        return [*due, *people]


Act = Callable[[Picks], Change | None]


def edited(p: Picks) -> Change | None:
    found = p.desk.contacts.get(contact_id := p.id())
    if found is None:
        return None
    draft = p.contact()
    return p.desk.contacts.edit(contact_id, draft._replace(methods=(*found.methods[1:], *draft.methods[:1])))


def captured(p: Picks) -> Change:
    meeting = Meeting(p.row("event"), p.word())
    introducer = p.one((None, Introducer(p.word() or "Carl", is_new=True)))
    uids = (ForeignUid("a", p.word() or "b"),)
    draft = CaptureDraft(p.contact(), p.word(), (p.todo(),), meeting, introducer, Photo(b"1"), uids)
    return p.desk.capture.save(draft, p.row("contact") or 0)


def imported(p: Picks) -> Change | None:
    cards = p.desk.book.db.path.with_name("cards.vcf")
    name = p.word() or "x"
    cards.write_text(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:Acme\r\nNOTE:{name}\r\nUID:{p.id()}\r\n"
        "CATEGORIES:a\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    with p.desk.imports.preview([cards], Progress()) as staging:
        return p.desk.imports.run(staging, {}, Progress()).change


def calendar_imported(p: Picks) -> Change | None:
    path = p.desk.book.db.path.with_name("calendar.ics")
    path.write_text(
        f"BEGIN:VEVENT\nUID:{p.id()}\nSUMMARY:Call\nDTSTART:20271103T100000Z\nATTENDEE:mailto:{p.id()}@x.example\n"
        f"END:VEVENT\nBEGIN:VEVENT\nSUMMARY:Fair {p.id()}\nDTSTART:20271103\nEND:VEVENT\n",
        encoding="utf-8",
    )
    return p.desk.calendar_imports.run(p.desk.calendar_imports.preview([path], Progress()), Progress()).change


def put_aside(p: Picks) -> Change:
    idea = Idea(IdeaKind.TAG, p.id(), translate("Test", "Introduce them"), Noun.CONTACT, p.id(), IdeaAct.FOLLOW_UP)
    return p.desk.ideas.put_aside(idea)


ACTS: dict[str, Act] = {
    "answer add": lambda p: p.desk.answers.add(p.id(), AnswerDraft(p.past(), p.id(), p.word())),
    "answer edit": lambda p: p.desk.answers.edit(p.id(), AnswerDraft(p.past(), p.id(), p.word())),
    "answer delete": lambda p: p.desk.answers.delete(p.id()),
    "contact add": lambda p: p.desk.contacts.add(p.contact(), p.row("event"), p.word()),
    "contact edit": edited,
    "contact delete": lambda p: p.desk.contacts.delete(p.ids()),
    "contact photo": lambda p: p.desk.contacts.set_photo(p.id(), p.one((None, Photo(b"1"), Photo(b"\x002")))),
    "contact tag": lambda p: p.desk.contacts.tag(p.ids(), p.one(("a", "A", "b"))),
    "contact untag": lambda p: p.desk.contacts.untag(p.ids(), p.one(("a", "A", "b"))),
    "contact let go": lambda p: p.desk.contacts.let_go(p.ids(), p.word()),
    "contact rest": lambda p: p.desk.contacts.rest(p.ids(), p.one((None, p.day())), p.one(list(Rule))),
    "contact customer": lambda p: p.desk.contacts.mark_customer(p.ids(), p.one((None, p.past()))),
    "contact connect": lambda p: p.desk.contacts.connect(p.id(), p.one((None, p.past()))),
    "capture": captured,
    "circle add": lambda p: p.desk.circles.add(p.word(), p.one((None, 14))),
    "circle edit": lambda p: p.desk.circles.edit(p.id(), p.word(), p.one((None, 7))),
    "circle delete": lambda p: p.desk.circles.delete(p.id()),
    "circle put": lambda p: p.desk.circles.put(p.ids(), p.row("circle")),
    "cadence": lambda p: p.desk.circles.set_cadence(p.ids(), p.one((None, 30))),
    "circle and cadence": lambda p: p.desk.circles.put_with_cadence(p.ids(), p.row("circle"), p.one((None, 30))),
    "note add": lambda p: p.desk.notes.add(p.id(), p.note()),
    "note edit": lambda p: p.desk.notes.edit(p.id(), p.note()),
    "note pin": lambda p: p.desk.notes.pin(p.id(), p.flag()),
    "note delete": lambda p: p.desk.notes.delete(p.id()),
    "touch add": lambda p: p.desk.interactions.add(p.id(), p.touch()),
    "touch edit": lambda p: p.desk.interactions.edit(p.id(), p.touch()),
    "touch delete": lambda p: p.desk.interactions.delete(p.id()),
    "touch waiting": lambda p: p.desk.interactions.set_waiting(p.id(), p.flag()),
    "touch answered": lambda p: p.desk.interactions.answered(p.ids()),
    "touch log": lambda p: p.desk.touches.log(p.id(), p.touch(), p.one((None, p.todo())), closes=p.row("follow_up")),
    "event add": lambda p: p.desk.events.add(p.event()),
    "event edit": lambda p: p.desk.events.edit(p.id(), p.event()),
    "event delete": lambda p: p.desk.events.delete(p.id()),
    "event now": lambda p: p.desk.events.set_now(p.row("event")),
    "event of": lambda p: p.desk.encounters.set_event(p.ids(), p.row("event")),
    "next step": lambda p: p.desk.encounters.set_next_step(p.id(), p.todo()),
    "keep in touch": lambda p: p.desk.encounters.keep_in_touch(p.id(), p.one((None, 30)), p.row("circle")),
    "return add": lambda p: p.desk.returns.add(p.id(), p.returned()),
    "return edit": lambda p: p.desk.returns.edit(p.id(), p.returned()),
    "return delete": lambda p: p.desk.returns.delete(p.ids()),
    "return thank": lambda p: p.desk.returns.thank(p.ids()),
    "return thanked": lambda p: p.desk.returns.thanked(p.ids()),
    "follow-up add": lambda p: p.desk.followups.add(p.id(), p.todo()),
    "follow-up edit": lambda p: p.desk.followups.edit(p.id(), p.todo()),
    "follow-up done": lambda p: p.desk.followups.done(p.id()),
    "follow-up finish": lambda p: p.desk.followups.finish(p.id(), p.touch(), p.one((None, p.todo()))),
    "follow-up done all": lambda p: p.desk.followups.done_all(p.ids()),
    "follow-up reopen": lambda p: p.desk.followups.reopen(p.id()),
    "follow-up let go": lambda p: p.desk.followups.let_go(p.ids(), p.word()),
    "follow-up delete": lambda p: p.desk.followups.delete(p.ids()),
    "follow-up snooze": lambda p: p.desk.followups.snooze(p.ids(), p.one(list(Snooze))),
    "follow-up move": lambda p: p.desk.followups.move(p.ids(), p.day()),
    "follow-up put": lambda p: p.desk.scheduling.put(p.ids(), p.day(), p.one((None, time(2, 30)))),
    "follow-up shift": lambda p: p.desk.scheduling.shift(p.ids(), p.one((-1, 0, 30)), p.one((0, -45, 90))),
    "follow-up plan": lambda p: p.desk.scheduling.plan(p.ids(), p.todo()),
    "follow-up put off": lambda p: p.desk.reminders.put_off(p.ids(), 60),
    "today done": lambda p: p.desk.today_lines.done(p.lines()),
    "today put off": lambda p: p.desk.today_lines.put_off(p.lines(), p.one(list(Snooze))),
    "idea switch": lambda p: p.desk.ideas.switch(on=p.flag()),
    "idea aside": put_aside,
    "zone": lambda p: p.desk.settings.change(
        Preference.ZONE, p.one(("Europe/Berlin", "Pacific/Auckland", "America/Chicago"))
    ),
    "constant": lambda p: p.desk.settings.change(p.one(_SWITCHED), p.one(("2", "5", "30"))),
    "own card": lambda p: p.desk.own_card.save(p.contact()),
    "template add": lambda p: p.desk.templates.add(TemplateDraft(p.word() or "-", "nl", "It's", "Dear {first name}")),
    "template edit": lambda p: p.desk.templates.edit(p.id(), TemplateDraft(p.word() or "-", "nl", "", "")),
    "template delete": lambda p: p.desk.templates.delete(p.id()),
    "feedback add": lambda p: p.desk.feedback.add(p.feedback()),
    "feedback edit": lambda p: p.desk.feedback.edit(p.id(), p.feedback()),
    "feedback follow": lambda p: p.desk.feedback.follow(p.id(), p.row("scenario")),
    "feedback tick": lambda p: p.desk.feedback.tick(p.id(), p.id(), done=p.flag()),
    "feedback answer": lambda p: p.desk.feedback.answer(p.id(), p.word()),
    "feedback conclude": lambda p: p.desk.feedback.conclude(p.id(), p.word(), shining=p.one((None, True, False))),
    "scenario add": lambda p: p.desk.playbook.add(p.scenario()),
    "scenario edit": lambda p: p.desk.playbook.edit(p.id(), p.scenario()),
    "scenario delete": lambda p: p.desk.playbook.delete(p.id()),
    "import": imported,
    "calendar import": calendar_imported,
}
