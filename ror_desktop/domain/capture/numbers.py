"""Phone numbers in a text, through `phonenumbers`; each is read once, whatever is typed after it."""

import re
from functools import lru_cache

from ror_desktop.domain.capture import labels
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.wordlist import choice, words

_GAP = r"(?:[ \xa0]{0,2}[-–‑‐.·/()\xa0 ][ \xa0]?[()]?|)"
_NUMBER = re.compile(rf"(?<![\w@.,#+＋-])[(]?[+＋]?[(]?\d(?:{_GAP}\d){{4,19}}(?![\w@])")
_EXTENSION = re.compile(
    r"[ \xa0]{0,2}(?:[,(]\s?)?(?:ext(?:ension)?|x|dw|durchwahl|poste|toestel|tst|доб|int|anexo|内線)\.?[ :]{0,2}"
    r"(?P<digits>\d{1,6})\)?(?!\w)",
    re.IGNORECASE,
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"\d{1,2}"
_DATE = re.compile(
    rf"\(?(?:{_DAY}([-./]){_DAY}\1(?:\d{{4}}|\d{{2}})|{_YEAR}([-./]){_DAY}\2{_DAY}|{_YEAR} ?[-–/] ?{_YEAR})\Z"
)
_REGISTERS = words(
    "hra hrb iban bic kvk btw vat ust tva siren siret rcs cif nif p.iva p._iva c.f. cf steuer register registered "
    "reg id no nr № n° nummer number konto account инн кпп огрн order invoice abn acn gst cin cnpj cpf org y-tunnus "
    "cvr krs regon nip blz ein"
)
_REGISTER = re.compile(rf"(?<!\w)(?:{choice(_REGISTERS)})[^\w\n]{{0,4}}(?:[a-z]{{2,3}}[ .]?)?\Z", re.IGNORECASE)
_AMOUNT = re.compile(r"[€$£¥%]")
_LEAST, _MOST = 5, 15


def find_phones(sheet: Sheet, regions: tuple[str, ...]) -> None:
    """Takes the phone numbers; those without a country code are read as of the first region where they are valid.

    The country of a number that says it is asked first: who has a number there has the others there, too.
    """
    found = [(match, line) for line in sheet.lines for match in _NUMBER.finditer(sheet.masked, *line)]
    said = (_region_of(_spelled(match[0])) for match, _line in found if "+" in _spelled(match[0]))
    known = tuple(dict.fromkeys(filter(None, (*said, *regions))))
    for match, line in found:
        _take(sheet, line, match.span(), known)


def _take(sheet: Sheet, line: Span, place: Span, regions: tuple[str, ...]) -> None:
    label = labels.before(labels.PHONE, sheet.masked, line, place)
    written = sheet.text[slice(*place)]
    number = _number(_spelled(written), regions, labelled=label is not None)
    if number is None:
        _take_pieces(sheet, line, place, regions)
        return
    if label is None and not _spelled(written).startswith(("+", "00", "(+")) and _is_something_else(sheet, line, place):
        return
    extension = _EXTENSION.match(sheet.masked, place[1], line[1])
    end = extension.end() if extension else place[1]
    after = labels.behind(sheet.masked, (place[0], end), line)
    said = labels.phone_label(label) or (labels.label_behind(after) if after else "")
    span = (label.start() if label else place[0], after.end() if after else end)
    value = number + (f" ext. {extension['digits']}" if extension else "")
    sheet.add_once(Part(PartKind.PHONE, sheet.text[slice(*span)], value, (span,), label=said), value)


def _take_pieces(sheet: Sheet, line: Span, place: Span, regions: tuple[str, ...]) -> None:
    """Two numbers with a stroke between them look like one that is too long."""
    pieces = re.split(r"[ \xa0]?/[ \xa0]?|[ \xa0]{2,}", sheet.text[slice(*place)])
    if len(pieces) < 2:
        return
    at = place[0]
    for piece in pieces:
        at = sheet.text.index(piece, at)
        if sum(c.isdecimal() for c in piece) > _LEAST:
            _take(sheet, line, (at, at + len(piece)), regions)
        at += len(piece)


def _is_something_else(sheet: Sheet, line: Span, place: Span) -> bool:
    """A date, a number of a register, an amount: digits that nobody can call."""
    if _DATE.match(sheet.text[slice(*place)]) or _REGISTER.search(sheet.masked, max(line[0], place[0] - 24), place[0]):
        return True
    return bool(_AMOUNT.search(sheet.text[max(line[0], place[0] - 2) : min(line[1], place[1] + 2)]))


@lru_cache(maxsize=4096)
def _spelled(written: str) -> str:
    """With plain digits and signs, blanks as one space."""
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in written.replace("＋", "+"))
    return " ".join(plain.split()).strip("-–./ ")


def international(written: str, region: str) -> str | None:
    """The number that somebody says this is, in international form; nothing where it is none."""
    found = _NUMBER.search(written)
    return _number(_spelled(found[0]), (region,) if region else (), labelled=True) if found else None


@lru_cache(maxsize=2048)
def _number(written: str, regions: tuple[str, ...], *, labelled: bool) -> str | None:
    """The number in international form; as it is written where no country is known; nothing where it is none."""
    digits = sum(c.isdecimal() for c in written)
    if not _LEAST < digits <= _MOST + 2:
        return None
    if "+" in written:
        return _international(written, "", strict=False)
    if written.startswith("00") and digits > 9:
        return _international("+" + written[2:], "", strict=False)
    for strict in (True, False) if labelled else (True,):
        for region in regions:
            number = _international(written, region, strict=strict)
            if number is not None and (labelled or digits > 8 or written[0] in "(0"):
                return number
    if regions and not labelled and written[0] in "(0" and digits > 8:
        return _international(written, regions[0], strict=False)
    national = written[0] in "(0" or re.fullmatch(r"\d{3}[-. ]\d{3}[-. ]\d{4}", written)
    return written if not regions and (labelled or (national and 9 <= digits <= 12)) else None


def _international(written: str, region: str, *, strict: bool) -> str | None:
    import phonenumbers  # late: the table is large

    try:
        parsed = phonenumbers.parse(written, region.upper() or None)
    except phonenumbers.NumberParseException:
        return None
    if not (phonenumbers.is_valid_number(parsed) if strict else phonenumbers.is_possible_number(parsed)):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


@lru_cache(maxsize=512)
def _region_of(written: str) -> str:
    """The country of a number that says its code; nothing where that is not sure."""
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(written, None)) or ""
    except phonenumbers.NumberParseException:
        return ""
