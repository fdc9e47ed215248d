"""The tables that the program keeps for itself: the change log, and what is derived from the book's tables."""

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from ror_desktop.store.tables import ContactTable, Table


class ChangeGroupTable(Table):
    """One verb in the change log."""

    verb = TextField()
    at = IntegerField()
    subject = TextField(default="")
    subject_id = IntegerField(null=True)
    amount = IntegerField(default=1)
    state = TextField(default="done")
    inverse_of = ForeignKeyField("self", column_name="inverse_of", null=True, on_delete="CASCADE", backref="+")
    schema_version = IntegerField()


class ChangeLogTable(Table):
    """One changed row in the change log."""

    group = ForeignKeyField(ChangeGroupTable, on_delete="CASCADE", backref="+")
    table_name = TextField()
    row_id = IntegerField()
    operation = TextField()
    image = TextField(null=True)


class ChangeStateTable(Table):
    """Which group is being written."""

    group_id = IntegerField(null=True)


class ContactSummaryTable(Table):
    """Derived: what lists need of each contact."""

    contact = ForeignKeyField(ContactTable, primary_key=True, on_delete="CASCADE", backref="+")
    touched_at = IntegerField(null=True)
    touched_day = TextField(null=True)
    heard_at = IntegerField(null=True)
    heard_day = TextField(null=True)
    first_at = IntegerField(null=True)
    first_day = TextField(null=True)
    waiting_since = IntegerField(null=True)
    next_id = IntegerField(null=True)
    next_day = TextField(null=True)
    next_time = TextField(null=True)
    future_at = IntegerField(null=True)


class ContactMonthTable(Table):
    """Derived: counters per contact, month and channel."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    month = TextField()
    channel = TextField()
    days = IntegerField()
    incoming = IntegerField()
    outgoing = IntegerField()
    mutual = IntegerField()
    gives = IntegerField()
    asks = IntegerField()
    minutes = IntegerField()
    unmeasured = IntegerField()

    class Meta:
        """Its key."""

        primary_key = CompositeKey("contact", "month", "channel")


class MonthSumsTable(Table):
    """Derived: the counters of all contacts together, per month and channel."""

    month = TextField()
    channel = TextField()
    interactions = IntegerField()
    gives = IntegerField()
    asks = IntegerField()
    minutes = IntegerField()
    unmeasured = IntegerField()

    class Meta:
        """Its key."""

        primary_key = CompositeKey("month", "channel")


class ContactOutreachTable(Table):
    """Derived: each outreach of mine by its first touch; `until` is when its time is over, none where answered."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    at = IntegerField()
    day = TextField()
    channel = TextField()
    until = IntegerField(null=True)

    class Meta:
        """Its key."""

        primary_key = CompositeKey("contact", "at")


class ContactTodayTable(Table):
    """Derived: what the rules of Today look at, of those contacts of whom there is anything to look at."""

    contact = ForeignKeyField(ContactTable, primary_key=True, on_delete="CASCADE", backref="+")
    next_day = TextField(null=True)
    resting_until = TextField(null=True)
    resting_rule = IntegerField(null=True)
    waiting_since = IntegerField(null=True)
    met_at = IntegerField(null=True)
    cadence_days = IntegerField(null=True)
    due_day = TextField(null=True)
    thanks_day = TextField(null=True)
    birthday = TextField(null=True)


class ContactQuietTable(Table):
    """Derived: from which to which day somebody is unusually quiet, if nothing is heard."""

    contact = ForeignKeyField(ContactTable, on_delete="CASCADE", backref="+")
    from_day = TextField()
    until_day = TextField()
    twice_gap = IntegerField()
    heard_day = TextField()

    class Meta:
        """Its key."""

        primary_key = CompositeKey("contact", "from_day")


class TextNewestTable(Table):
    """Derived: when the newest text of each contact was written."""

    contact_id = IntegerField(primary_key=True)
    at = IntegerField()


class DerivedStateTable(Table):
    """One row: the home zone that derived days are of."""

    zone = TextField()


class StaleNameTable(Table):
    """Contacts whose name document must be written anew."""

    contact_id = IntegerField(primary_key=True)


class StaleSummaryTable(Table):
    """Contacts whose summary must be worked out anew."""

    contact_id = IntegerField(primary_key=True)


class StaleTextTable(Table):
    """Contacts whose texts must be indexed anew; `fresh` are those that the verb under way has marked."""

    contact_id = IntegerField(primary_key=True)
    fresh = IntegerField(default=1)
