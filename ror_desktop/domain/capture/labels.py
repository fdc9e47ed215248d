"""The words before (and in brackets behind) an address or a number that say what it is: "T", "Mobil:", "携帯"."""

import re
from collections.abc import Iterable

from ror_desktop.domain.capture.parts import Span
from ror_desktop.domain.capture.wordlist import choice, words

_PHONE = {
    "": "t tel tél tlf ph phone p telephone téléphone telefon telefoon teléfono telefono telefone fon call тел телефон "
    "電話 电话 電話番号 tel/fax 전화 هاتف تلفون puh tfn",
    "mobile": "m mob mobile mobil mobiel cell cel celular móvil movil mv gsm handy portable port natel cellulare c "
    "mobiltelefon kom tel.kom 携帯 携帯電話 手机 手機 моб мобильный 휴대폰 모바일 جوال موبايل",
    "fax": "f fax telefax faks télécopie fx факс 传真 傳真 ファックス 팩스 فاكس",
    "work": "w work office o büro kantoor bureau oficina ufficio direct direkt direkte durchwahl d ddi dir zakelijk "
    "geschäftlich dienstlich biuro kontor",
    "home": "h home privat privé prive thuis casa particular",
    "main": "zentrale switchboard main hq receptie réception reception centralita algemeen standard",
    "whatsapp": "whatsapp wa",
}
_MAIL = (
    "e mail e-mail email courriel mél correo e-post sähköposti почта e-posta メール eメール 邮箱 电子邮件 電子郵件 "
    "電郵 이메일 بريد البريد"
)
_WEB = "w web website webseite www internet homepage url site сайт 网址 网站 ホームページ 홈페이지 الموقع i online"
ADDRESS_WORDS = words(
    "address adresse adres dirección direccion indirizzo anschrift a add addr adr besuchsadresse postadresse "
    "bezoekadres postadres адрес 地址 住所 주소 العنوان visit post morada endereço osoite adress"
)

_PHONE_LABELS = {word: label for label, words in _PHONE.items() for word in words.split()}


def _pattern(said: Iterable[str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<label>{choice(said)})(?:\.|\)|\s?(?:no|nr)\.?)?\s{{0,3}}(?P<colon>[:：=]?)[\s(<\[]{{0,4}}\Z",
        re.IGNORECASE,
    )


PHONE = _pattern(_PHONE_LABELS)
MAIL = _pattern(_MAIL.split())
WEB = _pattern(_WEB.split())
ADDRESS = _pattern(ADDRESS_WORDS)
_BEHIND = re.compile(r"\s?\((?P<label>[^\W\d_]{1,12})\.?\)")
_AFTER_ALL = re.compile(r"[\s>)\]]*(?:\Z|[,;|•·/\ue000]|\s[-–])")
_LOOK_BACK = 24


def before(pattern: re.Pattern[str], text: str, line: Span, place: Span) -> re.Match[str] | None:
    """The label right before this place on its line.

    A word without a colon is one only where it begins the line or follows a separator and nothing but the address
    or number comes after it: in "mail jane@acme.example tomorrow" it is something to do.
    """
    found = pattern.search(text, max(line[0], place[0] - _LOOK_BACK), place[0])
    if found is None or found["colon"]:
        return found
    lead = text[line[0] : found.start()].rstrip()
    apart = not lead or lead[-1] in ",;|•·/([\ue000–-" or text[found.start() - 2 : found.start()] in {"  ", "\t"}
    short = len(found["label"]) == 1
    if short and not found["label"].isupper():
        return None
    ends = _AFTER_ALL.match(text, place[1], line[1])
    return found if short or (apart and (ends or pattern is PHONE)) else None


def phone_label(found: re.Match[str] | None) -> str:
    """What the label before a number says of it."""
    return _PHONE_LABELS.get(found["label"].casefold(), "") if found else ""


def behind(text: str, place: Span, line: Span) -> re.Match[str] | None:
    """A label in brackets right behind: "(mobile)"."""
    found = _BEHIND.match(text, place[1], line[1])
    return found if found and found["label"].casefold() in _PHONE_LABELS else None


def label_behind(found: re.Match[str]) -> str:
    """What it says."""
    return _PHONE_LABELS[found["label"].casefold()]
