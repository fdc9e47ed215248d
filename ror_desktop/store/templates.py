"""Templates: wording for messages."""

from collections.abc import Sequence
from typing import Any

from ror_desktop.domain.interaction import InteractionKind
from ror_desktop.domain.template import Template, TemplateDraft
from ror_desktop.store import rows
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.tables import TemplateTable

_SELECT = "SELECT id, name, language, subject, body, kind FROM template"


def insert_all(db: BookDatabase, drafts: Sequence[TemplateDraft]) -> range:
    """Write many templates; returns their ids, in order."""
    return rows.insert_all(db, TemplateTable, [_values(draft) for draft in drafts])


def update(db: BookDatabase, template_id: int, draft: TemplateDraft) -> None:
    """Make a template what the draft says."""
    rows.update(db, TemplateTable, template_id, _values(draft))


def delete(db: BookDatabase, template_id: int) -> None:
    """Remove a template."""
    rows.delete(db, TemplateTable, [template_id])


def get(db: BookDatabase, template_id: int) -> Template | None:
    """One template."""
    row = db.row(f"{_SELECT} WHERE id = ?", (template_id,))
    return None if row is None else _template(row)


def all_of(db: BookDatabase) -> list[Template]:
    """Every template, oldest first."""
    return [_template(row) for row in db.rows(f"{_SELECT} ORDER BY id")]


def _values(draft: TemplateDraft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "language": draft.language,
        "subject": draft.subject,
        "body": draft.body,
        "kind": draft.kind.value,
    }


def _template(row: Sequence[Any]) -> Template:
    template_id, name, language, subject, body, kind = row
    return Template(template_id, TemplateDraft(name, language, subject, body, InteractionKind(kind)))
