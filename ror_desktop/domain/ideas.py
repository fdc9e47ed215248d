"""Ideas what to do for a contact at the moment of contact: deterministic, and from own notes only.

Ordered rules, of each at most one idea, three in all: thanks that are due; a promise from long ago that is still open;
a birthday soon; something learned that nothing went out after; a promise that was kept, and nothing since; an
introduction to somebody with whom a topic, or a tag, is shared. Each says why, with names and days, and where it comes
from. One that was put aside does not come back for 90 days.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ror_desktop.domain.entity import Noun
from ror_desktop.domain.followup import FollowUp, FollowUpState
from ror_desktop.domain.partial_date import PartialDate
from ror_desktop.domain.returns import Return
from ror_desktop.domain.today import birthday_within, wants_thanks
from ror_desktop.domain.topics import Topic
from ror_desktop.messages import Message, translate

MOST = 3
"""Ideas that are given at once."""
ASIDE = 90
"""Days for which an idea that was put aside does not come back."""
LONG_AGO = 14
"""Days past the day first agreed on after which an open promise is from long ago."""
NOTHING_SINCE = 30
"""Days after a promise was kept in which nothing went out."""
LEARNED_AFTER, LEARNED_WITHIN = 7, 365
"""From so many days on, and up to so many, something learned asks to be followed up."""
BIRTHDAY_AHEAD = 14
"""Days ahead in which a birthday is an idea."""
TAG_MOST = 50
"""A tag that more contacts carry says too little about two of them."""
EXCERPT = 60
"""Letters of a note that are said."""


class IdeaKind(StrEnum):
    """What an idea is about, in the order in which ideas come."""

    THANKS = "thanks"
    PROMISE = "promise"
    BIRTHDAY = "birthday"
    LEARNED = "learned"
    KEPT = "kept"
    TOPIC = "topic"
    TAG = "tag"


class IdeaAct(StrEnum):
    """What can be done about it with one key."""

    THANKED = "thanked"
    EMAIL = "email"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea: why, what it comes from (`noun` and `source_id`), and what can be done; `title` for a follow-up.

    `key` names it, so that it can be put aside; the same facts give the same key.
    """

    kind: IdeaKind
    contact_id: int
    why: Message
    noun: Noun
    source_id: int
    act: IdeaAct
    title: Message | None = None

    @property
    def key(self) -> str:
        """By what it is known when it was put aside."""
        return f"{self.contact_id}:{self.kind.value}:{self.source_id}"


@dataclass(frozen=True, slots=True)
class LearnedNote:
    """Something learned: its note, the day, the text."""

    note_id: int
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class SharedTag:
    """A tag, and somebody else who carries it; `amount` is how many contacts carry it."""

    tag: str
    amount: int
    other_id: int
    other: str
    touched_at: int = 0


@dataclass(frozen=True, slots=True)
class IdeaFacts:
    """What is known of a contact, as far as ideas are made of it.

    `unthanked` are the returns for which thanks are due. `last_out` is the last day on which something went out to
    them, or we met. `kept` are promises with the day on which each was kept. Of `topics` and `tags` the other contact
    is somebody who is not known to be acquainted with this one.
    """

    contact_id: int
    name: str
    unthanked: Sequence[Return] = ()
    promises: Sequence[FollowUp] = ()
    kept: Sequence[tuple[FollowUp, date]] = ()
    birthday: PartialDate | None = None
    learned: Sequence[LearnedNote] = ()
    last_out: date | None = None
    topics: Sequence[tuple[Topic, str]] = ()
    tags: Sequence[SharedTag] = ()


def ideas_of(facts: IdeaFacts, today: date, aside: Collection[str] = ()) -> tuple[Idea, ...]:
    """The ideas for this contact on this day, without those that were put aside."""
    given: dict[IdeaKind, Idea] = {}
    for idea in _all(facts, today):
        if idea.key not in aside:
            given.setdefault(idea.kind, idea)
    if IdeaKind.TOPIC in given:  # one introduction at a time; a topic says more than a tag
        given.pop(IdeaKind.TAG, None)
    return tuple(given.values())[:MOST]


def _all(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    yield from _thanks(facts, today)
    yield from _promises(facts, today)
    yield from _birthday(facts, today)
    yield from _learned(facts, today)
    yield from _kept(facts, today)
    yield from _topics(facts)
    yield from _tags(facts)


def _thanks(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    due = [
        r for r in facts.unthanked if r.draft.thanked_on is None and wants_thanks(r.draft.kind) and r.draft.day <= today
    ]
    for one in sorted(due, key=lambda r: (r.draft.day, r.id)):
        why = translate("Ideas", "Say thanks: {kind} on {day}")
        if one.referred_contact:
            why = translate("Ideas", "Say thanks: {kind} of {who} on {day}").with_args(who=one.referred_contact)
        why = why.with_args(kind=one.draft.kind, day=one.draft.day)
        yield Idea(IdeaKind.THANKS, facts.contact_id, why, Noun.RETURN, one.id, IdeaAct.THANKED)


def _promises(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    long_ago = today - timedelta(days=LONG_AGO)
    found = [
        f for f in facts.promises if f.state is FollowUpState.OPEN and f.draft.promised and f.original_day <= long_ago
    ]
    for one in sorted(found, key=lambda f: (f.original_day, f.id)):
        why = translate("Ideas", "You promised for {day}: {title}")
        why = why.with_args(day=one.original_day, title=one.draft.title)
        yield Idea(IdeaKind.PROMISE, facts.contact_id, why, Noun.FOLLOW_UP, one.id, IdeaAct.EMAIL)


def _birthday(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    day = birthday_within(facts.birthday, today, BIRTHDAY_AHEAD)
    if day is not None:
        why = translate("Ideas", "Birthday on {day}: say something kind").with_args(day=day)
        if day == today:
            why = translate("Ideas", "Birthday today: say something kind")
        yield Idea(IdeaKind.BIRTHDAY, facts.contact_id, why, Noun.CONTACT, facts.contact_id, IdeaAct.EMAIL)


def _learned(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    first, last = today - timedelta(days=LEARNED_WITHIN - 1), today - timedelta(days=LEARNED_AFTER)
    found = [n for n in facts.learned if first <= n.day <= last and (facts.last_out is None or n.day > facts.last_out)]
    for one in sorted(found, key=lambda n: (n.day, n.note_id), reverse=True):
        why = translate("Ideas", "You learned on {day}, and nothing went out since: “{text}”")
        why = why.with_args(day=one.day, text=excerpt(one.text))
        yield Idea(IdeaKind.LEARNED, facts.contact_id, why, Noun.NOTE, one.note_id, IdeaAct.EMAIL)


def _kept(facts: IdeaFacts, today: date) -> Iterator[Idea]:
    limit = today - timedelta(days=NOTHING_SINCE)
    found = [(f, day) for f, day in facts.kept if day <= limit and (facts.last_out is None or facts.last_out <= day)]
    for one, day in sorted(found, key=lambda pair: (pair[1], pair[0].id), reverse=True):
        why = translate("Ideas", "You kept a promise on {day}, and nothing went out since: {title}")
        why = why.with_args(day=day, title=one.draft.title)
        yield Idea(IdeaKind.KEPT, facts.contact_id, why, Noun.FOLLOW_UP, one.id, IdeaAct.EMAIL)


def _topics(facts: IdeaFacts) -> Iterator[Idea]:
    for topic, other in facts.topics:
        why = translate("Ideas", "Introduce {other}: “{word}” stands in what you learned about both")
        why = why.with_args(word=topic.word, other=other)
        other_id = topic.theirs.contact_id
        yield Idea(
            IdeaKind.TOPIC, facts.contact_id, why, Noun.CONTACT, other_id, IdeaAct.FOLLOW_UP, _introduce(facts, other)
        )


def _tags(facts: IdeaFacts) -> Iterator[Idea]:
    few = [one for one in facts.tags if 2 <= one.amount <= TAG_MOST]
    for one in sorted(few, key=lambda t: (t.amount, t.tag, -t.touched_at, t.other_id)):
        why = translate("Ideas", "Introduce {other}: both carry the tag {tag}").with_args(tag=one.tag, other=one.other)
        yield Idea(
            IdeaKind.TAG,
            facts.contact_id,
            why,
            Noun.CONTACT,
            one.other_id,
            IdeaAct.FOLLOW_UP,
            _introduce(facts, one.other),
        )


def _introduce(facts: IdeaFacts, other: str) -> Message:
    return translate("Ideas", "Introduce {name} and {other} to each other").with_args(name=facts.name, other=other)


def thanks_due(unthanked: Iterable[Return]) -> list[Return]:
    """Those of whose thanks nothing else reminds: the others have a follow-up, or somebody let that go."""
    return [one for one in unthanked if one.thanks_id is None]


def excerpt(text: str, most: int = EXCERPT) -> str:
    """The beginning of a text in one line, cut between two words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0]
    return f"{cut} …"
