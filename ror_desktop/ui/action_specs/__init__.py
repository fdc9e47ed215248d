"""Every action of the program, declared once: menus, tooltips, shortcuts and the palette come from here."""

from ror_desktop.ui.action_specs import (
    calendar,
    contact,
    edit,
    entry,
    event,
    file,
    followup,
    help,  # noqa: A004 - named as its menu is; the builtin is for an interpreter
    returns,
    view,
)
from ror_desktop.ui.action_specs.spec import ActionSpec

SPECS: tuple[ActionSpec, ...] = (
    *file.SPECS,
    *edit.SPECS,
    *contact.SPECS,
    *entry.SPECS,
    *followup.SPECS,
    *calendar.SPECS,
    *event.SPECS,
    *returns.SPECS,
    *view.SPECS,
    *help.SPECS,
)
"""All actions, in the order of the menus."""
