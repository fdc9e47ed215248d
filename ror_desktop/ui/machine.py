"""The machine's settings while the program runs: theme, language, places of windows, switches. Not undoable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ror_desktop.settings import Settings


class Machine(QObject):
    """`settings` as they are now; `save` is given each new state that is to outlive a crash.

    `changed` carries the new settings, for whoever has to follow them.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, save: Callable[[Settings], object], parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self._save = save

    def change(self, **values: object) -> None:
        """Change settings by their names: kept at once, and told."""
        self.note(**values)
        self.save()
        self.changed.emit(self.settings)

    def note(self, **values: object) -> None:
        """Change settings that nobody has to follow, and that are written at the end: where a window stands."""
        self.settings = self.settings._replace(**values)  # type: ignore[arg-type]  # names are those of the fields

    def save(self) -> None:
        """Write them."""
        self._save(self.settings)
