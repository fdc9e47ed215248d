"""Verbs and reads of notes."""

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.note import Note, NoteDraft
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.store import contacts, notes


class NoteService:
    """What can be done with notes."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: NoteDraft) -> Change:
        """Write a note on a contact. `created` is its id."""
        _demand_text(draft)
        with self._book.verb(Verb.NOTE_ADD) as run:
            _demand_contact(self._book, contact_id)
            note_id = notes.insert(self._book.db, contact_id, draft, self._book.clock())
            run.about(Noun.CONTACT, contact_id, translate("Notes", "Note saved"))
            run.created = note_id
        return run.change

    def edit(self, note_id: int, draft: NoteDraft) -> Change:
        """Make a note what the draft says."""
        _demand_text(draft)
        with self._book.verb(Verb.NOTE_EDIT) as run:
            note = self._demand(note_id)
            notes.update(self._book.db, note_id, draft)
            run.about(Noun.CONTACT, note.contact_id, translate("Notes", "Note changed"))
        return run.change

    def pin(self, note_id: int, pinned: bool) -> Change:
        """Pin a note to the background, or take it off."""
        with self._book.verb(Verb.NOTE_PIN) as run:
            note = self._demand(note_id)
            notes.pin(self._book.db, note_id, pinned)
            message = translate("Notes", "Note pinned") if pinned else translate("Notes", "Note no longer pinned")
            run.about(Noun.CONTACT, note.contact_id, message)
        return run.change

    def delete(self, note_id: int) -> Change:
        """Delete a note."""
        with self._book.verb(Verb.NOTE_DELETE) as run:
            note = self._demand(note_id)
            notes.delete(self._book.db, note_id)
            run.about(Noun.CONTACT, note.contact_id, translate("Notes", "Note deleted"))
        return run.change

    def get(self, note_id: int) -> Note | None:
        """One note, or nothing where it is gone."""
        return notes.get(self._book.db, note_id)

    def _demand(self, note_id: int) -> Note:
        found = notes.get(self._book.db, note_id)
        if found is None:
            raise RorError(translate("Notes", "This note is not in the book any more."))
        return found


def _demand_text(draft: NoteDraft) -> None:
    if not draft.text.strip():
        raise RorError(translate("Notes", "The note is empty."))


def _demand_contact(book: Book, contact_id: int) -> None:
    if not contacts.existing(book.db, [contact_id]):
        raise RorError(translate("Notes", "The contact of this note is not in the book any more."))
