"""Topics that two contacts share: rare words in what was learned about both of them.

A word is a topic where it has five letters or more, stands in a note of the kind *learned* on both contacts, is no
common word of the languages spoken here, and is rare in the book: on twenty contacts at most, and on no more than two
in a hundred, though three are always rare.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ror_desktop.domain.folding import words_of

LEAST_LETTERS = 5
MOST_CONTACTS = 20
ALWAYS_RARE = 3
PER_HUNDRED = 2
WORDS_LOOKED_AT = 20
"""Words of a contact that are looked for: those of the newest notes."""

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_COMMON_TEXT = (
    "about after again against almost along already although always among another anybody anything around because "
    "before began begin behind being believe better between bring called cannot could daughter different doing during "
    "early either enough every everybody everything father first found friday great group happy house interested "
    "known large later learned least leaves likes little lives looking makes maybe meeting might monday month months "
    "mother moved never often older other others people perhaps place please point possible prefers price quite "
    "rather really right saturday seems several should since small somebody someone something sometimes speaks "
    "spring still studied summer sunday talked thanks their there these thing things think thinks third those though "
    "thought through thursday times today together tomorrow toward trying tuesday twice under until wanted wants "
    "wednesday weeks where whether which while whole whose winter within without works worked would wrote years "
    "yesterday young younger "
    "aangezien achter allemaal altijd ander andere beetje begin beter bijna binnen boven daarna daarom denkt dochter "
    "eerste eigen elkaar enkele gaat geeft gehad geleden gemaakt genoeg gesproken goede graag groot grote heeft "
    "hebben helemaal houdt hebben iedereen iemand jaren kinderen komen komt kunnen later leuke liever maand maanden "
    "maandag meestal meisje mensen misschien moeder moeten morgen nieuwe nooit omdat onder ongeveer onze paar samen "
    "sinds soms spreekt staat steeds terug tijdens toch tussen vader vandaag vanaf veel verder vindt volgende "
    "voordat vraagt vragen vrijdag waarom wanneer waren weken welke werkt wilde willen woensdag wordt worden zaterdag "
    "zeker zelfs zomer zonder zondag zullen zoals"
)
"""Words of five letters and more that say nothing, in English and Dutch."""
_COMMON = frozenset(_COMMON_TEXT.split())


@dataclass(frozen=True, slots=True)
class Learned:
    """A note of what was learned about somebody: its id, whose it is, when (seconds), and its text."""

    note_id: int
    contact_id: int
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A word as it stands in my note of the one, the note, and the note on the other."""

    word: str
    mine: Learned
    theirs: Learned


def topic_words(notes: Iterable[Learned]) -> dict[str, tuple[str, Learned]]:
    """The words that could be topics, folded, each as it was written and with its newest note; newest first."""
    found: dict[str, tuple[str, Learned]] = {}
    for note in sorted(notes, key=_newest_first):
        for written in _WORD.findall(note.text):
            folded = words_of(written)
            if len(folded) == 1 and len(folded[0]) >= LEAST_LETTERS and folded[0] not in _COMMON:
                found.setdefault(folded[0], (written, note))
    return dict(list(found.items())[:WORDS_LOOKED_AT])


def is_rare(contacts: int, all_contacts: int) -> bool:
    """Whether a word on so many contacts says something about them; one that only one has is shared by nobody."""
    return 2 <= contacts <= max(ALWAYS_RARE, min(MOST_CONTACTS, all_contacts * PER_HUNDRED // 100))


def shared_topics(
    words: Mapping[str, tuple[str, Learned]], amounts: Mapping[str, int], others: Sequence[Learned]
) -> list[Topic]:
    """The topics that these notes on others share, the rarest first; of one topic, with whom it was learned last.

    `amounts` says on how many contacts each rare word stands.
    """
    of_others = [(note, frozenset(words_of(note.text))) for note in sorted(others, key=_newest_first)]
    found = []
    for word in sorted((w for w in amounts if w in words), key=lambda w: (amounts[w], w)):
        written, mine = words[word]
        theirs = next((note for note, held in of_others if word in held and note.contact_id != mine.contact_id), None)
        if theirs is not None:
            found.append(Topic(written, mine, theirs))
    return found


def _newest_first(note: Learned) -> tuple[int, int]:
    return -note.at, -note.note_id
