"""The weekly review: whom it shows, what was done about each, and its sentences. What it does, other services do."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from ror_desktop.domain.entity import Noun, to_seconds
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.preferences import MOST_PEOPLE, Preference
from ror_desktop.domain.returns import Return
from ror_desktop.domain.review import (
    WEEK,
    Begun,
    CameBack,
    Chosen,
    Outcome,
    PutIn,
    Review,
    ReviewStep,
    Standing,
    chosen_of,
    is_due,
    looks_back_from,
    outcome_of,
)
from ror_desktop.domain.review_sentences import Settled, sentences
from ror_desktop.messages import Message
from ror_desktop.services.book import Book
from ror_desktop.services.settings import value_of
from ror_desktop.store import returns
from ror_desktop.store import review as store
from ror_desktop.store.review import Period
from ror_desktop.store.review_file import KeptReview, read_review, write_review


@dataclass(frozen=True, slots=True)
class LookBack:
    """What came back in the period, and what I put in; nothing about that where numbers are hidden."""

    since: date
    came: tuple[CameBack, ...]
    put_in: PutIn | None


@dataclass(frozen=True, slots=True)
class ReviewPerson:
    """Somebody of a review as they stand now; `outcome` is nothing while nothing was done about them."""

    chosen: Chosen
    name: str
    now: Standing
    outcome: Outcome | None
    follow_up: FollowUp | None = None

    @property
    def contact_id(self) -> int:
        """Who."""
        return self.chosen.contact_id


class ReviewService:
    """Reads for the review, and keeps its place beside the book, so that it can be left and continued."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def last(self) -> date | None:
        """The day of the last review that was ended."""
        return self._kept().last

    def is_due(self) -> bool:
        """Whether a review is to be offered: the last one is more than a week ago, and there is a week to look at."""
        last = self.last()
        first = None if last is not None else store.first_day(self._book.db, self._book.zone)
        return is_due(last, first, self._book.today())

    def most(self) -> int:
        """How many people a review shows at most."""
        return min(int(value_of(self._book, Preference.REVIEW_PEOPLE)), MOST_PEOPLE)

    def under_way(self) -> Review | None:
        """The review that was begun in the last week and not ended.

        Contacts that are gone are left out, and after a restore those who were shown for what is not in the book now.
        """
        review = self._kept().under_way
        if review is None or not 0 <= (self._book.today() - review.begun).days < WEEK:
            return None
        known = store.names(self._book.db, [one.chosen.contact_id for one in review.people])
        about = store.abouts(self._book.db, [one.chosen for one in review.people])

        def same(one: Begun) -> bool:
            who = one.chosen.contact_id
            return known.get(who, ("", ""))[1] == one.uuid and about.get(who, "") == one.about_uuid

        return replace(review, people=tuple(filter(same, review.people)))

    def since(self) -> date:
        """The first day that a review begun now looks at."""
        return looks_back_from(self.last(), self._book.today())

    def begin(self) -> Review:
        """A new review, kept at once."""
        today, since = self._book.today(), self.since()
        book, most = self._book, self.most()
        quiet_at, fading_at = (int(value_of(book, one)) for one in (Preference.QUIET_AT, Preference.FADING_AT))
        found = store.candidates(book.db, self._period(since), most, quiet_at, fading_at)
        people = chosen_of(found, most, today)
        now = self._standings(people)
        known = store.names(book.db, [one.contact_id for one in people])
        about = store.abouts(book.db, people)
        begun = (
            Begun(one, now[one.contact_id], known[one.contact_id][1], about.get(one.contact_id, ""))
            for one in people
            if one.contact_id in known
        )
        review = Review(today, since, tuple(begun))
        self.keep(review)
        return review

    def keep(self, review: Review) -> None:
        """Put the review on the disk; a disk that does not take it costs no more than the place in it.

        Nobody who was erased for good is written there again. The worker may erase somebody meanwhile: it takes them
        out of what is on the disk by then, and what is written later is looked at once more.
        """
        written, wanted = None, self._remembered(review)
        while written != wanted:
            with suppress(OSError):
                write_review(self._book.db.path, KeptReview(self.last(), wanted))
            written, wanted = wanted, self._remembered(wanted)

    def finish(self) -> None:
        """The review was gone through: the next one is offered in a week."""
        with suppress(OSError):
            write_review(self._book.db.path, KeptReview(self._book.today()))

    def look_back(self, since: date) -> LookBack:
        """What came back since that day, and what I put in."""
        return LookBack(since, self.came_back(since), self.put_in(since))

    def came_back(self, since: date) -> tuple[CameBack, ...]:
        """What came back since that day, newest first."""
        return tuple(store.came_back(self._book.db, self._period(since)))

    def put_in(self, since: date) -> PutIn | None:
        """What I put in since that day; nothing where numbers are hidden."""
        shown = value_of(self._book, Preference.SHOW_NUMBERS) == "1"
        return store.put_in(self._book.db, self._period(since)) if shown else None

    def people(self, review: Review) -> list[ReviewPerson]:
        """The people of the review as they stand now; those who were deleted meanwhile are left out."""
        chosen = [one.chosen for one in review.people]
        now = self._standings(chosen)
        known = store.names(self._book.db, [one.contact_id for one in chosen])
        about = self._about(chosen)
        found = []
        for one in review.people:
            who = one.chosen.contact_id
            if who in known and who in now:
                outcome = self._outcome(review, one, now[who])
                found.append(ReviewPerson(one.chosen, known[who][0], now[who], outcome, about.get(who)))
        return found

    def sentences(self, review: Review) -> tuple[Message, Message, Message]:
        """What came back, what I put in, what I take up next."""
        back = self.look_back(review.since)
        settled = [
            Settled(one.name, one.outcome, _day_of(one)) for one in self.people(review) if one.outcome is not None
        ]
        return sentences(review.since, back.came, settled, back.put_in)

    def _remembered(self, review: Review) -> Review:
        """The review without contacts that not even an undo brings back."""
        known = store.uuids(self._book.db, Noun.CONTACT, [one.chosen.contact_id for one in review.people])
        gone = {one.chosen.contact_id for one in review.people if known.get(one.chosen.contact_id) != one.uuid}
        people = tuple(one for one in review.people if one.chosen.contact_id not in gone)
        return replace(review, people=people, noted=review.noted - gone)

    def _outcome(self, review: Review, one: Begun, now: Standing) -> Outcome | None:
        found = outcome_of(one.chosen, one.before, now, self._book.today())
        return Outcome.NOTED if found is None and one.chosen.contact_id in review.noted else found

    def _standings(self, people: Sequence[Chosen]) -> dict[int, Standing]:
        found = store.standings(self._book.db, [one.contact_id for one in people])
        given = self._given(people)
        for one in people:
            entry = given.get(one.contact_id)
            if one.step is ReviewStep.THANKS and one.contact_id in found:
                thanked = entry is not None and entry.draft.thanked_on is not None
                day = None if thanked else one.candidate.day
                found[one.contact_id] = replace(found[one.contact_id], thanks_day=day)
        for contact_id, follow_up in self._about(people).items():
            if contact_id in found:
                day, state = follow_up.draft.due_day, follow_up.state
                found[contact_id] = replace(found[contact_id], about_day=day, about_state=state)
        return found

    def _given(self, people: Sequence[Chosen]) -> dict[int, Return]:
        """The returns that the step for thanks is about, by contact."""
        about = {one.contact_id: one.candidate.about for one in people if one.step is ReviewStep.THANKS}
        found = returns.many(self._book.db, list(about.values()))
        return {contact_id: found[i] for contact_id, i in about.items() if i in found}

    def _about(self, people: Sequence[Chosen]) -> dict[int, FollowUp]:
        """The promise that was missed, or the follow-up for the thanks, by contact."""
        ids = {one.contact_id: one.candidate.about for one in people if one.step is ReviewStep.PROMISES}
        for contact_id, entry in self._given(people).items():
            if entry.thanks_id is not None:
                ids[contact_id] = entry.thanks_id
        found = store.follow_ups(self._book.db, list(ids.values()))
        return {contact_id: found[i] for contact_id, i in ids.items() if i in found}

    def _period(self, since: date) -> Period:
        return Period(since, to_seconds(self._book.clock()), self._book.today(), self._book.zone)

    def _kept(self) -> KeptReview:
        return read_review(self._book.db.path)


def _day_of(one: ReviewPerson) -> date | None:
    if one.outcome is Outcome.RESTS:
        return one.now.resting_until
    if one.outcome is not Outcome.NEXT_STEP:
        return None
    return one.now.about_day if one.follow_up is not None and one.now.about_day else one.now.next_day
