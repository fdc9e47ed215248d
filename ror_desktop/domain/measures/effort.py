"""What went into it: time invested, mood, and learn/learn.

Decided where the definitions leave it open:
- Time invested is nothing where there were interactions, but none with minutes; without any interaction it is 0.
- One note is one fact; notes on what was merely observed count for neither side of learn/learn, and all notes count,
  however old, as nothing that was learned is forgotten.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from ror_desktop.domain.entity import Noun, Precision
from ror_desktop.domain.interaction import Sentiment
from ror_desktop.domain.measures import words
from ror_desktop.domain.measures.inputs import Constants, Present, Seen, interactions, window, within
from ror_desktop.domain.measures.measure import Measure, Number, Pair, Unit, entries_of
from ror_desktop.domain.note import Note, NoteKind
from ror_desktop.messages import translate

RATED_FOR_MOOD = 3
"""Rated interactions under which no mood is said."""


def time_invested(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """The hours of the return window; interactions without minutes are named (in the sentence), never guessed.

    The count is that of the interactions with minutes; `sides` are those with and without.
    """
    span = window(today, constants.return_window)
    found = within(counted, span)
    minutes = [one.touch.minutes for one in found if one.touch.minutes is not None]
    sides = Pair(len(minutes), len(found) - len(minutes))
    sentence = translate("Measures", "{measured} with minutes since {since}, %n without.", "", sides.right).with_args(
        measured=words.interactions(sides.left), since=span.first
    )
    known = bool(minutes) or not found
    value = Fraction(sum(minutes), 60) if known else None
    return Measure(value, Unit.HOURS, len(minutes), sentence, interactions(found), sides, places=1)


def mood(counted: Sequence[Seen], today: date, constants: Constants) -> Number:
    """Good less bad of those rated in the balance window, from -1 to 1; nothing under three. The count is the rated."""
    span = window(today, constants.balance_window)
    found = [one for one in within(counted, span) if one.sentiment is not None]
    rated = len(found)
    good = sum(one.sentiment is Sentiment.GOOD for one in found)
    bad = sum(one.sentiment is Sentiment.BAD for one in found)
    if rated < RATED_FOR_MOOD:
        few = translate("Measures", "%n interaction(s) rated since {since}; it takes {needed}.", "", rated)
        few = few.with_args(since=span.first, needed=RATED_FOR_MOOD)
        return Measure(None, Unit.MOOD, rated, few, interactions(found), places=2)
    sentence = translate(
        "Measures",
        "%n interaction(s) rated since {since}: {good} good, {neutral} neutral, {bad} bad.",
        "",
        rated,
    ).with_args(since=span.first, good=good, neutral=rated - good - bad, bad=bad)
    return Measure(Fraction(good - bad, rated), Unit.MOOD, rated, sentence, interactions(found), places=2)


def learn_learn(notes: Iterable[Note], present: Present) -> Measure[Pair]:
    """Facts learned about them, and facts shared about us; nothing where there are none of both."""
    found = [note for note in notes if note.draft.kind is not NoteKind.OBSERVED and _has_come(note, present)]
    learned = sum(note.draft.kind is NoteKind.LEARNED for note in found)
    sides = Pair(learned, len(found) - learned)
    sentence = translate("Measures", "%n fact(s) learned about them, {shared} shared about us.", "", learned)
    return Measure(
        sides if found else None,
        Unit.FACTS,
        len(found),
        sentence.with_args(shared=sides.right),
        entries_of(Noun.NOTE, (note.id for note in found)),
        sides,
    )


def _has_come(note: Note, present: Present) -> bool:
    moment = note.draft.moment
    if moment.precision is Precision.MINUTE:
        return moment.at <= present.now
    return moment.day_in(present.home) <= present.today
