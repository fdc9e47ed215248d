"""Names of kinds, channels and steps as they stand in a report; those of the window, by the same source texts."""

from ror_desktop.domain.event_funnel import Step
from ror_desktop.domain.interaction import Channel
from ror_desktop.domain.returns import ReturnGroup, ReturnKind
from ror_desktop.messages import translate

CHANNELS = {
    Channel.IN_PERSON: translate("Entries", "In person"),
    Channel.VIDEO: translate("Entries", "Video call"),
    Channel.CALL: translate("Entries", "Call"),
    Channel.EMAIL: translate("Entries", "E-mail"),
    Channel.MESSAGE: translate("Entries", "Message"),
    Channel.SOCIAL: translate("Entries", "Social"),
    Channel.POST: translate("Entries", "Letter"),
}
RETURNS = {
    ReturnKind.PURCHASE: translate("Entries", "Purchase"),
    ReturnKind.RENEWAL: translate("Entries", "Renewal"),
    ReturnKind.REFERRAL: translate("Entries", "Referral"),
    ReturnKind.INTRODUCTION: translate("Entries", "Introduction"),
    ReturnKind.TESTIMONIAL: translate("Entries", "Testimonial"),
    ReturnKind.SHARE: translate("Entries", "Share"),
    ReturnKind.MENTION: translate("Entries", "Mention"),
}
GROUPS = {
    ReturnGroup.LOYALTY: translate("Report", "Loyalty"),
    ReturnGroup.RECOMMENDATION: translate("Report", "Recommendations"),
    ReturnGroup.SHARING: translate("Report", "Sharing"),
}
STEPS = {
    Step.MET: translate("Report", "Met"),
    Step.NOTED: translate("Report", "With a note"),
    Step.FOLLOWED: translate("Report", "Followed up"),
    Step.AGAIN: translate("Report", "Heard again"),
    Step.RETURNED: translate("Report", "With a return"),
}
