"""The lines behind each number of an event: who, which meeting, which return."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.coverage import WITHIN, Reach
from ror_desktop.domain.encounter import Encounter, EventReport, EventReturn, MetPerson
from ror_desktop.domain.returns import ReturnGroup
from ror_desktop.services.book import Book
from ror_desktop.ui.amounts import money_words
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.entry_words import icon_of, words_of
from ror_desktop.ui.event_words import followed_words, minutes_words, standing_words, whether_followed_words
from ror_desktop.ui.models.finding_model import Finding


class Figure(Enum):
    """A number of an event that opens to the entries it was computed from."""

    PEOPLE = "people"
    UNDECIDED = "undecided"
    DAY = "day"
    TWO_DAYS = "two_days"
    WEEK = "week"
    LATER = "later"
    BY_DAY = "by_day"
    NEVER = "never"
    LET_GO = "let_go"
    MEETINGS = "meetings"
    UNMEASURED = "unmeasured"
    LOYALTY = "loyalty"
    RECOMMENDATION = "recommendation"
    SHARING = "sharing"


_REACHES = {
    Figure.DAY: Reach.DAY,
    Figure.TWO_DAYS: Reach.TWO_DAYS,
    Figure.WEEK: Reach.WEEK,
    Figure.LATER: Reach.LATER,
    Figure.BY_DAY: Reach.BY_DAY,
    Figure.NEVER: Reach.NEVER,
}
_GROUPS = {
    Figure.LOYALTY: ReturnGroup.LOYALTY,
    Figure.RECOMMENDATION: ReturnGroup.RECOMMENDATION,
    Figure.SHARING: ReturnGroup.SHARING,
}

Entries = Sequence[MetPerson] | Sequence[Encounter] | Sequence[EventReturn]


def entries_of(figure: Figure, report: EventReport) -> Entries:
    """What the number was computed from; it is how many there are."""
    if figure in _REACHES:
        return _people_within(_REACHES[figure], report)
    if figure in _GROUPS:
        return report.returns_of(_GROUPS[figure])
    match figure:
        case Figure.UNDECIDED:
            return tuple(person for person in report.people if not person.settled)
        case Figure.LET_GO:
            return tuple(person for person in report.people if person.let_go_reason)
        case Figure.MEETINGS:
            return report.encounters
        case Figure.UNMEASURED:
            return report.unmeasured
        case _:
            return report.people


def findings_of(entries: Entries, book: Book, locale: QLocale, *, numbers: bool) -> list[Finding]:
    """The entries as lines; without `numbers`, they do not say how soon somebody was followed up."""
    today = book.today()
    found = []
    for one in entries:
        if isinstance(one, MetPerson):
            found.append(_person(one, today, numbers))
        elif isinstance(one, Encounter):
            found.append(_meeting(one, one.moment.day_in(book.zone), today, locale))
        else:
            found.append(_return(one, today, locale))
    return found


def _people_within(reach: Reach, report: EventReport) -> tuple[MetPerson, ...]:
    coverage = report.coverage
    wanted = coverage.within(reach) if reach in WITHIN else coverage.of(reach)
    ids = {one.contact_id for one in wanted}
    return tuple(person for person in report.people if person.contact_id in ids)


def _person(person: MetPerson, today: date, numbers: bool) -> Finding:
    icon = "circle-alert"
    if person.next_day is not None:
        icon = "calendar-check"
    elif person.let_go_reason:
        icon = "user-minus"
    elif person.cadence_days is not None:
        icon = "repeat"
    return Finding(
        person.contact_id,
        person.contact_id,
        person.name,
        person.organization or person.title,
        standing_words(person, today),
        followed_words(person.followed) if numbers else whether_followed_words(person.followed),
        icon,
        undecided=not person.settled,
        quiet=bool(person.let_go_reason),
    )


def _meeting(one: Encounter, day: date, today: date, locale: QLocale) -> Finding:
    time = QCoreApplication.translate("Events", "no minutes noted")
    if one.minutes is not None:
        time = minutes_words(one.minutes)
    return Finding(
        one.id,
        one.contact_id,
        one.contact,
        short_day(day, today, locale),
        one.summary or words_of(one.channel),
        time,
        icon_of(one.channel),
    )


def _return(one: EventReturn, today: date, locale: QLocale) -> Finding:
    draft = one.entry.draft
    worth: Iterable[str] = (
        money_words(draft.money, locale) if draft.money else "",
        _perceived(draft.perceived) if draft.perceived is not None else "",
    )
    kind = words_of(draft.kind)
    if one.entry.referred_contact:
        words = QCoreApplication.translate("Events", "{kind} of {name}")
        kind = words.format(kind=kind, name=one.entry.referred_contact)
    return Finding(
        one.entry.id,
        one.entry.contact_id,
        one.contact,
        f"{kind}, {short_day(draft.day, today, locale)}",
        draft.evidence or kind,
        " · ".join(part for part in worth if part),
        icon_of(draft.kind),
    )


def _perceived(value: int) -> str:
    return QCoreApplication.translate("Events", "perceived value {value} of 5").format(value=value)
