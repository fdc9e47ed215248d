"""Returns one by one, whole, as a file lists them."""

from collections.abc import Iterator
from datetime import date

from ror_desktop.domain.measures.inputs import Span
from ror_desktop.domain.report import ListedReturn
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.store.convert import day_of, money_of
from ror_desktop.store.database import BookDatabase
from ror_desktop.store.figures.scope import Scope


def of_scope(db: BookDatabase, scope: Scope, span: Span) -> Iterator[ListedReturn]:
    """The returns of some contacts in a span, oldest first."""
    of, values = scope.sql("r.contact_id")
    sql = f"""
        SELECT r.day, c.display_name, coalesce(o.name, ''), r.kind, r.money_minor, r.currency, r.perceived,
               coalesce(w.display_name, ''), r.evidence, r.thanked_on
        FROM return_entry r INDEXED BY return_entry_day JOIN contact c ON c.id = r.contact_id
        LEFT JOIN organization o ON o.id = c.organization_id LEFT JOIN contact w ON w.id = r.referred_contact_id
        WHERE r.day BETWEEN ? AND ?{of} ORDER BY r.day, r.id
    """
    for row in db.execute_sql(sql, (span.first.isoformat(), span.last.isoformat(), *values)):
        day, contact, organization, kind, minor, currency, perceived, referred, evidence, thanked = row
        yield ListedReturn(
            date.fromisoformat(day),
            contact,
            organization,
            ReturnKind(kind),
            money_of(minor, currency),
            perceived,
            referred,
            evidence,
            day_of(thanked),
        )
