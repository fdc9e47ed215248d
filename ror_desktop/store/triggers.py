"""The triggers of a book, made from its schema: they write the change log and mark what is derived as stale.

The change log follows the idea of SQLite's page "Automatic Undo/Redo Using SQLite": the before and after image
of every changed row, grouped by the verb that `change_state` names. A write outside a verb fails, because the
group must not be NULL. Each value is kept as SQLite's `quote()` text, so that '123' stays text and a picture
stays a picture. An insert logs its key only; what it held is logged when it is deleted.
"""

from collections.abc import Iterator

from ror_desktop.domain.preferences import Preference
from ror_desktop.store.database import BookDatabase

UNLOGGED = frozenset(
    {
        "change_group",
        "change_log",
        "change_state",
        "contact_summary",
        "contact_month",
        "month_sums",
        "contact_outreach",
        "contact_today",
        "contact_quiet",
        "stale_name",
        "stale_summary",
        "stale_text",
        "text_newest",
        "derived_state",
    }
)
"""Tables that are the log itself or can be rebuilt from the others."""

_IGNORED_COLUMNS = frozenset({"id", "revision"})


def recreate(db: BookDatabase) -> None:
    """Drop every trigger and make those that the schema asks for; the last step of every migration."""
    for name in existing(db):
        db.execute_sql(f'DROP TRIGGER "{name}"')
    for statement in wanted(db).values():
        db.execute_sql(statement)


def existing(db: BookDatabase) -> dict[str, str]:
    """The triggers the book has, by name, with their SQL."""
    return dict(db.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"))


def wanted(db: BookDatabase) -> dict[str, str]:
    """The triggers the book ought to have, by name, with their SQL."""
    logging = (dict(_log_triggers(table, columns_of(db, table))) for table in logged_tables(db))
    return {**dict(pair for triggers in logging for pair in triggers.items()), **dict(_stale_triggers()), **_SUMMING}


def logged_tables(db: BookDatabase) -> list[str]:
    """The ordinary tables: everything that a person typed stands in one of them."""
    names = db.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT GLOB 'name_search*' AND name NOT GLOB 'text_search*' ORDER BY name"
    )
    return [name for (name,) in names if name not in UNLOGGED]


def columns_of(db: BookDatabase, table: str) -> list[str]:
    """The columns of a table, in order."""
    return [row[1] for row in db.rows(f'PRAGMA table_info("{table}")')]


def _log_triggers(table: str, columns: list[str]) -> Iterator[tuple[str, str]]:
    yield f"log_{table}_insert", _log(table, "INSERT", "I", "new", "NULL", "")
    pairs = ", ".join(f"'{c}', quote(old.\"{c}\")" for c in columns)
    yield f"log_{table}_delete", _log(table, "DELETE", "D", "old", f"json_object({pairs})", "")
    watched = [c for c in columns if c not in _IGNORED_COLUMNS]
    differs = " OR ".join(f'old."{c}" IS NOT new."{c}"' for c in watched)
    parts = " || ".join(
        f'CASE WHEN old."{c}" IS NOT new."{c}" THEN \',"{c}":\' || '
        f'json_array(quote(old."{c}"), quote(new."{c}")) ELSE \'\' END'
        for c in watched
    )
    image = f"'{{' || substr({parts}, 2) || '}}'"
    yield f"log_{table}_update", _log(table, "UPDATE", "U", "old", image, f"WHEN {differs} ")


def _log(table: str, event: str, operation: str, row: str, image: str, condition: str) -> str:
    return (
        f'CREATE TRIGGER "log_{table}_{event.lower()}" AFTER {event} ON "{table}" {condition}BEGIN '
        "INSERT INTO change_log (group_id, table_name, row_id, operation, image) "
        f"VALUES ((SELECT group_id FROM change_state), '{table}', {row}.id, '{operation}', {image}); END"
    )


# ON CONFLICT DO NOTHING and not OR IGNORE, which SQLite overrides inside the action of a foreign key.
_NAME = "INSERT INTO stale_name VALUES ({0}.contact_id) ON CONFLICT DO NOTHING;"
_SUMMARY = "INSERT INTO stale_summary VALUES ({0}.contact_id) ON CONFLICT DO NOTHING;"
_AGAIN = "ON CONFLICT DO UPDATE SET fresh = 1 WHERE fresh = 0;"
_TEXT = f"INSERT INTO stale_text (contact_id) VALUES ({{0}}.contact_id) {_AGAIN}"
_EVIDENCE = f"INSERT INTO stale_text (contact_id) SELECT {{0}}.contact_id WHERE {{0}}.evidence <> '' {_AGAIN}"
_COMMENT = f"INSERT INTO stale_text (contact_id) SELECT {{0}}.contact_id WHERE {{0}}.comment <> '' {_AGAIN}"
_ORGANIZATION_NAMES = (
    "INSERT INTO stale_name SELECT id FROM contact WHERE organization_id = {0}.id ON CONFLICT DO NOTHING;"
)
_TAG_NAMES = "INSERT INTO stale_name SELECT contact_id FROM contact_tag WHERE tag_id = {0}.id ON CONFLICT DO NOTHING;"
_EVENT_TEXTS = (
    f"INSERT INTO stale_text (contact_id) SELECT id FROM contact WHERE captured_event_id = {{0}}.id {_AGAIN} "
    f"INSERT INTO stale_text (contact_id) SELECT contact_id FROM interaction WHERE event_id = {{0}}.id {_AGAIN} "
    f"INSERT INTO stale_text (contact_id) SELECT contact_id FROM note WHERE event_id = {{0}}.id {_AGAIN}"
)
_CONTACT = (
    "INSERT INTO stale_name VALUES ({0}.id) ON CONFLICT DO NOTHING; "
    "INSERT INTO stale_summary VALUES ({0}.id) ON CONFLICT DO NOTHING;"
)
KEPT_WITH = (
    Preference.ANSWERED_WITHIN,
    Preference.RETURN_WINDOW,
    Preference.QUIET_AT,
    Preference.DAYS_FOR_RHYTHM,
)
"""The constants that stand behind something in the summaries: who waits, and from when on somebody is quiet."""
_SETTING = (
    "INSERT INTO stale_summary SELECT id FROM contact "
    f"WHERE {{0}}.name IN ({', '.join(repr(one.value) for one in KEPT_WITH)}) ON CONFLICT DO NOTHING;"
)
_STALE = {
    "contact": _CONTACT,
    "method": _NAME,
    "contact_tag": _NAME,
    "contact_uid": _NAME,
    "organization": _ORGANIZATION_NAMES,
    "tag": _TAG_NAMES,
    "event": _EVENT_TEXTS,
    "circle": "INSERT INTO stale_summary SELECT id FROM contact WHERE circle_id = {0}.id ON CONFLICT DO NOTHING;",
    "interaction": _SUMMARY + " " + _TEXT,
    "note": _TEXT,
    "follow_up": _SUMMARY,
    "return_entry": _SUMMARY + " " + _EVIDENCE,
    "answer": _SUMMARY + " " + _COMMENT,
    "setting": _SETTING,
    "custom_value": _TEXT,
    "feedback": (
        "INSERT INTO stale_summary SELECT {0}.contact_id WHERE {0}.contact_id IS NOT NULL ON CONFLICT DO NOTHING; "
        f"INSERT INTO stale_text (contact_id) SELECT {{0}}.contact_id WHERE {{0}}.contact_id IS NOT NULL {_AGAIN}"
    ),
    "feedback_version": (
        "INSERT INTO stale_text (contact_id) SELECT contact_id FROM feedback "
        f"WHERE id = {{0}}.feedback_id AND contact_id IS NOT NULL {_AGAIN}"
    ),
    "relation": (
        "INSERT INTO stale_summary VALUES ({0}.from_contact_id) ON CONFLICT DO NOTHING; "
        "INSERT INTO stale_summary VALUES ({0}.to_contact_id) ON CONFLICT DO NOTHING;"
    ),
}


def _stale_triggers() -> Iterator[tuple[str, str]]:
    for table, marks in _STALE.items():
        for event, rows in (("insert", ("new",)), ("update", ("old", "new")), ("delete", ("old",))):
            body = " ".join(marks.format(row) for row in rows)
            name = f"stale_{table}_{event}"
            yield name, f'CREATE TRIGGER "{name}" AFTER {event.upper()} ON "{table}" BEGIN {body} END'


_COUNTED = ("gives", "asks", "minutes", "unmeasured")
_TALKS = "({0}.incoming + {0}.outgoing + {0}.mutual)"
_SUMMING = {
    "sum_contact_month_insert": (
        'CREATE TRIGGER "sum_contact_month_insert" AFTER INSERT ON "contact_month" BEGIN '
        f"INSERT INTO month_sums VALUES (new.month, new.channel, {_TALKS.format('new')}, "
        f"{', '.join(f'new.{c}' for c in _COUNTED)}) ON CONFLICT (month, channel) DO UPDATE SET "
        + ", ".join(f"{c} = {c} + excluded.{c}" for c in ("interactions", *_COUNTED))
        + "; END"
    ),
    "sum_contact_month_update": (
        'CREATE TRIGGER "sum_contact_month_update" AFTER UPDATE ON "contact_month" BEGIN '
        f"UPDATE month_sums SET interactions = interactions - {_TALKS.format('old')} + {_TALKS.format('new')}, "
        + ", ".join(f"{c} = {c} - old.{c} + new.{c}" for c in _COUNTED)
        + " WHERE month = new.month AND channel = new.channel; END"
    ),
    "sum_contact_month_delete": (
        'CREATE TRIGGER "sum_contact_month_delete" AFTER DELETE ON "contact_month" BEGIN '
        f"UPDATE month_sums SET interactions = interactions - {_TALKS.format('old')}, "
        + ", ".join(f"{c} = {c} - old.{c}" for c in _COUNTED)
        + " WHERE month = old.month AND channel = old.channel; "
        "DELETE FROM month_sums WHERE month = old.month AND channel = old.channel AND interactions = 0; END"
    ),
}
"""The months of all contacts together follow those of each, also where these go with their contact."""
