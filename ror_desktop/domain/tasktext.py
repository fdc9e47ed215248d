"""What is to be done and when, in one line: "tue 10:00 send the price", "call back about the price next week".

The day stands first or last. It is taken only where hardly anything else can be meant: never a bare number, nor a
short word that is also a name or another word ("Tom", "don", the Dutch "do" and "zo") without a time behind it.
Whoever shows the line says what was understood.
"""

import re
from dataclasses import dataclass
from datetime import date

from ror_desktop.domain.daytext import DateOrder, When, read_day, read_when
from ror_desktop.domain.weekday_text import says_more

LONGEST = 10
"""Words of a day and its time, at most: "el jueves de la semana que viene a las 10"."""

_SHORT_DAYS = {
    "mon", "tue", "tues", "wed", "thu", "thur", "fri", "sat", "sun", "ma", "di", "wo", "vr", "za", "tmr", "tmrw", "hoy",
}  # fmt: skip
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?|\+\d{1,3}[a-z]?", re.ASCII)
_ALWAYS = "24/7"
_AROUND = " ,;:.–—-"


@dataclass(frozen=True, slots=True)
class Task:
    """A line as it was understood: what is to be done, when, and the words that said when. The title may be empty."""

    title: str
    when: When
    phrase: str


def read_task(text: str, today: date, order: DateOrder = DateOrder.DAY_MONTH) -> Task | None:
    """What the line says, where it begins or ends with a day; nothing without one, or where it says more elsewhere."""
    words = text.split()
    for count in range(min(LONGEST, len(words)), 0, -1):
        for start in (0, len(words) - count):
            phrase, rest = words[start : start + count], [*words[:start], *words[start + count :]]
            when = _day_in(phrase, today, order)
            if when is not None and says_more(words, start, start + count):
                return None
            if when is not None:
                return Task(" ".join(rest).strip(_AROUND), when, " ".join(phrase).strip(_AROUND))
    return None


def _day_in(phrase: list[str], today: date, order: DateOrder) -> When | None:
    text = " ".join(phrase).strip(_AROUND)
    if not text or text == _ALWAYS:
        return None
    when = read_when(text, today, order)
    if when is None or (when.at is None and not _clear(text.casefold(), today)):
        return None
    return when


def _clear(text: str, today: date) -> bool:
    """Whether a day without a time is meant as one."""
    words = text.split()
    if len(words) == 1:
        return bool(_DATE.fullmatch(text)) or text in _SHORT_DAYS or (text.isalpha() and len(text) >= 5)
    if words[0] in {"the", "de"}:
        return False
    started = words[0] in {"in", "over", "dans", "en", "within", "+", "on", "op"}
    return started or read_day(f"within {text}", today) is None  # "3 weeks", "a day" may be how long something lasts
