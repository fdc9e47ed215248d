"""The next step: what is to be done for the person, and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from ror_desktop.domain import daywords
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.sheet import Fragment, Sheet
from ror_desktop.domain.capture.stepwords import (
    ACTIONS,
    BEFORE_ACTION,
    DUTCH_TOO,
    NEVER_ALONE,
    NOT_TO_DO,
    SENDING,
    SURELY_DUTCH,
    UNSURE_DAYS,
    WHO_DID,
)
from ror_desktop.domain.capture.wordlist import unmarked
from ror_desktop.domain.daytext import DateOrder, When, read_day, read_when
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.weekday_text import says_more, weekday_number

_MOST_WORDS = 16
_LONGEST_WHEN = 10
_LONGEST_PART = 4
_SHORT_TITLE = 4
_HEADER = re.compile(
    r"\s*(?:>|(?:from|sent|to|cc|date|subject|von|gesendet|an|betreff|datum|de|envoyé|à|objet|van|verzonden|aan|onderwerp|"
    r"enviado|enviado el|para|asunto|fecha)\s?:)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:wrote|schrieb|schreef|a écrit|escribió)\s?:", re.IGNORECASE)
_NOT_A_WHEN = re.compile(
    r"\d{1,4} ?[a-z]?\.?|\d{1,2}[.-]\d{1,2}|(?:a|an|de|le|the|el|den|der|zum) \d{1,2}\.?|[+]? ?\d{1,4}", re.IGNORECASE
)
_THANKS = ("thank you", "thanks", "bedankt", "dank ", "danke", "merci", "gracias")
_EDGE = " \t\xa0.:,;()[]\"'“”„-–—"


@dataclass(frozen=True, slots=True)
class Step:
    """What a fragment says is to be done; the title is empty where it only says when."""

    title: str
    when: When
    channel: Channel | None


def find_steps(sheet: Sheet, today: date, order: DateOrder) -> None:
    """Takes the fragments that say when something is to be done."""
    headers = {number for number, line in enumerate(sheet.lines) if _is_header(sheet.text[slice(*line)])}
    fragments = _joined([one for one in sheet.fragments() if one.line not in headers], sheet, today, order)
    found = [(place, one, step_of(one.text, today, order)) for place, one in enumerate(fragments)]
    alone = [one.line for _place, one, step in found if step is not None and not step.title]
    for place, one, step in found:
        if step is None or (not step.title and alone.count(one.line) > 1):
            continue
        before = _action_before(fragments, place) if not step.title else None
        if before is not None:
            title = before.text
            part = _part(sheet, Step(title, step.when, channel_of(title.split())), (before.start, one.end))
        else:
            part = _part(sheet, step, one.span)
        sheet.take(part)


def _joined(fragments: Sequence[Fragment], sheet: Sheet, today: date, order: DateOrder) -> list[Fragment]:
    """The fragments, each as one with the next where a comma parts a day: "Monday, 30 November at 2pm"."""
    joined: list[Fragment] = []
    for one in fragments:
        before = joined[-1] if joined else None
        near = before is not None and before.line == one.line and _is_comma(sheet.masked[before.end : one.start])
        if before is not None and near and _is_one_day(before.text, one.text, today, order):
            joined[-1] = replace(before, text=sheet.text[before.start : one.end], end=one.end)
        else:
            joined.append(one)
    return joined


def _is_comma(between: str) -> bool:
    """Whether nothing else than a comma or a full stop parts two fragments: "1.12., 14 Uhr"."""
    return set(between.strip()) in ({","}, {"."}, {",", "."})


@lru_cache(maxsize=1024)
def _is_one_day(one: str, two: str, today: date, order: DateOrder) -> bool:
    """Whether the first text ends with a part of the day that the second begins with, and only one of them acts."""
    said, more = one.split(), two.split()
    acts = any(_plain(word) in ACTIONS for word in more)
    if acts and any(_plain(word) in ACTIONS for word in said):
        return False
    numbered = any(c.isdecimal() for c in two)
    for start in range(max(len(said) - _LONGEST_PART, 0), len(said)):
        tail = " ".join(said[start:])
        if not _may_start(_plain(said[start])) or _when(tail, today, order) is None:
            continue
        of_week = start == len(said) - 1 and weekday_number(_plain(said[start])) is not None
        if of_week and numbered and _when(two, today, order) is not None:
            return True
        for end in range(len(more), 0, -1):
            head = " ".join(more[:end])
            ends = acts or end == len(more) or _when(head, today, order) is not None
            if ends and _when(f"{tail}, {head}", today, order) is not None:
                return True
    return False


@lru_cache(maxsize=1024)
def _is_header(line: str) -> bool:
    """Whether the line is of a quoted e-mail, whose days are past."""
    return _HEADER.match(line) is not None or _QUOTED.search(line) is not None


def _action_before(fragments: Sequence[Fragment], place: int) -> Fragment | None:
    """The fragment before a day that stands alone, where it says what to do: "call, Tue 10:00"."""
    before = fragments[place - 1] if place else None
    if before is None or before.line != fragments[place].line or before.place + 1 != fragments[place].place:
        return None
    said = before.text.split()
    return before if len(said) <= _SHORT_TITLE and _begins_with_action(said) else None


def _part(sheet: Sheet, step: Step, span: Span) -> Part:
    text = sheet.text[slice(*span)]
    return Part(PartKind.NEXT_STEP, text, step.title, (span,), when=step.when, channel=step.channel)


@lru_cache(maxsize=8192)
def step_of(text: str, today: date, order: DateOrder) -> Step | None:
    """What a fragment says is to be done; nothing where it says no day from today on, or does not sound like a step."""
    said = text.split()
    if not said or len(said) > _MOST_WORDS or text.casefold().startswith(_THANKS):
        return None
    places = [place for place, word in enumerate(said) if _plain(word) in ACTIONS]
    if (not places and len(said) > _LONGEST_WHEN) or _tells_what_was(said):
        return None
    found = _when_in(said, today, order)
    if found is None:
        return None
    (start, end), when = found
    rest = [*said[:start], *said[end:]]
    if rest and not (_begins_with_action(rest) or _ends_with_action(rest, start, end, len(said))):
        return None
    if not rest and len(text.strip(_EDGE)) < 4:
        return None
    return Step(" ".join(rest).strip(_EDGE), when, channel_of(rest))


def _tells_what_was(said: Sequence[str]) -> bool:
    """Whether a word tells what was or what is the habit; "met" may be Dutch: "koffie met Piet", "we met on Friday"."""
    plain = [_plain(word) for word in said]
    told = [place for place, word in enumerate(plain) if word in NOT_TO_DO]
    if any(plain[place] not in DUTCH_TOO or plain[max(place - 1, 0)] in WHO_DID for place in told):
        return True
    if not told or not SURELY_DUTCH.isdisjoint(plain):
        return False
    return any(place == 0 or plain[place - 1] not in ACTIONS for place in told)


def parted_when(text: str, today: date, order: DateOrder) -> tuple[str, When | None]:
    """The words without the day that they say, and that day."""
    said = text.split()
    found = _when_in(said, today, order) if len(said) <= _MOST_WORDS * 2 else None
    if found is None:
        return text, None
    (start, end), when = found
    return " ".join([*said[:start], *said[end:]]).strip(_EDGE), when


def channel_of(said: Sequence[str]) -> Channel | None:
    """The channel of the first action that has one; a later word may say a nearer one: "send a whatsapp"."""
    actions = [word for word in map(_plain, said) if word in ACTIONS]
    channels = [channel for channel in map(ACTIONS.__getitem__, actions) if channel is not None]
    if not channels:
        return None
    if channels[0] in {Channel.CALL, Channel.IN_PERSON} and Channel.VIDEO in channels:
        return Channel.VIDEO
    if actions[0] in SENDING and Channel.MESSAGE in channels:
        return Channel.MESSAGE
    return channels[0]


def _begins_with_action(said: Sequence[str]) -> bool:
    for word in said:
        plain = _plain(word)
        if plain in ACTIONS:
            return True
        if plain and plain not in BEFORE_ACTION:
            return False
    return False


def _ends_with_action(rest: Sequence[str], start: int, end: int, length: int) -> bool:
    """As the Dutch and the Germans say it: "morgen bellen", "Montag Angebot schicken"."""
    if _plain(rest[-1]) not in ACTIONS:
        return False
    return start == 0 or len(rest) <= _SHORT_TITLE or end == length


def _when_in(said: Sequence[str], today: date, order: DateOrder) -> tuple[Span, When] | None:
    """The longest run of words that is a day from today on; nothing where others say more of it."""
    for length in range(min(len(said), _LONGEST_WHEN), 0, -1):
        for start in range(len(said) - length + 1):
            if not _may_start(_plain(said[start])):
                continue
            when = _when(" ".join(said[start : start + length]), today, order)
            if when is not None and _trusted(said, start, start + length, when):
                if says_more(said, start, start + length):
                    return None
                return (start, start + length), when
    return None


@lru_cache(maxsize=8192)
def _when(text: str, today: date, order: DateOrder) -> When | None:
    text = text.strip(_EDGE + "!")
    if _NOT_A_WHEN.fullmatch(text):
        return None
    when = read_when(text, today, order)
    return when if when is not None and when.day >= today else None


def _trusted(said: Sequence[str], start: int, end: int, when: When) -> bool:
    """Whether a short weekday is meant as one."""
    if end - start > 1 or when.at is not None:
        return True
    word = _plain(said[start])
    if word in NEVER_ALONE and len(said) > 1:
        return False
    return word not in UNSURE_DAYS or start == 0 or end == len(said)


_STARTERS = frozenset(
    word
    for text in (
        *daywords.DAYS, *daywords.WEEKS_ON, *daywords.NEXT_MONTH, *daywords.END_OF_MONTH, *daywords.AMOUNTS,
        *daywords.BEFORE_AMOUNT, *daywords.THE_FIRST, *daywords.OF_NEXT_WEEK, *daywords.BEFORE_DATE,
        *daywords.BEFORE_TIME, *daywords.NOON, *daywords.ON_WEEKDAY, *daywords.BEFORE_WEEK, *daywords.SHORT_WEEKDAYS,
    )
    for word in text.split()[:1]
)  # fmt: skip
_A_MONDAY = date(2024, 1, 1)


@lru_cache(maxsize=8192)
def _may_start(word: str) -> bool:
    """Whether a day or a time can begin with this word; keeps reading off most of what is typed."""
    plain = unmarked(word)
    if plain in _STARTERS or any(c.isdecimal() for c in plain):
        return True
    return len(plain) > 2 and (read_day(plain, _A_MONDAY) is not None or read_day(f"1 {plain}", _A_MONDAY) is not None)


def _plain(word: str) -> str:
    return word.strip(_EDGE + "!?").casefold()
