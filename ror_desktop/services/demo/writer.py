"""Writes a demo book through the bulk functions of the store; the caller holds the transaction."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from ror_desktop.domain.contact import ContactDraft
from ror_desktop.domain.entity import to_seconds
from ror_desktop.domain.feedback import FeedbackDraft
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft
from ror_desktop.domain.returns import ReturnDraft
from ror_desktop.services.demo.values import DemoBook, DemoContact, DemoFollowUp
from ror_desktop.store import (
    answers,
    circles,
    contacts,
    custom_fields,
    events,
    feedback,
    followups,
    interactions,
    notes,
    organizations,
    relations,
    returns,
    rows,
    scenarios,
    settings,
    smart_lists,
    templates,
)
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import ContactTable, OrganizationTable

_Draft = TypeVar("_Draft", InteractionDraft, NoteDraft)


def write_demo(db: BookDatabase, demo: DemoBook, now: datetime) -> range:
    """Write everything; returns the ids of the contacts, in the order of the demo book."""
    writer = _Writer(db, demo, now)
    writer.write_contacts()
    writer.write_threads()
    writer.write_playbook()
    writer.write_rest()
    return writer.contacts


class _Writer:
    """Puts the ids that the book gives in place of the places in the demo book."""

    def __init__(self, db: BookDatabase, demo: DemoBook, now: datetime) -> None:
        self._db = db
        self._demo = demo
        self._now = now
        self._events = events.insert_all(db, demo.events, now)
        self._circles = circles.insert_all(db, [(c.name, c.cadence_days) for c in demo.circles])
        self.contacts = range(0)

    def write_contacts(self) -> None:
        region = dict(self._demo.settings)["region"]
        self.contacts = contacts.insert_all(self._db, [self._new(c) for c in self._demo.contacts], region)
        for contact_id, contact in self._pairs():
            if contact.let_go_reason:
                rows.update(self._db, ContactTable, contact_id, {"let_go_reason": contact.let_go_reason})
        self._place_organizations()

    def write_threads(self) -> None:
        db, now = self._db, self._now
        interactions.insert_all(db, [(i, self._at_event(d)) for i, c in self._pairs() for d in c.interactions])
        notes.insert_all(db, [(i, self._at_event(d)) for i, c in self._pairs() for d in c.notes])
        followups.insert_all(db, [_follow_up(i, f) for i, c in self._pairs() for f in c.followups], now)
        returns.insert_all(db, [(i, self._referred(d)) for i, c in self._pairs() for d in c.returns], now)
        given = [(i, a.day, a.score, a.comment) for i, c in self._pairs() for a in c.answers]
        answers.insert_all(db, given)

    def write_playbook(self) -> None:
        made = scenarios.insert_all(self._db, self._demo.scenarios)
        said = [
            replace(draft, contact_id=contact_id, scenario_id=_id_at(made, draft.scenario_id))
            for contact_id, contact in self._pairs()
            for draft in contact.feedback
        ]
        ids = feedback.insert_all(self._db, said, self._now)
        self._mark_steps(list(zip(ids, said, strict=True)))

    def write_rest(self) -> None:
        db, demo = self._db, self._demo
        linked = [
            relations.NewRelation(self.contacts[r.from_contact - 1], self.contacts[r.to_contact - 1], r.kind, r.words)
            for r in demo.relations
        ]
        relations.insert_all(db, linked, self._now)
        templates.insert_all(db, demo.templates)
        smart_lists.insert_all(db, [(entry.name, entry.query) for entry in demo.lists])
        fields = custom_fields.insert_all(db, [(f.name, f.kind) for f in demo.fields])
        values = [(n, field_id, text) for field_id, f in zip(fields, demo.fields, strict=True) for n, text in f.values]
        custom_fields.put_all(db, [(self.contacts[n - 1], field_id, text) for n, field_id, text in values])
        for name, value in demo.settings:
            settings.put(db, name, value)

    def _place_organizations(self) -> None:
        names = [place.organization.name for place in self._demo.organizations]
        found = organizations.ids_of(self._db, names, to_seconds(self._now))
        for place in self._demo.organizations:
            values = {"industry": place.organization.industry, "city": place.city, "country": place.country}
            rows.update(self._db, OrganizationTable, found[place.organization.name], values)

    def _mark_steps(self, entries: Sequence[tuple[int, FeedbackDraft]]) -> None:
        """What was answered followed its scenario: to the end where it ended well, otherwise the first two steps."""
        done = [
            (feedback_id, step_id, draft.answered_at)
            for feedback_id, draft in entries
            if draft.answered_at is not None and draft.scenario_id is not None
            for step_id in scenarios.steps_of(self._db, draft.scenario_id)[: None if draft.shining else 2]
        ]
        feedback.mark_steps(self._db, done)

    def _pairs(self) -> Sequence[tuple[int, DemoContact]]:
        return list(zip(self.contacts, self._demo.contacts, strict=True))

    def _new(self, contact: DemoContact) -> contacts.NewContact:
        draft: ContactDraft = contact.draft._replace(circle_id=_id_at(self._circles, contact.draft.circle_id))
        event_id = _id_at(self._events, contact.event_id)
        capture = contacts.Capture(contact.captured.at, contact.captured.zone, event_id, contact.place)
        return contacts.NewContact(draft, capture)

    def _at_event(self, draft: _Draft) -> _Draft:
        return replace(draft, event_id=_id_at(self._events, draft.event_id))

    def _referred(self, draft: ReturnDraft) -> ReturnDraft:
        return replace(draft, referred_contact_id=_id_at(self.contacts, draft.referred_contact_id))


def _id_at(ids: Sequence[int], place: int | None) -> int | None:
    return None if place is None else ids[place - 1]


def _follow_up(contact_id: int, made: DemoFollowUp) -> followups.NewFollowUp:
    closing = None
    if made.closed is not None and made.state is not FollowUpState.OPEN:
        closing = followups.Closing(made.state, made.closed.at, made.closed.zone, made.let_go_reason)
    return followups.NewFollowUp(contact_id, made.draft, made.original_day, closing, made.made.at)
