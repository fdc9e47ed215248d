"""What an import of a calendar file would do with each entry, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from ror_desktop.domain.calendar_item import CalendarItem, ItemKind
from ror_desktop.domain.calendar_plan import Plan, as_event, as_follow_up
from ror_desktop.domain.event import EventDraft
from ror_desktop.domain.followup import FollowUp
from ror_desktop.domain.found import Found, FoundBy, several
from ror_desktop.domain.naming import name_key
from ror_desktop.messages import Message, translate


class Verdict(StrEnum):
    """What an entry is to the book."""

    FOLLOW_UP = "follow_up"
    EVENT = "event"
    OVER = "over"
    KNOWN = "known"
    REPEATED = "repeated"
    AMBIGUOUS = "ambiguous"
    UNMATCHED = "unmatched"
    CANCELLED = "cancelled"
    PROBLEM = "problem"


CAN_BE_TAKEN = frozenset((Verdict.FOLLOW_UP, Verdict.EVENT, Verdict.OVER))
NEEDS_CONTACT = frozenset((Verdict.AMBIGUOUS, Verdict.UNMATCHED))
"""Left out, unless somebody says whom they are about."""


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One entry of a file called `source`, whom it means, what it would become, and whether it is taken."""

    number: int
    source: str
    item: CalendarItem
    found: Found
    verdict: Verdict
    plan: Plan
    taken: bool = False

    @property
    def can_be_taken(self) -> bool:
        """Whether somebody can decide to add it."""
        return self.verdict in CAN_BE_TAKEN

    @property
    def can_be_assigned(self) -> bool:
        """Whether somebody can say whom it is about."""
        return self.verdict not in {Verdict.CANCELLED, Verdict.PROBLEM}

    @property
    def problems(self) -> tuple[Message, ...]:
        """What was not understood, and what the book cannot keep."""
        return (*self.item.problems, *self.plan.problems)


@dataclass(frozen=True, slots=True)
class InBook:
    """What the book has already: the follow-ups of the contacts in question, and its events."""

    follow_ups: Mapping[int, Sequence[FollowUp]]
    events: Sequence[EventDraft]


def without_moved(items: Sequence[CalendarItem]) -> list[CalendarItem]:
    """The entries; from those that repeat, the days are excepted in place of which another entry stands."""
    moved: dict[str, set[date]] = {}
    for item in items:
        if item.uid and item.moved_from is not None:
            moved.setdefault(item.uid, set()).add(item.moved_from)
    return [
        replace(item, excepted=item.excepted | moved[item.uid])
        if item.rule and item.moved_from is None and item.uid in moved
        else item
        for item in items
    ]


def row_of(number: int, source: str, item: CalendarItem, found: Found, now: datetime, home: ZoneInfo) -> CalendarRow:
    """What would happen to an entry, whatever the book has already.

    For a contact it becomes a follow-up. Without one, days at a stretch become an event. What is over is left out at
    first, and so are days that repeat, such as holidays.
    """
    verdict, plan = _decided(item, found, now, home)
    chosen = found.by is FoundBy.CHOICE
    taken = verdict is Verdict.FOLLOW_UP or (verdict is Verdict.EVENT and not item.rule)
    return CalendarRow(number, source, item, found, verdict, plan, taken or (chosen and verdict is Verdict.OVER))


def settled(rows: Iterable[CalendarRow], book: InBook) -> list[CalendarRow]:
    """The rows, without what is in the book or stands in the files already."""
    in_book = _keys_of(book)
    seen: set[Key] = set()
    made: list[CalendarRow] = []
    for row in rows:
        keys = _keys(row)
        if row.can_be_taken and keys & in_book:
            made.append(replace(row, verdict=Verdict.KNOWN, taken=False))
        elif row.can_be_taken and keys & seen:
            made.append(replace(row, verdict=Verdict.REPEATED, taken=False))
        else:
            made.append(row)
            seen |= keys
    return made


def outcome(row: CalendarRow) -> Message:
    """What will happen to an entry, and why."""
    match row.verdict:
        case Verdict.FOLLOW_UP | Verdict.EVENT | Verdict.OVER:
            return _taken(row) if row.taken else _left_out(row)
        case Verdict.AMBIGUOUS:
            return several([name for _id, name in row.found.contacts])
        case Verdict.PROBLEM:
            return row.item.broken or next(iter(row.plan.problems), _PLAIN[Verdict.PROBLEM])
        case verdict:
            return _PLAIN[verdict]


_PLAIN = {
    Verdict.KNOWN: translate("AnswerImport", "Already in the book"),
    Verdict.REPEATED: translate("AnswerImport", "Stands twice in the file; taken once"),
    Verdict.UNMATCHED: translate("CalendarImport", "Left out: nobody in the book is named in it"),
    Verdict.CANCELLED: translate("CalendarImport", "Left out: it is cancelled"),
    Verdict.PROBLEM: translate("AnswerImport", "Not taken"),
}


def _left_out(row: CalendarRow) -> Message:
    if row.verdict is Verdict.OVER:
        return translate("CalendarImport", "Left out: it is over")
    if row.plan.event is not None and row.item.rule:
        return translate("CalendarImport", "Left out: it repeats, and events do not")
    return translate("AnswerImport", "Left out")


def _taken(row: CalendarRow) -> Message:
    if row.plan.event is not None:
        return translate("CalendarImport", "New event; it names nobody in the book")
    what = translate("CalendarImport", "New follow-up")
    if row.plan.done_at is not None:
        what = translate("CalendarImport", "New follow-up, done already")
    return translate("CalendarImport", "{what}; {why}").with_args(what=what, why=_REASONS[row.found.by])


_REASONS = {
    FoundBy.EMAIL: translate("CalendarImport", "found by the e-mail address"),
    FoundBy.NAME: translate("CalendarImport", "found by the name"),
    FoundBy.CHOICE: translate("CalendarImport", "for whom you chose"),
}


def _decided(item: CalendarItem, found: Found, now: datetime, home: ZoneInfo) -> tuple[Verdict, Plan]:
    if item.broken is not None:
        return Verdict.PROBLEM, Plan()
    if item.cancelled:
        return Verdict.CANCELLED, Plan()
    if found.only is None and item.kind is ItemKind.APPOINTMENT and item.spans_days:
        plan, verdict = as_event(item, now.astimezone(home).date(), home), Verdict.EVENT
    elif found.only is None:
        return (Verdict.AMBIGUOUS if found.contacts else Verdict.UNMATCHED), Plan()
    else:
        plan, verdict = as_follow_up(item, now, home), Verdict.FOLLOW_UP
    if plan.follow_up is None and plan.event is None:
        return Verdict.PROBLEM, plan
    return (Verdict.OVER if plan.over else verdict), plan


# What is the same

Key = tuple[object, ...]
_UNDATED, _REPEATING = "undated", "repeating"


def _keys(row: CalendarRow) -> set[Key]:
    """By what an entry is known again: whose it is, its title, day and time; an event by its name and days."""
    event, draft = row.plan.event, row.plan.follow_up
    if event is not None:
        return {_event_key(event)}
    if draft is None or row.found.only is None:
        return set()
    whose = (row.found.only[0], name_key(draft.title))
    if row.item.start is None:
        return {(*whose, _UNDATED)}
    if draft.recurrence:
        return {(*whose, draft.due_time, _REPEATING)}
    return {(*whose, draft.due_time, draft.due_day)}


def _keys_of(book: InBook) -> set[Key]:
    """One that was put off is known by the day first agreed on; one that repeats, on whatever day it is now."""
    keys: set[Key] = {_event_key(event) for event in book.events}
    for contact_id, has in book.follow_ups.items():
        for one in has:
            whose = (contact_id, name_key(one.draft.title))
            keys |= {(*whose, _UNDATED)} | {(*whose, one.draft.due_time, day) for day in _days(one)}
            if one.draft.recurrence:
                keys.add((*whose, one.draft.due_time, _REPEATING))
    return keys


def _days(one: FollowUp) -> tuple[date, date]:
    return one.draft.due_day, one.original_day


def _event_key(event: EventDraft) -> Key:
    return name_key(event.name), event.start_day, event.end_day
