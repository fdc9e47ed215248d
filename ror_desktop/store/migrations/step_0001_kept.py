"""Version 1, second half: what the program keeps by itself. Frozen like the first half."""

KEPT = (
    # The change log: one group a verb, one row a changed row.
    """
    CREATE TABLE change_group (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        verb TEXT NOT NULL,
        at INTEGER NOT NULL,
        subject TEXT NOT NULL DEFAULT '',
        subject_id INTEGER,
        amount INTEGER NOT NULL DEFAULT 1,
        state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'inverse', 'dropped')),
        inverse_of INTEGER REFERENCES change_group (id) ON DELETE CASCADE,
        schema_version INTEGER NOT NULL
    )""",
    "CREATE INDEX change_group_inverse ON change_group (inverse_of) WHERE inverse_of IS NOT NULL",
    "CREATE INDEX change_group_undone ON change_group (state) WHERE state = 'undone'",
    # A list of three after IN would be made anew, as a table of its own, for every row that is logged.
    """
    CREATE TABLE change_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        group_id INTEGER NOT NULL REFERENCES change_group (id) ON DELETE CASCADE,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        operation TEXT NOT NULL CHECK (operation = 'I' OR operation = 'U' OR operation = 'D'),
        image TEXT
    )""",
    "CREATE INDEX change_log_group ON change_log (group_id, id)",
    "CREATE INDEX change_log_row ON change_log (table_name, row_id)",
    "CREATE TABLE change_state (id INTEGER PRIMARY KEY CHECK (id = 1), group_id INTEGER)",
    "INSERT INTO change_state (id, group_id) VALUES (1, NULL)",
    # Derived: rebuilt from the tables above at any time, never logged.
    """
    CREATE TABLE contact_summary (
        contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
        touched_at INTEGER,
        touched_day TEXT,
        heard_at INTEGER,
        heard_day TEXT,
        first_at INTEGER,
        first_day TEXT,
        waiting_since INTEGER,
        next_id INTEGER,
        next_day TEXT,
        next_time TEXT,
        future_at INTEGER
    )""",
    "CREATE INDEX contact_summary_touched ON contact_summary (touched_at) WHERE touched_at IS NOT NULL",
    "CREATE INDEX contact_summary_next ON contact_summary (next_day, next_time) WHERE next_day IS NOT NULL",
    "CREATE INDEX contact_summary_waiting ON contact_summary (waiting_since) WHERE waiting_since IS NOT NULL",
    "CREATE INDEX contact_summary_future ON contact_summary (future_at) WHERE future_at IS NOT NULL",
    """
    CREATE TABLE contact_month (
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        month TEXT NOT NULL,
        channel TEXT NOT NULL,
        days INTEGER NOT NULL,
        incoming INTEGER NOT NULL,
        outgoing INTEGER NOT NULL,
        mutual INTEGER NOT NULL,
        gives INTEGER NOT NULL,
        asks INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        unmeasured INTEGER NOT NULL,
        PRIMARY KEY (contact_id, month, channel)
    ) WITHOUT ROWID""",
    # All that is summed up, in the order it is summed up in: a period of many contacts reads nothing else.
    "CREATE INDEX contact_month_sums ON contact_month "
    "(month, channel, incoming, outgoing, mutual, gives, asks, minutes, unmeasured)",
    # Those of all contacts together, the own card among them; triggers keep it.
    """
    CREATE TABLE month_sums (
        month TEXT NOT NULL,
        channel TEXT NOT NULL,
        interactions INTEGER NOT NULL,
        gives INTEGER NOT NULL,
        asks INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        unmeasured INTEGER NOT NULL,
        PRIMARY KEY (month, channel)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE contact_outreach (
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        day TEXT NOT NULL,
        channel TEXT NOT NULL,
        until INTEGER,
        PRIMARY KEY (contact_id, at)
    ) WITHOUT ROWID""",
    "CREATE INDEX contact_outreach_channel ON contact_outreach (channel, day, until)",
    """
    CREATE TABLE contact_today (
        contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
        next_day TEXT,
        resting_until TEXT,
        resting_rule INTEGER,
        waiting_since INTEGER,
        met_at INTEGER,
        cadence_days INTEGER,
        due_day TEXT,
        thanks_day TEXT,
        birthday TEXT
    )""",
    # The indexes hold what the earlier rules say as well: counting thousands reads nothing else.
    "CREATE INDEX contact_today_waiting ON contact_today (waiting_since, next_day, resting_until, resting_rule) "
    "WHERE waiting_since IS NOT NULL",
    "CREATE INDEX contact_today_met ON contact_today (met_at, next_day, resting_until, resting_rule, waiting_since) "
    "WHERE met_at IS NOT NULL",
    "CREATE INDEX contact_today_due ON contact_today "
    "(due_day, cadence_days, next_day, resting_until, resting_rule, waiting_since, met_at) WHERE due_day IS NOT NULL",
    "CREATE INDEX contact_today_thanks ON contact_today (thanks_day) WHERE thanks_day IS NOT NULL",
    "CREATE INDEX contact_today_birthday ON contact_today (birthday) WHERE birthday IS NOT NULL",
    """
    CREATE TABLE contact_quiet (
        contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        from_day TEXT NOT NULL,
        until_day TEXT NOT NULL,
        twice_gap INTEGER NOT NULL,
        heard_day TEXT NOT NULL,
        PRIMARY KEY (contact_id, from_day)
    ) WITHOUT ROWID""",
    "CREATE INDEX contact_quiet_until ON contact_quiet (until_day, from_day)",
    """
    CREATE VIRTUAL TABLE name_search USING fts5 (
        names, organization, methods, tags,
        content='', contentless_delete=1, tokenize=ascii, prefix='1 2 3'
    )""",
    """
    CREATE VIRTUAL TABLE text_search USING fts5 (
        words,
        content='', contentless_delete=1, detail=none, tokenize=ascii, prefix='1 2 3'
    )""",
    "CREATE TABLE text_newest (contact_id INTEGER PRIMARY KEY, at INTEGER NOT NULL)",
    "CREATE INDEX text_newest_at ON text_newest (at)",
    "CREATE TABLE derived_state (id INTEGER PRIMARY KEY CHECK (id = 1), zone TEXT NOT NULL)",
    "INSERT INTO derived_state (id, zone) VALUES (1, '')",
    "CREATE TABLE stale_name (contact_id INTEGER PRIMARY KEY)",
    "CREATE TABLE stale_summary (contact_id INTEGER PRIMARY KEY)",
    # Those of older verbs wait here, not fresh any more: a save is not held up by the index.
    "CREATE TABLE stale_text (contact_id INTEGER PRIMARY KEY, fresh INTEGER NOT NULL DEFAULT 1)",
)
"""The change log, and what is derived from the tables that a person writes."""
