"""Puts the entries of `stories.toml`, and feedback of `returns.toml`, into threads."""

from datetime import datetime

from ror_desktop.domain.entity import Moment, Money
from ror_desktop.domain.feedback import FeedbackDraft, Severity
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.interaction import Channel, Sentiment
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.services.demo.files import DemoFiles, Table
from ror_desktop.services.demo.thread import Thread
from ror_desktop.services.demo.values import DemoAnswer, DemoFollowUp

_WITHOUT_CENTS = frozenset({"JPY", "KRW"})
_CLOSED_AT = "17:10"


class Storyteller:
    """Writes entries into threads; needs the files for the places of people and scenarios."""

    def __init__(self, files: DemoFiles) -> None:
        self._people = files.person_numbers()
        self._scenarios = files.playbook["scenarios"]

    def tell(self, entry: Table, thread: Thread) -> None:
        """Write one entry of a timeline. Raises `ValueError` for one that is of no known kind."""
        for key, write in (
            ("touch", self._touch),
            ("note", self._note),
            ("todo", self._todo),
            ("came", self._return),
            ("said", self._feedback),
            ("rating", self._answer),
        ):
            if key in entry:
                write(entry, thread)
                return
        raise ValueError(f"of no known kind: {entry}")

    def _touch(self, entry: Table, thread: Thread) -> None:
        thread.touch(entry["day"], entry["time"], entry["touch"], entry["text"], entry.get("event", ""))

    def _note(self, entry: Table, thread: Thread) -> None:
        moment = thread.calendar.moment(entry["day"], entry["time"])
        event_id = next((i.event_id for i in thread.interactions if i.moment.at.date() == moment.at.date()), None)
        thread.note(moment, NoteKind(entry["note"]), entry["text"], event_id, pin=entry.get("pin", False))

    def _todo(self, entry: Table, thread: Thread) -> None:
        calendar = thread.calendar
        draft = calendar.followup(
            thread.words.fill(entry["todo"]), entry["due"], entry.get("at", ""), promised=entry.get("promised", False)
        )
        state, closed = _ending(entry)
        thread.followups.append(
            DemoFollowUp(
                draft,
                calendar.moment(entry["day"], entry.get("time", "17:00")),
                calendar.due_day(entry["was"]) if "was" in entry else draft.due_day,
                state,
                None if closed is None else calendar.moment(closed, _CLOSED_AT),
                thread.words.fill(entry.get("let_go", "")),
            )
        )
        thread.let_go_reason = thread.words.fill(entry.get("let_go", "")) or thread.let_go_reason

    def _return(self, entry: Table, thread: Thread) -> None:
        calendar = thread.calendar
        kind = ReturnKind(str(entry.get("kind", entry["came"])))
        amount = money(int(entry["amount"]), entry["currency"]) if "amount" in entry else None
        thread.returns.append(
            ReturnDraft(
                calendar.day(entry["day"]),
                kind,
                amount,
                entry.get("worth"),
                thread.words.fill(entry["text"]),
                self._people[entry["whom"]] if "whom" in entry else None,
                calendar.day(entry["thanked"]) if "thanked" in entry else None,
            )
        )

    def _feedback(self, entry: Table, thread: Thread) -> None:
        said = thread.calendar.moment(entry["day"], entry["time"])
        scenario = self._scenario(entry.get("scenario", ""))
        answers = entry["answers"]
        thread.feedback.append(
            FeedbackDraft(
                entry["text"],
                said,
                channel=Channel(entry["channel"]),
                sentiment=Sentiment(entry["said"]),
                severity=Severity(self._scenarios[scenario - 1]["severity"]) if scenario else Severity.INNOCUOUS,
                scenario_id=scenario,
                answer="\n\n".join(answer["text"] for answer in answers),
                answered_at=_first_answer(answers, thread),
                outcome=entry.get("outcome", ""),
                shining=entry.get("turned", False),
            )
        )

    def _answer(self, entry: Table, thread: Thread) -> None:
        day = thread.calendar.day(entry["day"])
        thread.answers.append(DemoAnswer(day, entry["rating"], entry.get("comment", "")))

    def _scenario(self, key: str) -> int | None:
        keys = [scenario["id"] for scenario in self._scenarios]
        return keys.index(key) + 1 if key else None


def money(amount: int, currency: str) -> Money:
    """An amount in whole units of its currency."""
    return Money(amount if currency in _WITHOUT_CENTS else amount * 100, currency)


def _ending(entry: Table) -> tuple[FollowUpState, int | None]:
    if "done" in entry:
        return FollowUpState.DONE, entry["done"]
    if "cancelled" in entry:
        return FollowUpState.CANCELLED, entry["cancelled"]
    return FollowUpState.OPEN, None


def _first_answer(answers: list[Table], thread: Thread) -> datetime | None:
    moments: list[Moment] = [thread.calendar.moment(answer["day"], answer["time"]) for answer in answers]
    return min((moment.at for moment in moments), default=None)
