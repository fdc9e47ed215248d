"""Taking back, and finding."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "edit.undo",
        translate("Actions", "&Undo"),
        ("Ctrl+Z",),
        "undo-2",
        translate("Actions", "Take back what was done last, also from yesterday"),
    ),
    ActionSpec(
        "edit.redo",
        translate("Actions", "&Redo"),
        ("Ctrl+Shift+Z",),
        "redo-2",
        translate("Actions", "Do again what was undone"),
    ),
    ActionSpec(
        "edit.history",
        translate("Actions", "&History…"),
        ("Ctrl+Shift+H",),
        "history",
        translate("Actions", "Everything that was done, and a way to take back any of it"),
    ),
    ActionSpec(
        "edit.search",
        translate("Actions", "&Search"),
        ("Ctrl+F", "/"),
        "search",
        translate("Actions", "Find anybody by name, organization, number, tag or a word from your notes"),
    ),
)
