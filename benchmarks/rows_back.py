"""What came back, in rows: meetings at events, returns with money and referrals, answers from 0 to 10, feedback."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random

from benchmarks.rows import DAY, PAST_DAYS, ZONE, Amounts, Row
from ror_desktop.domain.feedback import Severity
from ror_desktop.domain.interaction import Sentiment
from ror_desktop.domain.returns import ReturnGroup, ReturnKind

CONTACTS_PER_RETURN = 5
CONTACTS_PER_ANSWER = 5
CONTACTS_PER_FEEDBACK = 50
THANKED = 0.925
"""The share of returns that thanks were said for."""
WITH_MONEY, WITH_PERCEIVED, WITH_REFERRED = 0.8, 0.4, 0.6
CURRENCIES = ("EUR", "EUR", "EUR", "USD", "GBP")


class BackMaker:
    """Makes rows table by table, as `RowMaker` does."""

    def __init__(self, amounts: Amounts, random: Random, today: date, now: int) -> None:
        self.amounts = amounts
        self._random = random
        self._today = today
        self._now = now

    def meetings(self, captured: Iterable[tuple[int, int, str]]) -> Iterator[Row]:
        """One meeting with everybody captured at an event (contact, event, its day), some of them measured."""
        pick, chance = self._random.choice, self._random.random
        for contact, event, day in captured:
            at = int(datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=UTC).timestamp())
            minutes = pick((5, 10, 20)) if chance() < 0.7 else None
            said = "Wants to see the new frame." if chance() < 0.5 else ""
            yield (
                self._uuid(), contact, event, at, ZONE, "minute", "in_person", "mutual", "contact", minutes, said, at,
            )  # fmt: skip

    def returns(self) -> Iterator[Row]:
        """Rows in the order in which `books` names the columns."""
        chance = self._random.random
        kinds = list(ReturnKind)
        for number in range(self.amounts.contacts // CONTACTS_PER_RETURN):
            contact = 1 + (number * 7907) % self.amounts.contacts
            kind, day = self._random.choice(kinds), self._day()
            minor, currency, referred = None, "", None
            if kind.group is ReturnGroup.LOYALTY and chance() < WITH_MONEY:
                minor, currency = self._random.randrange(10_000, 5_000_000), self._random.choice(CURRENCIES)
            elif kind.group is ReturnGroup.RECOMMENDATION and chance() < WITH_REFERRED:
                referred = 1 + self._random.randrange(self.amounts.contacts)
            perceived = self._random.randint(1, 5) if chance() < WITH_PERCEIVED else None
            thanked = day if chance() < THANKED else None
            yield (
                self._uuid(), contact, day, kind.value, minor, currency, perceived, referred, thanked, self._now,
            )  # fmt: skip

    def answers(self) -> Iterator[Row]:
        """Rows of (uuid, contact_id, day, score)."""
        for number in range(self.amounts.contacts // CONTACTS_PER_ANSWER):
            contact = 1 + (number * 7901) % self.amounts.contacts
            yield self._uuid(), contact, self._day(), self._random.choice((3, 5, 6, 7, 7, 8, 8, 9, 9, 10, 10))

    def feedback(self) -> Iterator[Row]:
        """Rows in the order in which `books` names the columns; two in three are answered."""
        pick, chance = self._random.choice, self._random.random
        for number in range(1, self._feedback_entries + 1):
            contact = 1 + (number * 7883) % self.amounts.contacts if chance() < 0.8 else None
            at = self._now - self._random.randrange(DAY, PAST_DAYS * DAY)
            answered = at + self._random.randrange(60, 3 * DAY) if chance() < 2 / 3 else None
            yield (
                number, self._uuid(), contact, at, ZONE, "minute", "email", pick(list(Sentiment)).value,
                pick(list(Severity)).value, "Thank you for telling us." if answered else "", answered,
                int(answered is not None and chance() < 0.2), at,
            )  # fmt: skip

    def versions(self) -> Iterator[Row]:
        """Rows of (feedback_id, at, verbatim, sentiment, severity)."""
        for number in range(1, self._feedback_entries + 1):
            yield number, self._now, f"The parcel came late, for the {number}th time.", "bad", "annoying"

    @property
    def _feedback_entries(self) -> int:
        return self.amounts.contacts // CONTACTS_PER_FEEDBACK

    def _day(self) -> str:
        return (self._today - timedelta(days=self._random.randrange(PAST_DAYS))).isoformat()

    def _uuid(self) -> bytes:
        return self._random.randbytes(16)
