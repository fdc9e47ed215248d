"""Keys that belong to a place in the window rather than to an action; shown on the sheet of all keys."""

from ror_desktop.messages import Message, translate

LOCAL_KEYS: tuple[tuple[Message, tuple[tuple[str, Message], ...]], ...] = (
    (
        translate("LocalKeys", "Everywhere"),
        (
            ("Tab", translate("LocalKeys", "Go to the next field; with Shift to the previous one")),
            ("Esc", translate("LocalKeys", "Go back, or close what is open")),
            ("Shift+F10", translate("LocalKeys", "What can be done with the selected line")),
        ),
    ),
    (
        translate("LocalKeys", "Lists"),
        (
            ("Return", translate("LocalKeys", "Open what is selected")),
            ("Shift+Down", translate("LocalKeys", "Select several lines")),
            ("Ctrl+A", translate("LocalKeys", "Select all lines")),
        ),
    ),
)
"""By place: the keys as Qt spells them, and what they do."""
