"""Finding one's way."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "help.palette",
        translate("Actions", "&Everything by name…"),
        ("Ctrl+K",),
        "command",
        translate("Actions", "Find any action or contact by typing"),
    ),
    ActionSpec(
        "help.guide",
        translate("Actions", "&Guide"),
        ("F1",),
        "circle-question-mark",
        translate("Actions", "A few pages on how to work with the program"),
    ),
    ActionSpec(
        "help.keys",
        translate("Actions", "&Keys"),
        ("?",),
        "keyboard",
        translate("Actions", "All keys on one sheet"),
    ),
    ActionSpec(
        "help.about",
        translate("Actions", "&About ROR Desktop"),
        (),
        "info",
        translate("Actions", "Version, where your data is, licences"),
    ),
)
