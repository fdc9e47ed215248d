"""Whose numbers are read: everybody's, or those of some contacts. The user's own card is nobody to relate to."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field

from ror_desktop.store.database import BookDatabase

FEW = 10_000
"""Fewer contacts than this are quicker looked up one by one than looked for among all."""
OWN = "SELECT id FROM contact INDEXED BY contact_own WHERE own = 1"
"""The cards of my own, as a query of SQL."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Everybody (no ids), or these contacts. `own` are the cards of my own, as a list of SQL; often there is none."""

    ids: frozenset[int] | None = None
    listed: str = field(default="", compare=False)
    own: str = field(default="", compare=False)

    @property
    def few(self) -> bool:
        """Whether to go from contact to contact."""
        return self.ids is not None and len(self.ids) < FEW

    def sql(self, column: str) -> tuple[str, tuple[str, ...]]:
        """The condition on a column that holds a contact's id, after " AND ", and its values."""
        if self.ids is None:
            return f" AND {column} NOT IN ({self.own})" if self.own else "", ()
        return f" AND {column} IN (SELECT value FROM json_each(?))", (self.listed,)

    def has(self, contact_id: int) -> bool:
        """Whether they belong to it; of everybody, the own card was left out when it was read."""
        return self.ids is None or contact_id in self.ids


def everybody(db: BookDatabase) -> Scope:
    """All contacts, but for the own card."""
    return Scope(own=", ".join(str(i) for (i,) in db.rows(OWN)))


def scope_of(db: BookDatabase, ids: Collection[int]) -> Scope:
    """These contacts, but for the own card."""
    own = {i for (i,) in db.rows(OWN)}
    wanted = frozenset(ids) - own
    return Scope(wanted, json.dumps(sorted(wanted)))


def size_of(db: BookDatabase, scope: Scope) -> int:
    """How many contacts there are."""
    if scope.ids is not None:
        return len(scope.ids)
    return int(db.value("SELECT count(*) FROM contact INDEXED BY contact_added WHERE own = 0"))
