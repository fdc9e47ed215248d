"""Words and icons for what stands in a timeline: channels, directions, kinds, sentiments."""

from PySide6.QtCore import QCoreApplication

from ror_desktop.domain.contact import MethodKind
from ror_desktop.domain.feedback import Severity
from ror_desktop.domain.interaction import Channel, Direction, InteractionKind, Sentiment
from ror_desktop.domain.note import NoteKind
from ror_desktop.domain.returns import ReturnKind
from ror_desktop.messages import Message, translate

Sign = tuple[str, Message]
"""The name of an icon and the words beside it."""

Signed = Channel | Direction | InteractionKind | Sentiment | NoteKind | ReturnKind | Severity | MethodKind

# One table an enumeration: values of two of them may be the same text, and then they are equal as keys.
_SIGNS: dict[type[Signed], dict[Signed, Sign]] = {
    Channel: {
        Channel.IN_PERSON: ("handshake", translate("Entries", "In person")),
        Channel.VIDEO: ("video", translate("Entries", "Video call")),
        Channel.CALL: ("phone", translate("Entries", "Call")),
        Channel.EMAIL: ("mail", translate("Entries", "E-mail")),
        Channel.MESSAGE: ("message-circle", translate("Entries", "Message")),
        Channel.SOCIAL: ("at-sign", translate("Entries", "Social")),
        Channel.POST: ("inbox", translate("Entries", "Letter")),
    },
    Direction: {
        Direction.IN: ("arrow-down-left", translate("Entries", "From them")),
        Direction.OUT: ("arrow-up-right", translate("Entries", "From me")),
        Direction.MUTUAL: ("arrow-left-right", translate("Entries", "Both")),
    },
    InteractionKind: {
        InteractionKind.CONTACT: ("message-circle", translate("Entries", "Contact")),
        InteractionKind.ASK: ("circle-question-mark", translate("Entries", "Asked")),
        InteractionKind.INTRODUCTION: ("users", translate("Entries", "Introduced")),
        InteractionKind.HELP: ("heart", translate("Entries", "Helped")),
        InteractionKind.SHARE: ("share-2", translate("Entries", "Shared")),
        InteractionKind.GIFT: ("gift", translate("Entries", "Gift")),
        InteractionKind.CONGRATULATION: ("party-popper", translate("Entries", "Congratulated")),
        InteractionKind.THANKS: ("thumbs-up", translate("Entries", "Thanked")),
    },
    Sentiment: {
        Sentiment.GOOD: ("smile", translate("Entries", "Good")),
        Sentiment.NEUTRAL: ("meh", translate("Entries", "Neutral")),
        Sentiment.BAD: ("frown", translate("Entries", "Bad")),
    },
    NoteKind: {
        NoteKind.OBSERVED: ("eye", translate("Entries", "Noticed")),
        NoteKind.LEARNED: ("ear", translate("Entries", "Learned about them")),
        NoteKind.SHARED: ("megaphone", translate("Entries", "Shared about us")),
    },
    ReturnKind: {
        ReturnKind.PURCHASE: ("trending-up", translate("Entries", "Purchase")),
        ReturnKind.RENEWAL: ("repeat", translate("Entries", "Renewal")),
        ReturnKind.REFERRAL: ("user-plus", translate("Entries", "Referral")),
        ReturnKind.INTRODUCTION: ("users", translate("Entries", "Introduction")),
        ReturnKind.TESTIMONIAL: ("message-square-quote", translate("Entries", "Testimonial")),
        ReturnKind.SHARE: ("share-2", translate("Entries", "Share")),
        ReturnKind.MENTION: ("at-sign", translate("Entries", "Mention")),
    },
    Severity: {
        Severity.PRAISE: ("star", translate("Entries", "Praise")),
        Severity.INNOCUOUS: ("quote", translate("Entries", "Harmless feedback")),
        Severity.ANNOYING: ("quote", translate("Entries", "Annoyed feedback")),
        Severity.SERIOUS: ("triangle-alert", translate("Entries", "Serious feedback")),
        Severity.WORST: ("triangle-alert", translate("Entries", "Grave feedback")),
    },
    MethodKind: {
        MethodKind.EMAIL: ("mail", translate("Entries", "E-mail")),
        MethodKind.PHONE: ("phone", translate("Entries", "Phone")),
        MethodKind.ADDRESS: ("map-pin", translate("Entries", "Address")),
        MethodKind.WEB: ("globe", translate("Entries", "Web page")),
        MethodKind.SOCIAL: ("at-sign", translate("Entries", "Social profile")),
    },
}

_SHORT: dict[NoteKind, Message] = {
    NoteKind.LEARNED: translate("Entries", "Learned"),
    NoteKind.SHARED: translate("Entries", "Shared"),
}


def icon_of(value: Signed) -> str:
    """The name of the icon that stands for it."""
    return _SIGNS[type(value)][value][0]


def words_of(value: Signed) -> str:
    """What it is called."""
    return said(_SIGNS[type(value)][value][1])


def short_words_of(kind: NoteKind) -> str:
    """What a kind of note is called where there is little room."""
    return said(_SHORT[kind]) if kind in _SHORT else words_of(kind)


def said(message: Message) -> str:
    """The sentence in the language of the window."""
    return message.render(QCoreApplication.translate)
