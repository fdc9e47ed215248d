"""The calendar page: its views, and what is typed there."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "calendar.month",
        translate("Actions", "Calendar: &month"),
        ("G, M",),
        "calendar-days",
        translate("Actions", "Show a whole month of the calendar"),
    ),
    ActionSpec(
        "calendar.week",
        translate("Actions", "Calendar: &week"),
        ("G, W",),
        "calendar",
        translate("Actions", "Show a week of the calendar with its hours"),
    ),
    ActionSpec(
        "calendar.agenda",
        translate("Actions", "Calendar: &agenda"),
        ("G, A",),
        "list",
        translate("Actions", "Show the coming 30 days one under the other"),
    ),
    ActionSpec(
        "calendar.quick_add",
        translate("Actions", "&Quick follow-up…"),
        ("Q",),
        "calendar-plus",
        translate("Actions", "Type in one line for whom, when and what: Jane tue 10:00 call about price"),
    ),
    ActionSpec(
        "calendar.go_to",
        translate("Actions", "Calendar: &go to a day…"),
        ("Ctrl+G",),
        "calendar-clock",
        translate("Actions", "Type a day to see it in the calendar"),
    ),
)
