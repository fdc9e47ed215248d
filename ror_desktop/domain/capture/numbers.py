"""Phone numbers in a text, through `phonenumbers`; each is read once, whatever is typed after it."""

import re
from functools import lru_cache
from typing import NamedTuple

from ror_desktop.domain.capture import labels
from ror_desktop.domain.capture.countries import said_regions
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.wordlist import choice, words

_GAP = r"(?:[ \xa0]{0,2}[-–‑‐.·/()\xa0 ][ \xa0]?[()]?|)"
_NUMBER = re.compile(rf"(?<![\w@.,#+＋-])[(]?[+＋]?[(]?\d(?:{_GAP}\d){{4,19}}(?![\w@]|:\d)")
_EXTENSION = re.compile(
    r"[ \xa0]{0,2}(?:[,(]\s?)?(?:ext(?:ension)?|x|dw|durchwahl|poste|toestel|tst|доб|int|anexo|内線)\.?[ :]{0,2}"
    r"(?P<digits>\d{1,6})\)?(?!\w)",
    re.IGNORECASE,
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"\d{1,2}"
_DATE = re.compile(
    rf"\(?(?:{_DAY}([-./]){_DAY}\1(?:{_YEAR}|\d{{2}})|{_YEAR}([-./]){_DAY}\2{_DAY}|{_YEAR} ?[-–/] ?{_YEAR})"
    r"(?: \d{1,2}(?:\.\d\d)?)?\Z"
)
"""With the hour that may follow it."""
_REGISTERS = words(
    "hra hrb iban bic kvk k.v.k k.v.k. btw vat ust tva siren siret rcs cif nif p.iva p._iva c.f. cf steuer register "
    "registered reg id no nr № n° nummer number konto account инн кпп огрн order invoice abn acn gst cin cnpj cpf org "
    "y-tunnus cvr krs regon nip blz ein koophandel handelsregister coc chamber_of_commerce rekening sort_code ref ref. "
    "réf réf. referentie referenz factuur rechnung facture bestelling bestellung polis tracking isbn ean imei bsn"
)
_OF_TOWNS = words("kvk k.v.k k.v.k. koophandel handelsregister rcs hra hrb")
"""Registers behind which their town may stand."""
_REGISTER = re.compile(
    rf"(?<!\w)(?:(?:{choice(_OF_TOWNS)}) [^\W\d_][\w-]+|(?:{choice(_REGISTERS)}|[^\W\d_]+(?:nummer|number|nr\.?))"
    r"(?: (?:is|ist|est|es))?)[^\w\n,;|]{0,4}(?:[a-z]{2,3}[ .]?)?\Z",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?<!\w)(?:tel\w*|phone|mob\w*|handy|fax|gsm|cell|ruf|mijn|my|meine?|06)[ -]?(?:nummer|number|nr|no)\b"
    r"\W{0,3}(?:is|ist)?\W*\Z",
    re.IGNORECASE,
)
"""Of numbers that are for calling, whatever the last word is."""
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?:[ \xa0]?[A-Z\d]{4}){2,7}(?:[ \xa0]?[A-Z\d]{1,3})?(?!\w)", re.IGNORECASE)
_LOOK_BACK = 40
_AMOUNT = re.compile(r"[€$£¥%]")
_LEAST, _MOST = 5, 15
_CARD, _WHOLE = 3, 9
"""Lines of a card, and digits of a number with its area, at least."""
_BLOCK = 7
"""Digits: a shorter number is of a service, which has no block."""


class _Digits(NamedTuple):
    """Digits that may be a number: their line and place, how they are spelled, and the label before them."""

    line: Span
    place: Span
    written: str
    label: re.Match[str] | None


def find_phones(sheet: Sheet, regions: tuple[str, ...]) -> None:
    """Takes the phone numbers; one without a country code is of the first region where it is valid.

    Asked first is the country of a number that says it (who has a number there has the others there, too), then the
    country of an address, then `regions`, then the domains. One that is valid nowhere is kept as it is written.
    """
    found = [
        _digits(sheet, line, match.span()) for line in sheet.lines for match in _NUMBER.finditer(sheet.masked, *line)
    ]
    if not found:
        return
    said = tuple(_region_of(one.written) for one in found if "+" in one.written)
    sure, likely = said_regions(sheet)
    known = tuple(dict.fromkeys(filter(None, (*said, *sure, *likely))))
    at_home = tuple(dict.fromkeys(filter(None, (*said, *sure, *regions, *likely))))
    is_card = len(sheet.lines) >= _CARD
    abroad = is_card and any(_is_of_none(sheet, one, at_home) for one in found)
    for one in found:
        _take(sheet, one, known if abroad else at_home)


def _digits(sheet: Sheet, line: Span, place: Span) -> _Digits:
    label = labels.before(labels.PHONE, sheet.masked, line, place)
    return _Digits(line, place, _spelled(sheet.text[slice(*place)]), label)


def _is_of_none(sheet: Sheet, one: _Digits, regions: tuple[str, ...]) -> bool:
    """Whether a number of a card is of a country that nothing names: then the others are not of the book's either."""
    if one.label is None or one.written[0] not in "(0" or sum(c.isdecimal() for c in one.written) < _WHOLE:
        return False
    return _number(one.written, regions, labelled=True) == one.written and not _is_something_else(sheet, one)


def phone_of(text: str, regions: tuple[str, ...]) -> Part | None:
    """The number in words of which somebody says that they are one, with its extension and label."""
    sheet = Sheet(text)
    for line in sheet.lines:
        for found in _NUMBER.finditer(sheet.masked, *line):
            one = _digits(sheet, line, found.span())
            number = _number(one.written, regions, labelled=True)
            if number is not None:
                return _part(sheet, one, number)
    return None


def _take(sheet: Sheet, one: _Digits, regions: tuple[str, ...]) -> None:
    number = _number(one.written, regions, labelled=one.label is not None)
    if number in {None, one.written} and _take_pieces(sheet, one, regions, sure=number is not None):
        return
    if number is None or _is_something_else(sheet, one):
        return
    part = _part(sheet, one, number)
    sheet.add_once(part, part.value)


def _part(sheet: Sheet, one: _Digits, number: str) -> Part:
    """The number with the label and the extension that stand beside it."""
    line, place, label = one.line, one.place, one.label
    extension = _EXTENSION.match(sheet.masked, place[1], line[1])
    end = extension.end() if extension else place[1]
    after = labels.behind(sheet.masked, (place[0], end), line)
    said = labels.phone_label(label) or (labels.label_behind(after) if after else "")
    span = (label.start() if label else place[0], after.end() if after else end)
    value = number + (f" ext. {extension['digits']}" if extension else "")
    return Part(PartKind.PHONE, sheet.text[slice(*span)], value, (span,), label=said)


def _take_pieces(sheet: Sheet, one: _Digits, regions: tuple[str, ...], *, sure: bool) -> bool:
    """Whether it is two numbers with a stroke between them, and takes them.

    Where the whole may be one number too (it is `sure`), each of them has to be valid.
    """
    pieces = re.split(r"[ \xa0]?/[ \xa0]?|[ \xa0]{2,}", sheet.text[slice(*one.place)])
    if len(pieces) < 2 or (sure and not all(_of_country(_spelled(piece), regions) for piece in pieces)):
        return False
    at = one.place[0]
    for piece in pieces:
        at = sheet.text.index(piece, at)
        if sum(c.isdecimal() for c in piece) > _LEAST:
            _take(sheet, _digits(sheet, one.line, (at, at + len(piece))), regions)
        at += len(piece)
    return True


def _is_something_else(sheet: Sheet, one: _Digits) -> bool:
    """A date, a number of a register or of a bank, an amount: digits that nobody can call."""
    start, end = one.line
    if any(
        start + first < one.place[1] and one.place[0] < start + last for first, last in _ibans(sheet.text[start:end])
    ):
        return True
    if one.written.startswith(("+", "00", "(+")):
        return False
    if one.label is not None:
        return not one.label["colon"] and _DATE.match(one.written) is not None
    if _DATE.match(one.written) or _is_of_register(sheet.masked[max(start, one.place[0] - _LOOK_BACK) : one.place[0]]):
        return True
    return bool(_AMOUNT.search(sheet.text[max(start, one.place[0] - 2) : min(end, one.place[1] + 2)]))


@lru_cache(maxsize=512)
def _ibans(line: str) -> tuple[Span, ...]:
    return tuple(found.span() for found in _IBAN.finditer(line))


@lru_cache(maxsize=512)
def _is_of_register(before: str) -> bool:
    return _REGISTER.search(before) is not None and _CALLED.search(before) is None


@lru_cache(maxsize=4096)
def _spelled(written: str) -> str:
    """With plain digits and signs, blanks as one space."""
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in written.replace("＋", "+"))
    return " ".join(plain.split()).strip("-–./ ")


@lru_cache(maxsize=2048)
def _number(written: str, regions: tuple[str, ...], *, labelled: bool) -> str | None:
    """The number in international form; as it is written where it is of no known country; nothing where it is none."""
    digits = sum(c.isdecimal() for c in written)
    if not _LEAST < digits <= _MOST + 2:
        return None
    if "+" in written:
        return _international(written, "", strict=False)
    if labelled or digits > 8 or written[0] in "(0":
        number = _of_country(written, regions)
        if number is not None:
            return number
    if labelled:
        return written if digits <= _MOST else None
    national = (written[0] in "(0" and written[:2] != "00") or (
        not regions and re.fullmatch(r"\d{3}[-. ]\d{3}[-. ]\d{4}", written)
    )
    return written if national and 9 <= digits <= 12 else None


def _of_country(written: str, regions: tuple[str, ...]) -> str | None:
    """The number of the first of these countries where it is valid, or of the one whose code it says after 00.

    Of two where it is valid, it is of the one in which it is written so.
    """
    if written.startswith("00") and sum(c.isdecimal() for c in written) > 9:
        return _international("+" + written[2:], "", strict=True)
    dialled = [region for region in regions if _is_dialled_so(written, region)]
    valid = [region for region in dialled if _international(written, region, strict=True)]
    if valid:
        usual = next((region for region in valid if _is_written_so(written, region)), valid[0])
        return _international(written, usual, strict=True)
    for region in dialled:
        number = _international(written, region, strict=False)
        if number is not None and _is_of_a_block(number):
            return number
    return written if any(_international(written, region, strict=True) for region in regions) else None


@lru_cache(maxsize=512)
def _is_written_so(written: str, region: str) -> bool:
    """Whether its digits stand in groups as the people of this country write them: "06 12 34 56 78" is of France."""
    import phonenumbers

    national = phonenumbers.PhoneNumberFormat.NATIONAL
    usual = phonenumbers.format_number(phonenumbers.parse(written, region.upper()), national)
    return re.findall(r"\d+", usual) == re.findall(r"\d+", written)


@lru_cache(maxsize=512)
def _is_of_a_block(number: str) -> bool:
    """Whether numbers that are valid begin with the same two digits and are as long: of a block given out lately."""
    import phonenumbers

    parsed = phonenumbers.parse(number)
    digits = str(parsed.national_number)
    alike = (
        phonenumbers.PhoneNumber(parsed.country_code, int(digits[:2] + digit * (len(digits) - 2)))
        for digit in "0123456789"
    )
    return len(digits) > _BLOCK and any(phonenumbers.is_valid_number(one) for one in alike)


@lru_cache(maxsize=512)
def _is_dialled_so(written: str, region: str) -> bool:
    """Whether the number has the 0 in front without which nobody writes a number of this country."""
    import phonenumbers

    digits = "".join(filter(str.isdecimal, written))
    zero = phonenumbers.ndd_prefix_for_region(region.upper(), True) == "0"
    return not zero or digits.startswith(("0", str(phonenumbers.country_code_for_region(region.upper()))))


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
