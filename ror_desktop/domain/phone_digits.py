"""The digits of a phone number as people type them when they look for it."""

_TWO_DIGITS = frozenset(map(str, (20, 27, *range(30, 35), 36, 39, 40, 41, *range(43, 50), *range(51, 59))))
_TWO_DIGITS |= frozenset(map(str, (*range(60, 67), 81, 82, 84, 86, *range(90, 96), 98)))
"""The country codes of two digits (ITU-T E.164); 1 and 7 have one digit, all others three."""

_NO_DIGITS = dict.fromkeys(place for place in range(128) if not chr(place).isdecimal())


def searchable_digits(value: str, key: str) -> tuple[str, ...]:
    """Every run of digits that ought to find this number, each once.

    As it is written, with the country code, without it, and without it after the zero that many countries dial
    first. `key` is the number in E.164 with its plus sign where that is known.
    """
    found = [digits_of(value)]
    if "(0)" in value:
        found.append(without_trunk_zero(value))
    if key.startswith("+"):
        digits = key[1:]
        national = without_country(digits)
        found += [digits, national, "0" + national]
    return tuple(dict.fromkeys([run for run in found if len(run) > 1]))


def digits_of(text: str) -> str:
    """The decimal digits of a text in ASCII; "00" before a country code is dropped like the plus sign."""
    if text.isascii():
        return text.translate(_NO_DIGITS).removeprefix("00")
    return "".join(str(int(c)) for c in text if c.isdecimal()).removeprefix("00")


def without_trunk_zero(value: str) -> str:
    """The digits of a number that says its trunk zero in brackets, "+49 (0)30", without that zero."""
    return digits_of(value.replace("(0)", ""))


def without_country(digits: str) -> str:
    """The national part of a number in E.164 without its plus sign."""
    if digits[:1] in {"1", "7"}:
        return digits[1:]
    return digits[2:] if digits[:2] in _TWO_DIGITS else digits[3:]
