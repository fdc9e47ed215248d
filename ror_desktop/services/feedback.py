"""Verbs and reads of feedback. There is none that deletes: what was said stays, and undo is the only way back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.cleaning import clean, one_line
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.feedback import (
    FeedbackCounts,
    FeedbackDraft,
    FeedbackFilter,
    FeedbackRow,
    FeedbackVersion,
    Severity,
)
from ror_desktop.domain.interaction import Sentiment
from ror_desktop.domain.measures.feedback_shares import FeedbackShares, feedback_shares
from ror_desktop.domain.measures.inputs import Present, window
from ror_desktop.domain.preferences import Preference
from ror_desktop.errors import RorError
from ror_desktop.messages import translate
from ror_desktop.services.book import Book
from ror_desktop.services.settings import value_of
from ror_desktop.store import contacts, feedback, scenarios

_SPARE = timedelta(days=2)
"""Days are those of a zone: what is read begins so much before the first instant that may count."""


class FeedbackService:
    """What can be done with feedback."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def add(self, draft: FeedbackDraft) -> Change:
        """Write down what was said, word for word. `created` is its id."""
        draft = self._ready(draft)
        with self._book.verb(Verb.FEEDBACK_ADD) as run:
            run.created = feedback.insert(self._book.db, draft, self._book.clock())
            run.about(Noun.FEEDBACK, run.created, translate("Feedback", "Feedback written down"))
        return run.change

    def edit(self, feedback_id: int, draft: FeedbackDraft) -> Change:
        """Correct what was written down: who, when, where, and the words. What was answered stays as it is.

        Other words, or another judgement of them, are a new version; the earlier ones can be opened.
        """
        draft = self._ready(draft)
        with self._book.verb(Verb.FEEDBACK_EDIT) as run:
            old = self._demand(feedback_id).draft
            draft = replace(
                draft,
                scenario_id=old.scenario_id,
                answer=old.answer,
                answered_at=old.answered_at,
                outcome=old.outcome,
                shining=old.shining,
            )
            feedback.update(self._book.db, feedback_id, draft)
            message = translate("Feedback", "Feedback changed")
            if _judged(draft) != _judged(old):
                feedback.add_version(self._book.db, feedback_id, draft, self._book.clock())
                message = translate("Feedback", "Feedback corrected; the earlier words stay")
            run.about(Noun.FEEDBACK, feedback_id, message)
        return run.change

    def follow(self, feedback_id: int, scenario_id: int | None) -> Change:
        """Go along this scenario of the playbook, or along none. Steps that were ticked of another one are kept."""
        with self._book.verb(Verb.FEEDBACK_SCENARIO) as run:
            old = self._demand(feedback_id).draft
            if scenario_id is not None and scenarios.get(self._book.db, scenario_id) is None:
                raise RorError(translate("Playbook", "This scenario is not in the book any more."))
            feedback.update(self._book.db, feedback_id, replace(old, scenario_id=scenario_id))
            words = translate("Feedback", "Scenario chosen") if scenario_id else translate("Feedback", "No scenario")
            run.about(Noun.FEEDBACK, feedback_id, words)
        return run.change

    def tick(self, feedback_id: int, step_id: int, *, done: bool = True) -> Change:
        """A step of a scenario was done now, or was not done after all."""
        db = self._book.db
        with self._book.verb(Verb.FEEDBACK_STEP) as run:
            self._demand(feedback_id)
            ticked = step_id in feedback.steps_done(db, feedback_id)
            if done and not ticked:
                feedback.mark_steps(db, [(feedback_id, step_id, self._book.clock())])
            elif ticked and not done:
                feedback.unmark_step(db, feedback_id, step_id)
            words = translate("Feedback", "Step done") if done else translate("Feedback", "Step open again")
            run.about(Noun.FEEDBACK, feedback_id, words)
        return run.change

    def answer(self, feedback_id: int, text: str, at: datetime | None = None) -> Change:
        """What we answered, and when: now, or what stands there already where it was answered before."""
        with self._book.verb(Verb.FEEDBACK_ANSWER) as run:
            old = self._demand(feedback_id).draft
            when = at or old.answered_at or self._book.clock()
            if when > self._book.clock():
                raise RorError(translate("Feedback", "An answer cannot lie in the future."))
            draft = replace(old, answer=clean(text).strip(), answered_at=when)
            feedback.update(self._book.db, feedback_id, draft)
            run.about(Noun.FEEDBACK, feedback_id, translate("Feedback", "Feedback answered"))
        return run.change

    def conclude(self, feedback_id: int, outcome: str, *, shining: bool | None = None) -> Change:
        """What came of it, and whether it ended so well that it is a shining moment (nothing: as before)."""
        with self._book.verb(Verb.FEEDBACK_OUTCOME) as run:
            old = self._demand(feedback_id).draft
            shines = old.shining if shining is None else shining
            feedback.update(self._book.db, feedback_id, replace(old, outcome=clean(outcome).strip(), shining=shines))
            message = translate("Feedback", "Outcome noted")
            if shines and not old.shining:
                message = translate("Feedback", "A shining moment")
            run.about(Noun.FEEDBACK, feedback_id, message)
        return run.change

    def ids(self, wanted: FeedbackFilter | None = None) -> list[int]:
        """The ids of the entries that the filter lets through (all without one), the newest first."""
        return feedback.ids(self._book.db, wanted or FeedbackFilter())

    def counts(self) -> FeedbackCounts:
        """How many entries there are of each kind, whatever is being looked at."""
        return feedback.counts(self._book.db)

    def rows(self, ids: Sequence[int]) -> list[FeedbackRow]:
        """These entries, in their order; those that are gone are left out."""
        return feedback.listed(self._book.db, ids)

    def get(self, feedback_id: int) -> FeedbackRow | None:
        """One entry with the newest version of its words, or nothing where it is gone."""
        return feedback.get(self._book.db, feedback_id)

    def versions(self, feedback_id: int) -> list[FeedbackVersion]:
        """Every version of what was said, the newest first."""
        return feedback.versions(self._book.db, feedback_id)

    def steps_done(self, feedback_id: int) -> dict[int, datetime]:
        """The steps that were done for an entry, each with its instant."""
        return feedback.steps_done(self._book.db, feedback_id)

    def shares(self) -> FeedbackShares:
        """What became of everything bad that was said in the return window; nothing can be filtered out of it."""
        book = self._book
        span = window(book.today(), int(value_of(book, Preference.RETURN_WINDOW)))
        start = datetime(span.first.year, span.first.month, span.first.day, tzinfo=book.zone) - _SPARE
        found = feedback.negative_since(book.db, start)
        return feedback_shares(found, Present(book.clock(), book.zone), span)

    def _demand(self, feedback_id: int) -> FeedbackRow:
        found = feedback.get(self._book.db, feedback_id)
        if found is None:
            raise RorError(translate("Feedback", "This feedback is not in the book any more."))
        return found

    def _ready(self, draft: FeedbackDraft) -> FeedbackDraft:
        verbatim = clean(draft.verbatim).strip()
        if not verbatim:
            raise RorError(translate("Feedback", "What was said? Write it down word for word."))
        if draft.said.at > self._book.clock() and draft.said.day_in(self._book.zone) > self._book.today():
            raise RorError(translate("Feedback", "Nothing was said in the future yet."))
        if draft.contact_id is not None and not contacts.existing(self._book.db, [draft.contact_id]):
            raise RorError(translate("Contacts", "This contact is not in the book any more."))
        return replace(
            draft,
            verbatim=verbatim,
            source=one_line(draft.source),
            answer=clean(draft.answer).strip(),
            outcome=clean(draft.outcome).strip(),
        )


def _judged(draft: FeedbackDraft) -> tuple[str, Sentiment, Severity]:
    """What a version keeps."""
    return draft.verbatim, draft.sentiment, draft.severity
