"""What an import of answers would do, row by row: whose answer each is, and whether it is one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ror_desktop.domain.answer import HIGHEST, AnswerDraft, valid_answer
from ror_desktop.domain.cleaning import clean
from ror_desktop.domain.daytext import DateOrder, read_day
from ror_desktop.domain.found import Found, FoundBy, several
from ror_desktop.messages import Message, translate

LONGEST_DAY = 60
"""Characters; what is longer is no day."""

_ANSWER = re.compile(r"([0-9]{1,2})(?:[.,]0+)?(?:\s*/\s*10)?")
_TIME = re.compile(r"(?:T|\s+)[0-9]{1,2}:[0-9]{2}.*", re.DOTALL)
_NUMBERS = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})")
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")


class Verdict(StrEnum):
    """What a row is to the book."""

    NEW = "new"
    KNOWN = "known"
    REPEATED = "repeated"
    AMBIGUOUS = "ambiguous"
    UNMATCHED = "unmatched"
    PROBLEM = "problem"


NOT_TAKEN = frozenset((Verdict.AMBIGUOUS, Verdict.UNMATCHED, Verdict.PROBLEM))
"""Left out: somebody has to mend them in the file, or to say which of several contacts they mean."""


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One row of a file as it stands there, and the line on which it begins."""

    line: int
    email: str
    name: str
    given: str
    day: str
    comment: str

    @property
    def who(self) -> str:
        """What the file calls whoever answered."""
        return self.name or self.email


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of a file and what will happen to it.

    `draft` is there as far as the row can be read. `problem` says why it is not taken, where that is not plain from
    the verdict.
    """

    number: int
    raw: RawAnswer
    found: Found
    verdict: Verdict
    draft: AnswerDraft | None = None
    problem: Message | None = None
    left_out: bool = False

    @property
    def contact_id(self) -> int:
        """The contact whose answer it is; 0 where that is not known."""
        return self.found.contacts[0][0] if len(self.found.contacts) == 1 else 0

    @property
    def taken(self) -> bool:
        """Whether it will be added."""
        return self.verdict is Verdict.NEW and not self.left_out


def order_of(days: Iterable[str]) -> DateOrder | None:
    """Which number of the dates of a file comes first, as far as the file itself tells; nothing where it does not.

    A 13 can be no month. Dates that can be read in one way only ask for no order.
    """
    pairs = [pair for pair in map(_pair, days) if pair is not None]
    day_first = any(one > 12 for one, _two in pairs)
    month_first = any(two > 12 for _one, two in pairs)
    unclear = any(one <= 12 and two <= 12 and one != two for one, two in pairs)
    if unclear and day_first is month_first:
        return None
    return DateOrder.MONTH_DAY if month_first and not day_first else DateOrder.DAY_MONTH


def read_answer(text: str) -> int | None:
    """The number that was answered: "9", "9.0", "9/10"; nothing for anything else, never a guess."""
    match = _ANSWER.fullmatch(text.strip())
    given = int(match[1]) if match else -1
    return given if valid_answer(given) else None


def read_answer_day(text: str, today: date, order: DateOrder) -> date | None:
    """The day of "2026-11-02T14:33", "2/11/2026", "2.11.26" or "2 nov 2026"; nothing for what has no year."""
    words = _without_time(text)
    numbers = _NUMBERS.fullmatch(words)
    if not (numbers or _YEAR.search(words)):
        return None
    dotted = numbers is not None and numbers[2] == "."
    return read_day(words, today, DateOrder.DAY_MONTH if dotted else order)


def rows_of(
    raw: Sequence[RawAnswer],
    found: Sequence[Found],
    known: Mapping[int, Iterable[AnswerDraft]],
    today: date,
    order: DateOrder | None,
) -> list[AnswerRow]:
    """What will happen to each row; `found` has one entry a row, `known` what the book has of each contact found.

    Without an order, a day that can be read in two ways is a problem.
    """
    there = {(contact_id, draft) for contact_id, drafts in known.items() for draft in drafts}
    seen: set[tuple[int, AnswerDraft]] = set()
    made: list[AnswerRow] = []
    for number, (one, match) in enumerate(zip(raw, found, strict=True)):
        row = _row(number, one, match, today, order)
        if row.verdict is Verdict.NEW and row.draft is not None:
            key = row.contact_id, row.draft
            if key in there:
                row = replace(row, verdict=Verdict.KNOWN)
            elif key in seen:
                row = replace(row, verdict=Verdict.REPEATED)
            seen.add(key)
        made.append(row)
    return made


_NOTED = {
    FoundBy.EMAIL: translate("AnswerImport", "Will be noted; found by the e-mail address"),
    FoundBy.NAME: translate("AnswerImport", "Will be noted; found by the name"),
    FoundBy.CHOICE: translate("AnswerImport", "Will be noted; you said who it is"),
}


def outcome(row: AnswerRow) -> Message:
    """What will happen to a row, and why."""
    match row.verdict:
        case Verdict.NEW if row.left_out:
            return translate("AnswerImport", "Left out")
        case Verdict.NEW:
            return _NOTED[row.found.by]
        case Verdict.KNOWN:
            return translate("AnswerImport", "Already in the book")
        case Verdict.REPEATED:
            return translate("AnswerImport", "Stands twice in the file; taken once")
        case Verdict.UNMATCHED:
            return translate("AnswerImport", "Nobody in the book has this address or name")
        case Verdict.AMBIGUOUS:
            return several([name for _id, name in row.found.contacts])
        case Verdict.PROBLEM:
            return row.problem or translate("AnswerImport", "Not taken")


def _row(number: int, raw: RawAnswer, found: Found, today: date, order: DateOrder | None) -> AnswerRow:
    problem = next(_problems(raw, today, order), None)
    if problem is not None:
        return AnswerRow(number, raw, found, Verdict.PROBLEM, problem=problem)
    given, day = read_answer(raw.given), read_answer_day(raw.day, today, order or DateOrder.DAY_MONTH)
    draft = None if given is None or day is None else AnswerDraft(day, given, clean(raw.comment).strip())
    amount = len(found.contacts)
    verdict = Verdict.NEW if amount == 1 else Verdict.AMBIGUOUS if amount else Verdict.UNMATCHED
    return AnswerRow(number, raw, found, verdict, draft)


def _problems(raw: RawAnswer, today: date, order: DateOrder | None) -> Iterator[Message]:
    if not raw.who.strip():
        yield translate("AnswerImport", "neither an e-mail address nor a name")
    if read_answer(raw.given) is None:
        text = translate("AnswerImport", "“{text}” is no number from 0 to {highest}")
        yield text.with_args(text=_short(raw.given), highest=HIGHEST)
    if not raw.day.strip():
        yield translate("AnswerImport", "the day is missing")
    elif order is None and _unclear(raw.day):
        yield translate("AnswerImport", "“{text}” can be two days").with_args(text=_short(raw.day))
    else:
        day = read_answer_day(raw.day, today, order or DateOrder.DAY_MONTH)
        if day is None:
            yield translate("AnswerImport", "“{text}” is no day with its year").with_args(text=_short(raw.day))
        elif day > today:
            yield translate("AnswerImport", "{day} lies in the future").with_args(day=day.isoformat())


def _pair(text: str) -> tuple[int, int] | None:
    """The first two numbers of a date whose order is not plain from how it is written."""
    match = _NUMBERS.fullmatch(_without_time(text))
    return None if match is None or match[2] == "." else (int(match[1]), int(match[3]))


def _without_time(text: str) -> str:
    words = text.strip()
    return "" if len(words) > LONGEST_DAY else _TIME.sub("", words)


def _unclear(text: str) -> bool:
    pair = _pair(text)
    return pair is not None and max(pair) <= 12 and pair[0] != pair[1]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_DAY else f"{line[:LONGEST_DAY]}…"
