"""What is done with events."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "event.new",
        translate("Actions", "New &event"),
        ("Ctrl+Shift+A",),
        "calendar-plus",
        translate("Actions", "A trade show, conference, visit or dinner where you meet people"),
    ),
    ActionSpec(
        "event.edit",
        translate("Actions", "Ed&it event"),
        (),
        "pencil",
        translate("Actions", "Change name, place, days and cost of the selected event"),
    ),
    ActionSpec(
        "event.now",
        translate("Actions", "Event on &now…"),
        ("Ctrl+Shift+O",),
        "map-pin",
        translate("Actions", "Choose the event at which you are; people you just met are written down with it"),
    ),
    ActionSpec(
        "event.wrap_up",
        translate("Actions", "&Wrap-up"),
        ("W",),
        "list-checks",
        translate("Actions", "Go through everybody you met, until each has a next step or was let go"),
    ),
    ActionSpec(
        "event.delete",
        translate("Actions", "&Delete event"),
        (),
        "trash-2",
        translate("Actions", "Delete the selected event; the people you met there stay"),
    ),
)
