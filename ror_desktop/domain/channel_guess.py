"""Which channel a follow-up is about, guessed from its words: "call back" is a call, "koffie met Jan" is in person."""

import re

from ror_desktop.domain.interaction import Channel

_WORDS = (
    (Channel.VIDEO, "video zoom teams webinar videocall videobellen facetime"),
    (Channel.CALL, "call phone ring telephone bel bellen belde gebeld terugbellen opbellen telefoneren"),
    (Channel.EMAIL, "mail mailen email e-mail e-mailen send sturen stuur opsturen toesturen doorsturen forward write"),
    (Channel.MESSAGE, "message text sms whatsapp app appen bericht signal"),
    (Channel.SOCIAL, "linkedin facebook instagram xing twitter connect"),
    (Channel.POST, "letter postcard card brief kaart kaartje post"),
    (
        Channel.IN_PERSON,
        "meet meeting lunch dinner coffee visit lunchen eten koffie bezoek bezoeken langsgaan afspraak",
    ),
)
_CHANNELS = {word: channel for channel, words in _WORDS for word in words.split()}


def guessed_channel(title: str) -> Channel | None:
    """The channel of the first word that names one; nothing where none does. It is offered, never taken silently."""
    words = re.findall(r"[\w-]+", title.casefold())
    return next((_CHANNELS[word] for word in words if word in _CHANNELS), None)
