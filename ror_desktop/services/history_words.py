"""The words of the history: made when they are shown, from the verb, the amount and the present names."""

from collections.abc import Sequence
from dataclasses import replace

from ror_desktop.domain.change import HistoryEntry, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.messages import Message, translate
from ror_desktop.services import setting_words
from ror_desktop.services.setting_words import listed
from ror_desktop.store import changelog, contacts, imports
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.reverting import Kept


def words_of(db: BookDatabase, entry: HistoryEntry) -> Message:
    """What was done: with the name of the one thing it was done to, where that has one now."""
    if entry.verb is Verb.IMPORT:
        source = imports.source_of(db, entry.subject_id or 0)
        words = translate("History", "Imported %n contact(s)", "", entry.amount)
        named = translate("History", "Imported %n contact(s) from {name}", "", entry.amount)
        return named.with_args(name=source) if source else words
    if entry.verb is Verb.ANSWER_IMPORT:
        source = imports.source_of(db, entry.subject_id or 0)
        named = translate("History", "Imported %n answer(s) from {name}", "", entry.amount)
        return named.with_args(name=source) if source else _counted(entry.verb, entry.amount)
    if entry.verb is Verb.SETTING_CHANGE:
        return setting_words.history_words(changelog.settings_of(db, entry.group))
    if entry.verb is Verb.CALENDAR_IMPORT:
        source = imports.source_of(db, entry.subject_id or 0)
        named = translate("History", "Imported %n calendar item(s) from {name}", "", entry.amount)
        return named.with_args(name=source) if source else _counted(entry.verb, entry.amount)
    name = contacts.name_of(db, entry.subject_id) if entry.subject is Noun.CONTACT and entry.subject_id else ""
    if name and entry.verb in _NAMED:
        return _NAMED[entry.verb].with_args(name=name)
    return _counted(entry.verb, entry.amount)


def kept_words(what: Message, kept: Sequence[Kept]) -> Message:
    """The message of a revert: what was taken back, and what was kept because it was edited since."""
    if not kept:
        return translate("History", "Taken back: {what}").with_args(what=what)
    things = list({thing.source: thing for one in kept for thing in _things(one)}.values())
    message = translate("History", "Taken back: {what}. Kept, because it was changed since: {kept}")
    return message.with_args(what=what, kept=listed(things))


def _things(kept: Kept) -> list[Message]:
    if not kept.columns:
        return [_TABLES.get(kept.table, _OTHER)]
    return [_COLUMNS.get(column, _TABLES.get(kept.table, _OTHER)) for column in kept.columns]


def _counted(verb: Verb, n: int) -> Message:
    return replace(_COUNTED[verb], n=n) if verb in _COUNTED else _PLAIN[verb]


_COUNTED = {
    Verb.CONTACT_ADD: translate("History", "Added %n contact(s)", "", 1),
    Verb.CONTACT_EDIT: translate("History", "Changed %n contact(s)", "", 1),
    Verb.CONTACT_DELETE: translate("History", "Deleted %n contact(s)", "", 1),
    Verb.CONTACT_PHOTO: translate("History", "Changed %n picture(s)", "", 1),
    Verb.CONTACT_TAG: translate("History", "Changed the tags of %n contact(s)", "", 1),
    Verb.CONTACT_CIRCLE: translate("History", "Changed the circle of %n contact(s)", "", 1),
    Verb.CONTACT_CADENCE: translate("History", "Changed the cadence of %n contact(s)", "", 1),
    Verb.CONTACT_CIRCLE_CADENCE: translate("History", "Changed circle and cadence of %n contact(s)", "", 1),
    Verb.FOLLOW_UP_DONE: translate("History", "Did %n follow-up(s)", "", 1),
    Verb.FOLLOW_UP_REOPEN: translate("History", "Opened %n follow-up(s) again", "", 1),
    Verb.FOLLOW_UP_LET_GO: translate("History", "Let %n follow-up(s) go", "", 1),
    Verb.CONTACT_EVENT: translate("History", "Changed where %n contact(s) were met", "", 1),
    Verb.CONTACT_LET_GO: translate("History", "Let %n contact(s) go", "", 1),
    Verb.CONTACT_REST: translate("History", "Put %n contact(s) off", "", 1),
    Verb.CONTACT_CONGRATULATED: translate("History", "Congratulated %n contact(s)", "", 1),
    Verb.TODAY_DONE: translate("History", "Did %n line(s) of Today", "", 1),
    Verb.TODAY_PUT_OFF: translate("History", "Put %n line(s) of Today off", "", 1),
    Verb.CONTACT_CUSTOMER: translate("History", "Marked %n contact(s) as customer or partner, or not", "", 1),
    Verb.CONTACT_CONNECTED: translate("History", "Ticked networks of %n contact(s)", "", 1),
    Verb.ANSWER_IMPORT: translate("History", "Imported %n answer(s)", "", 1),
    Verb.CALENDAR_IMPORT: translate("History", "Imported %n calendar item(s)", "", 1),
    Verb.FOLLOW_UP_SNOOZE: translate("History", "Snoozed %n follow-up(s)", "", 1),
    Verb.FOLLOW_UP_MOVE: translate("History", "Moved %n follow-up(s)", "", 1),
    Verb.FOLLOW_UP_DELETE: translate("History", "Deleted %n follow-up(s)", "", 1),
}

_PLAIN = {
    Verb.NOTE_ADD: translate("History", "Wrote a note"),
    Verb.NOTE_EDIT: translate("History", "Changed a note"),
    Verb.NOTE_PIN: translate("History", "Pinned or unpinned a note"),
    Verb.NOTE_DELETE: translate("History", "Deleted a note"),
    Verb.INTERACTION_ADD: translate("History", "Logged an interaction"),
    Verb.INTERACTION_EDIT: translate("History", "Changed an interaction"),
    Verb.INTERACTION_DELETE: translate("History", "Deleted an interaction"),
    Verb.FOLLOW_UP_ADD: translate("History", "Set a follow-up"),
    Verb.FOLLOW_UP_EDIT: translate("History", "Changed a follow-up"),
    Verb.FOLLOW_UP_REOPEN: translate("History", "Opened a follow-up again"),
    Verb.CAPTURE: translate("History", "Wrote down somebody just met"),
    Verb.OWN_CARD: translate("History", "Changed your own card"),
    Verb.INTERACTION_WAITING: translate("History", "Marked whether a message waits for an answer"),
    Verb.TOUCH_LOG: translate("History", "Logged an interaction and what comes next"),
    Verb.EVENT_ADD: translate("History", "Added an event"),
    Verb.EVENT_EDIT: translate("History", "Changed an event"),
    Verb.EVENT_DELETE: translate("History", "Deleted an event"),
    Verb.EVENT_NOW: translate("History", "Chose the event on now"),
    Verb.CIRCLE_ADD: translate("History", "Added a circle"),
    Verb.CIRCLE_EDIT: translate("History", "Changed a circle"),
    Verb.CIRCLE_DELETE: translate("History", "Deleted a circle"),
    Verb.TEMPLATE_ADD: translate("History", "Added a template"),
    Verb.TEMPLATE_EDIT: translate("History", "Changed a template"),
    Verb.TEMPLATE_DELETE: translate("History", "Deleted a template"),
    Verb.RETURN_ADD: translate("History", "Noted what came back"),
    Verb.RETURN_EDIT: translate("History", "Changed a return"),
    Verb.RETURN_DELETE: translate("History", "Deleted a return"),
    Verb.RETURN_THANKED: translate("History", "Said thanks for a return"),
    Verb.ANSWER_ADD: translate("History", "Noted an answer"),
    Verb.ANSWER_EDIT: translate("History", "Changed an answer"),
    Verb.ANSWER_DELETE: translate("History", "Deleted an answer"),
    Verb.FEEDBACK_ADD: translate("History", "Wrote down feedback"),
    Verb.FEEDBACK_EDIT: translate("History", "Corrected feedback; the earlier words stay"),
    Verb.FEEDBACK_ANSWER: translate("History", "Answered feedback"),
    Verb.FEEDBACK_STEP: translate("History", "Ticked a step of the playbook"),
    Verb.FEEDBACK_SCENARIO: translate("History", "Chose a scenario of the playbook for feedback"),
    Verb.FEEDBACK_OUTCOME: translate("History", "Noted what came of feedback"),
    Verb.SCENARIO_ADD: translate("History", "Added a scenario to the playbook"),
    Verb.SCENARIO_EDIT: translate("History", "Changed a scenario of the playbook"),
    Verb.SCENARIO_DELETE: translate("History", "Deleted a scenario of the playbook"),
    Verb.IDEA_ASIDE: translate("History", "Put an idea aside"),
    Verb.DEMO_FILL: translate("History", "Filled the demo book"),
    Verb.REVERT: translate("History", "Took back an earlier change"),
}

_NAMED = {
    Verb.CONTACT_ADD: translate("History", "Added {name}"),
    Verb.CONTACT_EDIT: translate("History", "Changed {name}"),
    Verb.CONTACT_DELETE: translate("History", "Deleted {name}"),
    Verb.CONTACT_PHOTO: translate("History", "Changed the picture of {name}"),
    Verb.CONTACT_TAG: translate("History", "Changed the tags of {name}"),
    Verb.NOTE_ADD: translate("History", "Wrote a note on {name}"),
    Verb.NOTE_EDIT: translate("History", "Changed a note on {name}"),
    Verb.NOTE_PIN: translate("History", "Pinned or unpinned a note on {name}"),
    Verb.NOTE_DELETE: translate("History", "Deleted a note on {name}"),
    Verb.INTERACTION_ADD: translate("History", "Logged an interaction with {name}"),
    Verb.INTERACTION_EDIT: translate("History", "Changed an interaction with {name}"),
    Verb.INTERACTION_DELETE: translate("History", "Deleted an interaction with {name}"),
    Verb.FOLLOW_UP_ADD: translate("History", "Set a follow-up for {name}"),
    Verb.FOLLOW_UP_EDIT: translate("History", "Changed a follow-up for {name}"),
    Verb.FOLLOW_UP_DONE: translate("History", "Did a follow-up for {name}"),
    Verb.FOLLOW_UP_REOPEN: translate("History", "Opened a follow-up for {name} again"),
    Verb.FOLLOW_UP_LET_GO: translate("History", "Let a follow-up for {name} go"),
    Verb.FOLLOW_UP_SNOOZE: translate("History", "Snoozed follow-ups for {name}"),
    Verb.FOLLOW_UP_MOVE: translate("History", "Moved follow-ups for {name}"),
    Verb.FOLLOW_UP_DELETE: translate("History", "Deleted follow-ups for {name}"),
    Verb.CONTACT_CIRCLE: translate("History", "Changed the circle of {name}"),
    Verb.CONTACT_CADENCE: translate("History", "Changed the cadence of {name}"),
    Verb.CONTACT_CIRCLE_CADENCE: translate("History", "Changed circle and cadence of {name}"),
    Verb.CONTACT_EVENT: translate("History", "Changed where {name} was met"),
    Verb.CONTACT_LET_GO: translate("History", "Let {name} go"),
    Verb.CONTACT_REST: translate("History", "Put {name} off"),
    Verb.CONTACT_CONGRATULATED: translate("History", "Congratulated {name}"),
    Verb.CAPTURE: translate("History", "Wrote down {name}, just met"),
    Verb.INTERACTION_WAITING: translate("History", "Marked whether a message of {name} waits for an answer"),
    Verb.TOUCH_LOG: translate("History", "Logged an interaction with {name} and what comes next"),
    Verb.RETURN_ADD: translate("History", "Noted what came back from {name}"),
    Verb.RETURN_EDIT: translate("History", "Changed a return of {name}"),
    Verb.RETURN_DELETE: translate("History", "Deleted a return of {name}"),
    Verb.RETURN_THANKED: translate("History", "Said thanks to {name}"),
    Verb.ANSWER_ADD: translate("History", "Noted an answer of {name}"),
    Verb.ANSWER_EDIT: translate("History", "Changed an answer of {name}"),
    Verb.ANSWER_DELETE: translate("History", "Deleted an answer of {name}"),
    Verb.CONTACT_CUSTOMER: translate("History", "Marked {name} as customer or partner, or not"),
    Verb.CONTACT_CONNECTED: translate("History", "Ticked networks of {name}"),
    Verb.IDEA_ASIDE: translate("History", "Put an idea about {name} aside"),
    Verb.REVERT: translate("History", "Took back an earlier change of {name}"),
}

_OTHER = translate("History", "an entry")
_TABLES = {
    "contact": translate("History", "a contact"),
    "organization": translate("History", "an organization"),
    "method": translate("History", "a contact method"),
    "contact_tag": translate("History", "a tag"),
    "tag": translate("History", "a tag"),
    "photo": translate("History", "a picture"),
    "note": translate("History", "a note"),
    "interaction": translate("History", "an interaction"),
    "follow_up": translate("History", "a follow-up"),
    "event": translate("History", "an event"),
    "circle": translate("History", "a circle"),
    "template": translate("History", "a template"),
    "return_entry": translate("History", "a return"),
    "answer": translate("History", "an answer"),
    "scenario": translate("History", "a scenario"),
    "scenario_step": translate("History", "a scenario"),
    "feedback": translate("History", "feedback"),
    "feedback_version": translate("History", "feedback"),
    "feedback_step": translate("History", "feedback"),
    "setting": translate("History", "a setting"),
}
_COLUMNS = {
    "display_name": translate("History", "name"),
    "sort_key": translate("History", "name"),
    "prefix": translate("History", "name"),
    "given": translate("History", "name"),
    "additional": translate("History", "name"),
    "family": translate("History", "name"),
    "suffix": translate("History", "name"),
    "nickname": translate("History", "nickname"),
    "organization_id": translate("History", "organization"),
    "department": translate("History", "department"),
    "title": translate("History", "title"),
    "role": translate("History", "role"),
    "industry": translate("History", "industry"),
    "birthday": translate("History", "birthday"),
    "anniversary": translate("History", "anniversary"),
    "cadence_days": translate("History", "cadence"),
    "circle_id": translate("History", "circle"),
    "captured_event_id": translate("History", "event"),
    "let_go_reason": translate("History", "reason of letting go"),
    "resting_until": translate("History", "day of coming back"),
    "resting_rule": translate("History", "day of coming back"),
    "photo_id": translate("History", "picture"),
    "text": translate("History", "text of a note"),
    "pinned": translate("History", "pin of a note"),
    "summary": translate("History", "summary"),
    "due_day": translate("History", "day of a follow-up"),
    "due_time": translate("History", "time of a follow-up"),
    "state": translate("History", "state of a follow-up"),
}
