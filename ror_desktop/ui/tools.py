"""What every page of the window is given: one object in place of seven constructor arguments."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ror_desktop.messages import Message
from ror_desktop.services.desk import Desk
from ror_desktop.ui.actions import Actions
from ror_desktop.ui.dialogs import open_once
from ror_desktop.ui.icons import IconSet
from ror_desktop.ui.runner import Runner
from ror_desktop.ui.theme_controller import ThemeController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


@dataclass(frozen=True, slots=True)
class Tools:
    """The collaborators of pages and widgets; `say` renders a deferred sentence in the window's language.

    `open_url` hands a `mailto:`, `tel:` or web address to the system. `chosen` gives the ids of the contacts that are
    selected on the page in sight: those that an action such as "E-mail" is meant for. `open_dialog` shows a dialog in
    the size that it had last, and lets go of it when it is closed.
    """

    desk: Desk
    runner: Runner
    actions: Actions
    themes: ThemeController
    icons: IconSet
    say: Callable[[Message], str]
    open_url: Callable[[str], object]
    chosen: Callable[[], list[int]] = list
    open_dialog: "Callable[[QDialog], None]" = open_once
