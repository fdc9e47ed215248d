"""E-mail addresses, web addresses, social profiles and tags: what can be told by its signs."""

import re

from ror_desktop.domain.capture import labels
from ror_desktop.domain.capture.parts import Part, PartKind, Span
from ror_desktop.domain.capture.sheet import Sheet
from ror_desktop.domain.capture.webwords import HANDLE_LABELS, NETWORK_HOSTS, TOP_LEVELS, WORDLIKE
from ror_desktop.domain.capture.wordlist import choice
from ror_desktop.domain.keys import email_key, social_key, web_key

_LETTER = r"A-Za-z0-9À-ɏͰ-ӿ"
_MAIL = re.compile(
    rf"(?<![{_LETTER}.+%'&_-])(?P<local>[{_LETTER}.+%'&_-]{{1,64}})(?:@|\s?[\[(](?:at|ät|arroba)[\])]\s?)"
    rf"(?P<domain>(?:[{_LETTER}_-]{{1,63}}(?:\.|\s?[\[(](?:dot|punkt|punto|point)[\])]\s?)){{1,8}}[{_LETTER}-]{{2,24}})",
    re.IGNORECASE,
)
_MAY_BE_MAIL = re.compile(r"@|[\[(](?:at|ät|arroba)[\])]", re.IGNORECASE)
_BRACKETED = re.compile(r"\s?[\[(]([^\])]*)[\])]\s?")
_FEDIVERSE = re.compile(rf"(?<![\w@.])@[\w.-]{{1,64}}@(?:[{_LETTER}-]{{1,63}}\.){{1,8}}[A-Za-z]{{2,24}}")
_WITH_SCHEME = re.compile(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"'|,;，、。（）()\[\]\ue000]{2,2000}", re.IGNORECASE)
_BARE = re.compile(
    rf"(?<![\w@./:+-])(?P<host>(?:[{_LETTER}][{_LETTER}-]{{0,62}}\.){{1,6}}(?P<top>[A-Za-z]{{2,12}}))(?![\w@-]|\.\w)"
    r"(?P<path>/[^\s<>\"'|,;，、。（）()\[\]\ue000]{0,2000})?"
)
_MAILTO = re.compile(r"mailto:\Z", re.IGNORECASE)
_HANDLE = re.compile(
    rf"(?<!\w)(?P<label>{choice(HANDLE_LABELS)})"
    r"(?:\s{0,3}[:：]\s{0,3}@?|\s{0,3}@)(?P<handle>[\w.-]{2,40}(?<![.-]))(?!\w|@| [A-Z])",
    re.IGNORECASE,
)
_TAG = re.compile(r"(?<![\w&/#＃])[#＃](?P<tag>[^\W\d_][\w-]{0,60}(?<!-))")
_PROSE = 12


def find_mails(sheet: Sheet) -> None:
    """Takes the e-mail addresses, with the label before each."""
    if not _MAY_BE_MAIL.search(sheet.masked):
        return
    for line in sheet.lines:
        for found in _FEDIVERSE.finditer(sheet.masked, *line):
            _add(sheet, PartKind.URL, found.span(), found[0], network="mastodon")
        for found in _MAIL.finditer(sheet.masked, *line):
            place, value = _mail_place(sheet, found)
            if ".." not in value and value[0] != "." and sheet.free(*place):
                label = labels.before(labels.MAIL, sheet.masked, line, place)
                start = label.start() if label else place[0]
                _add(sheet, PartKind.EMAIL, (start, place[1]), value)


def _mail_place(sheet: Sheet, found: re.Match[str]) -> tuple[Span, str]:
    before = _MAILTO.search(sheet.masked, max(found.start() - 7, 0), found.start())
    local = found["local"].lstrip("'&-")
    start = before.start() if before else found.end("local") - len(local)
    domain = _BRACKETED.sub(".", found["domain"]).casefold()
    return (start, found.end()), f"{local}@{domain}"


def find_webs(sheet: Sheet) -> None:
    """Takes the web addresses and the profiles of social networks."""
    for line in sheet.lines:
        prose = sheet.text.count(" ", *line) > _PROSE and sheet.text.count(",", *line) < _PROSE // 4
        for pattern in (_WITH_SCHEME, _BARE):
            for found in pattern.finditer(sheet.masked, *line):
                _take_web(sheet, line, found, prose)
        for found in _HANDLE.finditer(sheet.masked, *line):
            if not found["handle"].replace("-", "").isdecimal():
                handle = found[0][found.start("handle") - found.start() :]
                _add(sheet, PartKind.URL, found.span(), handle, network=HANDLE_LABELS[found["label"].casefold()])


def _take_web(sheet: Sheet, line: Span, found: re.Match[str], prose: bool) -> None:
    address = found[0].rstrip(".:!?*_~'")
    network = network_of(address)
    if (prose and not network) or not sheet.free(*found.span()) or not _plausible(found, address):
        return
    place = found.start(), found.start() + len(address)
    label = labels.before(labels.WEB, sheet.masked, line, place) or _handle_label(sheet, line, place)
    start = label.start() if label else place[0]
    _add(sheet, PartKind.URL, (start, place[1]), address.rstrip("/"), network=network)


_NETWORK_LABEL = re.compile(rf"(?<!\w)(?:{choice(HANDLE_LABELS)})\s{{0,3}}[:：]\s{{0,3}}\Z", re.IGNORECASE)


def _handle_label(sheet: Sheet, line: Span, place: Span) -> re.Match[str] | None:
    return _NETWORK_LABEL.search(sheet.masked, max(line[0], place[0] - 24), place[0])


def _plausible(found: re.Match[str], address: str) -> bool:
    """Whether a host without scheme is one: its end is a known domain, and it does not look like two sentences."""
    if found.re is _WITH_SCHEME:
        return "." in address.partition("//")[2] + address
    top = found["top"].casefold()
    if top not in TOP_LEVELS:
        return False
    host = found["host"]
    if found["path"] is None and len(host) - len(top) < 3:
        return False
    return top not in WORDLIKE or host.islower() or found["path"] is not None


def network_of(address: str) -> str:
    """The social network of a profile's address; nothing for any other page, a company's page among them."""
    host, _slash, path = web_key(address).partition("/")
    network = NETWORK_HOSTS.get(host) or NETWORK_HOSTS.get(host.partition(".")[2], "")
    if not path or path.startswith(("company/", "companies/", "pages/", "school/")):
        return ""
    return "mastodon" if not network and re.fullmatch(r"@\w{1,40}", path) else network


def find_tags(sheet: Sheet) -> None:
    """Takes the words that a # makes tags of."""
    for found in _TAG.finditer(sheet.masked):
        _add(sheet, PartKind.TAG, found.span(), found["tag"])


def _add(sheet: Sheet, kind: PartKind, span: Span, value: str, network: str = "") -> None:
    sheet.add_once(Part(kind, sheet.text[slice(*span)], value, (span,), network=network), _key(kind, value, network))


def _key(kind: PartKind, value: str, network: str) -> str:
    match kind:
        case PartKind.EMAIL:
            return email_key(value)
        case PartKind.URL:
            return social_key(value, network) if network else web_key(value)
        case _:
            return value.casefold()
