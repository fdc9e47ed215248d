"""Verbs of the page Today: lines of several rules are done or put off together, as one step of undo."""

from collections.abc import Sequence
from datetime import date, timedelta

from ror_desktop.domain.change import Change, Verb
from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import Snooze, snoozed_day
from ror_desktop.domain.today import LOGGED, Rule, TodayLine
from ror_desktop.messages import Message, translate
from ror_desktop.services.book import Book, VerbRun
from ror_desktop.services.followups import FollowUpService
from ror_desktop.services.interactions import InteractionService
from ror_desktop.services.returns import ReturnService
from ror_desktop.services.setting_words import listed
from ror_desktop.store import contacts, followups


class TodayLineService:
    """What can be done with lines of the page, whatever rules they stand there by."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._followups = FollowUpService(book)
        self._interactions = InteractionService(book)
        self._returns = ReturnService(book)

    def done(self, lines: Sequence[TodayLine]) -> Change:
        """Done, answered, thanked, congratulated: for each line what fits its rule.

        Lines that are done by a touch are left alone: what there was is logged, and nothing is made up.
        """
        lines = [line for line in lines if line.rule not in LOGGED]
        rules = {line.rule for line in lines}
        if len(rules) == 1:
            return self._done_alike(rules.pop(), lines)
        with self._book.verb(Verb.TODAY_DONE) as run:
            found = self._followups.open_of(_follow_ups(lines))
            for follow_up in found:
                self._followups.mark_done(follow_up.id, run)
            answered, thanked = _contacts(lines, Rule.WAITING), _contacts(lines, Rule.THANKS)
            for contact_id in answered:
                self._interactions.mark_answered(contact_id)
            self._returns.mark_thanked(thanked)
            congratulated = self._congratulate(lines)
            run.created = 0
            parts = (
                translate("Today", "%n follow-up(s)", "", len(found)),
                translate("Today", "answered %n contact(s)", "", len(answered)),
                translate("Today", "thanked %n contact(s)", "", len(thanked)),
                translate("Today", "congratulated %n contact(s)", "", congratulated),
            )
            what = listed([part for part in parts if part.n] or parts[:1])
            _about(run, lines, translate("Today", "Done: {what}").with_args(what=what))
        return run.change

    def put_off(self, lines: Sequence[TodayLine], until: Snooze | date) -> Change:
        """Snooze follow-ups, the day first agreed on stays; put people off, each by the rule of the line."""
        if all(line.follow_up is not None for line in lines):
            return self._followups.snooze(_follow_ups(lines), until)
        day = snoozed_day(until, self._book.today()) if isinstance(until, Snooze) else until
        ids = _follow_ups(lines)
        with self._book.verb(Verb.TODAY_PUT_OFF if ids else Verb.CONTACT_REST) as run:
            found = self._followups.open_of(ids)
            for follow_up in found:
                followups.move(self._book.db, follow_up.id, day)
            people = {line.contact_id: line.rule for line in lines if line.follow_up is None}
            present = contacts.existing(self._book.db, list(people))
            for contact_id in present:
                contacts.rest(self._book.db, contact_id, day, people[contact_id])
            message = translate("Contacts", "Put %n contact(s) off", "", len(present))
            if ids:
                whom = translate("Today", "%n contact(s)", "", len(present))
                what = translate("Today", "%n follow-up(s)", "", len(found))
                message = translate("Today", "Put off: {what}").with_args(what=listed([what, whom]))
            _about(run, lines, message)
        return run.change

    def _done_alike(self, rule: Rule, lines: Sequence[TodayLine]) -> Change:
        if rule is Rule.WAITING:
            return self._interactions.answered(_contacts(lines, rule))
        if rule is Rule.THANKS:
            return self._returns.thanked(_contacts(lines, rule))
        if rule is Rule.FOLLOW_UP:
            ids = _follow_ups(lines)
            return self._followups.done(ids[0]) if len(ids) == 1 else self._followups.done_all(ids)
        with self._book.verb(Verb.CONTACT_CONGRATULATED) as run:
            amount = self._congratulate(lines)
            _about(run, lines, translate("Today", "Congratulated %n contact(s)", "", amount))
        return run.change

    def _congratulate(self, lines: Sequence[TodayLine]) -> int:
        """Inside a verb: those with a birthday are left alone until the day after it; how many there are."""
        days = {line.contact_id: line.day for line in lines if line.rule is Rule.BIRTHDAY and line.day is not None}
        present = contacts.existing(self._book.db, list(days))
        for contact_id in present:
            contacts.rest(self._book.db, contact_id, days[contact_id] + timedelta(days=1), Rule.BIRTHDAY)
        return len(present)


def _follow_ups(lines: Sequence[TodayLine]) -> list[int]:
    return [line.follow_up.id for line in lines if line.follow_up is not None]


def _contacts(lines: Sequence[TodayLine], rule: Rule) -> list[int]:
    return list(dict.fromkeys(line.contact_id for line in lines if line.rule is rule))


def _about(run: VerbRun, lines: Sequence[TodayLine], message: Message) -> None:
    whose = {line.contact_id for line in lines}
    run.about(Noun.CONTACT, whose.pop() if len(whose) == 1 else None, message, len(lines))
