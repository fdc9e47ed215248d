"""Who in the book may be the person just met, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ror_desktop.domain.contact import Method, MethodKind
from ror_desktop.domain.folding import words_of
from ror_desktop.domain.just_met import CaptureDraft, Named, Sameness, alike
from ror_desktop.domain.name_splitting import split_name
from ror_desktop.domain.naming import name_key, ready_method, sort_key
from ror_desktop.messages import Message, translate
from ror_desktop.store import imports, likely, methods
from ror_desktop.store.database import BookDatabase

SHOWN = 3
"""So many candidates are worth a look while somebody waits."""
CLOSE = 86.0
"""From this likeness on (rapidfuzz's ratio, 0–100) two names at one organization may be one: "Jon" and "John"."""

_TELLING = {
    MethodKind.EMAIL: translate("Capture", "same e-mail"),
    MethodKind.PHONE: translate("Capture", "same phone number"),
    MethodKind.SOCIAL: translate("Capture", "same profile"),
}
_SHARED = {
    MethodKind.EMAIL: translate("Capture", "same e-mail, another name"),
    MethodKind.PHONE: translate("Capture", "same phone number, another name"),
    MethodKind.SOCIAL: translate("Capture", "same profile, another name"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact of the book that may be the same person, how sure that is, and the reason in words."""

    contact_id: int
    name: str
    organization: str
    sameness: Sameness
    reason: Message

    @property
    def by_default(self) -> bool:
        """Whether it is so likely that what was typed is added to this contact unless somebody says otherwise."""
        return self.sameness is not Sameness.MAYBE


def candidates_of(db: BookDatabase, draft: CaptureDraft, region: str) -> list[Candidate]:
    """The likeliest first, at most `SHOWN`. An address or number shared with another name is no more than a maybe."""
    found: dict[int, Candidate] = {}
    for candidate in (*_by_card(db, draft), *_by_method(db, draft, region), *_by_name(db, draft)):
        known = found.get(candidate.contact_id)
        if known is None or _RANK[candidate.sameness] < _RANK[known.sameness]:
            found[candidate.contact_id] = candidate
    return sorted(found.values(), key=lambda one: _RANK[one.sameness])[:SHOWN]


_RANK = {sameness: place for place, sameness in enumerate(Sameness)}


def _by_card(db: BookDatabase, draft: CaptureDraft) -> Iterator[Candidate]:
    known = imports.known(db, draft.uids) if draft.uids else {}
    for named in likely.of_ids(db, sorted(set(known.values()))):
        yield Candidate(*named, Sameness.CERTAIN, translate("Capture", "came from the same card"))


def _by_method(db: BookDatabase, draft: CaptureDraft, region: str) -> Iterator[Candidate]:
    keys = {key: method.kind for method in draft.contact.methods if (key := _key(method, region))}
    if not keys:
        return
    owners = methods.contacts_with(db, list(keys))
    reasons = {contact: keys[key] for key in reversed(keys) for contact in owners.get(key, ())}
    for named in likely.of_ids(db, list(reasons)[: likely.FEW]):
        kind = reasons[named.id]
        same = not draft.contact.display_name or _stands_in(named) or alike(named.name, draft.contact.display_name)
        sameness = Sameness.CERTAIN if same else Sameness.MAYBE
        yield Candidate(*named, sameness, (_TELLING if same else _SHARED)[kind])


def _key(method: Method, region: str) -> str:
    return ready_method(method, region).key if method.kind in _TELLING else ""


def _stands_in(named: Named) -> bool:
    """Whether a contact has no name of its own: it is called by its organization or an address."""
    return name_key(named.name) == name_key(named.organization) or "@" in named.name or not words_of(named.name)


def _by_name(db: BookDatabase, draft: CaptureDraft) -> Iterator[Candidate]:
    name, organization = draft.contact.display_name, draft.contact.organization
    if not words_of(name):
        return
    exact = likely.of_name(db, name)
    for named in exact:
        yield _named(named, organization, translate("Capture", "same name"))
    known = {named.id for named in exact}
    for named in likely.with_words(db, _telling_words(name)):
        if named.id not in known and _same_words(named.name, name):
            yield _named(named, organization, translate("Capture", "similar name"))
    if organization:
        yield from _typed_otherwise(db, name, organization)


def _named(named: Named, organization: str, reason: Message) -> Candidate:
    if organization and name_key(named.organization) == name_key(organization):
        return Candidate(*named, Sameness.LIKELY, _at_the_same(reason))
    return Candidate(*named, Sameness.MAYBE, reason)


def _at_the_same(reason: Message) -> Message:
    return translate("Capture", "{reason}, same organization").with_args(reason=reason)


def _telling_words(name: str) -> Sequence[str]:
    """The given and the family name as the index has them; nothing where there is one word only."""
    parts = split_name(name)
    words = [*words_of(parts.given)[:1], *words_of(parts.family)]
    return words if parts.given and parts.family else ()


def _same_words(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer: a middle name, another order."""
    mine, theirs = set(words_of(one)), set(words_of(other))
    return mine <= theirs or theirs <= mine


def _typed_otherwise(db: BookDatabase, name: str, organization: str) -> Iterator[Candidate]:
    """Colleagues whose name differs by a letter or two."""
    found = likely.colleagues(db, organization)
    if not found:
        return
    from rapidfuzz import fuzz, process  # only where there are colleagues to compare with

    key = sort_key(name)
    close = process.extract(key, found, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=SHOWN)
    for named in likely.of_ids(db, [contact_id for other, _score, contact_id in close if other != key]):
        yield Candidate(*named, Sameness.MAYBE, _at_the_same(translate("Capture", "similar name")))  # or a sister
