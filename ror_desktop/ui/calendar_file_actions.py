"""Calendar files on their way into the book: appointments and tasks become follow-ups and events."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from ror_desktop.services.progress import Progress
from ror_desktop.ui.import_flow import ImportFlow

if TYPE_CHECKING:
    from ror_desktop.services.calendar_imports import CalendarStaging
    from ror_desktop.ui.widgets.calendar_import_dialog import CalendarImportDialog


class CalendarFileActions(ImportFlow):
    """Takes files that were chosen, dropped or double-clicked; what that needs is imported then."""

    def reading(self, paths: list[Path]) -> Callable[[Progress], object]:
        return partial(self.tools.desk.calendar_imports.preview, paths)

    def preview(self, staging: "CalendarStaging") -> "CalendarImportDialog":
        from ror_desktop.ui.widgets.calendar_import_dialog import CalendarImportDialog

        dialog = CalendarImportDialog(staging, self.tools, self.window)
        dialog.accepted.connect(self._on_import_wanted)
        return dialog

    @Slot()
    def _on_import_wanted(self) -> None:
        self.carry_out(self.tr("Importing the calendar"), partial(self.tools.desk.calendar_imports.run, self.staging))
