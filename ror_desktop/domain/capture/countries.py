"""The country that a card itself names: in its address, or by the domains of its addresses."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from ror_desktop.domain.capture.parts import Part, PartKind
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.wordlist import words

_NAMES = {
    "AT": "austria österreich oostenrijk autriche",
    "BE": "belgium belgië belgique belgien bélgica",
    "CH": "switzerland schweiz suisse svizzera zwitserland suiza",
    "CZ": "czech_republic czechia česko česká_republika",
    "DE": "germany deutschland allemagne duitsland alemania germania",
    "DK": "denmark danmark dänemark",
    "ES": "spain españa spanien espagne spanje",
    "FI": "finland suomi finnland",
    "FR": "france frankreich frankrijk francia",
    "GB": "united_kingdom uk england scotland wales northern_ireland great_britain",
    "IE": "ireland éire irland ierland",
    "IT": "italy italia italien italie italië",
    "LU": "luxembourg luxemburg",
    "NL": "netherlands the_netherlands nederland niederlande pays-bas países_bajos holland",
    "NO": "norway norge norwegen",
    "PL": "poland polska polen",
    "PT": "portugal",
    "SE": "sweden sverige schweden",
    "US": "usa u.s.a. united_states united_states_of_america",
}
_COUNTRIES = {name: region for region, said in _NAMES.items() for name in words(said)}
_POSTCODE = re.compile(
    r"(?<![\w-])(?P<code>NL|DE|CH|AT|BE|FR|LU|IT|ES|DK|D|A|B|F|L|I)[-–] ?\d{4,5}(?= ?[A-Z]{2} |[ \xa0][^\W\da-z])"
)
_OF_POSTCODES = {"D": "DE", "A": "AT", "B": "BE", "F": "FR", "L": "LU", "I": "IT"}
_APART = re.compile(r"[,;|•·\t]+|\s[-–/]\s|(?<=\w\w)\.\Z")
_DOMAINS = words(
    "nl be de fr es it pt at ch lu uk ie dk no se fi is pl cz sk hu ro bg gr hr si rs tr ee lv lt ua ru jp cn kr in "
    "sg my id th vn ph tw hk il eg ae sa qa kw ma tn za ng ke gh br mx ar cl pe uy ca au nz us"
)
"""Top-level domains of countries that are not sold as words, as .io and .me are."""


def said_regions(sheet: Sheet) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The countries (ISO 3166-1) that the card names in its address, and those of its domains, which are less sure."""
    sure = chain.from_iterable(_regions_of(sheet.masked[slice(*line)]) for line in sheet.lines)
    return tuple(sure), tuple(_regions_of_domains(sheet.parts))


def _regions_of_domains(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        if part.kind is PartKind.EMAIL or (part.kind is PartKind.URL and not part.network):
            top = _host(part.value).rpartition(".")[2]
            if top in _DOMAINS:
                yield "GB" if top == "uk" else top.upper()


@lru_cache(maxsize=1024)
def _regions_of(line: str) -> tuple[str, ...]:
    said = (_COUNTRIES.get(piece.strip().casefold(), "") for piece in _APART.split(line))
    codes = (found["code"] for found in _POSTCODE.finditer(line))
    return (*filter(None, said), *(_OF_POSTCODES.get(code, code) for code in codes))


def _host(address: str) -> str:
    return re.split(r"[/?#:]", re.sub(r"^\w+://", "", address.rpartition("@")[2]))[0].casefold()
