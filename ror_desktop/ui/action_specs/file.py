"""What is done with the book as a whole."""

from ror_desktop.messages import translate
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS = (
    ActionSpec(
        "file.import",
        translate("Actions", "&Import…"),
        ("Ctrl+O",),
        "download",
        translate("Actions", "Read contacts, calendars or answers from files, with a preview"),
    ),
    ActionSpec(
        "file.export",
        translate("Actions", "&Export contacts…"),
        ("Ctrl+Shift+E",),
        "upload",
        translate("Actions", "Write all or the selected contacts to a vCard file"),
    ),
    ActionSpec(
        "file.backup",
        translate("Actions", "&Back up now"),
        (),
        "database-backup",
        translate("Actions", "Write a checked copy of the book"),
    ),
    ActionSpec(
        "file.restore",
        translate("Actions", "&Restore a backup…"),
        (),
        "rotate-ccw",
        translate("Actions", "Go back to an earlier state of the book; the present one is kept"),
    ),
    ActionSpec(
        "file.preferences",
        translate("Actions", "&Preferences…"),
        ("Ctrl+,",),
        "settings",
        translate("Actions", "Reminders, the start with the computer, and settings of this book"),
    ),
    ActionSpec(
        "file.quit",
        translate("Actions", "&Quit"),
        ("Ctrl+Q",),
        "x",
        translate("Actions", "Close the program; everything is saved"),
    ),
)
