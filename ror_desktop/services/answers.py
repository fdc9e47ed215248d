"""Verbs and reads of answers to "would you recommend us?"."""

from dataclasses import replace

from ror_desktop.domain.answer import HIGHEST, Answer, AnswerDraft, latest_answer, valid_answer
from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.entity import Noun
from ror_desktop.errors import RorError
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book
from ror_desktop.store import answers, contacts


class AnswerService:
    """What can be done with answers."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, contact_id: int, draft: AnswerDraft) -> Change:
        """Note what a contact answered. `created` is the answer's id."""
        draft = self._ready(draft)
        with self._book.verb(Verb.ANSWER_ADD) as run:
            if not contacts.existing(self._book.db, [contact_id]):
                raise RorError(translate("Answers", "The contact of this answer is not in the book any more."))
            run.created = answers.insert(self._book.db, contact_id, draft)
            run.about(Noun.CONTACT, contact_id, _noted(draft))
        return run.change

    def edit(self, answer_id: int, draft: AnswerDraft) -> Change:
        """Make an answer what the draft says."""
        draft = self._ready(draft)
        with self._book.verb(Verb.ANSWER_EDIT) as run:
            found = self._demand(answer_id)
            answers.update(self._book.db, answer_id, draft)
            run.about(Noun.CONTACT, found.contact_id, translate("Answers", "Answer changed"))
        return run.change

    def delete(self, answer_id: int) -> Change:
        """Delete an answer."""
        with self._book.verb(Verb.ANSWER_DELETE) as run:
            found = self._demand(answer_id)
            answers.delete(self._book.db, answer_id)
            run.about(Noun.CONTACT, found.contact_id, translate("Answers", "Answer deleted"))
        return run.change

    def get(self, answer_id: int) -> Answer | None:
        """One answer, or nothing where it is gone."""
        return answers.get(self._book.db, answer_id)

    def latest(self, contact_id: int) -> Answer | None:
        """What a contact answered last."""
        return latest_answer(answers.of(self._book.db, contact_id), self._book.today())

    def _ready(self, draft: AnswerDraft) -> AnswerDraft:
        """The draft with a clean comment, if it can be an answer at all."""
        if not valid_answer(draft.given):
            raise RorError(
                translate("Answers", "An answer is a number from 0 to {highest}.").with_args(highest=HIGHEST)
            )
        if draft.day > self._book.today():
            raise RorError(translate("Answers", "An answer cannot lie in the future. Choose another day."))
        return replace(draft, comment=clean(draft.comment).strip())

    def _demand(self, answer_id: int) -> Answer:
        found = answers.get(self._book.db, answer_id)
        if found is None:
            raise RorError(translate("Answers", "This answer is not in the book any more."))
        return found


def _noted(draft: AnswerDraft) -> Message:
    message = translate("Answers", "Answer noted: {given} of {highest}")
    return message.with_args(given=draft.given, highest=HIGHEST)
