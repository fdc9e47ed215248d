"""The tables of a book as Peewee sees them, column by column; the schema itself is made by the migrations.

The classes are bound to no database: a query is carried out by `query.execute(db)`. Instances are never made;
a row leaves the store as a frozen dataclass of `domain`.
"""

import re
from typing import Any

from peewee import BlobField, ForeignKeyField, IntegerField, Model, TextField


def _table_name(model: Any) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__.removesuffix("Table")).lower()


class Table(Model):
    """What all tables share: a name made from the class, and an integer key that SQLite never gives twice."""

    class Meta:
        """How the name of a table is made."""

        table_function = _table_name


class OrganizationTable(Table):
    """Where contacts work."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    name_key = TextField()
    industry = TextField(default="")
    city = TextField(default="")
    country = TextField(default="")
    created_at = IntegerField()


class CircleTable(Table):
    """A named group with a default cadence."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    cadence_days = IntegerField(null=True)


class EventTable(Table):
    """Where people are met."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    place = TextField(default="")
    start_day = TextField()
    end_day = TextField()
    zone = TextField(default="")
    cost_minor = IntegerField(null=True)
    currency = TextField(default="")
    notes = TextField(default="")
    created_at = IntegerField()


class PhotoTable(Table):
    """Pictures by the SHA-256 of their bytes."""

    hash = BlobField()
    media_type = TextField()
    data = BlobField()


class ImportBatchTable(Table):
    """One import: from where, when, how many."""

    at = IntegerField()
    source_name = TextField()
    format = TextField()
    added = IntegerField(default=0)
    updated = IntegerField(default=0)
    skipped = IntegerField(default=0)
    problems = IntegerField(default=0)


class ImportMappingTable(Table):
    """A saved column mapping of an import."""

    name = TextField()
    format = TextField()
    mapping = TextField()


class ContactTable(Table):
    """People."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    display_name = TextField()
    sort_key = TextField()
    prefix = TextField(default="")
    given = TextField(default="")
    additional = TextField(default="")
    family = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    organization = ForeignKeyField(OrganizationTable, null=True, on_delete="SET NULL", backref="+")
    department = TextField(default="")
    title = TextField(default="")
    role = TextField(default="")
    industry = TextField(default="")
    birthday = TextField(default="")
    anniversary = TextField(default="")
    known_since = TextField(null=True)
    captured_at = IntegerField()
    captured_zone = TextField(default="UTC")
    captured_event = ForeignKeyField(EventTable, null=True, on_delete="SET NULL", backref="+")
    captured_place = TextField(default="")
    circle = ForeignKeyField(CircleTable, null=True, on_delete="SET NULL", backref="+")
    cadence_days = IntegerField(null=True)
    photo = ForeignKeyField(PhotoTable, null=True, backref="+")
    own = IntegerField(default=0)
    marked_customer_on = TextField(null=True)
    let_go_reason = TextField(default="")
    resting_until = TextField(null=True)
    resting_rule = IntegerField(null=True)
    import_batch = ForeignKeyField(ImportBatchTable, null=True, on_delete="SET NULL", backref="+")
    extra = TextField(default="")


class ContactUidTable(Table):
    """Identifiers that other programs gave a contact."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    source = TextField()
    uid = TextField()


class MethodTable(Table):
    """Ways to reach a contact."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    kind = TextField()
    value = TextField()
    label = TextField(default="")
    preferred = IntegerField(default=0)
    position = IntegerField(default=0)
    method_key = TextField(default="")
    network = TextField(default="")
    connected_on = TextField(null=True)
    address_parts = TextField(null=True)


class TagTable(Table):
    """Words that group contacts."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    name_key = TextField()


class ContactTagTable(Table):
    """Which contact carries which tag."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    tag = ForeignKeyField(TagTable, on_delete="CASCADE", backref="+")


class InteractionTable(Table):
    """Touch points."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    event = ForeignKeyField(EventTable, null=True, on_delete="SET NULL", backref="+")
    at = IntegerField()
    zone = TextField()
    precision = TextField()
    channel = TextField()
    direction = TextField()
    kind = TextField()
    sentiment = TextField(null=True)
    minutes = IntegerField(null=True)
    summary = TextField(default="")
    bulk = IntegerField(default=0)
    needs_answer = IntegerField(null=True)
    created_at = IntegerField()


class NoteTable(Table):
    """Markdown texts on a contact."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    event = ForeignKeyField(EventTable, null=True, on_delete="SET NULL", backref="+")
    at = IntegerField()
    zone = TextField()
    precision = TextField()
    kind = TextField()
    text = TextField()
    pinned = IntegerField(default=0)
    created_at = IntegerField()


class FollowUpTable(Table):
    """What is to be done on a day."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    title = TextField()
    due_day = TextField()
    due_time = TextField(null=True)
    zone = TextField(default="")
    original_day = TextField()
    promised = IntegerField(default=0)
    recurrence = TextField(default="")
    recur_from = TextField(default="due")
    state = TextField(default="open")
    done_at = IntegerField(null=True)
    done_zone = TextField(default="")
    let_go_reason = TextField(default="")
    created_at = IntegerField()


class ReturnEntryTable(Table):
    """Value that came back."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    day = TextField()
    kind = TextField()
    money_minor = IntegerField(null=True)
    currency = TextField(default="")
    perceived = IntegerField(null=True)
    evidence = TextField(default="")
    referred_contact = ForeignKeyField(ContactTable, null=True, on_delete="SET NULL", backref="+")
    thanked_on = TextField(null=True)
    thanks_follow_up = ForeignKeyField(FollowUpTable, null=True, on_delete="SET NULL", backref="+")
    created_at = IntegerField()


class RelationTable(Table):
    """Named links between two contacts."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    from_contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    to_contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    kind = TextField()
    words = TextField(default="")
    created_at = IntegerField()


class AnswerTable(Table):
    """Answers of 0 to 10 with their day."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    day = TextField()
    score = IntegerField()
    comment = TextField(default="")


class ScenarioTable(Table):
    """Entries of the playbook."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    title = TextField()
    severity = TextField()
    signals = TextField(default="")
    wording = TextField(default="")
    owner = TextField(default="")
    position = IntegerField(default=0)


class ScenarioStepTable(Table):
    """The steps of a scenario."""

    scenario = ForeignKeyField(ScenarioTable, on_delete="CASCADE", backref="+")
    position = IntegerField()
    text = TextField()


class FeedbackTable(Table):
    """What was said about us; its words stand in the versions."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    contact = ForeignKeyField(ContactTable, null=True, on_delete="SET NULL", backref="+")
    scenario = ForeignKeyField(ScenarioTable, null=True, on_delete="SET NULL", backref="+")
    at = IntegerField()
    zone = TextField()
    precision = TextField()
    source = TextField(default="")
    channel = TextField()
    sentiment = TextField()
    severity = TextField()
    answer = TextField(default="")
    answered_at = IntegerField(null=True)
    outcome = TextField(default="")
    shining = IntegerField(default=0)
    created_at = IntegerField()


class FeedbackVersionTable(Table):
    """The words of a feedback entry and how they were judged, append-only."""

    feedback = ForeignKeyField(FeedbackTable, on_delete="CASCADE", backref="+")
    at = IntegerField()
    verbatim = TextField()
    sentiment = TextField()
    severity = TextField()


class FeedbackStepTable(Table):
    """Which step of a scenario was done for a feedback entry."""

    feedback = ForeignKeyField(FeedbackTable, on_delete="CASCADE", backref="+")
    step = ForeignKeyField(ScenarioStepTable, on_delete="CASCADE", backref="+")
    done_at = IntegerField()


class TemplateTable(Table):
    """Wording for messages."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    language = TextField(default="en")
    subject = TextField(default="")
    body = TextField(default="")
    kind = TextField(default="contact")


class SmartListTable(Table):
    """Saved searches."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    query = TextField()
    position = IntegerField(default=0)


class CustomFieldTable(Table):
    """Fields of the user's own."""

    uuid = BlobField()
    revision = IntegerField(default=1)
    name = TextField()
    kind = TextField()
    position = IntegerField(default=0)


class CustomValueTable(Table):
    """What a contact has in a field of the user's own."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    field = ForeignKeyField(CustomFieldTable, on_delete="CASCADE", backref="+")
    value = TextField()


class NotSameTable(Table):
    """Pairs of contacts that are not duplicates."""

    first = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    second = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")


class SettingTable(Table):
    """Settings of the book by name."""

    name = TextField()
    value = TextField()
