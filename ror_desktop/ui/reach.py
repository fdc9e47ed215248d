"""Reaching out: an e-mail or a call that was begun in another program, and that nobody has told the end of yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from ror_desktop.domain.interaction import Channel, InteractionKind


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom, by which channel, when it began (seconds since 1970), what about, and whether it gives or asks."""

    contact_id: int
    channel: Channel
    since: int
    summary: str = ""
    kind: InteractionKind = InteractionKind.CONTACT

    @property
    def is_letter(self) -> bool:
        """Whether it is an e-mail."""
        return self.channel is Channel.EMAIL

    def state(self) -> dict[str, object]:
        """As plain values, for a draft on the disk."""
        return {"channel": self.channel.value, "since": self.since, "summary": self.summary, "kind": self.kind.value}


def reach_of(contact_id: int, state: Mapping[str, object]) -> Reach | None:
    """What `state` gave; nothing where it is from a program that knows other channels."""
    since = state.get("since")
    try:
        channel, kind = Channel(str(state.get("channel"))), InteractionKind(str(state.get("kind")))
    except ValueError:
        return None
    return Reach(contact_id, channel, since if isinstance(since, int) else 0, str(state.get("summary", "")), kind)
