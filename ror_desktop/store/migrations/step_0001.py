"""Version 1: the whole vocabulary. Frozen: never changed once a book was made with it."""

from ror_desktop.store.migrations.step_0001_kept import KEPT

WRITTEN = (
    """
    CREATE TABLE organization (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        industry TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        country TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX organization_name ON organization (name_key)",
    """
    CREATE TABLE circle (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        cadence_days INTEGER CHECK (cadence_days > 0)
    )""",
    """
    CREATE TABLE event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        place TEXT NOT NULL DEFAULT '',
        start_day TEXT NOT NULL,
        end_day TEXT NOT NULL,
        zone TEXT NOT NULL DEFAULT '',
        cost_minor INTEGER,
        currency TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL
    )""",
    """
    CREATE TABLE photo (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hash BLOB NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        data BLOB NOT NULL
    )""",
    """
    CREATE TABLE import_batch (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        source_name TEXT NOT NULL,
        format TEXT NOT NULL,
        added INTEGER NOT NULL DEFAULT 0,
        updated INTEGER NOT NULL DEFAULT 0,
        skipped INTEGER NOT NULL DEFAULT 0,
        problems INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE import_mapping (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        format TEXT NOT NULL,
        mapping TEXT NOT NULL
    )""",
    """
    CREATE TABLE contact (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        display_name TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        prefix TEXT NOT NULL DEFAULT '',
        given TEXT NOT NULL DEFAULT '',
        additional TEXT NOT NULL DEFAULT '',
        family TEXT NOT NULL DEFAULT '',
        suffix TEXT NOT NULL DEFAULT '',
        nickname TEXT NOT NULL DEFAULT '',
        organization_id INTEGER REFERENCES organization (id) ON DELETE SET NULL,
        department TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        role TEXT NOT NULL DEFAULT '',
        industry TEXT NOT NULL DEFAULT '',
        birthday TEXT NOT NULL DEFAULT '',
        anniversary TEXT NOT NULL DEFAULT '',
        known_since TEXT,
        captured_at INTEGER NOT NULL,
        captured_zone TEXT NOT NULL DEFAULT 'UTC',
        captured_event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
        captured_place TEXT NOT NULL DEFAULT '',
        circle_id INTEGER REFERENCES circle (id) ON DELETE SET NULL,
        cadence_days INTEGER CHECK (cadence_days > 0),
        photo_id INTEGER REFERENCES photo (id),
        own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
        marked_customer_on TEXT,
        let_go_reason TEXT NOT NULL DEFAULT '',
        resting_until TEXT,
        resting_rule INTEGER,
        import_batch_id INTEGER REFERENCES import_batch (id) ON DELETE SET NULL,
        extra TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX contact_name ON contact (sort_key, id) WHERE own = 0",
    "CREATE INDEX contact_own ON contact (own) WHERE own = 1",
    "CREATE INDEX contact_added ON contact (captured_at, id, known_since) WHERE own = 0",
    "CREATE INDEX contact_groups ON contact (organization_id, industry, captured_place) WHERE own = 0",
    "CREATE INDEX contact_organization ON contact (organization_id) WHERE organization_id IS NOT NULL",
    "CREATE INDEX contact_circle ON contact (circle_id) WHERE circle_id IS NOT NULL",
    "CREATE INDEX contact_event ON contact (captured_event_id) WHERE captured_event_id IS NOT NULL",
    # What a completer offers: each value is found by the one before it, however many contacts say the same.
    "CREATE INDEX contact_industry ON contact (industry) WHERE industry <> ''",
    "CREATE INDEX contact_photo ON contact (photo_id) WHERE photo_id IS NOT NULL",
    "CREATE INDEX contact_import ON contact (import_batch_id) WHERE import_batch_id IS NOT NULL",
    """
    CREATE TABLE contact_uid (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        source TEXT NOT NULL,
        uid TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX contact_uid_uid ON contact_uid (uid, source)",
    "CREATE INDEX contact_uid_contact ON contact_uid (contact_id)",
    """
    CREATE TABLE method (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        label TEXT NOT NULL DEFAULT '',
        preferred INTEGER NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
        position INTEGER NOT NULL DEFAULT 0,
        method_key TEXT NOT NULL DEFAULT '',
        network TEXT NOT NULL DEFAULT '',
        connected_on TEXT,
        address_parts TEXT
    )""",
    "CREATE INDEX method_contact ON method (contact_id, position)",
    # Where contacts are: nearly nobody has a postal address, and nobody else is looked at.
    "CREATE INDEX method_address ON method (contact_id) WHERE kind = 'address'",
    "CREATE INDEX method_city ON method (address_parts ->> 3) WHERE kind = 'address' AND json_valid(address_parts)",
    "CREATE INDEX method_country ON method (address_parts ->> 6) WHERE kind = 'address' AND json_valid(address_parts)",
    "CREATE INDEX method_connected ON method (connected_on, contact_id) WHERE connected_on IS NOT NULL",
    "CREATE INDEX method_by_key ON method (method_key) WHERE method_key <> ''",
    """
    CREATE TABLE tag (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE
    )""",
    """
    CREATE TABLE contact_tag (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE
    )""",
    "CREATE UNIQUE INDEX contact_tag_pair ON contact_tag (contact_id, tag_id)",
    "CREATE INDEX contact_tag_tag ON contact_tag (tag_id)",
    """
    CREATE TABLE interaction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
        at INTEGER NOT NULL,
        zone TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
        channel TEXT NOT NULL,
        direction TEXT NOT NULL,
        kind TEXT NOT NULL,
        sentiment TEXT,
        minutes INTEGER CHECK (minutes >= 0),
        summary TEXT NOT NULL DEFAULT '',
        bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1)),
        needs_answer INTEGER CHECK (needs_answer IN (0, 1)),
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX interaction_contact ON interaction (contact_id, at)",
    # The weeks and the cut months of a period are summed up from it, without reading an interaction.
    "CREATE INDEX interaction_at ON interaction (at, precision, channel, kind, minutes, contact_id) WHERE bulk = 0",
    "CREATE INDEX interaction_event ON interaction (event_id) WHERE event_id IS NOT NULL",
    """
    CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
        at INTEGER NOT NULL,
        zone TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX note_contact ON note (contact_id, at)",
    "CREATE INDEX note_pinned ON note (contact_id) WHERE pinned = 1",
    "CREATE INDEX note_event ON note (event_id) WHERE event_id IS NOT NULL",
    """
    CREATE TABLE follow_up (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        due_day TEXT NOT NULL,
        due_time TEXT,
        zone TEXT NOT NULL DEFAULT '',
        original_day TEXT NOT NULL,
        promised INTEGER NOT NULL DEFAULT 0 CHECK (promised IN (0, 1)),
        recurrence TEXT NOT NULL DEFAULT '',
        recur_from TEXT NOT NULL DEFAULT 'due',
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
        done_at INTEGER,
        done_zone TEXT NOT NULL DEFAULT '',
        let_go_reason TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX follow_up_contact ON follow_up (contact_id, state, due_day)",
    "CREATE INDEX follow_up_day ON follow_up (due_day, state, contact_id)",
    "CREATE INDEX follow_up_open ON follow_up (due_day, due_time, id, contact_id, promised) WHERE state = 'open'",
    "CREATE INDEX follow_up_recurring ON follow_up (due_day, due_time, id) WHERE recurrence <> '' AND state = 'open'",
    """
    CREATE TABLE return_entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        day TEXT NOT NULL,
        kind TEXT NOT NULL,
        money_minor INTEGER,
        currency TEXT NOT NULL DEFAULT '',
        perceived INTEGER CHECK (perceived BETWEEN 1 AND 5),
        evidence TEXT NOT NULL DEFAULT '',
        referred_contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
        thanked_on TEXT,
        thanks_follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL, -- by which thanks are said
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX return_entry_contact ON return_entry (contact_id, day)",
    "CREATE INDEX return_entry_day ON return_entry (day, contact_id, kind, currency, perceived, money_minor)",
    "CREATE INDEX return_entry_referred ON return_entry (referred_contact_id) WHERE referred_contact_id IS NOT NULL",
    "CREATE INDEX return_entry_thanks ON return_entry (thanks_follow_up_id) WHERE thanks_follow_up_id IS NOT NULL",
    """
    CREATE TABLE relation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        from_contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        to_contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        words TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX relation_from ON relation (from_contact_id)",
    "CREATE INDEX relation_to ON relation (to_contact_id)",
    """
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        day TEXT NOT NULL,
        score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
        comment TEXT NOT NULL DEFAULT ''
    )""",
    "CREATE INDEX answer_contact ON answer (contact_id, day)",
    "CREATE INDEX answer_day ON answer (day)",
    """
    CREATE TABLE scenario (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        title TEXT NOT NULL,
        severity TEXT NOT NULL,
        signals TEXT NOT NULL DEFAULT '',
        wording TEXT NOT NULL DEFAULT '',
        owner TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE scenario_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE INDEX scenario_step_scenario ON scenario_step (scenario_id, position)",
    """
    CREATE TABLE feedback (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL,
        revision INTEGER NOT NULL DEFAULT 1,
        contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
        scenario_id INTEGER REFERENCES scenario (id) ON DELETE SET NULL,
        at INTEGER NOT NULL,
        zone TEXT NOT NULL,
        precision TEXT NOT NULL CHECK (precision IN ('minute', 'day')),
        source TEXT NOT NULL DEFAULT '',
        channel TEXT NOT NULL,
        sentiment TEXT NOT NULL,
        severity TEXT NOT NULL,
        answer TEXT NOT NULL DEFAULT '',
        answered_at INTEGER,
        outcome TEXT NOT NULL DEFAULT '',
        shining INTEGER NOT NULL DEFAULT 0 CHECK (shining IN (0, 1)),
        created_at INTEGER NOT NULL
    )""",
    "CREATE INDEX feedback_contact ON feedback (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX feedback_at ON feedback (at)",
    "CREATE INDEX feedback_scenario ON feedback (scenario_id) WHERE scenario_id IS NOT NULL",
    """
    CREATE TABLE feedback_version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        verbatim TEXT NOT NULL,
        sentiment TEXT NOT NULL,
        severity TEXT NOT NULL
    )""",
    "CREATE INDEX feedback_version_feedback ON feedback_version (feedback_id, id)",
    """
    CREATE TABLE feedback_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
        step_id INTEGER NOT NULL REFERENCES scenario_step (id) ON DELETE CASCADE,
        done_at INTEGER NOT NULL
    )""",
    "CREATE UNIQUE INDEX feedback_step_pair ON feedback_step (feedback_id, step_id)",
    "CREATE INDEX feedback_step_step ON feedback_step (step_id)",
    """
    CREATE TABLE template (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        language TEXT NOT NULL DEFAULT 'en',
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'contact'
    )""",
    """
    CREATE TABLE smart_list (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        query TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE custom_field (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid BLOB NOT NULL UNIQUE,
        revision INTEGER NOT NULL DEFAULT 1,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        position INTEGER NOT NULL DEFAULT 0
    )""",
    """
    CREATE TABLE custom_value (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        field_id INTEGER NOT NULL REFERENCES custom_field (id) ON DELETE CASCADE,
        value TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX custom_value_pair ON custom_value (contact_id, field_id)",
    "CREATE INDEX custom_value_field ON custom_value (field_id)",
    """
    CREATE TABLE not_same (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        second_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        CHECK (first_id < second_id)
    )""",
    "CREATE UNIQUE INDEX not_same_pair ON not_same (first_id, second_id)",
    "CREATE INDEX not_same_second ON not_same (second_id)",
    """
    CREATE TABLE setting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    )""",
)
"""What a person writes, one table a noun."""

STATEMENTS = (*WRITTEN, *KEPT)
"""What makes an empty file a book of version 1, in order; the triggers come from `store.triggers`."""
