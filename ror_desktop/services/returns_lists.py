"""The parts of the page Returns that name contacts or events; each is bounded, and says what it left out."""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from ror_desktop.domain import returns_sentences as sentences
from ror_desktop.domain.cadence import capacity_of
from ror_desktop.domain.event import Event
from ror_desktop.domain.event_funnel import Step, funnel_of
from ror_desktop.domain.measures.inputs import Span, window
from ror_desktop.domain.measures.measure import rounded
from ror_desktop.domain.measures.neglect import Relationship
from ror_desktop.domain.measures.neglect import neglected as neglected_of
from ror_desktop.domain.measures.recommenders import Branch, Forest, Place, outcomes
from ror_desktop.domain.measures.returning import counts_of, value_of
from ror_desktop.domain.returns import Return
from ror_desktop.domain.returns_overview import (
    CapacityNow,
    EventLine,
    Events,
    Neglect,
    NeglectLine,
    Tree,
    TreeLine,
)
from ror_desktop.services.returns_reading import Reading
from ror_desktop.store import events
from ror_desktop.store.figures import came_back, met, standing
from ror_desktop.store.figures.names import names_of
from ror_desktop.store.figures.scope import scope_of

MOST_NEGLECTED = 50
MOST_IN_TREES = 200
MOST_EVENTS = 10


def neglect(reading: Reading) -> Neglect:
    """Relationships that gave something back and had no touch in the touch window, by name."""
    today, constants = reading.present.today, reading.constants
    before = window(today, constants.touch_window).first
    shown, total = standing.neglected(reading.db, reading.scope, today, before, MOST_NEGLECTED)
    listed = scope_of(reading.db, [one.contact_id for one in shown]).listed
    returns: dict[int, list[Return]] = defaultdict(list)
    for one in came_back.of_contacts(reading.db, listed, Span(date.min, today)):
        returns[one.contact_id].append(one)
    people = [Relationship(one.contact_id, one.touched_day, returns[one.contact_id]) for one in shown]
    said = {one.contact_id: one for one in neglected_of(people, today, constants)}
    lines = tuple(NeglectLine(said[one.contact_id], one.name) for one in shown if one.contact_id in said)
    return Neglect(lines, total)


def capacity(reading: Reading) -> CapacityNow:
    """What the cadences ask of a week, beside the last four weeks."""
    cadences = standing.cadences(reading.db, reading.scope)
    touched = standing.days_in_touch(reading.db, reading.scope, reading.present)
    found = capacity_of(cadences, touched)
    with_cadence = sum(amount for _days, amount in cadences)
    said = sentences.capacity(rounded(found.asked, 1), rounded(found.made, 1), with_cadence, touched)
    return CapacityNow(found.asked, found.made, with_cadence, said)


def tree(reading: Reading, most: int = MOST_IN_TREES) -> Tree:
    """The trees in which a contact of the group recommended somebody in the period, newest recommendation first."""
    forest = forest_of(reading)
    newest = {
        forest.root(one.who): one.day
        for one in forest.recommended
        if one.day in reading.span and reading.scope.has(one.by)
    }
    chosen = sorted(newest, key=lambda root: (newest[root], root), reverse=True)
    places: list[Place] = []
    taken = 0
    for root in chosen:
        if places and len(places) + forest.sizes[root] > most:
            break
        places += forest.tree(root)
        taken += 1
    shown = branches_of(reading, forest, places)[:most]
    left_out = sum(forest.sizes[root] for root in chosen) - len(shown)
    names = names_of(reading.db, [one.contact_id for one in shown])
    lines = tuple(TreeLine(one, names.get(one.contact_id, "")) for one in shown)
    return Tree(lines, left_out, len(chosen) - taken)


def forest_of(reading: Reading) -> Forest:
    """Everybody who brought somebody or was brought, up to today."""
    return Forest(came_back.recommendations(reading.db, reading.present.today))


def branches_of(reading: Reading, forest: Forest, whole: Sequence[Place]) -> tuple[Branch, ...]:
    """The branches of whole trees, with what those who came bought since."""
    today = reading.present.today
    listed = json.dumps([contact_id for contact_id, _depth in whole])
    own = outcomes(came_back.of_contacts(reading.db, listed, Span(date.min, today)), today)
    told = came_back.of_ids(reading.db, forest.details(whole))
    return forest.branches(whole, own, {one.id: one for one in told})


def events_of(reading: Reading, most: int = MOST_EVENTS) -> Events:
    """What became of the events that began in the period, newest first."""
    ids, total = met.began_in(reading.db, reading.span, most)
    found = (events.get(reading.db, event_id) for event_id in ids)
    return Events(tuple(event_line(reading, one) for one in found if one is not None), total - len(ids))


def met_there(reading: Reading, event: Event) -> tuple[int, ...]:
    """The contacts met at an event."""
    meetings = met.meetings(reading.db, event, reading.scope, reading.present)
    people = met.people(reading.db, event, reading.scope, meetings, reading.present)
    return funnel_of(people, event.draft.start_day, reading.present).met


def event_line(reading: Reading, event: Event) -> EventLine:
    """What became of one event."""
    draft = event.draft
    meetings = met.meetings(reading.db, event, reading.scope, reading.present)
    people = met.people(reading.db, event, reading.scope, meetings, reading.present)
    funnel = funnel_of(people, draft.start_day, reading.present)
    there = set(funnel.met)
    returns = [one for person in people if person.contact_id in there for one in person.returns]
    steps = {step: len(funnel.of(step)) for step in Step}
    return EventLine(
        event.id,
        draft.name,
        draft.start_day,
        draft.end_day,
        draft.cost,
        steps,
        len(meetings),
        sum(one.minutes or 0 for one in meetings),
        sum(one.minutes is None for one in meetings),
        counts_of(returns),
        value_of(returns),
        sentences.at_event(steps, len(returns)),
    )
