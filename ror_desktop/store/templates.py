"""Templates: wording for messages."""

from collections.abc import Sequence

from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import TemplateTable


def insert_all(db: BookDatabase, templates: Sequence[tuple[str, str, str, str]]) -> range:
    """Write many templates: name, language (ISO 639-1), subject and body; returns their ids, in order."""
    made = [
        {"name": name, "language": language, "subject": subject, "body": body}
        for name, language, subject, body in templates
    ]
    return rows.insert_all(db, TemplateTable, made)
