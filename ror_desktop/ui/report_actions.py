"""Saving the report of what came back: asked for in a dialog, written on the worker, opened from the status bar."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ror_desktop.messages import translate
from ror_desktop.ui.main_window import MainWindow
from ror_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from ror_desktop.domain.returns_overview import Asked
    from ror_desktop.services.progress import Progress
    from ror_desktop.ui.widgets.report_dialog import ReportWish


class ReportActions(QObject):
    """Answers the action that saves a report; what it needs is imported then."""

    def __init__(self, tools: Tools, window: MainWindow) -> None:
        super().__init__(window)  # goes with it when the window is made anew in another language
        self._tools = tools
        self._window = window
        tools.actions.answer("report.save", self._on_save_triggered)

    @Slot()
    def _on_save_triggered(self) -> None:
        from ror_desktop.ui.widgets.report_dialog import ReportDialog

        desk = self._tools.desk
        dialog = ReportDialog(desk.events.all(), desk.book.today(), self._window)
        dialog.wanted.connect(self._on_wanted)
        self._tools.open_dialog(dialog)

    @Slot(object)
    def _on_wanted(self, wish: "ReportWish") -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Save the returns report"))
        dialog.setObjectName("save_report")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(wish.format)
        dialog.setNameFilters([f"{wish.format.upper()} (*.{wish.format})", self.tr("All files") + " (*)"])
        dialog.selectFile(self.tr("returns") + f".{wish.format}")
        dialog.fileSelected.connect(partial(self._start, wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self, wish: "ReportWish", name: str) -> None:
        work = partial(self._write, wish, Path(name))
        self._tools.runner.start(self.tr("Writing the report"), work, self._on_written)

    def _write(self, wish: "ReportWish", path: Path, progress: "Progress") -> Path:
        """On the worker."""
        reports = self._tools.desk.reports
        return reports.save(path, self._csv(wish) if wish.format == "csv" else self._pdf(wish, progress))

    def _csv(self, wish: "ReportWish") -> bytes:
        desk = self._tools.desk
        if wish.event_id is not None:
            return desk.reports.csv_of_event(wish.event_id)
        return desk.reports.csv_of_period(_asked(self._tools, wish))

    def _pdf(self, wish: "ReportWish", progress: "Progress") -> bytes:
        from PySide6.QtCore import QCoreApplication, QLocale

        from ror_desktop.ui.report_pdf import pdf_of

        reports = self._tools.desk.reports
        if wish.event_id is not None:
            report = reports.of_event(wish.event_id)
        else:
            report = reports.of_period(_asked(self._tools, wish))
        progress.step(0)
        return pdf_of(report, QCoreApplication.translate, QLocale(), progress.step)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        said = translate("Report", "The report was saved as {name}").with_args(name=path.name)
        self._tools.runner.hub.saved.emit(said, path)


def _asked(tools: Tools, wish: "ReportWish") -> "Asked":
    from ror_desktop.domain.returns_overview import Asked

    return Asked(tools.desk.returns_page.period(wish.kind, wish.own))
