"""Which actions stand in which menu; an empty name is a separator."""

from ror_desktop.messages import Message, translate

MENUS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (
        translate("Menus", "&File"),
        ("file.import", "file.export", "", "file.backup", "file.restore", "", "file.quit"),
    ),
    (
        translate("Menus", "&Edit"),
        ("edit.undo", "edit.redo", "edit.history", "", "edit.search"),
    ),
    (
        translate("Menus", "&Contact"),
        (
            "contact.new",
            "contact.edit",
            "contact.tag",
            "contact.delete",
            "",
            "entry.note",
            "entry.interaction",
            "entry.save",
            "",
            "contact.next",
            "contact.previous",
        ),
    ),
    (
        translate("Menus", "F&ollow-up"),
        (
            "followup.new",
            "followup.done",
            "followup.snooze",
            "",
            "calendar.today",
            "calendar.selected_only",
        ),
    ),
    (
        translate("Menus", "&View"),
        (
            "page.people",
            "page.today",
            "",
            "theme.system",
            "theme.light",
            "theme.dark",
            "theme.contrast",
            "",
            "language.system",
            "language.en",
            "language.nl",
        ),
    ),
    (translate("Menus", "&Help"), ("help.about",)),
)
