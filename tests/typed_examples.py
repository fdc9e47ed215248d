"""Somebody of the design's worked examples, typed into a real book through the services."""

from dataclasses import replace
from datetime import UTC, datetime

from ror_desktop.domain.change import Verb
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.services.desk import Desk
from ror_desktop.store import answers, returns
from tests.builders import BERLIN, MONDAY, FixedClock, person
from tests.domain.measures import people

CAPTURED = datetime(2026, 11, 20, 15, tzinfo=BERLIN)
"""When C came into the book, at the Web Summit."""


def typed(desk: Desk, clock: FixedClock, example: people.Person, name: str) -> int:
    """Write down somebody of an example, as a person would have done it day by day."""
    clock.now = people.moment(example.added).at
    event = None
    if name == "C":
        clock.now = CAPTURED.astimezone(UTC)
        day = CAPTURED.date()
        event = desk.events.add(EventDraft("Web Summit", day, day, "Lisbon")).created
    contact = desk.contacts.add(person(name, cadence_days=example.cadence), event).created
    for one in example.interactions:
        draft = one.draft if event is None else replace(one.draft, event_id=event)
        desk.interactions.add(contact, draft)
    for follow_up in example.follow_ups:
        made = desk.followups.add(contact, follow_up.draft).created
        if follow_up.state is FollowUpState.DONE:
            clock.now = follow_up.done_at
            desk.followups.done(made)
        elif follow_up.state is FollowUpState.CANCELLED:
            desk.followups.let_go([made], "no")
    clock.now = MONDAY
    with desk.book.verb(Verb.DEMO_FILL):
        for one in example.returns:
            returns.insert(desk.book.db, contact, one.draft, MONDAY)
        answers.insert_all(desk.book.db, [(contact, a.draft.day, a.draft.given, "") for a in example.answers])
    return contact
