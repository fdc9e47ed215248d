"""Words and icons of the parts that Just met recognises."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ror_desktop.domain.capture import Part, PartKind
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.just_met import follow_up_title, promises
from ror_desktop.messages import Message, translate
from ror_desktop.ui.chips import Tone
from ror_desktop.ui.dates import short_day, time_words

_ICONS = {
    PartKind.NAME: "user",
    PartKind.ORGANIZATION: "building-2",
    PartKind.TITLE: "briefcase",
    PartKind.EMAIL: "mail",
    PartKind.PHONE: "phone",
    PartKind.URL: "globe",
    PartKind.ADDRESS: "map-pin",
    PartKind.TAG: "tag",
    PartKind.NEXT_STEP: "calendar-clock",
    PartKind.INTRODUCED_BY: "users",
}

_WORDS = {
    PartKind.NAME: translate("JustMet", "Name"),
    PartKind.ORGANIZATION: translate("JustMet", "Organization"),
    PartKind.TITLE: translate("JustMet", "Title"),
    PartKind.EMAIL: translate("JustMet", "E-mail"),
    PartKind.PHONE: translate("JustMet", "Phone"),
    PartKind.URL: translate("JustMet", "Web page or profile"),
    PartKind.ADDRESS: translate("JustMet", "Address"),
    PartKind.TAG: translate("JustMet", "Tag"),
    PartKind.NEXT_STEP: translate("JustMet", "Next step"),
    PartKind.INTRODUCED_BY: translate("JustMet", "Introduced by"),
}

_TITLES = {
    Channel.IN_PERSON: translate("JustMet", "Meet"),
    Channel.VIDEO: translate("JustMet", "Video call"),
    Channel.CALL: translate("JustMet", "Call"),
    Channel.EMAIL: translate("JustMet", "E-mail"),
    Channel.MESSAGE: translate("JustMet", "Send a message"),
    Channel.SOCIAL: translate("JustMet", "Connect"),
    Channel.POST: translate("JustMet", "Write a letter"),
}

_NETWORKS = {"linkedin": "LinkedIn", "youtube": "YouTube", "tiktok": "TikTok", "github": "GitHub"}


def icon_of(kind: PartKind) -> str:
    """The name of the icon that stands for a kind of part."""
    return _ICONS[kind]


def icon_of_part(part: Part) -> str:
    """The icon of a part; a profile has another one than a web page."""
    return "at-sign" if part.kind is PartKind.URL and part.network else _ICONS[part.kind]


def words_of(kind: PartKind) -> str:
    """What a kind of part is called."""
    return _said(_WORDS[kind])


def title_of(channel: Channel | None) -> str:
    """What is to be done where the text names only a day, or only the way."""
    return _said(_TITLES[channel] if channel is not None else translate("JustMet", "Get in touch"))


def chip_words(part: Part, today: date) -> str:
    """What the chip of a part says."""
    if part.kind is PartKind.NEXT_STEP:
        return _step_words(part, today)
    if part.kind is PartKind.INTRODUCED_BY:
        return QCoreApplication.translate("JustMet", "via {name}").format(name=part.value)
    if part.kind is PartKind.URL and part.network:
        network = _NETWORKS.get(part.network, part.network.capitalize())
        return f"{network}: {part.value.rstrip('/').rsplit('/', 1)[-1]}"
    return part.value


def tone_of(part: Part) -> Tone:
    """A promise has its own colour."""
    return Tone.PROMISE if part.kind is PartKind.NEXT_STEP and promises(part.text) else Tone.NEUTRAL


def _step_words(part: Part, today: date) -> str:
    title = follow_up_title(part, title_of)
    if part.when is None:
        return QCoreApplication.translate("JustMet", "{what} · tomorrow").format(what=title)
    locale = QLocale()
    weekday = locale.dayName(part.when.day.isoweekday(), QLocale.FormatType.ShortFormat)
    day = f"{weekday} {short_day(part.when.day, today)}"
    return f"{title} · {day}" + (f" {time_words(part.when.at)}" if part.when.at is not None else "")


def _said(message: Message) -> str:
    return message.render(QCoreApplication.translate)
