"""The key of a phone number that says its country code, without the library's long way for every other spelling."""

import re
from functools import lru_cache

_PLAIN = re.compile(r"\+[1-9][0-9 ().-]{6,28}")
_SIGNS = str.maketrans("", "", "+ ().-")
_LONGEST_CODE = 3


def plain_key(text: str) -> str:
    """The number in E.164 (ITU-T) for "+", digits, blanks, brackets, dots and hyphens; "" where it takes more to tell.

    The same as `phonenumbers` says, which is asked only for the plan of the country: how long numbers may be there,
    and what is no part of them.
    """
    if _PLAIN.fullmatch(text) is None:
        return ""
    digits = text.translate(_SIGNS)
    for length in range(1, _LONGEST_CODE + 1):
        plan = _plan(int(digits[:length]))
        if plan is not None:
            lengths, prefix = plan
            national = digits[length:]
            plain = len(national) in lengths and national[0] != "0" and not (prefix and prefix.match(national))
            return f"+{digits}" if plain else ""
    return ""


def regions() -> frozenset[str]:
    """The regions (ISO 3166-1 alpha-2) whose numbers can be told without a country code."""
    import phonenumbers

    return frozenset(phonenumbers.SUPPORTED_REGIONS)


@lru_cache(maxsize=1024)
def _plan(code: int) -> tuple[frozenset[int], re.Pattern[str] | None] | None:
    """The lengths of whole numbers, and what may stand before them; nothing for a code that no country has."""
    import phonenumbers  # late: the table is large

    if code not in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
        return None
    region = phonenumbers.region_code_for_country_code(code)
    known = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    if known is None or known.general_desc is None:
        return frozenset(), None
    general = known.general_desc
    lengths = frozenset(general.possible_length) - frozenset(general.possible_length_local_only)
    prefix = known.national_prefix_for_parsing
    return lengths, re.compile(prefix) if prefix else None
