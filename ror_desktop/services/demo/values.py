"""The demo book as a value: everything that is to be written, before anything is.

Ids inside it are places: `event_id`, `circle_id`, `scenario_id` and contacts are numbered from 1 in the order of
the tuples below; writing puts the book's own ids in their place.
"""

from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.contact import ContactDraft, Organization
from ror_desktop.domain.entity import Moment
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.feedback import FeedbackDraft, ScenarioDraft
from ror_desktop.domain.followup import FollowUpDraft, FollowUpState
from ror_desktop.domain.interaction import InteractionDraft
from ror_desktop.domain.note import NoteDraft
from ror_desktop.domain.returns import ReturnDraft
from ror_desktop.domain.template import TemplateDraft


@dataclass(frozen=True, slots=True)
class DemoFollowUp:
    """A follow-up, when it was made, and what became of it."""

    draft: FollowUpDraft
    made: Moment
    original_day: date
    state: FollowUpState = FollowUpState.OPEN
    closed: Moment | None = None
    let_go_reason: str = ""


@dataclass(frozen=True, slots=True)
class DemoAnswer:
    """An answer from 0 to 10 to "would you recommend us?"."""

    day: date
    score: int
    comment: str = ""


@dataclass(frozen=True, slots=True)
class DemoContact:
    """A contact with everything that hangs on it; `key` is its name in the plain files."""

    key: str
    draft: ContactDraft
    captured: Moment
    event_id: int | None = None
    place: str = ""
    let_go_reason: str = ""
    interactions: tuple[InteractionDraft, ...] = ()
    notes: tuple[NoteDraft, ...] = ()
    followups: tuple[DemoFollowUp, ...] = ()
    returns: tuple[ReturnDraft, ...] = ()
    feedback: tuple[FeedbackDraft, ...] = ()
    answers: tuple[DemoAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoOrganization:
    """An organization with its town and country code."""

    organization: Organization
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class DemoCircle:
    """A circle and its cadence in days."""

    name: str
    cadence_days: int


@dataclass(frozen=True, slots=True)
class DemoRelation:
    """What one contact (by place) is to another; `words` where the kind is the user's own."""

    from_contact: int
    to_contact: int
    kind: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class DemoList:
    """A saved search."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class DemoField:
    """A field of the user's own, with its values: contact (by place) and text."""

    name: str
    kind: str
    values: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class DemoBook:
    """Everything in the demo book; the own card is the first contact. `settings` are name and value."""

    contacts: tuple[DemoContact, ...]
    organizations: tuple[DemoOrganization, ...]
    events: tuple[EventDraft, ...]
    circles: tuple[DemoCircle, ...]
    scenarios: tuple[ScenarioDraft, ...]
    relations: tuple[DemoRelation, ...]
    templates: tuple[TemplateDraft, ...]
    lists: tuple[DemoList, ...]
    fields: tuple[DemoField, ...]
    settings: tuple[tuple[str, str], ...]
