"""What a verb changed: the value that travels from a service to every page of the window."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from ror_desktop.domain.entity import Noun
from ror_desktop.messages import Message


class Verb(StrEnum):
    """Every verb that changes a book; the value stands in the change log, the words are made when shown."""

    CONTACT_ADD = "contact.add"
    CONTACT_EDIT = "contact.edit"
    CONTACT_DELETE = "contact.delete"
    CONTACT_PHOTO = "contact.photo"
    CONTACT_TAG = "contact.tag"
    CONTACT_CIRCLE = "contact.circle"
    CONTACT_CADENCE = "contact.cadence"
    CONTACT_CIRCLE_CADENCE = "contact.circle_cadence"
    CONTACT_LET_GO = "contact.let_go"
    CONTACT_EVENT = "contact.event"
    CONTACT_REST = "contact.rest"
    CONTACT_CONGRATULATED = "contact.congratulated"
    TODAY_DONE = "today.done"
    TODAY_PUT_OFF = "today.put_off"
    CAPTURE = "capture"
    OWN_CARD = "own_card"
    NOTE_ADD = "note.add"
    NOTE_EDIT = "note.edit"
    NOTE_PIN = "note.pin"
    NOTE_DELETE = "note.delete"
    INTERACTION_ADD = "interaction.add"
    INTERACTION_EDIT = "interaction.edit"
    INTERACTION_DELETE = "interaction.delete"
    INTERACTION_WAITING = "interaction.waiting"
    TOUCH_LOG = "touch.log"
    FOLLOW_UP_ADD = "follow_up.add"
    FOLLOW_UP_EDIT = "follow_up.edit"
    FOLLOW_UP_DONE = "follow_up.done"
    FOLLOW_UP_REOPEN = "follow_up.reopen"
    FOLLOW_UP_SNOOZE = "follow_up.snooze"
    FOLLOW_UP_MOVE = "follow_up.move"
    FOLLOW_UP_LET_GO = "follow_up.let_go"
    FOLLOW_UP_DELETE = "follow_up.delete"
    EVENT_ADD = "event.add"
    EVENT_EDIT = "event.edit"
    EVENT_DELETE = "event.delete"
    EVENT_NOW = "event.now"
    CIRCLE_ADD = "circle.add"
    CIRCLE_EDIT = "circle.edit"
    CIRCLE_DELETE = "circle.delete"
    TEMPLATE_ADD = "template.add"
    TEMPLATE_EDIT = "template.edit"
    TEMPLATE_DELETE = "template.delete"
    RETURN_ADD = "return.add"
    RETURN_EDIT = "return.edit"
    RETURN_DELETE = "return.delete"
    RETURN_THANKED = "return.thanked"
    ANSWER_ADD = "answer.add"
    ANSWER_EDIT = "answer.edit"
    ANSWER_DELETE = "answer.delete"
    ANSWER_IMPORT = "answer.import"
    CONTACT_CUSTOMER = "contact.customer"
    CONTACT_CONNECTED = "contact.connected"
    FEEDBACK_ADD = "feedback.add"
    FEEDBACK_EDIT = "feedback.edit"
    FEEDBACK_ANSWER = "feedback.answer"
    FEEDBACK_STEP = "feedback.step"
    FEEDBACK_SCENARIO = "feedback.scenario"
    FEEDBACK_OUTCOME = "feedback.outcome"
    SCENARIO_ADD = "scenario.add"
    SCENARIO_EDIT = "scenario.edit"
    SCENARIO_DELETE = "scenario.delete"
    IDEA_ASIDE = "idea.aside"
    IMPORT = "import"
    CALENDAR_IMPORT = "calendar.import"
    SETTING_CHANGE = "setting.change"
    DEMO_FILL = "demo.fill"
    REVERT = "revert"


class Change(NamedTuple):
    """What a committed verb (or its undo) changed.

    `contacts` are the contacts whose row, methods, tags, entries or follow-ups changed (deleted ones as well);
    `nouns` the kinds of things that changed. Where more than `MANY` contacts changed, `everything` is true and
    `contacts` is empty: a page then reads itself anew. `created` is the id of what the verb made. `group` is its
    entry in the change log, 0 if nothing changed.
    """

    contacts: frozenset[int]
    nouns: frozenset[Noun]
    message: Message | None = None
    created: int = 0
    group: int = 0
    everything: bool = False

    def touches(self, contact_id: int) -> bool:
        """Whether something of this contact may look different now."""
        return self.everything or contact_id in self.contacts


MANY = 500
"""Above this many contacts a change says "everything"."""


class HistoryEntry(NamedTuple):
    """One verb of the past: what was done, when, to how many things, and whether it stands or was undone."""

    group: int
    verb: Verb
    at: datetime
    subject: Noun | None
    subject_id: int | None
    amount: int
    undone: bool
    revertible: bool
