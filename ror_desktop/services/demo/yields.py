"""What a made thread leaves behind: notes, follow-ups and returns, hung on the steps that were taken."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from ror_desktop.domain.entity import Moment, Precision
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.services.demo.arcs import Step, heard
from ror_desktop.services.demo.files import DemoFiles, Table
from ror_desktop.services.demo.stories import money
from ror_desktop.services.demo.thread import Thread
from ror_desktop.services.demo.values import DemoFollowUp
from ror_desktop.services.demo.words import Decks

_TASKS = frozenset({"met", "question", "offer", "purchase", "video", "inquiry"})
"""After these steps something is to be done."""

_TALK = (NoteKind.LEARNED, NoteKind.LEARNED, NoteKind.SHARED, NoteKind.OBSERVED)

_EVENING = "17:50"
"""When what was done on a day is ticked off: after its last talk."""

_LONG_AGO = -25
"""A thread that ended before that is taken up again on one of the last days."""

_FURTHEST = 46
"""How many days ahead things are planned."""


class Harvest:
    """Hangs notes, follow-ups and returns on a thread."""

    def __init__(self, files: DemoFiles, decks: Decks) -> None:
        self._files = files
        self._decks = decks

    def gather(self, arc: Table, country: str, thread: Thread, steps: list[Step], random: Random) -> None:
        """Everything that the arc asks for."""
        self._take_notes(arc, thread, steps, random)
        for step in steps:
            if step.pool in _TASKS and random.random() < 0.5:
                self._close_task(step, thread, random)
            if step.pool == "purchase":
                self._sell("purchases", "amounts", ReturnKind.PURCHASE, country, step, thread, random)
        self._bring_returns(arc, country, thread, steps, random)
        if arc.get("let_go"):
            self._let_go(thread, steps)
        elif random.random() < arc["next"]:
            self._plan(arc, thread, steps, random)

    def _take_notes(self, arc: Table, thread: Thread, steps: list[Step], random: Random) -> None:
        talks = heard(steps)
        more = min(random.randint(*arc["notes"]), len(talks)) - 1
        for place, step in enumerate(talks[:1] + random.sample(talks[1:], max(0, more))):
            kind = _note_kind(arc, step, place, random)
            moment = _after(step.interaction.moment, random.randint(6, 55))
            text = self._decks.draw(arc.get("notes_from", kind.value))
            thread.note(moment, kind, text, step.interaction.event_id, pin=place == 0 and random.random() < 0.4)

    def _close_task(self, step: Step, thread: Thread, random: Random) -> None:
        """Something of the past: mostly done on its day, sometimes late, now and then cancelled."""
        due = step.offset + random.randint(1, 6)
        closed = due + random.choice((0, 0, 0, 0, -1, 0, 1, 3))
        if max(due, closed) >= -1:
            return
        state = FollowUpState.CANCELLED if random.random() < 0.07 else FollowUpState.DONE
        draft = thread.calendar.followup(
            thread.words.fill(self._decks.draw(f"past {step.pool}")),
            thread.calendar.workday(due),
            promised=random.random() < 0.5,
        )
        closing = thread.calendar.moment(max(closed, step.offset), _EVENING)
        made = _after(step.interaction.moment, 3)
        thread.followups.append(DemoFollowUp(draft, made, draft.due_day, state, closing))

    def _plan(self, arc: Table, thread: Thread, steps: list[Step], random: Random) -> None:
        """Something for the coming weeks, more of it soon than late."""
        due = _working_day(round(random.triangular(1, _FURTHEST, 4)), thread, random)
        at = random.choice(("09:30", "10:00", "11:00", "14:00", "15:30")) if random.random() < 0.3 else ""
        title = thread.words.fill(self._decks.draw(arc.get("next_from", "coming")))
        draft = thread.calendar.followup(title, due, at, promised=random.random() < 0.35)
        last = steps[-1].offset
        recent = thread.calendar.workday(-random.randint(2, 12))
        made = _after(steps[-1].interaction.moment, 5) if last > _LONG_AGO else thread.calendar.moment(recent, "16:40")
        thread.followups.append(DemoFollowUp(draft, made, draft.due_day))

    def _let_go(self, thread: Thread, steps: list[Step]) -> None:
        thread.let_go_reason = self._decks.draw("let_go")
        last = steps[-1]
        draft = thread.calendar.followup(thread.words.fill(self._decks.draw("coming")), last.offset)
        moment = _after(last.interaction.moment, 10)
        thread.followups.append(
            DemoFollowUp(draft, moment, draft.due_day, FollowUpState.CANCELLED, moment, thread.let_go_reason)
        )

    def _bring_returns(self, arc: Table, country: str, thread: Thread, steps: list[Step], random: Random) -> None:
        if any(step.pool == "purchase" and step.offset < -120 for step in steps) and self._comes(
            arc, "renewal", random
        ):
            self._sell("renewals", "renewal_amounts", ReturnKind.RENEWAL, country, _late(steps, random), thread, random)
        for wish, pool, kind in (
            ("introduced", "introductions", ReturnKind.INTRODUCTION),
            ("praised", "testimonials", ReturnKind.TESTIMONIAL),
            ("shared", "shares", ReturnKind.SHARE),
            ("mentioned", "mentions", ReturnKind.MENTION),
        ):
            if self._comes(arc, wish, random):
                self._recommend(pool, kind, _late(steps, random), thread, random)

    def _comes(self, arc: Table, wish: str, random: Random) -> bool:
        return random.random() < float(arc.get(wish, 0))

    def _sell(
        self, pool: str, amounts: str, kind: ReturnKind, country: str, step: Step, thread: Thread, random: Random
    ) -> None:
        returns = self._files.returns
        currency = returns["currency"].get(country, "EUR")
        amount = _rounded(random.choice(returns[amounts]) * returns["rate"].get(currency, 1))
        evidence = thread.words.fill(self._decks.draw(pool))
        day = thread.calendar.day(step.offset)
        thread.returns.append(ReturnDraft(day, kind, money(amount, currency), evidence=evidence))

    def _recommend(self, pool: str, kind: ReturnKind, step: Step, thread: Thread, random: Random) -> None:
        evidence = thread.words.fill(self._decks.draw(pool))
        thanked = thread.calendar.day(min(step.offset + 1, -1)) if random.random() < 0.9 else None
        draft = ReturnDraft(thread.calendar.day(step.offset), kind, None, random.randint(2, 4), evidence)
        thread.returns.append(replace(draft, thanked_on=thanked))


def _note_kind(arc: Table, step: Step, place: int, random: Random) -> NoteKind:
    """What is noticed when people are met, and what is said later."""
    if "notes_from" in arc:
        return NoteKind.LEARNED
    return NoteKind.OBSERVED if place == 0 and step.pool == "met" else random.choice(_TALK)


def _working_day(offset: int, thread: Thread, random: Random) -> int:
    """The offset, or one of the first days of the week after where it is a Saturday or Sunday."""
    weekend = thread.calendar.day(offset).weekday() >= 5
    return offset + random.randint(2, 4) if weekend else offset


def _after(moment: Moment, minutes: int) -> Moment:
    if moment.precision is Precision.DAY:
        return moment
    return Moment(moment.at + timedelta(minutes=minutes), moment.zone)


def _late(steps: list[Step], random: Random) -> Step:
    """One of the steps of the second half."""
    return random.choice(steps[len(steps) // 2 :])


def _rounded(amount: float) -> int:
    """To about two and a half digits, as prices are."""
    step = int("5" + "0" * max(1, len(str(int(amount))) - 3))
    return round(amount / step) * step
