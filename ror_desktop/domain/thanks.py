"""Saying thanks for what came back: the follow-up that stands for it, and what becomes of it when a return changes."""

from enum import StrEnum

from ror_desktop.domain.followup import FollowUpState
from ror_desktop.domain.returns import ReturnDraft, ReturnKind
from ror_desktop.domain.today import wants_thanks
from ror_desktop.messages import Message, translate


class ThanksStep(StrEnum):
    """What a verb does with the follow-up for the thanks of a return."""

    LEAVE = "leave"
    MAKE = "make"
    CLOSE = "close"
    REOPEN = "reopen"
    DELETE = "delete"


def thanks_step(old: ReturnDraft | None, new: ReturnDraft, state: FollowUpState | None) -> ThanksStep:
    """What is to be done; `old` is nothing for a new return, `state` is that of its follow-up, if it has one.

    A recommendation or share not thanked for gets a follow-up once: one that was deleted or let go stays so when
    something else of the return changes. After it, a follow-up that is done means thanks said, and one that is open
    means thanks to be said.
    """
    if not wants_thanks(new.kind):
        return ThanksStep.DELETE if state is FollowUpState.OPEN else ThanksStep.LEAVE
    if new.thanked_on is not None:
        return ThanksStep.CLOSE if state is FollowUpState.OPEN else ThanksStep.LEAVE
    if state is FollowUpState.DONE:
        return ThanksStep.REOPEN
    fresh = old is None or not wants_thanks(old.kind) or old.thanked_on is not None
    return ThanksStep.MAKE if state is None and fresh else ThanksStep.LEAVE


def thanks_title(kind: ReturnKind) -> Message:
    """What the follow-up says; whom to thank stands beside it."""
    return _TITLES[kind]


_TITLES = {
    ReturnKind.PURCHASE: translate("Returns", "Say thanks for the purchase"),
    ReturnKind.RENEWAL: translate("Returns", "Say thanks for the renewal"),
    ReturnKind.REFERRAL: translate("Returns", "Say thanks for the referral"),
    ReturnKind.INTRODUCTION: translate("Returns", "Say thanks for the introduction"),
    ReturnKind.TESTIMONIAL: translate("Returns", "Say thanks for the testimonial"),
    ReturnKind.SHARE: translate("Returns", "Say thanks for sharing"),
    ReturnKind.MENTION: translate("Returns", "Say thanks for the mention"),
}
