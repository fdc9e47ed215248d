"""Returns: value that came back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ror_desktop.domain.entity import Money


class ReturnGroup(StrEnum):
    """The three kinds of return."""

    LOYALTY = "loyalty"
    RECOMMENDATION = "recommendation"
    SHARING = "sharing"


class ReturnKind(StrEnum):
    """What came back, exactly."""

    PURCHASE = "purchase"
    RENEWAL = "renewal"
    REFERRAL = "referral"
    INTRODUCTION = "introduction"
    TESTIMONIAL = "testimonial"
    SHARE = "share"
    MENTION = "mention"

    @property
    def group(self) -> ReturnGroup:
        """Which of the three kinds it belongs to."""
        if self in {ReturnKind.PURCHASE, ReturnKind.RENEWAL}:
            return ReturnGroup.LOYALTY
        if self in {ReturnKind.SHARE, ReturnKind.MENTION}:
            return ReturnGroup.SHARING
        return ReturnGroup.RECOMMENDATION


@dataclass(frozen=True, slots=True)
class ReturnDraft:
    """Value that came back on a day. Money and perceived value (1-5) are kept apart and never added.

    A recommendation names the contact who came in `referred_contact_id`; `newcomer` is the name of somebody who is
    to be added to the book for it, and empty in what stands there.
    """

    day: date
    kind: ReturnKind
    money: Money | None = None
    perceived: int | None = None
    evidence: str = ""
    referred_contact_id: int | None = None
    thanked_on: date | None = None
    newcomer: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    """A return as it stands in the book; `thanks_id` is the follow-up by which thanks are, or were, to be said."""

    id: int
    contact_id: int
    draft: ReturnDraft
    referred_contact: str = ""
    thanks_id: int | None = None
