"""The timeline of a contact: cheap keys of everything, and the entries of a page of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.timeline import TimelineEntry, TimelineKey
from ror_desktop.store import answers, feedback, followups, interactions, notes, returns
from ror_desktop.store.database import BookDatabase

# A return and an answer are known by their day: they stand at the noon of that day, as a moment known by its day does.
# As a table of its own: merged part by part, as SQLite would do it, a thousand entries take half as long again.
_KEYS = """
    SELECT * FROM (
        SELECT 'note', id, at FROM note WHERE contact_id = ?
        UNION ALL SELECT 'interaction', id, at FROM interaction WHERE contact_id = ?
        UNION ALL SELECT 'follow_up', id, coalesce(done_at, unixepoch(due_day) + 43200) FROM follow_up
            WHERE contact_id = ? AND state <> 'open'
        UNION ALL SELECT 'return_entry', id, unixepoch(day) + 43200 FROM return_entry WHERE contact_id = ?
        UNION ALL SELECT 'answer', id, unixepoch(day) + 43200 FROM answer WHERE contact_id = ?
        UNION ALL SELECT 'feedback', id, at FROM feedback WHERE contact_id = ?
    ) ORDER BY 3 DESC, 1, 2 DESC
"""

_Reader = Callable[[BookDatabase, Sequence[int]], Mapping[int, Any]]
_READERS: dict[str, _Reader] = {
    Noun.NOTE.value: notes.many,
    Noun.INTERACTION.value: interactions.many,
    Noun.FOLLOW_UP.value: followups.many,
    Noun.RETURN.value: returns.many,
    Noun.ANSWER.value: answers.many,
    Noun.FEEDBACK.value: feedback.many,
}


def keys(db: BookDatabase, contact_id: int) -> list[TimelineKey]:
    """What the timeline holds, newest first; follow-ups once they are done or let go."""
    return list(map(TimelineKey._make, db.rows(_KEYS, (contact_id,) * 6)))


def entries(db: BookDatabase, wanted: Sequence[TimelineKey]) -> list[TimelineEntry]:
    """The entries of these keys, in their order; those that are gone are left out."""
    found: dict[tuple[str, int], TimelineEntry] = {}
    for noun, read in _READERS.items():
        ids = [key.id for key in wanted if key.noun == noun]
        found.update(((noun, entry_id), entry) for entry_id, entry in read(db, ids).items())
    return [found[key.noun, key.id] for key in wanted if (key.noun, key.id) in found]
