"""Who introduced: "via Piet Jansen", "voorgesteld door …", "par l'intermédiaire de …"."""

import re

from ror_desktop.domain.capture.parts import Part, PartKind
from ror_desktop.domain.capture.peoplewords import PARTICLES, PREFIXES
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.wordlist import words
from ror_desktop.domain.name_splitting import split_name

_OPENING = re.compile(
    r"(?<![\w@./-])(?:"
    r"(?P<weak>via|durch|por medio de)"
    r"|(?:was |were )?(?:introduced|recommended|referred|sent)(?: to (?:me|us))? (?:by|from)"
    r"|intro(?:duction)?(?: by| from|:)"
    r"|thanks to"
    r"|(?:voorgesteld|geïntroduceerd|aanbevolen|doorverwezen|aangedragen) door|dankzij|met dank aan|tip van"
    r"|(?:vorgestellt|empfohlen|vermittelt|bekannt gemacht) (?:von|durch)|auf empfehlung von|kontakt (?:von|über)"
    r"|(?:présenté|recommandé|introduit|conseillé)e? par|par l['’]intermédiaire (?:de |d['’])"
    r"|par le biais (?:de |d['’])"
    r"|de la part (?:de |d['’])|grâce à"
    r"|a través de|(?:presentad|recomendad|introducid)[oa] por|de parte de|gracias a"
    r"|紹介者?\s?[:：]|介[绍紹]人?\s?[:：]|소개\s?[:：]|(?:introducer|introductie|vermittler)\s?:"
    r")\s{0,3}",
    re.IGNORECASE,
)
_NOBODY = words(
    "linkedin xing twitter facebook instagram whatsapp mail email e-mail phone telefoon telefon teams zoom website "
    "web app google internet sms slack messenger the de het een der die das le la les el los las un una a an my our "
    "me us her his mijn onze meine mein unsere mon ma nos mi nuestro post booth stand stand post fax event messe "
    "beurs salon feria roma milano rail train trein zug"
)
_WORD = re.compile(r"[^\s,;|•·:：()<>\[\]\ue000\n\r\v\f\x1c-\x1e\x85\u2028\u2029、，。!?！？\"“”]+")
_MOST_WORDS = 5


def find_introducer(sheet: Sheet) -> None:
    """Takes the first person who is said to have introduced."""
    for line in sheet.lines:
        for found in _OPENING.finditer(sheet.masked, *line):
            end = _name_end(sheet.masked, found.end(), line[1], weak=found["weak"] is not None)
            if end == found.end():
                continue
            name = sheet.text[found.end() : end]
            text = sheet.text[found.start() : end]
            sheet.take(Part(PartKind.INTRODUCED_BY, text, name, ((found.start(), end),), name=split_name(name)))
            return


def _name_end(text: str, start: int, line_end: int, *, weak: bool) -> int:
    """Where the name that begins here ends; where it begins if there is none."""
    at = end = start
    capitals = 0
    for found in _WORD.finditer(text, start, line_end):
        word = found[0]
        if found.start() - at > 1 or not _belongs(word, first=at == start):
            break
        if word[0].islower() and word.casefold() not in PARTICLES:
            break
        at = found.end()
        if not word[0].islower():
            stops = word.endswith(".") and len(word) > 3 and word.casefold().strip(".") not in PREFIXES
            end, capitals = at - ((word.endswith(".") and at == line_end) or stops), capitals + 1
            if stops or capitals == _MOST_WORDS:
                break
    if not capitals:
        return _small_name_end(text, start, line_end) if weak else start
    return start if _is_street(text, end, line_end) else end


def _belongs(word: str, *, first: bool) -> bool:
    if first and word.casefold().strip(".") in _NOBODY:
        return False
    return word[0].isalpha() and not any(c.isdecimal() for c in word) and "@" not in word


_NUMBER_NEXT = re.compile(r",? ?(?:n[.°º]? ?)?\d")


def _is_street(text: str, end: int, line_end: int) -> bool:
    """Via Garibaldi 45 is where somebody lives."""
    return _NUMBER_NEXT.match(text, end, line_end) is not None


_SMALL = re.compile(r"(?P<name>[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2})[ .]*(?=\Z|[,;|\ue000\n\r])")


def _small_name_end(text: str, start: int, line_end: int) -> int:
    """A name in small letters, which must be all there is up to the next separator."""
    found = _SMALL.match(text, start, line_end)
    if found is None or any(word in _NOBODY or word in PREFIXES for word in found["name"].casefold().split()):
        return start
    return found.end("name")
