"""All measures of one contact together, from what the book holds of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.answer import Answer
from ror_desktop.domain.measures import effort, reciprocity, returning, rhythm
from ror_desktop.domain.measures.badges import Badge, BadgeFacts, badges_of
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, counted
from ror_desktop.domain.measures.ladder import Move, Standing, facts_of, moves, standing
from ror_desktop.domain.measures.measure import Measure, Number, Pair
from ror_desktop.domain.measures.pulse import Pulse, PulseFacts, pulse_of
from ror_desktop.domain.note import Note
from ror_desktop.domain.returns import Return


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What the book holds of a contact, in any order; mail to many and the future are left out here, not before."""

    interactions: Sequence[Seen] = ()
    returns: Sequence[Return] = ()
    notes: Sequence[Note] = ()
    answers: Sequence[Answer] = ()
    marked_customer_on: date | None = None


@dataclass(frozen=True, slots=True)
class ContactMeasures:
    """Every measure of a contact; `moves` are those on the ladder, oldest first."""

    last_contact: Number
    last_heard: Number
    days_in_touch: Number
    due: Number
    silence: Number
    they_start: Number
    answered_outreach: Number
    my_answer_time: reciprocity.AnswerTime
    give_and_ask: Number
    follow_through: Number
    returned: Measure[returning.ReturnCounts]
    value: Measure[returning.Value]
    return_per_effort: Number
    time_invested: Number
    mood: Number
    learn_learn: Measure[Pair]
    badges: tuple[Badge, ...]
    standing: Standing
    moves: tuple[Move, ...]
    pulse: Pulse


def measures_of(
    facts: ContactFacts, due: Number, follow_through: Number, present: Present, constants: Constants
) -> ContactMeasures:
    """All of them; *due* (`rhythm.due`) and *follow-through* (`reliability.follow_through`) are made beforehand."""
    today = present.today
    seen = counted(facts.interactions, present)
    silence = rhythm.silence(seen, today, constants)
    they_start = reciprocity.they_start(seen, today, constants)
    answered = reciprocity.answered_outreach(seen, present, constants)
    balance = reciprocity.give_and_ask(seen, today, constants)
    returned = returning.returned(facts.returns, today, constants)
    began = bool(seen) or any(one.draft.day <= today for one in facts.returns)
    steps = facts_of(seen, facts.returns, facts.answers, facts.marked_customer_on, constants)
    return ContactMeasures(
        last_contact=rhythm.last_contact(seen, today),
        last_heard=rhythm.last_heard(seen, today),
        days_in_touch=rhythm.days_in_touch(seen, today, constants),
        due=due,
        silence=silence,
        they_start=they_start,
        answered_outreach=answered,
        my_answer_time=reciprocity.my_answer_time(seen, today, constants),
        give_and_ask=balance,
        follow_through=follow_through,
        returned=returned,
        value=returning.value(facts.returns, today, constants),
        return_per_effort=returning.return_per_effort(seen, facts.returns, today, constants),
        time_invested=effort.time_invested(seen, today, constants),
        mood=effort.mood(seen, today, constants),
        learn_learn=effort.learn_learn(facts.notes, present),
        badges=badges_of(
            BadgeFacts(silence, they_start, answered, balance), facts.returns, facts.answers, today, constants
        ),
        standing=standing(steps, today),
        moves=tuple(moves(steps, today)),
        pulse=pulse_of(PulseFacts(due, silence, they_start, follow_through, returned, began), constants),
    )
