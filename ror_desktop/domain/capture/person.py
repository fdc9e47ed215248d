"""Who it is: the name, the title and the organization, each at most once, chosen among all that may be it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ror_desktop.domain.capture import companies, people, titles
from ror_desktop.domain.capture.companywords import FOOTER
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.peoplewords import GREETINGS, SUFFIXES
from ror_desktop.domain.capture.pieces import Piece, piece_of
from ror_desktop.domain.capture.sheet import Fragment, Sheet
from ror_desktop.domain.capture.wordlist import letters
from ror_desktop.domain.name_splitting import split_name

_FOOTER = re.compile(FOOTER, re.IGNORECASE)
_NAME_ENOUGH, _COMPANY_ENOUGH = 4, 3
_TURNED = 6
"""How much a family name and a given one behind it look like a name."""
_FIRST_LINES = 14
_PROSE = 11
_LONGEST_GREETING = 60
_SMALL_PRINT = 140
"""Characters: a longer line is a sentence, not the name of somebody."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What the addresses of the text say: what stands before the @, and the domains."""

    locals_: frozenset[str]
    domains: frozenset[str]


def find_person(sheet: Sheet, wanted: frozenset[PartKind]) -> None:
    """Takes the name, the title and the organization, those of them that are wanted."""
    clues = clues_of(sheet.parts)
    fragments = [one for one in sheet.fragments() if not is_small_print(sheet, one)]
    name = _take_name(sheet, fragments, clues) if PartKind.NAME in wanted else None
    if PartKind.TITLE in wanted:
        _take_title(sheet, fragments, organization=PartKind.ORGANIZATION in wanted)
    if PartKind.ORGANIZATION in wanted and not any(one.kind is PartKind.ORGANIZATION for one in sheet.parts):
        _take_company(sheet, fragments, clues, name)


def clues_of(parts: Sequence[Part]) -> Clues:
    """What the e-mail and web addresses among the parts tell."""
    mails = [part.value.rpartition("@") for part in parts if part.kind is PartKind.EMAIL]
    webs = [part.value for part in parts if part.kind is PartKind.URL and not part.network]
    hosts = [re.sub(r"^\w+://", "", web).partition("/")[0].casefold() for web in webs]
    locals_ = frozenset(letters(local) for local, _at, _domain in mails)
    return Clues(locals_, companies.domain_words((*(domain for _local, _at, domain in mails), *hosts)))


def is_small_print(sheet: Sheet, fragment: Fragment) -> bool:
    """Whether it stands below a signature: the register, the managers, the disclaimer."""
    start, end = sheet.lines[fragment.line]
    if len(sheet.lines) < 3:
        start, end = fragment.span
    return end - start > _SMALL_PRINT * 4 or _has_footer_word(sheet.text[start:end])


@lru_cache(maxsize=4096)
def _has_footer_word(text: str) -> bool:
    return _FOOTER.search(text) is not None


def _take_name(sheet: Sheet, fragments: Sequence[Fragment], clues: Clues) -> Fragment | None:
    best: tuple[int, int, Span] | None = None
    for place, one in enumerate(fragments):
        if one.line > _FIRST_LINES and one.line < len(sheet.lines) - _FIRST_LINES:
            continue
        span, score = _name_score(sheet, fragments, place, clues)
        if score >= _NAME_ENOUGH and (best is None or score > best[0]):
            best = score, place, span
    if best is None:
        return None
    _score, place, span = best
    end = _suffixes_end(sheet, fragments, place, span)
    proper, suffix = _tidy_name(sheet.text[slice(*span)]), " ".join(sheet.text[span[1] : end].split()).strip(", ")
    name = split_name(proper)
    said = name.display() if "," in proper else proper
    value = f"{said}, {suffix}" if suffix else said
    name = name._replace(suffix=", ".join(filter(None, (name.suffix, suffix))))
    span = span[0], end
    sheet.take(Part(PartKind.NAME, sheet.text[slice(*span)], value, (span,), name=name))
    return fragments[place]


def _name_score(sheet: Sheet, fragments: Sequence[Fragment], place: int, clues: Clues) -> tuple[Span, int]:
    one = fragments[place]
    turned = _family_first(sheet, fragments, place)
    if turned is not None:
        return turned, _TURNED + 4 * people.in_address(sheet.text[slice(*turned)], clues.locals_) + 2 * (place == 0)
    opened, end, score = _look_for_name(one.text)
    text = one.text[opened:end]
    if not score and place == 0 and one.place == 0:
        score = people.small_likelihood(text, sure=people.in_address(text, clues.locals_))
    if not score:
        return one.span, 0
    score += 4 * people.in_address(text, clues.locals_) + 3 * (opened > 0)
    score += 2 * (place == 0) + (one.alone and len(sheet.lines) > 1)
    if one.alone and place + 1 < len(fragments) and titles.is_title(fragments[place + 1].text):
        score += 2
    if place and _is_greeting(sheet.text[slice(*sheet.lines[max(one.line - 1, 0)])]):
        score += 2
    if companies.fits_domain(text, clues.domains) and not people.in_address(text, clues.locals_):
        score -= 4
    if piece_of(text) is not Piece.NONE:
        score -= 3
    return (one.start + opened, one.start + end), score


def _family_first(sheet: Sheet, fragments: Sequence[Fragment], place: int) -> Span | None:
    """Where "Van der Meer, Jan" stands: such a word in front begins the name of a family, and no other."""
    one = fragments[place]
    after = fragments[place + 1] if place + 1 < len(fragments) else None
    if after is None or after.line != one.line or sheet.masked[one.end : after.start].strip() != ",":
        return None
    return (one.start, after.end) if people.is_family(one.text) and people.are_given(after.text) else None


@lru_cache(maxsize=8192)
def _look_for_name(text: str) -> tuple[int, int, int]:
    """Where in a fragment a name may stand, and how much it looks like one."""
    opened = people.opening_end(text)
    works_at = titles.works_at(text)
    end = len(text)
    if works_at is not None:
        end = works_at[0]
    elif opened or "(" in text:
        end = opened + people.leading_name(text[opened:])
    return opened, end, people.likelihood(text[opened:end])


@lru_cache(maxsize=1024)
def _is_greeting(line: str) -> bool:
    if len(line) > _LONGEST_GREETING:
        return False
    said = [word.strip(".,!").casefold() for word in line.split()]
    return 0 < len(said) < 7 and any(word in GREETINGS for word in said)


def _suffixes_end(sheet: Sheet, fragments: Sequence[Fragment], place: int, span: Span) -> int:
    """John Doe, PhD, MBA."""
    end = span[1]
    for after in fragments[place + 1 : place + 4]:
        between = sheet.masked[end : after.start]
        said = [word.strip(".,").casefold() for word in after.text.split()]
        if between.strip() != "," or not all(word in SUFFIXES for word in said):
            break
        end = after.end
    return end


def _tidy_name(written: str) -> str:
    """On one line, and with capitals where somebody saved or shouted them."""
    name = " ".join(written.split())
    shouted = name.isupper() and name.isascii() and " " in name
    return people.with_capitals(name) if name.islower() or shouted else name


def _take_title(sheet: Sheet, fragments: Sequence[Fragment], *, organization: bool) -> None:
    for place, one in enumerate(fragments):
        if not sheet.free(*one.span) or _is_prose(sheet, one):
            continue
        where = titles.parted(one.text)
        if where is not None:
            _take_plain(sheet, PartKind.TITLE, (one.start, one.start + where[0]))
            if organization:
                _take_plain(sheet, PartKind.ORGANIZATION, (one.start + where[0], one.end), one.text[where[1] :])
            return
        if titles.is_title(one.text) and companies.named_with_form(one.text) is None:
            _take_plain(sheet, PartKind.TITLE, _whole_title(sheet, fragments, place))
            return


def _is_prose(sheet: Sheet, one: Fragment) -> bool:
    """Whether the line is one of sentences below the name, where a title is that of somebody else."""
    line = sheet.lines[one.line]
    if len(sheet.lines) == 1 or sheet.text.count(" ", *line) <= _PROSE:
        return False
    name = next((part.spans[0] for part in sheet.parts if part.kind is PartKind.NAME), None)
    return name is None or not line[0] <= name[0] < line[1]


def _whole_title(sheet: Sheet, fragments: Sequence[Fragment], place: int) -> Span:
    """Founder / CEO are one title."""
    start, end = fragments[place].span
    for after in fragments[place + 1 :]:
        between = sheet.masked[end : after.start].strip()
        joined = after.line == fragments[place].line and between in {"/", "|", "-", "–", ","}
        more = titles.is_title(after.text) and not titles.parted(after.text)
        field = between in {"-", "–"} and len(sheet.lines) > 2 and len(after.text.split()) < 4
        if not joined or not (more or field) or _may_be_company(after.text) or any(map(str.isdecimal, after.text)):
            break
        end = after.end
    return start, end


def _may_be_company(text: str) -> bool:
    return companies.named_with_form(text) is not None or companies.sounds_like_one(text)


def _take_company(sheet: Sheet, fragments: Sequence[Fragment], clues: Clues, name: Fragment | None) -> None:
    if name is not None and _company_of_name(sheet, name):
        return
    best: tuple[int, Span] | None = None
    for place, fragment in enumerate(fragments):
        one = fragment if sheet.free(*fragment.span) else _beside_the_name(sheet, fragment)
        if one is None:
            continue
        span, score = _company_score(sheet, fragments, place, one, clues, name)
        if score >= _COMPANY_ENOUGH and (best is None or score > best[0]):
            best = score, span
    if best is not None:
        _take_plain(sheet, PartKind.ORGANIZATION, best[1])


def _company_of_name(sheet: Sheet, name: Fragment) -> bool:
    """Takes what stands behind the name in one breath: "from Globex"."""
    rest = _beside_the_name(sheet, name)
    where = titles.works_at(rest.text) if rest else None
    if rest is None or where is None or where[0] != 0:
        return False
    named = rest.text[where[1] :]
    if not companies.has_capitals(named) or piece_of(named) is not Piece.NONE:
        return False
    _take_plain(sheet, PartKind.ORGANIZATION, (rest.start, rest.end), named)
    return True


def _beside_the_name(sheet: Sheet, one: Fragment) -> Fragment | None:
    """What is left of a fragment whose beginning is the name: "(Brandt Logistik AG) at the coffee corner"."""
    masked = sheet.masked[one.start : one.end]
    kept = masked.rstrip("\ue000")
    start = kept.rfind("\ue000") + 1
    text = sheet.text[one.start + start : one.end]
    return Fragment(text, one.start + start, one.end, one.line, one.place, False) if start and text.strip() else None


def _company_score(
    sheet: Sheet, fragments: Sequence[Fragment], place: int, one: Fragment, clues: Clues, name: Fragment | None
) -> tuple[Span, int]:
    where = companies.named_with_form(one.text)
    if where is not None:
        return (one.start + where[0], one.start + where[1]), 6
    if one.end - one.start > _SMALL_PRINT or not one.text[0].isalnum():
        return one.span, 0
    span, form = _with_form(sheet, fragments, place)
    if form:
        return span, 6
    score = _look_for_company(one.text, clues.domains)
    if score is None:
        return one.span, 0
    return one.span, score + 3 * _follows_name(sheet, one, name) + _stands_by_name(sheet, one, name)


@lru_cache(maxsize=8192)
def _look_for_company(text: str, domains: frozenset[str]) -> int | None:
    """How much a fragment looks like a name of an organization; nothing where it is something else."""
    named = companies.sounds_like_one(text)
    if piece_of(text) is not Piece.NONE or (titles.is_title(text) and not named) or _has_footer_word(text):
        return None
    fits = companies.fits_domain(text, domains) and (not text.islower() or letters(text) in domains)
    return 5 * fits + 3 * named


def _with_form(sheet: Sheet, fragments: Sequence[Fragment], place: int) -> tuple[Span, bool]:
    """Conservas del Sur, S.L."""
    one = fragments[place]
    after = fragments[place + 1] if place + 1 < len(fragments) else None
    if after is None or after.line != one.line or not companies.is_form(after.text):
        return one.span, False
    if sheet.masked[one.end : after.start].strip() != "," or not one.text[0].isupper():
        return one.span, False
    return (one.start, after.end), True


def _follows_name(sheet: Sheet, one: Fragment, name: Fragment | None) -> bool:
    """In a typed line what comes second, with a capital and of few words, is where somebody works."""
    if name is None or len(sheet.lines) > 1 or one.start < name.end or len(one.text) < 2:
        return False
    if any(map(str.isalnum, sheet.masked[name.end : one.start])):
        return False
    return len(one.text.split()) <= 4 and companies.has_capitals(one.text)


def _stands_by_name(sheet: Sheet, one: Fragment, name: Fragment | None) -> int:
    """A line of capitals at the head of a card, by the name."""
    if name is None or not one.alone or len(sheet.lines) < 3 or abs(one.line - name.line) > 2:
        return 0
    return (
        3
        if one.text.isupper() and one.text[0].isalpha() and len(one.text) > 2 and one.text.upper() != one.text.lower()
        else 0
    )


def _take_plain(sheet: Sheet, kind: PartKind, span: Span, value: str = "") -> None:
    """Takes a part without more to it than its words; `value` where some of these only join it to the one before."""
    start = span[1] - len(sheet.text[slice(*span)].lstrip())
    text = sheet.text[start : span[1]]
    sheet.take(Part(kind, text, " ".join((value or text).split()), ((start, span[1]),)))
