"""What the weekly review says: its steps, why somebody is shown, and its sentences in the language of the window."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.entity import from_seconds
from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.domain.review import CameBack, PutIn, ReviewStep
from ror_desktop.messages import Message, translate
from ror_desktop.services.review import ReviewPerson
from ror_desktop.ui.dates import day_words, short_day
from ror_desktop.ui.entry_words import said, words_of
from ror_desktop.ui.today_words import Moment, gap_words, waiting_words

HEADINGS: dict[ReviewStep, Message] = {
    ReviewStep.THANKS: translate("Review", "Say thanks"),
    ReviewStep.PROMISES: translate("Review", "Promises missed"),
    ReviewStep.WAITING: translate("Review", "Waiting for your answer"),
    ReviewStep.FADING: translate("Review", "Unusually quiet"),
    ReviewStep.REST: translate("Review", "Let rest, or act"),
}
ICONS = {
    ReviewStep.THANKS: "heart",
    ReviewStep.PROMISES: "handshake",
    ReviewStep.WAITING: "message-circle",
    ReviewStep.FADING: "ear",
    ReviewStep.REST: "moon",
}


def with_days(message: Message, today: date, locale: QLocale | None = None) -> Message:
    """The sentence with the days and kinds in it said in the language of the window."""
    return replace(message, args={name: _said(value, today, locale) for name, value in message.args.items()})


def sentence(message: Message, today: date, locale: QLocale | None = None) -> str:
    """The sentence in words."""
    return said(with_days(message, today, locale))


def heading(step: ReviewStep) -> str:
    """What a step is called."""
    return said(HEADINGS[step])


def why(person: ReviewPerson, at: Moment) -> str:
    """Why somebody is shown, made of facts."""
    candidate, today = person.chosen.candidate, at.today
    match person.chosen.step:
        case ReviewStep.THANKS:
            return _thanks(candidate.kind, candidate.day, today)
        case ReviewStep.PROMISES:
            return _promise(person, today)
        case ReviewStep.WAITING:
            words = waiting_words(from_seconds(candidate.since or 0), at)
            return f"{words[:1].upper()}{words[1:]}"
        case _:
            day = candidate.day or today
            quiet = QCoreApplication.translate("Review", "Not heard of for %n day(s)", "", (today - day).days)
            return f"{quiet} · {gap_words(candidate.twice_gap / 2)}"


def came_words(one: CameBack, today: date) -> str:
    """A return, from whom and when."""
    words = QCoreApplication.translate("Review", "{kind} from {name}").format(kind=words_of(one.kind), name=one.name)
    parts = [words, day_words(one.day, today)]
    if one.to_thank:
        parts.append(QCoreApplication.translate("Review", "thanks not said yet"))
    return " · ".join(parts)


def put_in_words(given: PutIn) -> str:
    """What I put in."""
    parts = [QCoreApplication.translate("Review", "In touch with %n contact(s)", "", given.contacts)]
    if given.gives:
        parts.append(QCoreApplication.translate("Review", "gave %n time(s) without asking", "", given.gives))
    return " · ".join(parts)


def _said(value: object, today: date, locale: QLocale | None) -> object:
    if isinstance(value, Message):
        return with_days(value, today, locale)
    if isinstance(value, ReturnKind):
        return words_of(value)
    return short_day(value, today, locale) if isinstance(value, date) else value


def _thanks(kind: ReturnKind | None, day: date | None, today: date) -> str:
    words = QCoreApplication.translate("Review", "{kind}, {day}: thanks not said yet")
    return words.format(kind=words_of(kind) if kind else "", day=day_words(day or today, today))


def _promise(person: ReviewPerson, today: date) -> str:
    follow_up, day = person.follow_up, person.chosen.candidate.day or today
    title = follow_up.draft.title if follow_up is not None else ""
    if follow_up is not None and follow_up.state is FollowUpState.DONE:
        words = QCoreApplication.translate("Review", "{title}: promised for {day} ({ago}) and done later")
    else:
        words = QCoreApplication.translate("Review", "{title}: promised for {day} ({ago}) and still open")
    return words.format(day=short_day(day, today), ago=day_words(day, today), title=title)
