"""The entries that a number of a contact was computed from, newest first."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.promise import judged_day
from ror_desktop.domain.timeline import TimelineEntry
from ror_desktop.ui.dates import short_day
from ror_desktop.ui.models.finding_model import Finding
from ror_desktop.ui.models.timeline_words import EntryWords, noun_of


class CountedKey(NamedTuple):
    """Which entry a line is about."""

    noun: Noun
    id: int


def key_of(entry: TimelineEntry) -> CountedKey:
    """What the entry is, and its id."""
    return CountedKey(noun_of(entry), entry.id)


def by_day(entries: Iterable[TimelineEntry], words: EntryWords) -> list[TimelineEntry]:
    """The newest first; on one day by their ids."""
    return sorted(entries, key=partial(_place, words), reverse=True)


def day_of(entry: TimelineEntry, words: EntryWords) -> date:
    """The day it was counted on: of a follow-up the one that it is judged by."""
    return judged_day(entry) if isinstance(entry, FollowUp) else words.day(entry)


def _place(words: EntryWords, one: TimelineEntry) -> tuple[date, int]:
    return day_of(one, words), one.id


def findings_of(entries: Iterable[TimelineEntry], words: EntryWords, today: date, locale: QLocale) -> list[Finding]:
    """The entries as lines; the key of a line is its place."""
    found = []
    for place, one in enumerate(entries):
        day = short_day(day_of(one, words), today, locale)
        if isinstance(one, FollowUp):
            found.append(_follow_up(place, one, day, words, locale))
        else:
            heading, text = words.heading(one), words.body(one).text.strip().replace("\n", " ")
            beside = " · ".join(heading.details)
            found.append(Finding(place, one.contact_id or 0, heading.title, beside, text, day, heading.icon))
    return found


def _follow_up(place: int, one: FollowUp, day: str, words: EntryWords, locale: QLocale) -> Finding:
    """Its day is the one it was due; when it was done stands beside."""
    if one.state is FollowUpState.OPEN:
        title = QCoreApplication.translate("Measures", "Follow-up still open")
        return Finding(place, one.contact_id, title, "", one.draft.title, day, "circle")
    heading = words.heading(one)
    done = ""
    if one.state is FollowUpState.DONE:
        when = short_day(words.day(one), judged_day(one), locale)
        done = QCoreApplication.translate("Measures", "done {day}").format(day=when)
    beside = " · ".join(part for part in (*heading.details, done) if part)
    return Finding(place, one.contact_id, heading.title, beside, one.draft.title, day, heading.icon)
