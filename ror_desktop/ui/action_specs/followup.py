"""What is done with follow-ups, and the calendar."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "followup.new",
        translate("Actions", "&Follow-up"),
        ("F",),
        "calendar-plus",
        translate("Actions", "Set what to do next for this contact, and when"),
    ),
    ActionSpec(
        "followup.done",
        translate("Actions", "&Done"),
        ("D",),
        "circle-check",
        translate("Actions", "Say what happened with the selected follow-up, and what comes next"),
    ),
    ActionSpec(
        "followup.snooze",
        translate("Actions", "S&nooze…"),
        ("S",),
        "alarm-clock",
        translate("Actions", "Put the selected follow-up off: tomorrow, in 3 days, next week, or a day you pick"),
    ),
    ActionSpec(
        "followup.move",
        translate("Actions", "&Move to a day…"),
        ("Ctrl+Shift+D",),
        "calendar-clock",
        translate("Actions", "Give the selected follow-ups another day"),
    ),
    ActionSpec(
        "followup.let_go",
        translate("Actions", "&Let go…"),
        (),
        "user-minus",
        translate("Actions", "Cancel the selected follow-up on purpose, and say why"),
    ),
    ActionSpec(
        "followup.promised",
        translate("Actions", "What I &promised"),
        ("Ctrl+Shift+P",),
        "handshake",
        translate("Actions", "Every promise that is open, and those that were kept late or not"),
    ),
    ActionSpec(
        "reminders.show",
        translate("Actions", "&Reminders…"),
        ("Ctrl+Shift+R",),
        "bell",
        translate("Actions", "What was due at a time, with done, snooze and open"),
    ),
    ActionSpec(
        "calendar.today",
        translate("Actions", "Calendar: go to &today"),
        ("Ctrl+T",),
        "calendar-check",
        translate("Actions", "Show this month and choose today"),
    ),
    ActionSpec(
        "calendar.selected_only",
        translate("Actions", "Calendar: only the selected &contact"),
        ("Ctrl+Shift+F",),
        "list-filter",
        translate("Actions", "Show the follow-ups of the selected contact only"),
        checkable=True,
    ),
)
