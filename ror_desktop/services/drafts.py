"""Drafts: what is typed and not saved yet. It is on the disk before `keep` returns, and comes back after a crash.

The window calls `keep` at most half a second after a key press, and `drop` when the verb that saved it returned.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from ror_desktop.services.book import Book
from ror_desktop.store.draft_file import DraftFile, draft_file_of
from ror_desktop.store.failures import ANY_ERROR

_TYPED, _CONTACT = "typed", "contact"
"""What a row of the file holds: what was typed, and the UUID of the contact it is about."""


class DraftKey(NamedTuple):
    """Where something is typed: a place in the window, such as "composer", and the contact it is about (0: none)."""

    place: str
    contact_id: int = 0


class DraftService:
    """The drafts of one book; used by one thread."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._file = DraftFile(draft_file_of(book.db.path))
        self._numbers = len(self._file.saved())

    def keep(self, key: DraftKey, content: Mapping[str, Any] | str) -> None:
        """Put what is typed on the disk. A text is kept as `{"text": …}`. Empty text or content is dropped."""
        values = {"text": content} if isinstance(content, str) else dict(content)
        self._set_aside_of_another(key)
        if any(values.values()):
            self._file.put(key.place, key.contact_id, {_TYPED: values, _CONTACT: self._identity(key.contact_id)})
        else:
            self._file.remove(key.place, key.contact_id)

    def take(self, key: DraftKey) -> dict[str, Any] | None:
        """What was typed there, as `keep` got it; it stays until it is dropped.

        After a restore another contact may have the number: what was typed about the earlier one is not shown there.
        """
        found = self._file.get(key.place, key.contact_id)
        if found is None or self._is_of_another(found, key.contact_id):
            return None
        return _typed(found)

    def text(self, key: DraftKey) -> str:
        """The text that was typed there; empty where there is none."""
        found = (self.take(key) or {}).get("text", "")
        return found if isinstance(found, str) else ""

    def all(self) -> dict[DraftKey, dict[str, Any]]:
        """Everything that is typed somewhere and not saved."""
        return {DraftKey(place, contact): _typed(content) for place, contact, content in self._file.rows()}

    def key_of(self, place: str, contact_id: int) -> DraftKey:
        """Where something is typed at a place that has one draft only.

        With the contact, unless it was begun before somebody said who that is.
        """
        kept = (DraftKey(at, contact) for at, contact, _content in self._file.rows() if at == place)
        return next(kept, DraftKey(place, contact_id))

    def drop(self, key: DraftKey) -> None:
        """It was saved in the book, or thrown away.

        While the book could not be checked yet, it is kept out of sight, and comes back by `bring_back`.
        """
        if self._book.trusted:
            self._file.remove(key.place, key.contact_id)
            return
        self._numbers += 1
        self._file.mark_saved(key.place, key.contact_id, self._numbers)

    def drop_saved(self, key: DraftKey, content: Mapping[str, Any]) -> None:
        """What is typed there was saved in the book, unless somebody has typed on since: then it stays."""
        if self.take(key) == json.loads(json.dumps(content)):
            self.drop(key)

    def confirm(self) -> None:
        """The book was checked and is sound: what was saved in it needs no second copy."""
        self._file.forget_saved()

    def bring_back(self) -> list[tuple[DraftKey, dict[str, Any]]]:
        """What was saved in a book that then turned out to be damaged."""
        return [(DraftKey(place, contact), _typed(content)) for place, contact, content in self._file.saved()]

    def set_aside(self) -> Path | None:
        """Where a drafts file that could not be read was put; nothing where it could be read."""
        return self._file.set_aside

    def close(self) -> None:
        """Close the file; called once, when the book is closed."""
        self._file.close()

    def _set_aside_of_another(self, key: DraftKey) -> None:
        """Keep what was typed about an earlier contact of this number under a name of its own."""
        found = self._file.get(key.place, key.contact_id)
        if found is not None and self._is_of_another(found, key.contact_id):
            self._file.put(f"{key.place} of {found[_CONTACT]}", key.contact_id, found)

    def _is_of_another(self, found: Mapping[str, Any], contact_id: int) -> bool:
        kept, now = str(found.get(_CONTACT, "")), self._identity(contact_id)
        return bool(kept and now) and kept != now

    def _identity(self, contact_id: int) -> str:
        """The contact's UUID, which no other contact ever has; empty where the book cannot tell it.

        A draft must reach the disk whatever befalls the book.
        """
        if not contact_id:
            return ""
        from ror_desktop.store import contacts  # most starts find no draft

        with suppress(*ANY_ERROR):
            return contacts.uuid_of(self._book.db, contact_id).hex()
        return ""


def _typed(found: Mapping[str, Any]) -> dict[str, Any]:
    return dict(found.get(_TYPED, {}))
